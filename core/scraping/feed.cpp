// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/feed.h"

#include "core/base/translate.h"
#include "core/dataset/textdates.h"
#include "core/scraping/encoding.h"

#include <QRegularExpression>

#include <libxml/xmlreader.h>

#include <cctype>
#include <memory>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qint64 kMaxFeedBytes = 52LL << 20;  ///< the sitemap protocol's own limit is 50 MB
constexpr std::size_t kMostItems = 50'000;    ///< that of the sitemap protocol
constexpr int kDeepest = 100;

struct FreeReader {
    void operator()(xmlTextReader *reader) const { xmlFreeTextReader(reader); }
};

void ignoreError(void *, xmlErrorPtr) {}

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// Fills items from elements as they end.
class Gatherer final {
public:
    Gatherer(QUrl url, bool isLonLat, QDate today)
        : m_url(std::move(url))
        , m_isLonLat(isLonLat)
        , m_today(today)
    {
    }

    void open(const QString &name, const QString &href, const QString &rel)
    {
        m_text.clear();
        if (name == "item"_L1 || name == "entry"_L1 || name == "url"_L1 || name == "sitemap"_L1) {
            m_item = FeedItem();
            m_isInside = true;
        } else if (name == "link"_L1 && m_isInside && !href.isEmpty()
                   && (rel.isEmpty() || rel == "alternate"_L1)) {
            setLink(href);
        }
    }
    void text(const QString &text)
    {
        if (m_text.size() < 10'000) {
            m_text += text;
        }
    }
    void close(const QString &name)
    {
        const QString value = m_text.simplified();
        m_text.clear();
        if (!m_isInside) {
            return;
        }
        if (name == "item"_L1 || name == "entry"_L1 || name == "url"_L1) {
            m_isInside = false;
            if (m_item.link.isValid() && m_feed.items.size() < kMostItems) {
                m_feed.items.push_back(m_item);
            }
        } else if (name == "sitemap"_L1) {
            m_isInside = false;
            if (m_item.link.isValid() && m_feed.sitemaps.size() < kMostItems) {
                m_feed.sitemaps.push_back(m_item.link);
            }
        } else if (!value.isEmpty()) {
            fill(name, value);
        }
    }
    [[nodiscard]] Feed take() { return std::move(m_feed); }

private:
    void setLink(const QString &address)
    {
        const QUrl url = m_url.resolved(QUrl(address.trimmed(), QUrl::TolerantMode));
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (isWeb && !m_item.link.isValid()) {
            m_item.link = url;
        }
    }
    void fill(const QString &name, const QString &value)
    {
        if (name == "link"_L1 || name == "loc"_L1) {
            setLink(value);
        } else if (name == "title"_L1 && m_item.title.isEmpty()) {
            m_item.title = value;
        } else if (name == "pubdate"_L1 || name == "published"_L1 || name == "date"_L1
                   || (name == "updated"_L1 && !m_item.published.isKnown())) {
            // The time a sitemap was modified says nothing of when a page came out.
            m_item.published = dataset::dateIn(value, {}, m_today).value_or(m_item.published);
        } else if (name == "point"_L1) {
            setPoint(value);
        }
    }
    void setPoint(const QString &value)
    {
        static const QRegularExpression blanks(u"[\\s,]+"_s);
        const QStringList parts = value.split(blanks, Qt::SkipEmptyParts);
        bool isFirst = false;
        bool isSecond = false;
        const double first = parts.value(0).toDouble(&isFirst);
        const double second = parts.value(1).toDouble(&isSecond);
        const dataset::GeoPoint point = m_isLonLat ? dataset::GeoPoint{second, first}
                                                   : dataset::GeoPoint{first, second};
        if (isFirst && isSecond && parts.size() == 2 && dataset::isOnEarth(point)) {
            m_item.point = point;
        }
    }

    QUrl m_url;
    bool m_isLonLat;
    QDate m_today;
    Feed m_feed;
    FeedItem m_item;
    QString m_text;
    bool m_isInside = false;
};

QString attribute(xmlTextReader *reader, const char *name)
{
    xmlChar *value = xmlTextReaderGetAttribute(reader, reinterpret_cast<const xmlChar *>(name));
    const QString text = fromXml(value);
    xmlFree(value);
    return text;
}

}  // namespace

