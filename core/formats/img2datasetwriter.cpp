// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/img2datasetwriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

QString fileFor(const QString &part)
{
    return (part.isEmpty() ? u"images"_s : part) + u".jsonl"_s;
}

}  // namespace

QByteArray addressLine(const ExportItem &item)
{
    Properties properties = propertiesOf(item);
    properties.push_back({u"captions"_s, item.captionTexts()});
    if (!item.whyNoPicture.isEmpty()) {
        properties.push_back({u"why_no_picture"_s, item.whyNoPicture});
    }
    return jsonLine(properties);
}

Img2datasetWriter::Img2datasetWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_texts(settings.folder)
{
}

base::Status Img2datasetWriter::write(const ExportItem &item)
{
    return m_texts.add(fileFor(item.part), linesFrame(), addressLine(item));
}

base::Status Img2datasetWriter::finish()
{
    if (m_texts.isEmpty()) {
        const base::Status made = m_texts.ensure(fileFor({}), TextFrame{});
        if (!made) {
            return made;
        }
    }
    return m_texts.finish(written());
}

}  // namespace gaia::formats
