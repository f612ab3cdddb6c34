// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/article.h"
#include "core/dataset/image.h"
#include "core/dataset/missions.h"
#include "core/review/dates.h"
#include "core/review/foldedwords.h"
#include "core/review/reading.h"
#include "core/review/resolution.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace gaia::review {

/// Something that a caption asserts, and what it rests on.
struct Claim {
    enum class Kind { Place, Number, Satellite, Sensor, Phenomenon, Date, Direction };
    enum class Standing {
        Supported,     ///< the source text or the metadata says so
        Visual,        ///< nothing but the image can say so
        Unsupported,   ///< the image can't show it, and no text says so
        Contradicted,  ///< the metadata say otherwise
    };
    enum class Ground { None, Article, AltText, Title, Metadata, Missions };

    Kind kind = Kind::Place;
    Standing standing = Standing::Visual;
    Ground ground = Ground::None;
    Span span;      ///< in the caption
    Span inSource;  ///< in the article or alt text that supports it; else empty
    bool operator==(const Claim &) const = default;
};
using Claims = std::vector<Claim>;
[[nodiscard]] QString word(Claim::Kind kind);
[[nodiscard]] QString word(Claim::Standing standing);

/// What captions of one image can rest on: article, alt text, title and metadata, as words.
/// Immutable after construction.
class SourceIndex final {
public:
    SourceIndex(const dataset::Image &image, const dataset::Article &article);

    struct Place {
        Claim::Ground ground = Claim::Ground::None;
        Span span;
    };
    /// Where these words stand one after the other; small words between them don't count.
    [[nodiscard]] std::optional<Place> find(const std::vector<QString> &folded) const;
    /// The number as written, or equal to it after conversion to the same unit within 2 per cent.
    [[nodiscard]] std::optional<Place> findNumber(double value, const QString &unit) const;
    [[nodiscard]] bool holds(const QString &folded) const { return m_words.contains(folded); }
    /// A word from which `folded` is derived: Italy for Italian.
    [[nodiscard]] bool holdsRootOf(const QString &folded) const;
    [[nodiscard]] const std::vector<DateMention> &dates() const { return m_dates; }
    /// False where there is nothing that a claim could rest on.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

private:
    struct Text {
        Claim::Ground ground;
        std::vector<FoldedWord> words;
    };
    struct Quantity {
        double value;
        QString unit;
        Place place;
    };

    std::vector<Text> m_texts;
    QSet<QString> m_words;
    QSet<QString> m_stems;
    std::vector<Quantity> m_numbers;
    std::vector<DateMention> m_dates;
};

/// A quantity in a text: value in the unit's base (metres, square metres, per cent, degrees
/// Celsius and so on).
struct QuantityMention {
    Span span;
    double value = 0.0;
    QString unit;  ///< "m", "m2", "%", "°C", "m/s", "hPa", "t"; empty without one
};
[[nodiscard]] std::vector<QuantityMention> quantitiesIn(const QString &text, qsizetype from = 0);

/// Splits captions into claims and weighs each against the source.
class Grounding final {
public:
    /// `isCommonWord` says of a word in small letters whether the language knows it.
    Grounding(const dataset::Missions &missions,
              std::function<bool(const QString &)> isCommonWord);

    [[nodiscard]] Claims claims(const Reading &caption, const std::vector<DateMention> &dates,
                                const SourceIndex &source, const dataset::Image &image) const;
    /// Rules unsupported-name, unsupported-number and contradiction.
    void check(const Reading &caption, const Claims &claims, const SourceIndex &source,
               Findings &findings) const;

private:
    void addMissions(const Reading &caption, const SourceIndex &source,
                     const dataset::Image &image, Claims &claims) const;
    void addDates(const std::vector<DateMention> &dates, const SourceIndex &source,
                  const dataset::Image &image, Claims &claims) const;
    void addNames(const Reading &caption, const SourceIndex &source, Claims &claims) const;
    void addNumbers(const Reading &caption, const SourceIndex &source,
                    const dataset::Image &image, Claims &claims) const;
    void addListed(const Reading &caption, const SourceIndex &source, Claims &claims) const;

    const dataset::Missions &m_missions;
    std::function<bool(const QString &)> m_isCommonWord;
    QRegularExpression m_phenomena;
    QRegularExpression m_directions;
    QSet<QString> m_broad;    ///< names so broad that the place itself tells them
    QSet<QString> m_generic;  ///< "river", "lake": parts of a name that tell nothing alone
};

}  // namespace gaia::review
