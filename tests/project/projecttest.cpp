// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/project/decide.h"
#include "core/project/queries.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::OpenMode;
using project::Priority;
using project::Project;
using test::World;

class ProjectTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_existingFile_isRefusedAndLeft()
    {
        World world;
        QFile file(world.path(u"there.gaia"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto made = Project::create(file.fileName(), OpenMode::CommandLine, world.clock());
        QVERIFY(!made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void create_noSuchFolder_saysSo()
    {
        World world;
        const auto made = Project::create(world.path(u"none/a.gaia"_s), OpenMode::CommandLine,
                                          world.clock());
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"none"_s));
    }

    void open_secondWindow_isReadOnlyAndSaysSo()
    {
        World world(OpenMode::Window);
        const auto image = world.add(u"a"_s, World::five());
        const auto second = Project::open(world.projectPath(), OpenMode::Window, world.clock());
        QVERIFY(second.has_value());
        QVERIFY((*second)->isReadOnly());
        QVERIFY((*second)->readOnlyReason().contains(u"world.gaia"_s));
        const auto decided = project::Decide(**second, u"ana"_s).accept(image, 1);
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, base::ErrorCode::ReadOnly);
        QVERIFY(!world.project().isReadOnly());
    }

    void open_commandLineBesideAWindow_writesAndIsNoticed()
    {
        World world(OpenMode::Window);
        const auto image = world.add(u"a"_s, World::five());
        QSignalSpy changed(&world.project(), &Project::changed);
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();

        const auto other = Project::open(world.projectPath(), OpenMode::CommandLine, world.clock());
        QVERIFY(other.has_value());
        QVERIFY(!(*other)->isReadOnly());
        QVERIFY(project::Decide(**other, u"ben"_s).accept(image, 1).has_value());
        QTRY_VERIFY(!changed.isEmpty());
        const auto what = changed.first().first().value<project::Changed>();
        QVERIFY(what.touches(image));
        QVERIFY(what.nouns.testFlag(project::Noun::Captions));
    }

    void open_readOnlyWindow_noticesTheOthersCommits()
    {
        World world(OpenMode::Window);
        const auto image = world.add(u"a"_s, World::five());
        const auto second = Project::open(world.projectPath(), OpenMode::Window, world.clock());
        QVERIFY(second.has_value());
        QSignalSpy changed(second->get(), &Project::changed);
        QVERIFY(project::Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void write_failingWork_leavesNothing()
    {
        World world;
        const base::Status status = world.project().write(
            Priority::Normal,
            [&](storage::Connection &connection, Project::Touch &) -> base::Status {
                storage::Statement(connection, u"INSERT INTO image (id) VALUES ('half')"_s)
                    .execute();
                return base::fail(base::ErrorCode::Invalid, u"changed my mind"_s);
            });
        QVERIFY(!status);
        QCOMPARE(status.error().message, u"changed my mind"_s);
        QCOMPARE(countImages(world), 0);
    }

    void write_brokenStatement_isAnErrorAndTheWriterGoesOn()
    {
        World world;
        const base::Status status = world.project().write(
            Priority::Normal, [](storage::Connection &connection, Project::Touch &) {
                connection.execute(u"INSERT INTO nowhere VALUES (1)"_s);
            });
        QVERIFY(!status);
        QVERIFY(status.error().message.contains(u"world.gaia"_s));
        world.add(u"after"_s, {});
        QCOMPARE(countImages(world), 1);
    }

    void write_bulkThatWaits_letsADecisionGoFirst()
    {
        World world;
        std::vector<QString> order;
        std::atomic<bool> isHeld = true;
        std::atomic<bool> hasStarted = false;
        const auto write = [&](Priority priority, const QString &name) {
            return world.project().write(priority,
                                         [&order, name](storage::Connection &, Project::Touch &) {
                                             order.push_back(name);
                                         });
        };
        std::thread holder([&] {
            (void)world.project().write(Priority::Bulk,
                                        [&](storage::Connection &, Project::Touch &) {
                                            hasStarted = true;
                                            while (isHeld) {
                                                std::this_thread::yield();
                                            }
                                        });
        });
        while (!hasStarted) {
            std::this_thread::yield();
        }
        std::atomic<int> waiting = 0;
        std::thread bulk([&] { ++waiting; (void)write(Priority::Bulk, u"bulk"_s); });
        std::thread decision([&] { ++waiting; (void)write(Priority::Decision, u"decision"_s); });
        while (waiting < 2) {
            std::this_thread::yield();
        }
        // Both threads are about to queue; the holder ends only when they had time to.
        QTest::qWait(100);
        isHeld = false;
        holder.join();
        bulk.join();
        decision.join();
        QCOMPARE(order, (std::vector<QString>{u"decision"_s, u"bulk"_s}));
    }

    void changed_afterCommit_namesTheImageOnce()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QCoreApplication::processEvents();
        QSignalSpy changed(&world.project(), &Project::changed);
        QVERIFY(project::Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
        QTRY_COMPARE(changed.size(), 1);
        const auto what = changed.first().first().value<project::Changed>();
        QCOMPARE(what.images, std::vector<dataset::ImageKey>{image});
        QVERIFY(!what.touches({image.value + 1}));
    }

    void open_fileThatCantBeWritten_isReadOnly()
    {
        if (geteuid() == 0) {
            QSKIP("permissions do not bind the superuser");
        }
        World world;
        world.add(u"a"_s, {});
        QFile::setPermissions(world.projectPath(), QFile::ReadOwner);
        const auto opened = Project::open(world.projectPath(), OpenMode::Window, world.clock());
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->isReadOnly());
    }

private:
    static qint64 countImages(World &world)
    {
        return world.project()
            .read([](storage::Connection &connection) {
                storage::Statement statement(connection, u"SELECT count(*) FROM image"_s);
                return statement.step() ? statement.integer(0) : -1;
            })
            .value();
    }

    void close_afterReadingAndWriting_leavesOneFileToCopy()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(project::Queries(world.project()).detail(image));
        QVERIFY(project::Decide(world.project(), u"ada"_s).accept(image, 2));
        QVERIFY(project::Queries(world.project()).info());
        const QString copy = world.path(u"copy.gaia"_s);
        world.close();
        QVERIFY(!QFile::exists(world.projectPath() + u"-wal"_s));
        QVERIFY(QFile::copy(world.projectPath(), copy));
        auto opened = project::Project::open(copy, project::OpenMode::ReadOnly, world.clock());
        QVERIFY(opened);
        QCOMPARE(project::Queries(**opened).info()->accepted, 1);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "projecttest.moc"
