// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/filter.h"

#include "core/dataset/filterparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using Kind = Filter::Kind;
using Subject = Filter::Subject;

class FilterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_fault_namesItAndItsPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *text, int position, const char *fault) {
            QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(fault);
        };
        row("sky:blue", 1, "no field “sky”");
        row("flood sky:blue", 7, "no field “sky”");
        row("status:ready", 8, "a status is");
        row("caption:ready", 9, "a caption is");
        row("has:wings", 5, "an image has");
        row("bbox:1,2,3", 6, "a box is");
        row("bbox:0,50,10,40", 6, "a box is");
        row("bbox:0,0,nan,1", 6, "a box is");
        row("near:91,0,5", 6, "near is");
        row("near:10,20,0", 6, "near is");
        row("near:10,20,inf", 6, "near is");
        row("date:2010-13", 6, "a date is");
        row("date:..", 6, "a date is");
        row("date:2011..2010", 6, "a date is");
        row("words:many", 7, "a count is");
        row("words:..", 7, "a count is");
        row("words:9..4", 7, "a count is");
        row("sat:", 5, "a value must follow");
        row("\"\"", 1, "a phrase can't be empty");
        row("tag:\"flood", 5, "quote is not closed");
        row("(flood", 1, "parenthesis is not closed");
        row("flood)", 6, "no opening one");
        row("()", 2, "missing before this");
        row("OR flood", 1, "missing before this");
        row("flood OR", 9, "a term is missing");
        row("flood OR OR fire", 10, "missing before this");
        row("flood - fire", 7, "right before a term");
        row("-", 1, "right before a term");
        row("country:Atlantis", 9, "no country of this name");
        row("season:monsoon", 8, "a season is");
        row("within:0,0;1,1", 8, "three or more points");
    }

    void parse_fault_namesItAndItsPosition()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(QString, fault);
        const auto filter = Filter::parse(text);
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, base::ErrorCode::Usage);
        QVERIFY2(filter.error().message.contains(u"position %1:"_s.arg(position)),
                 qPrintable(filter.error().message));
        QVERIFY2(filter.error().message.contains(fault), qPrintable(filter.error().message));
    }

    void parse_hostileNesting_isRefused()
    {
        for (const QString &open : {u"("_s, u"-"_s, u"-("_s}) {
            const auto filter = Filter::parse(open.repeated(200'000) + u"flood"_s);
            QVERIFY(!filter);
            QVERIFY(filter.error().message.contains(u"nested too deeply"_s));
        }
    }

    void parse_blank_letsEverythingThrough()
    {
        QVERIFY(Filter::parse(QString())->isEmpty());
        QVERIFY(Filter::parse(u" \t\n "_s)->isEmpty());
        QVERIFY(Filter::parse(QString())->terms().empty());
    }

    void parse_tree_bindsAndTighterThanOr()
    {
        const auto filter = Filter::parse(u"a b OR c -d"_s);
        QVERIFY(filter);
        const Filter::Node &root = filter->root();
        QCOMPARE(root.kind, Kind::Or);
        QCOMPARE(root.children.size(), std::size_t(2));
        QCOMPARE(root.children.at(0)->kind, Kind::And);
        QCOMPARE(root.children.at(1)->children.at(1)->kind, Kind::Not);
    }

    void print_parse_roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *text, const char *printed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
        };
        row("  flood   status:pending ", "flood status:pending");
        row("sat:\"Landsat 8\"", "sat:\"Landsat 8\"");
        row("sat:\"Terra\"", "sat:Terra");
        row("\"two words\"", "\"two words\"");
        row("\"one\"", "\"one\"");
        row("((a))", "a");
        row("(a b) c", "(a b) c");
        row("a OR (b OR c)", "a OR (b OR c)");
        row("-(a OR b) tag:flood", "-(a OR b) tag:flood");
        row("--a", "--a");
        row("Or or", "Or or");
        row("\"OR\"", "\"OR\"");
        row("ORbit", "ORbit");
        row("tag:\"\\\"\"", "tag:\"\\\"\"");
        row("source:a\\b", "source:a\\b");
        row("\"has:image\"", "\"has:image\"");
        row("Ελλάδα φωτι*", "Ελλάδα φωτι*");
        row("bbox:170,-20,-170,-10", "bbox:170,-20,-170,-10");
        row("near:36.1,-5.3,50", "near:36.1,-5.3,50");
        row("date:2010..", "date:2010..");
        row("date:..2015-06", "date:..2015-06");
        row("words:>60 words:<20 words:15", "words:>60 words:<20 words:15");
        row("id:Itaipu_oli_2020139.jpg", "id:Itaipu_oli_2020139.jpg");
        row("curator:\"A (B)\"", "curator:\"A (B)\"");
    }

    void print_parse_roundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto first = Filter::parse(text);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(first->toText(), printed);
        const auto second = Filter::parse(printed);
        QVERIFY(second);
        QCOMPARE(second->toText(), printed);
    }

    void leaf_anyValue_readsBackAsItself()
    {
        for (const QString &value :
             {u"Landsat 8"_s, u"a\"b"_s, u"back\\slash"_s, u"both \\\" of"_s, u"(x)"_s, u"-minus"_s,
              u"OR"_s, u"a:b"_s, u"% _ ' ; --"_s, u"Μύκονος"_s, u"end\\"_s}) {
            for (const Subject subject : {Subject::Tag, Subject::Words, Subject::Id}) {
                const Filter made = Filter::leaf(subject, value);
                const auto read = Filter::parse(made.toText());
                QVERIFY2(read, qPrintable(made.toText()));
                QCOMPARE(read->root().kind, Kind::Leaf);
                QCOMPARE(read->root().value, value);
                QCOMPARE(read->root().subject, subject);
            }
        }
    }

    void subjects_words_readBack()
    {
        int subjects = 0;
        for (int i = 0; i <= static_cast<int>(Subject::Tokens); ++i) {
            const auto subject = static_cast<Subject>(i);
            if (subject != Subject::Words) {
                QCOMPARE(dataset::subjectFromWord(dataset::word(subject)), subject);
                ++subjects;
            }
        }
        QCOMPARE(subjects, 26);
    }

    void terms_taken_away_orReplaced()
    {
        const Filter filter = *Filter::parse(u"flood bbox:0,0,1,1 -bbox:5,5,6,6 tag:fire"_s);
        QCOMPARE(filter.terms().size(), std::size_t(4));
        QCOMPARE(filter.withoutTerm(0).toText(), u"bbox:0,0,1,1 -bbox:5,5,6,6 tag:fire"_s);
        QCOMPARE(filter.withoutTerm(9).toText(), filter.toText());
        const Filter box = Filter::bounds({-10.0, 35.5, 5.25, 45.0});
        QCOMPARE(filter.replacing(Subject::Bounds, box).toText(),
                 u"flood tag:fire bbox:-10,35.5,5.25,45"_s);
        QCOMPARE(filter.replacing(Subject::Bounds, {}).toText(), u"flood tag:fire"_s);
        QCOMPARE(Filter().replacing(Subject::Bounds, box).toText(), box.toText());
    }

    void operators_emptyAndDouble_areNeutral()
    {
        const Filter a = *Filter::parse(u"a"_s);
        QCOMPARE((a && Filter()).toText(), u"a"_s);
        QCOMPARE((Filter() && a).toText(), u"a"_s);
        QCOMPARE((!!a).toText(), u"a"_s);
        QVERIFY((!Filter()).isEmpty());
        QCOMPARE((*Filter::parse(u"a OR b"_s) && a).toText(), u"(a OR b) a"_s);
    }

    void values_numbersOfDatesAndCounts()
    {
        const auto open = dataset::dayRangeFromText(u"2010-02.."_s);
        QCOMPARE(open->from, QDate(2010, 2, 1));
        QVERIFY(!open->to.isValid());
        QCOMPARE(dataset::dayRangeFromText(u"2012-02"_s)->to, QDate(2012, 2, 29));
        QCOMPARE(dataset::countRangeFromText(u"<20"_s)->to, 19);
        QCOMPARE(dataset::countRangeFromText(u">20"_s)->from, 21);
        QCOMPARE(dataset::countRangeFromText(u"20..39"_s)->from, 20);
        QCOMPARE(dataset::countRangeFromText(u"20..39"_s)->to, 39);
        QCOMPARE(dataset::countRangeFromText(u"..39"_s)->from, 0);
        QCOMPARE(dataset::countRangeFromText(u"15"_s)->from, 15);
        QCOMPARE(dataset::countRangeFromText(u"15"_s)->to, 15);
        QVERIFY(!dataset::countRangeFromText(u">=5"_s));
        QVERIFY(!dataset::countRangeFromText(u"99999999999"_s));
        QCOMPARE(dataset::nearFromText(u" 36.1, -5.3 ,50"_s)->point.lon, -5.3);
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "filtertest.moc"
