// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/captioning/rundialog.h"

#include "core/project/captionsetup.h"
#include "tests/support/modelserver.h"
#include "ui/captioning/estimatepane.h"
#include "ui/captioning/setsdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace gaia;
using captioning::RunDialog;
using captioning::ScopePane;
using captioning::SetsDialog;
using project::CaptionImages;
using project::Provider;
using test::LoopbackServer;
using test::World;

namespace {

/// A project of four images, of which one has captions, and the dialog on it.
class Room final {
public:
    Room()
        : m_settings(m_world.path(u"settings.ini"_s))
    {
        qputenv("OPENAI_API_KEY", test::kSecretKey);
        m_settings.setProvider(u"responses"_s);
        m_settings.setModel(u"gpt-4o-2024-08-06"_s);
        m_settings.setSummaryModel(u"gpt-4o-mini-2024-07-18"_s);
        for (int i = 0; i < 3; ++i) {
            m_images.push_back(
                test::addPictured(m_world.project(), QString::number(i), u"MARK-%1"_s.arg(i)));
        }
        m_world.add(u"captioned"_s, World::five());
    }

    RunDialog &open(RunDialog::Parts parts)
    {
        m_dialog = std::make_unique<RunDialog>(parts);
        m_dialog->show();
        return *m_dialog;
    }
    RunDialog &open(const QString &filter = {})
    {
        return open({m_world.project(), m_runner, m_settings, m_images.front(), false, 0,
                     dataset::Filter::parse(filter).value(), {}, false});
    }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] jobs::Runner &runner() { return m_runner; }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    [[nodiscard]] const std::vector<dataset::ImageKey> &images() const { return m_images; }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool canStart() const { return find<QAbstractButton>(u"runStart"_s)->isEnabled(); }

private:
    World m_world;
    settings::Settings m_settings;
    jobs::Runner m_runner;
    std::vector<dataset::ImageKey> m_images;
    std::unique_ptr<RunDialog> m_dialog;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

QStringList texts(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        all << label->text();
    }
    return all;
}

}  // namespace

