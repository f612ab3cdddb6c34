// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/missions.h"

#include "core/base/translate.h"
#include "core/dataset/missionwords.h"
#include "core/dataset/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;
using Kind = MissionMention::Kind;

namespace {

constexpr std::array<std::pair<ResolutionClass, const char *>, 4> kResolutionWords{{
    {ResolutionClass::VeryHigh, "Very High"},
    {ResolutionClass::High, "High"},
    {ResolutionClass::Moderate, "Moderate"},
    {ResolutionClass::Low, "Low"},
}};

/// A table that leads up in a circle must not hang the program.
constexpr int kDeepestLineage = 8;

/// The spellings under which a value is looked up, the fullest first.
QStringList keysOf(const QString &text)
{
    static const QRegularExpression agency(
        u"^\\s*(?:the\\s+)?(?:NASA|ESA|NOAA|USGS|JAXA|EUMETSAT|Copernicus|EU|European)(?:['’]s)?"
        "(?:/(?:NASA|ESA|NOAA|USGS))?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(u"^(.*?)\\s*\\(([^()]*)\\)\\s*(.*)$"_s);
    static const QRegularExpression satellite(u"\\s+(?:satellites?|spacecraft|mission|sensor)$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList spellings{text};
    const auto match = inside.match(text);
    if (match.hasMatch()) {
        spellings << QString(match.captured(1) + u' ' + match.captured(3)) << match.captured(2);
    }
    for (const QString &spelling : QStringList(spellings)) {
        QString shorter = spelling;
        spellings << shorter.remove(satellite) << shorter.remove(agency);
    }
    QStringList keys;
    for (const QString &spelling : std::as_const(spellings)) {
        const QString key = foldedName(spelling);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys << key;
        }
    }
    return keys;
}

int rowOf(const QHash<QString, int> &rows, const QString &text)
{
    // As the table writes it, which most are asked as.
    const QString said = text.left(200);
    const QString asSaid = foldedName(said);
    if (const auto found = rows.find(asSaid); !asSaid.isEmpty() && found != rows.end()) {
        return *found;
    }
    const QStringList keys = keysOf(said);
    for (const QString &key : keys) {
        const auto found = rows.find(key);
        if (found != rows.end()) {
            return *found;
        }
    }
    return -1;
}

QString textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

QStringList listOf(const Json &object, const char *key)
{
    QStringList list;
    const auto found = object.find(key);
    if (found != object.end() && found->is_array()) {
        for (const Json &item : *found) {
            if (item.is_string()) {
                list << QString::fromStdString(item.get<std::string>());
            }
        }
    }
    return list;
}

bool isTrue(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

base::Result<Platform> platformFrom(const Json &entry)
{
    Platform platform;
    platform.name = textOf(entry, "name");
    platform.aliases = listOf(entry, "aka");
    platform.family = textOf(entry, "of");
    platform.operatedBy = textOf(entry, "operator");
    platform.from = QDate::fromString(textOf(entry, "from"), Qt::ISODate);
    platform.to = QDate::fromString(textOf(entry, "to"), Qt::ISODate);
    platform.sensors = listOf(entry, "sensors");
    platform.isFamily = isTrue(entry, "family");
    platform.isAirborne = isTrue(entry, "airborne");
    platform.isLost = isTrue(entry, "lost");
    if (!platform.from.isValid() || (entry.contains("to") && !platform.to.isValid())) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The mission table gives %1 no day that can be read; write "
                                      "from and to as YYYY-MM-DD.")
                        .arg(platform.name));
    }
    return platform;
}

Sensor sensorFrom(const Json &entry)
{
    Sensor sensor;
    sensor.name = textOf(entry, "name");
    sensor.fullName = textOf(entry, "full");
    sensor.aliases = listOf(entry, "aka");
    sensor.modalities = listOf(entry, "modality");
    sensor.varies = isTrue(entry, "varies");
    const auto modes = entry.find("modes");
    if (modes != entry.end() && modes->is_array()) {
        for (const Json &mode : *modes) {
            if (mode.is_object() && mode.contains("gsd_m") && mode["gsd_m"].is_number()
                && mode["gsd_m"].get<double>() > 0.0) {
                sensor.modes.push_back({textOf(mode, "mode"), mode["gsd_m"].get<double>()});
            }
        }
    }
    return sensor;
}

