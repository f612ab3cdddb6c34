// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/croissant.h"

#include "core/base/clock.h"

#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <map>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

Json contextJson()
{
    return {{"@language", "en"},
            {"@vocab", "https://schema.org/"},
            {"citeAs", "cr:citeAs"},
            {"column", "cr:column"},
            {"conformsTo", "dct:conformsTo"},
            {"cr", "http://mlcommons.org/croissant/"},
            {"data", {{"@id", "cr:data"}, {"@type", "@json"}}},
            {"dataType", {{"@id", "cr:dataType"}, {"@type", "@vocab"}}},
            {"dct", "http://purl.org/dc/terms/"},
            {"equivalentProperty", "cr:equivalentProperty"},
            {"examples", {{"@id", "cr:examples"}, {"@type", "@json"}}},
            {"extract", "cr:extract"},
            {"field", "cr:field"},
            {"fileObject", "cr:fileObject"},
            {"fileProperty", "cr:fileProperty"},
            {"fileSet", "cr:fileSet"},
            {"format", "cr:format"},
            {"geocr", "http://mlcommons.org/croissant/geo/"},
            {"includes", "cr:includes"},
            {"isLiveDataset", "cr:isLiveDataset"},
            {"jsonPath", "cr:jsonPath"},
            {"key", "cr:key"},
            {"md5", "cr:md5"},
            {"parentField", "cr:parentField"},
            {"path", "cr:path"},
            {"rai", "http://mlcommons.org/croissant/RAI/"},
            {"recordSet", "cr:recordSet"},
            {"references", "cr:references"},
            {"regex", "cr:regex"},
            {"repeated", "cr:repeated"},
            {"replace", "cr:replace"},
            {"samplingRate", "cr:samplingRate"},
            {"sc", "https://schema.org/"},
            {"separator", "cr:separator"},
            {"source", "cr:source"},
            {"subField", "cr:subField"},
            {"transform", "cr:transform"}};
}

std::string mediaType(const QString &path)
{
    static const std::map<QString, const char *> kTypes{
        {u"json"_s, "application/json"},  {u"jsonl"_s, "application/jsonlines"},
        {u"csv"_s, "text/csv"},           {u"tar"_s, "application/x-tar"},
        {u"jpg"_s, "image/jpeg"},         {u"png"_s, "image/png"},
        {u"webp"_s, "image/webp"},        {u"geojson"_s, "application/geo+json"},
        {u"gpkg"_s, "application/geopackage+sqlite3"},
        {u"md"_s, "text/markdown"},       {u"svg"_s, "image/svg+xml"},
        {u"sh"_s, "application/x-sh"},    {u"yaml"_s, "application/yaml"}};
    const auto found = kTypes.find(QFileInfo(path).suffix());
    return found == kTypes.end() ? "application/octet-stream" : found->second;
}

/// Pictures and STAC items come by the thousand and are told as a set a folder and kind.
bool isOneOfMany(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    return suffix == "jpg"_L1 || suffix == "png"_L1 || suffix == "webp"_L1
        || path.startsWith("items/"_L1);
}

Json distributionJson(const WrittenFiles &files)
{
    Json distribution = Json::array();
    std::map<QString, Json> sets;
    for (const WrittenFile &file : files) {
        const std::string path = file.path.toStdString();
        if (isOneOfMany(file.path)) {
            const QFileInfo info(file.path);
            const QString glob = info.path() + u"/*."_s + info.suffix();
            sets[glob] = {{"@type", "cr:FileSet"},
                          {"@id", glob.toStdString()},
                          {"name", glob.toStdString()},
                          {"encodingFormat", mediaType(file.path)},
                          {"includes", glob.toStdString()}};
            continue;
        }
        distribution.push_back({{"@type", "cr:FileObject"},
                                {"@id", path},
                                {"name", path},
                                {"contentUrl", path},
                                {"contentSize", std::to_string(file.bytes) + " B"},
                                {"encodingFormat", mediaType(file.path)},
                                {"sha256", file.sha256.toStdString()}});
    }
    for (const auto &[glob, set] : sets) {
        distribution.push_back(set);
    }
    return distribution;
}

struct Column {
    const char *name;
    const char *type;
    bool isRepeated;
};

