// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/outputfile.h"

struct archive;

namespace gaia::formats {

/// A POSIX tar archive while it is written: members in the order they come, without times and
/// owners, so that the same content makes the same bytes.
class TarFile final {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TarFile>> create(const QString &folder,
                                                                       const QString &path);
    /// Goes on behind `end`, which was position() when the archive was written.
    [[nodiscard]] static base::Result<std::unique_ptr<TarFile>>
    resume(const QString &folder, const QString &path, qint64 end);
    ~TarFile();
    TarFile(const TarFile &) = delete;
    TarFile &operator=(const TarFile &) = delete;

    [[nodiscard]] base::Status add(const QString &name, const QByteArray &bytes);
    /// Bytes of the members so far.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Hands what waits to the disk.
    [[nodiscard]] base::Status flush();
    [[nodiscard]] base::Result<WrittenFile> finish();

private:
    TarFile(std::unique_ptr<OutputFile> file, qint64 position);
    [[nodiscard]] static base::Result<std::unique_ptr<TarFile>>
    opened(base::Result<std::unique_ptr<OutputFile>> file, qint64 position);
    [[nodiscard]] base::Status put(QByteArrayView bytes);
    [[nodiscard]] base::Error currentError() const;
    static long writeBlock(archive *, void *self, const void *bytes, std::size_t size);

    std::unique_ptr<OutputFile> m_file;
    archive *m_archive;
    QByteArray m_waiting;                 ///< not yet handed to the disk
    qint64 m_position;
    std::optional<base::Error> m_error;  ///< why a block did not go into the file
};

}  // namespace gaia::formats
