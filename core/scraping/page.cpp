// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/page.h"

#include "core/base/translate.h"
#include "core/scraping/encoding.h"
#include "core/scraping/picturename.h"
#include "core/scraping/selector.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

/// Fed in pieces, so that depth and time are looked at before a hostile page has its way.
constexpr int kPieceBytes = 16 << 10;
constexpr qint64 kLongestParseMs = 20'000;
/// Steps of one XPath; a page of a megabyte takes some hundred thousand.
constexpr unsigned long kMostSteps = 50'000'000;

struct FreeDocument {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
struct FreeParser {
    void operator()(htmlParserCtxt *parser) const
    {
        if (parser->myDoc != nullptr) {
            xmlFreeDoc(parser->myDoc);
        }
        htmlFreeParserCtxt(parser);
    }
};
struct FreeContext {
    void operator()(xmlXPathContext *context) const { xmlXPathFreeContext(context); }
};
struct FreeObject {
    void operator()(xmlXPathObject *object) const { xmlXPathFreeObject(object); }
};

void ignoreError(void *, xmlErrorPtr) {}

xmlNode *raw(Node node)
{
    return static_cast<xmlNode *>(node.raw);
}

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

bool isNamed(const xmlNode *node, std::string_view name)
{
    return node->type == XML_ELEMENT_NODE && node->name != nullptr
        && name == reinterpret_cast<const char *>(node->name);
}

template<std::size_t N>
bool isOneOf(const xmlNode *node, const std::array<std::string_view, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return isNamed(node, name); });
}

constexpr std::array<std::string_view, 8> kUnread{"script", "style",  "noscript", "template",
                                                  "svg",    "iframe", "object",   "head"};
constexpr std::array<std::string_view, 29> kBlocks{
    "p",       "div",    "section", "article", "li",    "ul",     "ol",    "table",
    "tr",      "h1",     "h2",      "h3",      "h4",    "h5",     "h6",    "blockquote",
    "figure",  "header", "footer",  "main",    "aside", "nav",    "dl",    "dt",
    "dd",      "pre",    "form",    "hr",      "figcaption"};

/// The node after `node` in document order that does not lie below it, up to `top`; null at the
/// end. Calls `leave` for each element that is left on the way.
template<typename Leave>
xmlNode *after(xmlNode *node, const xmlNode *top, const Leave &leave)
{
    while (node != nullptr && node != top) {
        leave(node);
        if (node->next != nullptr) {
            return node->next;
        }
        node = node->parent;
    }
    if (node != nullptr) {
        leave(node);
    }
    return nullptr;
}

/// Gathers text paragraph by paragraph, blanks made single within each.
class Paragraphs final {
public:
    void add(const QString &text)
    {
        if (m_length < kLongestText) {
            m_line += text;
            m_length += text.size();
        }
    }
    void endLine()
    {
        const QString line = m_line.simplified();
        m_line.clear();
        if (!line.isEmpty()) {
            m_paragraph.append(line);
        }
    }
    void endParagraph()
    {
        endLine();
        if (!m_paragraph.isEmpty()) {
            m_paragraphs.append(m_paragraph.join(u'\n'));
            m_paragraph.clear();
        }
    }
    QString take()
    {
        endParagraph();
        return m_paragraphs.join(u"\n\n"_s);
    }

private:
    QString m_line;
    QStringList m_paragraph;
    QStringList m_paragraphs;
    qsizetype m_length = 0;
};

}  // namespace

struct Page::Private {
    std::unique_ptr<xmlDoc, FreeDocument> document;
    QUrl url;
    QUrl base;
    QHash<QString, QString> metas;
    mutable QHash<QString, QString> xpaths;  ///< selector to XPath
    mutable std::optional<QStringList> links;
    /// Of each picture's name the first two addresses that are linked: one may be the one asked for.
    struct PictureLink {
        QUrl url;
        QString written;
    };
    mutable std::optional<QHash<QString, QList<PictureLink>>> pictureLinks;

    void readHead(const Page &page);
};

