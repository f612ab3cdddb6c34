// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace gaia::curation {

/// Finds 64-bit hashes near a given one without looking at each: the bits are parted into four
/// bands of 16, and of two hashes that differ in few bits one band differs in a quarter of them
/// (multi-index hashing, Norouzi et al. 2012). Memory: 64 bytes a hash.
class HashIndex final {
public:
    struct Hit {
        int row = 0;
        int distance = 0;  ///< bits
        bool operator==(const Hit &) const = default;
    };

    /// Rows are positions in `hashes`.
    explicit HashIndex(const std::vector<quint64> &hashes);

    /// All rows within `distance` bits (at most 15), each once, in no order.
    [[nodiscard]] std::vector<Hit> within(quint64 hash, int distance) const;
    /// The same into a list that is kept, for many queries in a row.
    void within(quint64 hash, int distance, std::vector<Hit> &hits) const;

    static constexpr int kLargestDistance = 15;

private:
    void collect(quint64 hash, int limit, std::vector<Hit> &hits) const;
    void collectCounting(quint64 hash, int limit, std::vector<Hit> &hits) const;

    static constexpr int kBands = 4;
    struct Entry {
        quint64 hash = 0;  ///< beside its row: a look elsewhere would cost more than the memory
        quint32 row = 0;
    };
    struct Band {
        std::vector<quint32> starts;  ///< 65,537 of them, into entries
        std::vector<Entry> entries;   ///< by the band's value
    };

    std::array<Band, kBands> m_bands;
    std::vector<quint16> m_masks;           ///< all with at most three bits, by their number of bits
    std::array<std::size_t, 5> m_maskEnds{};  ///< behind those with 0, 1, 2, 3 bits
};

}  // namespace gaia::curation
