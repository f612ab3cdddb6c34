// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/stacwriter.h"

#include "core/formats/outputfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *kVersion = "1.0.0";

Json ringOf(double west, double south, double east, double north)
{
    return Json::array({Json::array({Json::array({west, south}), Json::array({east, south}),
                                     Json::array({east, north}), Json::array({west, north}),
                                     Json::array({west, south})})});
}

Json geometryOf(const dataset::Place &place)
{
    if (place.footprint) {
        const dataset::GeoBounds &b = *place.footprint;
        if (b.west <= b.east) {
            return {{"type", "Polygon"}, {"coordinates", ringOf(b.west, b.south, b.east, b.north)}};
        }
        return {{"type", "MultiPolygon"},
                {"coordinates", Json::array({ringOf(b.west, b.south, 180.0, b.north),
                                             ringOf(-180.0, b.south, b.east, b.north)})}};
    }
    if (place.point) {
        return {{"type", "Point"},
                {"coordinates", Json::array({place.point->lon, place.point->lat})}};
    }
    return nullptr;
}

std::optional<dataset::GeoBounds> boxOf(const dataset::Place &place)
{
    if (place.footprint) {
        return place.footprint;
    }
    if (place.point) {
        return dataset::GeoBounds{place.point->lon, place.point->lat, place.point->lon,
                                  place.point->lat};
    }
    return std::nullopt;
}

Json boxJson(const dataset::GeoBounds &box)
{
    return Json::array({box.west, box.south, box.east, box.north});
}

std::string startOf(const QDate &day)
{
    return day.toString(Qt::ISODate).toStdString() + "T00:00:00Z";
}

std::string endOf(const QDate &day)
{
    return day.toString(Qt::ISODate).toStdString() + "T23:59:59Z";
}

Json link(const char *relation, const std::string &address, const char *type = "application/json")
{
    return {{"rel", relation}, {"href", address}, {"type", type}};
}

Json listJson(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list) {
        array.push_back(text.toStdString());
    }
    return array;
}

Json propertiesJson(const ExportItem &item)
{
    const dataset::Image &image = item.image;
    Json properties{{"datetime", nullptr},
                    {"start_datetime", startOf(image.acquired.from)},
                    {"end_datetime", endOf(image.acquired.to)}};
    if (image.satellite && image.satellite->size() == 1) {
        properties["platform"] = image.satellite->first().toStdString();
    }
    if (image.media.gsdM > 0.0) {
        properties["gsd"] = image.media.gsdM;
    }
    if (image.sensor && !image.sensor->isEmpty()) {
        properties["instruments"] = listJson(*image.sensor);
    }
    if (!item.captions.empty()) {
        properties["description"] = item.captions.front().text.toStdString();
    }
    // The rest as it is, under a name of its own, and nothing where nothing is known.
    properties["gaia:captions"] = listJson(item.captionTexts());
    for (const Property &property : propertiesOf(item)) {
        if (!property.value.isNull()) {
            const Json whole = Json::parse(jsonLine({property}).toStdString());
            properties["gaia:" + property.name.toStdString()] = whole.front();
        }
    }
    return properties;
}

std::string typeOf(const QString &extension)
{
    return extension == "png"_L1 ? "image/png" : extension == "webp"_L1 ? "image/webp"
                                                                        : "image/jpeg";
}

}  // namespace

StacWriter::StacWriter(const WriterSettings &settings)
    : ExportWriter(settings)
{
}

void StacWriter::extend(const dataset::Image &image)
{
    if (const auto box = boxOf(image.place)) {
        // A box over the antimeridian widens the whole to all longitudes: one box can't say it.
        const bool isAround = box->west > box->east;
        const dataset::GeoBounds one{isAround ? -180.0 : box->west, box->south,
                                     isAround ? 180.0 : box->east, box->north};
        const dataset::GeoBounds so = m_box.value_or(one);
        m_box = dataset::GeoBounds{std::min(so.west, one.west), std::min(so.south, one.south),
                                   std::max(so.east, one.east), std::max(so.north, one.north)};
    }
    if (!m_times.isKnown()) {
        m_times = image.acquired;
    }
    m_times.from = std::min(m_times.from, image.acquired.from);
    m_times.to = std::max(m_times.to, image.acquired.to);
}

QString StacWriter::picturePath(const ExportItem &item) const
{
    return u"images/"_s + item.key;
}

base::Status StacWriter::write(const ExportItem &item)
{
    Json assets = Json::object();
    if (item.picture) {
        const auto path = writePicture(item);
        if (!path) {
            return fail(path.error());
        }
        assets["image"] = {{"href", "../" + path->toStdString()},
                           {"type", typeOf(item.picture->extension)},
                           {"roles", Json::array({"data"})}};
    }
    if (const QString address = addressOf(item.image); !address.isEmpty()) {
        assets["source"] = {{"href", address.toStdString()}, {"roles", Json::array({"source"})}};
    }
    Json json{{"type", "Feature"},
              {"stac_version", kVersion},
              {"stac_extensions", Json::array()},
              {"id", item.key.toStdString()},
              {"collection", settings().collection.toStdString()},
              {"geometry", geometryOf(item.image.place)}};
    if (const auto box = boxOf(item.image.place)) {
        json["bbox"] = boxJson(*box);
    }
    json["properties"] = propertiesJson(item);
    json["links"] = Json::array({link("root", "../collection.json"),
                                 link("parent", "../collection.json"),
                                 link("collection", "../collection.json")});
    json["assets"] = assets;
    extend(item.image);
    m_items << item.key;
    return keep(writeFile(settings().folder, u"items/"_s + item.key + u".json"_s,
                          QByteArray::fromStdString(
                              json.dump(1, ' ', false, Json::error_handler_t::replace))
                              + '\n'));
}

base::Status StacWriter::finish()
{
    Json links = Json::array({link("root", "./collection.json")});
    for (const QString &item : m_items) {
        links.push_back(link("item", "./items/" + item.toStdString() + ".json",
                             "application/geo+json"));
    }
    const bool isKnown = m_times.isKnown();
    const Json json{
        {"type", "Collection"},
        {"stac_version", kVersion},
        {"stac_extensions", Json::array()},
        {"id", settings().collection.toStdString()},
        {"title", settings().collection.toStdString()},
        {"description", "Satellite images with curated captions"},
        {"license", "various"},
        {"extent",
         {{"spatial",
           {{"bbox", Json::array({boxJson(
                         m_box.value_or(dataset::GeoBounds{-180.0, -90.0, 180.0, 90.0}))})}}},
          {"temporal",
           {{"interval",
             Json::array({Json::array({isKnown ? Json(startOf(m_times.from)) : Json(),
                                       isKnown ? Json(endOf(m_times.to)) : Json()})})}}}}},
        {"links", links}};
    return keep(writeFile(settings().folder, u"collection.json"_s,
                          QByteArray::fromStdString(
                              json.dump(1, ' ', false, Json::error_handler_t::replace))
                              + '\n'));
}

}  // namespace gaia::formats
