// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"
#include "ui/library/viewstate.h"
#include "ui/map/mapdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Places;

namespace {

/// An image whose event is told already, so that it makes no reading begin anew.
void addSettled(Places &places)
{
    const QSignalSpy told(&places.world().project(), &project::Project::changed);
    places.add(u"a"_s, 10, 20);
    QTRY_VERIFY(!told.isEmpty());
}

}  // namespace

class MapDataTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectionChangedWhileReading_isTheOneThatIsShown()
    {
        Places places;
        addSettled(places);
        jobs::Runner runner;
        library::ViewState view(places.world().project(), runner);
        map::MapData data(places.world().project(), view, runner);
        data.setActive(true);  // reads for the projection it opens with
        data.setProjection(geo::ProjectionKind::WebMercator);
        QTRY_VERIFY(data.isLoaded());
        QCOMPARE(data.clusters()->projection().kind(), geo::ProjectionKind::WebMercator);
        QCOMPARE(data.clusters()->size(), std::size_t(1));
    }

    void colourChangedWhileReading_isTheOneThatIsShown()
    {
        Places places;
        addSettled(places);
        jobs::Runner runner;
        library::ViewState view(places.world().project(), runner);
        map::MapData data(places.world().project(), view, runner);
        data.setActive(true);
        const QSignalSpy changed(&data, &map::MapData::changed);
        view.setColourBy(dataset::ColourBy::Year);
        QTRY_VERIFY(data.isLoaded());
        QVERIFY(!changed.isEmpty());
        QVERIFY(data.scheme() != map::MapScheme());
        QCOMPARE(data.clusters()->size(), std::size_t(1));
    }
};

QTEST_MAIN(MapDataTest)
#include "mapdatatest.moc"
