// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/splitting.h"

#include "core/curation/order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using dataset::CuratedImage;

namespace {

constexpr double kRegionDegrees = 30.0;
/// A group that care alone makes stays below this share of all images.
constexpr std::size_t kLooseShare = 200;

/// Labels that are to be spread alike, numbered as they are met.
class Strata final {
public:
    std::vector<std::size_t> of(const CuratedImage &image, const BlockRule &blocks)
    {
        std::vector<std::size_t> labels{number(0, 0, 0)};
        const qint64 region = hasPlace(image, blocks) ? m_regions.cellOf(*image.point) : -1;
        const qint64 year = image.acquired.isKnown() ? image.acquired.from.year() : -1;
        labels.push_back(number(1, region, 0));
        labels.push_back(number(2, year, 0));
        labels.push_back(number(3, region, year < 0 ? -1 : year / 5));
        for (const qint64 theme : image.themes) {
            labels.push_back(number(4, theme, 0));
        }
        return labels;
    }

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

private:
    std::size_t number(int kind, qint64 a, qint64 b)
    {
        return m_numbers.emplace(std::tuple(kind, a, b), m_numbers.size()).first->second;
    }

    BlockCells m_regions{kRegionDegrees};
    std::map<std::tuple<int, qint64, qint64>, std::size_t> m_numbers;
};

struct Group {
    std::vector<std::size_t> images;
    std::vector<std::size_t> labels;  ///< of all its images, one after the other
    quint64 order = std::numeric_limits<quint64>::max();
    std::array<qint64, kSplits> given{};

    [[nodiscard]] bool isGiven() const { return given != std::array<qint64, kSplits>{}; }
};

/// How much of each label each split has, and should have.
class Shares final {
public:
    Shares(const Ratios &ratios, std::size_t labels)
        : m_ratios(ratios)
        , m_totals(labels, 0.0)
    {
        m_counts.fill(std::vector<double>(labels, 0.0));
    }

    void expect(std::size_t label) { m_totals[label] += 1.0; }

    void add(std::size_t split, const Group &group)
    {
        for (const std::size_t label : group.labels) {
            m_counts[split][label] += 1.0;
        }
    }

    /// How much further from its shares the split would be with the group (chi-square).
    [[nodiscard]] double cost(std::size_t split, const std::map<std::size_t, double> &labels) const
    {
        double cost = 0.0;
        for (const auto &[label, amount] : labels) {
            const double share = m_ratios[split] * m_totals[label];
            const double change = amount * (2.0 * (m_counts[split][label] - share) + amount) / share;
            // The number of images outweighs any one label.
            cost += label == 0 ? 4.0 * change : change;
        }
        return cost;
    }

    [[nodiscard]] std::size_t best(const Group &group) const
    {
        std::map<std::size_t, double> amounts;
        for (const std::size_t label : group.labels) {
            amounts[label] += 1.0;
        }
        std::size_t best = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t split = 0; split < kSplits; ++split) {
            if (m_ratios[split] > 0.0) {
                const double candidate = cost(split, amounts);
                if (candidate < least) {
                    least = candidate;
                    best = split;
                }
            }
        }
        return best;
    }

private:
    Ratios m_ratios;
    std::vector<double> m_totals;
    std::array<std::vector<double>, kSplits> m_counts;
};

std::optional<std::size_t> givenSplit(const CuratedImage &image, const SplitRule &rule)
{
    // What the filter leaves out keeps what it has, wherever that came from.
    const bool stays = !image.isMeant || (image.isSplitGiven && !rule.replacesGiven);
    return stays ? splitFromWord(image.split) : std::nullopt;
}

std::vector<Group> gathered(const std::vector<CuratedImage> &images, const SplitRule &rule,
                            Splitting &splitting, Strata &strata)
{
    std::vector<Group> groups(splitting.groups.count);
    for (const std::size_t i : idOrder(images)) {
        const auto given = givenSplit(images[i], rule);
        splitting.ofImage[i] = given;
        splitting.kept += given && images[i].isMeant ? 1 : 0;
        if (!given && !images[i].isMeant) {
            continue;
        }
        Group &group = groups[splitting.groups.ofImage[i]];
        group.images.push_back(i);
        group.order = std::min(group.order, chance(rule.seed, images[i].id));
        const auto labels = strata.of(images[i], rule.blocks);
        group.labels.insert(group.labels.end(), labels.begin(), labels.end());
        if (given) {
            ++group.given[*given];
        }
    }
    return groups;
}

}  // namespace

const QStringList &splitWords()
{
    static const QStringList words{u"train"_s, u"test"_s, u"validation"_s};
    return words;
}

std::optional<std::size_t> splitFromWord(const QString &word)
{
    const QString known = word == "val"_L1 || word == "valid"_L1 ? u"validation"_s : word;
    const qsizetype place = splitWords().indexOf(known);
    return place < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(place));
}

std::optional<Ratios> ratiosFromText(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > static_cast<qsizetype>(kSplits)) {
        return std::nullopt;
    }
    Ratios ratios{};
    double sum = 0.0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const double part = parts[i].trimmed().toDouble(&isNumber);
        if (!isNumber || !(part >= 0.0) || part > 1e6) {
            return std::nullopt;
        }
        ratios.at(static_cast<std::size_t>(i)) = part;
        sum += part;
    }
    if (sum <= 0.0) {
        return std::nullopt;
    }
    for (double &ratio : ratios) {
        ratio /= sum;
    }
    return ratios;
}

QString toText(const Ratios &ratios)
{
    QStringList parts;
    for (const double ratio : ratios) {
        parts << QString::number(ratio * 100.0, 'g', 6);
    }
    return parts.join(u'/');
}

Splitting splitImages(const std::vector<CuratedImage> &images, const std::vector<Bundle> &bundles,
                      const SplitRule &rule)
{
    Splitting splitting;
    splitting.ofImage.resize(images.size());
    splitting.groups = groupsOf(images, bundles, rule.blocks,
                                std::max<std::size_t>(10, images.size() / kLooseShare));
    Strata strata;
    std::vector<Group> groups = gathered(images, rule, splitting, strata);
    Shares shares(rule.ratios, strata.size());
    for (const Group &group : groups) {
        for (const std::size_t label : group.labels) {
            shares.expect(label);
        }
    }
    // What is given comes first: the others make up for what it is short of.
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::tuple(!a.isGiven(), -static_cast<qint64>(a.images.size()), a.order)
            < std::tuple(!b.isGiven(), -static_cast<qint64>(b.images.size()), b.order);
    });
    for (const Group &group : groups) {
        if (group.images.empty()) {
            continue;
        }
        const std::size_t split = group.isGiven()
            ? static_cast<std::size_t>(
                  std::max_element(group.given.begin(), group.given.end()) - group.given.begin())
            : shares.best(group);
        shares.add(split, group);
        for (const std::size_t image : group.images) {
            if (!splitting.ofImage[image]) {
                splitting.ofImage[image] = split;
            }
        }
    }
    return splitting;
}

}  // namespace gaia::curation
