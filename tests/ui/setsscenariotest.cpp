// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier captions pulled back, own ones written, preference, notes, and the image's verdict, in
// the real window by keys.
#include "core/project/captionsets.h"
#include "core/storage/captionstore.h"
#include "tests/ui/desk.h"
#include "ui/captioning/setsdialog.h"
#include "ui/review/captioncard.h"
#include "ui/review/imagebar.h"
#include "ui/review/imageverdict.h"
#include "ui/review/picturepane.h"
#include "ui/review/pictureview.h"
#include "ui/review/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

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
    return project::Queries(project).detail(image)->captions.at(std::size_t(ordinal - 1));
}

/// A set of a model beside the one that the scene came with; it comes into use.
void addModelSet(project::Project &project, ImageKey image)
{
    const auto status = project.write(
        project::Priority::Bulk,
        [&](storage::Connection &connection, project::Project::Touch &touch) {
            storage::CaptionStore::NewSet set;
            set.image = image;
            set.at = project.clock().now();
            set.origin = dataset::CaptionOrigin::Model;
            set.model = u"model-x"_s;
            set.texts = QStringList{u"M1"_s, u"M2"_s, u"M3"_s, u"M4"_s, u"M5"_s};
            storage::CaptionStore(connection).addSet(set);
            touch.note(project::Noun::Captions | project::Noun::Images, image);
            return true;
        });
    QVERIFY(status);
}

}  // namespace

class SetsScenarioTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earlierCaption_isPulledBack_withWhatItComesFrom()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        const QString old = captionOf(world.project(), image, 2).text;
        addModelSet(world.project(), image);
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QCOMPARE(desk.captions().card(2)->textInSight(), u"M2"_s);
        {
            jobs::Runner runner;
            captioning::SetsDialog dialog({world.project(), runner, image, u"tester"_s});
            dialog.show();
            auto *list = dialog.findChild<QListWidget *>(u"setList"_s);
            QTRY_COMPARE(list->count(), 2);
            QTest::keyClick(list, Qt::Key_Down);
            QTest::keyClick(list, Qt::Key_2);
            QTRY_COMPARE(list->count(), 3);
        }
        QTRY_COMPARE(desk.captions().card(2)->textInSight(), old);
        const dataset::Caption pulled = captionOf(world.project(), image, 2);
        QCOMPARE(pulled.origin, dataset::CaptionOrigin::Offline);
        QCOMPARE(pulled.state, CaptionState::Pending);
        // The others came along, and are still the model's.
        QCOMPARE(captionOf(world.project(), image, 3).text, u"M3"_s);
        QCOMPARE(captionOf(world.project(), image, 3).model, u"model-x"_s);
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.captions().card(2)->textInSight(), u"M2"_s);
    }

    void ownCaption_isWritten_andIsThePersons()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        const QString before = captionOf(world.project(), image, 3).text;
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_3);
        desk.press(Qt::Key_W);
        QCOMPARE(desk.state(3), u"Your own"_s);
        desk.type(u"A dark river between red hills."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(3), u"Accepted"_s);
        const dataset::Caption own = captionOf(world.project(), image, 3);
        QCOMPARE(own.text, u"The image showcases: A dark river between red hills."_s);
        QCOMPARE(own.origin, dataset::CaptionOrigin::Person);
        QCOMPARE(captionOf(world.project(), image, 4).origin, dataset::CaptionOrigin::Offline);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.captions().card(3)->textInSight(), before);
    }

    void preference_isOneKeyACaption_andUndone()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        const auto rankOf = [&](int ordinal) {
            return captionOf(world.project(), image, ordinal).rank;
        };
        desk.press(Qt::Key_4);
        desk.press(Qt::Key_P);
        QTRY_COMPARE(rankOf(4), std::optional<int>(1));
        QTRY_VERIFY(desk.captions().card(4)->content().caption->rank.has_value());
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_P);
        QTRY_COMPARE(rankOf(2), std::optional<int>(2));
        QTRY_VERIFY(desk.captions().card(2)->content().caption->rank.has_value());
        desk.press(Qt::Key_4);
        desk.press(Qt::Key_P);
        QTRY_COMPARE(rankOf(4), std::optional<int>());
        QCOMPARE(rankOf(2), std::optional<int>(1));
        desk.press(Qt::Key_U);
        QTRY_COMPARE(rankOf(4), std::optional<int>(1));
        QCOMPARE(rankOf(2), std::optional<int>(2));
    }

    void note_isWrittenInPlace_andLettersStayLetters()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_B);
        auto *line = desk.review().findChild<QLineEdit *>(u"noteLine"_s);
        QVERIFY(line->hasFocus());
        desk.type(u"ask about jade"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(project::Queries(world.project()).detail(images[0])->image.note,
                     u"ask about jade"_s);
        QCOMPARE(desk.view().selected(), images[0]);
        // And now they decide again.
        desk.press(Qt::Key_J);
        QCOMPARE(desk.view().selected(), images[1]);
        desk.press(Qt::Key_K);
        QVERIFY(desk.isReady());
        QVERIFY(desk.review().picture().bar()->isVisible());
        desk.press(Qt::Key_B);
        desk.type(u"other"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(project::Queries(world.project()).detail(images[0])->image.note,
                 u"ask about jade"_s);
    }

    void image_isDiscardedWithAReason_andKeptAgain()
    {
        World world(OpenMode::Window);
        const ImageKey image = test::addScenes(world.project()).front();
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_D, Qt::ShiftModifier);
        auto *menu = desk.review().findChild<QMenu *>(u"discardReasons"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_2);
        QTRY_VERIFY(project::Queries(world.project()).detail(image)->image.isDiscarded);
        QCOMPARE(project::Queries(world.project()).detail(image)->image.verdictReason,
                 u"chart or diagram"_s);
        QTRY_VERIFY(desk.review().picture().bar()->isVisible());
        QVERIFY(desk.review().picture().bar()->verdictText().contains(u"chart"_s));
        desk.keepPicture(u"discarded"_s);
        // The offscreen platform leaves a closed menu as the active window, which takes the keys.
        QApplication::setActiveWindow(&desk.window());
        desk.press(Qt::Key_D, Qt::ShiftModifier);
        QTRY_VERIFY(!project::Queries(world.project()).detail(image)->image.isDiscarded);
        QTRY_VERIFY(!desk.review().picture().bar()->isVisible());
    }

    void picture_isHeld_andOthersFollowItsPart()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        review::PicturePane &pane = desk.review().picture();
        desk.press(Qt::Key_C);
        QVERIFY(pane.isComparing());
        QCOMPARE(pane.heldView()->picture(), pane.view()->picture());
        desk.press(Qt::Key_J);
        QTRY_COMPARE(desk.captions().image(), images[1]);
        QVERIFY(desk.isReady());
        QVERIFY(pane.heldView()->picture() != pane.view()->picture());
        desk.keepPicture(u"compare"_s);
        pane.view()->zoomAt(QPointF(40, 40), 2.0);
        const QSizeF mine = pane.view()->picture()->info.size;
        const QSizeF held = pane.heldView()->picture()->info.size;
        QVERIFY(std::abs(pane.view()->zoom() * mine.width()
                         - pane.heldView()->zoom() * held.width())
                < 1.0);
        QVERIFY(std::abs(pane.view()->centre().x() / mine.width()
                         - pane.heldView()->centre().x() / held.width())
                < 0.25);
        desk.press(Qt::Key_C);
        QVERIFY(!pane.isComparing());
        QVERIFY(!pane.heldView()->hasPicture());
    }
};

QTEST_MAIN(SetsScenarioTest)
#include "setsscenariotest.moc"
