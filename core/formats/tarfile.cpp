// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tarfile.h"

#include "core/base/translate.h"

#include <archive.h>
#include <archive_entry.h>

namespace gaia::formats {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int kBlockBytes = 1 << 20;  ///< one write to the disk
constexpr int kTarRecord = 10240;     ///< what tar pads an archive's end to

struct EntryDeleter {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

}  // namespace

TarFile::TarFile(std::unique_ptr<OutputFile> file)
    : m_file(std::move(file))
    , m_archive(archive_write_new())
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
    auto file = OutputFile::create(folder, path);
    if (!file) {
        return fail(file.error());
    }
    auto tar = std::unique_ptr<TarFile>(new TarFile(std::move(*file)));
    archive_write_set_format_ustar(tar->m_archive);
    archive_write_set_bytes_per_block(tar->m_archive, kBlockBytes);
    archive_write_set_bytes_in_last_block(tar->m_archive, kTarRecord);
    if (archive_write_open(tar->m_archive, tar.get(), nullptr, &TarFile::writeBlock, nullptr)
        != ARCHIVE_OK) {
        return fail(tar->currentError());
    }
    return tar;
}

long TarFile::writeBlock(archive *, void *self, const void *bytes, std::size_t size)
{
    auto *tar = static_cast<TarFile *>(self);
    const base::Status put =
        tar->m_file->put(QByteArrayView(static_cast<const char *>(bytes), qsizetype(size)));
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
            != bytes.size()) {
        return fail(currentError());
    }
    return {};
}

base::Result<WrittenFile> TarFile::finish()
{
    if (archive_write_close(m_archive) != ARCHIVE_OK || m_error) {
        return fail(currentError());
    }
    return m_file->finish();
}

}  // namespace gaia::formats
