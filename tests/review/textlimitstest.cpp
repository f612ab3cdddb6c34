// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/textlimits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using review::TextLength;
using review::TextLimit;

class TextLimitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spacedWords_countAsTheTextProcessorOfBlipDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("signs alone") << u" .!\"()*#:;~ "_s << 0;
        QTest::newRow("plain") << u"a braided river"_s << 3;
        QTest::newRow("runs of blanks") << u"  a \t braided\n\nriver "_s << 3;
        QTest::newRow("a hyphen parts nothing") << u"a north-facing slope"_s << 3;
        QTest::newRow("a comma parts nothing") << u"fields,roads and towns"_s << 3;
        QTest::newRow("a point parts") << u"30.5 km"_s << 3;
        QTest::newRow("brackets part") << u"Terra(MODIS)data"_s << 3;
        QTest::newRow("other scripts") << u"Ένα δέλτα ποταμού"_s << 3;
        QTest::newRow("emoji") << u"lava 🌋 flows"_s << 3;
    }

    void spacedWords_countAsTheTextProcessorOfBlipDoes()
    {
        QFETCH(const QString, text);
        QTEST(review::spacedWords(text), "words");
    }

    void limit_isMetToTheWord_andCutBeyondIt()
    {
        for (const TextLimit &limit : review::textLimits()) {
            TextLength length{limit.limit, limit.limit};
            QVERIFY2(!limit.cuts(length), qPrintable(limit.model));
            ++length.clipTokens;
            ++length.spacedWords;
            QVERIFY2(limit.cuts(length), qPrintable(limit.model));
            QVERIFY(limitText(limit, length).contains(limit.model));
            QVERIFY(limitText(limit, length) != limitText(limit, {limit.limit, limit.limit}));
        }
    }

    void clip_isOneOfThem_withItsTokens()
    {
        const TextLimit &clip = review::textLimits().front();
        QCOMPARE(clip.model, u"CLIP"_s);
        QCOMPARE(clip.lengthOf({75, 20}), 75);
        QVERIFY(!clip.cuts({75, 200}));
        QVERIFY(clip.cuts({76, 20}));
    }
};

QTEST_GUILESS_MAIN(TextLimitsTest)
#include "textlimitstest.moc"
