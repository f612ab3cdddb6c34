// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionsets.h"
#include "core/project/queries.h"
#include "tests/support/modelserver.h"
#include "ui/captioning/rundialog.h"
#include "ui/captioning/setsdialog.h"
#include "ui/review/captioncard.h"
#include "ui/review/captionlist.h"
#include "ui/shell/mainwindow.h"
#include "ui/work/queuecard.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace gaia;
using captioning::RunDialog;
using captioning::ScopePane;
using captioning::SetsDialog;
using shell::ActionId;
using shell::MainWindow;
using test::LoopbackServer;
using test::World;

namespace {

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// The real window over a project of pictures, with a service that a test speaks for.
class Scene final {
public:
    Scene(int images, LoopbackServer::Handler handler)
        : m_server(std::move(handler))
        , m_settings(m_world.path(u"settings.ini"_s))
        , m_window(m_settings, m_clock)
    {
        qputenv("OPENAI_API_KEY", test::kSecretKey);
        for (int i = 0; i < images; ++i) {
            test::addPictured(m_world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
        }
        m_world.close();
        m_settings.setProvider(u"responses"_s);
        m_settings.setBaseUrl(m_server.baseUrl());
        m_settings.setModel(u"gpt-4o-2024-08-06"_s);
        m_settings.setSummaryModel(u"gpt-4o-2024-08-06"_s);
        m_settings.setRequestsPerMinute(100'000);
        m_settings.setJobs(1);
        m_window.resize(1280, 720);
        m_window.show();
        if (!m_window.open(m_world.projectPath())) {
            qFatal("%s", qPrintable(m_window.notice()));
        }
        const auto isShown = [&] {
            return m_window.session()->review().captions().image().isValid();
        };
        if (!waitFor(isShown)) {
            qFatal("nothing is shown");
        }
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] work::Activity &activity() { return m_window.session()->activity(); }
    [[nodiscard]] project::Queries queries()
    {
        return project::Queries(m_window.session()->project());
    }
    [[nodiscard]] bool isThrough()
    {
        return waitFor([&] { return activity().current().empty() && !activity().finished().empty(); });
    }

    /// Triggers the action and does `then` in the modal dialog of this kind that it opens.
    template<typename Dialog>
    void inDialog(const std::function<void()> &open, const std::function<void(Dialog &)> &then)
    {
        bool wasThere = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_window, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog && !wasThere) {
                wasThere = true;
                look.stop();
                then(*dialog);
            }
        });
        look.start(10);
        open();
        QVERIFY(wasThere);
    }
    void inRunDialog(ActionId id, const std::function<void(RunDialog &)> &then)
    {
        inDialog<RunDialog>([&] { m_window.actions().action(id)->trigger(); }, then);
    }

private:
    LoopbackServer m_server;
    World m_world;
    base::SystemClock m_clock;
    settings::Settings m_settings;
    MainWindow m_window;
};

void startIn(RunDialog &dialog)
{
    auto *start = dialog.findChild<QAbstractButton *>(u"runStart"_s);
    if (!waitFor([&] { return start->isEnabled(); })) {
        dialog.reject();
        qFatal("the run can't be started");
    }
    start->click();
}

LoopbackServer::Answer fine(const LoopbackServer::Request &request)
{
    return test::responsesReply(test::modelText(test::markOf(request)));
}

}  // namespace

