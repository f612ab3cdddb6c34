// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/worddiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using gaia::review::countWords;
using gaia::review::Diff;
using gaia::review::DiffCount;
using gaia::review::DiffPart;
using gaia::review::wordDiff;

namespace {

/// [-removed-] and {+added+}, as word diffs are usually written.
QString drawn(const Diff &diff)
{
    QString text;
    for (const DiffPart &part : diff) {
        switch (part.kind) {
        case DiffPart::Kind::Same: text += part.text; break;
        case DiffPart::Kind::Removed: text += u"[-"_s + part.text + u"-]"_s; break;
        case DiffPart::Kind::Added: text += u"{+"_s + part.text + u"+}"_s; break;
        }
    }
    return text;
}

/// One side of the diff without its white space.
QString side(const Diff &diff, DiffPart::Kind other)
{
    QString text;
    for (const DiffPart &part : diff) {
        if (part.kind != other) {
            text += part.text;
        }
    }
    return text.remove(u' ');
}

}  // namespace

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordDiff_pairs_areDrawn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("drawing");
        QTest::newRow("both empty") << u""_s << u""_s << u""_s;
        QTest::newRow("from nothing") << u""_s << u"A plume."_s << u"{+A plume.+}"_s;
        QTest::newRow("to nothing") << u"A plume."_s << u""_s << u"[-A plume.-]"_s;
        QTest::newRow("equal") << u"A grey plume."_s << u"A grey plume."_s << u"A grey plume."_s;
        QTest::newRow("only white space")
            << u"A  grey\nplume."_s << u"A grey plume."_s << u"A grey plume."_s;
        QTest::newRow("a word comes")
            << u"at a resolution of 30 m"_s << u"at a spatial resolution of 30 m"_s
            << u"at a {+spatial+} resolution of 30 m"_s;
        QTest::newRow("the end goes, the stop stays")
            << u"hides the burn scar and the canyon of Butte Creek."_s << u"hides the burn scar."_s
            << u"hides the burn scar [-and the canyon of Butte Creek-]."_s;
        QTest::newRow("words are replaced")
            << u"contrast with brown desert and fields"_s
            << u"contrast with dry, tan grassland and fields"_s
            << u"contrast with [-brown desert-] {+dry, tan grassland+} and fields"_s;
        QTest::newRow("case counts")
            << u"landsat scene"_s << u"Landsat scene"_s << u"[-landsat-] {+Landsat+} scene"_s;
        QTest::newRow("a number is one word")
            << u"30.5 km"_s << u"31.5 km"_s << u"[-30.5-] {+31.5+} km"_s;
        QTest::newRow("surrogates stay whole")
            << u"a 🛰 b"_s << u"a 🛰 c"_s << u"a 🛰 [-b-] {+c+}"_s;
    }
    void wordDiff_pairs_areDrawn()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(drawn(wordDiff(before, after)), "drawing");
    }

    void countWords_replacement_countsNoSigns()
    {
        const Diff diff = wordDiff(u"with brown desert, and a mosaic"_s,
                                   u"with dry, tan grassland and a rectangular mosaic"_s);
        QCOMPARE(countWords(diff), (DiffCount{2, 4}));
    }

    void wordDiff_randomTexts_givesBothSidesBack()
    {
        QRandomGenerator random(7);
        const QStringList words =
            u"fire smoke ridge , . valley north of the Landsat-8"_s.split(u' ');
        const auto text = [&] {
            QStringList parts;
            for (int i = random.bounded(14); i > 0; --i) {
                parts.append(words.at(random.bounded(static_cast<int>(words.size()))));
            }
            return parts.join(u' ');
        };
        for (int round = 0; round < 2000; ++round) {
            const QString before = text();
            const QString after = text();
            const Diff diff = wordDiff(before, after);
            QCOMPARE(side(diff, DiffPart::Kind::Added), QString(before).remove(u' '));
            QCOMPARE(side(diff, DiffPart::Kind::Removed), QString(after).remove(u' '));
            for (std::size_t i = 1; i < diff.size(); ++i) {
                QVERIFY(diff[i].kind != diff[i - 1].kind);
            }
        }
    }

    void wordDiff_hugeForeignTexts_staysBounded()
    {
        const QString before = u"start "_s + QString(u"one two "_s).repeated(20'000) + u"end"_s;
        const QString after = u"start "_s + QString(u"three four "_s).repeated(20'000) + u"end"_s;
        const Diff diff = wordDiff(before, after);
        QCOMPARE(diff.front().text, u"start "_s);
        QCOMPARE(diff.back().text, u" end"_s);
        QCOMPARE(countWords(diff), (DiffCount{40'000, 40'000}));
    }
};

QTEST_APPLESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
