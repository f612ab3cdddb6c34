// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/manifest.h"

#include "core/base/clock.h"

#include <archive.h>
#include <gdal.h>
#include <nlohmann/json.hpp>

namespace gaia::formats {

using Json = nlohmann::ordered_json;

namespace {

/// Stored as JSON by what drew the sample or made the splits; else a text.
Json ruleJson(const QString &rule)
{
    const Json parsed = Json::parse(rule.toStdString(), nullptr, false);
    return rule.isEmpty() ? Json() : parsed.is_discarded() ? Json(rule.toStdString()) : parsed;
}

Json listJson(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list) {
        array.push_back(text.toStdString());
    }
    return array;
}

Json filesJson(const WrittenFiles &files)
{
    Json array = Json::array();
    for (const WrittenFile &file : files) {
        array.push_back({{"path", file.path.toStdString()},
                         {"bytes", file.bytes},
                         {"sha256", file.sha256.toStdString()}});
    }
    return array;
}

Json partsJson(const ExportSummary &summary)
{
    Json parts = Json::object();
    for (auto it = summary.parts.constBegin(); it != summary.parts.constEnd(); ++it) {
        parts[it.key().toStdString()] = {{"images", it->images}, {"captions", it->captions}};
    }
    return parts;
}

Json countsJson(const QMap<QString, qint64> &counts)
{
    Json json = Json::object();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        json[it.key().toStdString()] = it.value();
    }
    return json;
}

Json rightsJson(const Manifest &manifest)
{
    Json leftOut = Json::array();
    for (const base::Issue &issue : manifest.leftOut) {
        leftOut.push_back({{"id", issue.item.toStdString()}, {"reason", issue.reason.toStdString()}});
    }
    return {{"pictures_withheld", countsJson(manifest.withheld)},
            {"included_without_licence", listJson(manifest.includeUnlicensed)},
            {"left_out", leftOut}};
}

Json viewsJson(const Manifest &manifest)
{
    Json views = Json::array();
    for (const Manifest::View &view : manifest.views) {
        views.push_back({{"view", view.name.toStdString()},
                         {"frozen", view.isFrozen},
                         {"filter", view.filter.toStdString()}});
    }
    return views;
}

Json curatorsJson(const Manifest &manifest)
{
    Json curators = Json::array();
    for (const CuratorFigures &curator : manifest.work.curators) {
        curators.push_back({{"curator", curator.pseudonym.toStdString()},
                            {"accepted", curator.accepted},
                            {"edited", curator.edited},
                            {"rejected", curator.rejected}});
    }
    return curators;
}

Json figureJson(const AgreementFigure &figure)
{
    if (!figure.value) {
        return {};
    }
    Json json{{"value", *figure.value}};
    json["interval_95"] = figure.interval
        ? Json::array({figure.interval->first, figure.interval->second})
        : Json();
    return json;
}

/// Null where no caption has two verdicts.
Json agreementJson(const AgreementFigures &agreement)
{
    if (agreement.captions == 0) {
        return {};
    }
    Json pairs = Json::array();
    for (const AgreementFigures::Pair &pair : agreement.pairs) {
        pairs.push_back({{"curators", Json::array({pair.first.toStdString(), pair.second.toStdString()})},
                         {"captions", pair.captions},
                         {"raw", figureJson(pair.raw)},
                         {"cohens_kappa", figureJson(pair.kappa)},
                         {"gwets_ac1", figureJson(pair.ac1)}});
    }
    return {{"captions", agreement.captions},
            {"images", agreement.images},
            {"disagreements", agreement.disagreements},
            {"raw", figureJson(agreement.raw)},
            {"krippendorffs_alpha", figureJson(agreement.alpha)},
            {"gwets_ac1", figureJson(agreement.ac1)},
            {"pairs", pairs}};
}

}  // namespace

QByteArray manifestJson(const Manifest &manifest)
{
    const Json sampling = ruleJson(manifest.sampling);
    const Json splitRule = ruleJson(manifest.splitRule);
    const auto seedOf = [](const Json &rule) {
        return rule.is_object() && rule.contains("seed") ? rule["seed"] : Json();
    };
    const Json json{
        {"collection", manifest.collection.toStdString()},
        {"format", manifest.format.toStdString()},
        {"filter", manifest.filter.toStdString()},
        {"views", viewsJson(manifest)},
        {"captions_chosen", manifest.captionChoice.toStdString()},
        {"unit", manifest.unit == Unit::Caption ? "caption" : "image"},
        {"by_split", manifest.bySplit},
        {"prefix_stripped", manifest.isPrefixStripped},
        {"urls_only", manifest.urlsOnly},
        {"with_articles", manifest.withArticles},
        {"visible_only", manifest.visibleOnly},
        {"image_size", manifest.imageSize > 0 ? Json(manifest.imageSize) : Json()},
        {"enlarged", manifest.enlarge},
        {"seed", sampling.is_null() ? seedOf(splitRule) : seedOf(sampling)},
        {"sampling", sampling},
        {"split_rule", splitRule},
        {"made_at", base::timestamp(manifest.madeAt).toStdString()},
        {"tool", "GAIA Curator " GAIA_VERSION},
        {"versions",
         {{"gaia-curator", GAIA_VERSION},
          {"project_schema", manifest.schema},
          {"gdal", GDALVersionInfo("RELEASE_NAME")},
          {"libarchive", archive_version_string()},
          {"croissant", "1.0"}}},
        {"images", manifest.summary.images},
        {"captions", manifest.summary.captions},
        {"pictures", manifest.summary.pictures},
        {"splits", partsJson(manifest.summary)},
        {"rights", rightsJson(manifest)},
        {"decisions", curatorsJson(manifest)},
        {"rejections", countsJson(manifest.work.rejections)},
        {"agreement", agreementJson(manifest.work.agreement)},
        {"warnings", listJson(manifest.warnings)},
        {"files", filesJson(manifest.files)}};
    return QByteArray::fromStdString(json.dump(4, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

}  // namespace gaia::formats
