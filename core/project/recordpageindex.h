// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <span>
#include <vector>

namespace gaia::project {

/// Which images may be shown on which pages, and what became of each page, for any number of
/// images: 17 bytes an image and page, since a page is no more than the hash of its address. Two
/// pages may share a hash, so an image found for a page has to be asked whether it is its own.
class RecordPageIndex final {
public:
    /// That an image may be shown on a page.
    struct Way {
        quint64 page;   ///< hash of the address
        quint32 image;  ///< place among the images asked for
        quint32 rank;   ///< how many pages it would rather be found on
    };
    enum Mark : quint8 {
        Begun = 1,  ///< its turn has come
        Asked = 2,  ///< asked of its host in this run
        Told = 4,   ///< its failure is in the report
    };

    /// Pages of an image, the likeliest first. Before `close`.
    void add(quint32 image, const std::vector<QUrl> &pages);
    void close();

    /// The images that may be shown on a page, in their order.
    [[nodiscard]] std::span<const Way> imagesOf(const QUrl &page) const;
    /// Sets the mark of a page; false if it was set before, or if no image has the page.
    bool mark(const QUrl &page, Mark mark);
    [[nodiscard]] bool isMarked(const QUrl &page, Mark mark) const;

private:
    std::vector<Way> m_ways;       ///< by page, then image, once closed
    std::vector<quint8> m_marks;   ///< of the page that the way at this place is the first of
};

}  // namespace gaia::project
