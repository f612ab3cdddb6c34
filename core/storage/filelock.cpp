// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace gaia::storage {

namespace {

/// Whoever only looks (isTaken) holds the lock for an instant; a try more tells that from a holder.
constexpr int kTries = 3;
constexpr std::chrono::milliseconds kBetweenTries{5};

bool didLock(int descriptor)
{
    for (int i = 0; i < kTries; ++i) {
        if (i > 0) {
            std::this_thread::sleep_for(kBetweenTries);
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            return true;
        }
    }
    return false;
}

}  // namespace

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
    if (!didLock(descriptor)) {
        ::close(descriptor);
        return base::fail(base::ErrorCode::Busy,
                          QCoreApplication::translate("gaia", "%1 is held by another process.")
                              .arg(path));
    }
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

bool FileLock::isTaken(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool isFree = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0;
    ::close(descriptor);
    return !isFree;
}

}  // namespace gaia::storage
