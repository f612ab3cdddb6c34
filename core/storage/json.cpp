// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/json.h"

#include "core/storage/jsontexts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

QString dumped(const Json &json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// Stands in JSON between quotes as it is.
bool isPlain(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate();
    });
}

Json toJson(const QString &text)
{
    return text.isNull() ? Json() : Json(text.toStdString());
}

Json toJson(const dataset::MaybeText &text)
{
    return text ? Json(text->toStdString()) : Json();
}

Json toJson(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json toJson(const dataset::MaybeList &list)
{
    if (!list) {
        return {};
    }
    Json array = Json::array();
    for (const QString &item : *list) {
        array.push_back(item.toStdString());
    }
    return array;
}

QString textFrom(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

dataset::MaybeText maybeTextFrom(const Json &json)
{
    return json.is_string() ? dataset::MaybeText(QString::fromStdString(json.get<std::string>()))
                            : std::nullopt;
}

std::optional<double> maybeNumberFrom(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? std::optional(found->get<double>())
                                                       : std::nullopt;
}

dataset::MaybeList maybeListFrom(const Json &json)
{
    if (!json.is_array()) {
        return std::nullopt;
    }
    QStringList list;
    for (const Json &item : json) {
        if (item.is_string()) {
            list.append(QString::fromStdString(item.get<std::string>()));
        }
    }
    return list;
}

Json licenceToJson(const dataset::Licence &licence)
{
    return {{"name", toJson(licence.name)},
            {"holder", toJson(licence.holder)},
            {"evidence", toJson(licence.evidence)},
            {"redistribute", toJson(licence.redistribute)}};
}

dataset::Licence licenceFrom(const Json &json)
{
    return json.is_object() ? dataset::Licence{textFrom(json, "name"), textFrom(json, "holder"),
                                               textFrom(json, "evidence"),
                                               textFrom(json, "redistribute")}
                            : dataset::Licence();
}

Json coordinatesToJson(const dataset::Place &place)
{
    if (!place.point) {
        return {};
    }
    return {{"lat", place.point->lat},
            {"lon", place.point->lon},
            {"radius_km", toJson(place.radiusKm)},
            {"precision", place.precision.toStdString()}};
}

void setCoordinates(dataset::Place &place, const Json &json)
{
    const bool isPoint = json.is_object() && json.contains("lat") && json.contains("lon");
    place.point = isPoint ? std::optional(dataset::GeoPoint{json.value("lat", 0.0),
                                                            json.value("lon", 0.0)})
                          : std::nullopt;
    place.radiusKm = isPoint ? maybeNumberFrom(json, "radius_km") : std::nullopt;
    place.precision = isPoint ? textFrom(json, "precision") : QString();
}

Json acquisitionToJson(const dataset::Acquisition &acquired)
{
    if (!acquired.isKnown()) {
        return {};
    }
    Json json{{"from", acquired.from.toString(Qt::ISODate).toStdString()},
              {"to", acquired.to.toString(Qt::ISODate).toStdString()}};
    if (!acquired.isTaken()) {
        json["kind"] = word(acquired.kind).toStdString();
    }
    return json;
}

dataset::Acquisition acquisitionFrom(const Json &json)
{
    return json.is_object() ? dataset::Acquisition{QDate::fromString(textFrom(json, "from"),
                                                                     Qt::ISODate),
                                                   QDate::fromString(textFrom(json, "to"),
                                                                     Qt::ISODate),
                                                   dataset::dateKindFromWord(textFrom(json, "kind"))
                                                       .value_or(dataset::DateKind::Acquired)}
                            : dataset::Acquisition();
}

Json valueOf(const dataset::Image &image, dataset::Field field)
{
    using dataset::Field;
    switch (field) {
    case Field::ImageAlt: return toJson(image.imageAlt);
    case Field::Credits: return toJson(image.credits);
    case Field::Licence: return licenceToJson(image.licence);
    case Field::Location: return toJson(image.place.name);
    case Field::Coordinates: return coordinatesToJson(image.place);
    case Field::Date: return acquisitionToJson(image.acquired);
    case Field::Tag: return toJson(image.tag);
    case Field::Satellite: return toJson(image.satellite);
    case Field::Sensor: return toJson(image.sensor);
    case Field::Modalities: return toJson(image.modalities);
    case Field::Resolution: return toJson(image.resolution);
    case Field::Theme: return toJson(image.theme);
    }
    return {};
}

void setValue(dataset::Image &image, dataset::Field field, const Json &value)
{
    using dataset::Field;
    switch (field) {
    case Field::ImageAlt: image.imageAlt = maybeTextFrom(value); break;
    case Field::Credits: image.credits = maybeTextFrom(value); break;
    case Field::Licence: image.licence = licenceFrom(value); break;
    case Field::Location: image.place.name = maybeTextFrom(value); break;
    case Field::Coordinates: setCoordinates(image.place, value); break;
    case Field::Date: image.acquired = acquisitionFrom(value); break;
    case Field::Tag: image.tag = maybeListFrom(value); break;
    case Field::Satellite: image.satellite = maybeListFrom(value); break;
    case Field::Sensor: image.sensor = maybeListFrom(value); break;
    case Field::Modalities: image.modalities = maybeListFrom(value); break;
    case Field::Resolution: image.resolution = maybeTextFrom(value); break;
    case Field::Theme: image.theme = maybeListFrom(value); break;
    }
}

Json partOf(const dataset::Image &image, const QString &part)
{
    if (const auto field = dataset::fieldFromWord(part)) {
        const bool hasSource = image.sources.contains(*field);
        return {{"value", valueOf(image, *field)},
                {"source", hasSource ? toJson(word(image.sources.value(*field))) : Json()}};
    }
    if (part == "flagged"_L1) {
        return image.isFlagged;
    }
    if (part == "discarded"_L1) {
        return image.isDiscarded;
    }
    if (part == "dismissed"_L1) {
        return toJson(dataset::MaybeList(image.dismissed));
    }
    if (part == "article"_L1) {
        return image.article.isValid() ? Json(image.article.value) : Json();
    }
    return toJson(part == "note"_L1 ? image.note : image.verdictReason);
}

void setPart(dataset::Image &image, const QString &part, const Json &value)
{
    if (const auto field = dataset::fieldFromWord(part)) {
        setValue(image, *field, value.value("value", Json()));
        const auto source = dataset::sourceFromWord(textFrom(value, "source"));
        if (source) {
            image.sources.insert(*field, *source);
        } else {
            image.sources.remove(*field);
        }
    } else if (part == "flagged"_L1) {
        image.isFlagged = value.is_boolean() && value.get<bool>();
    } else if (part == "discarded"_L1) {
        image.isDiscarded = value.is_boolean() && value.get<bool>();
    } else if (part == "article"_L1) {
        image.article = {value.is_number_integer() ? value.get<qint64>() : 0};
    } else if (part == "dismissed"_L1) {
        image.dismissed = maybeListFrom(value).value_or(QStringList());
    } else {
        QString &target = part == "note"_L1 ? image.note : image.verdictReason;
        target = maybeTextFrom(value).value_or(QString());
    }
}

}  // namespace

QString listJson(const dataset::MaybeList &list)
{
    if (!list) {
        return {};
    }
    if (!std::all_of(list->cbegin(), list->cend(), isPlain)) {
        return dumped(toJson(list));
    }
    return list->isEmpty() ? u"[]"_s : QString(u"[\""_s + list->join(u"\",\""_s) + u"\"]"_s);
}

dataset::MaybeList listFromJson(const QString &json)
{
    return json.isNull() ? std::nullopt : maybeListFrom(parsed(json.toUtf8()));
}

dataset::MaybeList listFromJson(std::string_view json)
{
    if (!json.starts_with('[')) {
        return std::nullopt;
    }
    QStringList list;
    eachText(json, [&](std::string_view text) {
        list.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    });
    return list;
}

QString licenceJson(const dataset::Licence &licence)
{
    return licence == dataset::Licence() ? QString() : dumped(licenceToJson(licence));
}

dataset::Licence licenceFromJson(const QString &json)
{
    return licenceFrom(parsed(json.toUtf8()));
}

QString sourcesJson(const dataset::FieldSources &sources)
{
    // Most images have the same sources as the one before.
    thread_local QString lastJson;
    thread_local dataset::FieldSources last;
    if (lastJson.isNull() || sources != last) {
        Json object = Json::object();
        for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
            object[word(it.key()).toStdString()] = word(it.value()).toStdString();
        }
        last = sources;
        lastJson = dumped(object);
    }
    return lastJson;
}

