// SPDX-License-Identifier: GPL-3.0-or-later
// Several images picked in the queue, by keys and by mouse, and what is done to them at once.
#include "core/project/queries.h"
#include "tests/ui/desk.h"
#include "ui/review/decisions.h"
#include "ui/review/queueacts.h"

#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ImageKey;
using project::OpenMode;
using test::Desk;
using test::World;

class QueueActsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(OpenMode::Window);
        m_images = test::addScenes(m_world->project());
        m_desk = std::make_unique<Desk>(m_world->project());
        QVERIFY(m_desk->isReady());
    }
    void cleanup()
    {
        m_desk.reset();
        m_world.reset();
    }

    void shiftAndDown_picksTwo_flaggedAndUnflaggedAsOneStep()
    {
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_desk->view().selected(), m_images[1]);
        trigger(u"Flag"_s);
        QTRY_VERIFY(m_desk->review().decisions().isIdle() && isFlagged(0));
        QVERIFY(isFlagged(1));
        QVERIFY(!isFlagged(2));
        // Both are still picked, and one undo takes the step back.
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 2);
        m_desk->press(Qt::Key_U);
        QTRY_VERIFY(!isFlagged(0) && !isFlagged(1));
    }

    void controlAndClick_picksOneBeside_discardedWithItsReason_andKept()
    {
        click(2, Qt::ControlModifier);
        QCOMPARE(m_desk->view().selected(), m_images[2]);
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 2);
        QMenu *menu = filled();
        QMenu *reasons = menu->findChild<QMenu *>();
        QVERIFY(reasons && !reasons->actions().isEmpty());
        reasons->actions().constFirst()->trigger();
        QTRY_VERIFY(isDiscarded(0) && isDiscarded(2));
        QVERIFY(!isDiscarded(1));
        QVERIFY(!image(2).verdictReason.isEmpty());
        trigger(u"Keep"_s);
        QTRY_VERIFY(!isDiscarded(0) && !isDiscarded(2));
        QVERIFY(image(2).verdictReason.isEmpty());
    }

    void nextImage_leavesOneAlonePicked()
    {
        click(1, Qt::ControlModifier);
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 2);
        m_desk->press(Qt::Key_J);
        QCOMPARE(m_desk->view().selected(), m_images[2]);
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 1);
    }

    void keysOfVerdicts_actOnTheImageInSightAlone()
    {
        click(1, Qt::ControlModifier);
        m_desk->press(Qt::Key_F);
        QTRY_VERIFY(isFlagged(1));
        QVERIFY(!isFlagged(0));
    }

    void showOnlyThese_filtersByTheirIds()
    {
        click(2, Qt::ControlModifier);
        trigger(u"Show only these"_s);
        QTRY_COMPARE(m_desk->view().keys()->size(), std::size_t(2));
        const library::ViewState::Keys wanted{m_images[0], m_images[2]};
        QCOMPARE(*m_desk->view().keys(), wanted);
    }

    void secondWindow_mayLookButNotFlag()
    {
        auto second = project::Project::open(m_world->projectPath(), OpenMode::Window,
                                             m_world->clock());
        QVERIFY(second.has_value() && (*second)->isReadOnly());
        Desk desk(**second);
        QVERIFY(desk.isReady());
        desk.review().queueActs().renew();
        for (const QAction *action : desk.review().queueActs().menu()->actions()) {
            if (action->text() == u"Flag"_s || action->text() == u"Keep"_s) {
                QVERIFY(!action->isEnabled());
            }
        }
    }

private:
    [[nodiscard]] QListView *list() const
    {
        return m_desk->window().findChild<QListView *>(u"queue"_s);
    }
    void click(int row, Qt::KeyboardModifiers modifiers) const
    {
        const QModelIndex index = list()->model()->index(row, 0);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(index).center());
    }
    [[nodiscard]] QMenu *filled() const
    {
        m_desk->review().queueActs().renew();
        return m_desk->review().queueActs().menu();
    }
    void trigger(const QString &text) const
    {
        for (QAction *action : filled()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] dataset::Image image(std::size_t index) const
    {
        return project::Queries(m_world->project()).detail(m_images[index])->image;
    }
    [[nodiscard]] bool isFlagged(std::size_t index) const { return image(index).isFlagged; }
    [[nodiscard]] bool isDiscarded(std::size_t index) const { return image(index).isDiscarded; }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Desk> m_desk;
    std::vector<ImageKey> m_images;
};

QTEST_MAIN(QueueActsTest)
#include "queueactstest.moc"