constexpr Column kRecordColumns[] = {
    {"id", "sc:Text", false},        {"image_src", "sc:Text", false},
    {"image_alt", "sc:Text", false}, {"captions", "sc:Text", true},
    {"credits", "sc:Text", false},   {"location", "sc:Text", false},
    {"lat", "sc:Float", false},      {"lon", "sc:Float", false},
    {"tag", "sc:Text", true},        {"resolution", "sc:Text", false},
    {"satellite", "sc:Text", true},  {"sensor", "sc:Text", true},
    {"modalities", "sc:Text", true}};
constexpr Column kLinkColumns[] = {{"id", "sc:Text", false},
                                   {"image_src", "sc:Text", false},
                                   {"image_alt", "sc:Text", false},
                                   {"licence", "sc:Text", false}};
constexpr Column kTableColumns[] = {{"id", "sc:Text", false},       {"image_src", "sc:Text", false},
                                    {"credits", "sc:Text", false},  {"location", "sc:Text", false},
                                    {"lat", "sc:Float", false},     {"lon", "sc:Float", false},
                                    {"licence", "sc:Text", false}};
constexpr Column kFolderColumns[] = {{"file_name", "sc:Text", false},
                                     {"text", "sc:Text", false},
                                     {"id", "sc:Text", false},
                                     {"licence", "sc:Text", false}};
constexpr Column kLavisColumns[] = {{"image", "sc:Text", false},
                                    {"caption", "sc:Text", false},
                                    {"image_id", "sc:Integer", false}};

/// How a column is found in a file of records: a path of an array's objects, or a column.
template<std::size_t N>
Json recordSet(const WrittenFile &file, const Column (&columns)[N], const char *arrayPath)
{
    const std::string path = file.path.toStdString();
    Json fields = Json::array();
    for (const Column &column : columns) {
        const std::string name = column.name;
        const Json extract = arrayPath ? Json{{"jsonPath", arrayPath + name}}
                                       : Json{{"column", name}};
        Json field{{"@type", "cr:Field"},
                   {"@id", path + "/" + name},
                   {"name", name},
                   {"dataType", column.type},
                   {"source", {{"fileObject", {{"@id", path}}}, {"extract", extract}}}};
        if (column.isRepeated) {
            field["repeated"] = true;
        }
        fields.push_back(field);
    }
    return {{"@type", "cr:RecordSet"},
            {"@id", path + "#records"},
            {"name", path + "#records"},
            {"field", fields}};
}

Json recordSetsJson(const Manifest &manifest)
{
    Json sets = Json::array();
    for (const WrittenFile &file : manifest.files) {
        const QString &path = file.path;
        if (manifest.format == "gaia"_L1 && path.endsWith(".json"_L1)) {
            sets.push_back(recordSet(file, kRecordColumns, "$[*]."));
        } else if (path.endsWith("metadata.jsonl"_L1)) {
            sets.push_back(recordSet(file, kFolderColumns, nullptr));
        } else if (path.endsWith(".jsonl"_L1)) {
            sets.push_back(recordSet(file, kLinkColumns, nullptr));
        } else if (manifest.format == "csv"_L1 && path.endsWith(".csv"_L1)) {
            sets.push_back(recordSet(file, kTableColumns, nullptr));
        } else if (manifest.format == "lavis"_L1 && path.endsWith(".json"_L1)
                   && !path.endsWith("_gt.json"_L1) && !path.endsWith("_images.json"_L1)
                   && path.startsWith("annotations/"_L1)) {
            sets.push_back(recordSet(file, kLavisColumns, "$[*]."));
        }
    }
    return sets;
}

std::string ranking(const ExportSummary::Counts &counts)
{
    QStringList parts;
    for (const auto &[name, count] : ExportSummary::most(counts, 20)) {
        parts << u"%1: %2"_s.arg(name.isEmpty() ? u"unknown"_s : name).arg(count);
    }
    return parts.join(u"; "_s).toStdString();
}

