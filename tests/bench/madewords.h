// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace gaia::bench {

/// Numbers from a seed, the same on every machine (SplitMix64, https://prng.di.unimi.it).
class Dice final {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// Of a seed and what is drawn: neighbouring numbers give unlike rows.
    Dice(std::uint64_t seed, std::uint64_t stream, std::uint64_t number)
        : m_state(seed * 0x9E3779B97F4A7C15ULL ^ stream * 0xBF58476D1CE4E5B9ULL
                  ^ number * 0x94D049BB133111EBULL)
    {
        (void)next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// From 0 up to and without 1.
    double real() { return double(next() >> 11) * 0x1.0p-53; }
    /// From 0 to `count` - 1.
    int below(int count) { return int(next() % std::uint64_t(count)); }
    int between(int from, int to) { return from + below(to - from + 1); }
    bool chance(double share) { return real() < share; }
    /// Small numbers are drawn far more often than great ones, as places and words occur.
    int rank(int count);
    /// Of the normal distribution, mean 0, deviation 1 (a sum of twelve is close enough here).
    double normal();

private:
    std::uint64_t m_state;
};

/// What an article is about: the sphere's words, a tag and a theme that go together.
struct Subject {
    std::string_view tag;
    std::string_view theme;
    std::string_view nouns;   ///< parted by '|'
    std::string_view verbs;   ///< phrases after a noun, parted by '|'
};
[[nodiscard]] const std::vector<Subject> &subjects();

/// A sentence on the subject at the place, as an article or a caption has them.
[[nodiscard]] QString sentence(Dice &dice, const Subject &subject, const QString &place);
/// A caption of two or three sentences, 40 to 75 words.
[[nodiscard]] QString caption(Dice &dice, const Subject &subject, const QString &place,
                              const QString &satellite, const QString &sensor);

}  // namespace gaia::bench
