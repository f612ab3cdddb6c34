// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QString>

namespace gaia::dataset {

/// The source text that one or more images came with. Null strings are unknown.
struct Article {
    ArticleKey key;
    QString url;
    QString title;
    QString published;  ///< YYYY, YYYY-MM or YYYY-MM-DD, as the page says
    QString text;       ///< plain text, paragraphs parted by a blank line

    [[nodiscard]] bool isEmpty() const
    {
        return url.isEmpty() && title.isEmpty() && text.isEmpty();
    }
    /// Equal content, whatever the row.
    [[nodiscard]] bool saysTheSameAs(const Article &other) const
    {
        return url == other.url && title == other.title && published == other.published
            && text == other.text;
    }
};

}  // namespace gaia::dataset
