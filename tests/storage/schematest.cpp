// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/filelock.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using storage::Access;
using storage::Connection;
using test::contents;

namespace {

void makeProject(const QString &path)
{
    auto connection = Connection::open(path, Access::Create);
    QVERIFY(connection.has_value());
    const auto migrations = storage::projectMigrations();
    QVERIFY(migrations.has_value());
    const auto made =
        storage::migrate(**connection, *migrations, 0, storage::kProjectApplicationId);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().context));
}

int newest()
{
    return static_cast<int>(storage::projectMigrations()->size());
}

qint64 number(Connection &connection, const QString &sql)
{
    qint64 value = -1;
    const auto status = connection.guard([&] {
        storage::Statement statement(connection, sql);
        if (statement.step()) {
            value = statement.integer(0);
        }
    });
    return status ? value : -2;
}

}  // namespace

class SchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
    }

    void header_missingFile_isNotFound()
    {
        const auto header = storage::readHeader(m_folder.filePath(u"none.gaia"_s));
        QVERIFY(!header);
        QCOMPARE(header.error().code, base::ErrorCode::NotFound);
        QVERIFY(header.error().message.contains(u"none.gaia"_s));
    }

    void examine_refusedFile_staysByteIdentical_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(base::ErrorCode::NotAProject);
        QTest::newRow("text") << QByteArray(5000, 'x') << int(base::ErrorCode::NotAProject);
        QTest::newRow("html") << QByteArray("<html>") << int(base::ErrorCode::NotAProject);

        const QString path = m_folder.filePath(u"good.gaia"_s);
        makeProject(path);
        const QByteArray good = contents(path);
        QVERIFY(good.size() > 8192);

        QByteArray other = good;
        other.replace(68, 4, "QGIS");
        QTest::newRow("other application") << other << int(base::ErrorCode::NotAProject);
        QByteArray newer = good;
        newer[63] = 99;
        QTest::newRow("newer version") << newer << int(base::ErrorCode::NewerVersion);
        QTest::newRow("cut short") << good.left(good.size() / 2) << int(base::ErrorCode::Damaged);
        QByteArray scribbled = good;
        scribbled.replace(100, 3000, QByteArray(3000, '\x5a'));
        QTest::newRow("scribbled schema") << scribbled << int(base::ErrorCode::Damaged);
        QByteArray inside = good;
        inside.replace(2 * 4096, good.size() - 3 * 4096, QByteArray(good.size() - 3 * 4096, '\x33'));
        QTest::newRow("scribbled pages") << inside << int(base::ErrorCode::Damaged);
    }

    void examine_refusedFile_staysByteIdentical()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"given.gaia"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        const auto version = storage::examineProject(path, newest());
        QVERIFY(!version);
        QCOMPARE(int(version.error().code), code);
        QVERIFY(version.error().message.contains(u"given.gaia"_s));
        QCOMPARE(contents(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"given.gaia"_s});
    }

    void examine_goodFile_tellsItsVersion()
    {
        const QString path = m_folder.filePath(u"fine.gaia"_s);
        makeProject(path);
        const auto version = storage::examineProject(path, newest());
        QVERIFY(version.has_value());
        QCOMPARE(*version, newest());
    }

    void migrate_projectOfVersion1_learnsItsCountries()
    {
        const QString path = m_folder.filePath(u"first.gaia"_s);
        const storage::Migrations all = *storage::projectMigrations();
        auto connection = Connection::open(path, Access::Create);
        QVERIFY(connection.has_value());
        QVERIFY(storage::migrate(**connection, {all.first()}, 0, 1).has_value());
        QVERIFY((*connection)->guard([&] {
            (*connection)->execute(u"INSERT INTO image (id, lat, lon) VALUES ('a', 37.7, 45.3), "
                                   "('b', 0, 0), ('c', NULL, NULL)"_s);
        }));
        QVERIFY(storage::migrate(**connection, all, 1, 1).has_value());
        QCOMPARE(number(**connection, u"SELECT count(*) FROM image WHERE country = 'Iran' "
                                      "AND id = 'a'"_s), 1);
        QCOMPARE(number(**connection, u"SELECT count(country) FROM image"_s), 1);
    }

    /// What was generated is kept apart from the text only once somebody changed it.
    void migrate_captionsOfVersion17_keepWhatWasGenerated()
    {
        const QString path = m_folder.filePath(u"captions.gaia"_s);
        const storage::Migrations all = *storage::projectMigrations();
        auto connection = Connection::open(path, Access::Create);
        QVERIFY(connection.has_value());
        QVERIFY(storage::migrate(**connection, all.first(17), 0, 1).has_value());
        QVERIFY((*connection)->guard([&] {
            (*connection)->execute(
                u"INSERT INTO image (key, id) VALUES (1, 'a');"
                "INSERT INTO caption_set (key, image, origin, at) VALUES (1, 1, 'record', '');"
                "INSERT INTO caption (key, set_key, ordinal, generated, text) "
                "VALUES (1, 1, 1, 'old', 'edited'), (2, 1, 2, 'same', 'same')"_s);
        }));
        QVERIFY(storage::migrate(**connection, all, 17, 1).has_value());
        const auto changed = (*connection)->guard([&] {
            (*connection)->execute(
                u"INSERT INTO caption (key, set_key, ordinal, text) VALUES (3, 1, 3, 'new');"
                "INSERT INTO caption (key, set_key, ordinal, text) VALUES (4, 1, 4, 'left');"
                "UPDATE caption SET text = 'changed' WHERE key = 3;"
                "UPDATE caption SET text = 'changed again' WHERE key IN (2, 3);"
                "UPDATE caption SET text = 'left', state = 'accepted' WHERE key = 4"_s);
        });
        QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().context));
        const auto generated = [&](const QString &text) {
            return number(**connection, u"SELECT count(*) FROM caption WHERE generated = '%1'"_s.arg(text));
        };
        QCOMPARE(generated(u"old"_s), 1);
        QCOMPARE(generated(u"same"_s), 1);
        QCOMPARE(generated(u"new"_s), 1);
        QCOMPARE(number(**connection, u"SELECT key FROM caption WHERE generated IS NULL"_s), 4);
        QCOMPARE(number(**connection, u"SELECT count(*) FROM pragma_integrity_check "
                                      "WHERE integrity_check = 'ok'"_s), 1);
    }

    void migrate_olderFile_keepsACopyAndItsRows()
    {
        const QString path = m_folder.filePath(u"old.gaia"_s);
        const storage::Migrations first{u"CREATE TABLE t (a); INSERT INTO t VALUES (7);"_s};
        {
            auto connection = Connection::open(path, Access::Create);
            QVERIFY(connection.has_value());
            QVERIFY(storage::migrate(**connection, first, 0, 1).has_value());
        }
        const storage::Migrations second{first.at(0), u"ALTER TABLE t ADD COLUMN b;"_s};
        auto connection = Connection::open(path, Access::ReadWrite);
        QVERIFY(connection.has_value());
        QVERIFY(storage::migrate(**connection, second, 1, 1).has_value());
        QCOMPARE(number(**connection, u"SELECT a FROM t WHERE b IS NULL"_s), 7);
        QCOMPARE(number(**connection, u"PRAGMA user_version"_s), 2);

        auto copy = Connection::open(path + u".before-v2"_s, Access::ReadOnly);
        QVERIFY(copy.has_value());
        QCOMPARE(number(**copy, u"SELECT a FROM t"_s), 7);
        QCOMPARE(number(**copy, u"SELECT b FROM t"_s), -2);
    }

    void migrate_brokenStep_leavesTheVersionBefore()
    {
        const QString path = m_folder.filePath(u"broken.gaia"_s);
        auto connection = Connection::open(path, Access::Create);
        QVERIFY(connection.has_value());
        const storage::Migrations migrations{u"CREATE TABLE t (a);"_s,
                                             u"CREATE TABLE u (a); CREATE TABLE t (a);"_s};
        QVERIFY(!storage::migrate(**connection, migrations, 0, 1));
        QCOMPARE(number(**connection, u"PRAGMA user_version"_s), 1);
        QCOMPARE(number(**connection, u"SELECT count(*) FROM sqlite_schema WHERE name = 'u'"_s), 0);
    }

    void connection_everyOne_hasForeignKeysAndWal()
    {
        const QString path = m_folder.filePath(u"pragmas.gaia"_s);
        makeProject(path);
        auto connection = Connection::open(path, Access::ReadWrite);
        QVERIFY(connection.has_value());
        QCOMPARE(number(**connection, u"PRAGMA foreign_keys"_s), 1);
        const auto status = (*connection)->guard([&] {
            storage::Statement mode(**connection, u"PRAGMA journal_mode"_s);
            QVERIFY(mode.step());
            QCOMPARE(mode.text(0), u"wal"_s);
        });
        QVERIFY(status.has_value());
        QVERIFY(!(*connection)->guard([&] {
            storage::Statement(**connection,
                               u"INSERT INTO image (id, article) VALUES ('x', 4711)"_s)
                .execute();
        }));
    }

    void lock_heldByAnother_isBusyUntilItEnds()
    {
        const QString path = m_folder.filePath(u"some.gaia-lock"_s);
        auto first = storage::FileLock::take(path);
        QVERIFY(first.has_value());
        const auto second = storage::FileLock::take(path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, base::ErrorCode::Busy);
        first->reset();
        QVERIFY(storage::FileLock::take(path).has_value());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
