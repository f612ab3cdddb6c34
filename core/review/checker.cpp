// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/checker.h"

#include "core/review/acronyms.h"
#include "core/review/cliptokens.h"
#include "core/review/dates.h"
#include "core/review/foldedwords.h"
#include "core/review/form.h"
#include "core/review/imagerules.h"
#include "core/review/missionrules.h"
#include "core/review/resolution.h"
#include "core/review/spelling.h"
#include "core/review/wording.h"

#include <algorithm>

namespace gaia::review {

struct Checker::Rules {
    WordingRules wording;
    AcronymRule acronyms;
    SpellingRule spelling;
    ClipTokenizer tokenizer;
    RewardRules rewards;
    MissionRules missions{dataset::Missions::standard()};
    Grounding grounding{dataset::Missions::standard(),
                        [this](const QString &word) { return spelling.isWord(word); }};
};

namespace {

/// Whether captions of this set open with the shared words: those of a model are asked to, and a
/// set in which one does is meant to do so throughout.
bool isOpeningExpected(const Subject &subject, const std::vector<Reading> &captions)
{
    return subject.origin == dataset::CaptionOrigin::Model
        || std::any_of(captions.begin(), captions.end(),
                       [](const Reading &caption) { return caption.hasOpening; });
}

bool isName(const Claim &claim)
{
    return claim.kind == Claim::Kind::Place || claim.kind == Claim::Kind::Satellite
        || claim.kind == Claim::Kind::Sensor;
}

}  // namespace

Subject subjectOf(const dataset::Image &image, const dataset::Article &article,
                  const dataset::Captions &captions)
{
    Subject subject{image, article, {}, dataset::CaptionOrigin::Record};
    for (const dataset::Caption &caption : captions) {
        subject.captions.append(caption.text);
        subject.origin = caption.origin;
    }
    return subject;
}

TextLength CaptionMeasure::length() const
{
    return {std::max(0, clipTokens - ClipTokenizer::kMarks), spacedWords};
}

int CaptionMeasure::count(Claim::Standing standing) const
{
    return static_cast<int>(std::count_if(claims.begin(), claims.end(), [&](const Claim &claim) {
        return claim.standing == standing;
    }));
}

int CaptionMeasure::names() const
{
    return static_cast<int>(std::count_if(claims.begin(), claims.end(), isName));
}

int CaptionMeasure::falseNames() const
{
    return static_cast<int>(std::count_if(claims.begin(), claims.end(), [](const Claim &claim) {
        return isName(claim)
            && (claim.standing == Claim::Standing::Unsupported
                || claim.standing == Claim::Standing::Contradicted);
    }));
}

Checker::Checker()
    : m_rules(std::make_unique<Rules>())
{
}

Checker::~Checker() = default;

Check Checker::check(const Subject &subject) const
{
    Check result;
    std::vector<Reading> captions;
    for (qsizetype i = 0; i < subject.captions.size(); ++i) {
        captions.emplace_back(subject.captions.at(i), static_cast<int>(i) + 1);
    }
    const bool opens = isOpeningExpected(subject, captions);
    const SourceIndex source(subject.image, subject.article);
    for (const Reading &caption : captions) {
        const ClipTokenizer::Count tokens = m_rules->tokenizer.count(caption.whole);
        const int words = countWords(caption.whole);
        result.captions.push_back({words, tokens.tokens + ClipTokenizer::kMarks,
                                   spacedWords(caption.whole), {}, {}});
        if (caption.whole.trimmed().isEmpty()) {
            continue;
        }
        checkOpening(caption, opens, result.findings);
        m_rules->wording.check(caption, subject.image.credits.value_or(QString()), result.findings);
        const std::vector<DateMention> dates = datesIn(caption.text, caption.body);
        const std::vector<ResolutionMention> resolutions = resolutionsIn(caption);
        checkDates(caption, dates, result.findings);
        checkCoordinates(caption, result.findings);
        checkResolutionWording(caption, result.findings);
        checkResolutionClass(caption, resolutions, subject.image.resolution, result.findings);
        m_rules->missions.checkCaption(caption, subject.image, dates, resolutions,
                                       result.findings);
        m_rules->acronyms.check(caption, result.findings);
        m_rules->spelling.check(
            caption,
            [&](const QString &word) { return source.holds(foldedWord(word)); },
            result.findings);
        Claims claims = m_rules->grounding.claims(caption, dates, source, subject.image);
        m_rules->grounding.check(caption, claims, source, result.findings);
        result.captions.back().rewards =
            m_rules->rewards.rewards(caption, claims, dates, resolutions, m_rules->acronyms);
        result.captions.back().claims = std::move(claims);
        checkLength(caption, words, tokens, result.findings);
        checkLimits(caption, result.captions.back().length(), result.findings);
    }
    result.overlap = overlapOf(captions);
    checkRepetition(captions, result.overlap, result.findings);
    checkImage(subject.image, subject.article, subject.captions, result.findings);
    m_rules->missions.checkImage(subject.image, result.findings);
    for (Finding &finding : result.findings) {
        finding.isDismissed = subject.image.dismissed.contains(memoryOf(finding));
    }
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) {
                         return std::pair(a.ordinal, a.span.start) < std::pair(b.ordinal, b.span.start);
                     });
    return result;
}

}  // namespace gaia::review
