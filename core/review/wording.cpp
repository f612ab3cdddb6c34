// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/wording.h"

#include "core/review/wordlists.h"

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression listed(const QString &name)
{
    return wordPattern(wordList(u"wording.txt"_s, name));
}

/// Whether a new finding lies inside one that the same rule made already.
bool isCovered(const Findings &findings, Rule rule, int ordinal, const Span &span)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &other) {
        return other.rule == rule && other.ordinal == ordinal && span.start >= other.span.start
            && span.start < other.span.end();
    });
}

/// "Photos" becomes "Images".
QString imageLike(const QString &word)
{
    const bool isPlural = word.endsWith(u's', Qt::CaseInsensitive);
    QString image = isPlural ? u"images"_s : u"image"_s;
    if (word.front().isUpper()) {
        image.front() = u'I';
    }
    return image;
}

}  // namespace

WordingRules::WordingRules()
    : m_photograph(listed(u"photograph"_s))
    , m_subjective(listed(u"subjective"_s))
    , m_fancy(listed(u"fancy"_s))
    , m_credit(listed(u"credit"_s))
    , m_event(listed(u"event"_s))
{
}

void WordingRules::check(const Reading &caption, const QString &credits, Findings &findings) const
{
    checkPhotograph(caption, findings);
    const auto each = [&](const QRegularExpression &pattern, Rule rule, const char *sentence) {
        auto matches = pattern.globalMatch(caption.text, caption.body);
        while (matches.hasNext()) {
            const auto match = matches.next();
            findings.push_back(caption.finding(rule, Severity::Warning, spanOf(match), sentence,
                                               {match.captured().simplified()}));
        }
    };
    each(m_subjective, Rule::Subjective,
         QT_TRANSLATE_NOOP("gaia", "“%1” is an impression; say what is seen"));
    each(m_fancy, Rule::Fancy, QT_TRANSLATE_NOOP("gaia", "“%1” is ornate; use a plain word"));
    each(m_credit, Rule::Credit,
         QT_TRANSLATE_NOOP("gaia", "“%1” is a credit and belongs in the credit field"));
    each(m_event, Rule::Event,
         QT_TRANSLATE_NOOP("gaia", "“%1” is history that the image can't show"));
    checkCreditedPeople(caption, credits, findings);
}

void WordingRules::checkPhotograph(const Reading &caption, Findings &findings) const
{
    auto matches = m_photograph.globalMatch(caption.text, caption.body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Span span = spanOf(match);
        const QString found = match.captured();
        // Compounds with a hyphen, such as photo-voltaic, are other words.
        const bool isCompound = (span.end() < caption.text.size() && caption.text.at(span.end()) == u'-');
        if (isCompound && found.compare(u"photo"_s, Qt::CaseInsensitive) == 0) {
            continue;
        }
        static const QRegularExpression noun(u"^(?:photo|photograph|snapshot)s?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const bool isNoun = noun.match(found).hasMatch();
        findings.push_back(caption.finding(
            Rule::Photograph, Severity::Warning, span,
            isNoun ? QT_TRANSLATE_NOOP("gaia", "write “%2”, not “%1”")
                   : QT_TRANSLATE_NOOP("gaia", "“%1” says that it is a photograph; it is an image"),
            isNoun ? QStringList{found, imageLike(found)} : QStringList{found},
            isNoun ? imageLike(found) : QString()));
    }
}

void WordingRules::checkCreditedPeople(const Reading &caption, const QString &credits,
                                       Findings &findings) const
{
    // Two or three capitalised words without a capital word of an agency among them: a person.
    static const QRegularExpression person(
        u"(?<![\\p{L}])\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{Ll}]+){1,2}(?![\\p{L}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression agency = wordPattern(
        u"space|agency|observatory|centre|center|institute|university|survey|satellite|data|"
        "sentinel|copernicus|landsat|earth|team|nasa|esa|imagery|visible|national|european|"
        "laboratory|international|station|science|sensing|worldview|landing"_s);
    auto people = person.globalMatch(credits.left(1000));
    while (people.hasNext()) {
        const QString name = people.next().captured();
        if (agency.match(name).hasMatch()) {
            continue;
        }
        const qsizetype at = caption.text.indexOf(name, caption.body);
        if (at >= 0 && !isCovered(findings, Rule::Credit, caption.ordinal, {at, name.size()})) {
            findings.push_back(caption.finding(
                Rule::Credit, Severity::Warning, {at, name.size()},
                QT_TRANSLATE_NOOP("gaia", "“%1” is a credit and belongs in the credit field"),
                {name}));
        }
    }
}

}  // namespace gaia::review
