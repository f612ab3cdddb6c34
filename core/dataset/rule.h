// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

/// What the check looks for; the words of `gaiactl check` and of the filter's `lint:`.
enum class Rule {
    Prefix,
    Capital,
    Count,
    Photograph,
    Subjective,
    Fancy,
    Date,
    Coordinates,
    Credit,
    Event,
    ResolutionWording,
    ResolutionClass,
    Acronym,
    SensorUnnamed,
    SatelliteMismatch,
    Repetition,
    TooLong,
    ClipTokens,
    ModelLimits,
    Spelling,
    UnsupportedName,
    UnsupportedNumber,
    Contradiction,
    MissionDate,
    MissionSensor,
    MissionModality,
    MissionResolution,
    PlaceCountry,
    PlaceSea,
    PlaceSwapped,
    PlaceNullIsland,
    PlacePileup,
    NoDate,
    NoCredit,
    NoPlace,
    NonRs,
    Chart,
};
/// "resolution-wording".
[[nodiscard]] QString word(Rule rule);
[[nodiscard]] std::optional<Rule> ruleFromWord(const QString &word);
/// Every rule, in the order of the enumeration.
[[nodiscard]] std::vector<Rule> allRules();
}  // namespace gaia::dataset
