// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workworkspace.h"

#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"
#include "tests/support/world.h"
#include "ui/shell/actions.h"
#include "ui/work/failurepane.h"
#include "ui/work/jobcard.h"

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
