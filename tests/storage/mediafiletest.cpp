// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/storage/mediafile.h"

#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using storage::Access;
using storage::MediaFile;

class MediaFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytes_noFileYet_isNotFound()
    {
        QTemporaryDir folder;
        auto media = MediaFile::open(folder.filePath(u"a.gaia-media"_s), Access::ReadWrite);
        QVERIFY(media.has_value());
        const auto bytes = (*media)->bytes(base::sha256Hex("x"));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, base::ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"a.gaia-media"_s)));
    }

    void open_foreignFile_isRefusedAndLeft()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.gaia-media"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database at all");
        file.close();
        const auto media = MediaFile::open(file.fileName(), Access::ReadWrite);
        QVERIFY(!media);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not a database at all"));
    }

    /// As a process leaves it that is killed while it makes the file: pages written, not committed.
    void open_madeHalf_isTakenBackAndMadeAnew()
    {
        QTemporaryDir folder;
        const QString making = folder.filePath(u"making"_s);
        const QString left = folder.filePath(u"a.gaia-media"_s);
        auto connection = storage::Connection::open(making, Access::Create).value();
        const auto written = connection->guard([&] {
            connection->execute(u"PRAGMA cache_size = 2"_s);
            connection->beginImmediate();
            connection->execute(u"CREATE TABLE media (sha256 TEXT, bytes BLOB)"_s);
            for (int i = 0; i < 40; ++i) {
                connection->execute(u"INSERT INTO media VALUES ('a', zeroblob(4000))"_s);
            }
        });
        QVERIFY(written.has_value());
        QVERIFY(QFile::copy(making, left));
        QVERIFY(QFile::copy(making + u"-journal"_s, left + u"-journal"_s));
        QVERIFY(QFileInfo(left).size() > 0);
        connection->rollback();

        const auto media = MediaFile::open(left, Access::ReadWrite);
        QVERIFY2(media.has_value(), media ? "" : qPrintable(media.error().message));
        QVERIFY((*media)->verify({}).value().isEmpty());
        const QString sha = base::sha256Hex("x");
        QCOMPARE((*media)->bytes(sha).error().code, base::ErrorCode::NotFound);
        QVERIFY((*media)->store({{sha, "x", {}, 0}}).has_value());
        QCOMPARE((*media)->bytes(sha).value(), QByteArray("x"));
    }

    void open_emptyFile_holdsNothingYet()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.gaia-media"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto media = MediaFile::open(file.fileName(), Access::ReadWrite);
        QVERIFY(media.has_value());
        QVERIFY((*media)->verify({}).value().isEmpty());
        QCOMPARE((*media)->bytes(base::sha256Hex("x")).error().code, base::ErrorCode::NotFound);
    }

    void store_readOnly_isRefused()
    {
        QTemporaryDir folder;
        auto media = MediaFile::open(folder.filePath(u"a.gaia-media"_s), Access::ReadOnly);
        QVERIFY(media.has_value());
        const auto stored = (*media)->store({{base::sha256Hex("x"), "x", {}, 0}});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, base::ErrorCode::ReadOnly);
    }

    void store_sameBytesTwice_areKeptOnce()
    {
        QTemporaryDir folder;
        auto media = MediaFile::open(folder.filePath(u"a.gaia-media"_s), Access::ReadWrite);
        QVERIFY(media.has_value());
        const QByteArray bytes(100'000, 'b');
        const QString sha = base::sha256Hex(bytes);
        QVERIFY((*media)->store({{sha, bytes, "thumb", 1}}).has_value());
        QVERIFY((*media)->store({{sha, bytes, "thumb", 1}}).has_value());
        QCOMPARE((*media)->bytes(sha).value(), bytes);
        QCOMPARE((*media)->thumbnail(sha, 1).value(), QByteArray("thumb"));
        QVERIFY(!(*media)->thumbnail(sha, 2));
        QVERIFY((*media)->contains(sha).value());
        QVERIFY(!(*media)->contains(base::sha256Hex("other")).value());
    }

    void verify_changedBytes_areNamed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.gaia-media"_s);
        auto media = MediaFile::open(path, Access::ReadWrite);
        QVERIFY(media.has_value());
        const QString sha = base::sha256Hex("good");
        QVERIFY((*media)->store({{sha, "good", {}, 0}}).has_value());
        QVERIFY((*media)->verify({}).value().isEmpty());

        auto connection = storage::Connection::open(path, Access::ReadWrite);
        QVERIFY(connection.has_value());
        const auto changed = (*connection)->guard([&] {
            storage::Statement(**connection, u"UPDATE media SET bytes = x'00'"_s).execute();
        });
        QVERIFY(changed.has_value());
        const QStringList problems = (*media)->verify({}).value();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(sha));
    }
};

QTEST_GUILESS_MAIN(MediaFileTest)
#include "mediafiletest.moc"
