// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/circle.h"
#include "core/geo/projection.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace gaia;
using dataset::GeoPoint;
using geo::Projection;
using geo::ProjectionKind;

class ProjectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What PROJ 9 answers: gdaltransform -s_srs "+proj=longlat +R=1" -t_srs "+proj=eqearth +R=1"
    /// (or merc); y turned, since it runs south here.
    void toPlane_knownPlaces_agreesWithProj_data()
    {
        QTest::addColumn<bool>("isMercator");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<QPointF>("plane");
        QTest::newRow("origin") << false << 0.0 << 0.0 << QPointF(0, 0);
        QTest::newRow("Nigeria") << false << 10.0 << 20.0
                                 << QPointF(0.298551691841175, -0.202042439600298);
        QTest::newRow("Betsiboka") << false << -15.87 << 46.34
                                   << QPointF(0.684083830926536, 0.319336492033299);
        QTest::newRow("far south") << false << -60.0 << 179.5
                                   << QPointF(2.03339603177275, 1.08830083550532);
        QTest::newRow("far north") << false << 80.0 << -140.0
                                   << QPointF(-1.29910447313659, -1.28821119622025);
        QTest::newRow("pole") << false << 90.0 << 180.0
                              << QPointF(1.60358864828405, -1.31736275915741);
        QTest::newRow("Mercator, Lima") << true << 12.4 << -75.1
                                        << QPointF(-1.31074226824774, -0.218130335260845);
        QTest::newRow("Mercator, far north") << true << 80.0 << -140.0
                                             << QPointF(-2.44346095279206, -2.43624605371588);
    }

    void toPlane_knownPlaces_agreesWithProj()
    {
        QFETCH(bool, isMercator);
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(QPointF, plane);
        const Projection projection(isMercator ? ProjectionKind::WebMercator
                                               : ProjectionKind::EqualEarth);
        const QPointF found = projection.toPlane({lat, lon});
        QVERIFY2(std::hypot(found.x() - plane.x(), found.y() - plane.y()) < 1e-9,
                 qPrintable(QStringLiteral("%1, %2").arg(found.x(), 0, 'g', 15).arg(found.y(), 0, 'g', 15)));
        const auto back = projection.toGeo(found);
        QVERIFY(back);
        QVERIFY(std::abs(back->lat - lat) < 1e-7);
        QVERIFY(std::abs(back->lon - lon) < 1e-7);
    }

    void toGeo_everywhere_undoesToPlane()
    {
        for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
            const Projection projection(kind);
            for (double lat = -85.0; lat <= 85.0; lat += 2.5) {
                for (double lon = -180.0; lon <= 180.0; lon += 7.5) {
                    const auto back = projection.toGeo(projection.toPlane({lat, lon}));
                    QVERIFY(back);
                    QVERIFY(std::abs(back->lat - lat) < 1e-8);
                    QVERIFY(std::abs(back->lon - lon) < 1e-8);
                }
            }
        }
    }

    void toGeo_offTheWorld_isNothing()
    {
        const Projection earth;
        QVERIFY(!earth.toGeo({0.0, -1.4}));
        QVERIFY(!earth.toGeo({2.5, -1.2}));  // beside the shorter parallels of the north
        QVERIFY(!Projection(ProjectionKind::WebMercator).toGeo({0.0, 3.2}));
    }

    void nearestGeo_offTheWorld_isOnItsEdge()
    {
        const GeoPoint corner = Projection().nearestGeo({9.0, -9.0});
        QCOMPARE(corner.lon, 180.0);
        QVERIFY(std::abs(corner.lat - 90.0) < 1e-6);
        const GeoPoint south = Projection(ProjectionKind::WebMercator).nearestGeo({1.0, 9.0});
        QVERIFY(std::abs(south.lat + geo::kMercatorLimit) < 1e-6);
    }

    void toGeo_mercatorBeyondTheAntimeridian_goesRound()
    {
        const Projection mercator(ProjectionKind::WebMercator);
        const QPointF fiji = mercator.toPlane({-17.0, 178.0});
        const auto again = mercator.toGeo(fiji + QPointF(mercator.period(), 0.0));
        QVERIFY(again);
        QVERIFY(std::abs(again->lon - 178.0) < 1e-9);
    }

    void toPlane_mercatorPole_isShownAtTheEdge()
    {
        const Projection mercator(ProjectionKind::WebMercator);
        const QPointF pole = mercator.toPlane({-90.0, 0.0});
        QVERIFY(mercator.extent().contains(pole));
        QVERIFY(std::abs(pole.y() - mercator.extent().bottom()) < 1e-9);
    }

    void toPlane_equalEarth_keepsAreas()
    {
        const Projection earth;
        // Cells of one degree: their share of the plane is their share of the sphere.
        const auto ratio = [&](double lat, double lon) {
            const double d = 0.5 * std::acos(-1.0) / 180.0;
            const QPointF n = earth.toPlane({lat + 0.5, lon});
            const QPointF s = earth.toPlane({lat - 0.5, lon});
            const QPointF e = earth.toPlane({lat, lon + 0.5});
            const QPointF w = earth.toPlane({lat, lon - 0.5});
            const double plane = (e.x() - w.x()) * (s.y() - n.y());
            return plane / (4.0 * d * d * std::cos(lat * std::acos(-1.0) / 180.0));
        };
        for (const double lat : {-70.0, -30.0, 0.0, 45.0, 75.0}) {
            QVERIFY2(std::abs(ratio(lat, 100.0) - 1.0) < 1e-3, qPrintable(QString::number(ratio(lat, 100.0))));
        }
    }

    /// PROJ's own program over a grid of the world, of both projections and back.
    void toPlane_gridOfTheWorld_agreesWithCs2cs_data()
    {
        QTest::addColumn<bool>("isMercator");
        QTest::newRow("Equal Earth") << false;
        QTest::newRow("Web Mercator") << true;
    }

    void toPlane_gridOfTheWorld_agreesWithCs2cs()
    {
        QFETCH(bool, isMercator);
        const QString program = QStandardPaths::findExecutable(QStringLiteral("cs2cs"));
        if (program.isEmpty()) {
            QSKIP("cs2cs is not installed (Debian's proj-bin).");
        }
        std::vector<GeoPoint> places;
        QByteArray asked;
        const double limit = isMercator ? 85.0 : 90.0;
        for (double lat = -limit; lat <= limit; lat += limit / 24.0) {
            for (double lon = -179.9; lon < 180.0; lon += 14.99) {
                places.push_back({lat, lon});
                asked += QByteArray::number(lon, 'f', 12) + ' ' + QByteArray::number(lat, 'f', 12) + '\n';
            }
        }
        QProcess process;
        process.start(program, {QStringLiteral("-f"), QStringLiteral("%.12f"), QStringLiteral("+proj=longlat"),
                                QStringLiteral("+R=1"), QStringLiteral("+to"),
                                isMercator ? QStringLiteral("+proj=merc") : QStringLiteral("+proj=eqearth"),
                                QStringLiteral("+R=1")});
        QVERIFY(process.waitForStarted());
        process.write(asked);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(std::size_t(lines.size()), places.size());
        const Projection projection(isMercator ? ProjectionKind::WebMercator : ProjectionKind::EqualEarth);
        double farthest = 0.0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const QList<QByteArray> numbers = lines[qsizetype(i)].simplified().split(' ');
            const QPointF theirs(numbers.at(0).toDouble(), -numbers.at(1).toDouble());
            const QPointF ours = projection.toPlane(places[i]);
            farthest = std::max(farthest, std::hypot(ours.x() - theirs.x(), ours.y() - theirs.y()));
            const auto back = projection.toGeo(theirs);
            if (std::abs(places[i].lat) < 89.0) {
                QVERIFY(back.has_value());
                QVERIFY(std::abs(back->lat - places[i].lat) < 1e-6 && std::abs(back->lon - places[i].lon) < 1e-6);
            }
        }
        // A billionth of the Earth's radius is 6 mm.
        qInfo("%zu places, farthest %.3g Earth radii", places.size(), farthest);
        QVERIFY(farthest < 1e-9);
    }

    void circle_acrossTheAntimeridian_staysInOnePiece()
    {
        const auto places = geo::circle({-17.0, 179.5}, 300.0);
        for (std::size_t index = 1; index < places.size(); ++index) {
            QVERIFY(std::abs(places[index].lon - places[index - 1].lon) < 10.0);
        }
        // A quarter of the way round the Earth from a pole is the equator.
        for (const GeoPoint &place : geo::circle({90.0, 0.0}, geo::kEarthRadiusKm * std::acos(0.0))) {
            QVERIFY(std::abs(place.lat) < 1e-9);
        }
    }

    void contains_boxAcrossTheAntimeridian_takesBothSides()
    {
        const dataset::GeoBounds box{170.0, -30.0, -170.0, 0.0};
        QVERIFY(geo::contains(box, {-17.0, 179.0}));
        QVERIFY(geo::contains(box, {-17.0, -180.0}));
        QVERIFY(!geo::contains(box, {-17.0, 0.0}));
        QVERIFY(!geo::contains(box, {10.0, 179.0}));
    }
};

QTEST_GUILESS_MAIN(ProjectionTest)
#include "projectiontest.moc"
