// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/activity.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace gaia;
using work::Activity;
using work::JobSpec;
using work::JobState;
using work::Outcome;

namespace {

struct Report {
    int done = 0;
    bool wasStopped = false;
};
using Result = base::Result<Report>;

/// Counts to a number, a step a semaphore release, and goes on from where it was stopped.
struct Counter {
    std::shared_ptr<std::atomic<int>> at = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<QSemaphore> steps = std::make_shared<QSemaphore>();
    int goal = 3;

    Result operator()(const base::JobContext &context) const
    {
        while (at->load() < goal) {
            if (context.isStopped()) {
                return Report{at->load(), true};
            }
            if (steps->tryAcquire(1, 5)) {
                context.report(++*at, goal);
            }
        }
        return Report{at->load(), false};
    }
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

}  // namespace

class ActivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void work_thatFails_endsAsFailedWithItsSentence()
    {
        jobs::Runner runner;
        Activity activity(runner);
        activity.start(
            u"Importing"_s,
            [](const base::JobContext &) -> Result {
                return base::fail(base::ErrorCode::CannotOpen, u"There is no file a.json."_s);
            },
            [](const Result &) {});
        QVERIFY(waitFor([&] { return activity.finished().size() == 1; }));
        QVERIFY(activity.finished().at(0).state == JobState::Failed);
        QCOMPARE(activity.finished().at(0).outcome.sentence, u"There is no file a.json."_s);
        QVERIFY(!activity.isBusy());
    }

    void pause_ofAJobThatCannot_changesNothing()
    {
        jobs::Runner runner;
        Activity activity(runner);
        const Counter counter;
        const quint64 id = activity.start(u"Exporting"_s, counter, [](const Result &) {});
        activity.pause(id);
        QVERIFY(activity.current().at(0).state == JobState::Running);
        counter.steps->release(counter.goal);
        QVERIFY(waitFor([&] { return activity.finished().size() == 1; }));
        QVERIFY(activity.finished().at(0).state == JobState::Done);
    }

    void pause_thenResume_goesOnAndEndsOnce()
    {
        jobs::Runner runner;
        Activity activity(runner);
        const Counter counter;
        int ends = 0;
        const quint64 id = activity.start(JobSpec{u"Captioning"_s, {}, true}, counter,
                                          [&](const Result &result) {
                                              ++ends;
                                              return Outcome{QString::number(result->done), {}, false};
                                          });
        counter.steps->release();
        QVERIFY(waitFor([&] { return counter.at->load() == 1; }));
        activity.pause(id);
        QVERIFY(activity.current().at(0).state == JobState::Pausing);
        QVERIFY(waitFor([&] { return activity.current().at(0).state == JobState::Paused; }));
        QVERIFY(!activity.isBusy());
        QCOMPARE(ends, 0);
        activity.resume(id);
        counter.steps->release(2);
        QVERIFY(waitFor([&] { return ends == 1; }));
        QCOMPARE(activity.finished().at(0).outcome.sentence, u"3"_s);
        QVERIFY(activity.finished().at(0).state == JobState::Done);
        QCOMPARE(activity.finished().at(0).progress.done, qint64(3));
    }

    void resume_beforeThePausedWorkHasEnded_goesOn()
    {
        jobs::Runner runner;
        Activity activity(runner);
        const Counter counter;
        int ends = 0;
        const quint64 id = activity.start(JobSpec{u"Captioning"_s, {}, true}, counter,
                                          [&](const Result &) { ++ends; });
        activity.pause(id);
        activity.resume(id);
        QVERIFY(activity.current().at(0).state == JobState::Running);
        counter.steps->release(counter.goal);
        QVERIFY(waitFor([&] { return ends == 1; }));
        QVERIFY(activity.finished().at(0).state == JobState::Done);
    }

    void cancel_ofAPausedJob_endsItAtOnce()
    {
        jobs::Runner runner;
        Activity activity(runner);
        const Counter counter;
        const quint64 id =
            activity.start(JobSpec{u"Captioning"_s, {}, true}, counter, [](const Result &) {});
        activity.pause(id);
        QVERIFY(waitFor([&] { return activity.current().at(0).state == JobState::Paused; }));
        activity.cancel(id);
        QVERIFY(activity.current().empty());
        QVERIFY(activity.finished().at(0).state == JobState::Cancelled);
    }

    void cancelNewest_stopsTheLastStartedAndLeavesTheOther()
    {
        jobs::Runner runner;
        Activity activity(runner);
        const Counter first;
        const Counter second;
        QSignalSpy told(&activity, &Activity::jobsChanged);
        activity.start(u"Importing"_s, first, [](const Result &) {});
        activity.start(u"Exporting"_s, second, [](const Result &) {});
        activity.cancelNewest();
        QVERIFY(waitFor([&] { return activity.finished().size() == 1; }));
        QCOMPARE(activity.finished().at(0).spec.title, u"Exporting"_s);
        QVERIFY(activity.finished().at(0).state == JobState::Cancelled);
        QCOMPARE(activity.current().size(), std::size_t(1));
        QVERIFY(told.count() > 0);
        first.steps->release(first.goal);
        QVERIFY(waitFor([&] { return activity.current().empty(); }));
    }
};

QTEST_MAIN(ActivityTest)
#include "activitytest.moc"
