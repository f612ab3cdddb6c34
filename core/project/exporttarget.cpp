// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exporttarget.h"

#include "core/base/translate.h"
#include "core/formats/outputfile.h"
#include "core/storage/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
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
    if (folder.isEmpty()) {
        return fail(ErrorCode::Usage, translate("gaia", "Name a folder for the export."));
    }
    const QFileInfo target(folder);
    if (target.isSymLink() && !target.exists()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is a link to a folder that is not there. Name a folder for the "
                               "export.")
                        .arg(folder));
    }
    const QString parent = target.absolutePath();
    if (!QFileInfo::exists(parent)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be written: there is no folder %2. Make it, or name "
                               "another folder.")
                        .arg(folder, parent));
    }
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

/// The folder itself, where a link names it.
QString targetOf(const QString &folder)
{
    const QFileInfo named(folder);
    return named.isSymLink() && named.exists() ? named.canonicalFilePath()
                                               : QDir::cleanPath(named.absoluteFilePath());
}

QString lockIn(const QString &folder)
{
    return folder + u"/lock"_s;
}

QString journalIn(const QString &folder)
{
    return folder + u"/journal"_s;
}

QString buildingIn(const QString &folder)
{
    return folder + u"/export"_s;
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

ExportTarget::ExportTarget(const QString &target, const QString &around,
                           std::unique_ptr<storage::FileLock> lock)
    : m_target(target)
    , m_around(around)
    , m_lock(std::move(lock))
{
}

ExportTarget::~ExportTarget()
{
    m_journal.reset();
    if (m_isKept) {
        return;
    }
    // The lock goes last: by it the next run knows what a kill in between has left.
    QDir around(m_around);
    for (const QFileInfo &inside : around.entryInfoList(
             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (inside.fileName() == "lock"_L1) {
            continue;
        }
        if (inside.isDir() && !inside.isSymLink()) {
            QDir(inside.filePath()).removeRecursively();
        } else {
            QFile::remove(inside.filePath());
        }
    }
    around.removeRecursively();
}

QStringList ExportTarget::leftovers(const QString &folder)
{
    const QFileInfo target(targetOf(folder));
    QStringList found;
    // Not as a pattern: a folder's name may hold what one takes for its own.
    for (const QFileInfo &beside : QDir(target.path()).entryInfoList(QDir::Dirs | QDir::Hidden)) {
        const QString path = beside.filePath();
        if (beside.fileName().startsWith(target.fileName() + u".part-"_s)
            && (QFileInfo::exists(lockIn(path)) || QDir(path).isEmpty())
            && storage::FileLock::take(lockIn(path))) {
            found << path;
        }
    }
    return found;
}

void ExportTarget::discard(const QString &folder)
{
    for (const QString &left : leftovers(folder)) {
        if (auto lock = storage::FileLock::take(lockIn(left))) {
            const ExportTarget gone(folder, left, std::move(*lock));  // with all that is in it
        }
    }
}

base::Result<std::unique_ptr<ExportTarget>>
ExportTarget::prepare(const QString &folder, bool force, const Beginning &beginning)
{
    if (const base::Status free = checkTarget(folder, force); !free) {
        return fail(free.error());
    }
    const QString target = targetOf(folder);
    std::unique_ptr<ExportTarget> made;
    for (const QString &left : leftovers(target)) {
        auto lock = storage::FileLock::take(lockIn(left));
        if (!lock) {
            continue;  // another began to go on with it just now
        }
        // Gone with the object unless it is the one to go on with.
        std::unique_ptr<ExportTarget> old(new ExportTarget(target, left, std::move(*lock)));
        if (!made && !beginning.anew) {
            old->m_journal = formats::ExportJournal::resume(journalIn(left), beginning.choices,
                                                            buildingIn(left));
            made = old->m_journal ? std::move(old) : nullptr;
        }
    }
    if (!made) {
        auto begun = begin(target, beginning);
        if (!begun) {
            return begun;
        }
        made = std::move(*begun);
    }
    made->m_mayReplace = force;
    return made;
}

base::Result<std::unique_ptr<ExportTarget>> ExportTarget::begin(const QString &target,
                                                                const Beginning &beginning,
                                                                int attempts)
{
    // Beside the target, so that the last step is a rename on one file system.
    QTemporaryDir around(target + u".part-XXXXXX"_s);
    if (!around.isValid()) {
        return fail(formats::writeError(target, around.errorString(), ErrorCode::CannotOpen));
    }
    around.setAutoRemove(false);
    auto lock = storage::FileLock::take(lockIn(around.path()));
    if (!lock && attempts > 1) {
        // Another program that begins here took the empty folder for what a stopped one has left.
        return begin(target, beginning, attempts - 1);
    }
    std::unique_ptr<ExportTarget> made(
        new ExportTarget(target, around.path(), lock ? std::move(*lock) : nullptr));
    if (!made->m_lock || !QDir().mkdir(made->building())) {
        return fail(formats::writeError(made->building(), {}, ErrorCode::CannotOpen));
    }
    auto journal = formats::ExportJournal::begin(journalIn(around.path()), beginning.choices,
                                                 beginning.madeAt);
    if (!journal) {
        return fail(journal.error());
    }
    made->m_journal = std::move(*journal);
    return made;
}

QString ExportTarget::building() const
{
    return buildingIn(m_around);
}

base::Status ExportTarget::checkpoint()
{
    // A system that can't press a whole file system leaves the export as safe as any file.
    return pressFileSystem(building()) ? m_journal->durable() : base::Status();
}

QString ExportTarget::keep()
{
    m_isKept = m_isKept || QFileInfo::exists(journalIn(m_around));
    return m_isKept ? m_around : QString();
}

/// Takes away what an earlier run has left and this one did not write.
void ExportTarget::sweep(const formats::WrittenFiles &files) const
{
    QSet<QString> mine;
    mine.reserve(qsizetype(files.size()));
    for (const formats::WrittenFile &file : files) {
        mine.insert(building() + u'/' + file.path);
    }
    QDirIterator there(building(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList folders;
    while (there.hasNext()) {
        const QString path = there.next();
        if (!mine.contains(path)) {
            QFile::remove(path);
            folders << QFileInfo(path).path();
        }
    }
    for (const QString &emptied : std::as_const(folders)) {
        for (QString at = emptied; at != building() && QDir().rmdir(at);) {
            at = QFileInfo(at).path();
        }
    }
}

base::Status ExportTarget::putInPlace(const formats::WrittenFiles &files)
{
    if (m_journal->isResumed()) {
        sweep(files);
    }
    if (!pressTree(building())) {
        return fail(ErrorCode::DiskFull,
                    translate("gaia", "%1 can't be pressed onto the disk. Check its room and try again.")
                        .arg(building()));
    }
    // What another program has put there meanwhile is as little replaced unasked.
    if (const base::Status free = checkTarget(m_target, m_mayReplace); !free) {
        return free;
    }
    // From here on the folder may hold the export that was replaced, which no run goes on with.
    QFile::remove(journalIn(m_around));
    // An empty folder makes way by itself, and only as long as it is empty.
    const bool isThere = QFileInfo::exists(m_target) && !QDir().rmdir(m_target);
    const base::Status placed = isThere ? replace() : moveThere();
    if (placed) {
        (void)pressOntoDisk(QFileInfo(m_target).path());
    }
    return placed;
}

base::Status ExportTarget::moveThere() const
{
    if (!QDir().rename(building(), m_target)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be made. Check the folder's permissions.").arg(m_target));
    }
    return {};
}

/// Changes places with the earlier export, at once where the file system can.
base::Status ExportTarget::replace()
{
    if (exchange(building(), m_target)) {
        if (QFileInfo::exists(building() + u"/manifest.json"_s)) {
            return {};
        }
        // It was no export any more that stood there: back with it.
        m_isKept = !exchange(building(), m_target);
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 holds something else than an export, so it is not replaced. "
                               "Name another folder.")
                        .arg(m_isKept ? building() : m_target));
    }
    const QString aside = m_around + u"/replaced"_s;
    if (!QDir().rename(m_target, aside)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be replaced. Check its permissions.").arg(m_target));
    }
    const base::Status placed = moveThere();
    if (!placed && !QDir().rename(aside, m_target)) {
        m_isKept = true;  // both exports lie there, and no later run takes them for its own
        QFile::remove(lockIn(m_around));
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be replaced. The earlier export and the new one lie in "
                               "%2.")
                        .arg(m_target, m_around));
    }
    return placed;
}

}  // namespace gaia::project
