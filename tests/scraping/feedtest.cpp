// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/feed.h"

#include <QTest>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 1);

base::Result<Feed> read(const QByteArray &xml, bool isLonLat = false)
{
    return readFeed(xml, QUrl(u"https://a.example/feed"_s), isLonLat, kToday);
}

QByteArray rss(const QByteArray &item)
{
    return "<?xml version=\"1.0\"?><rss version=\"2.0\" "
           "xmlns:georss=\"http://www.georss.org/georss\" xmlns:media=\"http://m\"><channel>"
           "<title>All</title><link>https://a.example/</link><item>"
        + item + "</item></channel></rss>";
}

}  // namespace

class FeedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readFeed_entities_areRefusedUnexpanded()
    {
        QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'k'; ++c) {
            const QByteArray former = QByteArray("&") + char(c - 1) + ";";
            laughs += QByteArray("<!ENTITY ") + c + " \"" + former.repeated(10) + "\">";
        }
        laughs += "]><rss><channel><item><link>https://a.example/&j;</link></item></channel></rss>";
        const auto feed = read(laughs);
        QVERIFY(!feed);
        QVERIFY(feed.error().message.contains(u"entities"_s));
        QVERIFY(!read("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss>&x;</rss>"));
    }

    void readFeed_nestedWithoutEnd_isRefused()
    {
        QVERIFY(!read("<rss>" + QByteArray("<a>").repeated(5'000)));
        QVERIFY(!read(""));
        QVERIFY(!read("no xml at all"));
    }

    void readFeed_cutShort_givesWhatIsThere()
    {
        const auto feed = read(rss("<link>https://a.example/1</link>").chopped(25));
        QVERIFY(feed.has_value());
    }

    void readFeed_attributesGluedTogether_isReadAllTheSame()
    {
        const QByteArray glued =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- a=\"b\"c --><rss version=\"2.0\"\n"
            "xmlns:content=\"http://a.example/c/\"\n xmlns:x=\"http://a.example/x/\"xmlns:media="
            "\"http://a.example/m/\" ><channel><item><title>\"A\"b</title><link>https://a.example/1"
            "</link><content:encoded><![CDATA[<img alt=\"x\"src=\"y\">]]></content:encoded></item><item>"
            "<link>https://a.example/2</link></item></channel></rss>";
        const auto feed = readFeed(glued, QUrl(u"https://a.example/feed"_s), false, kToday);
        QVERIFY2(feed.has_value(), qPrintable(feed ? QString() : feed.error().message));
        QCOMPARE(feed->items.size(), std::size_t(2));
        QCOMPARE(feed->items.front().title, u"\"A\"b"_s);
        // Mended or not, entities stay unexpanded.
        QByteArray hostile = glued;
        hostile.replace("<!-- a=\"b\"c -->", "<!DOCTYPE r [<!ENTITY a \"aaaa\">]>");
        QVERIFY(!readFeed(hostile, QUrl(u"https://a.example/feed"_s), false, kToday));
    }

    void readFeed_rssItem_givesLinkDateAndPlace()
    {
        const QByteArray item = "<title><![CDATA[Istanbul]]></title>"
                                "<link>https://a.example/images/1/istanbul</link>"
                                "<pubDate>Sun, 20 Apr 2025 00:00:00 -0400</pubDate>"
                                "<georss:point>29.02 41.06</georss:point>";
        const auto feed = read(rss(item), true);
        QVERIFY(feed.has_value());
        QCOMPARE(feed->items.size(), std::size_t(1));
        const FeedItem &first = feed->items.front();
        QCOMPARE(first.link.toString(), u"https://a.example/images/1/istanbul"_s);
        QCOMPARE(first.title, u"Istanbul"_s);
        QCOMPARE(first.published.from, QDate(2025, 4, 20));
        QVERIFY(first.point.has_value());
        QCOMPARE(first.point.value_or(dataset::GeoPoint()).lat, 41.06);
        // As GeoRSS says, latitude first.
        const auto plain = read(rss(item));
        QCOMPARE(plain->items.front().point.value_or(dataset::GeoPoint()).lat, 29.02);
    }

    void readFeed_pointOffTheEarth_isNone()
    {
        const auto feed = read(rss("<link>https://a.example/1</link>"
                                   "<georss:point>129.02 41.06</georss:point>"));
        QVERIFY(!feed->items.front().point.has_value());
    }

    void readFeed_atomAndSitemaps()
    {
        const auto atom = read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"/self\"/>"
                               "<entry><title>T</title><link rel=\"enclosure\" href=\"/big.jpg\"/>"
                               "<link rel=\"alternate\" href=\"/one\"/>"
                               "<updated>2025-05-06T10:00:00Z</updated></entry></feed>");
        QVERIFY(atom.has_value());
        QCOMPARE(atom->items.front().link.toString(), u"https://a.example/one"_s);
        QCOMPARE(atom->items.front().published.from, QDate(2025, 5, 6));
        const auto map = read("<urlset><url><loc> https://a.example/2 </loc>"
                              "<lastmod>2025-01-01</lastmod></url></urlset>");
        QCOMPARE(map->items.front().link.toString(), u"https://a.example/2"_s);
        QVERIFY(!map->items.front().published.isKnown());
        const auto index = read("<sitemapindex><sitemap><loc>/s1.xml</loc></sitemap></sitemapindex>");
        QCOMPARE(index->sitemaps.front().toString(), u"https://a.example/s1.xml"_s);
    }

    void readFeed_linkToAnotherScheme_isPassedOver()
    {
        const auto feed = read(rss("<link>file:///etc/passwd</link>"));
        QVERIFY(feed.has_value());
        QVERIFY(feed->items.empty());
    }

    void isFeed_tellsHtmlApart()
    {
        QVERIFY(isFeed("<?xml version='1.0'?>\n<rss version='2.0'>"));
        QVERIFY(isFeed("<urlset xmlns='x'>"));
        QVERIFY(isFeed("<rdf:RDF xmlns:rdf='x'>"));
        QVERIFY(!isFeed("<!doctype html><html><body>&lt;rss > <feed >"));
    }
};

QTEST_GUILESS_MAIN(FeedTest)
#include "feedtest.moc"
