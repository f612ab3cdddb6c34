// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage workspace worked with mouse and keys: every bar, cell and slice becomes the filter,
// a drag on the timeline a stretch of days, and what is shown can be taken along.
#include "core/project/decide.h"
#include "core/project/queries.h"
#include "core/project/savedviews.h"
#include "tests/support/world.h"
#include "ui/coverage/coverageworkspace.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using coverage::CoverageWorkspace;
using coverage::FigureView;
using dataset::Filter;
using test::World;

namespace {

dataset::Image image(const QString &id, const QDate &day, double lat, double lon, const QString &satellite)
{
    dataset::Image made;
    made.id = id;
    made.place.point = dataset::GeoPoint{lat, lon};
    made.acquired = {day, day};
    made.satellite = QStringList{satellite};
    made.tag = QStringList{u"flood"_s};
    return made;
}

/// Twelve years of one image a year from two satellites, and one without a date.
void fill(World &world)
{
    for (int year = 2005; year < 2017; ++year) {
        world.add(image(u"y%1"_s.arg(year), QDate(year, 7, 14), year % 2 ? 40.0 : -35.0, year % 3 ? 20.0 : -60.0,
                        year % 2 ? u"Terra"_s : u"Aqua"_s),
                  World::five());
    }
    dataset::Image undated;
    undated.id = u"undated"_s;
    world.add(undated, World::five());
}

class Room final {
public:
    explicit Room(World &world)
        : m_view(world.project(), m_runner)
        , m_baseMaps(m_runner)
        , m_actions(&m_window, {})
        , m_workspace({world.project(), m_view, m_runner, m_baseMaps, m_actions})
    {
        m_workspace.resize(1400, 800);
        m_workspace.show();
        if (!QTest::qWaitForWindowExposed(&m_workspace)) {
            qFatal("the workspace is not shown");
        }
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] {
            return m_view.isLoaded() && m_workspace.data().isLoaded() && m_workspace.notPaintedReason().isEmpty();
        }, 30'000);
    }
    [[nodiscard]] CoverageWorkspace &workspace() { return m_workspace; }
    [[nodiscard]] QString filter() const { return m_view.filter().toText(); }
    [[nodiscard]] library::ViewState &view() { return m_view; }
    [[nodiscard]] FigureView &figure(const QString &name)
    {
        auto *view = m_workspace.findChild<FigureView *>(name);
        (void)view->grab();  // paints it, so that its marks are those of now
        return *view;
    }
    /// The middle of the mark whose words begin so.
    [[nodiscard]] QPoint mark(const QString &name, const QString &words)
    {
        for (const figures::Mark &mark : figure(name).marks()) {
            if (mark.words.startsWith(words)) {
                return mark.shape.boundingRect().center().toPoint();
            }
        }
        return {-1, -1};
    }
    void click(const QString &name, const QString &words, Qt::KeyboardModifiers keys = {})
    {
        const QPoint place = mark(name, words);
        QTest::mouseClick(&figure(name), Qt::LeftButton, keys, place);
    }

private:
    jobs::Runner m_runner;
    library::ViewState m_view;
    map::BaseMaps m_baseMaps;
    QWidget m_window;
    shell::Actions m_actions;
    CoverageWorkspace m_workspace;
};

}  // namespace

class CoverageWorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyProject_isPaintedAndTakesKeys()
    {
        World world;
        Room room(world);
        QVERIFY(room.isReady());
        for (const QString &name : {u"coverageTimeline"_s, u"coverageMap"_s, u"coverageThemes"_s, u"coverageBars"_s}) {
            for (const auto key : {Qt::Key_Right, Qt::Key_Return, Qt::Key_End, Qt::Key_PageDown}) {
                QTest::keyClick(&room.figure(name), key);
            }
        }
        QVERIFY(room.view().filter().terms().size() <= 1);
    }

    void bar_click_setsTheFilter_andAgainTakesItAway()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.click(u"coverageBars"_s, u"Satellite Terra"_s);
        QCOMPARE(room.filter(), u"sat:Terra"_s);
        QVERIFY(room.isReady());
        room.click(u"coverageBars"_s, u"Satellite Terra"_s);
        QCOMPARE(room.filter(), QString());
    }

    void bars_withCtrl_areJoinedByOr()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.click(u"coverageBars"_s, u"Satellite Terra"_s, Qt::ControlModifier);
        room.click(u"coverageBars"_s, u"Satellite Aqua"_s, Qt::ControlModifier);
        QVERIFY(room.isReady());
        QCOMPARE(room.view().keys()->size(), std::size_t(12));
        QVERIFY2(room.filter().contains(u"OR"_s), qPrintable(room.filter()));
    }

    void timeline_dragOverYears_becomesDays_andClears()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.workspace().findChild<widgets::SegmentedControl *>(u"coveragePeriod"_s)->setCurrent(0);
        FigureView &timeline = room.figure(u"coverageTimeline"_s);
        QTest::mousePress(&timeline, Qt::LeftButton, {}, room.mark(u"coverageTimeline"_s, u"2008:"_s));
        QTest::mouseMove(&timeline, room.mark(u"coverageTimeline"_s, u"2010:"_s));
        QTest::mouseRelease(&timeline, Qt::LeftButton, {}, room.mark(u"coverageTimeline"_s, u"2010:"_s));
        QVERIFY(room.isReady());
        QCOMPARE(room.view().keys()->size(), std::size_t(3));
        QVERIFY2(room.filter().startsWith(u"date:2008"_s), qPrintable(room.filter()));
        room.click(u"coverageTimeline"_s, u"No date"_s);
        QVERIFY(room.isReady());
        QCOMPARE(room.view().keys()->size(), std::size_t(1));
    }

    void timeline_endOfTheBrush_isDragged()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.workspace().findChild<widgets::SegmentedControl *>(u"coveragePeriod"_s)->setCurrent(0);
        QVERIFY(!room.figure(u"coverageTimeline"_s).handles());
        room.view().setFilter(*Filter::parse(u"date:2008..2010"_s));
        QVERIFY(room.isReady());
        const auto drag = [&](bool isLast, const QString &to) {
            FigureView &timeline = room.figure(u"coverageTimeline"_s);
            const auto handles = timeline.handles();
            QVERIFY(handles);
            const QPoint at = (isLast ? handles->second : handles->first).center().toPoint();
            QTest::mousePress(&timeline, Qt::LeftButton, {}, at);
            QTest::mouseMove(&timeline, room.mark(u"coverageTimeline"_s, to));
            QTest::mouseRelease(&timeline, Qt::LeftButton, {}, room.mark(u"coverageTimeline"_s, to));
            QVERIFY(room.isReady());
        };
        drag(true, u"2013:"_s);
        QCOMPARE(room.filter(), u"date:2008-01-01..2013-12-31"_s);
        drag(false, u"2012:"_s);
        QCOMPARE(room.filter(), u"date:2012-01-01..2013-12-31"_s);
        // Beyond the other end they change places.
        drag(true, u"2006:"_s);
        QCOMPARE(room.filter(), u"date:2006-01-01..2012-12-31"_s);
        // Let go where it was, nothing changes.
        drag(true, u"2012:"_s);
        QCOMPARE(room.filter(), u"date:2006-01-01..2012-12-31"_s);
    }

    void season_click_joinsTheDays()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.view().setFilter(*Filter::parse(u"date:2008..2011"_s));
        QVERIFY(room.isReady());
        room.click(u"coverageTimeline"_s, u"winter"_s);
        QCOMPARE(room.filter(), u"date:2008..2011 season:winter"_s);
        QVERIFY(room.isReady());
        QCOMPARE(room.view().keys()->size(), std::size_t(2));
        room.click(u"coverageTimeline"_s, u"winter"_s);
        QCOMPARE(room.filter(), u"date:2008..2011"_s);
    }

    void colours_ofMapAndTimeline_areOneChoice()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.view().setColourBy(dataset::ColourBy::Satellite);
        QVERIFY(room.isReady());
        QCOMPARE(room.workspace().data().figures().shown->stacks.mid(0, 2), (QStringList{u"Aqua"_s, u"Terra"_s}));
        auto *colours = room.workspace().findChild<widgets::Button *>(u"coverageColours"_s);
        QVERIFY2(colours->text().contains(u"satellite"_s), qPrintable(colours->text()));
        room.workspace().data().setStacked(false);
        QVERIFY(room.isReady());
        QCOMPARE(room.workspace().data().figures().shown->stacks.size(), 1);
    }

    void decision_elsewhere_isCountedAnew()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        const qint64 before = room.workspace().data().figures().shown->undated();
        QCOMPARE(before, 1);
        const auto key = project::Queries(world.project()).keyOf(u"y2005"_s).value();
        QVERIFY(project::Decide(world.project(), u"me"_s)
                    .setFields(key, {{dataset::Field::Date, dataset::MaybeText(QString())}}));
        QTRY_COMPARE(room.workspace().data().figures().shown->undated(), 2);
        QCOMPARE(room.workspace().data().figures().project->images, 13);
    }

    void timeline_byKeys_takesAStretch()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        room.workspace().findChild<widgets::SegmentedControl *>(u"coveragePeriod"_s)->setCurrent(0);
        FigureView &timeline = room.figure(u"coverageTimeline"_s);
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Home);
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QVERIFY(room.isReady());
        QCOMPARE(room.view().keys()->size(), std::size_t(3));
    }

    void cell_click_isExactlyItsImages()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        const auto marks = room.figure(u"coverageMap"_s).marks();
        QCOMPARE(marks.size(), std::size_t(4));
        std::size_t all = 0;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            room.view().setFilter(marks[i].filter);
            QVERIFY(room.isReady());
            all += room.view().keys()->size();
        }
        QCOMPARE(all, std::size_t(12));
    }

    void figures_seasonsAndMonths_areSaid()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        const QString words = room.workspace().findChild<QLabel *>(u"coverageTimelineFigures"_s)->text();
        // July: summer north, winter south of the tropics; twelve of 133 months.
        const auto &marks = room.figure(u"coverageTimeline"_s).marks();
        QStringList seasons;
        for (const auto &mark : marks) {
            if (mark.filter.asksFor(Filter::Subject::Season)) {
                seasons << mark.words;
            }
        }
        QCOMPARE(seasons.size(), 5);
        QVERIFY2(seasons.at(0).contains(u"6 images in the filter"_s), qPrintable(seasons.at(0)));
        QVERIFY2(seasons.at(1).contains(u"0 images in the filter"_s), qPrintable(seasons.at(1)));
        QVERIFY2(seasons.at(2).contains(u"6 images in the filter"_s), qPrintable(seasons.at(2)));
        QVERIFY2(words.contains(u"entropy"_s), qPrintable(words));
        QVERIFY2(words.contains(u"12 of 133 months"_s), qPrintable(words));
    }

    void comparison_withASavedView_showsASecondMap()
    {
        World world;
        fill(world);
        QVERIFY(project::SavedViews(world.project(), u"me"_s).save(u"terra only"_s, *Filter::parse(u"sat:Terra"_s)));
        Room room(world);
        QVERIFY(room.isReady());
        auto *other = room.workspace().findChild<FigureView *>(u"coverageOtherMap"_s);
        QVERIFY(!other->isVisible());
        auto *views = room.workspace().findChild<QMenu *>(u"coverageViews"_s);
        Q_EMIT views->aboutToShow();
        QTRY_VERIFY(!views->actions().isEmpty() && views->actions().front()->text() == u"terra only"_s);
        views->actions().front()->trigger();
        QVERIFY(room.isReady());
        QTRY_VERIFY(other->isVisible());
        QCOMPARE(room.workspace().data().figures().whole->images, 6);
        // Beside each other: maps, timelines and the figures of both.
        QVERIFY(room.workspace().findChild<FigureView *>(u"coverageOtherTimeline"_s)->isVisible());
        for (const QString &name : {u"coverageOtherTimelineFigures"_s, u"coverageOtherMapFigures"_s, u"coverageMapFigures"_s,
                                    u"coverageTimelineFigures"_s}) {
            const QString words = room.workspace().findChild<QLabel *>(name)->text();
            QVERIFY2(words.contains(u"Gini"_s) && words.contains(u"entropy"_s) && words.contains(u"%"_s), qPrintable(words));
            QCOMPARE(words.startsWith(u"view:"_s), name.startsWith(u"coverageOther"_s));
        }
    }

    void figures_canBeTakenAlong()
    {
        World world;
        fill(world);
        Room room(world);
        QVERIFY(room.isReady());
        FigureView &timeline = room.figure(u"coverageTimeline"_s);
        timeline.copyPicture();
        QCOMPARE(QApplication::clipboard()->image().size(), timeline.size() * 2);
        timeline.copyTable();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"period"_s)
                || QApplication::clipboard()->text().contains(u"2005"_s));
        room.figure(u"coverageBars"_s).copyTable();
        QVERIFY(QApplication::clipboard()->text().contains(u"Terra"_s));
        room.figure(u"coverageMap"_s).copyTable();
        QVERIFY(QApplication::clipboard()->text().contains(u"west"_s));
    }
};

QTEST_MAIN(CoverageWorkspaceTest)
#include "coverageworkspacetest.moc"
