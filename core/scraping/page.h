// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <vector>

namespace gaia::scraping {

/// Limits that keep a hostile page in bounded time and memory.
inline constexpr qint64 kMaxPageBytes = 16LL << 20;
inline constexpr int kDeepestElement = 250;  ///< libxml2 itself gives up at 256
inline constexpr qsizetype kLongestText = 400'000;  ///< characters of one text

/// A node of a page: an element, an attribute or a text. Valid as long as its page.
struct Node {
    void *raw = nullptr;
    [[nodiscard]] bool isValid() const { return raw != nullptr; }
    bool operator==(const Node &) const = default;
};

/// A parsed HTML page. Broken markup is mended as libxml2 mends it; what is too large or too deep
/// is refused with a sentence. One thread at a time.
class Page final {
public:
    /// `contentType` is the server's header; may be empty.
    [[nodiscard]] static base::Result<std::unique_ptr<Page>>
    fromHtml(const QByteArray &bytes, const QByteArray &contentType, const QUrl &url);
    ~Page();

    [[nodiscard]] QUrl url() const;
    /// An absolute http or https address for one that the page writes; invalid if it is none.
    [[nodiscard]] QUrl resolved(const QString &address) const;

    /// Nodes for a CSS selector or an XPath, below `context` or the whole page, in document order.
    /// A selector that is wrong selects nothing; recipes are checked when they are read.
    [[nodiscard]] std::vector<Node> select(const QString &selector, Node context = {}) const;
    [[nodiscard]] Node first(const QString &selector, Node context = {}) const;

    [[nodiscard]] QString name(Node node) const;  ///< of an element, lower case; else empty
    [[nodiscard]] QString attribute(Node node, const QString &name) const;
    [[nodiscard]] Node parent(Node node) const;
    /// The element right behind, with nothing but text between; invalid if there is none.
    [[nodiscard]] Node nextElement(Node node) const;
    /// The first `most` elements inside, at any depth, in document order.
    [[nodiscard]] std::vector<Node> elementsBelow(Node node, std::size_t most) const;
    /// Text on one line, blanks made single; of an attribute its value.
    [[nodiscard]] QString line(Node node) const;
    /// Text as a reader sees it: blocks are paragraphs parted by a blank line, scripts, styles and
    /// the nodes in `without` left out.
    [[nodiscard]] QString paragraphs(Node node, const std::vector<Node> &without = {}) const;
    /// The content of each `<meta>` by its name, property or itemprop, lower case; the first wins.
    [[nodiscard]] QString meta(const QString &name) const;
    /// What the page links to, as written, in order.
    [[nodiscard]] const QStringList &links() const;
    /// The first link to another file of the same placed name, as written; empty if there is none.
    [[nodiscard]] QString otherSizeOf(const QUrl &picture) const;
    /// Texts of the JSON-LD scripts.
    [[nodiscard]] QStringList jsonLd() const;

private:
    struct Private;
    explicit Page(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Text without the markup that some sites leave in captions and alt texts; other text unchanged.
[[nodiscard]] QString withoutMarkup(const QString &text);

}  // namespace gaia::scraping
