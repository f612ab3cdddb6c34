// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reading.h"

#include "core/dataset/caption.h"

namespace gaia::review {

using namespace Qt::StringLiterals;

Reading::Reading(const QString &caption, int place)
    : whole(caption)
    , text(caption.left(kMostRead))
    , ordinal(place)
{
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    const QString opening = dataset::captionPrefix();
    hasOpening = text.startsWith(opening, Qt::CaseInsensitive);
    if (hasOpening) {
        body = opening.size();
        while (body < text.size() && text.at(body).isSpace()) {
            ++body;
        }
    }
}

Finding Reading::finding(Rule rule, Severity severity, const Span &span, const char *sentence,
                         const QStringList &arguments, const QString &fix) const
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.ordinal = ordinal;
    finding.span = span;
    finding.sentence = QString::fromUtf8(sentence);
    finding.arguments = arguments;
    finding.fix = fix;
    finding.quote = whole.mid(span.start, std::min<qsizetype>(span.length, 200));
    return finding;
}

Span spanOf(const QRegularExpressionMatch &match, int group)
{
    return {match.capturedStart(group), match.capturedLength(group)};
}

QRegularExpression wordPattern(const QString &inside, bool isCaseSensitive)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!isCaseSensitive) {
        options |= QRegularExpression::CaseInsensitiveOption;
    }
    QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])(?:"_s + inside + u")(?![\\p{L}\\p{N}])"_s,
                               options);
    Q_ASSERT_X(pattern.isValid(), "wordPattern", qPrintable(inside));
    pattern.optimize();
    return pattern;
}

QRegularExpression wordPattern(const QStringList &lines)
{
    QStringList fragments;
    for (const QString &line : lines) {
        const QString fragment = line.trimmed();
        if (!fragment.isEmpty() && !fragment.startsWith(u'#')) {
            fragments.append(fragment);
        }
    }
    return wordPattern(fragments.join(u'|'));
}

}  // namespace gaia::review
