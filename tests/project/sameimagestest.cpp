// SPDX-License-Identifier: GPL-3.0-or-later
// List, map, extents, timeline, coverage and export show the same images, whatever the filter: a
// property over random collections and random filters.
#include "core/curation/coveragetable.h"
#include "core/curation/timebins.h"
#include "core/dataset/season.h"
#include "core/project/exportcollection.h"
#include "core/project/mapraster.h"
#include "core/project/queries.h"
#include "core/project/statistics.h"
#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using dataset::ImageKey;
using test::World;

namespace {

using Random = std::mt19937;

int pick(Random &random, int count)
{
    return std::uniform_int_distribution<int>(0, count - 1)(random);
}

QString oneOf(Random &random, const QStringList &values)
{
    return values.at(pick(random, static_cast<int>(values.size())));
}

const QStringList kSatellites{u"Landsat 8"_s, u"Sentinel-2"_s, u"Terra"_s, u"Aqua"_s};
const QStringList kTags{u"flood"_s, u"fire"_s, u"ice"_s, u"city"_s, u"dust"_s};
const QStringList kSplits{u"train"_s, u"test"_s, u"validation"_s};

/// An image of which every part may be missing, with places at the poles and the antimeridian.
dataset::Image randomImage(Random &random, int number)
{
    dataset::Image image;
    image.id = u"image-%1"_s.arg(number);
    image.imageAlt = u"A %1 near the %2"_s.arg(oneOf(random, kTags), oneOf(random, {u"river"_s, u"coast"_s}));
    const std::vector<double> lats{-90.0, -33.0, 0.0, 12.5, 51.5, 90.0};
    const std::vector<double> lons{-180.0, -179.99, -70.0, 0.0, 23.7, 180.0};
    if (pick(random, 4) > 0) {
        image.place.point = dataset::GeoPoint{lats[std::size_t(pick(random, 6))], lons[std::size_t(pick(random, 6))]};
        if (pick(random, 2) == 0) {
            const auto &point = *image.place.point;
            image.place.footprint = dataset::GeoBounds{point.lon > 179.0 ? 179.0 : point.lon, std::max(-90.0, point.lat - 1.0),
                                                       point.lon > 179.0 ? -179.0 : point.lon + 0.5,
                                                       std::min(90.0, point.lat + 1.0)};
        }
        if (pick(random, 3) == 0) {
            image.place.radiusKm = 5.0 * (1 << pick(random, 10));
            image.place.precision = oneOf(random, {u"place"_s, u"region"_s, u"country"_s});
        }
    }
    if (pick(random, 3) > 0) {
        image.place.name = oneOf(random, {u"Athens, Greece"_s, u"Brazil"_s, u"Pacific Ocean"_s});
    }
    if (pick(random, 4) > 0) {
        const QDate day = QDate(1999, 12, 31).addDays(pick(random, 8000));
        image.acquired = pick(random, 3) == 0 ? dataset::Acquisition{QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)}
                                              : dataset::Acquisition{day, day};
    }
    if (pick(random, 3) > 0) {
        image.satellite = QStringList{oneOf(random, kSatellites)};
    }
    if (pick(random, 3) > 0) {
        image.tag = QStringList{oneOf(random, kTags), oneOf(random, kTags)};
    }
    image.split = pick(random, 2) == 0 ? QString() : oneOf(random, kSplits);
    image.isFlagged = pick(random, 5) == 0;
    return image;
}

QString randomLeaf(Random &random)
{
    switch (pick(random, 15)) {
    case 0: return u"sat:\"%1\""_s.arg(oneOf(random, kSatellites));
    case 1: return u"tag:"_s + oneOf(random, kTags);
    case 2: return u"split:"_s + oneOf(random, kSplits);
    case 3: return u"status:"_s + oneOf(random, {u"pending"_s, u"flagged"_s, u"done"_s, u"new"_s});
    case 4: return u"bbox:-10,-40,40,60"_s;
    case 5: return u"bbox:170,-90,-170,90"_s;
    case 6: return u"near:0,0,6000"_s;
    case 7: return u"within:-30,-60;60,-60;60,70"_s;
    case 8: return u"date:2004..2012"_s;
    case 9: return u"date:..2006-06"_s;
    case 10: return u"has:"_s + oneOf(random, {u"location"_s, u"date"_s, u"footprint"_s, u"split"_s, u"image"_s});
    case 11: return u"country:Greece"_s;
    case 12: return oneOf(random, kTags);
    case 13: return u"season:"_s + oneOf(random, {u"winter"_s, u"summer"_s, u"none"_s});
    default: return u"location:athens"_s;
    }
}

QString randomFilter(Random &random, int depth)
{
    const int kind = depth == 0 ? 0 : pick(random, 4);
    if (kind == 1) {
        return u'(' + randomFilter(random, depth - 1) + u" OR "_s + randomFilter(random, depth - 1) + u')';
    }
    if (kind == 2) {
        return randomFilter(random, depth - 1) + u' ' + randomFilter(random, depth - 1);
    }
    if (kind == 3) {
        return u"-("_s + randomFilter(random, depth - 1) + u')';
    }
    return randomLeaf(random);
}

QSet<QString> exportedIds(const QString &folder)
{
    QSet<QString> ids;
    QFile file(folder + u"/images.geojson"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray features
            = QJsonDocument::fromJson(file.readAll()).object().value(u"features"_s).toArray();
        for (const auto &feature : features) {
            ids.insert(feature.toObject().value(u"properties"_s).toObject().value(u"id"_s).toString());
        }
    }
    return ids;
}

}  // namespace

class SameImagesTest final : public QObject {
    Q_OBJECT

private:
    World m_world;
    QHash<ImageKey, QString> m_ids;
    QHash<ImageKey, dataset::Image> m_images;

