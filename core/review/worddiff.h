// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gaia::review {

/// A run of text that stayed, went or came.
struct DiffPart {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPart &) const = default;
};
using Diff = std::vector<DiffPart>;

/// What changed from one text to the other, word by word (longest common subsequence), the
/// removed before the added. Same and Added parts read as `after`, Same and Removed as `before`,
/// differences of white space aside. Neighbours differ in kind. Of two long texts that share
/// little the changed middle is told as a whole, so that time and memory stay bounded.
[[nodiscard]] Diff wordDiff(const QString &before, const QString &after);

/// How many words a diff takes out and puts in; signs don't count.
struct DiffCount {
    int removed = 0;
    int added = 0;
    bool operator==(const DiffCount &) const = default;
};
[[nodiscard]] DiffCount countWords(const Diff &diff);

}  // namespace gaia::review
