// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/captionmetrics.h"

#include "core/evaluation/ptbtokens.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace gaia::evaluation {

namespace {

constexpr int kMostWords = 4;  ///< of an n-gram
constexpr double kSigma = 6.0;
constexpr double kBeta = 1.2;

using Words = std::vector<int>;
using Ngram = std::array<int, kMostWords>;  ///< padded with -1

struct NgramHash {
    size_t operator()(const Ngram &ngram) const
    {
        size_t hash = 0xcbf29ce484222325ULL;
        for (const int word : ngram) {
            hash = (hash ^ static_cast<size_t>(word + 1)) * 0x100000001b3ULL;
        }
        return hash ^ (hash >> 29U);
    }
};
using Counts = std::unordered_map<Ngram, int, NgramHash>;

int lengthOf(const Ngram &ngram)
{
    return static_cast<int>(std::find(ngram.begin(), ngram.end(), -1) - ngram.begin());
}

Counts countsOf(const Words &words)
{
    Counts counts;
    for (std::size_t first = 0; first < words.size(); ++first) {
        Ngram ngram;
        ngram.fill(-1);
        for (std::size_t n = 0; n < kMostWords && first + n < words.size(); ++n) {
            ngram.at(n) = words[first + n];
            ++counts[ngram];
        }
    }
    return counts;
}

struct Text {
    Words words;
    Counts counts;
};

struct Pair {
    Text candidate;
    std::vector<Text> references;
};

/// Words as numbers, which compare faster.
class Numbers final {
public:
    Words of(const QStringList &tokens)
    {
        Words words;
        words.reserve(static_cast<std::size_t>(tokens.size()));
        for (const QString &token : tokens) {
            const auto known = m_numbers.constFind(token);
            if (known != m_numbers.constEnd()) {
                words.push_back(*known);
            } else {
                words.push_back(static_cast<int>(m_numbers.size()));
                m_numbers.insert(token, words.back());
            }
        }
        return words;
    }

private:
    QHash<QString, int> m_numbers;
};

std::vector<Pair> read(const std::vector<CaptionPair> &pairs, const std::stop_token &stop)
{
    // The parting into words is the slow part; numbers are given in one thread.
    std::vector<std::vector<QStringList>> tokens(pairs.size());
    std::vector<std::size_t> places(pairs.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = i;
    }
    QtConcurrent::blockingMap(places, [&](std::size_t i) {
        if (stop.stop_requested()) {
            return;
        }
        tokens[i].push_back(captionTokens(pairs[i].candidate));
        for (const QString &reference : pairs[i].references) {
            tokens[i].push_back(captionTokens(reference));
        }
    });
    Numbers numbers;
    std::vector<Pair> read(pairs.size());
    for (std::size_t i = 0; i < pairs.size() && !stop.stop_requested(); ++i) {
        for (std::size_t text = 0; text < tokens[i].size(); ++text) {
            Text made{numbers.of(tokens[i][text]), {}};
            made.counts = countsOf(made.words);
            if (text == 0) {
                read[i].candidate = std::move(made);
            } else {
                read[i].references.push_back(std::move(made));
            }
        }
    }
    return read;
}

void scoreBleu(const std::vector<Pair> &pairs, CaptionScores &scores)
{
    std::array<double, kMostWords> guessed{};
    std::array<double, kMostWords> correct{};
    for (const Pair &pair : pairs) {
        const auto length = static_cast<qint64>(pair.candidate.words.size());
        scores.candidateWords += length;
        qint64 closest = 0;
        qint64 least = std::numeric_limits<qint64>::max();
        for (const Text &reference : pair.references) {
            const auto other = static_cast<qint64>(reference.words.size());
            const qint64 away = std::abs(other - length);
            if (away < least || (away == least && other < closest)) {
                least = away;
                closest = other;
            }
        }
        scores.referenceWords += closest;
        for (std::size_t n = 0; n < kMostWords; ++n) {
            guessed.at(n) += static_cast<double>(std::max<qint64>(0, length - qint64(n)));
        }
        for (const auto &[ngram, count] : pair.candidate.counts) {
            int most = 0;
            for (const Text &reference : pair.references) {
                const auto found = reference.counts.find(ngram);
                most = found == reference.counts.end() ? most : std::max(most, found->second);
            }
            correct.at(static_cast<std::size_t>(lengthOf(ngram) - 1)) += std::min(most, count);
        }
    }
    // The small numbers are those of the reference implementation: they keep zeros finite.
    constexpr double kTiny = 1e-15;
    constexpr double kSmall = 1e-9;
    const double ratio = (static_cast<double>(scores.candidateWords) + kTiny)
        / (static_cast<double>(scores.referenceWords) + kSmall);
    const double brevity = ratio < 1.0 ? std::exp(1.0 - 1.0 / ratio) : 1.0;
    double product = 1.0;
    for (std::size_t n = 0; n < kMostWords; ++n) {
        product *= (correct.at(n) + kTiny) / (guessed.at(n) + kSmall);
        scores.bleu.at(n) = pairs.empty() ? 0.0
                                          : brevity * std::pow(product, 1.0 / double(n + 1));
    }
}

int commonSubsequence(const Words &a, const Words &b)
{
    std::vector<int> row(b.size() + 1, 0);
    for (const int word : a) {
        int diagonal = 0;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int above = row[j + 1];
            row[j + 1] = word == b[j] ? diagonal + 1 : std::max(row[j], above);
            diagonal = above;
        }
    }
    return row.back();
}

