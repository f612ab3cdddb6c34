// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/captionanswer.h"

#include "core/base/translate.h"
#include "core/dataset/caption.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Field;
using dataset::Source;
using Json = nlohmann::json;

namespace {

QStringList listOf(const Json &object, const char *name)
{
    QStringList list;
    const auto found = object.find(name);
    if (found == object.end()) {
        return list;
    }
    for (const Json &item : found->is_array() ? *found : Json::array({*found})) {
        const QString text =
            item.is_string() ? QString::fromStdString(item.get<std::string>()).trimmed() : QString();
        if (!text.isEmpty() && !list.contains(text)) {
            list << text;
        }
    }
    return list;
}

dataset::MaybeText textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string()) {
        return std::nullopt;
    }
    const QString text = QString::fromStdString(found->get<std::string>()).trimmed();
    return text.isEmpty() ? std::nullopt : dataset::MaybeText(text);
}

std::optional<dataset::GeoPoint> pointOf(const Json &object)
{
    const auto found = object.find("coordinates");
    if (found == object.end() || !found->is_object()) {
        return std::nullopt;
    }
    const auto lat = found->find("lat");
    const auto lon = found->find("lon");
    if (lat == found->end() || lon == found->end() || !lat->is_number() || !lon->is_number()) {
        return std::nullopt;
    }
    const dataset::GeoPoint point{lat->get<double>(), lon->get<double>()};
    return isOnEarth(point) ? std::optional(point) : std::nullopt;
}

/// What is wrong with the captions; empty if they are five, not blank and pairwise different.
QString faultOf(const Json &object, const QStringList &different)
{
    const auto found = object.find("captions");
    if (found == object.end() || !found->is_array()) {
        return translate("gaia", "The answer holds no captions.");
    }
    if (found->size() != std::size_t(dataset::kCaptionsPerImage)) {
        return translate("gaia", "The answer holds %1 captions instead of five.").arg(found->size());
    }
    return different.size() == dataset::kCaptionsPerImage
        ? QString()
        : translate("gaia", "Of the five captions some are blank or the same.");
}

QString withoutFence(const QString &text)
{
    static const QRegularExpression fence(u"^\\s*```(?:json)?\\s*(.*?)\\s*```\\s*$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = fence.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

template<typename Value>
void claim(dataset::Image &image, Field field, Value &target, const Value &value)
{
    const bool isFree = !isKnown(image, field) || image.sources.value(field) == Source::Model;
    if (isFree) {
        target = value;
        image.sources.insert(field, Source::Model);
    }
}

void claimList(dataset::Image &image, Field field, dataset::MaybeList &target,
               const QStringList &value)
{
    if (!value.isEmpty()) {
        claim(image, field, target, dataset::MaybeList(value));
    }
}

}  // namespace

base::Result<CaptionAnswer> readCaptionAnswer(const QString &text)
{
    const QByteArray bytes = withoutFence(text).toUtf8();
    const Json object = Json::parse(bytes.constBegin(), bytes.constEnd(), nullptr, false);
    if (!object.is_object()) {
        return fail(ErrorCode::Invalid, translate("gaia", "The model's answer is no JSON object."));
    }
    CaptionAnswer answer;
    answer.captions = listOf(object, "captions");
    if (const QString fault = faultOf(object, answer.captions); !fault.isEmpty()) {
        return fail(ErrorCode::Invalid, fault);
    }
    const auto flag = [&](const char *name, bool fallback) {
        const auto found = object.find(name);
        return found != object.end() && found->is_boolean() ? found->get<bool>() : fallback;
    };
    answer.isRemoteSensing = flag("is_remote_sensing", true);
    answer.isChart = flag("is_chart", false);
    answer.tag = listOf(object, "tag");
    answer.location = textOf(object, "location");
    answer.coordinates = pointOf(object);
    answer.modality = listOf(object, "modality");
    answer.satellite = listOf(object, "satellite");
    answer.sensor = listOf(object, "sensor");
    const auto resolution = textOf(object, "resolution");
    if (resolution && QStringList{u"Low"_s, u"Moderate"_s, u"High"_s, u"Very High"_s}.contains(
            *resolution)) {
        answer.resolution = resolution;
    }
    return answer;
}

void applyClaims(const CaptionAnswer &answer, dataset::Image &image)
{
    claimList(image, Field::Tag, image.tag, answer.tag);
    claimList(image, Field::Modalities, image.modalities, answer.modality);
    claimList(image, Field::Satellite, image.satellite, answer.satellite);
    claimList(image, Field::Sensor, image.sensor, answer.sensor);
    if (answer.resolution) {
        claim(image, Field::Resolution, image.resolution, answer.resolution);
    }
    if (answer.location) {
        claim(image, Field::Location, image.place.name, answer.location);
    }
    if (answer.coordinates) {
        const bool isFree = !image.place.point
            || image.sources.value(Field::Coordinates) == Source::Model;
        claim(image, Field::Coordinates, image.place.point, answer.coordinates);
        if (isFree) {
            image.place.precision = u"model"_s;
            image.place.radiusKm.reset();
        }
    }
}

}  // namespace gaia::captioning
