// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/hashindex.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <random>

using gaia::curation::HashIndex;

namespace {

std::vector<int> rowsOf(const std::vector<HashIndex::Hit> &hits)
{
    std::vector<int> rows;
    for (const HashIndex::Hit &hit : hits) {
        rows.push_back(hit.row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

}  // namespace

class HashIndexTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyIndex_findsNothing()
    {
        QVERIFY(HashIndex({}).within(7, 15).empty());
    }

    void distance_beyondTheLargest_isCut()
    {
        const HashIndex index({0, ~quint64(0)});
        QCOMPARE(rowsOf(index.within(0, 64)), std::vector<int>{0});
        QCOMPARE(rowsOf(index.within(0, -3)), std::vector<int>{0});
    }

    void hits_areThoseOfAPlainSearch_data()
    {
        QTest::addColumn<int>("distance");
        for (const int distance : {0, 3, 4, 7, 10, 12, 14, 15}) {
            QTest::addRow("%d", distance) << distance;
        }
    }

    void hits_areThoseOfAPlainSearch()
    {
        QFETCH(int, distance);
        std::mt19937_64 random(11);
        std::vector<quint64> hashes;
        for (int i = 0; i < 3'000; ++i) {
            // Half of them are others with up to 20 bits flipped, so that there is much to find.
            quint64 hash = random();
            if (i > 100 && i % 2 == 0) {
                hash = hashes[random() % hashes.size()];
                for (quint64 flips = random() % 20; flips > 0; --flips) {
                    hash ^= quint64(1) << (random() % 64);
                }
            }
            hashes.push_back(hash);
        }
        const HashIndex index(hashes);
        std::size_t found = 0;
        for (std::size_t i = 0; i < hashes.size(); i += 7) {
            std::vector<int> expected;
            for (std::size_t j = 0; j < hashes.size(); ++j) {
                if (std::popcount(hashes[i] ^ hashes[j]) <= distance) {
                    expected.push_back(int(j));
                }
            }
            const auto hits = index.within(hashes[i], distance);
            QCOMPARE(rowsOf(hits), expected);
            for (const HashIndex::Hit &hit : hits) {
                QCOMPARE(hit.distance, std::popcount(hashes[i] ^ hashes[std::size_t(hit.row)]));
            }
            found += hits.size();
        }
        QVERIFY(found >= hashes.size() / 7);
    }
};

QTEST_GUILESS_MAIN(HashIndexTest)
#include "hashindextest.moc"
