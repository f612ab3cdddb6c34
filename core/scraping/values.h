// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scraping/page.h"
#include "core/scraping/recipe.h"

#include <QMap>
#include <QStringList>

namespace gaia::scraping {

/// Reads fields off a page by their rules, below one node or on the whole page. Borrows the page
/// and the rules.
class Values final {
public:
    Values(const Page &page, const QMap<QString, Rules> &fields, Node context, int smallestSide);

    /// The first value that a rule of the field gives; empty if none does.
    [[nodiscard]] QString first(const QString &field) const;
    /// All values of the first rule that gives one.
    [[nodiscard]] QStringList all(const QString &field) const;

private:
    [[nodiscard]] QStringList read(const Rule &rule) const;
    [[nodiscard]] QStringList readNodes(const Rule &rule) const;

    const Page &m_page;
    const QMap<QString, Rules> &m_fields;
    Node m_context;
    int m_smallestSide;
};

/// The address of the largest copy of the image at `node` (an img, or a node that holds one): the
/// file that it links to, or another size beside it that the page links to, else what it shows. As
/// written.
[[nodiscard]] QString fullSizeAddress(const Page &page, Node node, int smallestSide);
/// The largest copy of an img that the page shows, of a kind that is read before others: of its
/// srcset, of the sources of its `<picture>`, of what it loads late, its source. As written.
[[nodiscard]] QString shownAddress(const Page &page, Node image);
/// What the image at `node` is described by: the alternative text of the one whose address is
/// taken.
[[nodiscard]] QString imageAlt(const Page &page, Node node);
/// True if the page itself says that the image is smaller on both sides, as icons and pixels that
/// count visitors are.
[[nodiscard]] bool isSmallImage(const Page &page, Node node, int smallestSide);
/// The largest candidate of a srcset attribute (by width, else by density); empty if none.
[[nodiscard]] QString largestCandidate(const QString &srcset);
/// Texts at a dotted path in JSON-LD, through arrays and "@graph"; of an object its url, @value or
/// name.
[[nodiscard]] QStringList jsonLdValues(const QStringList &scripts, const QString &path);

}  // namespace gaia::scraping
