// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/span.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gaia::review {

/// Which words of a caption stand in the source text too, and where they stand there. The spans in
/// the caption are in order and do not overlap, and neither do those in the article.
struct Quotes {
    Spans inCaption;
    Spans firstInArticle;  ///< of each of those in the caption, where it stands first
    Spans inArticle;       ///< all places of all of them
    bool operator==(const Quotes &) const = default;
};

/// Finds what captions take from one source text: the longest runs of equal words, whatever their
/// case, that hold two words of meaning or a name. The opening that captions share is passed
/// over. Immutable after construction; thread-safe.
class QuoteFinder final {
public:
    explicit QuoteFinder(const QString &article);
    [[nodiscard]] Quotes find(const QString &caption) const;

private:
    struct Word {
        Span span;
        QString folded;
        bool isName = false;
        bool isUpper = false;     ///< starts with a capital or a digit
        bool startsPart = false;  ///< a sentence or paragraph ends before it
    };

    [[nodiscard]] static std::vector<Word> wordsOf(const QString &text, qsizetype from);
    [[nodiscard]] bool isWorthTelling(const Word &mine, qsizetype first, qsizetype count) const;

    QString m_article;
    std::vector<Word> m_words;
    QHash<QString, std::vector<qsizetype>> m_places;  ///< of each word of meaning
};

/// The same for one caption.
[[nodiscard]] Quotes quotedSpans(const QString &caption, const QString &article);

}  // namespace gaia::review
