// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/modelprofile.h"

#include "core/base/translate.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr double kFitSide = 2048.0;
constexpr double kShortSide = 768.0;
constexpr double kTileSide = 512.0;

QString textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

ModelProfile profileFrom(const Json &json)
{
    ModelProfile profile;
    profile.model = textOf(json, "model");
    for (const Json &name : json.value("matches", Json::array())) {
        profile.matches << QString::fromStdString(name.get<std::string>());
    }
    profile.isStrict = json.value("strict_schema", false);
    profile.hasTemperature = json.value("temperature", false);
    const Json tokens = json.value("image_tokens", Json::object());
    profile.imageBase = tokens.value("base", 0);
    profile.imageTile = tokens.value("tile", 0);
    const Json prices = json.value("usd_per_million", Json());
    if (prices.is_object()) {
        profile.prices = ModelProfile::Prices{prices.value("input", 0.0),
                                              prices.value("cached", 0.0),
                                              prices.value("output", 0.0)};
    }
    profile.pricesOf = QDate::fromString(textOf(json, "prices_of"), Qt::ISODate);
    profile.shutdown = QDate::fromString(textOf(json, "shutdown"), Qt::ISODate);
    profile.successor = textOf(json, "successor");
    return profile;
}

base::Result<std::vector<ModelProfile>> profilesFrom(const QByteArray &text)
{
    try {
        std::vector<ModelProfile> profiles;
        const Json json = Json::parse(text.constBegin(), text.constEnd());
        for (const Json &profile : json.at("profiles")) {
            profiles.push_back(profileFrom(profile));
            if (profiles.back().model.isEmpty()) {
                return base::fail(base::ErrorCode::Invalid,
                                  base::translate("gaia", "Model profile %1 names no model.")
                                      .arg(profiles.size()));
            }
        }
        return profiles;
    } catch (const Json::exception &error) {
        return base::fail(base::ErrorCode::Invalid,
                          base::translate("gaia", "The model profiles can't be read: %1")
                              .arg(QString::fromUtf8(error.what())));
    }
}

}  // namespace

qint64 ModelProfile::imageTokens(const QSize &size) const
{
    if (size.isEmpty()) {
        return 0;
    }
    double width = size.width();
    double height = size.height();
    const double fit = std::min(1.0, kFitSide / std::max(width, height));
    width *= fit;
    height *= fit;
    const double shrink = std::min(1.0, kShortSide / std::min(width, height));
    const double across = std::ceil(std::round(width * shrink) / kTileSide);
    const double down = std::ceil(std::round(height * shrink) / kTileSide);
    return imageBase + imageTile * static_cast<qint64>(across * down);
}

double ModelProfile::cost(const Usage &usage) const
{
    if (!prices) {
        return 0.0;
    }
    const qint64 fresh = std::max<qint64>(0, usage.input - usage.cached);
    return (double(fresh) * prices->input + double(usage.cached) * prices->cached
            + double(usage.output) * prices->output)
        / 1e6;
}

QByteArray shippedProfiles()
{
    QFile file(u":/models/profiles.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<std::vector<ModelProfile>> loadProfiles(const QByteArray &own)
{
    auto shipped = profilesFrom(shippedProfiles());
    if (!shipped || own.trimmed().isEmpty()) {
        return shipped;
    }
    auto profiles = profilesFrom(own);
    if (!profiles) {
        return profiles;
    }
    for (ModelProfile &profile : *shipped) {
        const bool isReplaced = std::any_of(profiles->begin(), profiles->end(), [&](const auto &mine) {
            return mine.model == profile.model;
        });
        if (!isReplaced) {
            profiles->push_back(std::move(profile));
        }
    }
    return profiles;
}

ModelProfile profileAmong(const std::vector<ModelProfile> &profiles, const QString &model)
{
    const auto named = std::find_if(profiles.begin(), profiles.end(), [&](const auto &profile) {
        return profile.matches.contains(model) || profile.model == model;
    });
    if (named != profiles.end()) {
        return *named;
    }
    const auto local = std::find_if(profiles.begin(), profiles.end(),
                                    [](const auto &profile) { return profile.matches.isEmpty(); });
    return local != profiles.end() ? *local : ModelProfile{};
}

base::Result<ModelProfile> profileFor(const QString &model, const QByteArray &own)
{
    const auto profiles = loadProfiles(own);
    if (!profiles) {
        return base::fail(profiles.error());
    }
    return profileAmong(*profiles, model);
}

}  // namespace gaia::captioning