    void compareViews(const QString &text)
    {
        const auto filter = Filter::parse(text);
        QVERIFY2(filter, qPrintable(text));
        const project::Queries queries(m_world.project());
        const auto keys = queries.keys(*filter);
        QVERIFY2(keys, qPrintable(text));
        const QSet<ImageKey> listed(keys->begin(), keys->end());
        QCOMPARE(listed.size(), qsizetype(keys->size()));
        QCOMPARE(queries.count(*filter).value(), qint64(keys->size()));

        // The map: those of the list that have a point, whatever tells them apart.
        QSet<ImageKey> located;
        QSet<ImageKey> extended;
        qint64 dated = 0;
        for (const ImageKey key : *keys) {
            if (m_images[key].place.point) {
                located.insert(key);
            }
            if (m_images[key].place.footprint) {
                extended.insert(key);
            }
            dated += m_images[key].acquired.from.isValid() ? 1 : 0;
        }
        for (const auto by : {dataset::ColourBy::Status, dataset::ColourBy::Year, dataset::ColourBy::Split}) {
            QSet<ImageKey> mapped;
            const auto points = queries.mapPoints(*filter, by);
            QVERIFY(points);
            for (const auto &point : points->points) {
                mapped.insert(point.key);
            }
            QVERIFY2(mapped == located, qPrintable(text));
            // The window's way: every image read once, and of these the list's.
            const auto all = queries.mapTable(by);
            QVERIFY(all);
            const dataset::MapPoints picked = all->points(*keys);
            QCOMPARE(picked.labels, points->labels);
            QCOMPARE(picked.points.size(), points->points.size());
            for (std::size_t i = 0; i < picked.points.size(); ++i) {
                QCOMPARE(picked.points[i].key, points->points[i].key);
                QCOMPARE(picked.points[i].standing, points->points[i].standing);
            }
        }
        QSet<ImageKey> outlined;
        const auto extents = project::mapFootprints(m_world.project(), *filter);
        QVERIFY(extents);
        for (const auto &extent : *extents) {
            outlined.insert(extent.key);
        }
        QVERIFY2(outlined == extended, qPrintable(text));

        // Coverage and timeline: every image once.
        static const auto ground = *project::Statistics::ground(264);
        const auto coverage = project::Statistics(m_world.project()).coverage({*filter, ground, dataset::ColourBy::Split});
        QVERIFY2(coverage, qPrintable(text));
        static const auto facts = *project::Statistics(m_world.project()).facts(ground, {});
        const auto picked = facts->count(*keys, dataset::ColourBy::Split);
        QCOMPARE(picked.images, coverage->images);
        QCOMPARE(picked.stacks, coverage->stacks);
        QCOMPARE(picked.seasons, coverage->seasons);
        QCOMPARE(curation::cellCsv(picked), curation::cellCsv(*coverage));
        QCOMPARE(curation::timeCsv(picked, curation::Period::Month), curation::timeCsv(*coverage, curation::Period::Month));
        QCOMPARE(curation::facetCsv(picked, curation::Facet::Tag), curation::facetCsv(*coverage, curation::Facet::Tag));
        // The seasons' bars are the filter's.
        for (int season = 0; season < 5; ++season) {
            const auto of = *filter && Filter::leaf(Filter::Subject::Season, dataset::word(static_cast<dataset::Season>(season)));
            QCOMPARE(queries.count(of).value(), coverage->seasons[std::size_t(season)]);
        }
        QCOMPARE(coverage->images, qint64(keys->size()));
        QCOMPARE(coverage->inCells + coverage->wide + coverage->onlyNamed + coverage->nowhere, coverage->images);
        QCOMPARE(coverage->dated, dated);
        qint64 inCells = 0;
        for (const auto &cell : coverage->cells) {
            inCells += cell.images;
        }
        QCOMPARE(inCells, coverage->inCells);
        for (const auto period : {curation::Period::Year, curation::Period::Quarter, curation::Period::Month}) {
            double shown = 0.0;
            for (const auto &bin : curation::binned(coverage->spans, period, int(coverage->stacks.size()))) {
                shown += bin.total();
            }
            QVERIFY2(std::abs(shown - double(dated)) < 1e-6, qPrintable(text));
        }
    }

    void compareExport(const QString &text)
    {
        const auto filter = Filter::parse(text);
        project::ExportOptions options;
        options.format = u"geojson"_s;
        options.filter = *filter;
        options.captions = project::CaptionChoice::Any;
        options.force = true;
        const QString folder = m_world.path(u"out"_s);
        const auto report = project::ExportCollection(m_world.project()).run(folder, options, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QSet<QString> listed;
        const auto keys = project::Queries(m_world.project()).keys(*filter);
        QVERIFY(keys);
        for (const ImageKey key : *keys) {
            listed.insert(m_ids[key]);
        }
        QVERIFY2(exportedIds(folder) == listed, qPrintable(text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Random random(20260301);
        for (int number = 0; number < 160; ++number) {
            const dataset::Image image = randomImage(random, number);
            const ImageKey key = m_world.add(image, World::five());
            m_ids[key] = image.id;
            m_images[key] = image;
        }
    }

    void everyView_randomFilters_sameImages()
    {
        Random random(7);
        compareViews({});
        for (int round = 0; round < 150; ++round) {
            compareViews(randomFilter(random, 3));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void export_randomFilters_sameImages()
    {
        Random random(11);
        compareExport({});
        for (int round = 0; round < 12; ++round) {
            compareExport(randomFilter(random, 2));
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
};

QTEST_GUILESS_MAIN(SameImagesTest)
#include "sameimagestest.moc"
