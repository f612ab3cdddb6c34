// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/coveragereading.h"

#include "core/storage/json.h"

#include <QUrl>

#include <algorithm>

namespace gaia::project {

using curation::Facet;
using curation::LabelIds;

namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The labels of a JSON array of texts, each once. Arrays without escapes, nearly all of them, are
/// read in place.
template<typename Take>
void eachLabel(std::string_view json, Take take)
{
    if (json.find('\\') != std::string_view::npos) {
        for (const QString &label :
             gaia::storage::listFromJson(qString(json)).value_or(QStringList())) {
            const QByteArray bytes = label.toUtf8();
            take(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        }
        return;
    }
    for (std::size_t open = json.find('"'); open != std::string_view::npos;) {
        const std::size_t close = json.find('"', open + 1);
        if (close == std::string_view::npos) {
            return;
        }
        take(json.substr(open + 1, close - open - 1));
        open = json.find('"', close + 1);
    }
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

}  // namespace

CoverageReading::CoverageReading(std::shared_ptr<const curation::CoverageGround> ground,
                                 std::optional<Facet> stackBy, const dataset::ThemeTable &themes)
    : m_ground(ground)
    , m_counter(std::move(ground), stackBy)
{
    for (const dataset::ThemeTable::Theme &theme : themes.themes) {
        const int id = m_counter.labels(Facet::Theme).idOf(theme.name.toStdString());
        for (const QString &tag : theme.tags) {
            addOnce(m_themesOfTag[tag.toStdString()], id);
        }
    }
}

template<typename Read>
const LabelIds *CoverageReading::known(Facet facet, std::string_view text, Read read)
{
    if (text.empty()) {
        return nullptr;
    }
    Known &known = m_known[static_cast<std::size_t>(facet)];
    auto found = known.find(text);
    if (found == known.end()) {
        found = known.emplace(std::string(text), read()).first;
    }
    return &found->second;
}

const LabelIds *CoverageReading::list(Facet facet, std::string_view json)
{
    return known(facet, json, [&] {
        LabelIds ids;
        eachLabel(json, [&](std::string_view label) {
            addOnce(ids, m_counter.labels(facet).idOf(label));
        });
        return ids;
    });
}

const LabelIds *CoverageReading::single(Facet facet, std::string_view text)
{
    return known(facet, text, [&] { return LabelIds{m_counter.labels(facet).idOf(text)}; });
}

const LabelIds *CoverageReading::source(std::string_view address)
{
    return single(Facet::Source, hostOf(address));
}

const LabelIds *CoverageReading::themes(const storage::CoverageRow &row)
{
    if (!row.theme.empty()) {
        return list(Facet::Theme, row.theme);
    }
    if (row.tag.empty()) {
        return nullptr;
    }
    auto found = m_themesOfTags.find(row.tag);
    if (found == m_themesOfTags.end()) {
        LabelIds ids;
        eachLabel(row.tag, [&](std::string_view tag) {
            std::string folded(tag);
            for (char &letter : folded) {
                letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                                        : letter;
            }
            const auto themes = m_themesOfTag.find(folded);
            if (themes != m_themesOfTag.end()) {
                for (const int id : themes->second) {
                    addOnce(ids, id);
                }
            }
        });
        found = m_themesOfTags.emplace(std::string(row.tag), std::move(ids)).first;
    }
    return &found->second;
}

/// Known only to a country, or to a circle that is wider than a cell.
bool CoverageReading::isWide(const storage::CoverageRow &row)
{
    if (row.precision == "country" || row.radiusKm > m_ground->grid.radiusKm()) {
        return true;
    }
    if (!row.precision.empty() || row.location.empty()) {
        return false;
    }
    auto found = m_wideNames.find(row.location);
    if (found == m_wideNames.end()) {
        found = m_wideNames
                    .emplace(std::string(row.location),
                             m_ground->regions->isWideName(qString(row.location)))
                    .first;
    }
    return found->second;
}

void CoverageReading::add(const storage::CoverageRow &row)
{
    curation::ImageFacts facts;
    if (row.hasPoint) {
        facts.point = dataset::GeoPoint{row.lat, row.lon};
        facts.isWide = isWide(row);
    }
    facts.isNamed = !row.location.empty();
    const auto day = [this](std::string_view text) {
        auto found = m_days.find(text);
        if (found == m_days.end()) {
            found = m_days.emplace(std::string(text), QDate::fromString(qString(text), Qt::ISODate))
                        .first;
        }
        return found->second;
    };
    if (!row.from.empty()) {
        facts.from = day(row.from);
        facts.to = row.to.empty() ? facts.from : std::max(facts.from, day(row.to));
    }
    const auto at = [&](Facet facet) -> const LabelIds *& {
        return facts.labels[static_cast<std::size_t>(facet)];
    };
    at(Facet::Satellite) = list(Facet::Satellite, row.satellite);
    at(Facet::Sensor) = list(Facet::Sensor, row.sensor);
    at(Facet::Modality) = list(Facet::Modality, row.modalities);
    at(Facet::Tag) = list(Facet::Tag, row.tag);
    at(Facet::Theme) = themes(row);
    at(Facet::Resolution) = single(Facet::Resolution, row.resolution);
    at(Facet::Source) = source(row.source);
    at(Facet::Credit) = single(Facet::Credit, row.credits);
    at(Facet::Split) = single(Facet::Split, row.split);
    at(Facet::Status) = single(Facet::Status, row.status);
    m_counter.add(facts);
}

}  // namespace gaia::project
