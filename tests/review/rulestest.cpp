// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule against sentences that must and must not fire, one file a rule in tests/review/rules:
// "+ text" must, "- text" must not, captions of one image parted by " || ", "@ name=value; ..."
// sets what else is known of the image for the lines that follow.
#include "core/review/checker.h"
#include "tests/review/sentences.h"

#include <QDir>
#include <QTest>

using namespace gaia;
using namespace Qt::StringLiterals;

class RulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentence_firesOrNot_asWritten_data()
    {
        QTest::addColumn<test::Sentence>("sentence");
        const QDir folder(QStringLiteral(GAIA_SOURCE_DIR "/tests/review/rules"));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(files.size() >= 32);
        for (const QString &file : files) {
            const QString rule = file.chopped(4);
            QVERIFY2(dataset::ruleFromWord(rule), qPrintable(rule));
            for (const test::Sentence &sentence : test::sentencesOf(folder.filePath(file), rule)) {
                QTest::addRow("%s:%d", qPrintable(rule), sentence.line) << sentence;
            }
        }
    }

    void sentence_firesOrNot_asWritten()
    {
        QFETCH(test::Sentence, sentence);
        const review::Check check = m_checker.check(sentence.subject);
        QStringList fired;
        for (const review::Finding &finding : check.findings) {
            fired.append(word(finding.rule) + u": "_s + message(finding));
            QVERIFY(!message(finding).isEmpty());
            QVERIFY(!message(finding).contains(u'%') || message(finding).contains(u" %"_s));
            if (finding.ordinal > 0) {
                const QString text = sentence.subject.captions.at(finding.ordinal - 1);
                QVERIFY(finding.span.start >= 0 && finding.span.end() <= text.size());
            }
        }
        const bool hasFired = std::any_of(
            check.findings.begin(), check.findings.end(), [&](const review::Finding &finding) {
                return word(finding.rule) == sentence.rule;
            });
        QVERIFY2(hasFired == sentence.mustFire,
                 qPrintable(sentence.subject.captions.join(u" || "_s) + u"\n"_s + fired.join(u"\n"_s)));
    }

    void fix_putIn_silencesItsFinding()
    {
        const QDir folder(QStringLiteral(GAIA_SOURCE_DIR "/tests/review/rules"));
        int fixed = 0;
        for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files)) {
            for (const test::Sentence &sentence :
                 test::sentencesOf(folder.filePath(file), file.chopped(4))) {
                const review::Check before = m_checker.check(sentence.subject);
                for (const review::Finding &finding : before.findings) {
                    if (finding.fix.isNull() || finding.ordinal == 0) {
                        continue;
                    }
                    review::Subject after = sentence.subject;
                    QString &text = after.captions[finding.ordinal - 1];
                    text = review::fixed(text, finding);
                    const review::Check again = m_checker.check(after);
                    const auto same = [&](const review::Check &check) {
                        return std::count_if(check.findings.begin(), check.findings.end(),
                                             [&](const review::Finding &other) {
                                                 return other.rule == finding.rule
                                                     && other.ordinal == finding.ordinal;
                                             });
                    };
                    QVERIFY2(same(again) < same(before),
                             qPrintable(word(finding.rule) + u": "_s + text));
                    ++fixed;
                }
            }
        }
        QVERIFY(fixed > 40);
    }

    void hostileCaption_isChecked_withSpansInside_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \t\n "_s;
        QTest::newRow("controls") << QString(u"A\0B\x01\x1b[31m delta"_s);
        QTest::newRow("one long word") << QString(100'000, u'a');
        QTest::newRow("digits") << QString(100'000, u'7');
        QTest::newRow("spaces") << QString(100'000, u' ');
        QTest::newRow("brackets") << QString(100'000, u'(');
        QTest::newRow("capitals") << QString(100'000, u'A');
        QTest::newRow("many words") << u"Delta 2018 SAR resolution of 30 m stunning "_s.repeated(2400);
        QTest::newRow("emoji") << u"🌋🛰️👩‍🚀"_s.repeated(9000);
        QTest::newRow("lone surrogate") << QString(QChar(0xD83C)) + u" delta "_s + QChar(0xDF0B);
        QTest::newRow("right to left") << u"تُظهر الصورة دلتا النهر ‮abc‬ في عام 2018"_s;
        QTest::newRow("Greek") << u"Η εικόνα δείχνει ένα δέλτα ποταμού με διακλαδώσεις"_s;
        QTest::newRow("html") << u"<script>alert('x')</script><b>A delta</b> &amp; <img src=x onerror=y>"_s;
        QTest::newRow("combining") << u"a\u0301\u0302\u0303\u0304"_s.repeated(20'000);
        QTest::newRow("percent") << u"%1 %2 %n A photo %1 of %s"_s;
    }

    void hostileCaption_isChecked_withSpansInside()
    {
        QFETCH(QString, caption);
        review::Subject subject;
        subject.captions = {caption, u"The image showcases: A delta."_s, caption};
        subject.article.text = caption;
        const review::Check check = m_checker.check(subject);
        QCOMPARE(check.captions.size(), std::size_t(3));
        for (const review::Finding &finding : check.findings) {
            const QString text = finding.ordinal > 0
                ? subject.captions.at(finding.ordinal - 1)
                : QString();
            QVERIFY(finding.span.start >= 0 && finding.span.length >= 0);
            QVERIFY(finding.ordinal == 0 || finding.span.end() <= text.size());
            (void)message(finding);
        }
    }

    void argument_thatLooksLikeAPlace_isToldAsItIs()
    {
        review::Finding finding;
        finding.sentence = u"“%1” then “%2”"_s;
        finding.arguments = {u"%2"_s, u"b"_s};
        QCOMPARE(message(finding), u"“%2” then “b”"_s);
    }

    void dismissed_isRemembered_wherever_itStands()
    {
        review::Subject subject;
        subject.captions = {u"The image showcases: A stunning delta."_s};
        const auto stunning = [&] {
            const review::Check check = m_checker.check(subject);
            const auto found = std::find_if(
                check.findings.begin(), check.findings.end(),
                [](const auto &finding) { return finding.rule == review::Rule::Subjective; });
            return *found;
        };
        QVERIFY(!stunning().isDismissed);
        subject.image.dismissed = {review::memoryOf(stunning())};
        QVERIFY(stunning().isDismissed);
        subject.captions = {u"The image showcases: In the north lies a stunning delta."_s};
        QVERIFY(stunning().isDismissed);
    }

private:
    review::Checker m_checker;
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rulestest.moc"