/// The dialogs before and after a caption run.
class RunDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choices_sayHowManyImagesTheyMean()
    {
        Room room;
        RunDialog &dialog = room.open(u"id:1"_s);
        QVERIFY(waitFor([&] { return room.canStart(); }));
        QCOMPARE(dialog.options().filter.toText(), u"id:1"_s);
        QCOMPARE(room.text(u"estimateImages"_s), u"1"_s);
        const QStringList all = texts(*room.find<ScopePane>());
        QVERIFY2(all.contains(u"3"_s), qPrintable(all.join(u'|')));
        room.find<ScopePane>()->setScope(ScopePane::Scope::All);
        QVERIFY(waitFor([&] { return room.canStart(); }));
        QVERIFY(dialog.options().filter.isEmpty());
        QCOMPARE(room.text(u"estimateImages"_s), u"3"_s);
        // Nothing waits, so nothing is offered to be gone on with.
        QVERIFY(!room.find<ScopePane>()->button(ScopePane::Scope::Waiting)->isVisible());
    }

    void model_showsItsEnd_itsEstimateAndWhatIsSent()
    {
        Room room;
        room.open();
        QVERIFY(waitFor([&] { return room.canStart(); }));
        QVERIFY(room.text(u"shutdown"_s).contains(u"gpt-4o-2024-08-06"_s));
        QVERIFY(room.text(u"shutdown"_s).contains(u"2027"_s));
        QVERIFY(room.text(u"shutdown"_s).contains(u"gpt-6-luna"_s));
        QVERIFY(room.text(u"estimate"_s).contains(u"USD"_s));
        QVERIFY(texts(*room.find<captioning::EstimatePane>())
                    .join(u' ')
                    .contains(u"255 tokens an image"_s));
        room.find<QDoubleSpinBox>(u"cap"_s)->setValue(1.25);
        QVERIFY(room.find<QAbstractButton>(u"runStart"_s)->text().contains(u"1.25"_s));
    }

    void unknownPrice_asksForLeaveToGoWithoutACap()
    {
        Room room;
        RunDialog &dialog = room.open();
        QVERIFY(waitFor([&] { return room.canStart(); }));
        room.find<QComboBox>(u"model"_s)->setCurrentText(u"gpt-6-luna"_s);
        QVERIFY(waitFor([&] { return room.text(u"estimate"_s) == u"Price unknown"_s; }));
        QVERIFY(!room.canStart());
        room.find<QCheckBox>(u"uncapped"_s)->setChecked(true);
        QVERIFY(room.canStart());
        QVERIFY(!dialog.options().maxCostUsd);
    }

    void oneCaptionWithAHint_goesIntoTheOptions()
    {
        Room room;
        RunDialog &dialog = room.open({room.world().project(), room.runner(), room.settings(),
                                       room.images().at(1), true, 4, {}, {}, false});
        QVERIFY(waitFor([&] { return room.canStart(); }));
        room.find<QLineEdit>(u"hint"_s)->setText(u"say more of the water"_s);
        const auto options = dialog.options();
        QCOMPARE(options.images, std::vector<dataset::ImageKey>{room.images().at(1)});
        QCOMPARE(options.ordinal, 4);
        QCOMPARE(options.hint, u"say more of the water"_s);
        QVERIFY(options.again);
        room.find<ScopePane>()->setScope(ScopePane::Scope::Missing);
        QCOMPARE(dialog.options().ordinal, 0);
        QVERIFY(!room.find<QComboBox>(u"whichCaption"_s)->isEnabled());
    }

    void batch_halvesTheEstimate()
    {
        Room room;
        RunDialog &dialog = room.open();
        QVERIFY(waitFor([&] { return room.canStart(); }));
        const QString single = room.text(u"estimate"_s);
        const QString asBatch = room.text(u"estimateBatch"_s);
        room.find<QCheckBox>(u"asBatch"_s)->setChecked(true);
        QCOMPARE(dialog.options().provider, Provider::Batch);
        QVERIFY(waitFor([&] { return room.canStart(); }));
        QVERIFY(room.text(u"estimate"_s) != single);
        QCOMPARE(room.text(u"estimate"_s), asBatch);
        room.find<QComboBox>(u"provider"_s)->setCurrentIndex(2);
        QCOMPARE(dialog.options().provider, Provider::Chat);
    }

    void testButton_saysInASentenceWhatWorks()
    {
        Room room;
        LoopbackServer server([](const LoopbackServer::Request &) {
            return test::errorReply(401, "invalid_api_key", "no");
        });
        room.settings().setBaseUrl(server.baseUrl());
        room.open();
        QVERIFY(waitFor([&] { return room.canStart(); }));
        room.find<QAbstractButton>(u"testService"_s)->click();
        QVERIFY(waitFor([&] { return room.text(u"serviceTested"_s).contains(u"refuses the key"_s); }));
        QVERIFY(!room.text(u"serviceTested"_s).contains(QLatin1String(test::kSecretKey)));
    }

    void waiting_isOffered_whereARunLeftSome()
    {
        Room room;
        LoopbackServer broke([](const LoopbackServer::Request &) {
            return test::errorReply(429, "insufficient_quota");
        });
        QVERIFY(!CaptionImages(room.world().project())
                     .run(test::captionOptions(broke, Provider::Responses), {})
                     ->stopped.isEmpty());
        RunDialog &dialog = room.open({room.world().project(), room.runner(), room.settings(), {},
                                       false, 0, dataset::Filter::parse(u"id:1"_s).value(), {},
                                       true});
        QVERIFY(waitFor([&] { return room.canStart(); }));
        QVERIFY(dialog.options().onlyWaiting);
        QCOMPARE(room.text(u"estimateImages"_s), u"3"_s);
    }

    void sets_tellTheirOrigin_andAnOlderOneIsPulledBack()
    {
        Room room;
        const auto image = room.images().front();
        LoopbackServer server([](const LoopbackServer::Request &request) {
            auto answer = test::responsesReply(
                test::modelText("try" + QByteArray::number(request.number)));
            answer.headers.insert("x-request-id", "req-" + QByteArray::number(request.number));
            return answer;
        });
        auto options = test::captionOptions(server, Provider::Responses);
        options.images = {image};
        options.again = true;
        QCOMPARE(CaptionImages(room.world().project()).run(options, {})->done, 1);
        QCOMPARE(CaptionImages(room.world().project()).run(options, {})->done, 1);
        SetsDialog dialog({room.world().project(), room.runner(), image, u"ana"_s});
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(u"setList"_s);
        auto *use = dialog.findChild<QAbstractButton *>(u"useSet"_s);
        QVERIFY(waitFor([&] { return list->count() == 2; }));
        QVERIFY(list->item(0)->text().contains(u"in use"_s));
        QVERIFY(!use->isEnabled());
        list->setCurrentRow(1);
        const QString told = texts(dialog).join(u'|');
        for (const QString &part : {u"req-1"_s, u"64 × 48 px"_s, u"255 tokens"_s, u"as shipped"_s,
                                    u"0.0045 USD"_s, u"1,000 in"_s}) {
            QVERIFY2(told.contains(part), qPrintable(part + u" in "_s + told));
        }
        QVERIFY(dialog.findChild<QTextBrowser *>(u"setCaptions"_s)->toPlainText().contains(u"try1"_s));
        QSignalSpy used(&dialog, &SetsDialog::used);
        use->click();
        QVERIFY(waitFor([&] { return used.count() == 1; }));
        QVERIFY(waitFor([&] { return list->item(1)->text().contains(u"in use"_s); }));
        QVERIFY(project::CaptionSets(room.world().project()).list(image)->back().isInUse);
    }
};

QTEST_MAIN(RunDialogTest)
#include "rundialogtest.moc"
