// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordpageindex.h"

#include <algorithm>
#include <tuple>

namespace gaia::project {

namespace {

static_assert(sizeof(RecordPageIndex::Way) == 16);

quint64 hashOf(const QUrl &page)
{
    return qHash(page.toString(QUrl::FullyEncoded));
}

}  // namespace

void RecordPageIndex::add(quint32 image, const std::vector<QUrl> &pages)
{
    quint32 rank = 0;
    for (const QUrl &page : pages) {
        m_ways.push_back({hashOf(page), image, rank++});
    }
}

void RecordPageIndex::close()
{
    m_ways.shrink_to_fit();
    std::sort(m_ways.begin(), m_ways.end(), [](const Way &a, const Way &b) {
        return std::tie(a.page, a.image, a.rank) < std::tie(b.page, b.image, b.rank);
    });
    m_marks.assign(m_ways.size(), 0);
}

std::span<const RecordPageIndex::Way> RecordPageIndex::imagesOf(const QUrl &page) const
{
    const auto [begin, end] = std::ranges::equal_range(m_ways, hashOf(page), {}, &Way::page);
    return {begin, end};
}

bool RecordPageIndex::mark(const QUrl &page, Mark mark)
{
    const auto images = imagesOf(page);
    if (images.empty() || isMarked(page, mark)) {
        return false;
    }
    m_marks[std::size_t(images.data() - m_ways.data())] |= mark;
    return true;
}

bool RecordPageIndex::isMarked(const QUrl &page, Mark mark) const
{
    const auto images = imagesOf(page);
    return !images.empty() && (m_marks[std::size_t(images.data() - m_ways.data())] & mark) != 0;
}

}  // namespace gaia::project
