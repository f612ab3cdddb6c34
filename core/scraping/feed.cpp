// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/feed.h"

#include "core/base/translate.h"
#include "core/dataset/textdates.h"
#include "core/scraping/encoding.h"

#include <QRegularExpression>

#include <libxml/xmlreader.h>

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

base::Result<Feed> readFeed(const QByteArray &bytes, const QUrl &url, bool isLonLat,
                            const QDate &today)
{
    if (bytes.size() > kMaxFeedBytes) {
        return fail(ErrorCode::TooLarge,
                    translate("gaia", "The feed has more than %1 bytes.").arg(kMaxFeedBytes));
    }
    if (bytes.contains("<!ENTITY")) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The feed declares entities of its own, which are not "
                                      "expanded; it is not read."));
    }
    QByteArray text = toUtf8(bytes, {});
    // Blanks before the declaration are a common fault that XML does not forgive.
    text = text.trimmed();
    const std::unique_ptr<xmlTextReader, FreeReader> reader(xmlReaderForMemory(
        text.constData(), int(text.size()), nullptr, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_RECOVER));
    if (!reader) {
        return fail(ErrorCode::Invalid, translate("gaia", "The feed can't be read."));
    }
    xmlTextReaderSetStructuredErrorHandler(reader.get(), ignoreError, nullptr);
    Gatherer gatherer(url, isLonLat, today);
    bool hasElement = false;
    while (xmlTextReaderRead(reader.get()) == 1) {
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
    if (!hasElement) {
        return fail(ErrorCode::Invalid, translate("gaia", "The feed can't be read."));
    }
    return gatherer.take();
}

}  // namespace gaia::scraping
