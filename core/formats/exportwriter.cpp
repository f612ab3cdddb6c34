// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportwriter.h"

#include "core/formats/csvwriter.h"
#include "core/formats/gaiawriter.h"
#include "core/formats/img2datasetwriter.h"
#include "core/formats/openclipwriter.h"
#include "core/formats/outputfile.h"
#include "core/formats/webdatasetwriter.h"

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

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

base::Result<QString> ExportWriter::writePicture(const ExportItem &item, const QString &folder,
                                                 const QString &stem)
{
    const QString path = folder + stem + u'.' + item.picture->extension;
    const base::Status kept = keep(writeFile(m_settings.folder, path, item.picture->bytes));
    if (!kept) {
        return fail(kept.error());
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
    static const std::vector<ExportFormat> table{
        {u"gaia"_s, PictureUse::None, Unit::Image, false, false, false, 0, 0},
        {u"img2dataset"_s, PictureUse::None, Unit::Image, false, true, false, 0, 0},
        {u"webdataset"_s, PictureUse::Needed, Unit::Image, true, false, false, 0, 1},
        {u"openclip"_s, PictureUse::Needed, Unit::Caption, false, false, false, 1, 1},
        {u"csv"_s, PictureUse::None, Unit::Image, true, false, false, 0, 0},
    };
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

std::unique_ptr<ExportWriter> makeExportWriter(const QString &format,
                                               const WriterSettings &settings)
{
    if (format == "gaia"_L1) {
        return std::make_unique<GaiaWriter>(settings);
    }
    if (format == "img2dataset"_L1) {
        return std::make_unique<Img2datasetWriter>(settings);
    }
    if (format == "webdataset"_L1) {
        return std::make_unique<WebdatasetWriter>(settings);
    }
    if (format == "openclip"_L1) {
        return std::make_unique<OpenclipWriter>(settings);
    }
    if (format == "csv"_L1) {
        return std::make_unique<CsvWriter>(settings);
    }
    return nullptr;
}

}  // namespace gaia::formats
