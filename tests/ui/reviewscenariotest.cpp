// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"
#include "core/storage/captionstore.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/ui/desk.h"
#include "ui/review/captioneditor.h"
#include "ui/review/decisionstrip.h"
#include "ui/review/fieldrow.h"
#include "ui/review/metadatapane.h"
#include "ui/review/picturepane.h"
#include "ui/review/pictureview.h"
#include "ui/review/sourcepane.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::ImageKey;
using project::OpenMode;
using test::Desk;
using test::World;

namespace {

dataset::Caption captionOf(project::Project &project, ImageKey image, int ordinal)
{
    return project::Queries(project).detail(image).value().captions.at(
        static_cast<std::size_t>(ordinal - 1));
}

/// A new set of captions for the image, as a caption run that answers late leaves it.
void answerLate(project::Project &project, ImageKey image, const QStringList &texts)
{
    const auto status =
        project.write(project::Priority::Bulk,
                      [&](storage::Connection &connection, project::Project::Touch &touch) {
                          storage::CaptionStore::NewSet set;
                          set.image = image;
                          set.at = project.clock().now();
                          set.origin = dataset::CaptionOrigin::Model;
                          set.model = u"test-model"_s;
                          set.texts = texts;
                          storage::CaptionStore(connection).addSet(set);
                          touch.note(project::Noun::Captions | project::Noun::Images, image);
                          return true;
                      });
    QVERIFY(status);
}

/// What the child of the kill test does: decides on everything and prints each decision once
/// its card says so, for ever.
int decideUntilKilled(const QString &path)
{
    const base::SystemClock clock;
    auto project = project::Project::open(path, OpenMode::Window, clock);
    if (!project) {
        return 3;
    }
    Desk desk(**project);
    for (;;) {
        if (!desk.isReady()) {
            return 4;
        }
        const ImageKey image = desk.view().selected();
        for (int ordinal = 1; ordinal <= 5; ++ordinal) {
            desk.press(Qt::Key_A);
            if (!QTest::qWaitFor([&] { return desk.state(ordinal) == u"Accepted"_s; })) {
                return 5;
            }
            std::printf("%lld:%d\n", static_cast<long long>(image.value), ordinal);
            std::fflush(stdout);
        }
        desk.press(Qt::Key_J);
    }
}

}  // namespace

class ReviewScenarioTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyProject_explainsItselfAndSwallowsKeys()
    {
        World world(OpenMode::Window);
        Desk desk(world.project());
        QTRY_VERIFY(desk.view().isLoaded());
        QTRY_VERIFY(desk.review().findChild<QWidget *>(u"emptyPage"_s)->isVisible());
        for (const int key : {Qt::Key_A, Qt::Key_E, Qt::Key_R, Qt::Key_J, Qt::Key_F, Qt::Key_M,
                              Qt::Key_Space, Qt::Key_3}) {
            desk.press(key);
        }
        desk.press(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(!desk.review().notPaintedReason().isEmpty());
        QVERIFY(project::Queries(world.project()).events(1, false).value().empty());
    }

    void recordWithoutAnything_isShownAsItIs()
    {
        World world(OpenMode::Window);
        world.add(u"bare"_s, {});
        Desk desk(world.project());
        QTRY_VERIFY(desk.captions().image().isValid());
        QCOMPARE(desk.state(1), u"Not generated"_s);
        QCOMPARE(desk.state(5), u"Not generated"_s);
        QVERIFY(!desk.review().picture().view()->message().isEmpty());
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_R);
        QCOMPARE(desk.state(1), u"Not generated"_s);
    }

    void keys_walkTheQueueAndPickCards()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QCOMPARE(desk.view().selected(), images[0]);
        QCOMPARE(desk.captions().current(), 1);
        desk.press(Qt::Key_4);
        QCOMPARE(desk.captions().current(), 4);
        QVERIFY(desk.review().source().markedWords().contains(u"Betsiboka River"_s));
        QVERIFY(desk.review().source().markedWords().contains(u"burn scar"_s));
        desk.press(Qt::Key_J);
        QCOMPARE(desk.view().selected(), images[1]);
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.view().selected(), images[2]);
        desk.press(Qt::Key_J);
        QCOMPARE(desk.view().selected(), images[2]);
        desk.press(Qt::Key_K);
        desk.press(Qt::Key_K);
        QCOMPARE(desk.view().selected(), images[0]);
    }

    void accept_editAndReject_showTheirStateAfterTheCommit()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());

        desk.press(Qt::Key_A);
        // At once: on its way, not accepted; and the next card has the turn.
        QCOMPARE(desk.state(1), u"Saving"_s);
        QCOMPARE(desk.captions().current(), 2);
        QTRY_COMPARE(desk.state(1), u"Accepted"_s);
        QCOMPARE(captionOf(world.project(), image, 1).state, CaptionState::Accepted);

        desk.press(Qt::Key_E);
        QCOMPARE(desk.state(2), u"Editing"_s);
        QVERIFY(desk.editField()->hasFocus());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"A jar of 5 squares"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(2), u"Edited and accepted"_s);
        QCOMPARE(captionOf(world.project(), image, 2).text, u"A jar of 5 squares"_s);
        QCOMPARE(desk.captions().current(), 3);

        desk.press(Qt::Key_R);
        QCOMPARE(desk.state(3), u"Reject because of"_s);
        desk.press(Qt::Key_9);
        QTRY_COMPARE(desk.state(3), u"Rejected"_s);
        QCOMPARE(captionOf(world.project(), image, 3).reason, dataset::RejectReason::Date);
        QCOMPARE(desk.captions().current(), 4);
        QVERIFY(desk.captions().card(3)->accessibleName().contains(u"date or season"_s));

        // After the last one nothing jumps.
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(5), u"Accepted"_s);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_A);
        QTest::qWait(50);
        QCOMPARE(desk.view().selected(), image);
        QCOMPARE(project::Queries(world.project()).events(20, false).value().size(),
                 std::size_t(5));
    }

    void rejectReasons_everyKeyNamesItsOwn_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("reason");
        using R = dataset::RejectReason;
        const std::vector<std::pair<int, R>> keys{
            {Qt::Key_1, R::Object},     {Qt::Key_2, R::Count},      {Qt::Key_3, R::Attribute},
            {Qt::Key_4, R::Relation},   {Qt::Key_5, R::Scene},      {Qt::Key_6, R::Sensor},
            {Qt::Key_7, R::Resolution}, {Qt::Key_8, R::Location},   {Qt::Key_9, R::Date},
            {Qt::Key_0, R::Cause},      {Qt::Key_Q, R::NotVisible}, {Qt::Key_W, R::Style},
            {Qt::Key_T, R::Duplicate},  {Qt::Key_Y, R::Format},     {Qt::Key_U, R::Acronym},
            {Qt::Key_O, R::Other}};
        for (const auto &[key, reason] : keys) {
            QTest::newRow(qPrintable(word(reason))) << key << static_cast<int>(reason);
        }
    }
    void rejectReasons_everyKeyNamesItsOwn()
    {
        QFETCH(int, key);
        QFETCH(int, reason);
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_R);
        desk.press(key);
        QTRY_COMPARE(desk.state(1), u"Rejected"_s);
        QCOMPARE(static_cast<int>(*captionOf(world.project(), image, 1).reason), reason);
    }

    void reasonsPanel_otherKeysAndEscape_decideNothing()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_R);
        for (const int key : {Qt::Key_A, Qt::Key_J, Qt::Key_E, Qt::Key_G, Qt::Key_F}) {
            desk.press(key);
        }
        QCOMPARE(desk.state(1), u"Reject because of"_s);
        QCOMPARE(desk.view().selected(), images[0]);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.state(1), u"Pending"_s);
        QVERIFY(project::Queries(world.project()).events(1, false).value().empty());
    }

    void typing_inAField_triggersNothing()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_E);
        desk.type(u"ajkerufgm 12345"_s);
        QCOMPARE(desk.view().selected(), images[0]);
        QCOMPARE(desk.captions().current(), 1);
        QCOMPARE(desk.state(1), u"Editing"_s);
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(captionOf(world.project(), images[0], 1).draft.endsWith(u"ajkerufgm 12345"_s));

        review::FieldRow *tags = desk.review().metadata().row(dataset::Field::Tag);
        tags->editMore();
        QVERIFY(tags->line()->hasFocus());
        desk.type(u"ajk reu 123"_s);
        QCOMPARE(desk.view().selected(), images[0]);
        desk.press(Qt::Key_Escape);
        QVERIFY(!tags->isEditing());
        QVERIFY(project::Queries(world.project()).events(1, false).value().empty());
    }

    void acceptAll_acceptsThisImageAndGoesOn()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(desk.view().selected(), images[1]);
        QTRY_COMPARE(captionOf(world.project(), images[0], 5).state, CaptionState::Accepted);
        QCOMPARE(captionOf(world.project(), images[0], 1).state, CaptionState::Rejected);
        QCOMPARE(captionOf(world.project(), images[1], 1).state, CaptionState::Pending);
    }

    void keysTypedFast_overImages_landOnWhatWasInSight()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        // The next image has been read ahead, so that no key waits for it.
        QTRY_VERIFY(desk.review().decisions().isIdle());
        QTest::qWait(100);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.review().decisions().isIdle());
        QString states;
        for (const ImageKey image : {images[0], images[1]}) {
            for (int ordinal = 1; ordinal <= 5; ++ordinal) {
                states += word(captionOf(world.project(), image, ordinal).state).at(0);
            }
        }
        QCOMPARE(states,
                 u"aaapp"
                 "aprpp"_s);
    }

    void accept_ofAKeptDraft_acceptsWhatIsInSight()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"Short."_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.state(1), u"Pending"_s);
        QCOMPARE(desk.captions().card(1)->textInSight(), u"Short."_s);
        QCOMPARE(desk.captions().current(), 1);
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(1), u"Edited and accepted"_s);
        QCOMPARE(captionOf(world.project(), image, 1).text, u"Short."_s);
    }

    void draft_ofAClosedAndReopenedWindow_isThere()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        {
            Desk desk(world.project());
            QVERIFY(desk.isReady());
            desk.press(Qt::Key_E);
            desk.press(Qt::Key_A, Qt::ControlModifier);
            desk.type(u"Half a sen"_s);
            // Closed within the 300 ms, with the editor open.
        }
        world.reopen(OpenMode::Window);
        QCOMPARE(captionOf(world.project(), image, 1).draft, u"Half a sen"_s);
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QCOMPARE(desk.state(1), u"Pending"_s);
        desk.press(Qt::Key_E);
        QCOMPARE(static_cast<QPlainTextEdit *>(desk.editField())->toPlainText(), u"Half a sen"_s);
    }

    void selectionChange_withTheEditorOpen_keepsTheDraftOfTheRightImage()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"Mine"_s);
        desk.view().select(images[1]);
        QTRY_COMPARE(captionOf(world.project(), images[0], 1).draft, u"Mine"_s);
        QVERIFY(captionOf(world.project(), images[1], 1).draft.isEmpty());
        QTRY_COMPARE(desk.captions().image(), images[1]);
        QCOMPARE(desk.state(1), u"Pending"_s);
    }

    void undo_acrossImagesAndARestart_showsTheImageItChanges()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        {
            Desk desk(world.project());
            QVERIFY(desk.isReady());
            desk.press(Qt::Key_2);
            desk.press(Qt::Key_R);
            desk.press(Qt::Key_5);
            desk.press(Qt::Key_J);
            QVERIFY(desk.isReady());
            desk.press(Qt::Key_A, Qt::ShiftModifier);
            QCOMPARE(desk.view().selected(), images[2]);
            QTRY_VERIFY(desk.review().decisions().isIdle());
            desk.press(Qt::Key_U);
            QTRY_COMPARE(desk.view().selected(), images[1]);
            QTRY_COMPARE(desk.state(1), u"Pending"_s);
        }
        world.reopen(OpenMode::Window);
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.view().selected(), images[0]);
        QTRY_COMPARE(desk.state(2), u"Pending"_s);
        QCOMPARE(desk.captions().current(), 2);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.state(2), u"Rejected"_s);
    }

    void failedCommit_keepsTheTextOnTheCardAndTriesAgain()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        const auto run = [&](const QString &sql) {
            QVERIFY(world.project().write(
                project::Priority::Normal,
                [&](storage::Connection &connection, project::Project::Touch &) {
                    storage::Statement(connection, sql).execute();
                    return true;
                }));
        };
        run(u"CREATE TRIGGER broken BEFORE INSERT ON event BEGIN "
            "SELECT RAISE(ABORT, 'no room'); END"_s);
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"Kept"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(1), u"Not saved"_s);
        QCOMPARE(desk.captions().card(1)->textInSight(), u"Kept"_s);
        QVERIFY(!desk.captions().card(1)->content().failure.isEmpty());
        // Also after having looked at another image.
        desk.press(Qt::Key_J);
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.captions().image(), image);
        QCOMPARE(desk.state(1), u"Not saved"_s);
        run(u"DROP TRIGGER broken"_s);
        Q_EMIT desk.captions().retryAsked(1);
        QTRY_COMPARE(desk.state(1), u"Edited and accepted"_s);
        QCOMPARE(captionOf(world.project(), image, 1).text, u"Kept"_s);
    }

    void secondWindow_isForReadingAndSaysSo()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        auto second = project::Project::open(world.projectPath(), OpenMode::Window, world.clock());
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        Desk desk(**second);
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_A);
        QTRY_COMPARE(desk.state(1), u"Not saved"_s);
        QCOMPARE(desk.captions().card(1)->content().failure, (*second)->readOnlyReason());
        QCOMPARE(captionOf(world.project(), image, 1).state, CaptionState::Pending);
    }

    void lateAnswer_forAnImageLeftMeanwhile_changesThatOneOnly()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_J);
        QVERIFY(desk.isReady());
        const QString before = desk.captions().card(1)->textInSight();
        const QStringList texts{u"N1"_s, u"N2"_s, u"N3"_s, u"N4"_s, u"N5"_s};
        answerLate(world.project(), images[0], texts);
        QTest::qWait(100);
        QCOMPARE(desk.captions().image(), images[1]);
        QCOMPARE(desk.captions().card(1)->textInSight(), before);
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.captions().card(1)->textInSight(), u"N1"_s);
        QCOMPARE(captionOf(world.project(), images[1], 1).text, before);
    }

    void lateAnswer_whileItsImageIsEdited_keepsTheTypedText()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        const dataset::Caption old = captionOf(world.project(), image, 1);
        desk.press(Qt::Key_E);
        desk.type(u" more"_s);
        answerLate(world.project(), image, {u"N1"_s, u"N2"_s, u"N3"_s, u"N4"_s, u"N5"_s});
        // The words stay a draft of the caption that they were typed on.
        QTRY_COMPARE(desk.captions().card(1)->content().caption->text, u"N1"_s);
        QTRY_VERIFY(world.project()
                        .read([&](storage::Connection &connection) {
                            return storage::CaptionStore(connection).load(old.key)->draft;
                        })
                        .value()
                        .endsWith(u" more"_s));
    }

    void metadata_editedInPlace_isOfThePerson()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        review::MetadataPane &metadata = desk.review().metadata();
        QCOMPARE(metadata.claimedFields().size(), std::size_t(5));
        metadata.row(dataset::Field::Tag)->editMore();
        desk.type(u"delta"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(
            project::Queries(world.project()).detail(image)->image.tag->contains(u"delta"_s));
        QTRY_COMPARE(metadata.claimedFields().size(), std::size_t(4));
        desk.press(Qt::Key_M);
        QTRY_VERIFY(metadata.claimedFields().empty());

        metadata.row(dataset::Field::Date)->edit(u"yesterday or so"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(metadata.row(dataset::Field::Date)->isEditing());
        QCOMPARE(metadata.row(dataset::Field::Date)->line()->text(), u"yesterday or so"_s);
        QCOMPARE(
            toText(project::Queries(world.project()).detail(image)->image, dataset::Field::Date),
            u"2000-05"_s);
    }

    void strip_showsTheLastDecisionsAndReopensThem()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_R);
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_J);
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_A, Qt::ShiftModifier);
        auto *strip = desk.review().findChild<review::DecisionStrip *>(u"decisionStrip"_s);
        QTRY_COMPARE(strip->shown().size(), std::size_t(2));
        QCOMPARE(review::DecisionStrip::words(strip->shown()[0]), u"All 5"_s);
        QCOMPARE(review::DecisionStrip::words(strip->shown()[1]), u"3 rejected"_s);
        Q_EMIT strip->reopenAsked(images[0], 3);
        QTRY_COMPARE(desk.captions().image(), images[0]);
        QTRY_COMPARE(desk.captions().current(), 3);
    }

    void space_onAFocusedButton_pressesItAndDoesNotSkip()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.captions().card(1)->editButton()->setFocus();
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.view().selected(), images[0]);
        QCOMPARE(desk.state(1), u"Editing"_s);
    }

    void tab_walksFromTheQueueOverTheCardsToTheFooter()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_A);
        QTRY_VERIFY(desk.review().decisions().isIdle());
        desk.press(Qt::Key_J);
        QVERIFY(desk.isReady());
        desk.review().findChild<QWidget *>(u"queue"_s)->setFocus();
        QStringList rooms;
        const QStringList known{u"queue"_s,    u"picture"_s,  u"source"_s,
                                u"decisionStrip"_s, u"field_location"_s, u"field_tag"_s,
                                u"caption1"_s, u"caption2"_s, u"caption5"_s, u"footer"_s};
        for (int i = 0; i < 160 && rooms.size() < known.size(); ++i) {
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            QVERIFY2(focus->isVisible(), focus->metaObject()->className());
            QVERIFY2(!focus->accessibleName().isEmpty()
                         || qobject_cast<const QAbstractButton *>(focus),
                     focus->metaObject()->className());
            for (; focus; focus = focus->parentWidget()) {
                const QString name = focus->objectName();
                if (known.contains(name) && !rooms.contains(name)) {
                    rooms.append(name);
                }
            }
            desk.press(Qt::Key_Tab);
        }
        QVERIFY2(rooms == known, qPrintable(rooms.join(u' ')));
        QCOMPARE(desk.view().selected(), images[1]);
        QCOMPARE(project::Queries(world.project()).events(9, false).value().size(),
                 std::size_t(1));
    }

    void smallWindow_showsTheCurrentCardWhole()
    {
        World world(OpenMode::Window);
        test::addScenes(world.project());
        Desk desk(world.project(), {1280, 594});  // 1280 x 720 without bars
        QVERIFY(desk.isReady());
        for (const int key : {Qt::Key_5, Qt::Key_1, Qt::Key_4}) {
            desk.press(key);
            QTest::qWait(20);
            const QWidget *card = desk.captions().currentCard();
            const QRect inView(card->mapTo(desk.captions().viewport(), QPoint(0, 0)), card->size());
            QVERIFY2(desk.captions().viewport()->rect().contains(inView),
                     qPrintable(u"card %1 at %2 of %3"_s.arg(desk.captions().current())
                                    .arg(inView.bottom())
                                    .arg(desk.captions().viewport()->height())));
        }
    }

    void kill_duringAReview_losesNothingShownAsSaved()
    {
        World world(OpenMode::Window);
        for (int i = 0; i < 30; ++i) {
            const QString id = u"scene %1"_s.arg(i);
            test::addScene(world.project(), id, u"acaray-meanders.jpg"_s,
                           {{}, {}, id, {}, u"A text."_s}, World::five());
        }
        const QString path = world.projectPath();
        world.reopen(OpenMode::ReadOnly);  // gives the window's lock back

        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--decide"_s, path});
        QByteArray printed;
        QTRY_VERIFY_WITH_TIMEOUT(
            (printed += child.readAllStandardOutput(), printed.count('\n') >= 23), 60'000);
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        printed += child.readAllStandardOutput();

        world.reopen(OpenMode::Window);
        QVERIFY(!world.project().isReadOnly());
        int checked = 0;
        for (const QByteArray &line : printed.split('\n')) {
            const QList<QByteArray> parts = line.split(':');
            if (parts.size() == 2) {
                const dataset::Caption caption =
                    captionOf(world.project(), {parts.at(0).toLongLong()}, parts.at(1).toInt());
                QCOMPARE(caption.state, CaptionState::Accepted);
                ++checked;
            }
        }
        QVERIFY(checked >= 23);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--decide"_s) {
        return decideUntilKilled(arguments.value(2));
    }
    ReviewScenarioTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "reviewscenariotest.moc"
