// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/sampling.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gaia;
using curation::drawBalanced;
using curation::SampleItem;

namespace {

/// Items of one dimension: `amounts[l]` of label l.
std::vector<SampleItem> single(const std::vector<int> &amounts)
{
    std::vector<SampleItem> items;
    for (std::size_t label = 0; label < amounts.size(); ++label) {
        for (int i = 0; i < amounts[label]; ++i) {
            items.push_back({QString::number(items.size()), {{static_cast<int>(label)}}});
        }
    }
    return items;
}

std::vector<qint64> counts(const std::vector<SampleItem> &items,
                           const std::vector<std::size_t> &chosen, std::size_t dimension,
                           std::size_t labels)
{
    std::vector<qint64> counts(labels, 0);
    for (const std::size_t item : chosen) {
        for (const int label : items[item].labels[dimension]) {
            ++counts[static_cast<std::size_t>(label)];
        }
    }
    return counts;
}

}  // namespace

class SamplingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draw_fromNothing_isNothing()
    {
        QVERIFY(drawBalanced({}, 10, 1).empty());
        QVERIFY(drawBalanced(single({3}), 0, 1).empty());
    }

    void draw_ofMoreThanThereAre_isAll()
    {
        QCOMPARE(drawBalanced(single({3, 2}), 9, 1).size(), 5U);
    }

    void draw_overOneDimension_fillsLikeWater()
    {
        // 60 of 5, 20 and 1000: the rare ones whole, the rest level.
        const auto items = single({1000, 5, 20, 400});
        const auto chosen = drawBalanced(items, 85, 3);
        QCOMPARE(counts(items, chosen, 0, 4), (std::vector<qint64>{30, 5, 20, 30}));
    }

    void draw_ofUnknownLabels_takesThemLast()
    {
        auto items = single({10, 10});
        for (int i = 0; i < 500; ++i) {
            items.push_back({u"u%1"_s.arg(i), {{}}});
        }
        const auto chosen = drawBalanced(items, 20, 3);
        QCOMPARE(counts(items, chosen, 0, 2), (std::vector<qint64>{10, 10}));
        QCOMPARE(drawBalanced(items, 30, 3).size(), 30U);
    }

    void draw_isDecidedBySeedAndIds_notByOrder()
    {
        auto items = single({200, 100, 50});
        const auto idsOf = [](const std::vector<SampleItem> &all, const auto &chosen) {
            QStringList ids;
            for (const std::size_t item : chosen) {
                ids << all[item].id;
            }
            ids.sort();
            return ids;
        };
        const QStringList first = idsOf(items, drawBalanced(items, 60, 7));
        QCOMPARE(idsOf(items, drawBalanced(items, 60, 7)), first);
        QVERIFY(idsOf(items, drawBalanced(items, 60, 8)) != first);
        std::reverse(items.begin(), items.end());
        QCOMPARE(idsOf(items, drawBalanced(items, 60, 7)), first);
    }

    void draw_overTwoDimensions_evensBothOut()
    {
        QRandomGenerator random(5);
        std::vector<SampleItem> items;
        for (int i = 0; i < 4000; ++i) {
            // Years crowd at the end, tags (one to three of them) at the front.
            const int year = static_cast<int>(20.0 * std::sqrt(random.generateDouble()));
            std::vector<int> tags{static_cast<int>(8.0 * std::pow(random.generateDouble(), 3))};
            if (i % 2 == 0 && tags.front() != 0) {
                tags.push_back(0);
            }
            items.push_back({QString::number(i), {{year}, tags}});
        }
        std::vector<std::size_t> all(items.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = i;
        }
        const auto chosen = drawBalanced(items, 400, 1);
        QCOMPARE(chosen.size(), 400U);
        QVERIFY(std::is_sorted(chosen.begin(), chosen.end()));
        QVERIFY(std::adjacent_find(chosen.begin(), chosen.end()) == chosen.end());
        using curation::pielouEvenness;
        const double yearBefore = pielouEvenness(counts(items, all, 0, 20));
        const double yearAfter = pielouEvenness(counts(items, chosen, 0, 20));
        const double tagBefore = pielouEvenness(counts(items, all, 1, 8));
        const double tagAfter = pielouEvenness(counts(items, chosen, 1, 8));
        QVERIFY2(yearAfter > 0.98 && yearAfter > yearBefore, qPrintable(QString::number(yearAfter)));
        QVERIFY2(tagAfter > 0.95 && tagAfter > tagBefore + 0.05, qPrintable(QString::number(tagAfter)));
    }

    void evenness_hasItsKnownValues()
    {
        QCOMPARE(curation::pielouEvenness({5, 5, 5, 5}), 1.0);
        QCOMPARE(curation::pielouEvenness({7, 0}), 0.0);
        QCOMPARE(curation::pielouEvenness({}), 1.0);
        QVERIFY(std::abs(curation::pielouEvenness({1, 3}) - 0.811278) < 1e-5);
    }
};

QTEST_GUILESS_MAIN(SamplingTest)
#include "samplingtest.moc"
