// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facet.h"

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using Kind = Filter::Kind;
using Node = Filter::Node;
using Subject = Filter::Subject;

namespace {

bool isLeafOf(const Node &node, Subject subject)
{
    return node.kind == Kind::Leaf && node.subject == subject;
}

/// The values that a term lets through by name: `tag:a`, or `tag:a OR tag:b`; none for others.
QStringList valuesOf(const Node &node, Subject subject)
{
    if (isLeafOf(node, subject)) {
        return {node.value};
    }
    QStringList values;
    for (const auto &child : node.children) {
        if (node.kind != Kind::Or || !isLeafOf(*child, subject)) {
            return {};
        }
        values << child->value;
    }
    return values;
}

}  // namespace

const std::vector<Filter::Subject> &facetSubjects()
{
    using S = Filter::Subject;
    static const std::vector<S> subjects{
        S::Status,    S::Caption,  S::Date,   S::DateKind,  S::Season,    S::Satellite, S::Sensor,
        S::Modality,  S::Resolution, S::Tag,  S::Theme,     S::Country,   S::Location,
        S::Source,    S::Credit,   S::Licence, S::Split,    S::Curator,   S::Lint,
        S::Grounding, S::WordCount, S::Tokens, S::Has,      S::View,      S::Duplicate,
        S::Stale,     S::Disputed, S::Assigned};
    return subjects;
}

Filter unknownOf(Filter::Subject subject)
{
    const auto lacking = [](const QString &what) { return !Filter::leaf(Subject::Has, what); };
    switch (subject) {
    case Subject::Caption:
    case Subject::WordCount: return lacking(u"captions"_s);
    case Subject::Credit: return lacking(u"credit"_s);
    case Subject::DateKind: return lacking(u"date"_s);
    case Subject::Date:
    case Subject::Satellite:
    case Subject::Sensor:
    case Subject::Modality:
    case Subject::Resolution:
    case Subject::Tag:
    case Subject::Theme:
    case Subject::Country:
    case Subject::Source:
    case Subject::Licence:
    case Subject::Split:
    case Subject::Season:
        return lacking(subject == Subject::Satellite ? u"satellite"_s : word(subject));
    case Subject::Lint: return !Filter::leaf(Subject::Lint, u"any"_s);
    default: return {};
    }
}

QStringList chosenValues(const Filter &filter, Filter::Subject subject)
{
    for (const Filter &term : filter.terms()) {
        if (const QStringList values = valuesOf(term.root(), subject); !values.isEmpty()) {
            return values;
        }
    }
    return {};
}

Filter withChosen(const Filter &filter, Filter::Subject subject, const QStringList &values)
{
    Filter rest;
    for (const Filter &term : filter.terms()) {
        if (valuesOf(term.root(), subject).isEmpty()) {
            rest = rest && term;
        }
    }
    QStringList terms;
    for (const QString &value : values) {
        terms << Filter::leaf(subject, value).toText();
    }
    const auto chosen = Filter::parse(terms.join(u" OR "_s));
    return chosen ? rest && *chosen : rest;
}

}  // namespace gaia::dataset
