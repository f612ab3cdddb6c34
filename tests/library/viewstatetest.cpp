// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/viewstate.h"

#include "core/project/checkcollection.h"
#include "core/project/decide.h"
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using dataset::ImageKey;
using dataset::Ordering;
using library::ViewState;
using test::World;

namespace {

/// A project of four images, the view of it and the jobs that fill the view.
struct Scene {
    World world;
    std::vector<ImageKey> images;
    jobs::Runner runner;
    std::unique_ptr<ViewState> view;

    Scene()
    {
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            images.push_back(world.add(id, World::five()));
        }
        QCoreApplication::processEvents();  // the commits above are told before there is a view
        view = std::make_unique<ViewState>(world.project(), runner);
    }
    /// The jobs end before the project does.
    ~Scene() { view.reset(); }

    [[nodiscard]] bool load()
    {
        return QTest::qWaitFor([this] { return view->isLoaded(); });
    }
    void accept(ImageKey image)
    {
        QVERIFY(project::Decide(world.project(), u"me"_s).accept(image, 0));
    }
};

Filter pending()
{
    return Filter::parse(u"status:pending"_s).value();
}

}  // namespace

class ViewStateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void load_emptyProject_selectsNothing()
    {
        World world;
        jobs::Runner runner;
        ViewState view(world.project(), runner);
        QCOMPARE(view.total(), qint64(-1));
        QTRY_VERIFY(view.isLoaded());
        QCOMPARE(view.total(), qint64(0));
        QVERIFY(!view.selected().isValid());
        QVERIFY(!view.selectNext());
        QVERIFY(!view.selectPrevious());
    }

    void load_project_listsAllAndSelectsTheFirst()
    {
        Scene scene;
        QVERIFY(scene.load());
        QCOMPARE(*scene.view->keys(), scene.images);
        QCOMPARE(scene.view->selected(), scene.images[0]);
        QCOMPARE(scene.view->positionOf(scene.images[2]), qsizetype(2));
        QCOMPARE(scene.view->positionOf({999}), qsizetype(-1));
    }

    void selectNext_atTheEnd_staysAndSaysSo()
    {
        Scene scene;
        QVERIFY(scene.load());
        for (std::size_t i = 1; i < scene.images.size(); ++i) {
            QVERIFY(scene.view->selectNext());
            QCOMPARE(scene.view->selected(), scene.images[i]);
        }
        QVERIFY(!scene.view->selectNext());
        QCOMPARE(scene.view->selected(), scene.images[3]);
        QVERIFY(scene.view->selectPrevious());
        QCOMPARE(scene.view->selected(), scene.images[2]);
    }

    void setFilter_thatHidesTheSelected_selectsTheFirstItShows()
    {
        Scene scene;
        scene.accept(scene.images[0]);
        QVERIFY(scene.load());
        scene.view->setFilter(pending());
        QTRY_VERIFY(scene.view->isLoaded());
        QCOMPARE(scene.view->keys()->size(), std::size_t(3));
        QCOMPARE(scene.view->total(), qint64(4));
        QCOMPARE(scene.view->selected(), scene.images[1]);
    }

    void setFilter_thatShowsNothing_selectsNothing()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.view->setFilter(Filter::parse(u"status:done"_s).value());
        QTRY_VERIFY(scene.view->isLoaded());
        QVERIFY(scene.view->keys()->empty());
        QVERIFY(!scene.view->selected().isValid());
    }

    void setFilter_twiceAtOnce_theLastCounts()
    {
        Scene scene;
        QVERIFY(scene.load());
        QSignalSpy keys(scene.view.get(), &ViewState::keysChanged);
        scene.view->setFilter(Filter::parse(u"id:a"_s).value());
        scene.view->setFilter(Filter::parse(u"id:b"_s).value());
        QTRY_VERIFY(scene.view->isLoaded());
        QCOMPARE(*scene.view->keys(), ViewState::Keys{scene.images[1]});
        QCOMPARE(keys.count(), 1);
    }

    void decision_thatTakesTheSelectedOut_leavesItSelectedUntilTheCuratorMoves()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.view->setFilter(pending());
        QTRY_VERIFY(scene.view->isLoaded());
        scene.view->select(scene.images[1]);
        QSignalSpy selection(scene.view.get(), &ViewState::selectionChanged);
        scene.accept(scene.images[1]);
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(3));
        QCOMPARE(scene.view->selected(), scene.images[1]);
        QCOMPARE(scene.view->positionOf(scene.images[1]), qsizetype(-1));
        QCOMPARE(selection.count(), 0);
        // Its neighbours are those by the queue's order, none is jumped over.
        QCOMPARE(scene.view->neighbour(1), scene.images[2]);
        QCOMPARE(scene.view->neighbour(-1), scene.images[0]);
        QVERIFY(scene.view->selectNext());
        QCOMPARE(scene.view->selected(), scene.images[2]);
    }

    void newImage_appearsWithoutMovingTheSelection()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.view->select(scene.images[2]);
        const ImageKey added = scene.world.add(u"e"_s, {});
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(5));
        QCOMPARE(scene.view->total(), qint64(5));
        QCOMPARE(scene.view->keys()->back(), added);
        QCOMPARE(scene.view->selected(), scene.images[2]);
    }

    void selectFirstUndecided_passesOverWhatIsDone()
    {
        Scene scene;
        scene.accept(scene.images[0]);
        scene.accept(scene.images[1]);
        QVERIFY(scene.load());
        scene.view->select(scene.images[3]);
        scene.view->selectFirstUndecided();
        QTRY_COMPARE(scene.view->selected(), scene.images[2]);
    }

    void selectFirstUndecided_overtakenByAClick_changesNothing()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.view->selectFirstUndecided();
        scene.view->select(scene.images[3]);
        QSignalSpy selection(scene.view.get(), &ViewState::selectionChanged);
        QVERIFY(!selection.wait(200));
        QCOMPARE(scene.view->selected(), scene.images[3]);
    }

    void order_byChance_isThatOfItsSeed_andEveryImageHasItsPlace()
    {
        Scene scene;
        for (int i = 0; i < 40; ++i) {
            scene.images.push_back(scene.world.add(u"x%1"_s.arg(i), World::five()));
        }
        QVERIFY(scene.load());
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(44));
        const auto drawn = [&](quint64 seed) {
            scene.view->setOrdering({Ordering::By::Chance, seed});
            const ViewState::Keys before = *scene.view->keys();
            (void)QTest::qWaitFor([&] { return *scene.view->keys() != before; }, 2000);
            return *scene.view->keys();
        };
        const ViewState::Keys first = drawn(7);
        QVERIFY(first != scene.images);
        QVERIFY(drawn(8) != first);
        QCOMPARE(drawn(7), first);
        ViewState::Keys sorted = first;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, scene.images);
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(scene.view->positionOf(first[i]), qsizetype(i));
        }
        // The first is selected, and the next is the next of this order.
        QCOMPARE(scene.view->selected(), first[0]);
        QVERIFY(scene.view->selectNext());
        QCOMPARE(scene.view->selected(), first[1]);
        scene.view->setOrdering({});
        QTRY_COMPARE(*scene.view->keys(), scene.images);
    }

    void order_undecidedFirst_movesNothingByADecision_untilItIsChosenAgain()
    {
        Scene scene;
        scene.accept(scene.images[0]);
        QVERIFY(scene.load());
        scene.view->setOrdering({Ordering::By::Unreviewed, 0});
        const ViewState::Keys sorted{scene.images[1], scene.images[2], scene.images[3],
                                     scene.images[0]};
        QTRY_COMPARE(*scene.view->keys(), sorted);
        scene.accept(scene.images[1]);
        const ImageKey added = scene.world.add(u"e"_s, World::five());
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(5));
        ViewState::Keys longer = sorted;
        longer.push_back(added);
        QCOMPARE(*scene.view->keys(), longer);
        scene.view->setOrdering({Ordering::By::Unreviewed, 0});
        const ViewState::Keys anew{scene.images[2], scene.images[3], added, scene.images[0],
                                   scene.images[1]};
        QTRY_COMPARE(*scene.view->keys(), anew);
    }

    void order_ofChoice_andTheSelectedLeaves_theFollowerIsNext()
    {
        Scene scene;
        QVERIFY(scene.load());
        scene.view->setOrdering({Ordering::By::Chance, 3});
        QTRY_VERIFY(*scene.view->keys() != scene.images);
        const ViewState::Keys drawn = *scene.view->keys();
        scene.view->setFilter(pending());
        QTRY_VERIFY(scene.view->isLoaded());
        QCOMPARE(*scene.view->keys(), drawn);
        scene.view->select(drawn[1]);
        scene.accept(drawn[1]);
        QTRY_COMPARE(scene.view->keys()->size(), std::size_t(3));
        QCOMPARE(scene.view->neighbour(1), drawn[2]);
        QCOMPARE(scene.view->neighbour(-1), drawn[0]);
    }

    void order_byFindings_putsTheWorstFirst()
    {
        World world;
        const ImageKey good = world.add(u"good"_s, {u"The image showcases: A delta of pale sand."_s});
        const ImageKey worse =
            world.add(u"worse"_s, {u"The image showcases: A stunning, breathtaking photo of a delta "
                                   "in 2018 at a resolution of 30 m."_s});
        const ImageKey bad = world.add(u"bad"_s, {u"The image showcases: A stunning delta."_s});
        const review::Checker checker;
        QCOMPARE(project::CheckCollection(world.project(), checker).refresh({}).value_or(0), 3);
        const project::Queries queries(world.project());
        const ViewState::Keys wanted{worse, bad, good};
        QCOMPARE(queries.keys({}, {Ordering::By::Findings, 0}).value(), wanted);
        // What was decided needs nobody, however it reads.
        QVERIFY(project::Decide(world.project(), u"me"_s).accept(worse, 0));
        const ViewState::Keys after{bad, good, worse};
        QCOMPARE(queries.keys({}, {Ordering::By::Findings, 0}).value(), after);
    }

    void order_byStaleness_putsTheMostStaleFirst_thenTheUndecided()
    {
        Scene scene;
        project::Decide decide(scene.world.project(), u"me"_s);
        for (const ImageKey image : {scene.images[0], scene.images[2], scene.images[3]}) {
            QVERIFY(decide.setFields(image, {{dataset::Field::Location, u"Kiruna, Sweden"_s}}));
        }
        scene.accept(scene.images[0]);
        QVERIFY(decide.accept(scene.images[2], 1));
        scene.accept(scene.images[3]);
        const project::Queries queries(scene.world.project());
        const ViewState::Keys fresh{scene.images[1], scene.images[2], scene.images[0],
                                    scene.images[3]};
        QCOMPARE(queries.keys({}, {Ordering::By::Stale, 0}).value(), fresh);
        for (const ImageKey image : {scene.images[2], scene.images[3]}) {
            QVERIFY(decide.setFields(image, {{dataset::Field::Location, u"Abisko, Sweden"_s}}));
        }
        const ViewState::Keys stale{scene.images[3], scene.images[2], scene.images[1],
                                    scene.images[0]};
        QCOMPARE(queries.keys({}, {Ordering::By::Stale, 0}).value(), stale);
    }

    void destroyed_whileLoading_isHarmless()
    {
        World world;
        world.add(u"a"_s, {});
        jobs::Runner runner;
        {
            ViewState view(world.project(), runner);
        }
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(ViewStateTest)
#include "viewstatetest.moc"
