// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/encoding.h"
#include "core/scraping/page.h"
#include "core/scraping/selector.h"
#include "tests/scraping/pages.h"

#include <QTest>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Page> pageOf(const QByteArray &html, const QByteArray &type = "text/html")
{
    auto page = Page::fromHtml(html, type, QUrl(u"https://a.example/dir/page.html"_s));
    return page ? std::move(*page) : nullptr;
}

QStringList lines(const Page &page, const QString &selector)
{
    QStringList found;
    for (const Node &node : page.select(selector)) {
        found.append(page.line(node));
    }
    return found;
}

}  // namespace

class PageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromHtml_empty_isRefused()
    {
        QVERIFY(!pageOf(""));
        QVERIFY(!pageOf("  \n "));
        QVERIFY(!pageOf(QByteArray(int(kMaxPageBytes) + 1, 'x')));
    }

    void fromHtml_deepNesting_isRefusedInASentence()
    {
        const auto page = Page::fromHtml(QByteArray("<div>").repeated(200'000), "", QUrl());
        QVERIFY(!page);
        QVERIFY(page.error().message.contains(u"nests"_s));
        // Unclosed and wrongly closed tags in great number, which cost a naive parser its square.
        (void)pageOf(QByteArray("<a>").repeated(100'000) + QByteArray("</b>").repeated(100'000));
    }

    void fromHtml_hugeAttribute_staysBounded()
    {
        const auto page = pageOf("<img alt=\"" + QByteArray(8 << 20, 'x') + "\" src=a.jpg>");
        if (page) {
            QVERIFY(page->attribute(page->first(u"img"_s), u"alt"_s).size() <= kLongestText);
        }
    }

    void fromHtml_zeroBytesAndBrokenMarkup_areMended()
    {
        const auto page = pageOf(QByteArray("<p>a\0b</p><p <b>open", 21));
        QVERIFY(page != nullptr);
        QVERIFY(lines(*page, u"p"_s).value(0).startsWith(u'a'));
    }

    void encoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("name");
        const QByteArray utf8 = "caf\xC3\xA9";
        const QByteArray latin = "caf\xE9";
        QTest::newRow("as the server says") << latin << QByteArray("text/html; charset=ISO-8859-1")
                                            << QByteArray("windows-1252");
        QTest::newRow("as the page says")
            << QByteArray("<meta charset='iso-8859-7'>\xE5\xEB") << QByteArray("text/html")
            << QByteArray("iso-8859-7");
        QTest::newRow("the server lies") << latin << QByteArray("text/html; charset=utf-8")
                                         << QByteArray("windows-1252");
        QTest::newRow("old name over new bytes")
            << utf8 << QByteArray("text/html; charset=latin1") << QByteArray("utf-8");
        QTest::newRow("nobody says") << latin << QByteArray() << QByteArray("windows-1252");
        QTest::newRow("nonsense") << utf8 << QByteArray("text/html; charset=klingon")
                                  << QByteArray("utf-8");
        QTest::newRow("mark before what the server says")
            << QByteArray("\xEF\xBB\xBF" "caf\xC3\xA9") << QByteArray("text/html; charset=iso-8859-7")
            << QByteArray("utf-8");
        QTest::newRow("server before page")
            << QByteArray("<meta charset='windows-1251'>\xE5\xEB")
            << QByteArray("text/html; charset=iso-8859-7") << QByteArray("iso-8859-7");
        QTest::newRow("in the old way of meta")
            << QByteArray("<meta http-equiv='Content-Type' content='text/html; charset=windows-1253'>\xE5")
            << QByteArray("text/html") << QByteArray("windows-1253");
        QTest::newRow("page lies") << QByteArray("<meta charset='utf-8'>caf\xE9") << QByteArray()
                                   << QByteArray("windows-1252");
        QTest::newRow("page claims two bytes a sign")
            << QByteArray("<meta charset='utf-16'>caf\xC3\xA9") << QByteArray() << QByteArray("utf-8");
        QTest::newRow("big end first") << QByteArray("\xFE\xFF\0a", 4) << QByteArray()
                                       << QByteArray("utf-16be");
        QTest::newRow("byte order mark") << QByteArray("\xFF\xFE" "a\0", 4) << QByteArray()
                                         << QByteArray("utf-16le");
    }
    void encoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, name);
        QCOMPARE(encodingOf(bytes, type), name);
        QVERIFY(!QString::fromUtf8(toUtf8(bytes, type)).isEmpty());
    }

    void toUtf8_readsWhatBytesMean()
    {
        QCOMPARE(toUtf8("caf\xE9 \x93q\x94", ""), QByteArray("caf\xC3\xA9 \xE2\x80\x9Cq\xE2\x80\x9D"));
    }

    void xpathFrom_wrongSelector_tellsThePosition_data()
    {
        QTest::addColumn<QString>("selector");
        for (const char *selector : {"", "p >", "p..x", "p[", "p[a=", "p:not()", "p:nth-child(x)",
                                     "p::before", "p:hover", "a b ]", "p:has(", ","}) {
            QTest::newRow(selector) << QString::fromLatin1(selector);
        }
    }
    void xpathFrom_wrongSelector_tellsThePosition()
    {
        QFETCH(QString, selector);
        const auto xpath = xpathFrom(selector);
        QVERIFY2(!xpath, qPrintable(xpath.value_or(QString())));
        QVERIFY(xpath.error().message.contains(u"position"_s));
    }

    void select_css_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *selector, const QStringList &wanted) {
            QTest::newRow(selector) << QString::fromLatin1(selector) << wanted;
        };
        row("main h1", {u"A river"_s});
        row(".mb-4", {u"A river"_s});
        row(".mb", {});
        row("#main > p", {u"One two bold"_s});
        row("div p", {u"Three"_s, u"Four"_s});
        row("p:first-child", {u"Three"_s});
        row("div > :last-child", {u"x"_s});
        row("div > :nth-child(2)", {u"Four"_s});
        row("h1 + p", {u"One two bold"_s});
        row("h1 ~ div span", {u"x"_s});
        row("p[data-kind]", {u"Four"_s});
        row("p[data-kind^=note]", {u"Four"_s});
        row("p[data-kind$='de']", {u"Four"_s});
        row("p[data-kind*=\"te-d\"]", {u"Four"_s});
        row("main p:not([data-kind]):not(.lead)", {u"Three"_s});
        row("p:contains(\"ree\")", {u"Three"_s});
        row("div:has(span) p", {u"Three"_s, u"Four"_s});
        row("h1, span", {u"A river"_s, u"x"_s});
        row("//div/p[2]", {u"Four"_s});
    }
    void select_css()
    {
        QFETCH(QString, selector);
        QFETCH(QStringList, wanted);
        const auto page = pageOf(test::kPage);
        QVERIFY(page != nullptr);
        QCOMPARE(lines(*page, selector), wanted);
    }

    void select_quotesInText_areNoInjection()
    {
        const auto page = pageOf("<p class=\"it's\">a</p><p>b</p>");
        QCOMPARE(lines(*page, u"p[class=\"it's\"]"_s), QStringList{u"a"_s});
        QCOMPARE(lines(*page, u"p[class=\"'] | //p | //p['\"]"_s), QStringList());
    }

    void paragraphs_areAsAReaderSeesThem()
    {
        const auto page = pageOf(test::kPage);
        QCOMPARE(page->paragraphs(page->first(u"main"_s), page->select(u"main > a"_s)),
                 u"A river\n\nOne\ntwo bold\n\nThree\n\nFour\n\nx"_s);
    }

    void resolved_onlyWebAddresses()
    {
        const auto page = pageOf(test::kPage);
        QCOMPARE(page->resolved(u"../big/a b.jpg"_s).toEncoded(),
                 QByteArray("https://a.example/big/a%20b.jpg"));
        QCOMPARE(page->resolved(u"//cdn.example/x"_s).toString(), u"https://cdn.example/x"_s);
        for (const QString &bad : {u"javascript:x"_s, u"file:///etc/passwd"_s, u"data:x"_s, u""_s}) {
            QVERIFY(!page->resolved(bad).isValid());
        }
        const auto based = pageOf("<base href='/other/'><a href=x>x</a>");
        QCOMPARE(based->resolved(u"x"_s).toString(), u"https://a.example/other/x"_s);
    }

    void withoutMarkup_takesTagsOnly()
    {
        QCOMPARE(withoutMarkup(u"<i>Aqua</i> view &amp; more"_s), u"Aqua view & more"_s);
        QCOMPARE(withoutMarkup(u"5 < 6 and 7 > 2"_s), u"5 < 6 and 7 > 2"_s);
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "pagetest.moc"
