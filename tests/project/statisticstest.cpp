// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/statistics.h"

#include "core/project/decide.h"
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace gaia;
using curation::Coverage;
using curation::Facet;
using dataset::Filter;
using project::Statistics;
using test::World;

namespace {

std::shared_ptr<const curation::CoverageGround> ground()
{
    static const auto made = *Statistics::ground();
    return made;
}

Coverage coverageOf(World &world, const QString &filter = {},
                    std::optional<dataset::ColourBy> stack = std::nullopt)
{
    return *Statistics(world.project()).coverage({*Filter::parse(filter), ground(), stack});
}

dataset::Image image(const QString &id)
{
    dataset::Image made;
    made.id = id;
    return made;
}

}  // namespace

class StatisticsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coverage_emptyProject_isZero()
    {
        World world;
        const Coverage coverage = coverageOf(world);
        QCOMPARE(coverage.images, 0);
        QCOMPARE(Statistics(world.project()).vocabulary({})->captions, 0);
        QCOMPARE(Statistics(world.project()).decisions({})->pending, 0);
    }

    void coverage_stopped_saysSo()
    {
        World world;
        world.add(u"a"_s, World::five());
        std::stop_source stop;
        stop.request_stop();
        const Statistics statistics(world.project());
        const auto coverage = statistics.coverage({{}, ground(), {}}, stop.get_token());
        QVERIFY(!coverage);
        QCOMPARE(coverage.error().code, base::ErrorCode::Cancelled);
        QVERIFY(!statistics.vocabulary({}, stop.get_token()));
    }

    void coverage_knownOnlyToACountry_isInNoCell_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<double>("radius");
        QTest::newRow("named a country") << u"Brazil"_s << QString() << 0.0;
        QTest::newRow("of a country's precision") << u"x"_s << u"country"_s << 0.0;
        QTest::newRow("wider than a cell") << u"Sahara"_s << u"region"_s << 1500.0;
    }
    void coverage_knownOnlyToACountry_isInNoCell()
    {
        QFETCH(QString, location);
        QFETCH(QString, precision);
        QFETCH(double, radius);
        World world;
        dataset::Image wide = image(u"a"_s);
        wide.place.point = dataset::GeoPoint{-10.0, -52.0};
        wide.place.name = location;
        wide.place.precision = precision;
        if (radius > 0.0) {
            wide.place.radiusKm = radius;
        }
        world.add(wide, {});
        const Coverage coverage = coverageOf(world);
        QCOMPARE(coverage.wide, 1);
        QCOMPARE(coverage.inCells, 0);
    }

    void coverage_themes_followTagsUntilEntered()
    {
        World world;
        dataset::Image byTag = image(u"a"_s);
        byTag.tag = QStringList{u"FLOOD"_s, u"Rivers"_s};
        dataset::Image byHand = image(u"b"_s);
        byHand.tag = QStringList{u"flood"_s};
        byHand.theme = QStringList{u"Sea Ice / Ice"_s};
        world.add(byTag, {});
        world.add(byHand, {});
        const Coverage coverage = coverageOf(world);
        QCOMPARE(coverage.of(Facet::Theme).imagesOf(u"Floods"_s), 1);
        QCOMPARE(coverage.of(Facet::Theme).imagesOf(u"River Systems"_s), 1);
        QCOMPARE(coverage.of(Facet::Theme).imagesOf(u"Sea Ice / Ice"_s), 1);
        // The filter says the same, and knows spheres.
        QCOMPARE(coverageOf(world, u"theme:Floods"_s).images, 1);
        QCOMPARE(coverageOf(world, u"theme:hydrosphere"_s).images, 1);
        QCOMPARE(coverageOf(world, u"theme:Cryosphere"_s).images, 1);
        QCOMPARE(coverageOf(world, u"-theme:Cryosphere"_s).images, 1);
    }

    void replaceThemes_newTable_countsByIt()
    {
        World world;
        dataset::Image tagged = image(u"a"_s);
        tagged.tag = QStringList{u"penguin's \"nest\""_s};
        world.add(tagged, {});
        const auto table = dataset::themesFromJson(
            "{\"Zoosphere\":{\"Birds\":[\"penguin's \\\"nest\\\"\"]}}", u"x"_s);
        QVERIFY(project::replaceThemes(world.project(), *table).has_value());
        QCOMPARE(coverageOf(world).of(Facet::Theme).imagesOf(u"Birds"_s), 1);
        QCOMPARE(coverageOf(world, u"theme:Zoosphere"_s).images, 1);
        QCOMPARE(coverageOf(world, u"theme:Floods"_s).images, 0);
        world.reopen();
        QCOMPARE(Statistics(world.project()).themes()->themes.size(), std::size_t(1));
    }

    void coverage_sources_areHosts()
    {
        World world;
        dataset::Image first = image(u"a"_s);
        first.imageSrc = u"https://user@eoimages.gsfc.nasa.gov/a.jpg?x=https://other"_s;
        dataset::Image second = image(u"b"_s);
        second.imageSrc = u"folder/b.tif"_s;
        world.add(first, {});
        world.add(second, {});
        const Coverage coverage = coverageOf(world);
        QCOMPARE(coverage.of(Facet::Source).imagesOf(u"eoimages.gsfc.nasa.gov"_s), 1);
        QCOMPARE(coverage.of(Facet::Source).unknown, 1);
    }

    void coverage_escapedAndOddLists_areRead()
    {
        World world;
        dataset::Image odd = image(u"a"_s);
        odd.tag = QStringList{u"say \"hi\""_s, u"back\\slash"_s, u"Ünï"_s, u"Ünï"_s, u"tab\t"_s};
        odd.satellite = QStringList{};
        world.add(odd, {});
        const Coverage coverage = coverageOf(world);
        QCOMPARE(coverage.of(Facet::Tag).imagesOf(u"say \"hi\""_s), 1);
        QCOMPARE(coverage.of(Facet::Tag).imagesOf(u"Ünï"_s), 1);
        QCOMPARE(coverage.of(Facet::Tag).labelsInAll, 4);
        QCOMPARE(coverage.of(Facet::Satellite).unknown, 1);
    }

    void vocabulary_words_areCounted()
    {
        World world;
        world.add(u"a"_s, {u"The image showcases: Smoke rises."_s, u"The north-west's fire, 2 km."_s});
        world.add(u"b"_s, {u"ΘΑΛΑΣΣΑ θάλασσα smoke"_s});
        const auto words = *Statistics(world.project()).vocabulary({});
        QCOMPARE(words.captions, 3);
        QCOMPARE(words.words, 5 + 5 + 3);
        QCOMPARE(words.distinct, 11);
        QCOMPARE(words.shortest, 3);
        QCOMPARE(words.longest, 5);
        QCOMPARE(words.median, 5);
        QCOMPARE(words.frequent.front(), std::pair(u"smoke"_s, qint64(2)));
        QCOMPARE(Statistics(world.project()).vocabulary(*Filter::parse(u"id:b"_s))->captions, 1);
    }

    void decisions_byCuratorAndReason_leaveOutUndone()
    {
        World world;
        const auto a = world.add(u"a"_s, World::five());
        project::Decide ann(world.project(), u"ann"_s);
        project::Decide bob(world.project(), u"bob"_s);
        QVERIFY(ann.accept(a, 1, {}).has_value());
        QVERIFY(ann.accept(a, 2, {}).has_value());
        QVERIFY(bob.reject(a, 3, dataset::RejectReason::Count, {}).has_value());
        const auto decisions = *Statistics(world.project()).decisions({});
        QCOMPARE(decisions.accepted, 2);
        QCOMPARE(decisions.rejected, 1);
        QCOMPARE(decisions.pending, 2);
        QCOMPARE(decisions.curators.size(), std::size_t(2));
        QCOMPARE(decisions.curators.front().curator, u"ann"_s);
        QCOMPARE(decisions.curators.front().accepted, 2);
        QCOMPARE(decisions.reasons.front(), std::pair(u"count"_s, qint64(1)));
        QCOMPARE(Statistics(world.project()).decisions(*Filter::parse(u"id:none"_s))->accepted, 0);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statisticstest.moc"