/// Caption runs as a curator has them: from the dialog to the cards, in the real window.
class CaptionWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void brokeAccount_leavesTheQueue_whichGoesOnFromItsCard()
    {
        std::atomic<bool> isBroke = true;
        Scene scene(3, [&](const LoopbackServer::Request &request) {
            return isBroke ? test::errorReply(429, "insufficient_quota", "no money") : fine(request);
        });
        scene.inRunDialog(ActionId::CaptionRun, startIn);
        QVERIFY(scene.isThrough());
        QVERIFY2(scene.window().notice().contains(u"no money"_s), qPrintable(scene.window().notice()));
        QCOMPARE(scene.server().count(), 1);
        scene.window().showWorkspace(u"work"_s);
        auto *card = scene.window().findChild<work::QueueCard *>();
        QVERIFY(waitFor([&] { return card->isVisible(); }));
        isBroke = false;
        scene.inDialog<RunDialog>(
            [&] { card->findChild<QAbstractButton *>(u"queueGoOn"_s)->click(); },
            [](RunDialog &dialog) {
                QVERIFY(waitFor([&] { return dialog.options().onlyWaiting; }));
                startIn(dialog);
            });
        QVERIFY(waitFor([&] { return scene.queries().info()->runs.done == 3; }));
        QVERIFY(waitFor([&] { return !card->isVisible(); }));
        QCOMPARE(scene.server().count(), 4);
    }

    void waitingImages_areTakenOutOfTheQueue()
    {
        Scene scene(2, [](const LoopbackServer::Request &) {
            return test::errorReply(401, "invalid_api_key");
        });
        scene.inRunDialog(ActionId::CaptionRun, startIn);
        QVERIFY(scene.isThrough());
        scene.window().showWorkspace(u"work"_s);
        auto *card = scene.window().findChild<work::QueueCard *>();
        QVERIFY(waitFor([&] { return card->isVisible(); }));
        card->findChild<QAbstractButton *>(u"queueDrop"_s)->click();
        QVERIFY(waitFor([&] { return !card->isVisible(); }));
        QCOMPARE(scene.queries().info()->runs.queued, 0);
    }

    void pausedRun_isTheSameRunAfterwards_underTheSameCap()
    {
        Scene scene(8, [](const LoopbackServer::Request &request) {
            auto answer = fine(request);
            answer.delayMs = 20;
            return answer;
        });
        scene.inRunDialog(ActionId::CaptionRun, [](RunDialog &dialog) {
            QVERIFY(waitFor([&] {
                return dialog.findChild<QAbstractButton *>(u"runStart"_s)->isEnabled();
            }));
            // An answer costs 0.0045 USD: six fit and leave room for the estimate of the next.
            dialog.findChild<QDoubleSpinBox *>(u"cap"_s)->setValue(0.03);
            startIn(dialog);
        });
        QVERIFY(waitFor([&] { return scene.server().count() >= 2; }));
        const quint64 id = scene.activity().current().front().id;
        scene.activity().pause(id);
        QVERIFY(waitFor([&] {
            return scene.activity().current().front().state == work::JobState::Paused;
        }));
        const int before = scene.server().count();
        QVERIFY(before < 6);
        scene.activity().resume(id);
        QVERIFY(scene.isThrough());
        QVERIFY2(scene.window().notice().contains(u"cost cap"_s), qPrintable(scene.window().notice()));
        const auto runs = scene.queries().runs(5).value();
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(runs.front().costUsd <= 0.03);
        QVERIFY(runs.front().captioned >= before && runs.front().captioned < 8);
        // The card counted the whole run, not its second part.
        const work::JobView ended = scene.activity().finished().front();
        QCOMPARE(ended.progress.total, qint64(8));
        QCOMPARE(ended.progress.done, runs.front().captioned);
        QCOMPARE(scene.queries().info()->runs.queued, 8 - runs.front().captioned);
    }

    void captionInSight_isWrittenAnewWithAHint_andItsOlderSetPulledBack()
    {
        Scene scene(1, [](const LoopbackServer::Request &request) {
            return test::responsesReply(
                test::modelText("try" + QByteArray::number(request.number)));
        });
        scene.inRunDialog(ActionId::Generate, startIn);
        QVERIFY(scene.isThrough());
        auto &captions = scene.window().session()->review().captions();
        QVERIFY(waitFor([&] { return captions.card(2) && captions.card(2)->textInSight().contains(u"try1"_s); }));
        scene.window().actions().action(ActionId::PickCaption2)->trigger();
        scene.inRunDialog(ActionId::GenerateOne, [](RunDialog &dialog) {
            QCOMPARE(dialog.findChild<QComboBox *>(u"whichCaption"_s)->currentIndex(), 2);
            dialog.findChild<QLineEdit *>(u"hint"_s)->setText(u"say more of the water"_s);
            startIn(dialog);
        });
        QVERIFY(waitFor([&] { return captions.card(2)->textInSight().contains(u"try2"_s); }));
        QVERIFY(captions.card(1)->textInSight().contains(u"try1"_s));
        QVERIFY(scene.server().requests().back().body.contains("say more of the water"));
        scene.inDialog<SetsDialog>(
            [&] { scene.window().actions().action(ActionId::CaptionSets)->trigger(); },
            [](SetsDialog &dialog) {
                auto *list = dialog.findChild<QListWidget *>(u"setList"_s);
                QVERIFY(waitFor([&] { return list->count() == 2; }));
                list->setCurrentRow(1);
                dialog.findChild<QAbstractButton *>(u"useSet"_s)->click();
                QVERIFY(waitFor([&] { return list->item(1)->text().contains(u"in use"_s); }));
                dialog.reject();
            });
        QVERIFY(waitFor([&] { return captions.card(2)->textInSight().contains(u"try1"_s); }));
        scene.window().actions().action(ActionId::Undo)->trigger();
        QVERIFY(waitFor([&] { return captions.card(2)->textInSight().contains(u"try2"_s); }));
    }
};

QTEST_MAIN(CaptionWindowTest)
#include "captionwindowtest.moc"
