// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/imagefolderwriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {
const QString kFolder = QStringLiteral("images");
}

ImagefolderWriter::ImagefolderWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_texts(settings.folder)
{
}

QString ImagefolderWriter::picturePath(const ExportItem &item) const
{
    return folderOf(item, kFolder) + item.key;
}

base::Status ImagefolderWriter::write(const ExportItem &item)
{
    const QString folder = folderOf(item, kFolder);
    Properties row;
    if (item.picture) {
        const auto path = writePicture(item);
        if (!path) {
            return fail(path.error());
        }
        row.push_back({u"file_name"_s, path->section(u'/', -1)});
    }
    row.push_back({u"text"_s, item.captionTexts().value(0)});
    const Properties columns = captionColumns(item);
    row.insert(row.end(), columns.begin(), columns.end());
    const Properties properties = flattened(propertiesOf(item));
    row.insert(row.end(), properties.begin(), properties.end());
    return m_texts.add(folder + u"metadata.jsonl"_s, linesFrame(), jsonLine(row));
}

base::Status ImagefolderWriter::finish()
{
    if (m_texts.isEmpty()) {
        const base::Status made = m_texts.ensure(kFolder + u"/metadata.jsonl"_s, TextFrame{});
        if (!made) {
            return made;
        }
    }
    return m_texts.finish(written());
}

}  // namespace gaia::formats
