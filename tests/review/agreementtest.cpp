// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of agreement against published worked examples, each named with its source.
#include "core/review/agreement.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia::review;

namespace {

/// Units from a table of two raters: rows the first's categories, columns the second's.
Ratings fromTable(const std::vector<std::vector<int>> &table)
{
    Ratings ratings;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (std::size_t column = 0; column < table[row].size(); ++column) {
            for (int i = 0; i < table[row][column]; ++i) {
                ratings.push_back({static_cast<int>(row), static_cast<int>(column)});
            }
        }
    }
    return ratings;
}

/// Units from a line a rater; a dot where he said nothing.
Ratings fromRaters(const QStringList &raters)
{
    Ratings ratings;
    for (const QString &line : raters) {
        const QStringList values = line.split(u' ', Qt::SkipEmptyParts);
        ratings.resize(static_cast<std::size_t>(values.size()));
        for (qsizetype i = 0; i < values.size(); ++i) {
            ratings[static_cast<std::size_t>(i)].push_back(
                values.at(i) == u"." ? kNone : values.at(i).toInt());
        }
    }
    return ratings;
}

/// Four observers, twelve units: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011),
/// example C; cac.raw4raters of the R package irrCAC.
Ratings fourObservers()
{
    return fromRaters({u"1 2 3 3 2 1 4 1 2 . . ."_s, u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
                       u". 3 3 3 2 3 4 2 2 5 1 ."_s, u"1 2 3 3 2 4 4 1 2 5 1 ."_s});
}

/// Pregnancies by two abstractors: Gwet, Handbook of Inter-Rater Reliability (2014), as
/// cont3x3abstractors of irrCAC.
Ratings abstractors()
{
    return fromTable({{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});
}

bool isNear(const std::optional<double> &value, double wanted, double within)
{
    return value && std::abs(*value - wanted) <= within;
}

}  // namespace

class AgreementTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingRated_isNotDefined()
    {
        QVERIFY(!rawAgreement({}));
        QVERIFY(!cohensKappa({}));
        QVERIFY(!krippendorffsAlpha({}));
        QVERIFY(!gwetsAc1({}, 3));
        QVERIFY(!rawAgreement({{0, kNone}, {kNone, 1}}));
        QVERIFY(!cohensKappa({{0, 0, 0}}));
    }

    void alwaysTheSame_leavesAc1AloneDefined()
    {
        const Ratings ratings(40, {0, 0});
        QCOMPARE(*rawAgreement(ratings), 1.0);
        QVERIFY(!cohensKappa(ratings));
        QVERIFY(!krippendorffsAlpha(ratings));
        QCOMPARE(*gwetsAc1(ratings, 3), 1.0);
    }

    void kappa_publishedTables()
    {
        QVERIFY(isNear(cohensKappa(abstractors()), 0.7964094, 5e-8));
        QVERIFY(isNear(rawAgreement(abstractors()), 0.89, 1e-12));
        // Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), table 18.1.
        QVERIFY(isNear(cohensKappa(fromTable({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}})), 0.676, 0.0005));
        // Artstein and Poesio, Inter-Coder Agreement for Computational Linguistics (2008), table 1.
        QVERIFY(isNear(cohensKappa(fromTable({{20, 20}, {10, 50}})), 0.348, 0.0005));
        // Feinstein and Cicchetti, High agreement but low kappa (1990): the same raw agreement.
        QVERIFY(isNear(cohensKappa(fromTable({{40, 9}, {6, 45}})), 0.70, 0.005));
        QVERIFY(isNear(cohensKappa(fromTable({{80, 10}, {5, 5}})), 0.32, 0.005));
    }

    void alpha_publishedTables()
    {
        // Krippendorff (2011): A binary, B nominal, C nominal and interval with missing data.
        QVERIFY(isNear(krippendorffsAlpha(fromRaters({u"0 1 0 0 0 0 0 0 1 0"_s,
                                                      u"1 1 1 0 0 1 0 0 0 0"_s})),
                       0.095, 0.0005));
        QVERIFY(isNear(krippendorffsAlpha(fromRaters({u"1 1 2 2 4 3 3 3 5 4 4 1"_s,
                                                      u"2 1 2 2 2 3 3 3 5 4 4 4"_s})),
                       0.692, 0.0005));
        QVERIFY(isNear(krippendorffsAlpha(fourObservers()), 0.743, 0.0005));
        QVERIFY(isNear(krippendorffsAlpha(fourObservers(),
                                          [](int a, int b) { return double(a - b) * (a - b); }),
                       0.849, 0.0005));
    }

    void ac1_publishedTables()
    {
        QVERIFY(isNear(gwetsAc1(abstractors(), 3), 0.8493305, 5e-8));
        QVERIFY(isNear(gwetsAc1(fourObservers(), 5), 0.77544, 5e-6));
        QVERIFY(isNear(rawAgreement(fourObservers()), 0.81818, 5e-6));
        // Gwet, Kappa statistic is not satisfactory (2002): nearly all is of one category.
        const Ratings lopsided = fromTable({{118, 5}, {2, 0}});
        QVERIFY(isNear(gwetsAc1(lopsided, 2), 0.9408, 5e-5));
        QVERIFY(isNear(cohensKappa(lopsided), -0.0234, 5e-5));
    }

    void masi_asDefined()
    {
        // Passonneau (2006): Jaccard times 1, 2/3, 1/3 or 0.
        const QSet<QString> ab{u"a"_s, u"b"_s};
        const QSet<QString> abcd{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const QSet<QString> bc{u"b"_s, u"c"_s};
        QCOMPARE(masi(ab, ab), 1.0);
        QCOMPARE(masi({}, {}), 1.0);
        QCOMPARE(masi(ab, abcd), 0.5 * 2.0 / 3.0);
        QCOMPARE(masi(ab, bc), 1.0 / 3.0 / 3.0);
        QCOMPARE(masi(ab, {u"c"_s}), 0.0);
        QCOMPARE(masi(ab, {}), 0.0);
        QCOMPARE(jaccard(ab, bc), 1.0 / 3.0);
    }

    void wilson_publishedTables()
    {
        // Newcombe, Two-sided confidence intervals for the single proportion (1998), table I,
        // method 3.
        const auto check = [](qint64 hits, qint64 total, double low, double high) {
            const Interval interval = wilson(hits, total);
            QVERIFY(std::abs(interval.low - low) < 5e-5 && std::abs(interval.high - high) < 5e-5);
        };
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0, 0.1611);
        check(1, 29, 0.0061, 0.1718);
        QCOMPARE(wilson(0, 0).high, 1.0);
        QCOMPARE(wilson(7, 7).high, 1.0);
    }

    void editDistance_countsWordsOrLetters()
    {
        // "kitten" and "sitting", the example of every text on Levenshtein's distance.
        QCOMPARE(editDistance({u"k"_s, u"i"_s, u"t"_s, u"t"_s, u"e"_s, u"n"_s},
                              {u"s"_s, u"i"_s, u"t"_s, u"t"_s, u"i"_s, u"n"_s, u"g"_s}),
                 3);
        QCOMPARE(editDistance({}, {u"a"_s}), 1);
        QCOMPARE(wordDistance(u"A river delta."_s, u"A  river delta."_s), 0.0);
        QCOMPARE(wordDistance(u"A dark lake"_s, u"A lake in the north"_s), 0.8);
        QCOMPARE(wordDistance({}, {}), 0.0);
        QCOMPARE(wordDistance(u"x "_s.repeated(50'000), u"x "_s.repeated(50'000)), 0.0);
    }

    void bootstrap_isDecidedBySeed_andByImages()
    {
        const Ratings ratings = abstractors();
        std::vector<int> alone;
        std::vector<int> together(ratings.size(), 0);
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            alone.push_back(static_cast<int>(i));
        }
        const auto one = bootstrap(ratings, alone, 7, 400, cohensKappa);
        const auto again = bootstrap(ratings, alone, 7, 400, cohensKappa);
        QVERIFY(one && again);
        QCOMPARE(one->low, again->low);
        QCOMPARE(one->high, again->high);
        QVERIFY(one->low < 0.7964 && one->high > 0.7964);
        // Gwet's interval by the variance is 0.68 to 0.913.
        QVERIFY(std::abs(one->low - 0.68) < 0.04 && std::abs(one->high - 0.913) < 0.04);
        QVERIFY(!bootstrap(ratings, together, 7, 400, cohensKappa));
        QVERIFY(!bootstrap(Ratings(30, {0, 0}), std::vector<int>(alone.begin(), alone.begin() + 30),
                           7, 50, cohensKappa));
        // Fewer clusters of the same ratings tell less.
        std::vector<int> tens;
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            tens.push_back(static_cast<int>(i / 10));
        }
        const auto wide = bootstrap(ratings, tens, 7, 400, rawAgreement);
        const auto narrow = bootstrap(ratings, alone, 7, 400, rawAgreement);
        QVERIFY(wide && narrow && wide->high - wide->low > narrow->high - narrow->low);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"
