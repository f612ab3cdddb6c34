// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/modelprofile.h"

#include "core/base/translate.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace gaia::captioning {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr std::array<std::pair<Protocol, const char *>, 2> kProtocols{{
    {Protocol::Responses, "responses"},
    {Protocol::Chat, "chat"},
}};
using ImageRule = ModelProfile::ImageRule;
constexpr std::array<std::pair<ImageRule, const char *>, 3> kRules{{
    {ImageRule::Tiles, "tiles"},
    {ImageRule::Patches, "patches"},
    {ImageRule::Fixed, "fixed"},
}};

QString textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

/// The value of a word; an exception that names it where there is none.
template<typename Table>
auto valueOf(const Table &table, const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto &line) { return word == QLatin1String(line.second); });
    if (found == table.end()) {
        throw std::invalid_argument(word.toStdString());
    }
    return found->first;
}

/// A number that is more than nothing; the one that is there where the text gives none.
template<typename Number>
void readPositive(const Json &object, const char *name, Number &number)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null()) {
        return;
    }
    const Number read = found->get<Number>();
    if (!(read > 0)) {
        throw std::invalid_argument(name);
    }
    number = read;
}

void readImageRule(const Json &json, ModelProfile &profile)
{
    const Json tokens = json.value("image_tokens", Json::object());
    if (const QString rule = textOf(tokens, "rule"); !rule.isEmpty()) {
        profile.imageRule = valueOf(kRules, rule);
    }
    profile.imageBase = tokens.value("base", 0);
    profile.imageTile = tokens.value("tile", 0);
    if (profile.imageRule == ImageRule::Patches) {
        profile.imageSquare = 32;
    }
    readPositive(tokens, "fit", profile.imageFit);
    readPositive(tokens, "short", profile.imageShort);
    readPositive(tokens, "square", profile.imageSquare);
    readPositive(tokens, "most", profile.imageMost);
    readPositive(tokens, "factor", profile.imageFactor);
    const QString detail = textOf(json, "image_detail");
    profile.imageDetail = detail.isEmpty() ? u"high"_s : detail;
}

ModelProfile profileFrom(const Json &json)
{
    ModelProfile profile;
    profile.model = textOf(json, "model");
    if (const QString protocol = textOf(json, "protocol"); !protocol.isEmpty()) {
        profile.protocol = valueOf(kProtocols, protocol);
    }
    readPositive(json, "context_tokens", profile.contextTokens);
    const Json limits = json.value("limits", Json());
    if (limits.is_object()) {
        readPositive(limits, "requests_a_minute", profile.requestsPerMinute);
        readPositive(limits, "tokens_a_minute", profile.tokensPerMinute);
    }
    readImageRule(json, profile);
    for (const Json &name : json.value("matches", Json::array())) {
        profile.matches << QString::fromStdString(name.get<std::string>());
    }
    profile.isStrict = json.value("strict_schema", false);
    profile.hasTemperature = json.value("temperature", false);
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
    } catch (const std::invalid_argument &error) {
        return base::fail(base::ErrorCode::Invalid,
                          base::translate("gaia", "The model profiles hold “%1”, which can't be: "
                                                  "rules are tiles, patches and fixed, protocols "
                                                  "responses and chat, sizes and limits above 0.")
                              .arg(QString::fromUtf8(error.what())));
    }
}

QSize shrunk(const QSize &size, double share)
{
    return {std::max(1, qRound(size.width() * share)), std::max(1, qRound(size.height() * share))};
}

qint64 squaresOf(const QSize &size, int side)
{
    return qint64(std::ceil(double(size.width()) / side))
        * qint64(std::ceil(double(size.height()) / side));
}

}  // namespace

QSize ModelProfile::sentSize(const QSize &size) const
{
    if (size.isEmpty()) {
        return size;
    }
    double share = std::min(1.0, double(imageFit) / std::max(size.width(), size.height()));
    if (imageRule == ImageRule::Tiles) {
        share = std::min(share, double(imageShort) / std::min(size.width(), size.height()));
    } else if (imageRule == ImageRule::Patches
               && squaresOf(shrunk(size, share), imageSquare) > imageMost) {
        const double area = double(size.width()) * size.height();
        share = std::sqrt(double(imageSquare) * imageSquare * imageMost / area);
        // Patches are whole: a side that begins another one is cut back to where it began.
        while (squaresOf(shrunk(size, share), imageSquare) > imageMost) {
            share *= 0.995;
        }
    }
    return share < 1.0 ? shrunk(size, share) : size;
}

qint64 ModelProfile::imageTokens(const QSize &size) const
{
    if (size.isEmpty()) {
        return 0;
    }
    switch (imageRule) {
    case ImageRule::Tiles:
        return imageBase + imageTile * squaresOf(sentSize(size), imageSquare);
    case ImageRule::Patches:
        return imageBase
            + qint64(std::ceil(double(squaresOf(sentSize(size), imageSquare)) * imageFactor));
    case ImageRule::Fixed: break;
    }
    return imageBase;
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
