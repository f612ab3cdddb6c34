// SPDX-License-Identifier: GPL-3.0-or-later
// How good the check is: precision and recall over labelled captions, and how quiet it is on
// captions that people wrote.
#include "core/review/checker.h"
#include "tests/review/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <map>

using namespace gaia;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    QString standing;
    QString words;
};

struct Labelled {
    int line = 0;
    review::Subject subject;
    QSet<QString> rules;
    std::vector<Expected> claims;
    bool hasClaims = false;
};

std::vector<Labelled> labelled()
{
    QFile file(QStringLiteral(GAIA_SOURCE_DIR "/tests/review/labelled.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no labelled captions");
    }
    std::vector<Labelled> all;
    QString facts;
    int number = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        ++number;
        if (line.startsWith(u'@')) {
            facts = line.mid(1).trimmed();
        } else if (line.startsWith(u"? ")) {
            Labelled one;
            one.line = number;
            one.subject = test::subjectFrom(facts);
            one.subject.captions = {line.section(u" :: "_s, 1)};
            const QString rules = line.mid(2).section(u" :: "_s, 0, 0).trimmed();
            if (rules != u"-") {
                const QStringList names = rules.split(u',');
                one.rules = QSet<QString>(names.begin(), names.end());
            }
            all.push_back(std::move(one));
        } else if (line.startsWith(u"! ")) {
            all.back().hasClaims = true;
            for (const QString &part : line.mid(2).split(u"; "_s)) {
                all.back().claims.push_back({part.section(u' ', 0, 0), part.section(u' ', 1)});
            }
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            qFatal("labelled.txt:%d can't be read", number);
        }
    }
    return all;
}

struct Score {
    int right = 0;
    int wrong = 0;   ///< said and not so
    int missed = 0;
    [[nodiscard]] double precision() const { return right + wrong ? double(right) / (right + wrong) : 1.0; }
    [[nodiscard]] double recall() const { return right + missed ? double(right) / (right + missed) : 1.0; }
};

void print(const char *name, const Score &score)
{
    qInfo("%-22s precision %.2f (%d of %d)  recall %.2f (%d of %d)", name, score.precision(),
          score.right, score.right + score.wrong, score.recall(), score.right,
          score.right + score.missed);
}

}  // namespace

class LabelledTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lint_onLabelledCaptions_isPreciseAndComplete()
    {
        std::map<QString, Score> scores;
        Score whole;
        for (const Labelled &one : labelled()) {
            QSet<QString> said;
            const review::Check check = m_checker.check(one.subject);
            for (const review::Finding &finding : check.findings) {
                if (finding.ordinal > 0 && finding.severity != review::Severity::Note) {
                    said.insert(word(finding.rule));
                }
            }
            for (const QString &rule : said + one.rules) {
                Score &score = scores[rule];
                const bool isSaid = said.contains(rule);
                const bool isSo = one.rules.contains(rule);
                for (Score *target : {&score, &whole}) {
                    target->right += isSaid && isSo ? 1 : 0;
                    target->wrong += isSaid && !isSo ? 1 : 0;
                    target->missed += isSo && !isSaid ? 1 : 0;
                }
                if (isSaid != isSo) {
                    qInfo("labelled.txt:%d %s %s", one.line, isSo ? "misses" : "says", qPrintable(rule));
                }
            }
        }
        for (const auto &[rule, score] : scores) {
            print(qPrintable(rule), score);
        }
        print("all rules", whole);
        QVERIFY(whole.right > 25);
        QVERIFY(whole.precision() >= 0.85);
        QVERIFY(whole.recall() >= 0.85);
    }

    void grounding_onLabelledCaptions_isPreciseAndComplete()
    {
        std::map<QString, Score> scores;
        Score whole;
        for (const Labelled &one : labelled()) {
            if (!one.hasClaims) {
                continue;
            }
            const QString &text = one.subject.captions.front();
            std::vector<bool> isFound(one.claims.size(), false);
            const review::Check check = m_checker.check(one.subject);
            for (const review::Claim &claim : check.captions.front().claims) {
                const QString words = text.mid(claim.span.start, claim.span.length);
                const QString standing = word(claim.standing);
                bool isLabelled = false;
                bool isRight = false;
                for (std::size_t i = 0; i < one.claims.size(); ++i) {
                    const Expected &expected = one.claims[i];
                    if (words.contains(expected.words) || expected.words.contains(words)) {
                        isLabelled = true;
                        isRight = isRight || expected.standing == standing;
                        isFound[i] = isFound[i] || expected.standing == standing;
                    }
                }
                // What only the image can show is often more than a label names.
                if (isLabelled || standing != u"visual") {
                    scores[standing].wrong += isRight ? 0 : 1;
                    whole.wrong += isRight ? 0 : 1;
                    if (!isRight) {
                        qInfo("labelled.txt:%d says %s of %s", one.line, qPrintable(standing),
                              qPrintable(words));
                    }
                }
            }
            for (std::size_t i = 0; i < one.claims.size(); ++i) {
                // Things that nobody would look up are no claims to the check.
                if (!isFound[i] && one.claims[i].standing == u"visual") {
                    continue;
                }
                Score &score = scores[one.claims[i].standing];
                for (Score *target : {&score, &whole}) {
                    target->right += isFound[i] ? 1 : 0;
                    target->missed += isFound[i] ? 0 : 1;
                }
                if (!isFound[i]) {
                    qInfo("labelled.txt:%d misses %s of %s", one.line,
                          qPrintable(one.claims[i].standing), qPrintable(one.claims[i].words));
                }
            }
        }
        for (const auto &[standing, score] : scores) {
            print(qPrintable(standing), score);
        }
        print("all claims", whole);
        QVERIFY(whole.right > 10);
        QVERIFY(whole.precision() >= 0.85);
        QVERIFY(whole.recall() >= 0.85);
    }

    void peoplesCaptions_areQuiet()
    {
        QFile file(QStringLiteral(GAIA_SOURCE_DIR "/../shared/data/dev/captions/ucm_captions.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("The captions that people wrote are not here.");
        }
        const QJsonArray images =
            QJsonDocument::fromJson(file.readAll()).object()[u"images"_s].toArray();
        QSet<QString> captions;
        for (const QJsonValue &image : images) {
            for (const QJsonValue &sentence : image[u"sentences"_s].toArray()) {
                captions.insert(sentence[u"raw"_s].toString());
            }
        }
        QVERIFY(captions.size() > 1000);
        std::map<QString, int> fired;
        std::map<QString, int> words;
        int loud = 0;
        for (const QString &caption : captions) {
            review::Subject subject;
            subject.captions = {caption};
            bool isLoud = false;
            const review::Check check = m_checker.check(subject);
            for (const review::Finding &finding : check.findings) {
                if (finding.ordinal > 0 && finding.severity != review::Severity::Note) {
                    ++fired[word(finding.rule)];
                    ++words[word(finding.rule) + u' ' + finding.quote.toLower()];
                    isLoud = true;
                }
            }
            loud += isLoud ? 1 : 0;
        }
        for (const auto &[rule, count] : fired) {
            qInfo("%6d  %s", count, qPrintable(rule));
        }
        for (const auto &[what, count] : words) {
            qInfo("%6d  %s", count, qPrintable(what));
        }
        qInfo("%d of %d different captions have a finding", loud, int(captions.size()));
        // These people mistyped words and wrote "peaceful" and "verdant"; of nothing else a word.
        for (const auto &[rule, count] : fired) {
            QVERIFY2(rule == u"spelling" || rule == u"subjective" || rule == u"fancy", qPrintable(rule));
        }
        QVERIFY(loud < captions.size() / 10);
    }

private:
    review::Checker m_checker;
};

QTEST_GUILESS_MAIN(LabelledTest)
#include "labelledtest.moc"
