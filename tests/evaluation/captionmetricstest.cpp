// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/captionmetrics.h"

#include "core/evaluation/ptbtokens.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using evaluation::CaptionPair;

class CaptionMetricsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_scoresNothing()
    {
        const auto scores = evaluation::scoreCaptions({});
        QCOMPARE(scores.ciderD, 0.0);
        QCOMPARE(scores.bleu[3], 0.0);
        // A caption without a word finds no word, and breaks nothing.
        const auto empty = evaluation::scoreCaptions({{u""_s, {u"a river"_s}}, {u"..."_s, {u"sea"_s}}});
        QCOMPARE(empty.rougeL, 0.0);
        QVERIFY(std::isfinite(empty.ciderD) && std::isfinite(empty.bleu[0]));
    }

    void tokens_areThoseOfTheTreebank_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("tokens");
        // As PTBTokenizer of Stanford CoreNLP 3.4.1 -lowerCase parts them.
        QTest::newRow("marks") << u"Lake Urmia (Iran), with 1,000 km\u00b2; it's 50% dry."_s
                               << u"lake urmia -lrb- iran -rrb- , with 1,000 km \u00b2 ; it 's 50 % dry ."_s;
        QTest::newRow("contractions") << u"They can't, won't and don't; I'm sure we'll cannot."_s
                                      << u"they ca n't , wo n't and do n't ; i 'm sure we 'll can not ."_s;
        QTest::newRow("typographic") << u"Nuuk\u2019s \u201ccurly\u201d isn\u2019t\u2026 A\u2013B"_s
                                     << u"nuuk 's `` curly '' is n't ... a -- b"_s;
        QTest::newRow("hyphens") << u"Sentinel-2A's 10-km-wide, false-color 8/OLI and/or m/pixel"_s
                                 << u"sentinel-2a 's 10-km-wide , false-color 8/oli and/or m/pixel"_s;
        QTest::newRow("periods") << u"U.S. forests near Mt. Etna e.g. at 12:30 p.m. Jan. 5"_s
                                 << u"u.s. forests near mt. etna e.g. at 12:30 p.m. jan. 5"_s;
        QTest::newRow("quotes") << u"It's \"quoted\" and 'single'"_s
                                << u"it 's `` quoted '' and ` single '"_s;
        QTest::newRow("names") << u"Nuku'alofa and C\u00f4te d'Ivoire [1] {x} $5 ?!"_s
                               << u"nuku'alofa and c\u00f4te d'ivoire -lsb- 1 -rsb- -lcb- x -rcb- $ 5 ?!"_s;
        QTest::newRow("unknown signs")
            << u"Rain \u202e\u0007[31m\U0001f30d \u65e5\u672c \u2162 \u2192 5\u00b0\u20b9 \u2153 \u00a2"_s
            << u"rain -lsb- 31m \u65e5\u672c \u2192 5 \u00b0 1/3 cents"_s;
        QTest::newRow("entities") << u"a &lt; b &gt; c e&apos;s R&amp;D x & y &AMP; &nbsp; z"_s
                                  << u"a < b > c e 's r&d x & y & z"_s;
        QTest::newRow("empty") << u"   "_s << u""_s;
    }

    void tokens_areThoseOfTheTreebank()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, tokens);
        QCOMPARE(evaluation::ptbTokens(sentence).join(u' '), tokens);
    }

    void figures_areThoseOfPycocoevalcap()
    {
        QFile file(QStringLiteral(GAIA_SOURCE_DIR "/tests/evaluation/captions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = nlohmann::json::parse(file.readAll().toStdString());
        std::vector<CaptionPair> pairs;
        for (const auto &image : json.at("images")) {
            CaptionPair pair{QString::fromStdString(image.at("candidate")), {}};
            for (const auto &reference : image.at("references")) {
                pair.references << QString::fromStdString(reference);
            }
            pairs.push_back(pair);
        }
        QVERIFY(pairs.size() >= 40);
        const auto scores = evaluation::scoreCaptions(pairs);
        const auto near = [&](const char *name, double value) {
            const double expected = json.at("figures").at(name).get<double>();
            if (std::abs(value - expected) > 1e-4) {
                qWarning("%s is %.6f, not %.6f", name, value, expected);
                return false;
            }
            return true;
        };
        QVERIFY(near("bleu_1", scores.bleu[0]));
        QVERIFY(near("bleu_2", scores.bleu[1]));
        QVERIFY(near("bleu_3", scores.bleu[2]));
        QVERIFY(near("bleu_4", scores.bleu[3]));
        QVERIFY(near("rouge_l", scores.rougeL));
        QVERIFY(near("cider_d", scores.ciderD));
    }

    void stop_endsEarly()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto scores =
            evaluation::scoreCaptions({{u"a river"_s, {u"a river"_s}}}, stop.get_token());
        QCOMPARE(scores.rougeL, 0.0);
    }
};

QTEST_APPLESS_MAIN(CaptionMetricsTest)
#include "captionmetricstest.moc"
