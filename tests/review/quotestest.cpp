// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/quotes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using gaia::review::quotedSpans;
using gaia::review::QuoteFinder;
using gaia::review::Quotes;
using gaia::review::Spans;

namespace {

const QString kArticle =
    u"Harmonized Landsat and Sentinel-2 (HLS) data show smoke from the Camp Fire spreading "
    "south-west near Paradise, California. The thick black outline is the extent of the burn "
    "scar on November 25. Kīlauea erupted, too. Burned slopes shed more water, and the burn scar "
    "grew."_s;

QStringList words(const QString &text, const Spans &spans)
{
    QStringList list;
    for (const auto &span : spans) {
        list.append(text.mid(span.start, span.length));
    }
    return list;
}

}  // namespace

class QuotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotedSpans_captions_tellWhatTheyTake_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QStringList>("inCaption");
        QTest::addColumn<QStringList>("inArticle");
        const QStringList none;
        QTest::newRow("empty") << u""_s << none << none;
        QTest::newRow("only the opening") << u"The image showcases:"_s << none << none;
        QTest::newRow("nothing shared") << u"Sand dunes in rows."_s << none << none;
        QTest::newRow("function words alone") << u"the extent of it is of the"_s << none << none;
        QTest::newRow("one common word is no quote") << u"A wide outline."_s << none << none;
        QTest::newRow("two words of meaning, everywhere")
            << u"The image showcases: The Burn Scar lies in shade."_s << QStringList{u"Burn Scar"_s}
            << QStringList{u"burn scar"_s, u"burn scar"_s};
        QTest::newRow("a name with its acronym")
            << u"The image showcases: Data of Harmonized Landsat and Sentinel-2 (HLS) at 30 m."_s
            << QStringList{u"Harmonized Landsat and Sentinel-2 (HLS"_s}
            << QStringList{u"Harmonized Landsat and Sentinel-2 (HLS"_s};
        QTest::newRow("one name") << u"A town such as Paradise."_s << QStringList{u"Paradise"_s}
                                  << QStringList{u"Paradise"_s};
        QTest::newRow("a name's word in another sense")
            << u"Dark slopes under a camp."_s << none << none;
        QTest::newRow("marks don't part words")
            << u"Lava from Kilauea erupted."_s << QStringList{u"Kilauea erupted"_s}
            << QStringList{u"Kīlauea erupted"_s};
        QTest::newRow("no run over a full stop")
            << u"Many lie near the California thick edge."_s << QStringList{u"California"_s}
            << QStringList{u"California"_s};
    }
    void quotedSpans_captions_tellWhatTheyTake()
    {
        QFETCH(QString, caption);
        const Quotes quotes = quotedSpans(caption, kArticle);
        QTEST(words(caption, quotes.inCaption), "inCaption");
        QTEST(words(kArticle, quotes.inArticle), "inArticle");
    }

    void everyQuote_knowsItsOwnPlace_whateverTheOrder()
    {
        const QString article =
            u"The burn scar lies east of Chico. A wide delta drains it. The burn scar grew."_s;
        const QString caption = u"A wide delta next to a burn scar, seen from Chico."_s;
        const Quotes quotes = quotedSpans(caption, article);
        QCOMPARE(words(caption, quotes.inCaption),
                 (QStringList{u"wide delta"_s, u"burn scar"_s, u"Chico"_s}));
        QCOMPARE(words(article, quotes.firstInArticle),
                 (QStringList{u"wide delta"_s, u"burn scar"_s, u"Chico"_s}));
        QCOMPARE(quotes.firstInArticle[1].start, article.indexOf(u"burn"_s));
        QCOMPARE(quotes.inArticle.size(), std::size_t(4));
    }

    void quotedSpans_emptyArticle_findsNothing()
    {
        QCOMPARE(quotedSpans(u"Landsat 8 over Paradise."_s, {}), Quotes());
    }

    void find_hostileRepetition_staysBounded()
    {
        const QuoteFinder finder(QString(u"aaa bbb "_s).repeated(200'000));
        const Quotes quotes = finder.find(QString(u"aaa bbb "_s).repeated(5'000));
        QVERIFY(!quotes.inCaption.empty());
        for (std::size_t i = 1; i < quotes.inArticle.size(); ++i) {
            QVERIFY(quotes.inArticle[i - 1].end() < quotes.inArticle[i].start);
        }
    }
};

QTEST_APPLESS_MAIN(QuotesTest)
#include "quotestest.moc"
