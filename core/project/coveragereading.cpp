// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/coveragereading.h"

#include "core/base/asciicase.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/vocabulary.h"
#include "core/storage/jsontexts.h"

#include <algorithm>

namespace gaia::project {

using curation::Facet;
using curation::ImageFacts;
using curation::LabelIds;

namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void addOnce(LabelIds &ids, int id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
    }
}

/// "https://eoimages.gsfc.nasa.gov/x.jpg" is of eoimages.gsfc.nasa.gov; a path has no host.
std::string_view hostOf(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    std::string_view host = address.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    const std::size_t user = host.rfind('@');
    return user == std::string_view::npos ? host : host.substr(user + 1);
}

/// What is spelt in several ways is counted under the table's name.
std::string nameOf(Facet facet, std::string_view label)
{
    using dataset::Field;
    const auto field = facet == Facet::Satellite ? std::optional(Field::Satellite)
        : facet == Facet::Sensor                 ? std::optional(Field::Sensor)
        : facet == Facet::Modality               ? std::optional(Field::Modalities)
                                                 : std::nullopt;
    return field ? dataset::kindsOf(*field, qString(label)).first().toStdString() : std::string(label);
}

}  // namespace

CoverageReading::CoverageReading(std::shared_ptr<const curation::CoverageGround> ground,
                                 const dataset::ThemeTable &themes)
    : m_table(std::move(ground))
{
    readThemes(themes);
}

CoverageReading::CoverageReading(const curation::FactTable &known, const dataset::ThemeTable &themes)
    : m_table(known)
{
    readThemes(themes);
}

void CoverageReading::readThemes(const dataset::ThemeTable &themes)
{
    for (const dataset::ThemeTable::Theme &theme : themes.themes) {
        const int id = m_table.labels(Facet::Theme).idOf(theme.name.toStdString());
        for (const QString &tag : theme.tags) {
            addOnce(m_themesOfTag[tag.toStdString()], id);
        }
    }
}

template<typename Read>
int CoverageReading::known(Facet facet, std::string_view text, Read read)
{
    if (text.empty()) {
        return ImageFacts::kNoList;
    }
    Known &known = m_known[static_cast<std::size_t>(facet)];
    auto found = known.find(text);
    if (found == known.end()) {
        found = known.emplace(std::string(text), m_table.addList(facet, read())).first;
    }
    return found->second;
}

int CoverageReading::list(Facet facet, std::string_view json)
{
    return known(facet, json, [&] {
        LabelIds ids;
        storage::eachText(json, [&](std::string_view label) {
            addOnce(ids, m_table.labels(facet).idOf(nameOf(facet, label)));
        });
        return ids;
    });
}

int CoverageReading::single(Facet facet, std::string_view text)
{
    return known(facet, text, [&] { return LabelIds{m_table.labels(facet).idOf(text)}; });
}

CoverageReading::Tagged CoverageReading::tagged(std::string_view json)
{
    if (json.empty()) {
        return {};
    }
    auto found = m_tagged.find(json);
    if (found == m_tagged.end()) {
        LabelIds tags;
        LabelIds themes;
        storage::eachText(json, [&](std::string_view tag) {
            addOnce(tags, m_table.labels(Facet::Tag).idOf(tag));
            if (const auto of = m_themesOfTag.find(base::asciiLowered(tag));
                of != m_themesOfTag.end()) {
                for (const int theme : of->second) {
                    addOnce(themes, theme);
                }
            }
        });
        const Tagged lists{m_table.addList(Facet::Tag, std::move(tags)),
                           m_table.addList(Facet::Theme, std::move(themes))};
        found = m_tagged.emplace(std::string(json), lists).first;
    }
    return found->second;
}

/// Known only to a country, or to a circle that is wider than a cell.
bool CoverageReading::isWide(const storage::CoverageRow &row)
{
    const curation::CoverageGround &ground = *m_table.ground();
    if (row.precision == "country" || row.radiusKm > ground.grid.radiusKm()) {
        return true;
    }
    if (!row.precision.empty() || row.location.empty()) {
        return false;
    }
    auto found = m_wideNames.find(row.location);
    if (found == m_wideNames.end()) {
        found = m_wideNames
                    .emplace(std::string(row.location),
                             ground.regions->isWideName(qString(row.location)))
                    .first;
    }
    return found->second;
}

dataset::Standing CoverageReading::standing(std::string_view badges)
{
    auto found = m_standings.find(badges);
    if (found == m_standings.end()) {
        found = m_standings.emplace(std::string(badges), dataset::standingOfLetters(badges)).first;
    }
    return found->second;
}

void CoverageReading::add(const storage::CoverageRow &row)
{
    ImageFacts facts;
    if (row.hasPoint) {
        facts.point = dataset::GeoPoint{row.lat, row.lon};
        facts.isWide = isWide(row);
        facts.isVague = row.radiusKm <= 0.0 && row.precision == "country";
        facts.radiusKm = row.radiusKm;
    }
    facts.isNamed = !row.location.empty();
    facts.standing = standing(row.badges);
    if (!row.from.empty()) {
        facts.from = dataset::dayFromIso(row.from);
        facts.isTaken = row.isTaken;
        facts.to =
            row.to.empty() ? facts.from : std::max(facts.from, dataset::dayFromIso(row.to));
    }
    const auto at = [&](Facet facet) -> int & {
        return facts.lists[static_cast<std::size_t>(facet)];
    };
    const Tagged tags = tagged(row.tag);
    at(Facet::Satellite) = list(Facet::Satellite, row.satellite);
    at(Facet::Sensor) = list(Facet::Sensor, row.sensor);
    at(Facet::Modality) = list(Facet::Modality, row.modalities);
    at(Facet::Tag) = tags.tags;
    at(Facet::Theme) = row.theme.empty() ? tags.themes : list(Facet::Theme, row.theme);
    at(Facet::Resolution) = single(Facet::Resolution, row.resolution);
    at(Facet::Source) = single(Facet::Source, hostOf(row.source));
    at(Facet::Credit) = single(Facet::Credit, row.credits);
    at(Facet::Split) = single(Facet::Split, row.split);
    at(Facet::Status) = single(Facet::Status, row.status);
    m_table.set(row.key, facts);
}

}  // namespace gaia::project