/// Puts an entry in the place of the one with its name, or at the end.
template<typename Entry>
void put(std::vector<Entry> &entries, Entry entry)
{
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry &present) {
        return present.name == entry.name;
    });
    if (same == entries.end()) {
        entries.push_back(std::move(entry));
    } else {
        *same = std::move(entry);
    }
}

/// The entries of one kind; each must be an object with a name.
base::Result<std::vector<Json>> entriesOf(const Json &document, const char *kind)
{
    std::vector<Json> entries;
    const auto found = document.find(kind);
    if (found == document.end()) {
        return entries;
    }
    if (!found->is_array()) {
        return fail(ErrorCode::Invalid, translate("gaia", "“%1” of the mission table is no list.")
                                            .arg(QLatin1String(kind)));
    }
    for (const Json &entry : *found) {
        if (!entry.is_object() || foldedName(textOf(entry, "name")).isEmpty()) {
            return fail(ErrorCode::Invalid,
                        translate("gaia", "An entry under “%1” of the mission table has no name.")
                            .arg(QLatin1String(kind)));
        }
        entries.push_back(entry);
    }
    return entries;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QString word(ResolutionClass resolution)
{
    return wordOf(kResolutionWords, resolution);
}

std::optional<ResolutionClass> resolutionClassFromWord(const QString &word)
{
    const QString key = foldedName(word);
    for (const auto &[resolution, text] : kResolutionWords) {
        if (key == foldedName(QLatin1String(text))) {
            return resolution;
        }
    }
    return key == "medium"_L1 ? std::optional(ResolutionClass::Moderate) : std::nullopt;
}

ResolutionClass resolutionClass(double gsdM, const ResolutionLimits &limits)
{
    return gsdM <= limits.veryHighM ? ResolutionClass::VeryHigh
        : gsdM <= limits.highM      ? ResolutionClass::High
        : gsdM <= limits.moderateM  ? ResolutionClass::Moderate
                                    : ResolutionClass::Low;
}

bool Platform::isAtWork(const QDate &first, const QDate &last) const
{
    return !isLost && last >= from && (!to.isValid() || first <= to);
}

base::Result<Missions> Missions::fromJson(const QList<QByteArray> &documents)
{
    Missions missions;
    for (const QByteArray &text : documents) {
        const Json document = Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
        if (!document.is_object()) {
            return fail(ErrorCode::Invalid, translate("gaia", "The mission table is no JSON object."));
        }
        const QStringList plainWords = listOf(document, "not_in_text");
        for (const QString &name : plainWords) {
            missions.m_notInText.insert(foldedName(name));
        }
        const QStringList words = listOf(document, "words_in_text");
        for (const QString &name : words) {
            missions.m_words.insert(foldedName(name));
        }
        const auto platforms = entriesOf(document, "platforms");
        const auto sensors = entriesOf(document, "sensors");
        const auto modalities = entriesOf(document, "modalities");
        if (!platforms || !sensors || !modalities) {
            return fail(!platforms  ? platforms.error()
                        : !sensors ? sensors.error()
                                   : modalities.error());
        }
        for (const Json &entry : *platforms) {
            auto platform = platformFrom(entry);
            if (!platform) {
                return fail(platform.error());
            }
            put(missions.m_platforms, std::move(*platform));
        }
        for (const Json &entry : *sensors) {
            put(missions.m_sensors, sensorFrom(entry));
        }
        for (const Json &entry : *modalities) {
            put(missions.m_modalities, Modality{textOf(entry, "name"), listOf(entry, "aka"),
                                                textOf(entry, "broader")});
        }
    }
    missions.index();
    return missions;
}

QString Missions::ownFile()
{
    return QStandardPaths::locate(QStandardPaths::AppDataLocation, u"missions.json"_s);
}

QList<QByteArray> Missions::carried()
{
    return {contentsOf(u":/missions/platforms.json"_s), contentsOf(u":/missions/sensors.json"_s),
            contentsOf(u":/missions/modalities.json"_s)};
}

const Missions &Missions::standard()
{
    static const Missions missions = [] {
        const QString own = ownFile();
        if (!own.isEmpty()) {
            auto merged = fromJson(carried() + QList<QByteArray>{contentsOf(own)});
            if (merged) {
                return std::move(*merged);
            }
            qWarning("%s: %s", qUtf8Printable(own), qUtf8Printable(merged.error().message));
        }
        auto table = fromJson(carried());
        return table ? std::move(*table) : Missions();
    }();
    return missions;
}

void Missions::addName(const QString &name, Kind kind, int row)
{
    QHash<QString, int> &rows = kind == Kind::Platform ? m_platformRows : m_sensorRows;
    const QString key = foldedName(name);
    if (key.isEmpty()) {
        return;
    }
    if (!rows.contains(key)) {
        rows.insert(key, row);
    }
    Name entry{{}, kind, row, false};
    for (const MissionWord &part : missionWords(name)) {
        entry.words << part.text;
    }
    entry.isWord = entry.words.size() == 1 && m_words.contains(key);
    // A single letter is too little to find in a text.
    if (!entry.words.isEmpty() && key.size() >= 2 && !m_notInText.contains(key)) {
        m_names[entry.words.front().toCaseFolded()].push_back(std::move(entry));
    }
}

void Missions::index()
{
    // Own names first, so that another's alias never takes them.
    for (std::size_t row = 0; row < m_platforms.size(); ++row) {
        addName(m_platforms[row].name, Kind::Platform, int(row));
    }
    for (std::size_t row = 0; row < m_sensors.size(); ++row) {
        addName(m_sensors[row].name, Kind::Sensor, int(row));
    }
    for (std::size_t row = 0; row < m_platforms.size(); ++row) {
        for (const QString &alias : std::as_const(m_platforms[row].aliases)) {
            addName(alias, Kind::Platform, int(row));
        }
    }
    for (std::size_t row = 0; row < m_sensors.size(); ++row) {
        const QStringList names = m_sensors[row].aliases + QStringList{m_sensors[row].fullName};
        for (const QString &alias : names) {
            addName(alias, Kind::Sensor, int(row));
        }
    }
    for (std::size_t row = 0; row < m_modalities.size(); ++row) {
        const QStringList names = QStringList{m_modalities[row].name} + m_modalities[row].aliases;
        for (const QString &name : names) {
            m_modalityRows.insert(foldedName(name), int(row));
        }
    }
    for (auto &names : m_names) {
        std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
            return a.words.size() > b.words.size();
        });
    }
}

