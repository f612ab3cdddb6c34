// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/rule.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

namespace {

constexpr std::array<std::pair<Rule, const char *>, 37> kRuleWords{{
    {Rule::Prefix, "prefix"},
    {Rule::Capital, "capital"},
    {Rule::Count, "count"},
    {Rule::Photograph, "photograph"},
    {Rule::Subjective, "subjective"},
    {Rule::Fancy, "fancy"},
    {Rule::Date, "date"},
    {Rule::Coordinates, "coordinates"},
    {Rule::Credit, "credit"},
    {Rule::Event, "event"},
    {Rule::ResolutionWording, "resolution-wording"},
    {Rule::ResolutionClass, "resolution-class"},
    {Rule::Acronym, "acronym"},
    {Rule::SensorUnnamed, "sensor-unnamed"},
    {Rule::SatelliteMismatch, "satellite-mismatch"},
    {Rule::Repetition, "repetition"},
    {Rule::TooLong, "too-long"},
    {Rule::ClipTokens, "clip-tokens"},
    {Rule::ModelLimits, "model-limits"},
    {Rule::Spelling, "spelling"},
    {Rule::UnsupportedName, "unsupported-name"},
    {Rule::UnsupportedNumber, "unsupported-number"},
    {Rule::Contradiction, "contradiction"},
    {Rule::MissionDate, "mission-date"},
    {Rule::MissionSensor, "mission-sensor"},
    {Rule::MissionModality, "mission-modality"},
    {Rule::MissionResolution, "mission-resolution"},
    {Rule::PlaceCountry, "place-country"},
    {Rule::PlaceSea, "place-sea"},
    {Rule::PlaceSwapped, "place-swapped"},
    {Rule::PlaceNullIsland, "place-null-island"},
    {Rule::PlacePileup, "place-pileup"},
    {Rule::NoDate, "no-date"},
    {Rule::NoCredit, "no-credit"},
    {Rule::NoPlace, "no-place"},
    {Rule::NonRs, "non-rs"},
    {Rule::Chart, "chart"},
}};

}  // namespace

QString word(Rule rule)
{
    return wordOf(kRuleWords, rule);
}

std::optional<Rule> ruleFromWord(const QString &word)
{
    return valueOf(kRuleWords, word);
}

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const auto &entry : kRuleWords) {
        rules.push_back(entry.first);
    }
    return rules;
}

}  // namespace gaia::dataset
