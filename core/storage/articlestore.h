// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/storage/connection.h"

namespace gaia::storage {

/// Articles; the same text is kept once. Works inside `Connection::guard`.
class ArticleStore final {
public:
    explicit ArticleStore(Connection &connection);
    /// The row of this article, new or the one that says the same.
    [[nodiscard]] dataset::ArticleKey put(const dataset::Article &article);
    /// The article without its text; an empty one if there is none.
    [[nodiscard]] dataset::Article loadHead(dataset::ArticleKey key);
    /// An empty article if there is none.
    [[nodiscard]] dataset::Article load(dataset::ArticleKey key);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
