// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/hashindex.h"

#include <algorithm>
#include <bit>

namespace gaia::curation {

namespace {

quint16 bandOf(quint64 hash, int band)
{
    return static_cast<quint16>(hash >> (16 * band));
}

}  // namespace

HashIndex::HashIndex(const std::vector<quint64> &hashes)
{
    for (int bits = 0; bits <= 3; ++bits) {
        for (int mask = 0; mask < 65'536; ++mask) {
            if (std::popcount(static_cast<unsigned>(mask)) == bits) {
                m_masks.push_back(static_cast<quint16>(mask));
            }
        }
        m_maskEnds[std::size_t(bits)] = m_masks.size();
    }
    for (int number = 0; number < kBands; ++number) {
        // A counting sort by the band's value.
        Band &band = m_bands[std::size_t(number)];
        band.starts.assign(65'537, 0);
        for (const quint64 hash : hashes) {
            ++band.starts[std::size_t(bandOf(hash, number)) + 1];
        }
        for (std::size_t i = 1; i < band.starts.size(); ++i) {
            band.starts[i] += band.starts[i - 1];
        }
        band.entries.resize(hashes.size());
        std::vector<quint32> next(band.starts.begin(), band.starts.end() - 1);
        for (std::size_t row = 0; row < hashes.size(); ++row) {
            band.entries[next[bandOf(hashes[row], number)]++] = {hashes[row],
                                                                static_cast<quint32>(row)};
        }
    }
}

[[gnu::always_inline]] inline void HashIndex::collect(quint64 hash, int limit,
                                                     std::vector<Hit> &hits) const
{
    // One more than the limit, dealt out to the bands: if every band differed in as many bits as
    // it was dealt, the hashes would differ in more than the limit.
    std::array<int, kBands> reaches{};
    for (int number = 0; number < kBands; ++number) {
        reaches[std::size_t(number)] = (limit + 1 + kBands - 1 - number) / kBands - 1;
    }
    for (int number = 0; number < kBands; ++number) {
        const int reach = reaches[std::size_t(number)];
        const Band &band = m_bands[std::size_t(number)];
        const quint16 own = bandOf(hash, number);
        const std::size_t masks = reach < 0 ? 0 : m_maskEnds[std::size_t(reach)];
        for (std::size_t i = 0; i < masks; ++i) {
            const std::size_t value = own ^ m_masks[i];
            for (quint32 at = band.starts[value]; at < band.starts[value + 1]; ++at) {
                const quint64 difference = band.entries[at].hash ^ hash;
                const int bits = std::popcount(difference);
                if (bits > limit) {
                    continue;
                }
                // Met in an earlier band already?
                bool isKnown = false;
                for (int before = 0; before < number && !isKnown; ++before) {
                    isKnown = std::popcount(bandOf(difference, before))
                        <= reaches[std::size_t(before)];
                }
                if (!isKnown) {
                    hits.push_back({static_cast<int>(band.entries[at].row), bits});
                }
            }
        }
    }
}

std::vector<HashIndex::Hit> HashIndex::within(quint64 hash, int distance) const
{
    std::vector<Hit> hits;
    within(hash, distance, hits);
    return hits;
}

void HashIndex::within(quint64 hash, int distance, std::vector<Hit> &hits) const
{
    hits.clear();
    const int limit = std::clamp(distance, 0, kLargestDistance);
#if defined(__x86_64__)
    static const bool doesCountBits = __builtin_cpu_supports("popcnt");
    if (doesCountBits) {
        collectCounting(hash, limit, hits);
        return;
    }
#endif
    collect(hash, limit, hits);
}

#if defined(__x86_64__)
/// Bits are counted for thousands of candidates a query: by the processor's own instruction where it
/// has one, which the program as a whole can't presume.
[[gnu::target("popcnt")]] void HashIndex::collectCounting(quint64 hash, int limit,
                                                          std::vector<Hit> &hits) const
{
    collect(hash, limit, hits);
}
#endif

}  // namespace gaia::curation
