// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exporttarget.h"

#include "core/base/translate.h"
#include "core/storage/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

base::Status checkTarget(const QString &folder, bool force)
{
    const QFileInfo target(folder);
    if (!target.exists() || (target.isDir() && QDir(folder).isEmpty())) {
        return {};
    }
    if (!target.isDir()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is a file. Name a folder for the export.").arg(folder));
    }
    if (!force) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is there and not empty. Name another folder, or replace it "
                               "with --force.")
                        .arg(folder));
    }
    if (!QFileInfo::exists(folder + u"/manifest.json"_s)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 holds something else than an export, so it is not replaced. "
                               "Name another folder.")
                        .arg(folder));
    }
    return {};
}

QString lockIn(const QString &folder)
{
    return folder + u"/lock"_s;
}

/// What killed exports have left: their lock is free.
void removeLeftovers(const QString &target)
{
    const QFileInfo info(target);
    const QStringList left =
        QDir(info.path()).entryList({info.fileName() + u".part-*"_s}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left) {
        const QString folder = info.path() + u'/' + name;
        if (QFileInfo::exists(lockIn(folder)) && storage::FileLock::take(lockIn(folder))) {
            QDir(folder).removeRecursively();
        }
    }
}

bool pressOntoDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return isDone;
}

/// The file system as a whole, with what other programs have written to it.
bool pressFileSystem(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return isDone;
}

/// The folder and all in it. Few files are pressed one by one, so that an export need not wait
/// for what others write; many of them all at once.
bool pressTree(const QString &folder)
{
    constexpr qsizetype kFewFiles = 300;
    QStringList paths{folder};
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (paths.size() > kFewFiles) {
            return pressFileSystem(folder);
        }
        paths.append(entries.next());
    }
    return std::all_of(paths.begin(), paths.end(), pressOntoDisk);
}

/// Lets two folders change places in one step, so that a kill never finds none; false where the
/// file system can't.
bool exchange(const QString &one, const QString &other)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                       QFile::encodeName(other).constData(), RENAME_EXCHANGE)
        == 0;
}

}  // namespace

ExportTarget::ExportTarget(const QString &target, std::unique_ptr<QTemporaryDir> around)
    : m_target(target)
    , m_around(std::move(around))
{
}

ExportTarget::~ExportTarget() = default;

base::Result<std::unique_ptr<ExportTarget>> ExportTarget::prepare(const QString &folder, bool force)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (const base::Status free = checkTarget(target, force); !free) {
        return fail(free.error());
    }
    removeLeftovers(target);
    // Beside the target, so that the last step is a rename on one file system.
    auto around = std::make_unique<QTemporaryDir>(target + u".part-XXXXXX"_s);
    if (!around->isValid()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be written: %2.").arg(folder, around->errorString()));
    }
    auto made = std::unique_ptr<ExportTarget>(new ExportTarget(target, std::move(around)));
    auto lock = storage::FileLock::take(lockIn(made->m_around->path()));
    if (!lock || !QDir().mkdir(made->building())) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be written.").arg(made->building()));
    }
    made->m_lock = std::move(*lock);
    return made;
}

QString ExportTarget::building() const
{
    return m_around->path() + u"/export"_s;
}

base::Status ExportTarget::putInPlace()
{
    if (!pressTree(building())) {
        return fail(ErrorCode::DiskFull,
                    translate("gaia", "%1 can't be pressed onto the disk. Check its room and try again.")
                        .arg(building()));
    }
    const QString aside = m_around->path() + u"/replaced"_s;
    QDir files;
    const bool isThere = QFileInfo::exists(m_target);
    if (isThere && exchange(building(), m_target)) {
        (void)pressOntoDisk(QFileInfo(m_target).path());
        return {};
    }
    if (isThere && !files.rename(m_target, aside)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be replaced. Check its permissions.").arg(m_target));
    }
    if (!files.rename(building(), m_target)) {
        if (isThere) {
            files.rename(aside, m_target);
        }
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be made. Check the folder's permissions.").arg(m_target));
    }
    (void)pressOntoDisk(QFileInfo(m_target).path());
    return {};
}

}  // namespace gaia::project
