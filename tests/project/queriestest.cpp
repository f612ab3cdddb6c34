// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/project/queries.h"

#include "core/project/decide.h"
#include "core/project/verifyproject.h"
#include "core/storage/connection.h"
#include "core/storage/imagestore.h"
#include "core/storage/mediafile.h"
#include "core/storage/runstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::Queries;
using test::World;

namespace {

dataset::Image located(const QString &id, double lat, double lon)
{
    dataset::Image image;
    image.id = id;
    image.place.point = dataset::GeoPoint{lat, lon};
    return image;
}

}  // namespace

class QueriesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyOf_unknownId_namesIdAndProject()
    {
        World world;
        const auto key = Queries(world.project()).keyOf(u"nope"_s);
        QVERIFY(!key);
        QVERIFY(key.error().message.contains(u"nope"_s));
        QVERIFY(key.error().message.contains(u"world.gaia"_s));
    }

    void rows_goneImage_isLeftOut()
    {
        World world;
        const auto a = world.add(u"a"_s, {});
        const auto rows = Queries(world.project()).rows({{99}, a});
        QCOMPARE(rows->size(), std::size_t(1));
        QCOMPARE(rows->front().id, u"a"_s);
        QCOMPARE(rows->front().status, u"new"_s);
    }

    void detail_everything_roundTrips()
    {
        World world;
        dataset::Image image = located(u"full.tif"_s, -15.87, 46.34);
        image.imageSrc = u"https://example.org/full.tif"_s;
        image.imageAlt = u""_s;
        image.credits = u"NASA — “x”"_s;
        image.licence = {u"Public domain"_s, u"NASA"_s, u"page"_s, u"yes"_s};
        image.place.name = u"Betsiboka, Madagascar"_s;
        image.place.footprint = dataset::GeoBounds{179.0, -16.0, -179.0, -15.0};
        image.place.radiusKm = 30.0;
        image.place.precision = u"place"_s;
        image.acquired = dataset::acquisitionFromText(u"2017-12-15"_s).value();
        image.tag = QStringList{};
        image.satellite = QStringList{u"Sentinel-2"_s, u"Landsat 8; 9"_s};
        image.resolution = u"High"_s;
        image.sources.insert(dataset::Field::Tag, dataset::Source::Model);
        image.note = u"n"_s;
        const dataset::Article article{{}, u"https://example.org"_s, u"Title"_s, u"2017"_s, u"Text."_s};
        const auto key = world.add(image, World::five(), article);
        const auto second = world.add(located(u"b"_s, 0, 0), {}, article);

        const auto detail = Queries(world.project()).detail(key).value();
        QCOMPARE(detail.image.imageAlt, image.imageAlt);
        QCOMPARE(detail.image.credits, image.credits);
        QCOMPARE(detail.image.licence, image.licence);
        QCOMPARE(detail.image.place, image.place);
        QCOMPARE(detail.image.acquired, image.acquired);
        QCOMPARE(detail.image.tag, image.tag);
        QVERIFY(!detail.image.sensor);
        QCOMPARE(detail.image.satellite, image.satellite);
        QCOMPARE(detail.image.sources, image.sources);
        QVERIFY(detail.article.saysTheSameAs(article));
        QCOMPARE(detail.captions.size(), std::size_t(5));
        QCOMPARE(detail.placeInArticle, 1);
        QCOMPARE(detail.imagesInArticle, 2);
        QCOMPARE(Queries(world.project()).detail(second)->placeInArticle, 2);
        QCOMPARE(Queries(world.project()).info()->articles, 1);
    }

    void mapPoints_unlocated_areLeftOut()
    {
        World world;
        world.add(u"nowhere"_s, {});
        const auto image = world.add(located(u"somewhere"_s, 10.5, -20.25), World::five());
        QVERIFY(project::Decide(world.project(), u"ana"_s).accept(image, 0).has_value());
        const auto points = Queries(world.project()).mapPoints({}).value();
        QCOMPARE(points.size(), std::size_t(1));
        QCOMPARE(points.front().key, image);
        QCOMPARE(points.front().lon, -20.25F);
        QCOMPARE(points.front().standing, project::Standing::Accepted);
    }

    void info_counts_areOfCurrentCaptions()
    {
        World world;
        const auto image = world.add(located(u"a"_s, 1, 1), World::five());
        world.add(u"b"_s, World::five());
        project::Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 1).has_value());
        QVERIFY(decide.edit(image, 2, u"x"_s).has_value());
        QVERIFY(decide.reject(image, 3, dataset::RejectReason::Other).has_value());
        const auto info = Queries(world.project()).info().value();
        QCOMPARE(info.images, 2);
        QCOMPARE(info.located, 1);
        QCOMPARE(info.accepted, 1);
        QCOMPARE(info.edited, 1);
        QCOMPARE(info.rejected, 1);
        QCOMPARE(info.pending, 7);
        QVERIFY(info.bytes > 0);
        QCOMPARE(info.schema, int(storage::projectMigrations()->size()));
    }

    void events_decisionsOnly_areARowAStep()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        project::Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.accept(image, 0).has_value());
        QVERIFY(decide.setNote(image, u"n"_s).has_value());
        QCOMPARE(Queries(world.project()).events(10, true)->size(), std::size_t(1));
        QCOMPARE(Queries(world.project()).events(10, false)->size(), std::size_t(6));
    }

    void status_lastAnswerFailed_isFailedUntilThereAreCaptions()
    {
        World world;
        const auto image = world.add(u"a"_s, {});
        const auto wrote = world.project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &) {
                storage::RunStore runs(connection);
                dataset::Run run;
                run.startedAt = world.clock().now();
                run.provider = u"chat"_s;
                dataset::Answer answer;
                answer.run = runs.add(run);
                answer.image = image;
                answer.state = dataset::AnswerState::Refused;
                answer.reason = u"The model declined."_s;
                answer.raw = "{}";
                answer.at = world.clock().now();
                runs.addAnswer(answer);
                storage::ImageStore(connection).refresh(image);
            });
        QVERIFY(wrote.has_value());
        const auto detail = Queries(world.project()).detail(image).value();
        QCOMPARE(detail.status, u"failed"_s);
        QCOMPARE(detail.answers.size(), std::size_t(1));
        QCOMPARE(detail.answers.front().state, dataset::AnswerState::Refused);
        QCOMPARE(Queries(world.project()).rawAnswer(image).value(), QByteArray("{}"));
    }

    void runs_withAnswers_areAddedUpNewestFirst()
    {
        World world;
        const auto good = world.add(u"good"_s, {});
        const auto bad = world.add(u"bad"_s, {});
        const auto stored = world.project().write(
            project::Priority::Normal, [&](storage::Connection &c, project::Project::Touch &) {
                storage::RunStore runs(c);
                dataset::Run run;
                run.startedAt = world.clock().now();
                run.provider = u"responses"_s;
                run.model = u"first"_s;
                (void)runs.add(run);
                run.model = u"second"_s;
                dataset::Answer answer;
                answer.run = runs.add(run);
                answer.at = world.clock().now();
                answer.costUsd = 0.25;
                answer.image = good;
                runs.addAnswer(answer);
                answer.stage = dataset::Stage::Summary;
                runs.addAnswer(answer);
                answer.stage = dataset::Stage::Captioning;
                answer.image = bad;
                answer.state = dataset::AnswerState::Failed;
                answer.reason = u"No connection."_s;
                answer.attempts = 4;
                answer.costUsd = 0.0;
                runs.addAnswer(answer);
                storage::ImageStore(c).refresh(good);
                storage::ImageStore(c).refresh(bad);
            });
        QVERIFY(stored.has_value());
        const auto digests = Queries(world.project()).runs(10).value();
        QCOMPARE(digests.size(), std::size_t(2));
        QCOMPARE(digests.at(0).run.model, u"second"_s);
        QCOMPARE(digests.at(0).images, qint64(2));
        QCOMPARE(digests.at(0).requests, qint64(3));
        QCOMPARE(digests.at(0).costUsd, 0.5);
        QCOMPARE(digests.at(1).images, qint64(0));
        const auto failures = Queries(world.project()).captionFailures(10).value();
        QCOMPARE(failures.size(), std::size_t(1));
        QCOMPARE(failures.at(0).id, u"bad"_s);
        QCOMPARE(failures.at(0).attempts, 4);
        QCOMPARE(failures.at(0).reason, u"No connection."_s);
        QVERIFY(Queries(world.project()).captionFailures(0)->empty());
    }

    void vocabulary_mostFrequent_comesFirst()
    {
        World world;
        for (int i = 0; i < 3; ++i) {
            dataset::Image image;
            image.id = QString::number(i);
            image.tag = i < 2 ? QStringList{u"flood"_s, u"river"_s} : QStringList{u"river"_s};
            world.add(image, {});
        }
        QCOMPARE(Queries(world.project()).vocabulary(dataset::Field::Tag, 5).value(),
                 (QStringList{u"river"_s, u"flood"_s}));
    }

    void pictureBytes_linkedFileThatWent_isNotFoundWithItsPath()
    {
        World world;
        dataset::Image image;
        image.id = u"linked"_s;
        image.media = {base::sha256Hex("x"), 1, 1, 1, 1, 8, u"PNG"_s, world.path(u"gone.png"_s)};
        world.add(image, {});
        const auto bytes = Queries(world.project()).pictureBytes(image.media.sha256);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().message.contains(u"gone.png"_s));
        const auto problems = project::VerifyProject(world.project()).run({}).value();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"gone.png"_s));
    }

    void verify_statesChangedBehindTheLog_areFound()
    {
        World world;
        const auto image = world.add(u"a"_s, World::five());
        QVERIFY(project::Decide(world.project(), u"ana"_s).accept(image, 1).has_value());
        QVERIFY(project::VerifyProject(world.project()).run({}).value().isEmpty());
        const auto wrote = world.project().write(
            project::Priority::Normal, [](storage::Connection &connection, project::Project::Touch &) {
                connection.execute(u"UPDATE caption SET state = 'rejected' WHERE ordinal = 1"_s);
            });
        QVERIFY(wrote.has_value());
        QCOMPARE(project::VerifyProject(world.project()).run({}).value().size(), 2);
    }
};

QTEST_GUILESS_MAIN(QueriesTest)
#include "queriestest.moc"
