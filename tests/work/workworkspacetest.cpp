// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workworkspace.h"

#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"
#include "tests/support/world.h"
#include "ui/shell/actions.h"
#include "ui/work/costpane.h"
#include "ui/work/failurepane.h"
#include "ui/work/jobcard.h"
#include "ui/work/queuecard.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::AnswerState;
using shell::ActionId;
using test::World;

namespace {

struct Report {
    bool wasStopped = false;
};

/// The workspace in a window with the actions, over a project of its own.
class Room final {
public:
    Room()
        : m_view(m_world.project(), m_runner)
        , m_thumbnails(m_world.project(), m_runner)
        , m_activity(m_runner)
        , m_actions(&m_window, {})
    {
    }

    void show()
    {
        m_workspace = std::make_unique<work::WorkWorkspace>(work::WorkWorkspace::Parts{
            m_world.project(), m_view, m_runner, m_thumbnails, m_activity, m_actions});
        m_workspace->resize(1280, 620);
        m_workspace->show();
        QVERIFY(QTest::qWaitFor([&] { return m_workspace->notPaintedReason().isEmpty(); }, 10'000));
    }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] work::WorkWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] work::Activity &activity() { return m_activity; }
    [[nodiscard]] library::ViewState &view() { return m_view; }
    [[nodiscard]] const shell::Actions &actions() const { return m_actions; }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {})
    {
        return m_workspace->findChild<Widget *>(name);
    }
    [[nodiscard]] const work::FailureModel &failures()
    {
        return find<work::FailurePane>()->model();
    }

    /// An answer of this kind for an image, as a run stores it.
    void answer(dataset::ImageKey image, AnswerState state, const QString &reason)
    {
        const auto stored = m_world.project().write(
            project::Priority::Normal, [&](storage::Connection &c, project::Project::Touch &touch) {
                storage::RunStore runs(c);
                dataset::Run run;
                run.startedAt = m_world.clock().now();
                run.provider = u"responses"_s;
                run.model = u"some-model"_s;
                dataset::Answer answer;
                answer.run = runs.add(run);
                answer.image = image;
                answer.state = state;
                answer.reason = reason;
                answer.at = m_world.clock().now();
                runs.addAnswer(answer);
                storage::ImageStore(c).refresh(image);
                touch.note(project::Noun::Images, image);
            });
        QVERIFY(stored.has_value());
    }

    [[nodiscard]] QAbstractButton *button(const QString &words)
    {
        for (auto *candidate : m_workspace->findChildren<QAbstractButton *>()) {
            if (candidate->text() == words) {
                return candidate;
            }
        }
        qFatal("no button %s", qPrintable(words));
    }
    /// Every image waits, as after a run that was killed.
    void queueAll()
    {
        const auto stored = m_world.project().write(
            project::Priority::Normal, [&](storage::Connection &c, project::Project::Touch &touch) {
                storage::TaskStore tasks(c);
                dataset::Run run;
                run.startedAt = m_world.clock().now();
                run.provider = u"responses"_s;
                const auto key = storage::RunStore(c).add(run);
                tasks.enqueue(key, tasks.wanted(dataset::Filter(), {}), 0, {});
                touch.noteAll(project::Noun::Runs);
            });
        QVERIFY(stored.has_value());
    }
    /// A usable answer that cost so much.
    void pay(dataset::ImageKey image, double usd)
    {
        const auto stored = m_world.project().write(
            project::Priority::Normal, [&](storage::Connection &c, project::Project::Touch &touch) {
                storage::RunStore runs(c);
                dataset::Run run;
                run.startedAt = m_world.clock().now();
                run.provider = u"responses"_s;
                dataset::Answer answer;
                answer.run = runs.add(run);
                answer.image = image;
                answer.model = u"some-model"_s;
                answer.at = m_world.clock().now();
                answer.inputTokens = 1000;
                answer.costUsd = usd;
                runs.addAnswer(answer);
                touch.note(project::Noun::Runs, image);
            });
        QVERIFY(stored.has_value());
    }

private:
    World m_world;
    jobs::Runner m_runner;
    library::ViewState m_view;
    library::Thumbnails m_thumbnails;
    work::Activity m_activity;
    QWidget m_window;
    shell::Actions m_actions;
    std::unique_ptr<work::WorkWorkspace> m_workspace;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

}  // namespace

class WorkWorkspaceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failures_ofTwoKinds_areListedWithTheirReasons()
    {
        Room room;
        const auto refused = room.world().add(u"refused"_s, World::five());
        const auto cut = room.world().add(u"cut"_s, {});
        room.world().add(u"untouched"_s, {});
        room.answer(refused, AnswerState::Refused, u"The model declined."_s);
        room.answer(cut, AnswerState::CutShort, u"It ended at 1,500 tokens."_s);
        room.show();
        QCOMPARE(room.failures().rowCount(), 2);
        QCOMPARE(room.failures().count(work::Failure::Kind::Refused), qint64(1));
        QCOMPARE(room.failures().at(0).reason, u"The model declined."_s);
        QVERIFY(room.failures().text().contains(u"It ended at 1,500 tokens."_s));

        QSignalSpy retry(&room.workspace(), &work::WorkWorkspace::retryAsked);
        room.find<QAbstractButton>(u"retryFailed"_s)->click();
        QCOMPARE(retry.count(), 1);
        const auto asked = retry.first().first().value<std::vector<dataset::ImageKey>>();
        QCOMPARE(asked, (std::vector<dataset::ImageKey>{refused, cut}));
    }

    void failure_answeredSince_isNoLongerListed()
    {
        Room room;
        const auto image = room.world().add(u"one"_s, {});
        room.answer(image, AnswerState::Failed, u"No connection."_s);
        room.show();
        QCOMPARE(room.failures().rowCount(), 1);
        room.answer(image, AnswerState::Done, {});
        QVERIFY(waitFor([&] { return room.failures().rowCount() == 0; }));
        QVERIFY(!room.find<QAbstractButton>(u"retryFailed"_s)->isVisible());
    }

    void failure_entered_opensItsImageInReview()
    {
        Room room;
        room.world().add(u"first"_s, {});
        const auto image = room.world().add(u"one"_s, {});
        room.answer(image, AnswerState::Failed, u"No connection."_s);
        room.show();
        QSignalSpy review(room.actions().action(ActionId::ShowReview), &QAction::triggered);
        auto *list = room.find<QListView>(u"failureList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(review.count(), 1);
        QCOMPARE(room.view().selected(), image);
    }

    void failuresOfOneKind_areRetriedAlone()
    {
        Room room;
        const auto refused = room.world().add(u"refused"_s, World::five());
        const auto lost = room.world().add(u"lost"_s, {});
        room.answer(refused, AnswerState::Refused, u"The model declined."_s);
        room.answer(lost, AnswerState::Failed, u"The connection was lost."_s);
        room.show();
        room.button(u"No answer 1"_s)->click();
        QCOMPARE(room.failures().rowCount(), 1);
        QSignalSpy retry(&room.workspace(), &work::WorkWorkspace::retryAsked);
        room.find<QAbstractButton>(u"retryFailed"_s)->click();
        QCOMPARE(retry.first().first().value<std::vector<dataset::ImageKey>>(),
                 std::vector<dataset::ImageKey>{lost});
    }

    void remedy_ofEachKind_isOneKeyAway_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("reviews");
        QTest::newRow("no answer") << int(AnswerState::Failed) << 1 << 0 << 0;
        QTest::newRow("not five") << int(AnswerState::Invalid) << 0 << 1 << 0;
        QTest::newRow("refused") << int(AnswerState::Refused) << 0 << 0 << 1;
    }

    void remedy_ofEachKind_isOneKeyAway()
    {
        QFETCH(int, state);
        QFETCH(int, retries);
        QFETCH(int, answers);
        QFETCH(int, reviews);
        Room room;
        room.answer(room.world().add(u"one"_s, {}), AnswerState(state), u"Why."_s);
        room.show();
        QSignalSpy retry(&room.workspace(), &work::WorkWorkspace::retryAsked);
        QSignalSpy answer(&room.workspace(), &work::WorkWorkspace::answerAsked);
        QSignalSpy review(room.actions().action(ActionId::ShowReview), &QAction::triggered);
        auto *list = room.find<QListView>(u"failureList"_s);
        room.workspace().activateWindow();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(waitFor([&] { return list->hasFocus(); }));
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(retry.count(), retries);
        QCOMPARE(answer.count(), answers);
        QCOMPARE(review.count(), reviews);
    }

    void waitingImagesAndBatches_areOfferedWhileNoRunIsAtWork()
    {
        Room room;
        room.world().add(u"a"_s, {});
        room.world().add(u"b"_s, {});
        room.queueAll();
        room.show();
        auto *card = room.find<work::QueueCard>();
        QVERIFY(card->isVisible());
        QCOMPARE(room.find<QLabel>(u"queueTitle"_s)->text(),
                 u"2 images wait for their captions"_s);
        QSignalSpy goOn(&room.workspace(), &work::WorkWorkspace::goOnAsked);
        QSignalSpy drop(&room.workspace(), &work::WorkWorkspace::dropAsked);
        room.find<QAbstractButton>(u"queueGoOn"_s)->click();
        room.find<QAbstractButton>(u"queueDrop"_s)->click();
        QCOMPARE(goOn.count(), 1);
        QCOMPARE(drop.count(), 1);
        QVERIFY(!room.find<QAbstractButton>(u"batchCollect"_s)->isVisible());
        work::JobSpec spec{u"Caption run"_s, {}, true};
        spec.isCaptionRun = true;
        auto steps = std::make_shared<QSemaphore>();
        room.activity().start(
            spec,
            [steps](const base::JobContext &) -> base::Result<Report> {
                steps->acquire();
                return Report{};
            },
            [](const base::Result<Report> &) {});
        QVERIFY(!card->isVisible());
        steps->release();
        QVERIFY(waitFor([&] { return card->isVisible(); }));
    }

    void costs_areToldByModelImageAndKeptCaption()
    {
        Room room;
        const auto image = room.world().add(u"a"_s, {});
        room.show();
        auto *pane = room.find<work::CostPane>();
        QVERIFY(!pane->isVisible());
        room.pay(image, 0.02);
        QVERIFY(waitFor([&] { return pane->isVisible(); }));
        const QString told = room.find<QLabel>(u"costTotal"_s)->text();
        QVERIFY2(told.contains(u"0.0200 USD in all: 2.00 US cents for each of 1"_s),
                 qPrintable(told));
        QVERIFY2(told.contains(u"nothing yet for each caption"_s), qPrintable(told));
        QStringList cells;
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            cells << label->text();
        }
        QVERIFY2(cells.contains(u"some-model"_s), qPrintable(cells.join(u'|')));
    }

    void slowdown_isToldOnTheCard()
    {
        Room room;
        room.show();
        auto steps = std::make_shared<QSemaphore>();
        room.activity().start(
            work::JobSpec{u"Caption run"_s, u"m"_s, true},
            [steps](const base::JobContext &context) -> base::Result<Report> {
                base::Progress progress;
                progress.done = 4;
                progress.total = 8;
                progress.costUsd = 1.5;
                progress.capUsd = 20.0;
                progress.what = u"36 images a minute"_s;
                progress.hindrance = u"Slowed down by the service."_s;
                context.report(progress);
                steps->acquire();
                return Report{};
            },
            [](const base::Result<Report> &) {});
        QVERIFY(waitFor([&] {
            const auto *pace = room.find<QLabel>(u"jobPace"_s);
            return pace && pace->text() == u"36 images a minute"_s;
        }));
        QStringList words;
        for (const QLabel *label : room.find<work::JobCard>()->findChildren<QLabel *>()) {
            words << (label->isVisible() ? label->text() : QString());
        }
        QVERIFY(words.contains(u"Slowed down by the service."_s));
        QVERIFY(words.join(u'|').contains(u"1.50 USD"_s));
        steps->release();
        QVERIFY(waitFor([&] { return room.activity().finished().size() == 1; }));
    }

    void job_pausedAndCancelledOnItsCard_obeys()
    {
        Room room;
        room.show();
        QCOMPARE(room.find<QLabel>(u"workSummary"_s)->text(), u"nothing runs"_s);
        auto steps = std::make_shared<QSemaphore>();
        room.activity().start(
            work::JobSpec{u"Import"_s, u"a.json"_s, true},
            [steps](const base::JobContext &context) -> base::Result<Report> {
                while (!context.isStopped()) {
                    steps->tryAcquire(1, 5);
                    context.report(3, 12);
                }
                return Report{true};
            },
            [](const base::Result<Report> &) {});
        QVERIFY(waitFor([&] {
            const auto *done = room.find<QLabel>(u"jobDone"_s);
            return done && done->text() == u"3"_s;
        }));
        room.find<QAbstractButton>(u"pauseJob"_s)->click();
        QVERIFY(waitFor([&] {
            return room.find<QLabel>(u"workSummary"_s)->text() == u"0 running, 1 paused"_s;
        }));
        QCOMPARE(room.find<QAbstractButton>(u"pauseJob"_s)->text(), u"Resume"_s);
        room.find<QAbstractButton>(u"cancelJob"_s)->click();
        QVERIFY(waitFor([&] { return !room.find<work::JobCard>(); }));
        QVERIFY(room.activity().finished().at(0).state == work::JobState::Cancelled);
    }

    void job_withIssues_bringsThemIntoTheList()
    {
        Room room;
        room.show();
        room.activity().start(
            u"Import"_s,
            [](const base::JobContext &) -> base::Result<Report> { return Report{}; },
            [](const base::Result<Report> &) {
                return work::Outcome{u"1 failed"_s, {{u"bad.tif"_s, u"It is empty."_s}}, false, false};
            });
        QVERIFY(waitFor([&] { return room.failures().rowCount() == 1; }));
        QCOMPARE(room.failures().at(0).title, u"bad.tif"_s);
        // There is no image to ask a model for.
        QVERIFY(!room.find<QAbstractButton>(u"retryFailed"_s)->isVisible());
    }
};

QTEST_MAIN(WorkWorkspaceTest)
#include "workworkspacetest.moc"
