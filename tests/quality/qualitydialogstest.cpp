// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that judge the collection as a whole, driven as a person does.
#include "core/project/blindreview.h"
#include "core/project/decide.h"
#include "core/project/guideline.h"
#include "core/project/history.h"
#include "core/project/queries.h"
#include "core/project/verdicts.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"
#include "ui/library/viewstate.h"
#include "ui/quality/acceptdialog.h"
#include "ui/quality/agreementdialog.h"
#include "ui/quality/assigndialog.h"
#include "ui/quality/blinddialog.h"
#include "ui/quality/claimsdialog.h"
#include "ui/quality/disputesdialog.h"
#include "ui/quality/guidelinedialog.h"
#include "ui/quality/mergedialog.h"
#include "ui/quality/recheckdialog.h"
#include "ui/quality/replacedialog.h"
#include "ui/quality/replacerows.h"
#include "ui/quality/timekeeper.h"
#include "ui/shell/actions.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::ImageKey;
using project::Decide;
using project::Queries;
using test::World;

namespace {

template <typename T>
T *child(const QWidget &dialog, const QString &name)
{
    auto *found = dialog.findChild<T *>(name);
    if (found == nullptr) {
        qFatal("%s is missing", qPrintable(name));
    }
    return found;
}

void click(const QWidget &dialog, const QString &name)
{
    auto *button = child<QAbstractButton>(dialog, name);
    QVERIFY2(button->isEnabled(), qPrintable(name));
    button->click();
}

} // namespace

class QualityDialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_a = m_world->add(u"a"_s, World::five());
        m_b = m_world->add(u"b"_s, World::five());
    }

    void replace_wrongExpression_isSaidInTheDialog()
    {
        quality::ReplaceDialog dialog(parts());
        show(dialog);
        child<QLineEdit>(dialog, u"replaceFind"_s)->setText(u"(river"_s);
        child<QAbstractButton>(dialog, u"replaceExpression"_s)->setChecked(true);
        click(dialog, u"replaceLook"_s);
        QVERIFY(dialog.saying().contains(u"7"_s));
        QVERIFY(!child<QAbstractButton>(dialog, u"replaceGo"_s)->isEnabled());
    }

    void replace_untickedRow_stays_andWhatWasTypedIsNotLost()
    {
        quality::ReplaceDialog dialog(parts());
        show(dialog);
        auto *list = child<QListView>(dialog, u"replaceRows"_s);
        QAbstractItemModelTester tester(list->model());
        auto *find = child<QLineEdit>(dialog, u"replaceFind"_s);
        QTest::keyClicks(find, u"river"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"replaceWith"_s), u"broad river"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(list->model()
                    ->index(0, 0)
                    .data(quality::ReplaceRows::ChangeRole)
                    .toString()
                    .contains(u"<b><u>broad</u></b>"_s));
        click(dialog, u"replaceGo"_s);
        QTRY_VERIFY(!dialog.isWorking() && list->model()->rowCount() == 0);
        QCOMPARE(text(m_a, 1), u"The image showcases: A broad river delta."_s);
        QCOMPARE(text(m_b, 1), World::five().at(0));
        QCOMPARE(find->text(), u"river"_s);
    }

    void change_ofALongCaption_isShownWithItsSurroundings()
    {
        const QString before = u"Word "_s.repeated(200) + u"old"_s + u" tail"_s.repeated(200);
        QString after = before;
        after.replace(u"old"_s, u"new <b>"_s);
        const QString html = quality::changeHtml(before, after);
        QVERIFY(html.size() < 400);
        QVERIFY(html.contains(u"<s>old</s>"_s));
        QVERIFY(html.contains(u"new &lt;b&gt;"_s));
        QVERIFY(html.startsWith(u"…"_s) && html.endsWith(u"…"_s));
    }

    void accept_showsWhatPasses_andAcceptsIt()
    {
        const ImageKey bad = m_world->add(
            u"bad"_s,
            {u"The image showcases: A stunning dam."_s, u"The image showcases: Soil."_s,
             u"The image showcases: Roofs."_s, u"The image showcases: A canal."_s,
             u"The image showcases: A quarry."_s});
        quality::AcceptDialog dialog(parts(u"id:bad"_s));
        show(dialog);
        auto *accept = child<QAbstractButton>(dialog, u"acceptGo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 30'000);
        QVERIFY(child<QLabel>(dialog, u"acceptPassing"_s)->text().contains(u"4"_s));
        QVERIFY(child<QLabel>(dialog, u"acceptHeld"_s)->text().contains(u"Impression"_s));
        QCOMPARE(child<QListView>(dialog, u"acceptRows"_s)->model()->rowCount(), 4);
        accept->click();
        QTRY_VERIFY(!dialog.isWorking() && !accept->isEnabled());
        QCOMPARE(state(bad, 1), CaptionState::Pending);
        QCOMPARE(state(bad, 2), CaptionState::Accepted);
        QCOMPARE(state(m_a, 2), CaptionState::Pending);
    }

    void guideline_isRead_edited_andKeptWhenItCantBeStored()
    {
        quality::GuidelineDialog dialog(parts());
        show(dialog);
        auto *view = child<QTextBrowser>(dialog, u"guidelineText"_s);
        QTRY_VERIFY(view->toPlainText().contains(u"Supported by the text only"_s));
        const QString shipped = child<QLabel>(dialog, u"guidelineVersion"_s)->text();
        click(dialog, u"guidelineChange"_s);
        auto *edit = child<QPlainTextEdit>(dialog, u"guidelineEdit"_s);
        edit->setPlainText(u" "_s);
        click(dialog, u"guidelineSave"_s);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!dialog.saying().isEmpty());
        QCOMPARE(edit->toPlainText(), u" "_s);
        edit->setPlainText(u"# Ours\n\nOnly what is visible."_s);
        click(dialog, u"guidelineSave"_s);
        QTRY_VERIFY(view->toPlainText().contains(u"Only what is visible."_s));
        QVERIFY(child<QLabel>(dialog, u"guidelineVersion"_s)->text() != shipped);
        QVERIFY(project::Guideline(m_world->project()).text()->own.has_value());
    }

    void blind_byKeys_judgesOneAfterTheOther_withoutShowingDecisions()
    {
        QVERIFY(Decide(m_world->project(), u"ana"_s).accept(m_a, 0).has_value());
        project::BlindReview blind(m_world->project());
        QVERIFY(blind.drawAgain({}, 1.0, 0, 4, u"lead"_s).has_value());
        QWidget keys;
        const shell::Actions actions(&keys, {});
        quality::BlindDialog dialog(parts(), actions);
        show(dialog);
        QTRY_VERIFY(dialog.currentTask() != 0 && !dialog.isWorking());
        const qint64 first = dialog.currentTask();
        QTest::keyClick(&dialog, Qt::Key_Space);
        QTRY_VERIFY(dialog.currentTask() != first && !dialog.isWorking());
        QTest::keyClick(&dialog, Qt::Key_A);
        QTRY_COMPARE(waiting(blind), 4);
        QTRY_VERIFY(!dialog.isWorking());
        // Typing an edit decides nothing until it is saved.
        QTest::keyClick(&dialog, Qt::Key_E);
        auto *edit = child<QPlainTextEdit>(dialog, u"blindEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        edit->selectAll();
        QTest::keyClicks(edit, u"A river and a road."_s);
        QCOMPARE(edit->toPlainText(), u"A river and a road."_s);
        QCOMPARE(waiting(blind), 4);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waiting(blind), 3);
        QTRY_VERIFY(!dialog.isWorking());
        QTest::keyClick(&dialog, Qt::Key_R);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QTRY_COMPARE(waiting(blind), 2);
        QCOMPARE(blind.remainingErrors()->back().wrong, 2);
        for (int ordinal = 1; ordinal <= 5; ++ordinal) {
            QCOMPARE(state(m_a, ordinal), CaptionState::Accepted);
        }
    }

    void recheck_drawsAndTellsTheRest()
    {
        QVERIFY(Decide(m_world->project(), u"ana"_s).accept(m_a, 0).has_value());
        QWidget keys;
        const shell::Actions actions(&keys, {});
        quality::RecheckDialog dialog(parts(), actions);
        show(dialog);
        auto *judge = child<QAbstractButton>(dialog, u"recheckJudge"_s);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!judge->isEnabled());
        click(dialog, u"recheckDraw"_s);
        QTRY_VERIFY(!dialog.isWorking() && judge->isEnabled());
        project::BlindReview blind(m_world->project());
        QCOMPARE(waiting(blind), 1);
        click(dialog, u"recheckPlant"_s);
        QTRY_VERIFY(!dialog.isWorking() && waiting(blind) > 1);
    }

    void recheck_tellsTheNamesThatNothingSupports_byModel()
    {
        runSql(u"UPDATE caption_set SET origin = 'model', model = 'model-x' WHERE image = %1"_s.arg(
            m_b.value));
        for (const ImageKey image : {m_a, m_b}) {
            runSql(u"INSERT INTO caption_measure (image, ordinal, words, tokens, names, false_names) "
                   "VALUES (%1, 1, 9, 12, 4, 1), (%1, 2, 9, 12, %2, 0)"_s
                       .arg(image.value)
                       .arg(image == m_a ? 0 : 4));
        }
        QVERIFY(Decide(m_world->project(), u"ana"_s).accept(m_a, 0).has_value());
        QWidget keys;
        const shell::Actions actions(&keys, {});
        quality::RecheckDialog dialog(parts(), actions);
        show(dialog);
        QTRY_VERIFY(!dialog.isWorking());
        const auto *table = child<QTableWidget>(dialog, u"recheckErrors"_s);
        QMap<QString, QString> names;
        for (int row = 0; row < table->rowCount(); ++row) {
            names.insert(table->item(row, 0)->text(),
                         table->item(row, table->columnCount() - 1)->text());
        }
        QCOMPARE(names.size(), 2);
        QVERIFY2(names.value(u"without a model"_s).startsWith(u"1 of 4 (25"_s),
                 qPrintable(names.value(u"without a model"_s)));
        QVERIFY2(names.value(u"model-x"_s).startsWith(u"1 of 8 (12"_s),
                 qPrintable(names.value(u"model-x"_s)));
    }

    void disputes_areSettled_andOpenTheirImage()
    {
        dispute();
        quality::DisputesDialog dialog(parts());
        show(dialog);
        auto *list = child<QListWidget>(dialog, u"disputes"_s);
        QTRY_COMPARE(list->count(), 2);
        auto *edit = child<QPlainTextEdit>(dialog, u"disputeText"_s);
        QTRY_COMPARE(edit->toPlainText(), World::five().at(0));
        edit->setPlainText(u"The image showcases: A delta, agreed on."_s);
        click(dialog, u"disputeAccept"_s);
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(text(m_a, 1), u"The image showcases: A delta, agreed on."_s);
        click(dialog, u"disputeReject"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTRY_COMPARE(list->count(), 0);
        QCOMPARE(state(m_a, 2), CaptionState::Rejected);
        QVERIFY(project::Verdicts(m_world->project()).disputes()->empty());
    }

    void agreement_isShown()
    {
        dispute();
        quality::AgreementDialog dialog(parts());
        show(dialog);
        auto *pairs = child<QTableWidget>(dialog, u"agreementPairs"_s);
        QTRY_COMPARE(pairs->rowCount(), 1);
        QVERIFY(pairs->item(0, 0)->text().contains(u"ana"_s));
        QVERIFY(child<QLabel>(dialog, u"agreementWhole"_s)->text().contains(u"3"_s));
    }

    void claims_areMarked_andStaleDecisionsTold()
    {
        dataset::Image image;
        image.id = u"nile"_s;
        image.imageAlt = u"The delta of the Nile"_s;
        image.place.point = dataset::GeoPoint{31.0, 31.1};
        const ImageKey nile = m_world->add(
            image, {u"The image showcases: Smoke over the Nile and over Wadi Halfa."_s});
        Decide decide(m_world->project(), u"ana"_s);
        QVERIFY(decide.accept(nile, 1).has_value());
        QVERIFY(decide.setFields(nile, {{dataset::Field::Coordinates, u"10, 10"_s}}).has_value());
        quality::ClaimsDialog dialog(parts(), nile);
        show(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"stale-1"_s), 20'000);
        QVERIFY(child<QLabel>(dialog, u"stale-1"_s)->text().contains(u"place"_s));
        const auto choices = dialog.findChildren<QComboBox *>();
        QVERIFY(choices.size() >= 2);
        auto *choice = choices.front();
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QTRY_COMPARE(project::Verdicts(m_world->project()).marks(nile)->value(1).size(), 1);
        QTRY_VERIFY(!dialog.isWorking());
    }

    void assign_needsNames_andGivesAll()
    {
        quality::AssignDialog dialog(parts());
        show(dialog);
        auto *assign = child<QAbstractButton>(dialog, u"assignGo"_s);
        QTRY_VERIFY(!dialog.isWorking());
        auto *names = child<QLineEdit>(dialog, u"assignCurators"_s);
        names->setText(u"ana: x"_s);
        QVERIFY(!assign->isEnabled());
        names->setText(u"ana: 1, ben: 1"_s);
        QVERIFY(assign->isEnabled());
        assign->click();
        QTRY_VERIFY(!dialog.isWorking()
                    && child<QTableWidget>(dialog, u"assignShares"_s)->rowCount() > 0);
        const auto shares = project::BlindReview(m_world->project()).shares();
        qint64 firsts = 0;
        for (const auto &share : *shares) {
            firsts += share.turn == 1 ? share.images : 0;
        }
        QCOMPARE(firsts, 2);
    }

    void merge_conflictIsChosen_thenTaken()
    {
        const QString other = m_world->path(u"ben.gaia"_s);
        m_world->close();
        QVERIFY(QFile::copy(m_world->projectPath(), other));
        m_world->reopen();
        QVERIFY(Decide(m_world->project(), u"ana"_s).accept(m_a, 1).has_value());
        {
            auto copy
                = project::Project::open(other, project::OpenMode::CommandLine, m_world->clock());
            QVERIFY(copy.has_value());
            Decide ben(**copy, u"ben"_s);
            QVERIFY(ben.reject(m_a, 1, dataset::RejectReason::Object).has_value());
            QVERIFY(ben.accept(m_b, 1).has_value());
        }
        {
            quality::MergeDialog dialog(parts(), other);
            show(dialog);
            QTRY_VERIFY(!dialog.isWorking());
            QVERIFY(dialog.findChild<QComboBox *>(u"choice-a:1"_s));
            click(dialog, u"mergeGo"_s); // the conflict is left open
            QTRY_VERIFY(!dialog.isWorking());
            QCOMPARE(state(m_a, 1), CaptionState::Accepted);
            QCOMPARE(state(m_b, 1), CaptionState::Accepted);
        }
        quality::MergeDialog dialog(parts(), other);
        show(dialog);
        QTRY_VERIFY(!dialog.isWorking());
        child<QComboBox>(dialog, u"choice-a:1"_s)->setCurrentIndex(2);
        click(dialog, u"mergeGo"_s);
        QTRY_VERIFY(!dialog.isWorking());
        QCOMPARE(state(m_a, 1), CaptionState::Rejected);
    }

    void merge_ofNothingThatIsAProject_isSaid()
    {
        quality::MergeDialog dialog(parts(), m_world->path(u"none.gaia"_s));
        show(dialog);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!dialog.saying().isEmpty());
        QVERIFY(!child<QAbstractButton>(dialog, u"mergeGo"_s)->isEnabled());
    }

    void failedCommit_keepsWhatWasTyped_andTheSameKeyTriesAgain()
    {
        QVERIFY(Decide(m_world->project(), u"ana"_s).accept(m_a, 0).has_value());
        project::BlindReview blind(m_world->project());
        QVERIFY(blind.drawAgain({}, 1.0, 0, 4, u"lead"_s).has_value());
        QWidget keys;
        const shell::Actions actions(&keys, {});
        quality::BlindDialog dialog(parts(), actions);
        show(dialog);
        QTRY_VERIFY(dialog.currentTask() != 0 && !dialog.isWorking());
        click(dialog, u"blindChange"_s);
        auto *edit = child<QPlainTextEdit>(dialog, u"blindEdit"_s);
        edit->setPlainText(u"Words that must not be lost."_s);
        runSql(u"CREATE TRIGGER broken BEFORE INSERT ON event BEGIN "
               "SELECT RAISE(ABORT, 'disk'); END"_s);
        click(dialog, u"blindAccept"_s);
        QTRY_VERIFY(!dialog.isWorking());
        QVERIFY(!dialog.saying().isEmpty());
        QCOMPARE(edit->toPlainText(), u"Words that must not be lost."_s);
        runSql(u"DROP TRIGGER broken"_s);
        click(dialog, u"blindAccept"_s);
        QTRY_COMPARE(waiting(blind), 4);
        QTRY_VERIFY(!dialog.isWorking());
    }

    void time_isKept_byImage_whilePageIsInSight()
    {
        library::ViewState view(m_world->project(), m_runner);
        QTRY_VERIFY(view.isLoaded());
        QWidget page;
        page.show();
        {
            quality::TimeKeeper keeper(m_world->project(), m_runner, view, page, u"ana"_s);
            view.select(m_a);
            QTRY_VERIFY((QTest::keyClick(&page, Qt::Key_J), keeper.waitingSeconds() > 0.02));
            view.select(m_b);
            page.hide();
            const double counted = keeper.waitingSeconds();
            QTest::keyClick(&page, Qt::Key_J);
            QCOMPARE(keeper.waitingSeconds(), counted);
            keeper.flush();
            QCOMPARE(keeper.waitingSeconds(), 0.0);
            QTRY_VERIFY(!project::Verdicts(m_world->project()).work()->empty());
        }
        const auto work = project::Verdicts(m_world->project()).work();
        QCOMPARE(work->front().curator, u"ana"_s);
        QCOMPARE(work->front().timedImages, 1);
        QVERIFY(work->front().seconds > 0.0);
    }

