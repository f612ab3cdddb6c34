// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/facttable.h"

#include "core/curation/coveragetable.h"
#include "core/curation/gaps.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gaia;
using namespace gaia::curation;

namespace {

std::shared_ptr<const CoverageGround> ground()
{
    static const auto made = std::make_shared<const CoverageGround>(
        std::make_shared<const geo::RegionMap>(*geo::RegionMap::builtIn()), geo::CellGrid());
    return made;
}

ImageFacts at(double lat, double lon, const QDate &day = {})
{
    ImageFacts facts;
    facts.point = dataset::GeoPoint{lat, lon};
    facts.from = day;
    facts.to = day;
    return facts;
}

/// A table that numbers its images.
class Counter {
public:
    void add(const ImageFacts &facts) { m_table.set({++m_last}, facts); }
    int list(Facet facet, const std::vector<std::string> &labels)
    {
        LabelIds ids;
        for (const std::string &label : labels) {
            ids.push_back(m_table.labels(facet).idOf(label));
        }
        return m_table.addList(facet, ids);
    }
    [[nodiscard]] Coverage count(std::optional<dataset::ColourBy> by = {}) const { return m_table.count(by); }
    [[nodiscard]] Coverage count(const std::vector<dataset::ImageKey> &keys) const { return m_table.count(keys); }

private:
    FactTable m_table{ground()};
    qint64 m_last = 0;
};

bool says(const std::vector<Gap> &gaps, const QString &title)
{
    return std::any_of(gaps.begin(), gaps.end(),
                       [&](const Gap &gap) { return gap.title == title; });
}

}  // namespace

class CoverageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void take_nothing_isEmptyAndHasNoGaps()
    {
        const Coverage coverage = FactTable(ground()).count();
        QCOMPARE(coverage.images, 0);
        QVERIFY(gapsOf(coverage, {}).empty());
        QCOMPARE(cellCsv(coverage), "west,south,east,north,images,years,land\r\n");
    }

    void add_places_areInOneBucketEach()
    {
        Counter counter;
        counter.add(at(0.52, 25.2));
        counter.add(at(30.0, -150.0));
        ImageFacts wide = at(-10.0, -52.0);
        wide.isWide = true;
        counter.add(wide);
        ImageFacts named;
        named.isNamed = true;
        counter.add(named);
        counter.add({});
        const Coverage coverage = counter.count();
        QCOMPARE(coverage.images, 5);
        QCOMPARE(coverage.inCells, 2);
        QCOMPARE(coverage.onLand, 1);
        QCOMPARE(coverage.wide, 1);
        QCOMPARE(coverage.onlyNamed, 1);
        QCOMPARE(coverage.nowhere, 1);
        // What is too wide lies in no cell.
        const auto brazil = static_cast<std::size_t>(ground()->grid.cellOf({-10.0, -52.0}));
        QCOMPARE(coverage.cells[brazil].images, 0);
        const auto land = evennessOf(coverage.cellAmounts(Coverage::Cells::Land));
        const auto ocean = evennessOf(coverage.cellAmounts(Coverage::Cells::Ocean));
        QCOMPARE(land.covered, 1);
        QCOMPARE(ocean.covered, 1);
        QCOMPARE(land.bins + ocean.bins, ground()->grid.size());
    }

    void add_labels_countOnceEachAndShareTheWeight()
    {
        Counter counter;
        ImageFacts first;
        first.lists[static_cast<std::size_t>(Facet::Tag)] = counter.list(Facet::Tag, {"Flood", "river"});
        ImageFacts second;
        second.lists[static_cast<std::size_t>(Facet::Tag)] = counter.list(Facet::Tag, {"FLOOD"});
        counter.add(first);
        counter.add(second);
        counter.add({});
        const Coverage coverage = counter.count();
        const FacetCounts &counts = coverage.of(Facet::Tag);
        QCOMPARE(counts.labels.size(), std::size_t(2));
        QCOMPARE(counts.labels[0].label, u"Flood"_s);
        QCOMPARE(counts.labels[0].images, 2);
        QCOMPARE(counts.labels[0].weight, 1.5);
        QCOMPARE(counts.labels[1].weight, 0.5);
        QCOMPARE(counts.unknown, 1);
        QCOMPARE(counts.labelsInAll, 3);
    }

    void add_months_leaveOutWhatIsKnownToAYear()
    {
        Counter counter;
        counter.add(at(10.0, 10.0, QDate(2012, 3, 1)));
        ImageFacts year = at(10.0, 10.0, QDate(2000, 1, 1));
        year.to = QDate(2000, 12, 31);
        counter.add(year);
        ImageFacts event = at(10.0, 10.0, QDate(2012, 3, 4));
        event.isTaken = false;
        counter.add(event);
        const Coverage coverage = counter.count();
        QCOMPARE(coverage.dated, 3);
        QCOMPARE(coverage.imprecise, 1);
        QCOMPARE(coverage.notTaken, 1);
        // What a picture shows has the season of its own day alone.
        QCOMPARE(coverage.seasonUnknown, 1);
        QCOMPARE(coverage.monthAmounts(false), std::vector<double>{2.0});
        const auto cell = static_cast<std::size_t>(ground()->grid.cellOf({10.0, 10.0}));
        QCOMPARE(coverage.cells[cell].years.count(), std::size_t(2));
    }

    void stacks_satellites_theFourMostFrequentAndTheRest()
    {
        Counter counter;
        for (int i = 0; i < 9; ++i) {
            ImageFacts facts = at(0.0, 0.0, QDate(2012, 1, 1));
            facts.lists[static_cast<std::size_t>(Facet::Satellite)]
                = counter.list(Facet::Satellite, {std::string("S") + std::to_string(i), "S0"});
            for (int n = 0; n <= i; ++n) {
                counter.add(facts);
            }
        }
        counter.add(at(0.0, 0.0, QDate(2012, 1, 1)));
        const Coverage coverage = counter.count(dataset::ColourBy::Satellite);
        QCOMPARE(coverage.stacks, (QStringList{u"S8"_s, u"S7"_s, u"S6"_s, u"S5"_s, u"other or unknown"_s}));
        std::array<qint64, 5> images{};
        for (const Span &span : coverage.spans) {
            images[static_cast<std::size_t>(span.stack)] += span.images;
        }
        QCOMPARE(images, (std::array<qint64, 5>{9, 8, 7, 6, 16}));
    }

    void stacks_years_coverAllInFourSpans()
    {
        Counter counter;
        for (int year = 1999; year <= 2024; ++year) {
            counter.add(at(0.0, 0.0, QDate(year, 1, 1)));
        }
        const Coverage coverage = counter.count(dataset::ColourBy::Year);
        QCOMPARE(coverage.stacks.front(), u"1999–2005"_s);
        QCOMPARE(coverage.spans.front().stack, 0);
        QCOMPARE(coverage.spans.back().stack, 3);
    }

    void stacks_status_isWhereAnImageStands()
    {
        Counter counter;
        ImageFacts edited = at(0.0, 0.0, QDate(2012, 1, 1));
        edited.standing = dataset::Standing::Edited;
        counter.add(edited);
        const Coverage coverage = counter.count(dataset::ColourBy::Status);
        QCOMPARE(coverage.stacks.size(), 5);
        QCOMPARE(coverage.stacks.at(coverage.spans.front().stack), u"edited"_s);
    }

    void seasons_placeOverATropic_isUnknown()
    {
        Counter counter;
        const QDate july(2012, 7, 1);
        counter.add(at(50.0, 0.0, july));
        counter.add(at(-50.0, 0.0, july));
        counter.add(at(0.0, 0.0, july));
        ImageFacts over = at(24.0, 0.0, july);
        over.radiusKm = 300.0;
        counter.add(over);
        ImageFacts vague = at(50.0, 0.0, july);
        vague.isVague = true;
        counter.add(vague);
        counter.add(at(50.0, 0.0));
        const Coverage coverage = counter.count();
        QCOMPARE(coverage.seasons, (std::array<qint64, 5>{1, 0, 1, 0, 1}));
        QCOMPARE(coverage.seasonUnknown, 2);
    }

    void count_ofSomeImages_isThatOfATableOfThem()
    {
        Counter all;
        Counter some;
        std::vector<dataset::ImageKey> keys;
        for (int i = 0; i < 200; ++i) {
            ImageFacts facts = at((i * 37) % 160 - 80, (i * 91) % 360 - 180, QDate(2000, 1, 1).addDays(i * 9));
            const auto tag = static_cast<std::size_t>(Facet::Tag);
            const std::vector<std::string> tags{"t" + std::to_string(i % 7), "t" + std::to_string(i % 5)};
            facts.lists[tag] = all.list(Facet::Tag, tags);
            all.add(facts);
            if (i % 3 == 0) {
                facts.lists[tag] = some.list(Facet::Tag, tags);
                some.add(facts);
                keys.push_back({i + 1});
            }
        }
        std::reverse(keys.begin(), keys.end());
        keys.push_back({9'999});  // is not there
        const Coverage one = all.count(keys);
        const Coverage other = some.count();
        QCOMPARE(one.images, other.images);
        QCOMPARE(one.inCells, other.inCells);
        QCOMPARE(one.seasons, other.seasons);
        QCOMPARE(cellCsv(one), cellCsv(other));
        QCOMPARE(timeCsv(one, Period::Month), timeCsv(other, Period::Month));
        QCOMPARE(facetCsv(one, Facet::Tag), facetCsv(other, Facet::Tag));
    }

    void set_ofAKnownImage_takesItsPlace()
    {
        FactTable table(ground());
        table.set({2}, at(48.0, 2.0, QDate(2012, 7, 1)));
        table.set({1}, at(48.0, 2.0));
        table.set({2}, at(48.0, 2.0));
        QCOMPARE(table.size(), std::size_t(2));
        QCOMPARE(table.count().dated, 0);
        QCOMPARE(table.count({{1}}).images, 1);
    }

    void gapsOf_oneContinent_namesTheOthers()
    {
        Counter counter;
        for (int i = 0; i < 40; ++i) {
            counter.add(at(48.0 + i % 5, 2.0 + i % 7, QDate(2000 + i % 20, 1 + i % 12, 1)));
        }
        const auto gaps = gapsOf(counter.count(), {}, 100);
        QVERIFY(says(gaps, u"No image of Central Africa"_s));
        QVERIFY(says(gaps, u"No image of the South Pacific"_s));
        QVERIFY(!says(gaps, u"No image of Western Europe"_s));
    }

    void gapsOf_lateRegion_saysSinceWhen()
    {
        Counter counter;
        for (int year = 2000; year < 2024; ++year) {
            counter.add(at(48.0, 2.0, QDate(year, 6, 1)));
        }
        for (int lat = -6; lat <= 6; lat += 3) {
            counter.add(at(lat, 22.0, QDate(2012, 6, 1)));
            counter.add(at(lat, 22.0, QDate(2023, 6, 1)));
        }
        const auto gaps = gapsOf(counter.count(), {}, 100);
        const auto late = std::find_if(gaps.begin(), gaps.end(), [](const Gap &gap) {
            return gap.title == u"No image of Central Africa before 2012"_s;
        });
        QVERIFY(late != gaps.end());
        QVERIFY(late->box && late->box->south < -5.0);
        QVERIFY(!late->filter.isEmpty());
    }

    void gapsOf_emptyYearsBetween_areNamed()
    {
        Counter counter;
        counter.add(at(48.0, 2.0, QDate(2000, 6, 1)));
        counter.add(at(48.0, 2.0, QDate(2005, 6, 1)));
        counter.add(at(48.0, 2.0, QDate(2007, 6, 1)));
        const auto gaps = gapsOf(counter.count(), {}, 100);
        QVERIFY(says(gaps, u"No image from 2001 to 2004"_s));
        QVERIFY(says(gaps, u"No image of 2006"_s));
    }

    void facetCsv_formulaAndQuotes_areMadeHarmless()
    {
        Counter counter;
        ImageFacts facts;
        facts.lists[static_cast<std::size_t>(Facet::Tag)]
            = counter.list(Facet::Tag, {"=HYPERLINK(\"x\")", "a, b"});
        counter.add(facts);
        const QByteArray csv = facetCsv(counter.count(), Facet::Tag);
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\",1,0.5\r\n"));
        QVERIFY(csv.contains("\"a, b\",1,0.5\r\n"));
    }

    void distance_facets_areComparedByLabel()
    {
        FacetCounts one;
        one.labels = {{u"Terra"_s, 2, 2.0}, {u"Aqua"_s, 2, 2.0}};
        FacetCounts other;
        other.labels = {{u"aqua"_s, 5, 5.0}};
        QCOMPARE(curation::distance(one, other), 0.5);
        QCOMPARE(curation::distance(one, one), 0.0);
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coveragetest.moc"