Page::Page(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Page::~Page() = default;

base::Result<std::unique_ptr<Page>> Page::fromHtml(const QByteArray &bytes,
                                                   const QByteArray &contentType, const QUrl &url)
{
    if (bytes.size() > kMaxPageBytes) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "The page has more than %1 bytes.").arg(kMaxPageBytes));
    }
    const QByteArray text = toUtf8(bytes, contentType);
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(nullptr, nullptr, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser || text.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid, translate("gaia", "The page is empty."));
    }
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                         | HTML_PARSE_NONET | HTML_PARSE_COMPACT
                                         | HTML_PARSE_IGNORE_ENC);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < text.size(); at += kPieceBytes) {
        const int size = int(std::min<qsizetype>(kPieceBytes, text.size() - at));
        htmlParseChunk(parser.get(), text.constData() + at, size, 0);
        if (parser->nodeNr > kDeepestElement) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "The page nests more than %1 elements into each other.")
                            .arg(kDeepestElement));
        }
        // The parser halts by itself where memory or its own limits end.
        if (parser->instate == XML_PARSER_EOF || timer.elapsed() > kLongestParseMs) {
            return fail(ErrorCode::Invalid, translate("gaia", "The page takes too long to read."));
        }
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    auto d = std::make_unique<Private>();
    d->document.reset(std::exchange(parser->myDoc, nullptr));
    if (!d->document || xmlDocGetRootElement(d->document.get()) == nullptr) {
        return fail(ErrorCode::Invalid, translate("gaia", "The page holds no HTML."));
    }
    d->url = url;
    d->base = url;
    std::unique_ptr<Page> page(new Page(std::move(d)));
    page->d->readHead(*page);
    return page;
}

void Page::Private::readHead(const Page &page)
{
    const QUrl written(page.attribute(page.first(u"//base[@href]"_s), u"href"_s).trimmed());
    if (written.isValid() && !written.isEmpty()) {
        base = url.resolved(written);
    }
    for (const Node &node : page.select(u"//meta[@content]"_s)) {
        const QString content = page.attribute(node, u"content"_s).trimmed();
        for (const QString &key : {u"property"_s, u"name"_s, u"itemprop"_s}) {
            const QString metaName = page.attribute(node, key).trimmed().toLower();
            if (!metaName.isEmpty() && !content.isEmpty() && !metas.contains(metaName)) {
                metas.insert(metaName, content);
            }
        }
    }
}

QUrl Page::url() const
{
    return d->url;
}

QUrl Page::resolved(const QString &address) const
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    const QUrl url = d->base.resolved(QUrl(trimmed, QUrl::TolerantMode));
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

std::vector<Node> Page::select(const QString &selector, Node context) const
{
    auto known = d->xpaths.constFind(selector);
    if (known == d->xpaths.cend()) {
        known = d->xpaths.insert(selector, xpathFrom(selector).value_or(QString()));
    }
    const std::unique_ptr<xmlXPathContext, FreeContext> evaluation(
        xmlXPathNewContext(d->document.get()));
    if (!evaluation || known->isEmpty()) {
        return {};
    }
    evaluation->error = ignoreError;
    evaluation->opLimit = kMostSteps;
    xmlNode *start = context.isValid() ? raw(context)
                                       : reinterpret_cast<xmlNode *>(d->document.get());
    const QByteArray xpath = known->toUtf8();
    const std::unique_ptr<xmlXPathObject, FreeObject> found(xmlXPathNodeEval(
        start, reinterpret_cast<const xmlChar *>(xpath.constData()), evaluation.get()));
    std::vector<Node> nodes;
    if (found && found->type == XPATH_NODESET && found->nodesetval != nullptr) {
        xmlXPathNodeSetSort(found->nodesetval);
        for (int i = 0; i < found->nodesetval->nodeNr; ++i) {
            if (found->nodesetval->nodeTab[i]->type != XML_NAMESPACE_DECL) {
                nodes.push_back({found->nodesetval->nodeTab[i]});
            }
        }
    }
    return nodes;
}

Node Page::first(const QString &selector, Node context) const
{
    const std::vector<Node> nodes = select(selector, context);
    return nodes.empty() ? Node() : nodes.front();
}

QString Page::name(Node node) const
{
    return node.isValid() && raw(node)->type == XML_ELEMENT_NODE ? fromXml(raw(node)->name)
                                                                 : QString();
}

QString Page::attribute(Node node, const QString &name) const
{
    if (!node.isValid() || raw(node)->type != XML_ELEMENT_NODE) {
        return {};
    }
    const QByteArray wanted = name.toUtf8();
    xmlChar *value = xmlGetProp(raw(node), reinterpret_cast<const xmlChar *>(wanted.constData()));
    const QString text = fromXml(value).left(kLongestText);
    xmlFree(value);
    return text;
}

