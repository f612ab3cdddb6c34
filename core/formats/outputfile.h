// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/formats/writtenfile.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace gaia::formats {

/// A file of an export while it is written: counts and hashes what goes into it. Whole only after
/// finish(); it is the export that presses all its files onto the disk, once. One thread at a time.
class OutputFile final {
public:
    /// Makes the folders of `path`, which is relative to `folder`.
    [[nodiscard]] static base::Result<std::unique_ptr<OutputFile>> create(const QString &folder,
                                                                          const QString &path);

    /// Goes on behind the first `bytes` of a file that is there and at least as long; what comes
    /// after them is dropped. Reads them once, for the hash.
    [[nodiscard]] static base::Result<std::unique_ptr<OutputFile>>
    resume(const QString &folder, const QString &path, qint64 bytes);

    /// DiskFull, with the file and the system's reason, if it does not all go in.
    [[nodiscard]] base::Status put(QByteArrayView bytes);
    /// Closes the file.
    [[nodiscard]] base::Result<WrittenFile> finish();

private:
    OutputFile(const QString &folder, const QString &path);

    QFile m_file;
    QString m_path;
    base::Sha256 m_hash;
    qint64 m_bytes = 0;
};

/// Why a file could not be written, as a sentence with the way out: CannotOpen or DiskFull.
[[nodiscard]] base::Error writeError(const QFileDevice &file);
/// The same for what else writes; `reason` may be empty.
[[nodiscard]] base::Error writeError(const QString &path, const QString &reason,
                                     base::ErrorCode code = base::ErrorCode::DiskFull);

/// A small file in one go.
[[nodiscard]] base::Result<WrittenFile> writeFile(const QString &folder, const QString &path,
                                                  const QByteArray &bytes);
/// Hashes a file that a library has written.
[[nodiscard]] base::Result<WrittenFile> describeFile(const QString &folder, const QString &path);

}  // namespace gaia::formats
