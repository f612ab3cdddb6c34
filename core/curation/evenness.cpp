// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/evenness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gaia::curation {

Evenness evennessOf(std::vector<double> amounts)
{
    Evenness result;
    result.bins = static_cast<qint64>(amounts.size());
    const double total = std::accumulate(amounts.begin(), amounts.end(), 0.0);
    if (amounts.empty() || total <= 0.0) {
        return result;
    }
    std::sort(amounts.begin(), amounts.end());
    const auto bins = static_cast<double>(amounts.size());
    double ranked = 0.0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const double share = amounts[i] / total;
        ranked += static_cast<double>(i + 1) * share;
        if (share > 0.0) {
            ++result.covered;
            result.entropy -= share * std::log2(share);
        }
    }
    result.share = static_cast<double>(result.covered) / bins;
    // Rounding must not turn an even spread into "-0".
    result.gini = std::max(0.0, 2.0 * ranked / bins - (bins + 1.0) / bins);
    result.entropy = std::max(0.0, result.entropy);
    result.evenness = bins > 1.0 ? std::min(1.0, result.entropy / std::log2(bins)) : 1.0;
    return result;
}

double distance(const std::vector<double> &one, const std::vector<double> &other)
{
    const double first = std::accumulate(one.begin(), one.end(), 0.0);
    const double second = std::accumulate(other.begin(), other.end(), 0.0);
    if (first <= 0.0 || second <= 0.0) {
        return 0.0;
    }
    double moved = 0.0;
    for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
        const double a = i < one.size() ? one[i] / first : 0.0;
        const double b = i < other.size() ? other[i] / second : 0.0;
        moved += std::abs(a - b);
    }
    return moved / 2.0;
}

}  // namespace gaia::curation
