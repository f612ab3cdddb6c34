// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordloader.h"

#include "core/storage/listing.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"

#include <QTest>

#include <atomic>
#include <set>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::RecordLoader;
using storage::Connection;

namespace {

RecordLoader::Batch batch(int from, int count, const QString &alt = u"Ice"_s)
{
    RecordLoader::Batch made;
    for (int i = from; i < from + count; ++i) {
        dataset::Record record;
        record.image.id = u"image-%1"_s.arg(i);
        record.image.imageAlt = alt;
        record.image.sources.insert(dataset::Field::ImageAlt, dataset::Source::Record);
        record.captions = test::World::five();
        made.push_back(project::incoming(std::move(record)));
    }
    return made;
}

qint64 imagesIn(Connection &connection)
{
    storage::Statement count(connection, u"SELECT count(*) FROM image"_s);
    return count.step() ? count.integer(0) : -1;
}

qint64 imagesIn(project::Project &project)
{
    return project.read([](Connection &c) { return imagesIn(c); }).value();
}

}  // namespace

class RecordLoaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void add_afterAFailure_tellsIt()
    {
        test::World world;
        world.reopen(project::OpenMode::ReadOnly);
        RecordLoader loader(world.project());
        base::Status status;
        // The failure is the other thread's, so it may show a batch later.
        for (int i = 0; status && i < 100; ++i) {
            status = loader.add(batch(i, 1));
        }
        QVERIFY(!loader.finish());
        QVERIFY(!status || !loader.add(batch(200, 1)));
        QCOMPARE(loader.counts().added, 0);
    }

    void finish_withoutABatch_isFine()
    {
        test::World world;
        RecordLoader loader(world.project());
        QVERIFY(loader.finish());
        QCOMPARE(imagesIn(world.project()), 0);
    }

    void add_sameIdTwice_isAddedAndThenUpdatedOrUnchanged()
    {
        test::World world;
        RecordLoader loader(world.project());
        QVERIFY(loader.add(batch(0, 3)));
        QVERIFY(loader.add(batch(0, 2)));
        QVERIFY(loader.add(batch(2, 1, u"Snow"_s)));
        QVERIFY(loader.finish());
        QCOMPARE(loader.counts().added, 3);
        QCOMPARE(loader.counts().unchanged, 2);
        QCOMPARE(loader.counts().updated, 1);
        const auto problems = world.project().read(
            [](Connection &connection) { return storage::Listing(connection).problems(); });
        QCOMPARE(problems.value(), QStringList());
    }

    /// However long a transaction may get, who decides gets in between.
    void add_whileOthersWrite_letsThemIn()
    {
        constexpr int kImages = 3'000;
        test::World world;
        std::atomic<bool> isLoading = true;
        std::set<qint64> seen;
        std::thread deciding([&] {
            while (isLoading) {
                const auto count = world.project().write(
                    project::Priority::Decision,
                    [](Connection &connection, project::Project::Touch &) {
                        return imagesIn(connection);
                    });
                seen.insert(count.value_or(-1));
            }
        });
        RecordLoader loader(world.project());
        base::Status status;
        for (int from = 0; status && from < kImages; from += 250) {
            status = loader.add(batch(from, 250));
        }
        const base::Status finished = loader.finish();
        isLoading = false;
        deciding.join();
        QVERIFY(status);
        QVERIFY(finished);
        QVERIFY(!seen.contains(-1));
        seen.erase(0);
        seen.erase(kImages);
        // In one transaction nobody would have seen a part.
        QVERIFY2(seen.size() > 3, qPrintable(QString::number(seen.size())));
        QCOMPARE(imagesIn(world.project()), kImages);
    }

    /// A window of another process can't be seen waiting, so beside it transactions are short.
    void isInWindowElsewhere_heldByAnother_isTrue()
    {
        test::World world;
        QVERIFY(!world.project().isInWindowElsewhere());
        const auto window = project::Project::open(world.projectPath(),
                                                   project::OpenMode::Window, world.clock());
        QVERIFY(window);
        QVERIFY(world.project().isInWindowElsewhere());
        QVERIFY(!(*window)->isInWindowElsewhere());
    }
};

QTEST_GUILESS_MAIN(RecordLoaderTest)
#include "recordloadertest.moc"
