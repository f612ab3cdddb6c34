// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportjournal.h"

#include "core/formats/outputfile.h"

#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

constexpr const char *kMagic = "gaia-export-1";
constexpr const char *kBoot = "boot";
constexpr const char *kDurable = "durable";
constexpr const char *kPicture = "picture";
constexpr const char *kSample = "sample";
constexpr const char *kShard = "shard";
constexpr const char *kCut = "cut";

/// Of the running kernel: while it is the same, what was written is there even if it is not yet
/// on the disk. Empty where the system has none.
QByteArray bootId()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

}  // namespace

ExportJournal::ExportJournal(const QString &path, const QString &folder)
    : m_file(path)
    , m_folder(folder)
{
}

base::Result<std::unique_ptr<ExportJournal>>
ExportJournal::begin(const QString &path, const QByteArray &choices, const QDateTime &madeAt)
{
    auto journal = std::unique_ptr<ExportJournal>(new ExportJournal(path, {}));
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate
                              | QIODevice::Unbuffered)) {
        return fail(writeError(journal->m_file));
    }
    journal->m_madeAt = madeAt.toUTC();
    journal->line({kMagic, choices, journal->m_madeAt.toString(Qt::ISODateWithMs).toLatin1()});
    journal->line({kBoot, bootId()});
    if (const base::Status put = journal->commit(); !put) {
        return fail(put.error());
    }
    return journal;
}

std::unique_ptr<ExportJournal> ExportJournal::resume(const QString &path, const QByteArray &choices,
                                                     const QString &folder)
{
    auto journal = std::unique_ptr<ExportJournal>(new ExportJournal(path, folder));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        || !journal->readHeader(choices)) {
        return nullptr;
    }
    journal->keepDurableLines();
    journal->load();
    journal->m_isResumed = journal->m_hasWork;
    return journal->m_hasWork ? std::move(journal) : nullptr;
}

bool ExportJournal::readHeader(const QByteArray &choices)
{
    const QByteArrayList fields = m_file.readLine().chopped(1).split('\t');
    if (fields.size() != 3 || fields[0] != kMagic || fields[1] != choices) {
        return false;
    }
    m_madeAt = QDateTime::fromString(QString::fromLatin1(fields[2]), Qt::ISODateWithMs);
    return m_madeAt.isValid();
}

/// After a restart of the machine, only what was pressed onto the disk is believed. A line that
/// breaks off, as on a full disk, goes too.
void ExportJournal::keepDurableLines()
{
    const qint64 start = m_file.pos();
    const QByteArray now = bootId();
    QByteArray boot;
    qint64 durable = start;
    qint64 whole = start;
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        if (!line.endsWith('\n')) {
            break;
        }
        whole = m_file.pos();
        if (line.startsWith(kDurable)) {
            durable = whole;
        } else if (line.startsWith(kBoot)) {
            boot = line.chopped(1).split('\t').value(1);
        }
    }
    const bool isSameBoot = !now.isEmpty() && boot == now;
    m_file.resize(isSameBoot ? whole : durable);
    m_file.seek(start);
    if (!isSameBoot) {
        line({kBoot, now});
    }
}

void ExportJournal::load()
{
    qint64 good = m_file.pos();
    while (!m_file.atEnd() && loadLine(m_file.readLine().chopped(1))) {
        good = m_file.pos();
    }
    m_file.resize(good);
    m_file.seek(good);
    m_owners.clear();
    if (!areShardsWhole()) {
        cutSamples(0);
        m_samples.clear();
        m_shards.clear();
    }
    m_hasWork = !m_pictures.isEmpty() || !m_samples.empty();
}

