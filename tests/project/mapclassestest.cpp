// SPDX-License-Identifier: GPL-3.0-or-later
// The classes by which a map tells images apart.
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ColourBy;
using dataset::Standing;
using test::World;

namespace {

void add(World &world, const QString &id, const QString &satellite, const QString &date)
{
    dataset::Image image;
    image.id = id;
    image.place.point = dataset::GeoPoint{10.0, 20.0};
    if (!satellite.isEmpty()) {
        image.satellite = satellite.split(u';');
    }
    if (!date.isEmpty()) {
        image.acquired = *dataset::acquisitionFromText(date);
    }
    world.add(image, {});
}

QMap<Standing, int> countsOf(const dataset::MapPoints &map)
{
    QMap<Standing, int> counts;
    for (const dataset::MapPoint &point : map.points) {
        ++counts[point.standing];
    }
    return counts;
}

}  // namespace

class MapClassesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classes_nothingKnown_isAllTheRest()
    {
        World world;
        add(world, u"a"_s, {}, {});
        for (const ColourBy by : {ColourBy::Year, ColourBy::Satellite, ColourBy::Modality,
                                  ColourBy::Resolution, ColourBy::Split}) {
            const auto map = project::Queries(world.project()).mapPoints({}, by);
            QVERIFY(map);
            QVERIFY(map->labels.isEmpty());
            QCOMPARE(countsOf(*map).value(Standing::None), 1);
        }
    }

    void classes_satellites_theFourMostFrequentAndTheRest()
    {
        World world;
        const QStringList satellites{u"Terra"_s, u"Terra;Aqua"_s, u"Terra"_s, u"Aqua"_s, u"Aqua"_s,
                                     u"Landsat 8"_s, u"Sentinel-2"_s, u"Zenit"_s, QString()};
        for (qsizetype i = 0; i < satellites.size(); ++i) {
            add(world, u"i%1"_s.arg(i), satellites.at(i), {});
        }
        const auto map = project::Queries(world.project()).mapPoints({}, ColourBy::Satellite);
        QVERIFY(map);
        QCOMPARE(map->labels, (QStringList{u"Terra"_s, u"Aqua"_s, u"Landsat 8"_s, u"Sentinel-2"_s}));
        const auto counts = countsOf(*map);
        QCOMPARE(counts.value(Standing::Accepted), 3);
        QCOMPARE(counts.value(Standing::Edited), 2);
        QCOMPARE(counts.value(Standing::Rejected), 1);
        QCOMPARE(counts.value(Standing::Pending), 1);
        QCOMPARE(counts.value(Standing::None), 2);

        const auto some = project::Queries(world.project())
                              .mapPoints(*dataset::Filter::parse(u"sat:Aqua"_s), ColourBy::Satellite);
        QCOMPARE(some->labels, (QStringList{u"Aqua"_s, u"Terra"_s}));
        QCOMPARE(some->points.size(), std::size_t(3));
    }

    void classes_years_coverAllInFourSpans()
    {
        World world;
        for (int year = 1999; year <= 2024; ++year) {
            add(world, u"y%1"_s.arg(year), {}, QString::number(year));
        }
        add(world, u"never"_s, {}, {});
        const auto map = project::Queries(world.project()).mapPoints({}, ColourBy::Year);
        QVERIFY(map);
        QCOMPARE(map->labels, (QStringList{u"1999–2005"_s, u"2006–2012"_s, u"2013–2019"_s,
                                           u"2020–2024"_s}));
        const auto counts = countsOf(*map);
        QCOMPARE(counts.value(Standing::Accepted), 7);
        QCOMPARE(counts.value(Standing::Pending), 5);
        QCOMPARE(counts.value(Standing::None), 1);
    }
};

QTEST_GUILESS_MAIN(MapClassesTest)
#include "mapclassestest.moc"
