// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/logkeeper.h"

#include "core/storage/statement.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::LogKeeper;
using project::Priority;

namespace {

/// A file in WAL mode whose transactions leave as many pages in the log as they are asked to.
class Scene final {
public:
    Scene()
        : m_connection(
              storage::Connection::open(m_folder.filePath(u"a.db"_s), storage::Access::Create).value())
        , keeper(*m_connection)
    {
        const auto made = m_connection->guard([&] {
            m_connection->execute(u"PRAGMA journal_mode = WAL"_s);
            m_connection->execute(u"CREATE TABLE piece (bytes BLOB)"_s);
        });
        if (!made) {
            qFatal("%s", qPrintable(made.error().message));
        }
    }

    void write(Priority priority, bool isLoad, int pages)
    {
        const auto written = m_connection->guard([&] {
            keeper.prepare(priority, isLoad);
            m_connection->beginImmediate();
            storage::Statement(*m_connection, u"INSERT INTO piece VALUES (zeroblob(?))"_s)
                .bind(pages * 4096)
                .execute();
            m_connection->commit();
        });
        if (!written) {
            qFatal("%s", qPrintable(written.error().message));
        }
        if (isLoad) {
            keeper.keepShort();
        }
    }

    /// Pages of the log that are not in the file; counted by SQLite, which takes in none for it.
    [[nodiscard]] int logPages() { return m_connection->logPages(); }
    [[nodiscard]] qint64 fileBytes() const { return QFileInfo(m_folder.filePath(u"a.db"_s)).size(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Connection> m_connection;

public:
    LogKeeper keeper;
};

constexpr int kMany = LogKeeper::kWorthTidyingPages;

}  // namespace

class LogKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void other_writes_leaveNoLongLog()
    {
        Scene scene;
        scene.write(Priority::Normal, false, 2 * kMany);
        scene.write(Priority::Normal, false, 1);
        QVERIFY(scene.fileBytes() > qint64(kMany) * 4096);
    }

    void decisions_areNotTakenInByACommit_butInAPause()
    {
        Scene scene;
        scene.write(Priority::Decision, false, kMany);
        scene.write(Priority::Decision, false, kMany);
        QVERIFY(scene.logPages() >= 2 * kMany);
        QVERIFY(scene.fileBytes() < qint64(kMany) * 4096);
        scene.keeper.tidy();  // somebody has just decided
        QVERIFY(scene.fileBytes() < qint64(kMany) * 4096);

        QTest::qWait(int(LogKeeper::kPause.count()) + 50);
        scene.keeper.tidy();
        QVERIFY(scene.fileBytes() > qint64(2 * kMany) * 4096);
        scene.write(Priority::Decision, false, 1);
        QVERIFY(scene.logPages() < kMany);  // begun anew
    }

    void fewDecisions_stayInTheLog()
    {
        Scene scene;
        scene.write(Priority::Decision, false, kMany / 10);
        const qint64 before = scene.fileBytes();
        QTest::qWait(int(LogKeeper::kPause.count()) + 50);
        scene.keeper.tidy();
        QCOMPARE(scene.fileBytes(), before);
    }

    void loads_areTakenInWhenTheyHaveSettled()
    {
        Scene scene;
        QVERIFY(!scene.keeper.settlesAfter());
        scene.write(Priority::Bulk, true, 2 * kMany);
        scene.write(Priority::Decision, false, 1);  // meanwhile
        QVERIFY(scene.keeper.settlesAfter());
        QVERIFY(scene.fileBytes() < qint64(kMany) * 4096);
        scene.keeper.settle();
        QVERIFY(!scene.keeper.settlesAfter());
        QVERIFY(scene.fileBytes() > qint64(2 * kMany) * 4096);
    }
};

QTEST_GUILESS_MAIN(LogKeeperTest)
#include "logkeepertest.moc"
