// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/base/translate.h"
#include "core/storage/statement.h"
#include "core/storage/themestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr int kHeaderBytes = 100;
/// Above this a whole check at every opening would be felt; `verify` does it then.
constexpr qint64 kCheckedAtOpeningBytes = 64LL << 20;

quint32 bigEndian32(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

base::Error damaged(const QString &path, const QString &context)
{
    return {ErrorCode::Damaged,
            translate("gaia", "%1 is damaged and was left as it is. Go back to a copy of it.")
                .arg(QFileInfo(path).fileName()),
            context};
}

/// Reads the structure of a file that may be damaged, without leaving anything beside it.
base::Status checkStructure(const QString &path)
{
    const bool hasJournal = QFileInfo(path + u"-wal"_s).size() > 0;
    const QString address = hasJournal ? path
                                       : u"file:"_s
            + QString::fromLatin1(QFile::encodeName(path).toPercentEncoding("/")) + u"?immutable=1"_s;
    auto connection = Connection::open(address, Access::ReadOnly);
    if (!connection) {
        return fail(damaged(path, connection.error().context));
    }
    QString problem;
    const base::Status status = (*connection)->guard([&] {
        Statement tables(**connection,
                         u"SELECT count(*) FROM sqlite_schema WHERE name IN "
                         "('article', 'image', 'caption', 'event', 'media', 'run')"_s);
        if (!tables.step() || tables.integer(0) != 6) {
            problem = u"tables are missing"_s;
            return;
        }
        if (QFileInfo(path).size() <= kCheckedAtOpeningBytes) {
            Statement check(**connection, u"PRAGMA quick_check(1)"_s);
            if (check.step() && check.text(0) != "ok"_L1) {
                problem = check.text(0);
            }
        }
    });
    if (!status) {
        return fail(damaged(path, status.error().context));
    }
    return problem.isEmpty() ? base::Status() : fail(damaged(path, problem));
}

base::Status copyBefore(Connection &connection, int version)
{
    const QString copy = connection.path() + u".before-v%1"_s.arg(version);
    if (QFile::exists(copy) && !QFile::remove(copy)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "The old copy %1 is in the way. Move it and open the project again.")
                        .arg(copy));
    }
    return connection.guard([&] {
        Statement(connection, u"VACUUM INTO ?"_s).bind(copy).execute();
    });
}

}  // namespace

base::Result<FileHeader> readHeader(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, translate("gaia", "There is no file %1.").arg(path));
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read: %2.").arg(path, file.errorString()));
    }
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith("SQLite format 3")) {
        return fail(ErrorCode::NotAProject,
                    translate("gaia", "%1 is not a GAIA project; it was left as it is.").arg(name));
    }
    // The page size is stored in two bytes, where 1 stands for 65,536.
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65'536 : stored;
    const qint64 pages = bigEndian32(header, 28);
    if (pages > 0 && pages * pageSize > file.size() && QFileInfo(path + u"-wal"_s).size() == 0) {
        return fail(damaged(path, u"shorter than its header says"_s));
    }
    return FileHeader{bigEndian32(header, 68), static_cast<int>(bigEndian32(header, 60))};
}

base::Result<Migrations> projectMigrations()
{
    Migrations migrations;
    // Their numbers are the order of their names.
    const QStringList names =
        QDir(u":/sql"_s).entryList({u"[0-9][0-9][0-9]-*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(u":/sql/"_s + name);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::NotFound, translate("gaia", "The program lacks its file %1.").arg(name));
        }
        migrations.append(QString::fromUtf8(file.readAll()));
        if (name.endsWith("-theme.sql"_L1)) {
            const auto themes = builtInThemes();
            if (!themes) {
                return fail(themes.error());
            }
            migrations.last() += insertingSql(*themes);
        }
    }
    if (migrations.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    translate("gaia", "The program lacks its file %1.").arg(u":/sql/001-create.sql"_s));
    }
    return migrations;
}

base::Status migrate(Connection &connection, const Migrations &migrations, int fromVersion,
                     quint32 applicationId)
{
    if (fromVersion > 0 && fromVersion < migrations.size()) {
        if (const auto copied = copyBefore(connection, static_cast<int>(migrations.size()));
            !copied) {
            return copied;
        }
    }
    return connection.guard([&] {
        for (qsizetype version = fromVersion; version < migrations.size(); ++version) {
            connection.beginImmediate();
            try {
                connection.execute(migrations.at(version));
                connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
                connection.execute(u"PRAGMA user_version = %1"_s.arg(version + 1));
                connection.commit();
            } catch (...) {
                connection.rollback();
                throw;
            }
        }
        // From here on the header that other programs read must be the file's own.
        connection.execute(u"PRAGMA journal_mode = WAL"_s);
        connection.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    });
}

base::Result<int> examineProject(const QString &path, int newestVersion)
{
    const auto header = readHeader(path);
    if (!header) {
        return fail(header.error());
    }
    const QString name = QFileInfo(path).fileName();
    if (header->applicationId != kProjectApplicationId) {
        return fail(ErrorCode::NotAProject,
                    translate("gaia", "%1 belongs to another application; it was left as it is.")
                        .arg(name));
    }
    if (header->userVersion > newestVersion) {
        return fail(ErrorCode::NewerVersion,
                    translate("gaia", "%1 was written by a newer version of GAIA Curator (project version "
                               "%2, this one reads up to %3); it was left as it is. Install the "
                               "newer version to open it.")
                        .arg(name)
                        .arg(header->userVersion)
                        .arg(newestVersion));
    }
    if (const auto structure = checkStructure(path); !structure) {
        return fail(structure.error());
    }
    return header->userVersion;
}

}  // namespace gaia::storage
