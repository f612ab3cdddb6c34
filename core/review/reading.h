// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/finding.h"

#include <QRegularExpression>
#include <QString>

namespace gaia::review {

/// A caption as the rules read it. Rules see at most the first kMostRead UTF-16 units, so that a
/// hostile caption costs bounded time; its length and its tokens are judged whole.
struct Reading {
    static constexpr qsizetype kMostRead = 6000;

    explicit Reading(const QString &caption, int place = 1);

    QString whole;
    QString text;       ///< what the rules read: the beginning of `whole`
    int ordinal = 1;
    qsizetype body = 0; ///< where the caption proper starts, after the shared opening
    bool hasOpening = false;

    [[nodiscard]] QString at(const Span &span) const { return text.mid(span.start, span.length); }
    /// A finding on a stretch of this caption.
    [[nodiscard]] Finding finding(Rule rule, Severity severity, const Span &span,
                                  const char *sentence, const QStringList &arguments = {},
                                  const QString &fix = {}) const;
};

/// The stretch of a match or of one of its groups.
[[nodiscard]] Span spanOf(const QRegularExpressionMatch &match, int group = 0);
/// A pattern over words: whatever stands inside is bounded by what is neither letter nor digit.
[[nodiscard]] QRegularExpression wordPattern(const QString &inside, bool isCaseSensitive = false);
/// The same from one fragment a line; blank lines and lines that start with # are passed over.
[[nodiscard]] QRegularExpression wordPattern(const QStringList &lines);

}  // namespace gaia::review
