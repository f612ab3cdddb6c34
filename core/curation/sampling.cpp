// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/sampling.h"

#include "core/curation/order.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>

namespace gaia::curation {

namespace {

/// Beyond this many kinds a near-best one is as good as the best.
constexpr std::size_t kExactKinds = 2000;
constexpr double kTolerance = 0.02;

/// A label of a kind, over all dimensions, and what its worth counts for.
struct Part {
    std::size_t label = 0;
    double weight = 1.0;
};

/// Items that have the same labels in every dimension: one is as good as the other.
struct Kind {
    std::vector<Part> parts;
    std::vector<std::size_t> items;  ///< in the order of chance
    std::size_t taken = 0;
    double gain = 0.0;               ///< as last computed; it only ever falls
    quint64 order = 0;               ///< of the next item
};

/// What one more item with a label earns.
struct Label {
    double aim = 1.0;
    double taken = 0.0;
    double worth = 1.0;
};

/// The level at which amounts that are cut off there sum up to `wanted`.
double waterLevel(std::vector<double> amounts, double wanted)
{
    std::sort(amounts.begin(), amounts.end());
    double below = 0.0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const double left = static_cast<double>(amounts.size() - i);
        if (below + amounts[i] * left >= wanted) {
            return std::max(1.0, (wanted - below) / left);
        }
        below += amounts[i];
    }
    return amounts.empty() ? 1.0 : std::max(1.0, amounts.back());
}

class Draw final {
public:
    Draw(const std::vector<SampleItem> &items, std::size_t count, quint64 seed)
        : m_items(items)
    {
        for (const SampleItem &item : items) {
            m_chances.push_back(chance(seed, item.id));
        }
        gatherKinds();
        setAims(count);
    }

    std::vector<std::size_t> take(std::size_t count)
    {
        const auto isLater = [this](std::size_t a, std::size_t b) {
            const Kind &x = m_kinds[a];
            const Kind &y = m_kinds[b];
            return x.gain != y.gain ? x.gain < y.gain : x.order > y.order;
        };
        std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(isLater)> queue(isLater);
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            m_kinds[kind].gain = gainOf(m_kinds[kind]);
            queue.push(kind);
        }
        const double tolerance = m_kinds.size() > kExactKinds ? kTolerance : 0.0;
        std::vector<std::size_t> chosen;
        chosen.reserve(count);
        while (chosen.size() < count && !queue.empty()) {
            const std::size_t best = queue.top();
            queue.pop();
            Kind &kind = m_kinds[best];
            // What was computed before others were taken can only have been too much.
            const double gain = gainOf(kind);
            if (gain < kind.gain * (1.0 - tolerance)) {
                kind.gain = gain;
                queue.push(best);
                continue;
            }
            chosen.push_back(kind.items[kind.taken]);
            takeFrom(kind);
            if (kind.taken < kind.items.size()) {
                queue.push(best);
            }
        }
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

private:
    void gatherKinds()
    {
        std::map<std::vector<std::vector<int>>, std::size_t> found;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const auto [at, isNew] = found.emplace(m_items[i].labels, m_kinds.size());
            if (isNew) {
                m_kinds.emplace_back();
            }
            m_kinds[at->second].items.push_back(i);
        }
        for (Kind &kind : m_kinds) {
            std::sort(kind.items.begin(), kind.items.end(), [this](std::size_t a, std::size_t b) {
                return std::pair(m_chances[a], a) < std::pair(m_chances[b], b);
            });
            kind.order = m_chances[kind.items.front()];
        }
    }

    /// Numbers the labels of all dimensions one after the other, and gives each its aim.
    void setAims(std::size_t count)
    {
        const double share = static_cast<double>(count) / static_cast<double>(m_items.size());
        for (std::size_t d = 0; d < m_items.front().labels.size(); ++d) {
            std::vector<double> available;
            double all = 0.0;
            for (const SampleItem &item : m_items) {
                for (const int label : item.labels[d]) {
                    const auto place = static_cast<std::size_t>(label);
                    available.resize(std::max(available.size(), place + 1));
                    available[place] += 1.0;
                    all += 1.0;
                }
            }
            const std::size_t first = m_labels.size();
            const double aim = waterLevel(available, all * share);
            m_labels.resize(first + available.size(), Label{aim, 0.0, 1.0});
            for (Kind &kind : m_kinds) {
                const std::vector<int> &labels = m_items[kind.items.front()].labels[d];
                for (const int label : labels) {
                    kind.parts.push_back({first + static_cast<std::size_t>(label),
                                          1.0 / static_cast<double>(labels.size())});
                }
            }
        }
    }

    [[nodiscard]] double gainOf(const Kind &kind) const
    {
        double gain = 0.0;
        for (const Part &part : kind.parts) {
            gain += part.weight * m_labels[part.label].worth;
        }
        return gain;
    }

    void takeFrom(Kind &kind)
    {
        for (const Part &part : kind.parts) {
            Label &label = m_labels[part.label];
            label.taken += 1.0;
            label.worth = 1.0 / (1.0 + label.taken / label.aim);
        }
        if (++kind.taken < kind.items.size()) {
            kind.order = m_chances[kind.items[kind.taken]];
            kind.gain = gainOf(kind);
        }
    }

    const std::vector<SampleItem> &m_items;
    std::vector<quint64> m_chances;
    std::vector<Kind> m_kinds;
    std::vector<Label> m_labels;
};

}  // namespace

std::vector<std::size_t> drawBalanced(const std::vector<SampleItem> &items, std::size_t count,
                                      quint64 seed)
{
    if (items.empty() || count == 0) {
        return {};
    }
    return Draw(items, std::min(count, items.size()), seed).take(std::min(count, items.size()));
}

double pielouEvenness(const std::vector<qint64> &numbers)
{
    double sum = 0.0;
    for (const qint64 number : numbers) {
        sum += static_cast<double>(number);
    }
    if (numbers.size() < 2 || sum <= 0.0) {
        return 1.0;
    }
    double entropy = 0.0;
    for (const qint64 number : numbers) {
        const double share = static_cast<double>(number) / sum;
        entropy -= share > 0.0 ? share * std::log(share) : 0.0;
    }
    return entropy / std::log(static_cast<double>(numbers.size()));
}

}  // namespace gaia::curation