bool ExportJournal::loadLine(const QByteArray &line)
{
    const QByteArrayList f = line.split('\t');
    if (f[0] == kPicture && f.size() == 9) {
        const qint64 image = f[1].toLongLong();
        const QString path = QString::fromUtf8(f[3]);
        // A later picture in its place: the earlier one is no longer there.
        const auto owner = m_owners.constFind(path.toLower());
        if (owner != m_owners.constEnd() && *owner != image) {
            m_pictures.remove(*owner);
        }
        m_owners[path.toLower()] = image;
        m_pictures[image] = {{{path, f[7].toLongLong(), QString::fromLatin1(f[8])},
                              QString::fromLatin1(f[4]),
                              f[5].toInt(),
                              f[6].toInt()},
                             f[2]};
    } else if (f[0] == kSample && f.size() == 5) {
        m_samples.push_back({f[1], *m_names.insert(QString::fromUtf8(f[2])), f[3].toLongLong(),
                             QString::fromLatin1(f[4])});
    } else if (f[0] == kShard && f.size() == 4) {
        const QString path = QString::fromUtf8(f[1]);
        m_shards[path] = {{path, f[2].toLongLong(), QString::fromLatin1(f[3])}, m_samples.size()};
    } else if (f[0] == kCut && f.size() == 2) {
        m_samples.resize(std::min(m_samples.size(), std::size_t(f[1].toULongLong())));
        m_shards.removeIf([&](const auto &shard) { return shard->samples > m_samples.size(); });
    } else if (f[0] != kBoot && f[0] != kDurable) {
        return false;
    }
    return true;
}

/// Shorter ones than what is said of them were touched by others.
bool ExportJournal::areShardsWhole() const
{
    const auto size = [&](const QString &path) { return QFileInfo(m_folder + u'/' + path).size(); };
    QHash<QString, qint64> filled;
    for (const Sample &sample : m_samples) {
        if (!sample.shard.isEmpty()) {
            filled[sample.shard] = sample.end;
        }
    }
    for (auto it = filled.cbegin(); it != filled.cend(); ++it) {
        if (size(it.key()) < it.value()) {
            return false;
        }
    }
    return std::all_of(m_shards.cbegin(), m_shards.cend(), [&](const Shard &shard) {
        return size(shard.file.path) == shard.file.bytes;
    });
}

const ExportJournal::Picture *ExportJournal::picture(qint64 image, const QString &source) const
{
    const auto known = m_pictures.constFind(image);
    if (known == m_pictures.constEnd() || known->source != source.toLatin1()) {
        return nullptr;
    }
    const WrittenFile &file = known->picture.file;
    const QFileInfo there(m_folder + u'/' + file.path);
    return there.exists() && there.size() == file.bytes ? &known->picture : nullptr;
}

const ExportJournal::Sample *ExportJournal::sample(std::size_t position) const
{
    return position < m_samples.size() ? &m_samples[position] : nullptr;
}

const WrittenFile *ExportJournal::shard(const QString &path) const
{
    const auto found = m_shards.constFind(path);
    return found == m_shards.constEnd() ? nullptr : &found->file;
}

void ExportJournal::addPicture(qint64 image, const QString &source, const Picture &picture)
{
    line({kPicture, QByteArray::number(image), source.toLatin1(), picture.file.path.toUtf8(),
          picture.extension.toLatin1(), QByteArray::number(picture.width),
          QByteArray::number(picture.height), QByteArray::number(picture.file.bytes),
          picture.file.sha256.toLatin1()});
    m_hasWaiting = true;
}

void ExportJournal::addSample(const Sample &sample)
{
    line({kSample, sample.digest, sample.shard.toUtf8(), QByteArray::number(sample.end),
          sample.whyNoPicture.toLatin1()});
    m_hasWaiting = true;
}

void ExportJournal::addShard(const WrittenFile &shard)
{
    line({kShard, shard.path.toUtf8(), QByteArray::number(shard.bytes), shard.sha256.toLatin1()});
}

void ExportJournal::cutSamples(std::size_t position)
{
    line({kCut, QByteArray::number(qulonglong(position))});
}

void ExportJournal::line(const QByteArrayList &fields)
{
    m_waiting += fields.join('\t') + '\n';
}

base::Status ExportJournal::commit()
{
    if (m_file.write(m_waiting) != m_waiting.size() || !m_file.flush()) {
        return fail(writeError(m_file));
    }
    m_waiting.clear();
    m_hasWork = m_hasWork || m_hasWaiting;
    return {};
}

base::Status ExportJournal::durable()
{
    line({kDurable});
    const base::Status put = commit();
    if (put) {
        (void)::fdatasync(m_file.handle());
    }
    return put;
}

}  // namespace gaia::formats
