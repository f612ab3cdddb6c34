// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/agreement.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

/// Words past these of a text are not compared: the table grows with both lengths.
constexpr qsizetype kMostItems = 4000;

std::map<int, int> countsOf(const std::vector<int> &unit)
{
    std::map<int, int> counts;
    for (const int rating : unit) {
        if (rating != kNone) {
            ++counts[rating];
        }
    }
    return counts;
}

int totalOf(const std::map<int, int> &counts)
{
    int total = 0;
    for (const auto &[category, count] : counts) {
        total += count;
    }
    return total;
}

/// Random numbers that every platform draws alike (SplitMix64, Steele and others 2014).
class Draw {
public:
    explicit Draw(quint64 seed)
        : m_state(seed)
    {
    }
    std::size_t below(std::size_t limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % limit);
    }

private:
    quint64 m_state;
};

double quantile(const std::vector<double> &sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(std::floor(at));
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - std::floor(at)) * (sorted[high] - sorted[low]);
}

}  // namespace

std::optional<double> rawAgreement(const Ratings &ratings)
{
    double sum = 0.0;
    int units = 0;
    for (const auto &unit : ratings) {
        const auto counts = countsOf(unit);
        const int total = totalOf(counts);
        if (total < 2) {
            continue;
        }
        double agreeing = 0.0;
        for (const auto &[category, count] : counts) {
            agreeing += static_cast<double>(count) * (count - 1);
        }
        sum += agreeing / (static_cast<double>(total) * (total - 1));
        ++units;
    }
    return units > 0 ? std::optional(sum / units) : std::nullopt;
}

std::optional<double> cohensKappa(const Ratings &ratings)
{
    std::map<int, double> first;
    std::map<int, double> second;
    double agreed = 0.0;
    double units = 0.0;
    for (const auto &unit : ratings) {
        if (unit.size() != 2) {
            return std::nullopt;
        }
        if (unit[0] == kNone || unit[1] == kNone) {
            continue;
        }
        units += 1.0;
        agreed += unit[0] == unit[1] ? 1.0 : 0.0;
        first[unit[0]] += 1.0;
        second[unit[1]] += 1.0;
    }
    if (units == 0.0) {
        return std::nullopt;
    }
    double chance = 0.0;
    for (const auto &[category, count] : first) {
        const auto other = second.find(category);
        chance += other == second.end() ? 0.0 : count * other->second / (units * units);
    }
    if (chance >= 1.0) {
        return std::nullopt;
    }
    return (agreed / units - chance) / (1.0 - chance);
}

std::optional<double> krippendorffsAlpha(const Ratings &ratings,
                                         const std::function<double(int, int)> &distance)
{
    const auto apart = [&](int a, int b) {
        return a == b ? 0.0 : distance ? distance(a, b) : 1.0;
    };
    std::map<int, double> totals;
    double all = 0.0;
    double observed = 0.0;
    for (const auto &unit : ratings) {
        const auto counts = countsOf(unit);
        const int total = totalOf(counts);
        if (total < 2) {
            continue;
        }
        for (const auto &[a, countA] : counts) {
            totals[a] += countA;
            for (const auto &[b, countB] : counts) {
                observed += a == b ? 0.0 : apart(a, b) * countA * countB / (total - 1);
            }
        }
        all += total;
    }
    double expected = 0.0;
    for (const auto &[a, countA] : totals) {
        for (const auto &[b, countB] : totals) {
            expected += a == b ? 0.0 : apart(a, b) * countA * countB;
        }
    }
    if (expected <= 0.0) {
        return std::nullopt;
    }
    return 1.0 - (all - 1.0) * observed / expected;
}

std::optional<double> gwetsAc1(const Ratings &ratings, int categories)
{
    const auto agreed = rawAgreement(ratings);
    if (!agreed || categories < 2) {
        return std::nullopt;
    }
    std::map<int, double> shares;
    double units = 0.0;
    for (const auto &unit : ratings) {
        const auto counts = countsOf(unit);
        const int total = totalOf(counts);
        if (total == 0) {
            continue;
        }
        units += 1.0;
        for (const auto &[category, count] : counts) {
            shares[category] += static_cast<double>(count) / total;
        }
    }
    double chance = 0.0;
    for (const auto &[category, share] : shares) {
        chance += share / units * (1.0 - share / units);
    }
    chance /= categories - 1.0;
    return (*agreed - chance) / (1.0 - chance);
}

double jaccard(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() && b.isEmpty()) {
        return 1.0;
    }
    QSet<QString> common = a;
    common.intersect(b);
    return static_cast<double>(common.size())
        / static_cast<double>(a.size() + b.size() - common.size());
}

double masi(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a == b) {
        return 1.0;
    }
    const bool isHeld = a.contains(b) || b.contains(a);
    return jaccard(a, b) * (isHeld ? 2.0 / 3.0 : 1.0 / 3.0);
}

int editDistance(const QStringList &a, const QStringList &b)
{
    const QStringList left = a.mid(0, kMostItems);
    const QStringList right = b.mid(0, kMostItems);
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const int changed = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

double wordDistance(const QString &a, const QString &b)
{
    static const QRegularExpression kBlank(u"\\s+"_s);
    const QStringList left = a.split(kBlank, Qt::SkipEmptyParts);
    const QStringList right = b.split(kBlank, Qt::SkipEmptyParts);
    const qsizetype longer = std::min(std::max(left.size(), right.size()), kMostItems);
    return longer == 0 ? 0.0 : static_cast<double>(editDistance(left, right)) / static_cast<double>(longer);
}

Interval wilson(qint64 hits, qint64 total)
{
    if (total <= 0) {
        return {};
    }
    constexpr double kZ = 1.959963984540054;  // of 95 per cent
    const auto n = static_cast<double>(total);
    const double p = static_cast<double>(hits) / n;
    const double centre = p + kZ * kZ / (2.0 * n);
    const double reach = kZ * std::sqrt(p * (1.0 - p) / n + kZ * kZ / (4.0 * n * n));
    const double scale = 1.0 + kZ * kZ / n;
    return {std::max(0.0, (centre - reach) / scale), std::min(1.0, (centre + reach) / scale)};
}

std::optional<Interval>
bootstrap(const Ratings &ratings, const std::vector<int> &clusters, quint64 seed, int resamples,
          const std::function<std::optional<double>(const Ratings &)> &measure)
{
    std::map<int, std::vector<std::size_t>> byCluster;
    for (std::size_t i = 0; i < ratings.size() && i < clusters.size(); ++i) {
        byCluster[clusters[i]].push_back(i);
    }
    if (byCluster.size() < 2) {
        return std::nullopt;
    }
    std::vector<std::vector<std::size_t>> units;
    for (auto &[cluster, members] : byCluster) {
        units.push_back(std::move(members));
    }
    Draw draw(seed);
    std::vector<double> values;
    Ratings sample;
    for (int i = 0; i < resamples; ++i) {
        sample.clear();
        for (std::size_t j = 0; j < units.size(); ++j) {
            for (const std::size_t unit : units[draw.below(units.size())]) {
                sample.push_back(ratings[unit]);
            }
        }
        if (const auto value = measure(sample)) {
            values.push_back(*value);
        }
    }
    if (static_cast<double>(values.size()) < 0.9 * resamples || values.empty()) {
        return std::nullopt;
    }
    std::sort(values.begin(), values.end());
    return Interval{quantile(values, 0.025), quantile(values, 0.975)};
}

}  // namespace gaia::review
