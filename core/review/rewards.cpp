// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rewards.h"

#include "core/base/translate.h"
#include "core/review/wordlists.h"

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

bool spellsOut(const Reading &caption, const AcronymRule &acronyms)
{
    static const QRegularExpression kAcronym(u"\\(([A-Z][A-Za-z0-9/+-]{1,9})\\)"_s);
    auto matches = kAcronym.globalMatch(caption.text, caption.body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (acronyms.isExpanded(caption.text, match.captured(1), spanOf(match, 1))) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::array<Reward, kRewards> allRewards()
{
    std::array<Reward, kRewards> all{};
    for (int i = 0; i < kRewards; ++i) {
        all[static_cast<std::size_t>(i)] = static_cast<Reward>(i);
    }
    return all;
}

QString title(Reward reward)
{
    switch (reward) {
    case Reward::Vocabulary: return translate("gaia", "Words of the field");
    case Reward::Elements: return translate("gaia", "Count, shape and type");
    case Reward::Position: return translate("gaia", "Position and relation");
    case Reward::Season: return translate("gaia", "Month or season");
    case Reward::Causes: return translate("gaia", "Causes and interactions");
    case Reward::Conditions: return translate("gaia", "Conditions and land cover");
    case Reward::Cues: return translate("gaia", "Brightness, colour, texture");
    case Reward::Modality: return translate("gaia", "Modality");
    case Reward::Mission: return translate("gaia", "Satellite and sensor");
    case Reward::Resolution: return translate("gaia", "Spatial resolution");
    case Reward::Source: return translate("gaia", "What the text adds");
    case Reward::Acronyms: return translate("gaia", "Acronyms spelled out");
    }
    return {};
}

RewardRules::RewardRules()
{
    const auto add = [this](Reward reward, const QString &name) {
        QRegularExpression pattern = wordPattern(wordList(u"rewards.txt"_s, name));
        pattern.optimize();
        m_words.emplace_back(reward, pattern);
    };
    add(Reward::Vocabulary, u"vocabulary"_s);
    add(Reward::Elements, u"elements"_s);
    add(Reward::Position, u"position"_s);
    add(Reward::Causes, u"causes"_s);
    add(Reward::Conditions, u"conditions"_s);
    add(Reward::Cues, u"cues"_s);
    add(Reward::Modality, u"modality"_s);
}

RewardSet RewardRules::rewards(const Reading &caption, const Claims &claims,
                               const std::vector<DateMention> &dates,
                               const std::vector<ResolutionMention> &resolutions,
                               const AcronymRule &acronyms) const
{
    RewardSet found;
    for (const auto &[reward, pattern] : m_words) {
        if (pattern.match(caption.text, caption.body).hasMatch()) {
            found.add(reward);
        }
    }
    for (const Claim &claim : claims) {
        if (claim.kind == Claim::Kind::Direction) {
            found.add(Reward::Position);
        } else if (claim.kind == Claim::Kind::Satellite || claim.kind == Claim::Kind::Sensor) {
            found.add(Reward::Mission);
        }
        const bool isFromText = claim.ground == Claim::Ground::Article
            || claim.ground == Claim::Ground::AltText || claim.ground == Claim::Ground::Title;
        if (claim.standing == Claim::Standing::Supported && isFromText) {
            found.add(Reward::Source);
        }
    }
    const bool tellsSeason = std::any_of(dates.begin(), dates.end(), [](const DateMention &date) {
        return date.season >= 0 || date.month > 0;
    });
    if (tellsSeason) {
        found.add(Reward::Season);
    }
    if (!resolutions.empty()) {
        found.add(Reward::Resolution);
    }
    if (spellsOut(caption, acronyms)) {
        found.add(Reward::Acronyms);
    }
    return found;
}

}  // namespace gaia::review
