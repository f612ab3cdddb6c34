// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/ownmissions.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::ordered_json;

namespace {

const char *listName(OwnMissions::Kind kind)
{
    return kind == OwnMissions::Kind::Platform ? "platforms" : "sensors";
}

Json listJson(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &item : list) {
        array.push_back(item.toStdString());
    }
    return array;
}

std::string nameOf(const Json &entry)
{
    const auto name = entry.is_object() ? entry.find("name") : entry.end();
    return name != entry.end() && name->is_string() ? name->get<std::string>() : std::string();
}

}  // namespace

struct OwnMissions::Document {
    Json json = Json::object();

    [[nodiscard]] Json &entries(Kind kind)
    {
        Json &list = json[listName(kind)];
        list = list.is_array() ? list : Json::array();
        return list;
    }
    void put(Kind kind, const Json &entry)
    {
        Json &list = entries(kind);
        const auto same = std::find_if(list.begin(), list.end(), [&](const Json &present) {
            return nameOf(present) == nameOf(entry);
        });
        if (same == list.end()) {
            list.push_back(entry);
        } else {
            *same = entry;
        }
    }
};

QString OwnMissions::defaultPath()
{
    const QString found = Missions::ownFile();
    return found.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/missions.json"_s
        : found;
}

OwnMissions::OwnMissions(QString path)
    : m_path(std::move(path))
{
}

base::Result<OwnMissions::Document> OwnMissions::read() const
{
    Document document;
    QFile file(m_path);
    if (!file.exists()) {
        return document;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read: %2.").arg(m_path, file.errorString()));
    }
    const QByteArray text = file.readAll();
    document.json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!document.json.is_object()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 is no JSON object. Mend it or move it away.").arg(m_path));
    }
    return document;
}

base::Status OwnMissions::write(const Document &document) const
{
    const QByteArray text = QByteArray::fromStdString(document.json.dump(1) + '\n');
    if (const auto table = Missions::fromJson(Missions::carried() + QList<QByteArray>{text});
        !table) {
        return fail(table.error());
    }
    QSaveFile file(m_path);
    const bool isWritten = QDir().mkpath(QFileInfo(m_path).path())
        && file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? base::Status()
                     : fail(ErrorCode::CannotOpen, translate("gaia", "%1 can't be written: %2.")
                                                       .arg(m_path, file.errorString()));
}

base::Result<Missions> OwnMissions::table() const
{
    const auto document = read();
    if (!document) {
        return fail(document.error());
    }
    return Missions::fromJson(Missions::carried()
                              + QList<QByteArray>{QByteArray::fromStdString(document->json.dump())});
}

base::Result<QStringList> OwnMissions::names(Kind kind) const
{
    auto document = read();
    if (!document) {
        return fail(document.error());
    }
    QStringList names;
    for (const Json &entry : document->entries(kind)) {
        names << QString::fromStdString(nameOf(entry));
    }
    return names;
}

base::Status OwnMissions::put(const Platform &platform)
{
    auto document = read();
    if (!document) {
        return fail(document.error());
    }
    Json entry{{"name", platform.name.trimmed().toStdString()},
               {"from", platform.from.toString(Qt::ISODate).toStdString()}};
    if (platform.to.isValid()) {
        entry["to"] = platform.to.toString(Qt::ISODate).toStdString();
    }
    const auto text = [&](const char *key, const QString &value) {
        if (!value.isEmpty()) {
            entry[key] = value.toStdString();
        }
    };
    text("of", platform.family);
    text("operator", platform.operatedBy);
    entry["sensors"] = listJson(platform.sensors);
    entry["aka"] = listJson(platform.aliases);
    for (const auto &[key, isTrue] : {std::pair("family", platform.isFamily),
                                      {"airborne", platform.isAirborne},
                                      {"lost", platform.isLost}}) {
        if (isTrue) {
            entry[key] = true;
        }
    }
    document->put(Kind::Platform, entry);
    return write(*document);
}

base::Status OwnMissions::put(const Sensor &sensor)
{
    auto document = read();
    if (!document) {
        return fail(document.error());
    }
    Json modes = Json::array();
    for (const SensorMode &mode : sensor.modes) {
        modes.push_back({{"mode", mode.name.toStdString()}, {"gsd_m", mode.gsdM}});
    }
    Json entry{{"name", sensor.name.trimmed().toStdString()},
               {"full", sensor.fullName.toStdString()},
               {"aka", listJson(sensor.aliases)},
               {"modality", listJson(sensor.modalities)},
               {"modes", modes}};
    if (sensor.varies) {
        entry["varies"] = true;
    }
    document->put(Kind::Sensor, entry);
    return write(*document);
}

base::Status OwnMissions::remove(Kind kind, const QString &name)
{
    auto document = read();
    if (!document) {
        return fail(document.error());
    }
    Json &list = document->entries(kind);
    const auto same = std::find_if(list.begin(), list.end(), [&](const Json &entry) {
        return nameOf(entry) == name.toStdString();
    });
    if (same == list.end()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "%1 has no entry “%2”.").arg(m_path, name));
    }
    list.erase(same);
    return write(*document);
}

}  // namespace gaia::dataset
