// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace gaia;
using test::Atlas;
using test::Places;

namespace {

/// GAIA_MAP_POINTS, or a few thousand so that the test stays short.
int pointCount()
{
    const int asked = qEnvironmentVariableIntValue("GAIA_MAP_POINTS");
    return asked > 0 ? asked : 5'000;
}

}  // namespace

/// Measures frames of the map at 1280 x 720; what is printed depends on the machine, what is
/// checked does not. For a million points: GAIA_MAP_POINTS=1000000 mapframetest
class MapFrameTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void panning_paintsEveryPoint()
    {
        Places places;
        places.addMany(pointCount());
        Atlas atlas(places);
        atlas.canvas().resize(1280, 720);
        QVERIFY(atlas.isReady());
        QCOMPARE(atlas.shown().size(), static_cast<std::size_t>(pointCount()));
        for (const double factor : {1.0, 3.0, 12.0}) {
            atlas.canvas().setMapView(geo::MapView::world(geo::ProjectionKind::EqualEarth,
                                                          atlas.canvas().size())
                                          .zoomed(factor, {640, 360}));
            QVERIFY(atlas.isReady());
            std::vector<double> frames;
            QElapsedTimer timer;
            for (int frame = 0; frame < 120; ++frame) {
                timer.start();
                atlas.canvas().setMapView(
                    atlas.canvas().mapView().panned({frame % 60 < 30 ? 7.0 : -7.0, 2.0}));
                atlas.canvas().repaint();
                frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                QCoreApplication::processEvents();
            }
            std::sort(frames.begin(), frames.end());
            qInfo("%d points, zoom %g: %zu marks, pan frame median %.1f ms, 95th %.1f ms, "
                  "longest %.1f ms",
                  pointCount(), factor, atlas.canvas().items().size(), frames[60], frames[114],
                  frames.back());
            QVERIFY(!atlas.canvas().items().empty());
        }
    }
};

QTEST_MAIN(MapFrameTest)
#include "mapframetest.moc"
