// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/cellgrid.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace gaia;
using geo::CellGrid;

namespace {

double areaShare(const dataset::GeoBounds &box)
{
    const double radians = std::numbers::pi / 180.0;
    return (std::sin(box.north * radians) - std::sin(box.south * radians)) / 2.0
        * (box.east - box.west) / 360.0;
}

}  // namespace

class CellGridTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void size_outOfRange_isBroughtIn()
    {
        QCOMPARE(CellGrid(-5).size(), CellGrid::kFewest);
        QCOMPARE(CellGrid(2'000'000'000).size(), CellGrid::kMost);
    }

    void cells_anySize_haveOneAreaAndFillTheEarth_data()
    {
        QTest::addColumn<int>("cells");
        for (const int cells : {12, 13, 264, 1056, 4224, 20'011}) {
            QTest::addRow("%d", cells) << cells;
        }
    }
    void cells_anySize_haveOneAreaAndFillTheEarth()
    {
        QFETCH(int, cells);
        const CellGrid grid(cells);
        double whole = 0.0;
        for (int cell = 0; cell < grid.size(); ++cell) {
            const double share = areaShare(grid.bounds(cell));
            // Limits were moved by at most 0.00005 degrees.
            QVERIFY2(std::abs(share * cells - 1.0) < 1e-3, qPrintable(QString::number(share * cells)));
            whole += share;
        }
        QVERIFY(std::abs(whole - 1.0) < 1e-9);
    }

    void cellOf_anyPoint_isTheOneWhoseBoxHoldsIt()
    {
        const CellGrid grid;
        std::mt19937 random(7);
        std::uniform_real_distribution<double> lon(-180.0, 180.0);
        std::uniform_real_distribution<double> lat(-90.0, 90.0);
        for (int i = 0; i < 20'000; ++i) {
            const dataset::GeoPoint point{lat(random), lon(random)};
            const dataset::GeoBounds box = grid.bounds(grid.cellOf(point));
            QVERIFY(box.west <= point.lon && point.lon <= box.east);
            QVERIFY(box.south <= point.lat && point.lat <= box.north);
        }
    }

    void cellOf_wholeDegrees_lieOnNoLimit()
    {
        const CellGrid grid;
        for (int lat = -89; lat <= 89; ++lat) {
            for (int lon = -179; lon <= 179; ++lon) {
                const dataset::GeoBounds box = grid.bounds(
                    grid.cellOf({static_cast<double>(lat), static_cast<double>(lon)}));
                QVERIFY(box.west < lon && lon < box.east && box.south < lat && lat < box.north);
            }
        }
    }

    void cellOf_endsOfTheWorld_areCells()
    {
        const CellGrid grid;
        QCOMPARE(grid.cellOf({90.0, 0.0}), 0);
        QCOMPARE(grid.cellOf({-90.0, 180.0}), grid.size() - 1);
        QCOMPARE(grid.bounds(grid.cellOf({10.0, -180.0})).west, -180.0);
        QCOMPARE(grid.bounds(grid.cellOf({10.0, 180.0})).east, 180.0);
    }

    void areaKm2_usual_isTheEarthsShare()
    {
        QVERIFY(std::abs(CellGrid().areaKm2() - 483'017.0) < 1.0);
    }

    void neighbour_eastAndBack_goesRoundTheEarth()
    {
        const CellGrid grid;
        const int start = grid.cellOf({0.0, 179.9});
        const int east = grid.neighbour(start, 1, 0);
        QCOMPARE(grid.bounds(east).west, -180.0);
        QCOMPARE(grid.neighbour(east, -1, 0), start);
        QCOMPARE(grid.neighbour(0, 0, -1), 0);
        const int south = grid.neighbour(start, 0, 1);
        QVERIFY(grid.bounds(south).north <= grid.bounds(start).south + 1e-9);
    }
};

QTEST_GUILESS_MAIN(CellGridTest)
#include "cellgridtest.moc"
