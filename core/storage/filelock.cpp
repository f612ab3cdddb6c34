// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gaia::storage {

FileLock::FileLock(int descriptor)
    : m_descriptor(descriptor)
{
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

base::Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        return base::fail(base::ErrorCode::CannotOpen,
                          QCoreApplication::translate("gaia", "%1 can't be made: %2.")
                              .arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return base::fail(base::ErrorCode::Busy,
                          QCoreApplication::translate("gaia", "%1 is held by another process.")
                              .arg(path));
    }
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

}  // namespace gaia::storage