bool isFeed(const QByteArray &bytes)
{
    static const QRegularExpression root(
        u"<(?:[a-z]+:)?(?:rss|feed|rdf|urlset|sitemapindex)[\\s>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(bytes.left(4'096));
    const bool isHtml = start.contains("<html"_L1, Qt::CaseInsensitive);
    return !isHtml && start.contains(root);
}

namespace {

/// Puts the blank between attributes that some feeds leave out (`a="1"b="2"`): the parser ends the
/// document there, whether it recovers or not.
QByteArray withAttributesApart(const QByteArray &text)
{
    QByteArray mended;
    mended.reserve(text.size() + 64);
    char quote = '\0';
    bool isInTag = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char here = text.at(at);
        const bool ends = isInTag && quote != '\0' && here == quote;
        mended += here;
        if (isInTag && quote == '\0' && (here == '"' || here == '\'')) {
            quote = here;
        } else if (ends) {
            quote = '\0';
            const char next = at + 1 < text.size() ? text.at(at + 1) : '>';
            if (isalpha(static_cast<unsigned char>(next)) != 0 || next == '_' || next == ':') {
                mended += ' ';
            }
        } else if (isInTag && quote == '\0' && here == '>') {
            isInTag = false;
        } else if (!isInTag && here == '<') {
            const QByteArrayView rest = QByteArrayView(text).sliced(at);
            const char *end = rest.startsWith("<![CDATA[") ? "]]>"
                : rest.startsWith("<!--")                  ? "-->"
                                                           : nullptr;
            if (end != nullptr) {
                const qsizetype close = text.indexOf(end, at);
                const qsizetype after = close < 0 ? text.size() : close + 3;
                mended += text.mid(at + 1, after - at - 1);
                at = after - 1;
            } else {
                isInTag = true;
            }
        }
    }
    return mended;
}

/// Reads what well-formed XML gives; false in `isWhole` where the parser stopped before its end.
base::Result<Feed> readXml(const QByteArray &text, Gatherer gatherer, bool &isWhole)
{
    const std::unique_ptr<xmlTextReader, FreeReader> reader(xmlReaderForMemory(
        text.constData(), int(text.size()), nullptr, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_RECOVER));
    if (!reader) {
        return fail(ErrorCode::Invalid, translate("gaia", "The feed can't be read."));
    }
    xmlTextReaderSetStructuredErrorHandler(reader.get(), ignoreError, nullptr);
    bool hasElement = false;
    int read = 0;
    while ((read = xmlTextReaderRead(reader.get())) == 1) {
        const int type = xmlTextReaderNodeType(reader.get());
        if (xmlTextReaderDepth(reader.get()) > kDeepest) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "The feed nests more than %1 elements into each other.")
                            .arg(kDeepest));
        }
        if (type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_CDATA) {
            gatherer.text(fromXml(xmlTextReaderConstValue(reader.get())));
        } else if (type == XML_READER_TYPE_ELEMENT || type == XML_READER_TYPE_END_ELEMENT) {
            const QString name = fromXml(xmlTextReaderConstLocalName(reader.get())).toLower();
            hasElement = true;
            if (type == XML_READER_TYPE_END_ELEMENT) {
                gatherer.close(name);
                continue;
            }
            const bool isEmpty = xmlTextReaderIsEmptyElement(reader.get()) == 1;
            gatherer.open(name, attribute(reader.get(), "href"), attribute(reader.get(), "rel"));
            if (isEmpty) {
                gatherer.close(name);
            }
        }
    }
    isWhole = read == 0;
    if (!hasElement) {
        return fail(ErrorCode::Invalid, translate("gaia", "The feed can't be read."));
    }
    return gatherer.take();
}

}  // namespace

base::Result<Feed> readFeed(const QByteArray &bytes, const QUrl &url, bool isLonLat,
                            const QDate &today)
{
    if (bytes.size() > kMaxFeedBytes) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "The feed has more than %1 bytes.").arg(kMaxFeedBytes));
    }
    // Blanks before the declaration are a common fault that XML does not forgive.
    const QByteArray text = toUtf8(bytes, {}).trimmed();
    if (text.contains("<!ENTITY")) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The feed declares entities of its own, which are not "
                                      "expanded; it is not read."));
    }
    bool isWhole = false;
    auto feed = readXml(text, Gatherer(url, isLonLat, today), isWhole);
    if (isWhole) {
        return feed;
    }
    bool isMendedWhole = false;
    auto mended =
        readXml(withAttributesApart(text), Gatherer(url, isLonLat, today), isMendedWhole);
    const auto sizeOf = [](const base::Result<Feed> &found) {
        return found ? found->items.size() + found->sitemaps.size() : std::size_t(0);
    };
    return sizeOf(mended) > sizeOf(feed) ? mended : feed;
}

}  // namespace gaia::scraping
