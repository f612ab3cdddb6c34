// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/openclipwriter.h"

#include "core/formats/csvwriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {
const TextFrame kTable = linesFrame("filepath\ttitle\n");
}

OpenclipWriter::OpenclipWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_shards(settings)
    , m_texts(settings.folder)
{
}

QString OpenclipWriter::picturePath(const ExportItem &item) const
{
    return folderOf(item) + u"images/"_s + item.key;
}

base::Status OpenclipWriter::write(const ExportItem &item)
{
    const QString folder = folderOf(item);
    if (const base::Status added = m_shards.add(item, folder, Unit::Caption); !added) {
        return added;
    }
    QString path = addressOf(item.image);
    if (item.picture) {
        const auto written = writePicture(item);
        if (!written) {
            return fail(written.error());
        }
        path = *written;
    }
    for (const ExportCaption &caption : item.captions) {
        const base::Status added = m_texts.add(folder + u"captions.csv"_s, kTable,
                                               csvLine({path, caption.text}, u'\t'));
        if (!added) {
            return added;
        }
    }
    return {};
}

base::Status OpenclipWriter::finish()
{
    base::Status status = m_shards.ensureOne();
    if (status && m_texts.isEmpty()) {
        status = m_texts.ensure(u"captions.csv"_s, {kTable.head, {}, {}});
    }
    if (status) {
        status = m_shards.finish(written());
    }
    return status ? m_texts.finish(written()) : status;
}

}  // namespace gaia::formats