dataset::FieldSources sourcesFromJson(const QString &json)
{
    // Most images have the same sources as the one before.
    thread_local QString lastJson;
    thread_local dataset::FieldSources sources;
    if (json == lastJson) {
        return sources;
    }
    lastJson = json;
    sources.clear();
    const Json object = parsed(json.toUtf8());
    if (object.is_object()) {
        for (const auto &[name, value] : object.items()) {
            const auto field = dataset::fieldFromWord(QString::fromStdString(name));
            const auto source = dataset::sourceFromWord(maybeTextFrom(value).value_or(QString()));
            if (field && source) {
                sources.insert(*field, *source);
            }
        }
    }
    return sources;
}

QByteArray imageStateJson(const dataset::Image &image, const QStringList &parts)
{
    Json object = Json::object();
    for (const QString &part : parts) {
        object[part.toStdString()] = partOf(image, part);
    }
    return dumped(object).toUtf8();
}

bool applyImageState(dataset::Image &image, const QByteArray &json)
{
    const Json object = parsed(json);
    if (!object.is_object()) {
        return false;
    }
    for (const auto &[part, value] : object.items()) {
        setPart(image, QString::fromStdString(part), value);
    }
    return true;
}

QStringList imageStateParts(const QByteArray &json)
{
    QStringList parts;
    const Json object = parsed(json);
    if (object.is_object()) {
        for (const auto &[part, value] : object.items()) {
            parts.append(QString::fromStdString(part));
        }
    }
    return parts;
}

