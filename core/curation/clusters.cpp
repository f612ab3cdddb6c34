// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/clusters.h"

#include <algorithm>
#include <numeric>

namespace gaia::curation {

Clusters::Clusters(int count)
    : m_parent(std::size_t(count))
    , m_members(std::size_t(count))
    , m_apart(std::size_t(count))
    , m_apartByPerson(std::size_t(count))
    , m_same(std::size_t(count))
{
    std::iota(m_parent.begin(), m_parent.end(), 0);
    for (int item = 0; item < count; ++item) {
        m_members[std::size_t(item)].push_back(item);
    }
}

int Clusters::root(int item) const
{
    while (m_parent[std::size_t(item)] != item) {
        int &parent = m_parent[std::size_t(item)];
        parent = m_parent[std::size_t(parent)];
        item = parent;
    }
    return item;
}

void Clusters::keepApart(int a, int b, By by)
{
    Neighbours &apart = by == By::Person ? m_apartByPerson : m_apart;
    apart[std::size_t(a)].push_back(b);
    apart[std::size_t(b)].push_back(a);
}

void Clusters::noteSame(int a, int b)
{
    m_same[std::size_t(a)].push_back(b);
    m_same[std::size_t(b)].push_back(a);
}

/// Pairs of which one is in the group and one in the other.
int Clusters::countBetween(const Neighbours &neighbours, int group, int other) const
{
    int count = 0;
    for (const int item : m_members[std::size_t(group)]) {
        for (const int neighbour : neighbours[std::size_t(item)]) {
            count += root(neighbour) == other ? 1 : 0;
        }
    }
    return count;
}

bool Clusters::join(int a, int b, By by)
{
    int into = root(a);
    int from = root(b);
    if (into == from) {
        return true;
    }
    if (m_members[std::size_t(into)].size() < m_members[std::size_t(from)].size()) {
        std::swap(into, from);
    }
    if (countBetween(m_apartByPerson, from, into) > 0) {
        return false;
    }
    const int apart = by == By::Sight ? countBetween(m_apart, from, into) : 0;
    if (apart > 0 && countBetween(m_same, from, into) < kOutweighing * apart) {
        return false;
    }
    auto &large = m_members[std::size_t(into)];
    auto &small = m_members[std::size_t(from)];
    large.insert(large.end(), small.begin(), small.end());
    small.clear();
    m_parent[std::size_t(from)] = into;
    return true;
}

std::vector<std::vector<int>> Clusters::groups() const
{
    std::vector<std::vector<int>> groups;
    for (const auto &members : m_members) {
        if (members.size() > 1) {
            groups.push_back(members);
            std::sort(groups.back().begin(), groups.back().end());
        }
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

}  // namespace gaia::curation
