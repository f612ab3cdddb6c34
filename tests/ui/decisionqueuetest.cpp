// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/captionstore.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/world.h"
#include "ui/review/decisions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::CaptionState;
using dataset::ImageKey;
using review::Decision;
using review::DecisionQueue;
using test::World;

namespace {

Decision decision(Decision::Kind kind, ImageKey image, int ordinal = 0)
{
    Decision made;
    made.kind = kind;
    made.image = image;
    made.ordinal = ordinal;
    return made;
}

dataset::Captions captionsOf(World &world, ImageKey image)
{
    return project::Queries(world.project()).detail(image).value().captions;
}

void runSql(World &world, const QString &sql)
{
    const auto status = world.project().write(
        project::Priority::Normal, [&](storage::Connection &connection, project::Project::Touch &) {
            storage::Statement(connection, sql).execute();
            return true;
        });
    QVERIFY(status);
}

}  // namespace

class DecisionQueueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<std::shared_ptr<const project::ImageDetail>>(); }

    void submit_commitThatFails_keepsTheTextAndCanBeTriedAgain()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        runSql(world,
               u"CREATE TRIGGER broken BEFORE UPDATE ON caption BEGIN "
               "SELECT RAISE(ABORT, 'disk'); END"_s);
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy failed(&queue, &DecisionQueue::failed);
        QSignalSpy saved(&queue, &DecisionQueue::saved);
        Decision edit = decision(Decision::Kind::Edit, image, 2);
        edit.text = u"The image showcases: What I typed."_s;
        queue.submit(edit);
        QVERIFY(queue.underWay(image, 2));
        QVERIFY(!queue.underWay(image, 1));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(saved.count(), 0);
        QVERIFY(!queue.underWay(image, 2));
        const DecisionQueue::Failure *failure = queue.failure(image, 2);
        QVERIFY(failure);
        QCOMPARE(failure->decision.text, edit.text);
        QVERIFY(!failure->error.message.isEmpty());
        QCOMPARE(captionsOf(world, image)[1].state, CaptionState::Pending);

        runSql(world, u"DROP TRIGGER broken"_s);
        queue.retry(image, 2);
        QVERIFY(!queue.failure(image, 2));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(captionsOf(world, image)[1].text, edit.text);
        QCOMPARE(captionsOf(world, image)[1].state, CaptionState::Edited);
    }

    void failure_ofAllCaptions_isNotForgottenForAFieldOfTheImage()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        runSql(world, u"CREATE TRIGGER broken BEFORE UPDATE ON caption BEGIN "
                      "SELECT RAISE(ABORT, 'disk'); END"_s);
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy failed(&queue, &DecisionQueue::failed);
        QSignalSpy saved(&queue, &DecisionQueue::saved);
        queue.submit(decision(Decision::Kind::Accept, image));
        QTRY_COMPARE(failed.count(), 1);
        queue.submit(decision(Decision::Kind::Flag, image));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(queue.failure(image, 3));
        QVERIFY(!queue.failure(image, 0));
    }

    void submit_capturedSetReplacedMeanwhile_isRefused()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        Decision accept = decision(Decision::Kind::Accept, image, 1);
        accept.set = captionsOf(world, image).front().set;
        const auto status = world.project().write(
            project::Priority::Normal,
            [&](storage::Connection &connection, project::Project::Touch &touch) {
                storage::CaptionStore::NewSet set;
                set.image = image;
                set.at = world.clock().now();
                set.texts = {u"Another."_s};
                storage::CaptionStore(connection).addSet(set);
                touch.note(project::Noun::Captions, image);
                return true;
            });
        QVERIFY(status);
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy failed(&queue, &DecisionQueue::failed);
        queue.submit(accept);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(queue.failure(image, 1)->error.code, base::ErrorCode::Conflict);
        QCOMPARE(captionsOf(world, image)[0].state, CaptionState::Pending);
    }

    void submit_manyAtOnce_keepTheirOrderAndTheirImages()
    {
        World world;
        std::vector<ImageKey> images;
        for (int i = 0; i < 20; ++i) {
            images.push_back(world.add(u"image %1"_s.arg(i), World::five()));
        }
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy saved(&queue, &DecisionQueue::saved);
        for (const ImageKey image : images) {
            queue.submit(decision(Decision::Kind::Accept, image, 1));
            Decision reject = decision(Decision::Kind::Reject, image, 2);
            reject.reason = dataset::RejectReason::Date;
            queue.submit(reject);
        }
        QTRY_COMPARE(saved.count(), 40);
        QVERIFY(queue.isIdle());
        for (const ImageKey image : images) {
            const dataset::Captions captions = captionsOf(world, image);
            QCOMPARE(captions[0].state, CaptionState::Accepted);
            QCOMPARE(captions[1].state, CaptionState::Rejected);
            QCOMPARE(captions[1].reason, dataset::RejectReason::Date);
            QCOMPARE(captions[2].state, CaptionState::Pending);
        }
        const auto events = project::Queries(world.project()).events(40, true).value();
        QCOMPARE(events.front().image, images.back());
        QCOMPARE(events.back().image, images.front());
    }

    void undo_withNothingToUndo_saysSoAndKeepsNoFailure()
    {
        World world;
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy failed(&queue, &DecisionQueue::failed);
        queue.submit(decision(Decision::Kind::Undo, {}));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.front().at(1).toString().isEmpty());
        QVERIFY(!queue.failure({}, 0));
    }

    void saveDraft_isKeptAndTold()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        jobs::Runner runner;
        DecisionQueue queue(world.project(), runner, u"me"_s);
        QSignalSpy saved(&queue, &DecisionQueue::draftSaved);
        queue.saveDraft(captionsOf(world, image)[2], u"half a sen"_s);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(captionsOf(world, image)[2].draft, u"half a sen"_s);
        QCOMPARE(captionsOf(world, image)[2].state, CaptionState::Pending);
    }

    void destroyed_withDecisionsUnderWay_stillCommitsThem()
    {
        World world;
        const ImageKey image = world.add(u"a"_s, World::five());
        {
            jobs::Runner runner;
            DecisionQueue queue(world.project(), runner, u"me"_s);
            for (int ordinal = 1; ordinal <= 5; ++ordinal) {
                queue.submit(decision(Decision::Kind::Accept, image, ordinal));
            }
        }
        for (const dataset::Caption &caption : captionsOf(world, image)) {
            QCOMPARE(caption.state, CaptionState::Accepted);
        }
    }
};

QTEST_GUILESS_MAIN(DecisionQueueTest)
#include "decisionqueuetest.moc"
