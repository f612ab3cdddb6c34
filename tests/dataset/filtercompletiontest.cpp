// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/filtercompletion.h"

#include "core/dataset/facet.h"
#include "core/dataset/filterparser.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;
using Subject = Filter::Subject;

namespace {

Filter filter(const QString &text)
{
    return *Filter::parse(text);
}

}  // namespace

class FilterCompletionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void term_whereNothingCanFollow_isNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown field") << u"planet:ma"_s;
        QTest::newRow("phrase") << u"\"two wor"_s;
        QTest::newRow("finished value") << u"sat:\"Landsat 8\""_s;
    }

    void term_whereNothingCanFollow_isNone()
    {
        QFETCH(QString, text);
        QVERIFY(!typedTerm(text, text.size()));
    }

    void term_isFoundAtTheCursor()
    {
        const QString text = u"flood -(sat:\"Landsat ta"_s;
        auto term = typedTerm(text, text.size());
        QVERIFY(term);
        QCOMPARE(term->subject, std::optional(Subject::Satellite));
        QCOMPARE(term->typed, u"Landsat ta"_s);
        QCOMPARE(term->start, 8);
        term = typedTerm(text, 2);
        QVERIFY(term && !term->subject);
        QCOMPARE(term->typed, u"fl"_s);
        QCOMPARE(term->end, 5);
        QVERIFY(typedTerm(u""_s, 0));
    }

    void fields_beginWithWhatIsTyped()
    {
        QCOMPARE(fieldsBeginning(u"lic"_s), QStringList{u"licence"_s});
        QCOMPARE(fieldsBeginning(u"T"_s), (QStringList{u"tag"_s, u"theme"_s, u"tokens"_s}));
        QVERIFY(fieldsBeginning(u"zebra"_s).isEmpty());
        // Every field of the language can be found.
        for (const QString &field : fieldsBeginning({})) {
            QVERIFY(subjectFromWord(field));
        }
        QVERIFY(fieldsBeginning({}).size() >= 27);
    }

    void values_ofTheLanguage_canAllBeParsed()
    {
        for (const QString &field : fieldsBeginning({})) {
            const Subject subject = *subjectFromWord(field);
            for (const QString &value : fixedValues(subject)) {
                QVERIFY2(Filter::parse(Filter::leaf(subject, value).toText()),
                         qPrintable(field + u':' + value));
            }
        }
    }

    void values_thatBeginSo_comeFirst()
    {
        QCOMPARE(fitting({u"wildfire"_s, u"fire"_s, u"flood"_s, u"Fires"_s}, u"fi"_s, 9),
                 (QStringList{u"fire"_s, u"Fires"_s, u"wildfire"_s}));
        QCOMPARE(fitting({u"a"_s, u"ab"_s, u"abc"_s}, u"a"_s, 2).size(), 2);
    }

    void completing_quotesWhereItMust_andKeepsTheRest()
    {
        const QString text = u"-sat:Lan tag:x"_s;
        const auto done = withValue(text, *typedTerm(text, 8), u"Landsat 8"_s);
        QCOMPARE(done.text, u"-sat:\"Landsat 8\" tag:x"_s);
        QCOMPARE(filter(done.text), filter(u"-sat:\"Landsat 8\" tag:x"_s));
        const QString quoted = u"sat:\"Lan"_s;
        QCOMPARE(withValue(quoted, *typedTerm(quoted, quoted.size()), u"Landsat 8"_s).text,
                 u"sat:\"Landsat 8\" "_s);
        const QString word = u"(ta"_s;
        const auto field = withField(word, *typedTerm(word, 3), u"tag"_s);
        QCOMPARE(field.text, u"(tag:"_s);
        QCOMPARE(field.cursor, 5);
    }

    void fault_isAtItsPlace()
    {
        QCOMPARE(filterFaultAt(u"sat:Terra"_s), -1);
        QCOMPARE(filterFaultAt(u"flood status:odd"_s), 13);
        QCOMPARE(filterFaultAt(u"flood (river"_s), 6);
        QCOMPARE(filterFaultAt(u"planet:mars"_s), 0);
    }

    void chosenValues_areThoseOfOneTerm()
    {
        QCOMPARE(chosenValues(filter(u"tag:a sat:Terra"_s), Subject::Tag), QStringList{u"a"_s});
        QCOMPARE(chosenValues(filter(u"sat:Terra (tag:a OR tag:\"b c\")"_s), Subject::Tag),
                 (QStringList{u"a"_s, u"b c"_s}));
        QVERIFY(chosenValues(filter(u"-tag:a (tag:a OR sat:b)"_s), Subject::Tag).isEmpty());
    }

    void withChosen_replacesThem_andLeavesTheOthers()
    {
        const Filter given = filter(u"(tag:a OR tag:b) -tag:z sat:Terra"_s);
        QCOMPARE(withChosen(given, Subject::Tag, {u"c d"_s}), filter(u"-tag:z sat:Terra tag:\"c d\""_s));
        QCOMPARE(withChosen(given, Subject::Tag, {u"a"_s, u"c"_s}),
                 filter(u"-tag:z sat:Terra (tag:a OR tag:c)"_s));
        QCOMPARE(withChosen(given, Subject::Tag, {}), filter(u"-tag:z sat:Terra"_s));
        QVERIFY(withChosen(filter(u"tag:a"_s), Subject::Tag, {}).isEmpty());
    }

    void replacing_takesAlternativesOfOneSubjectAway()
    {
        QCOMPARE(filter(u"(tag:a OR tag:b) sat:x"_s).replacing(Subject::Tag, {}), filter(u"sat:x"_s));
        const Filter mixed = filter(u"(tag:a OR sat:b) sat:x"_s);
        QCOMPARE(mixed.replacing(Subject::Tag, {}), mixed);
    }

    void unknown_canBeAskedForWhereItIsCounted()
    {
        for (const Subject subject : facetSubjects()) {
            const Filter unknown = unknownOf(subject);
            // Of these every image has a value, or none of its own; `has:location` asks for a point.
            static const std::set<Subject> complete{
                Subject::Status, Subject::Curator,  Subject::Grounding, Subject::Has, Subject::View,
                Subject::Stale,  Subject::Disputed, Subject::Duplicate, Subject::Assigned,
                Subject::Location, Subject::Tokens};
            if (!complete.contains(subject)) {
                QVERIFY2(!unknown.isEmpty(), qPrintable(word(subject)));
                QVERIFY(Filter::parse(unknown.toText()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "filtercompletiontest.moc"
