// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace gaia::curation {

/// Finds 64-bit hashes near a given one without looking at each: the bits are parted into four
/// bands of 16, and of two hashes that differ in at most d bits one band differs in at most d/4
/// (multi-index hashing, Norouzi et al. 2012). Memory: 48 bytes a hash.
class HashIndex final {
public:
    struct Hit {
        int row = 0;
        int distance = 0;  ///< bits
        bool operator==(const Hit &) const = default;
    };

    /// Rows are positions in `hashes`.
    explicit HashIndex(std::vector<quint64> hashes);

    /// All rows within `distance` bits (at most 15), each once, in no order.
    [[nodiscard]] std::vector<Hit> within(quint64 hash, int distance) const;
    /// The same into a list that is kept, for many queries in a row.
    void within(quint64 hash, int distance, std::vector<Hit> &hits) const;

    static constexpr int kLargestDistance = 15;

private:
    static constexpr int kBands = 4;
    struct Band {
        std::vector<quint32> starts;  ///< 65,537 of them, into rows
        std::vector<quint32> rows;
    };

    std::vector<quint64> m_hashes;
    std::array<Band, kBands> m_bands;
    std::vector<quint16> m_masks;           ///< all with at most three bits, by their number of bits
    std::array<std::size_t, 5> m_maskEnds{};  ///< behind those with 0, 1, 2, 3 bits
};

}  // namespace gaia::curation