Node Page::parent(Node node) const
{
    xmlNode *above = node.isValid() ? raw(node)->parent : nullptr;
    return above != nullptr && above->type == XML_ELEMENT_NODE ? Node{above} : Node();
}

Node Page::nextElement(Node node) const
{
    return {node.isValid() && raw(node)->type == XML_ELEMENT_NODE ? xmlNextElementSibling(raw(node))
                                                                  : nullptr};
}

std::vector<Node> Page::elementsBelow(Node node, std::size_t most) const
{
    std::vector<Node> elements;
    if (!node.isValid() || raw(node)->type != XML_ELEMENT_NODE) {
        return elements;
    }
    const auto pass = [](const xmlNode *) {};
    xmlNode *at = raw(node)->children;
    while (at != nullptr && elements.size() < most) {
        const bool isElement = at->type == XML_ELEMENT_NODE;
        if (isElement) {
            elements.push_back({at});
        }
        at = isElement && at->children != nullptr ? at->children : after(at, raw(node), pass);
    }
    return elements;
}

QString Page::line(Node node) const
{
    return paragraphs(node).simplified();
}

QString Page::paragraphs(Node node, const std::vector<Node> &without) const
{
    if (!node.isValid()) {
        return {};
    }
    xmlNode *top = raw(node);
    if (top->type == XML_ATTRIBUTE_NODE) {
        xmlChar *value = xmlNodeGetContent(top);
        const QString text = fromXml(value).left(kLongestText).simplified();
        xmlFree(value);
        return text;
    }
    QSet<void *> left;
    for (const Node &unwanted : without) {
        left.insert(unwanted.raw);
    }
    Paragraphs text;
    const auto leave = [&](const xmlNode *element) {
        if (isOneOf(element, kBlocks)) {
            text.endParagraph();
        }
    };
    for (xmlNode *at = top; at != nullptr;) {
        const bool isRead = !isOneOf(at, kUnread) && !left.contains(at);
        if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
            text.add(fromXml(at->content));
        } else if (isRead && isNamed(at, "br")) {
            text.endLine();
        } else if (isRead && isOneOf(at, kBlocks)) {
            text.endParagraph();
        } else if (isNamed(at, "td") || isNamed(at, "th")) {
            text.add(u" "_s);
        }
        const bool hasInside = isRead && at->type == XML_ELEMENT_NODE && at->children != nullptr;
        at = hasInside ? at->children : after(at, top, leave);
    }
    return text.take();
}

QString Page::meta(const QString &name) const
{
    return d->metas.value(name.toLower());
}

const QStringList &Page::links() const
{
    if (!d->links) {
        d->links.emplace();
        for (const Node &node : select(u"//a[@href]"_s)) {
            d->links->append(attribute(node, u"href"_s));
        }
    }
    return *d->links;
}

QString Page::otherSizeOf(const QUrl &picture) const
{
    using PictureLink = Private::PictureLink;
    if (!d->pictureLinks) {
        d->pictureLinks.emplace();
        for (const QString &link : links()) {
            const QUrl url = isImageFile(link) ? resolved(link) : QUrl();
            const QString name = placedName(url);
            if (name.isEmpty()) {
                continue;
            }
            QList<PictureLink> &same = (*d->pictureLinks)[name];
            if (same.isEmpty() || (same.size() == 1 && same.front().url != url)) {
                same.append({url, link});
            }
        }
    }
    const QList<PictureLink> same = d->pictureLinks->value(placedName(picture));
    const auto other = std::find_if(same.begin(), same.end(), [&](const PictureLink &link) {
        return link.url != picture;
    });
    return other == same.end() ? QString() : other->written;
}

QStringList Page::jsonLd() const
{
    QStringList texts;
    for (const Node &node : select(u"//script[@type='application/ld+json']"_s)) {
        xmlChar *content = xmlNodeGetContent(raw(node));
        texts.append(fromXml(content));
        xmlFree(content);
    }
    return texts;
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tag(u"<[/a-zA-Z!][^>]{0,2000}>"_s);
    if (!text.contains(tag)) {
        return text;
    }
    const auto page = Page::fromHtml(u"<body><div>"_s.toUtf8() + text.toUtf8() + "</div></body>",
                                     "text/html; charset=utf-8", QUrl());
    return page ? (*page)->line((*page)->first(u"//body"_s)) : text;
}

}  // namespace gaia::scraping
