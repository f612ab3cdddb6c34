// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/manifest.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;
using Json = nlohmann::ordered_json;

namespace {

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

Json manifestJson(const Manifest &manifest)
{
    return {{"collection", manifest.collection.toStdString()},
            {"format", manifest.format.toStdString()},
            {"filter", manifest.filter.toStdString()},
            {"captions_chosen", manifest.captionChoice.toStdString()},
            {"made_at", base::timestamp(manifest.madeAt).toStdString()},
            {"tool", "GAIA Curator " GAIA_VERSION},
            {"images", manifest.images},
            {"captions", manifest.captions},
            {"files", filesJson(manifest.files)}};
}

/// A field of the records with its Croissant type and where it stands in each JSON file.
Json fieldJson(const std::string &name, const std::string &type, const std::string &fileObject,
               bool isRepeated)
{
    return {{"@type", "cr:Field"},
            {"@id", "records/" + name},
            {"name", name},
            {"dataType", type},
            {"repeated", isRepeated},
            {"source",
             {{"fileObject", {{"@id", fileObject}}},
              {"extract", {{"jsonPath", "$[*]." + name}}}}}};
}

Json croissantJson(const Manifest &manifest)
{
    Json distribution = Json::array();
    Json recordSets = Json::array();
    for (const WrittenFile &file : manifest.files) {
        const std::string id = file.path.toStdString();
        distribution.push_back({{"@type", "cr:FileObject"},
                                {"@id", id},
                                {"name", id},
                                {"contentUrl", id},
                                {"contentSize", std::to_string(file.bytes) + " B"},
                                {"encodingFormat", "application/json"},
                                {"sha256", file.sha256.toStdString()}});
        Json fields = Json::array();
        for (const char *name : {"id", "image_src", "image_alt", "credits", "location",
                                 "resolution"}) {
            fields.push_back(fieldJson(name, "sc:Text", id, false));
        }
        for (const char *name : {"lat", "lon"}) {
            fields.push_back(fieldJson(name, "sc:Float", id, false));
        }
        for (const char *name : {"captions", "tag", "satellite", "sensor", "modalities"}) {
            fields.push_back(fieldJson(name, "sc:Text", id, true));
        }
        recordSets.push_back({{"@type", "cr:RecordSet"},
                              {"@id", "records-" + id},
                              {"name", "records-" + id},
                              {"field", fields}});
    }
    return {{"@context",
             {{"@vocab", "https://schema.org/"},
              {"sc", "https://schema.org/"},
              {"cr", "http://mlcommons.org/croissant/"},
              {"dct", "http://purl.org/dc/terms/"},
              {"conformsTo", "dct:conformsTo"},
              {"recordSet", "cr:recordSet"},
              {"field", "cr:field"},
              {"dataType", {{"@id", "cr:dataType"}, {"@type", "@vocab"}}},
              {"repeated", "cr:repeated"},
              {"source", "cr:source"},
              {"fileObject", "cr:fileObject"},
              {"extract", "cr:extract"},
              {"jsonPath", "cr:jsonPath"}}},
            {"@type", "sc:Dataset"},
            {"conformsTo", "http://mlcommons.org/croissant/1.0"},
            {"name", manifest.collection.toStdString()},
            {"description",
             "Satellite images with curated captions: " + std::to_string(manifest.images)
                 + " images, " + std::to_string(manifest.captions) + " captions."},
            {"dateCreated", base::timestamp(manifest.madeAt).toStdString()},
            {"distribution", distribution},
            {"recordSet", recordSets}};
}

base::Result<WrittenFile> save(const QString &folder, const QString &name, const Json &json)
{
    const QByteArray text = QByteArray::fromStdString(
                                json.dump(4, ' ', false, Json::error_handler_t::replace))
        + '\n';
    QSaveFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(base::ErrorCode::CannotOpen,
                    QCoreApplication::translate("gaia", "%1 can't be written: %2.")
                        .arg(file.fileName(), file.errorString()));
    }
    return WrittenFile{
        name, text.size(),
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())};
}

}  // namespace

base::Result<WrittenFiles> writeDescriptions(const QString &folder,
                                                            const Manifest &manifest)
{
    const auto croissant = save(folder, u"croissant.json"_s, croissantJson(manifest));
    if (!croissant) {
        return fail(croissant.error());
    }
    Manifest whole = manifest;
    whole.files.push_back(*croissant);
    const auto listed = save(folder, u"manifest.json"_s, manifestJson(whole));
    if (!listed) {
        return fail(listed.error());
    }
    return WrittenFiles{*croissant, *listed};
}

}  // namespace gaia::formats
