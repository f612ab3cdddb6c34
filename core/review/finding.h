// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/rule.h"
#include "core/review/span.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::review {

using dataset::allRules;
using dataset::Rule;
using dataset::ruleFromWord;
using dataset::word;

/// "Spatial resolution wording": the rule's name for the person.
[[nodiscard]] QString title(Rule rule);

enum class Severity {
    Note,     ///< worth knowing, right as often as not
    Warning,  ///< a guideline is broken, or a claim has no support
    Error,    ///< can't be true, or makes the caption unusable
};
[[nodiscard]] QString word(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromWord(const QString &word);

/// One thing that may be wrong with a caption or an image. The sentence is kept in English with
/// its arguments apart, so that it is told in the person's language whenever it is read.
struct Finding {
    Rule rule = Rule::Prefix;
    Severity severity = Severity::Warning;
    int ordinal = 0;        ///< the caption's, from 1; 0: on the image itself
    Span span;              ///< in the caption's text; empty for the whole
    QString sentence;       ///< English source with %1 to %9, in the context "gaia"
    QStringList arguments;
    QString fix;            ///< certain replacement of the span; null if there is none
    QString quote;          ///< what is wrong, by which a dismissal remembers it
    bool isDismissed = false;

    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

/// The sentence in the person's language, arguments put in.
[[nodiscard]] QString message(const Finding &finding);
/// How a dismissal of this finding is remembered: the rule and what it was about, so that it
/// holds after edits elsewhere in the caption.
[[nodiscard]] QString memoryOf(const Finding &finding);
/// The text with the finding's fix put in; the text itself where there is none or it no longer
/// reads as it did.
[[nodiscard]] QString fixed(const QString &text, const Finding &finding);

}  // namespace gaia::review
