// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madewords.h"
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/pictures.h"

#include "core/curation/hashindex.h"
#include "core/imaging/fingerprint.h"
#include "core/imaging/picture.h"

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDistance = 10;

/// Hashes as a collection has them: most of their own, a tenth near another one.
std::vector<quint64> madeHashes(std::uint64_t seed, qint64 count)
{
    Dice dice(seed, 12, 0);
    std::vector<quint64> hashes;
    hashes.reserve(std::size_t(count));
    for (qint64 i = 0; i < count; ++i) {
        if (i > 0 && dice.chance(0.1)) {
            quint64 near = hashes[std::size_t(dice.below(int(i)))];
            for (int bits = dice.below(kDistance); bits > 0; --bits) {
                near ^= 1ULL << dice.below(64);
            }
            hashes.push_back(near);
        } else {
            hashes.push_back(dice.next());
        }
    }
    return hashes;
}

}  // namespace

void measureDuplicates(Bench &bench)
{
    const QStringList paths = madePictures(bench, bench.isQuick ? 60 : 2000);
    std::vector<std::pair<QByteArray, QSize>> thumbnails;
    for (const QString &path : paths.mid(0, 500)) {
        const auto picture = Bench::require(imaging::Picture::fromFile(path));
        thumbnails.emplace_back(Bench::require(imaging::thumbnail(*picture)),
                                picture->info().size);
    }
    std::vector<double> printing;
    for (int i = 0; i < bench.times(3); ++i) {
        const Stopwatch watch;
        for (const auto &[thumbnail, size] : thumbnails) {
            (void)Bench::require(imaging::fingerprint(thumbnail, size));
        }
        printing.push_back(double(thumbnails.size()) / watch.seconds());
    }
    bench.add(u"fingerprints of thumbnails, one thread"_s, u"pictures/s"_s, printing);

    const std::vector<quint64> hashes = madeHashes(bench.seed, bench.images);
    std::vector<double> searching;
    qint64 pairs = 0;
    for (int i = 0; i < (bench.isSmall() ? bench.times(5) : 1); ++i) {
        const Stopwatch watch;
        const curation::HashIndex index(hashes);
        std::vector<curation::HashIndex::Hit> hits;
        pairs = 0;
        for (std::size_t row = 0; row < hashes.size(); ++row) {
            index.within(hashes[row], kDistance, hits);
            pairs += std::count_if(hits.begin(), hits.end(), [&](const auto &hit) {
                return std::size_t(hit.row) > row;
            });
        }
        searching.push_back(watch.seconds());
    }
    Measure &measure =
        bench.add(u"near hashes within %1 bits, one thread"_s.arg(kDistance), u"s"_s, searching);
    measure.budget = bench.budget(1.0, 300.0);
    measure.note = u"%1 pairs"_s.arg(pairs);
}

}  // namespace gaia::bench