double rougeOf(const Pair &pair)
{
    double precision = 0.0;
    double recall = 0.0;
    const auto share = [](int common, const Words &words) {
        return words.empty() ? 0.0 : double(common) / double(words.size());
    };
    for (const Text &reference : pair.references) {
        const int common = commonSubsequence(pair.candidate.words, reference.words);
        precision = std::max(precision, share(common, pair.candidate.words));
        recall = std::max(recall, share(common, reference.words));
    }
    return precision == 0.0 || recall == 0.0
        ? 0.0
        : (1.0 + kBeta * kBeta) * precision * recall / (recall + kBeta * kBeta * precision);
}

/// Words weighed by how rare they are among the references of all images.
struct Weighed {
    std::unordered_map<Ngram, double, NgramHash> weights;
    std::array<double, kMostWords> norms{};
    double length = 0.0;
};

class Rareness final {
public:
    explicit Rareness(const std::vector<Pair> &pairs)
        : m_images(std::log(static_cast<double>(pairs.size())))
    {
        for (const Pair &pair : pairs) {
            Counts held;
            for (const Text &reference : pair.references) {
                held.insert(reference.counts.begin(), reference.counts.end());
            }
            for (const auto &[ngram, count] : held) {
                ++m_documents[ngram];
            }
        }
    }

    [[nodiscard]] Weighed weighed(const Counts &counts) const
    {
        Weighed text;
        for (const auto &[ngram, count] : counts) {
            const auto found = m_documents.find(ngram);
            const double documents = found == m_documents.end() ? 0.0 : found->second;
            const double weight = count * (m_images - std::log(std::max(1.0, documents)));
            const auto n = static_cast<std::size_t>(lengthOf(ngram) - 1);
            text.weights.emplace(ngram, weight);
            text.norms.at(n) += weight * weight;
            // The reference implementation takes the number of pairs of words for the length.
            text.length += n == 1 ? count : 0;
        }
        for (double &norm : text.norms) {
            norm = std::sqrt(norm);
        }
        return text;
    }

private:
    double m_images;
    Counts m_documents;
};

double likeness(const Weighed &candidate, const Weighed &reference)
{
    std::array<double, kMostWords> values{};
    for (const auto &[ngram, weight] : candidate.weights) {
        const auto found = reference.weights.find(ngram);
        const double other = found == reference.weights.end() ? 0.0 : found->second;
        values.at(static_cast<std::size_t>(lengthOf(ngram) - 1)) += std::min(weight, other) * other;
    }
    const double delta = candidate.length - reference.length;
    const double penalty = std::exp(-(delta * delta) / (2.0 * kSigma * kSigma));
    double sum = 0.0;
    for (std::size_t n = 0; n < kMostWords; ++n) {
        const double norm = candidate.norms.at(n) * reference.norms.at(n);
        sum += (norm != 0.0 ? values.at(n) / norm : values.at(n)) * penalty;
    }
    return sum / kMostWords;
}

double ciderOf(const Pair &pair, const Rareness &rareness)
{
    const Weighed candidate = rareness.weighed(pair.candidate.counts);
    double sum = 0.0;
    for (const Text &reference : pair.references) {
        sum += likeness(candidate, rareness.weighed(reference.counts));
    }
    return pair.references.empty() ? 0.0 : 10.0 * sum / double(pair.references.size());
}

}  // namespace

CaptionScores scoreCaptions(const std::vector<CaptionPair> &given, const std::stop_token &stop)
{
    CaptionScores scores;
    const std::vector<Pair> pairs = read(given, stop);
    if (pairs.empty() || stop.stop_requested()) {
        return scores;
    }
    scoreBleu(pairs, scores);
    const Rareness rareness(pairs);
    for (const Pair &pair : pairs) {
        if (stop.stop_requested()) {
            break;
        }
        scores.rougeL += rougeOf(pair);
        scores.ciderD += ciderOf(pair, rareness);
    }
    scores.rougeL /= static_cast<double>(pairs.size());
    scores.ciderD /= static_cast<double>(pairs.size());
    return scores;
}

}  // namespace gaia::evaluation
