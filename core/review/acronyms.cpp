// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/acronyms.h"

#include "core/review/foldedwords.h"
#include "core/review/wordlists.h"

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

bool isRomanNumeral(const QString &text)
{
    static const QRegularExpression kRoman(u"^(?:X{0,3})(?:IX|IV|V?I{0,3})$"_s);
    return kRoman.match(text).hasMatch();
}

/// More capitals than small letters: a headline, in which a capital tells nothing.
bool isShouted(const QString &text)
{
    const auto upper = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    const auto lower = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
    return upper > lower;
}

/// Whether the acronym's letters can be read off these words in their order, most of them as
/// first letters: "synthetic aperture radar" for SAR.
bool spells(const QString &words, const QString &acronym)
{
    QString letters;
    for (const QChar sign : acronym) {
        if (sign.isLetter()) {
            letters += sign.toLower();
        }
    }
    const std::vector<FoldedWord> all = foldedWords(QString(words).replace(u'-', u' '));
    const qsizetype most = letters.size() * 2 + 2;
    for (std::size_t first = all.size() > std::size_t(most) ? all.size() - std::size_t(most) : 0;
         first < all.size(); ++first) {
        qsizetype at = 0;
        qsizetype heads = 0;
        for (std::size_t i = first; i < all.size() && at < letters.size(); ++i) {
            for (qsizetype k = 0; k < all[i].folded.size() && at < letters.size(); ++k) {
                if (all[i].folded.at(k) == letters.at(at)) {
                    heads += k == 0 ? 1 : 0;
                    ++at;
                }
            }
        }
        if (at == letters.size() && heads * 2 >= letters.size() && heads >= 2) {
            return true;
        }
    }
    return false;
}

}  // namespace

AcronymRule::AcronymRule()
{
    const QStringList known = wordList(u"acronyms.txt"_s, u"known"_s);
    m_known = QSet<QString>(known.begin(), known.end());
    const QStringList expansions = wordList(u"acronyms.txt"_s, u"expansions"_s);
    for (const QString &line : expansions) {
        const qsizetype sign = line.indexOf(u'=');
        m_expansions.insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
    }
}

bool AcronymRule::isExpanded(const QString &text, const QString &acronym, const Span &span) const
{
    const QString known = expansionOf(acronym);
    if (!known.isEmpty() && text.contains(known, Qt::CaseInsensitive)) {
        return true;
    }
    const QString before = text.left(span.start).trimmed();
    const QString after = text.mid(span.end()).trimmed();
    if (before.endsWith(u'(')) {
        return spells(before.chopped(1), acronym);
    }
    if (after.startsWith(u'(')) {
        return spells(after.mid(1, after.indexOf(u')') - 1), acronym);
    }
    return false;
}

void AcronymRule::check(const Reading &caption, Findings &findings) const
{
    static const QRegularExpression kAcronym(
        u"(?<![\\p{L}\\p{N}_/.-])(?<a>(?:[A-Z][A-Z0-9&]{1,7}|[A-Z]{1,3}[a-z]{1,2}[A-Z]{2,4})(?:-[A-Z2])?\\+?)"
        "(?<plural>s)?(?![\\p{L}\\p{N}_/])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (isShouted(caption.text.mid(caption.body))) {
        return;
    }
    QSet<QString> seen;
    auto matches = kAcronym.globalMatch(caption.text, caption.body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString acronym = match.captured(u"a"_s);
        const auto letters = std::count_if(acronym.begin(), acronym.end(),
                                           [](QChar c) { return c.isLetter(); });
        // What a digit ends with is a name or a formula: PM10, K2, B4.
        const bool isName = acronym.back().isDigit() && !m_expansions.contains(acronym);
        const bool isModel = match.capturedEnd() + 1 < caption.text.size()
            && caption.text.at(match.capturedEnd()) == u'-'
            && caption.text.at(match.capturedEnd() + 1).isDigit();
        if (letters < 2 || isName || isModel || m_known.contains(acronym) || isRomanNumeral(acronym)
            || seen.contains(acronym)) {
            continue;
        }
        seen.insert(acronym);
        const Span span{match.capturedStart(u"a"_s), match.capturedLength(u"a"_s)};
        if (isExpanded(caption.text, acronym, span)) {
            continue;
        }
        const QString words = expansionOf(acronym);
        const bool isInParentheses = span.start > 0 && caption.text.at(span.start - 1) == u'(';
        const bool canFix = !words.isEmpty() && !isInParentheses && !match.hasCaptured(u"plural"_s);
        QString fix = canFix ? QString(words + u" ("_s + acronym + u')') : QString();
        if (canFix && span.start == caption.body) {
            fix.front() = fix.front().toUpper();
        }
        findings.push_back(caption.finding(
            Rule::Acronym, Severity::Warning, span,
            canFix ? QT_TRANSLATE_NOOP("gaia", "“%1” is not spelled out; write “%2”")
                   : QT_TRANSLATE_NOOP("gaia", "“%1” is not spelled out"),
            canFix ? QStringList{acronym, fix} : QStringList{acronym}, fix));
    }
}

}  // namespace gaia::review