const Platform *Missions::platform(const QString &text) const
{
    const int row = rowOf(m_platformRows, text);
    return row < 0 ? nullptr : &m_platforms[std::size_t(row)];
}

const Sensor *Missions::sensor(const QString &text) const
{
    const int row = rowOf(m_sensorRows, text);
    return row < 0 ? nullptr : &m_sensors[std::size_t(row)];
}

const Modality *Missions::modality(const QString &text) const
{
    const int row = rowOf(m_modalityRows, text);
    return row < 0 ? nullptr : &m_modalities[std::size_t(row)];
}

QStringList Missions::platformLineage(const QString &name) const
{
    QStringList lineage;
    const Platform *above = platform(name);
    while (above && lineage.size() < kDeepestLineage) {
        lineage << above->name;
        above = above->family.isEmpty() ? nullptr : platform(above->family);
    }
    return lineage;
}

QStringList Missions::modalityLineage(const QString &name) const
{
    QStringList lineage;
    const Modality *above = modality(name);
    while (above && lineage.size() < kDeepestLineage) {
        lineage << above->name;
        above = above->broader.isEmpty() ? nullptr : modality(above->broader);
    }
    return lineage;
}

QStringList Missions::sensorsOf(const Platform &platform) const
{
    QStringList sensors = platform.sensors;
    for (const Platform &member : m_platforms) {
        if (platform.isFamily && !member.family.isEmpty()
            && (member.family == platform.name
                || platformLineage(member.family).contains(platform.name))) {
            sensors << member.sensors;
        }
    }
    sensors.removeDuplicates();
    return sensors;
}

QStringList Missions::platformsWith(const QString &sensor) const
{
    QStringList names;
    const Sensor *known = this->sensor(sensor);
    for (const Platform &platform : m_platforms) {
        if (known && platform.sensors.contains(known->name)) {
            names << platform.name;
        }
    }
    return names;
}

bool Missions::isSameOrFamily(const QString &one, const QString &other) const
{
    const QStringList above = platformLineage(one);
    const QStringList otherAbove = platformLineage(other);
    return !above.isEmpty() && !otherAbove.isEmpty()
        && (above.contains(otherAbove.front()) || otherAbove.contains(above.front()));
}

}  // namespace gaia::dataset
