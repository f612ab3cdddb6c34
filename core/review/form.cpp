// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/form.h"

#include "core/dataset/caption.h"
#include "core/review/tokens.h"

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

/// "This image shows": an opening, though not the one.
const QRegularExpression &otherOpening()
{
    static const QRegularExpression kPattern(
        u"^\\s*(?:the|this|an?) (?:satellite |aerial |radar |remote[- ]sensing )?(?:image|picture|photograph|photo|scene) "
        "(?<verb>showcases?|shows?|depicts?|displays?|captures?|features?|presents?|illustrates?|"
        "highlights?|reveals?)\\s*:?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kPattern;
}

void checkCapital(const Reading &caption, Findings &findings)
{
    if (caption.body >= caption.text.size() || !caption.text.at(caption.body).isLower()) {
        return;
    }
    findings.push_back(caption.finding(
        Rule::Capital, Severity::Warning, {caption.body, 1},
        QT_TRANSLATE_NOOP("gaia", "the caption proper starts with a capital"), {},
        QString(caption.text.at(caption.body).toUpper())));
}

}  // namespace

void checkOpening(const Reading &caption, bool isOpeningExpected, Findings &findings)
{
    const QString opening = dataset::captionPrefix();
    if (caption.hasOpening) {
        const Span span{0, opening.size()};
        const bool isSpaced = caption.body > opening.size() || caption.text.size() == caption.body;
        if (caption.at(span) != opening || !isSpaced) {
            findings.push_back(caption.finding(
                Rule::Prefix, Severity::Warning, span,
                QT_TRANSLATE_NOOP("gaia", "the opening reads “%1”"), {opening},
                isSpaced ? opening : QString(opening + u' ')));
        }
        checkCapital(caption, findings);
        return;
    }
    const auto other = otherOpening().match(caption.text);
    const bool isNearlyRight = other.captured(u"verb"_s).startsWith(u"showcase", Qt::CaseInsensitive);
    if (other.hasMatch() && (isOpeningExpected || isNearlyRight)) {
        findings.push_back(caption.finding(
            Rule::Prefix, Severity::Warning, spanOf(other),
            QT_TRANSLATE_NOOP("gaia", "the opening reads “%1”"), {opening}, QString(opening + u' ')));
    } else if (isOpeningExpected) {
        Finding missing = caption.finding(Rule::Prefix, Severity::Warning, {0, 0},
                                          QT_TRANSLATE_NOOP("gaia", "the opening “%1” is missing"),
                                          {opening}, QString(opening + u' '));
        findings.push_back(missing);
    }
    if (!other.hasMatch()) {
        checkCapital(caption, findings);
    }
}

void checkLength(const Reading &caption, int words, const ClipTokenizer::Count &tokens,
                 Findings &findings)
{
    if (words > kLongCaption) {
        Finding finding = caption.finding(
            Rule::TooLong, Severity::Warning, {0, 0},
            QT_TRANSLATE_NOOP("gaia", "%1 words; more than %2 are seldom read to the end"),
            {QString::number(words), QString::number(kLongCaption)});
        findings.push_back(finding);
    }
    if (tokens.cut >= 0) {
        const Span span{tokens.cut, caption.whole.size() - tokens.cut};
        Finding finding = caption.finding(
            Rule::ClipTokens, Severity::Note, span,
            QT_TRANSLATE_NOOP("gaia", "%1 tokens; CLIP reads %2 and cuts off the rest"),
            {QString::number(tokens.tokens), QString::number(ClipTokenizer::kTextTokens)});
        finding.quote.clear();
        findings.push_back(finding);
    }
}

void checkLimits(const Reading &caption, const TextLength &length, Findings &findings)
{
    QStringList cutting;
    for (const TextLimit &limit : textLimits()) {
        const bool isClip = limit.unit == TextLimit::Unit::ClipTokens
            && limit.limit == ClipTokenizer::kTextTokens;
        if (!isClip && limit.cuts(length)) {
            cutting.append(u"%1 (%2)"_s.arg(limit.model).arg(limit.limit));
        }
    }
    if (!cutting.isEmpty()) {
        findings.push_back(caption.finding(
            Rule::ModelLimits, Severity::Note, {0, 0},
            QT_TRANSLATE_NOOP("gaia", "%1 words; with their own settings cut off the end: %2"),
            {QString::number(length.spacedWords), cutting.join(u", "_s)}));
    }
}

int countWords(const QString &text)
{
    const std::vector<Token> all = tokens(text);
    return static_cast<int>(std::count_if(all.begin(), all.end(),
                                          [](const Token &token) { return token.isWord; }));
}

}  // namespace gaia::review
