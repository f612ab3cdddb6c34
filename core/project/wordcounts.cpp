// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/wordcounts.h"

#include "core/base/asciicase.h"

#include <algorithm>
#include <numeric>

namespace gaia::project {

namespace {

constexpr std::size_t kFrequentWords = 30;
constexpr qsizetype kTellingLetters = 4;  ///< shorter words are mostly grammar

/// Letters, digits and everything beyond ASCII.
bool isInWord(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
        || static_cast<unsigned char>(letter) >= 0x80;
}

}  // namespace

void WordCounts::add(std::string_view text)
{
    m_folded.assign(text);
    base::makeAsciiLower(m_folded);
    const std::string_view all(m_folded);
    int words = 0;
    for (std::size_t at = 0; at < all.size();) {
        if (!isInWord(all[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 1;
        while (end < all.size()
               && (isInWord(all[end])
                   || ((all[end] == '-' || all[end] == '\'') && end + 1 < all.size()
                       && isInWord(all[end + 1])))) {
            ++end;
        }
        const std::string_view word = all.substr(at, end - at);
        const auto found = m_words.find(word);
        if (found != m_words.end()) {
            ++found->second;
        } else {
            m_words.emplace(std::string(word), 1);
        }
        ++words;
        at = end;
    }
    m_lengths.push_back(words);
}

Vocabulary WordCounts::take() const
{
    Vocabulary result;
    result.captions = static_cast<qint64>(m_lengths.size());
    result.distinct = static_cast<qint64>(m_words.size());
    if (m_lengths.empty()) {
        return result;
    }
    std::vector<int> lengths = m_lengths;
    std::sort(lengths.begin(), lengths.end());
    result.words = std::accumulate(lengths.begin(), lengths.end(), qint64(0));
    result.shortest = lengths.front();
    result.median = lengths[lengths.size() / 2];
    result.longest = lengths.back();
    result.mean = static_cast<double>(result.words) / static_cast<double>(lengths.size());
    std::vector<std::pair<QString, qint64>> frequent;
    for (const auto &[word, count] : m_words) {
        QString text = QString::fromStdString(word);
        if (text.size() >= kTellingLetters) {
            frequent.emplace_back(std::move(text), count);
        }
    }
    const auto shown = frequent.begin()
        + static_cast<std::ptrdiff_t>(std::min(kFrequentWords, frequent.size()));
    std::partial_sort(frequent.begin(), shown, frequent.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    result.frequent.assign(frequent.begin(), shown);
    return result;
}

}  // namespace gaia::project
