// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/finding.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"

#include <QCoreApplication>

#include <array>

namespace gaia::review {

using base::translate;

namespace {

constexpr std::array<std::pair<Severity, const char *>, 3> kSeverityWords{{
    {Severity::Note, "note"},
    {Severity::Warning, "warning"},
    {Severity::Error, "error"},
}};

}  // namespace

QString title(Rule rule)
{
    switch (rule) {
    case Rule::Prefix: return translate("gaia", "Opening");
    case Rule::Capital: return translate("gaia", "Capital");
    case Rule::Count: return translate("gaia", "Number of captions");
    case Rule::Photograph: return translate("gaia", "Photograph");
    case Rule::Subjective: return translate("gaia", "Impression");
    case Rule::Fancy: return translate("gaia", "Ornate word");
    case Rule::Date: return translate("gaia", "Date in caption");
    case Rule::Coordinates: return translate("gaia", "Coordinates in caption");
    case Rule::Credit: return translate("gaia", "Credit in caption");
    case Rule::Event: return translate("gaia", "Historical event");
    case Rule::ResolutionWording: return translate("gaia", "Spatial resolution wording");
    case Rule::ResolutionClass: return translate("gaia", "Resolution class");
    case Rule::Acronym: return translate("gaia", "Acronym");
    case Rule::SensorUnnamed: return translate("gaia", "Sensor not named");
    case Rule::SatelliteMismatch: return translate("gaia", "Other satellite");
    case Rule::Repetition: return translate("gaia", "Repetition");
    case Rule::TooLong: return translate("gaia", "Too long");
    case Rule::ClipTokens: return translate("gaia", "CLIP tokens");
    case Rule::ModelLimits: return translate("gaia", "Limits of models");
    case Rule::Spelling: return translate("gaia", "Spelling");
    case Rule::UnsupportedName: return translate("gaia", "Unsupported name");
    case Rule::UnsupportedNumber: return translate("gaia", "Unsupported number");
    case Rule::Contradiction: return translate("gaia", "Contradiction");
    case Rule::MissionDate: return translate("gaia", "Mission and date");
    case Rule::MissionSensor: return translate("gaia", "Mission and sensor");
    case Rule::MissionModality: return translate("gaia", "Sensor and modality");
    case Rule::MissionResolution: return translate("gaia", "Sensor and resolution");
    case Rule::PlaceCountry: return translate("gaia", "Place and country");
    case Rule::PlaceSea: return translate("gaia", "Place at sea");
    case Rule::PlaceSwapped: return translate("gaia", "Coordinates swapped");
    case Rule::PlaceNullIsland: return translate("gaia", "Coordinates 0, 0");
    case Rule::PlacePileup: return translate("gaia", "Coordinates shared");
    case Rule::NoDate: return translate("gaia", "No date");
    case Rule::NoCredit: return translate("gaia", "No credit");
    case Rule::NoPlace: return translate("gaia", "No place");
    case Rule::NonRs: return translate("gaia", "Not remote sensing");
    case Rule::Chart: return translate("gaia", "Chart");
    }
    return {};
}

QString word(Severity severity)
{
    return dataset::wordOf(kSeverityWords, severity);
}

std::optional<Severity> severityFromWord(const QString &word)
{
    return dataset::valueOf(kSeverityWords, word);
}

QString message(const Finding &finding)
{
    QString text =
        QCoreApplication::translate("gaia", finding.sentence.toUtf8().constData());
    // Each argument by itself would read a %1 inside an argument as the next place.
    QString told;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = text.at(at) == u'%' && at + 1 < text.size()
            ? text.at(at + 1).digitValue()
            : -1;
        if (place >= 1 && place <= finding.arguments.size()) {
            told += finding.arguments.at(place - 1);
            ++at;
        } else {
            told += text.at(at);
        }
    }
    return told;
}

QString memoryOf(const Finding &finding)
{
    return word(finding.rule) + u' ' + finding.quote.simplified().toCaseFolded();
}

QString fixed(const QString &text, const Finding &finding)
{
    const bool stands = !finding.fix.isNull() && finding.span.end() <= text.size()
        && (finding.quote.isEmpty()
            || text.mid(finding.span.start, finding.span.length) == finding.quote);
    return stands ? text.left(finding.span.start) + finding.fix + text.mid(finding.span.end())
                  : text;
}

}  // namespace gaia::review
