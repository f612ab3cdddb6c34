// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/colourclasses.h"

#include "core/base/asciicase.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOrder{Standing::Accepted, Standing::Edited, Standing::Rejected,
                            Standing::Pending, Standing::None};

bool isBefore(const std::string &one, const std::string &other)
{
    return std::lexicographical_compare(
        one.begin(), one.end(), other.begin(), other.end(),
        [&](char a, char b) { return base::asciiLower(a) < base::asciiLower(b); });
}

}  // namespace

int classOf(Standing standing)
{
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), standing) - kOrder.begin());
}

Standing standingOfClass(int number)
{
    return kOrder.at(static_cast<std::size_t>(std::clamp(number, 0, kColourClasses)));
}

std::vector<int> classesByCount(const std::vector<std::pair<std::string, qint64>> &counts)
{
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto own = std::min(order.size(), std::size_t(kColourClasses));
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(own), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          return counts[a].second != counts[b].second
                              ? counts[a].second > counts[b].second
                              : isBefore(counts[a].first, counts[b].first);
                      });
    std::vector<int> classes(counts.size(), kColourClasses);
    for (std::size_t place = 0; place < own && counts[order[place]].second > 0; ++place) {
        classes[order[place]] = static_cast<int>(place);
    }
    return classes;
}

YearClasses::YearClasses(int first, int last)
    : m_first(first)
{
    if (first == 0 && last == 0) {
        return;
    }
    m_span = std::max(1, (last - first + kColourClasses) / kColourClasses);
    for (int year = first; year <= last; year += m_span) {
        const int end = std::min(last, year + m_span - 1);
        m_labels.append(year == end ? QString::number(year) : u"%1–%2"_s.arg(year).arg(end));
    }
}

}  // namespace gaia::dataset
