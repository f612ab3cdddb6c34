// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace gaia::review {

/// What raters said of units: a row a unit, a column a rater, categories counted from 0; kNone
/// where a rater said nothing. Every measure passes over what fewer than two raters rated, unless
/// its source says otherwise, and is nothing where it isn't defined.
using Ratings = std::vector<std::vector<int>>;
inline constexpr int kNone = -1;

/// Share of pairs of ratings of a unit that agree, averaged over units.
[[nodiscard]] std::optional<double> rawAgreement(const Ratings &ratings);
/// Cohen's kappa of two raters (Cohen 1960); nothing for other numbers of raters, or where both
/// use one category alone.
[[nodiscard]] std::optional<double> cohensKappa(const Ratings &ratings);
/// Krippendorff's alpha for any number of raters and missing ratings (Krippendorff, Computing
/// Krippendorff's Alpha-Reliability, 2011). `distance`: squared difference of two categories, 0
/// to 1; nominal without. Nothing where all ratings are the same.
[[nodiscard]] std::optional<double>
krippendorffsAlpha(const Ratings &ratings, const std::function<double(int, int)> &distance = {});
/// Gwet's AC1 (Gwet 2008), which stays meaningful where nearly all ratings are of one category.
/// `categories`: how many could have been said, at least 2. Units of one rating count for chance.
[[nodiscard]] std::optional<double> gwetsAc1(const Ratings &ratings, int categories);

/// Jaccard's coefficient times how far one set holds the other (MASI, Passonneau 2006): 1 for
/// equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing.
/// Two empty sets are equal.
[[nodiscard]] double masi(const QSet<QString> &a, const QSet<QString> &b);
[[nodiscard]] double jaccard(const QSet<QString> &a, const QSet<QString> &b);

/// Fewest insertions, removals and changes of items that turn one list into the other.
[[nodiscard]] int editDistance(const QStringList &a, const QStringList &b);
/// The same over the words of two texts, as a share of the longer one; 0 for equal texts.
[[nodiscard]] double wordDistance(const QString &a, const QString &b);

/// A range that holds the true value in 95 of 100 samples.
struct Interval {
    double low = 0.0;
    double high = 1.0;
};
/// Wilson's score interval of a share, without continuity correction (Wilson 1927). 0 to 1
/// without observations.
[[nodiscard]] Interval wilson(qint64 hits, qint64 total);

/// Percentile interval of a measure by resampling clusters of units with replacement (images,
/// whose captions hang together). Only the seed and the data decide. Nothing where fewer than two
/// clusters are there or the measure is undefined in over a tenth of the resamples.
[[nodiscard]] std::optional<Interval>
bootstrap(const Ratings &ratings, const std::vector<int> &clusters, quint64 seed, int resamples,
          const std::function<std::optional<double>(const Ratings &)> &measure);

}  // namespace gaia::review