private:
    [[nodiscard]] quality::Parts parts(const QString &filter = {})
    {
        return {m_world->project(), m_runner, *dataset::Filter::parse(filter), u"cleo"_s};
    }
    static void show(QDialog &dialog)
    {
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    }
    [[nodiscard]] dataset::Caption caption(ImageKey image, int ordinal)
    {
        const auto detail = Queries(m_world->project()).detail(image);
        return detail->captions.at(static_cast<std::size_t>(ordinal - 1));
    }
    [[nodiscard]] QString text(ImageKey image, int ordinal) { return caption(image, ordinal).text; }
    [[nodiscard]] CaptionState state(ImageKey image, int ordinal)
    {
        return caption(image, ordinal).state;
    }
    static qint64 waiting(const project::BlindReview &blind)
    {
        return blind.next(u"cleo"_s)->count;
    }

    void runSql(const QString &sql)
    {
        const auto status = m_world->project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &) {
                storage::Statement(connection, sql).execute();
            });
        QVERIFY(status.has_value());
    }

    /// Ana accepts three captions of an image; Ben, who does not know, rejects two of them.
    void dispute()
    {
        project::BlindReview blind(m_world->project());
        Decide ana(m_world->project(), u"ana"_s);
        for (int ordinal = 1; ordinal <= 3; ++ordinal) {
            QVERIFY(ana.accept(m_a, ordinal).has_value());
        }
        QVERIFY(blind.drawAgain({}, 1.0, 0, 4, u"lead"_s).has_value());
        for (int i = 0; i < 3; ++i) {
            const auto next = blind.next(u"ben"_s);
            const bool isWrong = next->task->ordinal < 3;
            QVERIFY(
                blind
                    .judge(next->task->key,
                           {isWrong ? u"rejected"_s : u"accepted"_s,
                            isWrong ? std::optional(dataset::RejectReason::Object) : std::nullopt,
                            {},
                            1.0},
                           u"ben"_s)
                    .has_value());
        }
    }

    std::unique_ptr<World> m_world;
    jobs::Runner m_runner;
    ImageKey m_a;
    ImageKey m_b;
};

QTEST_MAIN(QualityDialogsTest)
#include "qualitydialogstest.moc"
