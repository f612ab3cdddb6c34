// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/coverage.h"

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
        const Coverage coverage = CoverageCounter(ground()).take();
        QCOMPARE(coverage.images, 0);
        QVERIFY(gapsOf(coverage, {}).empty());
        QCOMPARE(cellCsv(coverage), "west,south,east,north,images,years,land\r\n");
    }

    void add_places_areInOneBucketEach()
    {
        CoverageCounter counter(ground());
        counter.add(at(0.52, 25.2));
        counter.add(at(30.0, -150.0));
        ImageFacts wide = at(-10.0, -52.0);
        wide.isWide = true;
        counter.add(wide);
        ImageFacts named;
        named.isNamed = true;
        counter.add(named);
        counter.add({});
        const Coverage coverage = counter.take();
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
        CoverageCounter counter(ground());
        Labels &tags = counter.labels(Facet::Tag);
        const LabelIds both{tags.idOf("Flood"), tags.idOf("river")};
        const LabelIds one{tags.idOf("FLOOD")};
        ImageFacts first;
        first.labels[static_cast<std::size_t>(Facet::Tag)] = &both;
        ImageFacts second;
        second.labels[static_cast<std::size_t>(Facet::Tag)] = &one;
        counter.add(first);
        counter.add(second);
        counter.add({});
        const Coverage coverage = counter.take();
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
        CoverageCounter counter(ground());
        counter.add(at(10.0, 10.0, QDate(2012, 3, 1)));
        ImageFacts year = at(10.0, 10.0, QDate(2000, 1, 1));
        year.to = QDate(2000, 12, 31);
        counter.add(year);
        const Coverage coverage = counter.take();
        QCOMPARE(coverage.dated, 2);
        QCOMPARE(coverage.imprecise, 1);
        QCOMPARE(coverage.monthAmounts(false), std::vector<double>{1.0});
        const auto cell = static_cast<std::size_t>(ground()->grid.cellOf({10.0, 10.0}));
        QCOMPARE(coverage.cells[cell].years.count(), std::size_t(2));
    }

    void stacks_moreLabelsThanColours_shareOther()
    {
        CoverageCounter counter(ground(), Facet::Satellite);
        std::vector<LabelIds> labels;
        for (int i = 0; i < 9; ++i) {
            std::string name("S");
            name += std::to_string(i);
            labels.push_back({counter.labels(Facet::Satellite).idOf(name)});
        }
        labels.push_back({0, 1});
        qint64 added = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            ImageFacts facts = at(0.0, 0.0, QDate(2012, 1, 1));
            facts.labels[static_cast<std::size_t>(Facet::Satellite)] = &labels[i];
            for (std::size_t n = 0; n <= i; ++n, ++added) {
                counter.add(facts);
            }
        }
        const Coverage coverage = counter.take();
        QVERIFY(coverage.stacks.contains(u"other"_s) && coverage.stacks.contains(u"several"_s));
        qint64 counted = 0;
        for (const Span &span : coverage.spans) {
            QVERIFY(span.stack >= 0 && span.stack < coverage.stacks.size());
            counted += span.images;
        }
        QCOMPARE(counted, added);
    }

    void gapsOf_oneContinent_namesTheOthers()
    {
        CoverageCounter counter(ground());
        for (int i = 0; i < 40; ++i) {
            counter.add(at(48.0 + i % 5, 2.0 + i % 7, QDate(2000 + i % 20, 1 + i % 12, 1)));
        }
        const auto gaps = gapsOf(counter.take(), {}, 100);
        QVERIFY(says(gaps, u"No image of Central Africa"_s));
        QVERIFY(says(gaps, u"No image of the South Pacific"_s));
        QVERIFY(!says(gaps, u"No image of Western Europe"_s));
    }

    void gapsOf_lateRegion_saysSinceWhen()
    {
        CoverageCounter counter(ground());
        for (int year = 2000; year < 2024; ++year) {
            counter.add(at(48.0, 2.0, QDate(year, 6, 1)));
        }
        for (int lat = -6; lat <= 6; lat += 3) {
            counter.add(at(lat, 22.0, QDate(2012, 6, 1)));
            counter.add(at(lat, 22.0, QDate(2023, 6, 1)));
        }
        const auto gaps = gapsOf(counter.take(), {}, 100);
        const auto late = std::find_if(gaps.begin(), gaps.end(), [](const Gap &gap) {
            return gap.title == u"No image of Central Africa before 2012"_s;
        });
        QVERIFY(late != gaps.end());
        QVERIFY(late->box && late->box->south < -5.0);
        QVERIFY(!late->filter.isEmpty());
    }

    void gapsOf_emptyYearsBetween_areNamed()
    {
        CoverageCounter counter(ground());
        counter.add(at(48.0, 2.0, QDate(2000, 6, 1)));
        counter.add(at(48.0, 2.0, QDate(2005, 6, 1)));
        counter.add(at(48.0, 2.0, QDate(2007, 6, 1)));
        const auto gaps = gapsOf(counter.take(), {}, 100);
        QVERIFY(says(gaps, u"No image from 2001 to 2004"_s));
        QVERIFY(says(gaps, u"No image of 2006"_s));
    }

    void facetCsv_formulaAndQuotes_areMadeHarmless()
    {
        CoverageCounter counter(ground());
        Labels &tags = counter.labels(Facet::Tag);
        const LabelIds labels{tags.idOf("=HYPERLINK(\"x\")"), tags.idOf("a, b")};
        ImageFacts facts;
        facts.labels[static_cast<std::size_t>(Facet::Tag)] = &labels;
        counter.add(facts);
        const QByteArray csv = facetCsv(counter.take(), Facet::Tag);
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
