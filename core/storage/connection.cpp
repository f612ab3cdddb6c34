// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/placefunctions.h"
#include "core/storage/textfunctions.h"

#include "core/base/translate.h"
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <map>
#include <string>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using base::translate;
using base::ErrorCode;

namespace {

constexpr int kBusyTimeoutMs = 10'000;
/// Pages kept in memory, KiB. With SQLite's own 2 MiB the indexes of a large collection, which rows
/// meet in no order, are read and written again and again.
constexpr int kCacheKiB = 48 << 10;
constexpr int kCheckpointPages = 1'000;  // SQLite's own
constexpr std::size_t kCachedStatements = 64;

/// SQLite counts all memory that it takes, behind one lock for all connections; nobody asks for the
/// count. Must come before its first use.
void leaveMemoryUncounted()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)once;  // refused where another library was first: the count goes on then
}

base::Error errorOf(const SQLite::Exception &exception, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString context = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                translate("gaia", "The disk is full, so %1 could not be written. Make room and try again.")
                    .arg(name),
                context};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                translate("gaia", "Another program keeps %1 locked. Try again in a moment.").arg(name),
                context};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                translate("gaia", "%1 can't be written to. Check its permissions.").arg(name), context};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                translate("gaia", "%1 is damaged. Keep it as it is and go back to a copy.").arg(name),
                context};
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {ErrorCode::CannotOpen,
                translate("gaia", "%1 can't be read or written: the disk or its permissions fail.")
                    .arg(name),
                context};
    default:
        return {ErrorCode::Database, translate("gaia", "%1: %2").arg(name, context), context};
    }
}

/// A file in WAL mode needs others beside it even to be read. Where they can't be made (a read-only
/// disk, somebody else's folder) and nobody is writing, the file alone is read.
QString addressOf(const QString &path, Access access)
{
    const QFileInfo file(path);
    const bool isAlone = access == Access::ReadOnly && !path.startsWith("file:"_L1) && file.exists()
        && !QFileInfo(file.absolutePath()).isWritable()
        && QFileInfo(path + u"-wal"_s).size() == 0 && !QFileInfo::exists(path + u"-shm"_s);
    return isAlone ? u"file:"_s
            + QString::fromLatin1(
                QFile::encodeName(file.absoluteFilePath()).toPercentEncoding("/"))
            + u"?immutable=1"_s
                   : path;
}

}  // namespace

Failure::Failure(base::Error error)
    : m_error(std::move(error))
{
}

struct Connection::Private {
    QString path;
    std::unique_ptr<SQLite::Database> database;
    std::multimap<QString, std::unique_ptr<SQLite::Statement>> statements;
    bool areReferencesChecked = true;
    int logPages = 0;
};

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Connection::~Connection() = default;

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    leaveMemoryUncounted();
    // One thread at a time, so SQLite need not lock what it holds at every call.
    int flags = SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    if (access == Access::ReadWrite) {
        flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    } else if (access == Access::Create) {
        flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    }
    try {
        auto d = std::make_unique<Private>();
        d->path = path;
        d->database = std::make_unique<SQLite::Database>(
            addressOf(path, access).toUtf8().toStdString(), flags, kBusyTimeoutMs);
        d->database->exec("PRAGMA foreign_keys = ON");
        d->database->exec("PRAGMA temp_store = MEMORY");
        d->database->exec("PRAGMA cache_size = -" + std::to_string(kCacheKiB));
        addPlaceFunctions(*d->database);
        addTextFunctions(*d->database);
        if (access != Access::ReadOnly) {
            d->database->exec("PRAGMA synchronous = FULL");
        }
        return std::unique_ptr<Connection>(new Connection(std::move(d)));
    } catch (const SQLite::Exception &exception) {
        return base::fail(errorOf(exception, path));
    }
}

QString Connection::path() const
{
    return d->path;
}

void Connection::begin()
{
    d->database->exec("BEGIN");
}

void Connection::beginImmediate()
{
    d->database->exec("BEGIN IMMEDIATE");
}

void Connection::commit()
{
    d->database->exec("COMMIT");
}

void Connection::rollback() noexcept
{
    // A failed statement may have rolled back already; there is nothing to tell then.
    if (sqlite3_get_autocommit(d->database->getHandle()) == 0) {
        d->database->tryExec("ROLLBACK");
    }
}

void Connection::setDurability(Durability durability)
{
    d->database->exec(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                     : "PRAGMA synchronous = NORMAL");
}

void Connection::setReferencesChecked(bool areChecked)
{
    if (d->areReferencesChecked != areChecked) {
        d->database->exec(areChecked ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF");
        d->areReferencesChecked = areChecked;
    }
}

void Connection::setCheckpointing(bool isOn)
{
    // Both are one hook inside SQLite: setting the one takes away the other.
    sqlite3 *handle = d->database->getHandle();
    if (isOn) {
        sqlite3_wal_autocheckpoint(handle, kCheckpointPages);
        return;
    }
    d->logPages = 0;
    sqlite3_wal_hook(
        handle,
        [](void *count, sqlite3 *, const char *, int pages) {
            *static_cast<int *>(count) = pages;
            return SQLITE_OK;
        },
        &d->logPages);
}

int Connection::logPages() const
{
    return d->logPages;
}

int Connection::pageBytes()
{
    return d->database->execAndGet("PRAGMA page_size").getInt();
}

void Connection::checkpoint()
{
    d->database->exec("PRAGMA wal_checkpoint(PASSIVE)");
}

void Connection::execute(const QString &sql)
{
    d->database->exec(sql.toUtf8().toStdString());
}

qint64 Connection::lastInsertId() const
{
    return d->database->getLastInsertRowid();
}

int Connection::changes() const
{
    return d->database->getChanges();
}

qint64 Connection::dataVersion()
{
    return d->database->execAndGet("PRAGMA data_version").getInt64();
}

std::unique_ptr<SQLite::Statement> Connection::lease(const QString &sql)
{
    const auto found = d->statements.find(sql);
    if (found != d->statements.end()) {
        auto statement = std::move(found->second);
        d->statements.erase(found);
        return statement;
    }
    return std::make_unique<SQLite::Statement>(*d->database, sql.toUtf8().toStdString());
}

void Connection::giveBack(const QString &sql, std::unique_ptr<SQLite::Statement> statement) noexcept
{
    try {
        statement->tryReset();
        statement->clearBindings();
        if (d->statements.size() < kCachedStatements) {
            d->statements.emplace(sql, std::move(statement));
        }
    } catch (...) {
        // A statement that can't be reset is not worth keeping.
    }
}

base::Error Connection::currentError() const noexcept
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, d->path);
    } catch (const std::exception &exception) {
        return {ErrorCode::Database,
                translate("gaia", "%1: %2").arg(QFileInfo(d->path).fileName(),
                                         QString::fromUtf8(exception.what())),
                {}};
    }
}

}  // namespace gaia::storage
