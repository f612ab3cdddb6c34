// SPDX-License-Identifier: GPL-3.0-or-later
// `gaiactl geocode` as scripts run it: without a project, on a project, again, and undone.
#include "core/project/queries.h"
#include "tests/app/commandline.h"
#include "tests/support/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::Ended;
using test::run;
using test::World;

namespace {

dataset::Image image(const QString &id, const QString &location)
{
    dataset::Image made;
    made.id = id;
    if (!location.isNull()) {
        made.place.name = location;
    }
    return made;
}

}  // namespace

class GaiactlGeocodeTest final : public QObject {
    Q_OBJECT

private:
    std::optional<dataset::GeoPoint> pointOf(World &world, const QString &id)
    {
        const project::Queries queries(world.project());
        return queries.detail(*queries.keyOf(id))->image.place.point;
    }

private Q_SLOTS:
    void usage_neitherProjectNorText_orBoth_isRefused()
    {
        QCOMPARE(run({u"geocode"_s}).code, 2);
        QCOMPARE(run({u"geocode"_s, u"p.gaia"_s, u"--text"_s, u"Rome"_s}).code, 2);
        QCOMPARE(run({u"geocode"_s, u"/no/such/p.gaia"_s}).code, 3);
        QCOMPARE(run({u"geocode"_s, u"--text"_s, u"Rome"_s, u"--provider"_s, u"magic"_s}).code, 2);
    }

    void text_severalTexts_eachHasItsRow()
    {
        const Ended ended = run({u"geocode"_s, u"--json"_s, u"--text"_s, u"Lake Urmia, Iran"_s,
                                 u"--text"_s, u"Springfield"_s, u"--text"_s, u"Gale Crater, Mars"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.json()[u"located"_s].toInt(), 1);
        QCOMPARE(ended.json()[u"failed"_s].toInt(), 2);
        const QJsonArray rows = ended.json()[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 3);
        const QJsonObject lake = rows[0].toObject();
        QVERIFY(std::abs(lake[u"lat"_s].toDouble() - 37.7) < 0.5);
        QVERIFY(std::abs(lake[u"lon"_s].toDouble() - 45.4) < 0.5);
        QCOMPARE(lake[u"country"_s].toString(), u"Iran"_s);
        QVERIFY(lake[u"radius_km"_s].toDouble() > 10.0);
        QVERIFY(rows[1].toObject()[u"lat"_s].isNull());
        QVERIFY(rows[1].toObject()[u"candidates"_s].toArray().size() > 1);
        QCOMPARE(rows[2].toObject()[u"outcome"_s].toString(), u"not-on-earth"_s);
    }

    void project_imagesWithoutCoordinates_areLocated_andUndoneAsOneStep()
    {
        World world;
        world.add(image(u"lake"_s, u"Lake Urmia, Iran"_s), {});
        world.add(image(u"etna"_s, u"Mount Etna, Italy"_s), {});
        world.add(image(u"moon"_s, u"Tycho Crater, Moon"_s), {});
        world.add(image(u"none"_s, QString()), {});
        dataset::Image mine = image(u"mine"_s, u"Paris, France"_s);
        mine.place.point = dataset::GeoPoint{1.0, 2.0};
        mine.sources.insert(dataset::Field::Coordinates, dataset::Source::Person);
        world.add(mine, {});
        dataset::Image guess = image(u"guess"_s, u"Paris, France"_s);
        guess.place.point = dataset::GeoPoint{0.0, 0.0};
        guess.sources.insert(dataset::Field::Coordinates, dataset::Source::Model);
        world.add(guess, {});

        const Ended ended = run({u"geocode"_s, world.projectPath(), u"--json"_s});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.json()[u"located"_s].toInt(), 2);
        QCOMPARE(ended.json()[u"failed"_s].toInt(), 1);
        QVERIFY(std::abs(pointOf(world, u"lake"_s)->lat - 37.7) < 0.5);
        QVERIFY(!pointOf(world, u"moon"_s));
        QVERIFY(!pointOf(world, u"none"_s));
        QCOMPARE(*pointOf(world, u"mine"_s), (dataset::GeoPoint{1.0, 2.0}));
        QCOMPARE(*pointOf(world, u"guess"_s), (dataset::GeoPoint{0.0, 0.0}));

        const Ended listed = run({u"list"_s, world.projectPath(), u"--json"_s, u"--filter"_s,
                                    u"country:Iran"_s});
        QCOMPARE(listed.json()[u"total"_s].toInt(), 1);

        // Once more changes nothing; with --again the model's guess goes, a person's value stays.
        QCOMPARE(run({u"geocode"_s, world.projectPath(), u"--json"_s}).json()[u"located"_s].toInt(), 0);
        QCOMPARE(run({u"geocode"_s, world.projectPath(), u"--json"_s, u"--again"_s})
                     .json()[u"located"_s].toInt(), 1);
        QVERIFY(std::abs(pointOf(world, u"guess"_s)->lat - 48.86) < 0.2);
        QCOMPARE(*pointOf(world, u"mine"_s), (dataset::GeoPoint{1.0, 2.0}));

        QCOMPARE(run({u"review"_s, world.projectPath(), u"undo"_s}).code, 0);
        QCOMPARE(*pointOf(world, u"guess"_s), (dataset::GeoPoint{0.0, 0.0}));
        QCOMPARE(run({u"review"_s, world.projectPath(), u"undo"_s}).code, 0);
        QVERIFY(!pointOf(world, u"lake"_s));
        QVERIFY(!pointOf(world, u"etna"_s));
    }
};

QTEST_GUILESS_MAIN(GaiactlGeocodeTest)
#include "gaiactlgeocodetest.moc"
