// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace gaia::review {

/// A stretch of a text: where it starts and how long it is, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Span &) const = default;
};
using Spans = std::vector<Span>;

}  // namespace gaia::review
