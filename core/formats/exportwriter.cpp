// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportwriter.h"

#include "core/formats/cocowriter.h"
#include "core/formats/csvwriter.h"
#include "core/formats/exportjournal.h"
#include "core/formats/gaiawriter.h"
#include "core/formats/imagefolderwriter.h"
#include "core/formats/img2datasetwriter.h"
#include "core/formats/laviswriter.h"
#include "core/formats/openclipwriter.h"
#include "core/formats/outputfile.h"
#include "core/formats/stacwriter.h"
#include "core/formats/vectorwriter.h"
#include "core/formats/webdatasetwriter.h"

#include <algorithm>
#include <map>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

template<typename Writer>
std::unique_ptr<ExportWriter> make(const WriterSettings &settings)
{
    return std::make_unique<Writer>(settings);
}

template<VectorWriter::Kind kind>
std::unique_ptr<ExportWriter> makeVector(const WriterSettings &settings)
{
    return std::make_unique<VectorWriter>(kind, settings);
}

}  // namespace

ExportWriter::ExportWriter(WriterSettings settings)
    : m_settings(std::move(settings))
{
}

ExportWriter::~ExportWriter() = default;

QString ExportWriter::folderOf(const ExportItem &item, const QString &whole)
{
    const QString &name = item.part.isEmpty() ? whole : item.part;
    return name.isEmpty() ? QString() : QString(name + u'/');
}

QString ExportWriter::picturePath(const ExportItem &) const
{
    return {};
}

base::Result<QString> ExportWriter::writePicture(const ExportItem &item)
{
    const ExportPicture &picture = *item.picture;
    if (picture.taken) {
        m_files.push_back(*picture.taken);
        return picture.taken->path;
    }
    const QString path = picturePath(item) + u'.' + picture.extension;
    const base::Status kept = keep(writeFile(m_settings.folder, path, picture.bytes));
    if (!kept) {
        return fail(kept.error());
    }
    if (m_settings.journal) {
        m_settings.journal->addPicture(
            item.image.key.value, item.image.media.sha256,
            {m_files.back(), picture.extension, picture.width, picture.height});
    }
    return path;
}

base::Status ExportWriter::keep(const base::Result<WrittenFile> &file)
{
    if (!file) {
        return fail(file.error());
    }
    m_files.push_back(*file);
    return {};
}

const std::vector<ExportFormat> &exportFormatTable()
{
    static const std::vector<ExportFormat> table = [] {
        std::vector<ExportFormat> formats;
        const auto add = [&](const QString &word, PictureUse pictures) -> ExportFormat & {
            formats.push_back({});
            formats.back().word = word;
            formats.back().pictures = pictures;
            formats.back().copiesPerImage = pictures == PictureUse::None ? 0 : 1;
            return formats.back();
        };
        add(u"gaia"_s, PictureUse::None);
        add(u"img2dataset"_s, PictureUse::None).needsAddress = true;
        ExportFormat &webdataset = add(u"webdataset"_s, PictureUse::Needed);
        webdataset.hasBothUnits = true;
        webdataset.hasShards = true;
        ExportFormat &openclip = add(u"openclip"_s, PictureUse::Needed);
        openclip.unit = Unit::Caption;
        openclip.hasShards = true;
        openclip.hasPictureFiles = true;
        openclip.copiesPerCaption = 1;
        ExportFormat &lavis = add(u"lavis"_s, PictureUse::Needed);
        lavis.unit = Unit::Caption;
        lavis.needsJpeg = true;
        lavis.hasPictureFiles = true;
        add(u"coco"_s, PictureUse::Needed).hasPictureFiles = true;
        add(u"imagefolder"_s, PictureUse::Needed).hasPictureFiles = true;
        add(u"csv"_s, PictureUse::None).hasBothUnits = true;
        add(u"geojson"_s, PictureUse::None);
        add(u"gpkg"_s, PictureUse::None);
        ExportFormat &stac = add(u"stac"_s, PictureUse::Beside);
        stac.needsDate = true;
        stac.hasPictureFiles = true;
        return formats;
    }();
    return table;
}

const ExportFormat *exportFormat(const QString &word)
{
    const auto &table = exportFormatTable();
    const auto found = std::find_if(table.begin(), table.end(), [&](const ExportFormat &format) {
        return format.word == word;
    });
    return found == table.end() ? nullptr : &*found;
}

Properties ExportWriter::captionColumns(const ExportItem &item) const
{
    Properties columns;
    for (int i = 0; i < m_settings.captionColumns; ++i) {
        const bool isThere = i < static_cast<int>(item.captions.size());
        columns.push_back(
            {u"caption_%1"_s.arg(i + 1),
             isThere ? QVariant(item.captions.at(static_cast<std::size_t>(i)).text) : QVariant()});
    }
    return columns;
}

std::unique_ptr<ExportWriter> makeExportWriter(const QString &format,
                                               const WriterSettings &settings)
{
    using Maker = std::unique_ptr<ExportWriter> (*)(const WriterSettings &);
    static const std::map<QString, Maker> makers{
        {u"gaia"_s, &make<GaiaWriter>},
        {u"img2dataset"_s, &make<Img2datasetWriter>},
        {u"webdataset"_s, &make<WebdatasetWriter>},
        {u"openclip"_s, &make<OpenclipWriter>},
        {u"lavis"_s, &make<LavisWriter>},
        {u"coco"_s, &make<CocoWriter>},
        {u"imagefolder"_s, &make<ImagefolderWriter>},
        {u"csv"_s, &make<CsvWriter>},
        {u"geojson"_s, &makeVector<VectorWriter::Kind::GeoJson>},
        {u"gpkg"_s, &makeVector<VectorWriter::Kind::GeoPackage>},
        {u"stac"_s, &make<StacWriter>}};
    const auto found = makers.find(format);
    return found == makers.end() ? nullptr : found->second(settings);
}

}  // namespace gaia::formats
