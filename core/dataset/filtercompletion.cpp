// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/filtercompletion.h"

#include "core/dataset/acquisition.h"
#include "core/dataset/country.h"
#include "core/dataset/filterparser.h"
#include "core/dataset/rule.h"
#include "core/dataset/season.h"

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using Subject = Filter::Subject;

namespace {

QStringList countryNames()
{
    QStringList names;
    for (const Country &country : countries()) {
        names << country.name;
    }
    return names;
}

QStringList ruleWords()
{
    QStringList words;
    for (const Rule rule : allRules()) {
        words << word(rule);
    }
    return words;
}

bool isBreak(QChar letter)
{
    return letter.isSpace() || letter == u'(' || letter == u')';
}

Completed replaced(const QString &text, const TypedTerm &term, const QString &by, bool endsTerm)
{
    const QString before = text.left(term.start) + by;
    const QString after = text.mid(term.end);
    const bool needsBlank = endsTerm && (after.isEmpty() || !after.front().isSpace());
    return {before + (needsBlank ? u" "_s : QString()) + after, before.size() + (endsTerm ? 1 : 0)};
}

}  // namespace

std::optional<TypedTerm> typedTerm(const QString &text, qsizetype cursor)
{
    // Walks the terms from the left: only so is it known whether a blank stands in quotes.
    TypedTerm term;
    bool isQuoted = false;
    bool wasQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar letter = text.at(at);
        if (letter == u'"') {
            wasQuoted = isQuoted;
            isQuoted = !isQuoted;
        } else if (isQuoted && letter == u'\\') {
            ++at;
        } else if (!isQuoted && isBreak(letter)) {
            term.start = at + 1;
            wasQuoted = false;
        }
    }
    if (wasQuoted) {
        return std::nullopt;
    }
    while (term.start < cursor && text.at(term.start) == u'-') {
        ++term.start;
    }
    term.end = cursor;
    while (term.end < text.size() && (isQuoted ? text.at(term.end) != u'"' : !isBreak(text.at(term.end)))) {
        ++term.end;
    }
    term.end = std::min(term.end + (isQuoted && term.end < text.size() ? 1 : 0), text.size());
    term.typed = text.mid(term.start, cursor - term.start);
    const qsizetype colon = term.typed.indexOf(u':');
    if (colon >= 0) {
        term.subject = subjectFromWord(term.typed.left(colon));
        if (!term.subject) {
            return std::nullopt;
        }
        term.typed = term.typed.mid(colon + 1);
    } else if (isQuoted) {
        return std::nullopt;
    }
    if (term.typed.startsWith(u'"')) {
        term.typed.remove(0, 1);
    }
    return term;
}

QStringList fieldsBeginning(const QString &typed)
{
    using S = Subject;
    static const QStringList fields = [] {
        QStringList words;
        for (const S subject :
             {S::Status,  S::Caption,   S::Date,    S::DateKind, S::Season,    S::Satellite, S::Sensor, S::Modality,
              S::Resolution, S::Tag,    S::Theme,   S::Location,  S::Country,   S::Has,
              S::Source,  S::Credit,    S::Licence, S::Split,     S::View,      S::Lint,
              S::Grounding, S::Tokens,  S::WordCount, S::Duplicate, S::Curator, S::Near,
              S::Bounds,  S::Within,    S::Stale,   S::Disputed,  S::Assigned, S::Id}) {
            words << word(subject);
        }
        return words;
    }();
    QStringList found;
    for (const QString &field : fields) {
        if (field.startsWith(typed, Qt::CaseInsensitive)) {
            found << field;
        }
    }
    return found;
}

QStringList fixedValues(Subject subject)
{
    switch (subject) {
    case Subject::Status: return statusWords();
    case Subject::Caption: return {u"pending"_s, u"accepted"_s, u"edited"_s, u"rejected"_s};
    case Subject::Has: return hasWords();
    case Subject::Grounding: return groundingWords();
    case Subject::Duplicate:
    case Subject::Stale:
    case Subject::Disputed: return {u"yes"_s, u"no"_s};
    // Where captioning models and CLIP cut a text.
    case Subject::Tokens: return {u"<33"_s, u"33..50"_s, u"51..77"_s, u">77"_s};
    case Subject::WordCount:
        return {u"<20"_s, u"20..39"_s, u"40..59"_s, u"60..79"_s, u">79"_s};
    case Subject::Country: return countryNames();
    case Subject::Season: return seasonWords();
    case Subject::DateKind: return dateKindWords();
    case Subject::Lint: return QStringList{u"any"_s} + ruleWords();
    default: return {};
    }
}

QStringList fitting(const QStringList &values, const QString &typed, int limit)
{
    QStringList first;
    QStringList later;
    for (const QString &value : values) {
        if (value.startsWith(typed, Qt::CaseInsensitive)) {
            first << value;
        } else if (value.contains(typed, Qt::CaseInsensitive)) {
            later << value;
        }
    }
    return (first + later).mid(0, limit);
}

Completed withField(const QString &text, const TypedTerm &term, const QString &field)
{
    return replaced(text, term, field + u':', false);
}

Completed withValue(const QString &text, const TypedTerm &term, const QString &value)
{
    return replaced(text, term, Filter::leaf(term.subject.value_or(Subject::Words), value).toText(),
                    true);
}

}  // namespace gaia::dataset
