// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/translate.h"
#include "core/project/writer.h"
#include "core/storage/connectionpool.h"
#include "core/storage/filelock.h"
#include "core/storage/mediafile.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <atomic>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Access;
using storage::Connection;

namespace {

/// How often a window looks for commits of other processes, milliseconds.
constexpr int kLookIntervalMs = 500;
/// Of a new file. Twice SQLite's own: captions and full texts are most of a project and long, so half
/// as many pages are written and checked, and few rows span two.
constexpr int kPageBytes = 8192;

}  // namespace

struct Project::Private {
    QString path;
    const base::Clock *clock = nullptr;
    QString readOnlyReason;
    std::unique_ptr<storage::FileLock> lock;
    std::unique_ptr<storage::MediaFile> media;
    std::unique_ptr<storage::ConnectionPool> readers;
    std::unique_ptr<Connection> watcher;  ///< of a read-only project: sees others' commits
    qint64 watchedVersion = 0;
    std::atomic<qint64> version = 0;
    std::unique_ptr<Writer> writer;

    ~Private();
    void takeLock(OpenMode mode);
    base::Status bringUpToDate(int fromVersion, const storage::Migrations &migrations);
};

/// The last connection to close takes the write-ahead log into the file, so that the file alone
/// can be copied. One that only reads can't, so the writing one goes last.
Project::Private::~Private()
{
    readers.reset();
    watcher.reset();
    writer.reset();
#ifdef __GLIBC__
    // The pages that a connection kept came from memory of its thread, which the threads of the next
    // project may not use.
    malloc_trim(0);
#endif
}

void Project::Private::takeLock(OpenMode mode)
{
    if (mode == OpenMode::ReadOnly) {
        readOnlyReason = translate("gaia", "The project is open for reading only.");
        return;
    }
    const QFileInfo file(path);
    if (file.exists() && !file.isWritable()) {
        readOnlyReason = translate("gaia", "%1 can't be written to, so it is open for reading only.")
                             .arg(file.fileName());
        return;
    }
    if (mode == OpenMode::CommandLine) {
        return;
    }
    auto taken = storage::FileLock::take(path + u"-lock"_s);
    if (taken) {
        lock = std::move(*taken);
    } else if (taken.error().code == ErrorCode::Busy) {
        readOnlyReason = translate("gaia", "Another window has %1 open, so this one is for reading only. "
                                    "Decide there, or close it and open the project again.")
                             .arg(file.fileName());
    } else {
        readOnlyReason = translate("gaia", "The folder of %1 can't be written to, so the project is open "
                                    "for reading only.")
                             .arg(file.fileName());
    }
}

base::Status Project::Private::bringUpToDate(int fromVersion,
                                             const storage::Migrations &migrations)
{
    if (fromVersion >= migrations.size()) {
        return {};
    }
    if (!readOnlyReason.isEmpty()) {
        return fail(ErrorCode::ReadOnly,
                    translate("gaia", "%1 comes from an older version and must be opened once for "
                               "writing. %2")
                        .arg(QFileInfo(path).fileName(), readOnlyReason));
    }
    auto connection = Connection::open(path, Access::ReadWrite);
    return connection ? storage::migrate(**connection, migrations, fromVersion,
                                         storage::kProjectApplicationId)
                      : base::Status(fail(connection.error()));
}

void Project::Touch::note(Nouns nouns, dataset::ImageKey image)
{
    m_changed.nouns |= nouns;
    if (!m_isAll) {
        m_changed.images.push_back(image);
    }
}

void Project::Touch::noteAll(Nouns nouns)
{
    m_changed.nouns |= nouns;
    m_changed.images.clear();
    m_isAll = true;
}

Project::Project(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    qRegisterMetaType<Changed>();
    auto *timer = new QTimer(this);
    timer->setInterval(kLookIntervalMs);
    connect(timer, &QTimer::timeout, this, [this] {
        if (d->writer) {
            d->writer->look();
            return;
        }
        qint64 version = d->watchedVersion;
        (void)d->watcher->guard([&] { version = d->watcher->dataVersion(); });
        if (version != d->watchedVersion) {
            d->watchedVersion = version;
            announce(Changed{Nouns::fromInt(0x7F), {}, 0});
        }
    });
    timer->start();
}

