// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gaia::dataset {

/// The term of a filter's text that a cursor stands in, as far as it is typed.
struct TypedTerm {
    qsizetype start = 0;                     ///< of its first letter, after a minus or parenthesis
    qsizetype end = 0;                       ///< behind its last letter
    std::optional<Filter::Subject> subject;  ///< once the colon is typed
    QString typed;                           ///< the field's start, or the value's without quotes
};
/// Nothing inside a finished phrase, behind a field that is none, or after the term has ended.
[[nodiscard]] std::optional<TypedTerm> typedTerm(const QString &text, qsizetype cursor);

/// The words of fields that begin so, in the order of their help.
[[nodiscard]] QStringList fieldsBeginning(const QString &typed);
/// The values that the language itself fixes; empty where the project knows them, or nobody does.
[[nodiscard]] QStringList fixedValues(Filter::Subject subject);
/// Those that contain what was typed, the ones that begin with it first; at most `limit`.
[[nodiscard]] QStringList fitting(const QStringList &values, const QString &typed, int limit);

/// The text with the term's field put in (`sat:`), or its value, quoted where it must be, and a
/// blank behind it.
struct Completed {
    QString text;
    qsizetype cursor = 0;
};
[[nodiscard]] Completed withField(const QString &text, const TypedTerm &term, const QString &field);
[[nodiscard]] Completed withValue(const QString &text, const TypedTerm &term, const QString &value);

}  // namespace gaia::dataset