QByteArray captionStateJson(const CaptionStateText &state)
{
    const Json object = {{"text", state.text.toStdString()},
                         {"state", state.state.toStdString()},
                         {"reason", toJson(state.reason)}};
    return dumped(object).toUtf8();
}

std::optional<CaptionStateText> captionStateFromJson(const QByteArray &json)
{
    const Json object = parsed(json);
    if (!object.is_object() || !object.contains("text") || !object.contains("state")) {
        return std::nullopt;
    }
    return CaptionStateText{textFrom(object, "text"), textFrom(object, "state"),
                            textFrom(object, "reason")};
}

QByteArray captionSetJson(dataset::CaptionSetKey set)
{
    const Json object = {{"caption_set", set.value}};
    return dumped(object).toUtf8();
}

std::optional<dataset::CaptionSetKey> captionSetFromJson(const QByteArray &json)
{
    const Json object = parsed(json);
    const auto found = object.is_object() ? object.find("caption_set") : object.end();
    if (found == object.end() || !found->is_number_integer()) {
        return std::nullopt;
    }
    return dataset::CaptionSetKey{found->get<qint64>()};
}

QByteArray regionJson(const QString &region)
{
    const Json object = {{"region", region.isEmpty() ? Json() : Json(region.toStdString())}};
    return dumped(object).toUtf8();
}

QByteArray countsJson(const QMap<QString, qint64> &counts)
{
    Json object = Json::object();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        object[it.key().toStdString()] = it.value();
    }
    return dumped(object).toUtf8();
}

}  // namespace gaia::storage