Project::~Project() = default;

base::Result<std::unique_ptr<Project>> Project::create(const QString &path, OpenMode mode,
                                                       const base::Clock &clock)
{
    if (QFile::exists(path)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 is there already. Choose another name, or open it.").arg(path));
    }
    const auto migrations = storage::projectMigrations();
    if (!migrations) {
        return fail(migrations.error());
    }
    if (!QFileInfo(path).absoluteDir().exists()) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "The folder %1 does not exist. Make it first.")
                        .arg(QFileInfo(path).absolutePath()));
    }
    auto connection = Connection::open(path, Access::Create);
    base::Status made = connection ? base::Status() : base::Status(fail(connection.error()));
    if (made) {
        made = (*connection)->guard([&] {
            (*connection)->execute(u"PRAGMA page_size = %1"_s.arg(kPageBytes));
        });
    }
    if (made) {
        made = storage::migrate(**connection, *migrations, 0, storage::kProjectApplicationId);
    }
    if (!made) {
        QFile::remove(path);
        return fail(made.error());
    }
    connection->reset();
    return open(path, mode, clock);
}

base::Result<std::unique_ptr<Project>> Project::open(const QString &path, OpenMode mode,
                                                     const base::Clock &clock)
{
    const auto migrations = storage::projectMigrations();
    if (!migrations) {
        return fail(migrations.error());
    }
    const auto version = storage::examineProject(path, static_cast<int>(migrations->size()));
    if (!version) {
        return fail(version.error());
    }
    auto d = std::make_unique<Private>();
    d->path = QFileInfo(path).absoluteFilePath();
    d->clock = &clock;
    d->takeLock(mode);
    if (const base::Status current = d->bringUpToDate(*version, *migrations); !current) {
        return fail(current.error());
    }
    const bool isReadOnly = !d->readOnlyReason.isEmpty();
    auto media = storage::MediaFile::open(storage::MediaFile::pathFor(d->path),
                                          isReadOnly ? Access::ReadOnly : Access::ReadWrite);
    auto connection = Connection::open(d->path, isReadOnly ? Access::ReadOnly : Access::ReadWrite);
    if (!media || !connection) {
        return fail(media ? connection.error() : media.error());
    }
    d->media = std::move(*media);
    d->readers = std::make_unique<storage::ConnectionPool>(d->path);

    std::unique_ptr<Project> project(new Project(std::move(d)));
    if (isReadOnly) {
        project->d->watcher = std::move(*connection);
        (void)project->d->watcher->guard(
            [&] { project->d->watchedVersion = project->d->watcher->dataVersion(); });
    } else {
        Project *self = project.get();
        project->d->writer = std::make_unique<Writer>(
            std::move(*connection), [self](const Changed &changed) { self->announce(changed); },
            [self] { self->announce(Changed{Nouns::fromInt(0x7F), {}, 0}); });
    }
    return project;
}

QString Project::path() const
{
    return d->path;
}

QString Project::name() const
{
    return QFileInfo(d->path).fileName();
}

bool Project::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

QString Project::readOnlyReason() const
{
    return d->readOnlyReason;
}

const base::Clock &Project::clock() const
{
    return *d->clock;
}

storage::MediaFile &Project::media() const
{
    return *d->media;
}

base::Status Project::readErased(const ReadWork &work) const
{
    return d->readers->read(work);
}

base::Status Project::writeErased(Priority priority, bool isLoad, const WriteWork &work)
{
    if (!d->writer) {
        return fail(ErrorCode::ReadOnly, d->readOnlyReason);
    }
    return d->writer->run(priority, isLoad ? Writer::Kind::Load : Writer::Kind::Change, work);
}

bool Project::isWriteAwaited() const
{
    return d->writer && d->writer->isAwaited();
}

bool Project::isInWindowElsewhere() const
{
    return !d->lock && storage::FileLock::isTaken(d->path + u"-lock"_s);
}

void Project::announce(Changed changed)
{
    changed.version = ++d->version;
    // Queued also from the own thread: a receiver never runs inside the caller's commit.
    QMetaObject::invokeMethod(
        this, [this, changed] { Q_EMIT this->changed(changed); }, Qt::QueuedConnection);
}

}  // namespace gaia::project
