// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tarfile.h"

#include "core/base/translate.h"

#include <archive.h>
#include <archive_entry.h>

namespace gaia::formats {

using base::ErrorCode;
using base::fail;

namespace {

constexpr qsizetype kBlockBytes = 1 << 20;  ///< one write to the disk
constexpr qint64 kTarRecord = 10240;        ///< what tar pads an archive's end to

struct EntryDeleter {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

}  // namespace

TarFile::TarFile(std::unique_ptr<OutputFile> file, qint64 position)
    : m_file(std::move(file))
    , m_archive(archive_write_new())
    , m_position(position)
{
}

TarFile::~TarFile()
{
    if (m_archive) {
        archive_write_free(m_archive);
    }
}

base::Result<std::unique_ptr<TarFile>> TarFile::create(const QString &folder, const QString &path)
{
    return opened(OutputFile::create(folder, path), 0);
}

base::Result<std::unique_ptr<TarFile>> TarFile::resume(const QString &folder, const QString &path,
                                                       qint64 end)
{
    return opened(OutputFile::resume(folder, path, end), end);
}

base::Result<std::unique_ptr<TarFile>>
TarFile::opened(base::Result<std::unique_ptr<OutputFile>> file, qint64 position)
{
    if (!file) {
        return fail(file.error());
    }
    auto tar = std::unique_ptr<TarFile>(new TarFile(std::move(*file), position));
    tar->m_waiting.reserve(kBlockBytes);
    archive_write_set_format_ustar(tar->m_archive);
    // Nothing waits in the library, so that position() is what the members need.
    archive_write_set_bytes_per_block(tar->m_archive, 0);
    if (archive_write_open(tar->m_archive, tar.get(), nullptr, &TarFile::writeBlock, nullptr)
        != ARCHIVE_OK) {
        return fail(tar->currentError());
    }
    return tar;
}

base::Status TarFile::put(QByteArrayView bytes)
{
    m_position += bytes.size();
    if (m_waiting.size() + bytes.size() < kBlockBytes) {
        m_waiting.append(bytes);
        return {};
    }
    const base::Status flushed = flush();
    return flushed ? m_file->put(bytes) : flushed;
}

base::Status TarFile::flush()
{
    const base::Status written = m_file->put(m_waiting);
    m_waiting.resize(0);  // keeps its room
    return written;
}

long TarFile::writeBlock(archive *, void *self, const void *bytes, std::size_t size)
{
    auto *tar = static_cast<TarFile *>(self);
    const base::Status put =
        tar->put(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
    if (!put) {
        tar->m_error = put.error();
        return -1;
    }
    return static_cast<long>(size);
}

base::Error TarFile::currentError() const
{
    if (m_error) {
        return *m_error;
    }
    const char *reason = archive_error_string(m_archive);
    return {ErrorCode::CannotOpen,
            base::translate("gaia", "A shard can't be written: %1.")
                .arg(QString::fromUtf8(reason ? reason : "?")),
            {}};
}

base::Status TarFile::add(const QString &name, const QByteArray &bytes)
{
    constexpr mode_t kReadable = 0644;
    const std::unique_ptr<archive_entry, EntryDeleter> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), kReadable);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_mtime(entry.get(), 0, 0);
    if (archive_write_header(m_archive, entry.get()) != ARCHIVE_OK
        || archive_write_data(m_archive, bytes.constData(), std::size_t(bytes.size()))
            != bytes.size()
        || archive_write_finish_entry(m_archive) != ARCHIVE_OK) {
        return fail(currentError());
    }
    return {};
}

base::Result<WrittenFile> TarFile::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK || m_error) {
        return fail(currentError());
    }
    const qint64 rest = m_position % kTarRecord;
    base::Status ended = rest == 0 ? base::Status() : put(QByteArray(kTarRecord - rest, '\0'));
    if (ended) {
        ended = flush();
    }
    return ended ? m_file->finish() : base::Result<WrittenFile>(fail(ended.error()));
}

}  // namespace gaia::formats
