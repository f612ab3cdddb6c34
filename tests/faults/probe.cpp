// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/probe.h"

#include <QFile>
#include <QStringList>

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

bool holds(pid_t process, const QString &path, off_t from, off_t length)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = from;
    lock.l_len = length;
    const bool isAsked = ::fcntl(descriptor, F_GETLK, &lock) == 0;
    ::close(descriptor);
    return isAsked && lock.l_type != F_UNLCK && lock.l_pid == process;
}

/// The letter of the process's state in /proc: T while it is stopped; nothing when it is gone.
QChar stateOf(pid_t process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = file.readAll();
    return QChar::fromLatin1(text.mid(text.lastIndexOf(')') + 2, 1).at(0));
}

}  // namespace

QString Standing::words() const
{
    QStringList words;
    if (isWritingProject) {
        words.append(u"in a transaction of the project"_s);
    }
    if (isWritingMedia) {
        words.append(u"in a transaction of the media file"_s);
    }
    if (isRequesting) {
        words.append(u"in a request"_s);
    }
    if (isReading) {
        words.append(u"in a snapshot"_s);
    }
    if (isBuilding) {
        words.append(u"half built"_s);
    }
    return words.isEmpty() ? u"between"_s : words.join(u", "_s);
}

bool stopProcess(pid_t process)
{
    if (::kill(process, SIGSTOP) != 0) {
        return false;
    }
    for (;;) {
        const QChar state = stateOf(process);
        if (state == u'T') {
            return true;
        }
        if (state.isNull() || state == u'Z') {
            return false;
        }
        std::this_thread::yield();
    }
}

void goOn(pid_t process)
{
    ::kill(process, SIGCONT);
}

Standing standingOf(pid_t process, const QString &projectPath)
{
    constexpr off_t kWriteLock = 120;
    constexpr off_t kReadLocks = 123;
    constexpr off_t kReadLockCount = 5;
    Standing standing;
    standing.isWritingProject = holds(process, projectPath + u"-shm"_s, kWriteLock, 1);
    standing.isReading = holds(process, projectPath + u"-shm"_s, kReadLocks, kReadLockCount);
    standing.isWritingMedia = holds(process, projectPath + u"-media-shm"_s, kWriteLock, 1);
    return standing;
}

}  // namespace gaia::test
