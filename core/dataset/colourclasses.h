// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"

#include <string>
#include <utility>
#include <vector>

namespace gaia::dataset {

/// What colours tell images apart by, on a map and a timeline alike: four classes, numbered from
/// 0, and one for all the rest.
inline constexpr int kColourClasses = 4;

/// Where an image stands as a class: Accepted, Edited, Rejected, Pending, None.
[[nodiscard]] int classOf(Standing standing);
/// Undoes it: what a point of a class carries (see MapPoints).
[[nodiscard]] Standing standingOfClass(int number);

/// The class of each value, by how many images have it: the four most frequent ones, in the order
/// of their names (without regard to the case of ASCII letters) where as many have them.
[[nodiscard]] std::vector<int>
classesByCount(const std::vector<std::pair<std::string, qint64>> &counts);

/// Spans of years of one length that cover all from the first to the last.
class YearClasses final {
public:
    /// 0 and 0: no year is known.
    YearClasses(int first, int last);

    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    [[nodiscard]] int classOf(int year) const { return (year - m_first) / m_span; }

private:
    int m_first;
    int m_span = 1;
    QStringList m_labels;
};

}  // namespace gaia::dataset
