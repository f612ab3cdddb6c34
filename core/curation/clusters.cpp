// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/clusters.h"

#include <algorithm>
#include <numeric>

namespace gaia::curation {

Clusters::Clusters(int count)
    : m_parent(std::size_t(count))
    , m_members(std::size_t(count))
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

void Clusters::keepApart(int a, int b)
{
    m_apart.insert({std::min(a, b), std::max(a, b)});
}

bool Clusters::join(int a, int b)
{
    int into = root(a);
    int from = root(b);
    if (into == from) {
        return true;
    }
    if (m_members[std::size_t(into)].size() < m_members[std::size_t(from)].size()) {
        std::swap(into, from);
    }
    auto &large = m_members[std::size_t(into)];
    auto &small = m_members[std::size_t(from)];
    for (const int one : small) {
        for (const int other : large) {
            if (!m_apart.empty() && m_apart.contains({std::min(one, other), std::max(one, other)})) {
                return false;
            }
        }
    }
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
