// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gaia::curation {

/// Groups things that are the same. Sameness passes on from one to the next, except across two
/// that were seen to differ: a before and an after never come together by way of a third. Where
/// many pairs between two groups were seen to be the same, a few that were not don't part them: a
/// lettered copy is like a brightened one by way of all the others. What a person says goes before
/// what was seen.
class Clusters final {
public:
    enum class By { Sight, Person };

    explicit Clusters(int count);

    /// Call all of these before `join`.
    void keepApart(int a, int b, By by = By::Sight);
    void noteSame(int a, int b);
    /// False if the two groups hold things that are kept apart (by a person, where a person joins
    /// them); then nothing changes. Persons' joins come last.
    bool join(int a, int b, By by = By::Sight);
    /// Groups of at least two, each in order, by their first.
    [[nodiscard]] std::vector<std::vector<int>> groups() const;

    /// So many same pairs outweigh one that was seen to differ.
    static constexpr int kOutweighing = 3;

private:
    using Neighbours = std::vector<std::vector<int>>;  ///< of each item
    [[nodiscard]] int root(int item) const;
    [[nodiscard]] int countBetween(const Neighbours &neighbours, int group, int other) const;

    mutable std::vector<int> m_parent;
    std::vector<std::vector<int>> m_members;
    Neighbours m_apart;          ///< by sight
    Neighbours m_apartByPerson;
    Neighbours m_same;
};

}  // namespace gaia::curation
