// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/webdatasetwriter.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

Shards::Shards(const QString &folder, int imagesPerShard)
    : m_folder(folder)
    , m_imagesPerShard(imagesPerShard)
{
}

Shards::~Shards() = default;

base::Status Shards::openShard(Part &part, const QString &folder)
{
    part.name = u"%1.tar"_s.arg(part.samples.size(), 5, 10, QChar(u'0'));
    auto tar = TarFile::create(m_folder, folder + part.name);
    if (!tar) {
        return fail(tar.error());
    }
    part.tar = std::move(*tar);
    part.images = 0;
    part.samples[part.name] = 0;
    return {};
}

base::Status Shards::closeShard(Part &part)
{
    const auto written = part.tar->finish();
    part.tar.reset();
    if (!written) {
        return fail(written.error());
    }
    m_closed.push_back(*written);
    return {};
}

base::Status Shards::addSample(Part &part, const ExportItem &item, const QString &key,
                               const std::vector<ExportCaption> &captions)
{
    Properties properties = propertiesOf(item);
    QStringList texts;
    for (const ExportCaption &caption : captions) {
        texts << caption.text;
    }
    // open_clip's json_text_key takes texts only, so the caption stands here once as one.
    properties.push_back({u"caption"_s, texts.value(0)});
    properties.push_back({u"captions"_s, texts});
    base::Status added = part.tar->add(key + u".json"_s, jsonLine(properties));
    if (added) {
        added = part.tar->add(key + u".txt"_s, texts.value(0).toUtf8());
    }
    if (added && item.picture) {
        added = part.tar->add(key + u'.' + item.picture->extension, item.picture->bytes);
    }
    ++part.samples[part.name];
    return added;
}

base::Status Shards::add(const ExportItem &item, const QString &folder, Unit unit)
{
    Part &part = m_parts[folder];
    if (part.tar && part.images >= m_imagesPerShard) {
        if (const base::Status closed = closeShard(part); !closed) {
            return closed;
        }
    }
    if (!part.tar) {
        if (const base::Status made = openShard(part, folder); !made) {
            return made;
        }
    }
    ++part.images;
    if (unit == Unit::Image) {
        return addSample(part, item, item.key, item.captions);
    }
    for (const ExportCaption &caption : item.captions) {
        const QString key = u"%1_%2"_s.arg(item.key).arg(caption.ordinal);
        if (const base::Status added = addSample(part, item, key, {caption}); !added) {
            return added;
        }
    }
    return {};
}

base::Status Shards::ensureOne()
{
    return m_parts.empty() ? openShard(m_parts[{}], {}) : base::Status();
}

base::Status Shards::finish(WrittenFiles &files)
{
    for (auto &[folder, part] : m_parts) {
        if (const base::Status closed = closeShard(part); !closed) {
            return closed;
        }
        Properties sizes;
        for (const auto &[name, samples] : part.samples) {
            sizes.push_back({name, samples});
        }
        const auto written = writeFile(m_folder, folder + u"sizes.json"_s, jsonLine(sizes) + '\n');
        if (!written) {
            return fail(written.error());
        }
        m_closed.push_back(*written);
    }
    files.insert(files.end(), m_closed.begin(), m_closed.end());
    return {};
}

WebdatasetWriter::WebdatasetWriter(const WriterSettings &settings)
    : ExportWriter(settings)
    , m_shards(settings.folder, settings.imagesPerShard)
{
}

base::Status WebdatasetWriter::write(const ExportItem &item)
{
    return m_shards.add(item, folderOf(item), settings().unit);
}

base::Status WebdatasetWriter::finish()
{
    if (const base::Status one = m_shards.ensureOne(); !one) {
        return one;
    }
    return m_shards.finish(written());
}

}  // namespace gaia::formats
