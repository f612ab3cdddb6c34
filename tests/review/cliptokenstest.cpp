// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/cliptokens.h"

#include <QTest>

using namespace gaia::review;
using namespace Qt::StringLiterals;

/// The numbers are what SimpleTokenizer of open_clip_torch 3.3.0 gives for the same texts.
class ClipTokensTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_givesTheTokens_ofOpenClip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<int>>("tokens");
        const auto row = [](const char *name, const QString &text, std::vector<int> tokens) {
            QTest::newRow(name) << text << std::move(tokens);
        };
        row("1", u""_s,
            {});
        row("2", u"The image showcases: A river delta."_s,
            {518, 2867, 26266, 281, 320, 2473, 8768, 269});
        row("3", u"The image showcases: Kīlauea's lava flows into the sea, 30 m wide."_s,
            {518, 2867, 26266, 281, 74, 128, 104, 1853, 8100, 568, 16765, 16715, 1095, 518,
             2102, 267, 274, 271, 332, 3184, 269});
        row("4", u"don’t we've it's HLS-2 SO2 12345"_s,
            {847, 713, 649, 1200, 585, 568, 71, 1268, 268, 273, 706, 273, 272, 273, 274, 275,
             276});
        row("5", u"naïve café Århus Μύκονος Москва 東京 🌋🛰️"_s,
            {1097, 35689, 563, 15304, 23176, 8745, 718, 138, 120, 139, 235, 138, 118, 138, 123,
             138, 121, 138, 123, 139, 480, 38018, 13506, 23669, 27152, 39813, 27080, 48338,
             21078, 361, 1576, 233, 11306, 34777});
        row("6", u"phytoplankton chlorophyll-a concentrations cyanobacteria"_s,
            {42197, 48249, 23135, 28539, 865, 268, 320, 11085, 986, 1470, 514, 1411, 546,
             22685});
        row("7", QString(300, u'a'),
            {23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126,
             23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126,
             23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126, 23126,
             23126, 19336});
        row("8", u"   spaces\t\nand  lines  "_s,
            {9006, 537, 3418});
        row("9", u"!!! ... --- ***"_s,
            {995, 678, 11079, 7829});
        row("10", u"Antananarivo; Popocatépetl, Eyjafjallajökull & Vatnajökull"_s,
            {32899, 514, 1221, 3951, 282, 38835, 1481, 3459, 2167, 331, 267, 1541, 19362, 8380,
             572, 73, 7255, 1836, 865, 261, 11588, 30985, 7255, 1836, 865});
        row("11", u"Supercalifragilisticexpialidocious pneumonoultramicroscopicsilicovolcanoconiosis"_s,
            {1642, 2857, 13093, 2076, 5868, 26850, 835, 639, 38466, 28714, 749, 20253, 9800,
             535, 532, 1065, 901, 1556, 13697, 9916, 78, 39031, 13903});
        row("12", u"مرحبا بالعالم"_s,
            {12986, 10948, 25722, 16378, 22625, 16378, 12973, 18843, 12973, 29945});
        row("13", u"“Quoted” and ‘single’ (parenthesised) text/with/slashes"_s,
            {257, 27706, 257, 537, 568, 17005, 262, 263, 3106, 599, 564, 1252, 264, 4160, 270,
             593, 270, 2725, 2502});
    }

    void text_givesTheTokens_ofOpenClip()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<int>, tokens);
        QCOMPARE(m_tokenizer.encode(text), tokens);
        QCOMPARE(m_tokenizer.count(text).tokens, static_cast<int>(tokens.size()));
    }

    void cut_startsAtTheFirstWord_thatIsNotSeenWhole()
    {
        const QString fits = u"river "_s.repeated(75);
        QCOMPARE(m_tokenizer.count(fits), (ClipTokenizer::Count{75, -1}));
        const QString more = fits + u"delta mouth"_s;
        QCOMPARE(m_tokenizer.count(more), (ClipTokenizer::Count{77, fits.size()}));
    }

    void hostileText_isCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(100'000, u'x');
        QTest::newRow("one sign") << QString(100'000, u'!');
        QTest::newRow("emoji") << u"🌋"_s.repeated(50'000);
        QTest::newRow("lone surrogate") << QString(QChar(0xD83C));
        QTest::newRow("nul") << QString(QChar(0));
    }

    void hostileText_isCounted()
    {
        QFETCH(QString, text);
        const auto count = m_tokenizer.count(text);
        QVERIFY(count.tokens >= 0 && count.tokens <= 4 * text.size());
        QVERIFY(count.cut < text.size());
    }

private:
    ClipTokenizer m_tokenizer;
};


QTEST_GUILESS_MAIN(ClipTokensTest)
#include "cliptokenstest.moc"
