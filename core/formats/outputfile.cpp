// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/outputfile.h"

#include "core/base/translate.h"
#include "core/formats/inputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace gaia::formats {

using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

/// Hash large blocks while they are written: the two cost about the same.
QThreadPool &hashers()
{
    static QThreadPool pool;
    return pool;
}

/// Lets the disk begin with what is written, so that the fsync at an export's end finds little left.
void startOnItsWay(int file, qint64 bytes)
{
#ifdef Q_OS_LINUX
    sync_file_range(file, 0, bytes, SYNC_FILE_RANGE_WRITE);
#endif
}

}  // namespace

base::Error writeError(const QString &path, const QString &reason, ErrorCode code)
{
    return {code,
            translate("gaia", "%1 can't be written: %2. Check the disk's room and your permissions "
                              "there, or choose another folder.")
                .arg(path, reason.isEmpty() ? translate("gaia", "the disk may be full") : reason),
            {}};
}

base::Error writeError(const QFileDevice &file)
{
    // A full disk takes a part first, which is no error to QFile: it would say "Unknown error".
    return writeError(file.fileName(),
                      file.error() == QFileDevice::NoError ? QString() : file.errorString(),
                      file.isOpen() ? ErrorCode::DiskFull : ErrorCode::CannotOpen);
}

OutputFile::OutputFile(const QString &folder, const QString &path)
    : m_file(folder + u'/' + path)
    , m_path(path)
{
}

base::Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &folder,
                                                             const QString &path)
{
    auto file = std::unique_ptr<OutputFile>(new OutputFile(folder, path));
    const QString parent = QFileInfo(file->m_file.fileName()).path();
    // Buffered by the callers' own blocks: QFile's 16 kB would only add a copy.
    QDir().mkpath(parent);
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail(writeError(file->m_file));
    }
    return file;
}

base::Result<std::unique_ptr<OutputFile>>
OutputFile::resume(const QString &folder, const QString &path, qint64 bytes)
{
    constexpr qint64 kBlockBytes = 1 << 20;
    auto file = std::unique_ptr<OutputFile>(new OutputFile(folder, path));
    QFile &there = file->m_file;
    bool isRead = there.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)
        && there.size() >= bytes && there.resize(bytes) && there.seek(0);
    while (isRead && file->m_bytes < bytes) {
        const QByteArray block = there.read(std::min(kBlockBytes, bytes - file->m_bytes));
        isRead = !block.isEmpty();
        file->m_hash.add(block);
        file->m_bytes += block.size();
    }
    if (!isRead || !there.seek(bytes)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be gone on with: %2.")
                        .arg(there.fileName(), there.errorString()));
    }
    return file;
}

base::Status OutputFile::put(QByteArrayView bytes)
{
    constexpr qsizetype kWorthAThread = 256 << 10;
    QFuture<void> hashing;
    if (bytes.size() >= kWorthAThread) {
        hashing = QtConcurrent::run(&hashers(), [this, bytes, written = m_bytes] {
            startOnItsWay(m_file.handle(), written);
            m_hash.add(bytes);
        });
    } else {
        m_hash.add(bytes);
    }
    const bool isWritten = m_file.write(bytes.data(), bytes.size()) == bytes.size();
    hashing.waitForFinished();
    if (!isWritten) {
        return fail(writeError(m_file));
    }
    m_bytes += bytes.size();
    return {};
}

base::Result<WrittenFile> OutputFile::finish()
{
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    }
    return WrittenFile{m_path, m_bytes, m_hash.result()};
}

base::Result<WrittenFile> writeFile(const QString &folder, const QString &path,
                                    const QByteArray &bytes)
{
    auto file = OutputFile::create(folder, path);
    if (!file) {
        return fail(file.error());
    }
    if (const base::Status written = (*file)->put(bytes); !written) {
        return fail(written.error());
    }
    return (*file)->finish();
}

base::Result<WrittenFile> describeFile(const QString &folder, const QString &path)
{
    constexpr qint64 kBlockBytes = 1 << 20;
    QFile file(folder + u'/' + path);
    base::Sha256 hash;
    bool isRead = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    for (qint64 left = isRead ? file.size() : 0; isRead && left > 0;) {
        const QByteArray block = file.read(kBlockBytes);
        isRead = !block.isEmpty();
        hash.add(block);
        left -= block.size();
    }
    if (!isRead) {
        return fail(readError(file));
    }
    return WrittenFile{path, file.size(), hash.result()};
}

}  // namespace gaia::formats
