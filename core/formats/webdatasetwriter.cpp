// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/webdatasetwriter.h"

#include "core/formats/exportjournal.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

qint64 samplesOf(const ExportItem &item, Unit unit)
{
    return unit == Unit::Image ? 1 : qint64(item.captions.size());
}

}  // namespace

Shards::Shards(const WriterSettings &settings)
    : m_folder(settings.folder)
    , m_imagesPerShard(settings.imagesPerShard)
    , m_journal(settings.journal)
{
}

Shards::~Shards() = default;

void Shards::openShard(Part &part)
{
    part.name = u"%1.tar"_s.arg(part.samples.size(), 5, 10, QChar(u'0'));
    part.isOpen = true;
    part.images = 0;
    part.end = 0;
    part.samples[part.name] = 0;
}

base::Status Shards::ensureTar(Part &part, const QString &folder)
{
    if (part.tar) {
        return {};
    }
    const QString path = folder + part.name;
    auto tar = part.images > 0 ? TarFile::resume(m_folder, path, part.end)
                               : TarFile::create(m_folder, path);
    if (!tar) {
        return fail(tar.error());
    }
    part.tar = std::move(*tar);
    return {};
}

base::Status Shards::closeShard(Part &part, const QString &folder)
{
    part.isOpen = false;
    const WrittenFile *left = m_journal ? m_journal->shard(folder + part.name) : nullptr;
    if (left && !part.tar) {
        m_closed.push_back(*left);
        return {};
    }
    if (const base::Status made = ensureTar(part, folder); !made) {
        return made;
    }
    const auto written = part.tar->finish();
    part.tar.reset();
    if (!written) {
        return fail(written.error());
    }
    m_closed.push_back(*written);
    if (m_journal) {
        m_journal->addShard(*written);
    }
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
    if (part.isOpen && part.images >= m_imagesPerShard) {
        if (const base::Status closed = closeShard(part, folder); !closed) {
            return closed;
        }
    }
    if (!part.isOpen) {
        openShard(part);
    }
    if (item.shardEnd) {
        part.end = *item.shardEnd;
        ++part.images;
        part.samples[part.name] += samplesOf(item, unit);
        return {};
    }
    if (const base::Status made = ensureTar(part, folder); !made) {
        return made;
    }
    ++part.images;
    base::Status added;
    if (unit == Unit::Image) {
        added = addSample(part, item, item.key, item.captions);
    } else {
        for (const ExportCaption &caption : item.captions) {
            const QString key = u"%1_%2"_s.arg(item.key).arg(caption.ordinal);
            if (added) {
                added = addSample(part, item, key, {caption});
            }
        }
    }
    m_last = {folder + part.name, part.tar->position()};
    return added;
}

base::Status Shards::flush()
{
    for (auto &[folder, part] : m_parts) {
        if (part.tar) {
            if (const base::Status flushed = part.tar->flush(); !flushed) {
                return flushed;
            }
        }
    }
    return {};
}

base::Status Shards::ensureOne()
{
    if (m_parts.empty()) {
        Part &part = m_parts[{}];
        openShard(part);
        return ensureTar(part, {});
    }
    return {};
}

base::Status Shards::finish(WrittenFiles &files)
{
    for (auto &[folder, part] : m_parts) {
        if (const base::Status closed = closeShard(part, folder); !closed) {
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
    , m_shards(settings)
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
