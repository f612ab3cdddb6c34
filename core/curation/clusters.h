// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <utility>
#include <vector>

namespace gaia::curation {

/// Groups things that are the same. Sameness passes on from one to the next, except across two
/// that were seen to differ: a before and an after never come together by way of a third.
class Clusters final {
public:
    explicit Clusters(int count);

    /// Call all of these before `join`.
    void keepApart(int a, int b);
    /// False if the two groups hold things that are kept apart; then nothing changes.
    bool join(int a, int b);
    /// Groups of at least two, each in order, by their first.
    [[nodiscard]] std::vector<std::vector<int>> groups() const;

private:
    [[nodiscard]] int root(int item) const;

    mutable std::vector<int> m_parent;
    std::vector<std::vector<int>> m_members;
    std::set<std::pair<int, int>> m_apart;
};

}  // namespace gaia::curation
