// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mediafile.h"

#include "core/base/sha256.h"
#include "core/storage/connectionpool.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

struct MediaFile::Private {
    QString path;
    Access access = Access::ReadOnly;
    std::mutex writeMutex;
    std::unique_ptr<Connection> writer;
    std::unique_ptr<ConnectionPool> readers;

    base::Status openWriter();
    /// A file without a byte is one whose making was broken off: there is nothing in it yet.
    [[nodiscard]] bool isEmpty() const { return QFileInfo(path).size() == 0; }
};

namespace {

/// A process that ended while it made the file leaves a journal, which readers may not play back:
/// whoever may write takes back what is half made.
void takeBackHalfMade(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() == 0) {
        return;
    }
    if (const auto connection = Connection::open(path, Access::ReadWrite)) {
        // What keeps it from being taken back, the readers will tell.
        (void)(*connection)->guard([&] {
            Statement(**connection, u"SELECT count(*) FROM sqlite_master"_s).step();
        });
    }
}

}  // namespace

base::Status MediaFile::Private::openWriter()
{
    if (writer) {
        return {};
    }
    const bool isNew = isEmpty();
    auto connection = Connection::open(path, Access::Create);
    if (!connection) {
        return fail(connection.error());
    }
    if (isNew) {
        QFile create(u":/sql/media-001-create.sql"_s);
        if (!create.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("gaia", "The program lacks its file %1.")
                            .arg(create.fileName()));
        }
        // Pictures dwarf the default page; larger pages keep a blob in fewer pieces.
        const base::Status made = (*connection)->guard([&] {
            (*connection)->execute(u"PRAGMA page_size = 16384"_s);
        });
        if (!made) {
            return made;
        }
        const base::Status migrated = migrate(
            **connection, {QString::fromUtf8(create.readAll())}, 0, kMediaApplicationId);
        if (!migrated) {
            return migrated;
        }
    } else {
        // The process that made it may have ended before it came to this.
        const base::Status logged =
            (*connection)->guard([&] { (*connection)->execute(u"PRAGMA journal_mode = WAL"_s); });
        if (!logged) {
            return logged;
        }
    }
    writer = std::move(*connection);
    return {};
}

MediaFile::MediaFile(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

MediaFile::~MediaFile() = default;

QString MediaFile::pathFor(const QString &projectPath)
{
    return projectPath + u"-media"_s;
}

base::Result<std::unique_ptr<MediaFile>> MediaFile::open(const QString &path, Access access)
{
    takeBackHalfMade(path);
    if (QFileInfo(path).size() > 0) {
        const auto header = readHeader(path);
        if (!header) {
            return fail(header.error());
        }
        if (header->applicationId != kMediaApplicationId) {
            return fail(ErrorCode::NotAProject,
                        QCoreApplication::translate(
                            "gaia", "%1 is not a media file of GAIA Curator. Move it away to open "
                                    "the project.")
                            .arg(path));
        }
    }
    auto d = std::make_unique<Private>();
    d->path = path;
    d->access = access;
    d->readers = std::make_unique<ConnectionPool>(path);
    return std::unique_ptr<MediaFile>(new MediaFile(std::move(d)));
}

QString MediaFile::path() const
{
    return d->path;
}

base::Status MediaFile::store(const std::vector<Item> &items)
{
    if (d->access == Access::ReadOnly) {
        return fail(ErrorCode::ReadOnly,
                    QCoreApplication::translate("gaia", "%1 is open read-only.").arg(d->path));
    }
    const std::scoped_lock lock(d->writeMutex);
    if (const base::Status opened = d->openWriter(); !opened) {
        return opened;
    }
    Connection &connection = *d->writer;
    const base::Status status = connection.guard([&] {
        connection.beginImmediate();
        Statement bytes(connection,
                        u"INSERT INTO media (sha256, bytes) VALUES (?, ?) "
                        "ON CONFLICT (sha256) DO NOTHING"_s);
        Statement thumbnail(connection,
                            u"INSERT INTO thumbnail (sha256, rule, jpeg) VALUES (?, ?, ?) "
                            "ON CONFLICT (sha256, rule) DO NOTHING"_s);
        for (const Item &item : items) {
            if (!item.bytes.isEmpty()) {
                bytes.reset();
                bytes.bind(item.sha256, item.bytes).execute();
            }
            if (!item.thumbnail.isEmpty()) {
                thumbnail.reset();
                thumbnail.bind(item.sha256, item.thumbnailRule, item.thumbnail).execute();
            }
        }
        connection.commit();
    });
    if (!status) {
        connection.rollback();
    }
    return status;
}

base::Result<QByteArray> MediaFile::blob(const QString &sql, const QString &sha256, int rule) const
{
    const auto missing = fail(
        ErrorCode::NotFound,
        QCoreApplication::translate("gaia", "The picture %1 is not in %2. Import it again.")
            .arg(sha256.left(12), QFileInfo(d->path).fileName()));
    if (d->isEmpty()) {
        return missing;
    }
    std::optional<QByteArray> found;
    const base::Status status = d->readers->read([&](Connection &connection) {
        Statement statement(connection, sql);
        statement.bind(sha256);
        if (rule > 0) {
            statement.bind(rule);
        }
        if (statement.step()) {
            found = statement.blob(0);
        }
    });
    if (!status) {
        return fail(status.error());
    }
    return found ? base::Result<QByteArray>(std::move(*found)) : base::Result<QByteArray>(missing);
}

base::Result<bool> MediaFile::contains(const QString &sha256) const
{
    const auto found = blob(u"SELECT x'' FROM media WHERE sha256 = ?"_s, sha256, 0);
    if (!found && found.error().code != ErrorCode::NotFound) {
        return fail(found.error());
    }
    return found.has_value();
}

base::Result<QByteArray> MediaFile::bytes(const QString &sha256) const
{
    return blob(u"SELECT bytes FROM media WHERE sha256 = ?"_s, sha256, 0);
}

base::Result<QByteArray> MediaFile::thumbnail(const QString &sha256, int rule) const
{
    return blob(u"SELECT jpeg FROM thumbnail WHERE sha256 = ? AND rule = ?"_s, sha256, rule);
}

base::Result<QStringList> MediaFile::verify(const std::stop_token &stop) const
{
    QStringList problems;
    if (d->isEmpty()) {
        return problems;
    }
    const base::Status status = d->readers->read([&](Connection &connection) {
        Statement check(connection, u"PRAGMA integrity_check(5)"_s);
        while (check.step()) {
            if (check.text(0) != "ok"_L1) {
                problems.append(QFileInfo(d->path).fileName() + u": "_s + check.text(0));
            }
        }
        Statement media(connection, u"SELECT sha256, bytes FROM media"_s);
        while (!stop.stop_requested() && media.step()) {
            if (base::sha256Hex(media.blob(1)) != media.text(0)) {
                problems.append(
                    QCoreApplication::translate(
                        "gaia", "The picture %1 no longer has the bytes that it was stored with.")
                        .arg(media.text(0)));
            }
        }
    });
    return status ? base::Result<QStringList>(problems)
                  : base::Result<QStringList>(fail(status.error()));
}

}  // namespace gaia::storage
