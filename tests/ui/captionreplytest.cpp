// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"
#include "core/settings/apikey.h"
#include "tests/support/loopbackserver.h"
#include "tests/ui/desk.h"
#include "ui/review/answernote.h"
#include "ui/review/metadatapane.h"
#include "ui/widgets/button.h"

#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ImageKey;
using project::OpenMode;
using test::Desk;
using test::LoopbackServer;
using test::World;

namespace {

QByteArray chatReply(const QJsonObject &message, const QString &finish = u"stop"_s)
{
    const QJsonObject choice{
        {u"index"_s, 0}, {u"finish_reason"_s, finish}, {u"message"_s, message}};
    return QJsonDocument(
               QJsonObject{{u"id"_s, u"chat-1"_s},
                           {u"model"_s, u"test-model"_s},
                           {u"choices"_s, QJsonArray{choice}},
                           {u"usage"_s,
                            QJsonObject{{u"prompt_tokens"_s, 100}, {u"completion_tokens"_s, 50}}}})
        .toJson();
}

QByteArray saying(const QString &content)
{
    return chatReply({{u"role"_s, u"assistant"_s}, {u"content"_s, content}});
}

QString fiveCaptions(const QString &name)
{
    QJsonArray captions;
    for (int i = 1; i <= 5; ++i) {
        captions.append(u"The image showcases: %1 number %2."_s.arg(name).arg(i));
    }
    const QJsonObject answer{{u"is_remote_sensing"_s, true},
                             {u"is_chart"_s, false},
                             {u"tag"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}},
                             {u"location"_s, u"Somewhere, Claimed"_s},
                             {u"coordinates"_s, QJsonValue::Null},
                             {u"modality"_s, QJsonArray{u"Optical"_s}},
                             {u"satellite"_s, QJsonArray{u"Terra"_s}},
                             {u"sensor"_s, QJsonArray{u"MODIS"_s}},
                             {u"resolution"_s, u"Low"_s},
                             {u"captions"_s, captions}};
    return QString::fromUtf8(QJsonDocument(answer).toJson());
}

ImageKey uncaptioned(World &world, const QString &id)
{
    return test::addScene(world.project(), id, u"acaray-meanders.jpg"_s,
                          {{}, {}, u"A title"_s, {}, u"A text of a river."_s}, {});
}

/// A caption run for one image in the background, as the caption dialog starts it.
struct Run {
    jobs::Runner runner;
    QObject receiver;
    bool isDone = false;
    base::Result<project::CaptionReport> report;

    Run(project::Project &project, const QString &baseUrl, ImageKey image)
    {
        project::CaptionOptions options;
        options.provider = project::Provider::Chat;
        options.baseUrl = baseUrl;
        options.model = u"test-model"_s;
        options.summaryModel = u"test-model"_s;
        options.key = settings::ApiKey(u"test-key"_s);
        options.again = true;
        options.retryFailed = true;
        options.images = {image};
        runner.start(
            jobs::Lane::Bulk, &receiver,
            [&project, options](const std::stop_token &stop) {
                return project::CaptionImages(project).run(options, {stop, {}});
            },
            [this](base::Result<project::CaptionReport> done) {
                report = std::move(done);
                isDone = true;
            });
    }
};

}  // namespace

class CaptionReplyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusal_isShownOnTheImageWithItsRawAnswer()
    {
        World world(OpenMode::Window);
        const ImageKey image = uncaptioned(world, u"refused"_s);
        const LoopbackServer server([](const LoopbackServer::Request &) {
            LoopbackServer::Answer answer;
            answer.body = chatReply({{u"role"_s, u"assistant"_s},
                                     {u"content"_s, QJsonValue::Null},
                                     {u"refusal"_s, u"I can't describe this."_s}});
            return answer;
        });
        showsFailure(world, server, image, u"declined"_s, "I can't describe this.");
    }

    void fourCaptions_areShownAsInvalidWithTheRawAnswer()
    {
        World world(OpenMode::Window);
        const ImageKey image = uncaptioned(world, u"four"_s);
        const LoopbackServer server([](const LoopbackServer::Request &request) {
            LoopbackServer::Answer answer;
            answer.body =
                saying(request.number == 1 ? u"A summary."_s : u"{\"captions\": [\"a\", \"b\"]}"_s);
            return answer;
        });
        showsFailure(world, server, image, u"not five captions"_s, "captions");
    }

    void lateReply_forAWhileBIsSelected_changesAOnly()
    {
        World world(OpenMode::Window);
        const auto images = test::addScenes(world.project());
        std::atomic<bool> mayAnswer = false;
        const LoopbackServer server([&](const LoopbackServer::Request &request) {
            while (!mayAnswer) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            LoopbackServer::Answer answer;
            answer.body = saying(request.number == 1 ? u"A summary."_s : fiveCaptions(u"Late"_s));
            return answer;
        });
        Desk desk(world.project());
        QVERIFY(desk.isReady());
        QCOMPARE(desk.view().selected(), images[0]);
        Run run(world.project(), server.baseUrl(), images[0]);
        QTRY_VERIFY(server.count() >= 1);

        // The curator has gone on, and is in the middle of a caption of the next image.
        desk.press(Qt::Key_J);
        QVERIFY(desk.isReady());
        desk.press(Qt::Key_E);
        desk.type(u" typed"_s);
        const auto *field = static_cast<QPlainTextEdit *>(desk.editField());
        const QString typed = field->toPlainText();
        mayAnswer = true;
        QTRY_VERIFY(run.isDone);
        QVERIFY2(run.report, run.report ? "" : qPrintable(run.report.error().message));
        QCOMPARE(run.report->done, qint64(1));
        QTest::qWait(100);
        QCOMPARE(desk.captions().image(), images[1]);
        QCOMPARE(desk.state(1), u"Editing"_s);
        QCOMPARE(field->toPlainText(), typed);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.state(1), u"Edited and accepted"_s);

        const project::Queries queries(world.project());
        const auto first = queries.detail(images[0]).value();
        QCOMPARE(first.captions[0].text, u"The image showcases: Late number 1."_s);
        QCOMPARE(first.captions[0].state, dataset::CaptionState::Pending);
        const auto second = queries.detail(images[1]).value();
        QCOMPARE(second.captions[0].text, typed);
        QCOMPARE(second.image.place.name, u"Betsiboka, Madagascar"_s);
        QVERIFY(second.answers.empty());

        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.captions().image(), images[0]);
        QTRY_COMPARE(desk.captions().card(1)->textInSight(),
                     u"The image showcases: Late number 1."_s);
    }

private:
    void showsFailure(World &world, const LoopbackServer &server, ImageKey image,
                      const QString &words, const QByteArray &raw)
    {
        Desk desk(world.project());
        QTRY_COMPARE(desk.captions().image(), image);
        auto *note = desk.review().findChild<review::AnswerNote *>(u"answerNote"_s);
        QVERIFY(!note->isVisible());
        Run run(world.project(), server.baseUrl(), image);
        QTRY_VERIFY_WITH_TIMEOUT(run.isDone, 20'000);
        QVERIFY(run.report);
        QCOMPARE(run.report->failed.size(), std::size_t(1));
        QTRY_VERIFY2(note->isVisible(), qPrintable(run.report->failed.front().reason));
        QVERIFY2(note->accessibleName().contains(words), qPrintable(note->accessibleName()));
        QCOMPARE(desk.state(1), u"Not generated"_s);

        Q_EMIT note->rawAnswerAsked();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = desk.window().findChild<QDialog *>(u"rawAnswer"_s)));
        const QString shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(shown.contains(QString::fromUtf8(raw)), qPrintable(shown));
    }
};

QTEST_MAIN(CaptionReplyTest)
#include "captionreplytest.moc"