void addCoverage(Json &json, const ExportSummary &summary)
{
    if (summary.bounds) {
        const dataset::GeoBounds &b = *summary.bounds;
        const QString box = u"%1 %2 %3 %4"_s.arg(b.south).arg(b.west).arg(b.north).arg(b.east);
        json["spatialCoverage"] = {
            {"@type", "Place"},
            {"geo", {{"@type", "GeoShape"}, {"box", box.toStdString()}}}};
    }
    if (summary.first.isValid()) {
        json["temporalCoverage"] = summary.first.toString(Qt::ISODate).toStdString() + '/'
            + summary.last.toString(Qt::ISODate).toStdString();
    }
    json["geocr:spatialResolution"] = "Classes of the sensors' spatial resolution. "
        + ranking(summary.resolutions);
    const QString bias =
        u"%1 of %2 images are located; they lie in %3 of 64,800 cells of one degree. Not placed: %4."_s
            .arg(summary.located)
            .arg(summary.images)
            .arg(summary.cellsCovered())
            .arg(summary.images - summary.located);
    json["geocr:spatialBias"] = bias.toStdString();
}

void addAnnotation(Json &json, const Manifest &manifest)
{
    const ExportSummary &summary = manifest.summary;
    json["geocr:samplingStrategy"] = manifest.sampling.isEmpty()
        ? (manifest.filter.isEmpty() ? std::string("All images of the collection.")
                                     : "The images of the filter " + manifest.filter.toStdString())
        : manifest.sampling.toStdString();
    json["rai:dataCollection"] =
        "Images and texts of remote-sensing sources on the web; captions written by a model or "
        "taken from records, each judged by a curator.";
    json["rai:dataAnnotationProtocol"] =
        "A curator sees the picture, the source text, the place on a map and the captions, and "
        "accepts, edits or rejects each. Chosen here: " + manifest.captionChoice.toStdString() + ".";
    const double perItem =
        summary.images > 0 ? double(summary.captions) / double(summary.images) : 0.0;
    json["rai:annotationsPerItem"] = QString::number(perItem, 'g', 3).toStdString();
    json["rai:annotatorDemographics"] =
        std::to_string(manifest.work.curators.size()) + " curators, under pseudonyms.";
    const AgreementFigures &agreement = manifest.work.agreement;
    json["rai:dataAnnotationAnalysis"] = agreement.captions == 0
        ? std::string("No caption was judged by two curators independently.")
        : u"%1 captions were judged by two curators or more independently; they differ on %2. "
          "Krippendorff's alpha: %3."_s.arg(agreement.captions)
              .arg(agreement.disagreements)
              .arg(agreement.alpha.value ? QString::number(*agreement.alpha.value, 'f', 2)
                                         : u"not defined"_s)
              .toStdString();
    json["rai:machineAnnotationTools"] = "GAIA Curator " GAIA_VERSION;
    json["rai:dataBiases"] = "Satellites: " + ranking(summary.satellites);
    json["rai:dataLimitations"] =
        "Coordinates, dates and sensors may be claims of a model or of a page; each record's "
        "source was not checked beyond the curator's decisions.";
    json["rai:personalSensitiveInformation"] = "None known.";
}

}  // namespace

QByteArray croissantJson(const Manifest &manifest)
{
    const ExportSummary &summary = manifest.summary;
    const std::string name = manifest.collection.toStdString();
    const std::string year = std::to_string(manifest.madeAt.date().year());
    Json json{{"@context", contextJson()},
              {"@type", "sc:Dataset"},
              {"conformsTo", "http://mlcommons.org/croissant/1.0"},
              {"name", name},
              {"description", "Satellite images with curated captions: "
                                  + std::to_string(summary.images) + " images, "
                                  + std::to_string(summary.captions) + " captions."},
              {"license", "Each image has its own: " + ranking(summary.licences)},
              {"version", "1.0.0"},
              {"dateCreated", base::timestamp(manifest.madeAt).toStdString()},
              {"datePublished", manifest.madeAt.date().toString(Qt::ISODate).toStdString()},
              {"creator", {{"@type", "sc:Organization"}, {"name", "The curators of " + name}}},
              {"citeAs", "The curators of " + name + " (" + year + "): " + name + "."},
              {"keywords", Json::array({"remote sensing", "image captioning", "vision-language"})},
              {"inLanguage", "en"}};
    addCoverage(json, summary);
    addAnnotation(json, manifest);
    json["distribution"] = distributionJson(manifest.files);
    json["recordSet"] = recordSetsJson(manifest);
    return QByteArray::fromStdString(json.dump(4, ' ', false, Json::error_handler_t::replace))
        + '\n';
}

}  // namespace gaia::formats
