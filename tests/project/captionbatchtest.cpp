// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionbatch.h"

#include "core/project/queries.h"
#include "tests/support/modelserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::CaptionBatch;
using project::CaptionImages;
using project::Provider;
using project::Queries;
using test::addPictured;
using test::LoopbackServer;
using test::World;

namespace {

using Answer = LoopbackServer::Answer;
using Request = LoopbackServer::Request;

QByteArray dumped(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer saying(const QJsonObject &object)
{
    Answer answer;
    answer.body = dumped(object);
    return answer;
}

/// A Batch API in memory: files, batches, results in reverse order, and the faults that a test
/// asks for. Lines of the input are answered once, counted by image.
class BatchService {
public:
    int unfoundFiles = 0;         ///< so many creations say that the file is not there yet
    bool losesFirstReply = false; ///< the first creation works, but its reply is lost
    int expiresAfter = -1;        ///< the first batch answers so many lines and expires
    bool refusesBatches = false;
    bool stays = false;           ///< batches stay in progress
    int room = -1;                ///< so many batches at a time; more are refused for lack of room
    std::map<QByteArray, int> faultOf;  ///< mark to the status of its first answer

    BatchService()
        : m_server([this](const Request &request) { return answer(request); })
    {
    }

    [[nodiscard]] const LoopbackServer &server() const { return m_server; }
    [[nodiscard]] int answered(const QByteArray &mark) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_answered.find(mark);
        return found != m_answered.end() ? found->second : 0;
    }
    [[nodiscard]] int uploads() const { return counted("POST", "/v1/files"); }
    [[nodiscard]] int creations() const { return int(m_batches.size()); }
    [[nodiscard]] std::vector<QByteArray> inputs() const { return m_inputs; }

private:
    struct Kept {
        QString file;
        QString status = u"validating"_s;
        QString output;
        QString errors;
    };

    [[nodiscard]] int counted(const QByteArray &verb, const QByteArray &path) const
    {
        int count = 0;
        for (const Request &request : m_server.requests()) {
            count += request.verb == verb && request.path == path ? 1 : 0;
        }
        return count;
    }

    QJsonObject told(const QString &id) const
    {
        const Kept &batch = m_batches.at(id);
        QJsonObject object{{u"id"_s, id},
                           {u"status"_s, batch.status},
                           {u"input_file_id"_s, batch.file},
                           {u"output_file_id"_s, batch.output.isEmpty() ? QJsonValue() : batch.output},
                           {u"error_file_id"_s, batch.errors.isEmpty() ? QJsonValue() : batch.errors}};
        if (batch.status == u"failed"_s) {
            object.insert(u"errors"_s,
                          QJsonObject{{u"data"_s,
                                       QJsonArray{QJsonObject{
                                           {u"message"_s, u"line 1 is bad"_s},
                                           {u"code"_s, room > 0 ? u"token_limit_exceeded"_s
                                                                : u"invalid_line"_s}}}}});
        }
        return object;
    }

    Answer answer(const Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        const QString path = QString::fromLatin1(request.path);
        if (request.verb == "POST" && path == u"/v1/files"_s) {
            return upload(request);
        }
        if (request.verb == "POST" && path == u"/v1/batches"_s) {
            return create(request);
        }
        if (path.startsWith(u"/v1/batches?"_s)) {
            QJsonArray list;
            for (const auto &[id, batch] : m_batches) {
                list.append(told(id));
            }
            return saying({{u"data"_s, list}});
        }
        const QString id = path.section(u'/', 3, 3);
        if (path.endsWith(u"/content"_s)) {
            Answer answer;
            answer.body = m_files.at(id);
            return answer;
        }
        if (path.endsWith(u"/cancel"_s)) {
            m_batches.at(id).status = u"cancelled"_s;
        } else if (!stays) {
            work(id);
        }
        return saying(told(id));
    }

    Answer upload(const Request &request)
    {
        const QByteArray boundary =
            "--" + request.headers.value("content-type").split('=').value(1);
        const qsizetype head = request.body.indexOf("\r\n\r\n", request.body.indexOf("filename="));
        const qsizetype end = request.body.lastIndexOf(QByteArray("\r\n" + boundary + "--"));
        const QString id = u"file-%1"_s.arg(m_files.size());
        m_files[id] = request.body.mid(head + 4, end - head - 4);
        m_inputs.push_back(m_files[id]);
        return saying({{u"id"_s, id}});
    }

    Answer create(const Request &request)
    {
        if (unfoundFiles-- > 0) {
            return test::errorReply(400, "invalid_request", "Cannot find file");
        }
        const auto json = QJsonDocument::fromJson(request.body).object();
        const QString id = u"batch-%1"_s.arg(m_batches.size());
        m_batches[id].file = json.value(u"input_file_id"_s).toString();
        Answer answer = saying(told(id));
        answer.isReset = losesFirstReply && m_batches.size() == 1;
        return answer;
    }

    void work(const QString &id)
    {
        Kept &batch = m_batches.at(id);
        if (batch.status != u"validating"_s && batch.status != u"in_progress"_s) {
            return;
        }
        if (room > 0 && batch.status == u"validating"_s) {
            const auto busy = std::count_if(m_batches.begin(), m_batches.end(), [](const auto &one) {
                return one.second.status == u"in_progress"_s;
            });
            batch.status = busy < room ? u"in_progress"_s : u"failed"_s;
            return;
        }
        if (refusesBatches) {
            batch.status = u"failed"_s;
            return;
        }
        QByteArray output;
        QByteArray errors;
        int done = 0;
        const bool expires = expiresAfter >= 0 && m_batches.size() == 1;
        for (const QByteArray &line : m_files.at(batch.file).split('\n')) {
            const auto json = QJsonDocument::fromJson(line).object();
            if (json.isEmpty() || (expires && done >= expiresAfter)) {
                continue;
            }
            ++done;
            Request asked;
            asked.body = line;
            const QByteArray mark = test::markOf(asked);
            ++m_answered[mark];
            const auto fault = faultOf.find(mark);
            const int status = fault != faultOf.end() && m_answered[mark] == 1 ? fault->second : 200;
            const bool isSummary = !json.value(u"body"_s).toObject().contains(u"text"_s);
            const Answer made = status != 200 ? test::errorReply(status, "server_error")
                : isSummary ? test::responsesReply("THE SUMMARY of " + mark)
                            : test::responsesReply(test::modelText(mark));
            const QByteArray result =
                dumped({{u"custom_id"_s, json.value(u"custom_id"_s)},
                        {u"response"_s,
                         QJsonObject{{u"status_code"_s, status},
                                     {u"request_id"_s, u"req-b"_s},
                                     {u"body"_s, QJsonDocument::fromJson(made.body).object()}}},
                        {u"error"_s, QJsonValue()}})
                + '\n';
            (status == 200 ? output : errors).prepend(result);
        }
        batch.status = expires ? u"expired"_s : u"completed"_s;
        batch.output = id + u"-out"_s;
        m_files[batch.output] = output + "\nnot a line\n{\"custom_id\":\"captions-999999\"}\n";
        if (!errors.isEmpty()) {
            batch.errors = id + u"-err"_s;
            m_files[batch.errors] = errors;
        }
    }

    mutable std::mutex m_mutex;
    std::map<QString, QByteArray> m_files;
    std::map<QString, Kept> m_batches;
    std::map<QByteArray, int> m_answered;
    std::vector<QByteArray> m_inputs;
    LoopbackServer m_server;
};

project::CaptionOptions optionsFor(const BatchService &service)
{
    auto options = test::captionOptions(service.server(), Provider::Batch);
    options.pollSeconds = 0.01;
    return options;
}

void addImages(World &world, int count)
{
    for (int i = 0; i < count; ++i) {
        addPictured(world.project(), QString::number(i), u"MARK-%1"_s.arg(i));
    }
}

}  // namespace

class CaptionBatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedBatch_stopsWithItsReason_andNothingIsLost()
    {
        World world;
        addImages(world, 3);
        BatchService service;
        service.refusesBatches = true;
        const auto report = CaptionImages(world.project()).run(optionsFor(service), {}).value();
        QVERIFY2(report.stopped.contains(u"line 1 is bad"_s), qPrintable(report.stopped));
        QCOMPARE(Queries(world.project()).info()->runs.queued, 3);
        service.refusesBatches = false;
        QCOMPARE(CaptionImages(world.project()).run(optionsFor(service), {})->done, 3);
    }

    void wrongKey_stopsBeforeAnythingIsSubmitted()
    {
        World world;
        addImages(world, 2);
        LoopbackServer server(
            [](const Request &) { return test::errorReply(401, "invalid_api_key"); });
        auto options = test::captionOptions(server, Provider::Batch);
        const auto report = CaptionImages(world.project()).run(options, {}).value();
        QCOMPARE(server.count(), 1);
        QVERIFY(!report.stopped.isEmpty());
        QCOMPARE(Queries(world.project()).info()->runs.queued, 2);
    }

    void failedLines_failOrGoAgain_byTheirStatus()
    {
        World world;
        addImages(world, 3);
        BatchService service;
        service.faultOf = {{"MARK-0", 400}, {"MARK-1", 500}};
        const auto report = CaptionImages(world.project()).run(optionsFor(service), {}).value();
        QCOMPARE(report.done, 2);
        QCOMPARE(report.failed.size(), std::size_t(1));
        QCOMPARE(report.failed.front().id, u"0"_s);
        QCOMPARE(report.failed.front().errorClass, u"item"_s);
        QCOMPARE(service.answered("MARK-1"), 2);
        QCOMPARE(service.answered("MARK-2"), 1);
    }

    void accountWithoutRoom_takesTheOthersOneAfterTheOther()
    {
        World world;
        addImages(world, 6);
        BatchService service;
        service.room = 1;
        auto options = optionsFor(service);
        options.batchLines = 2;
        const auto report = CaptionImages(world.project()).run(options, {}).value();
        QVERIFY2(report.stopped.isEmpty(), qPrintable(report.stopped));
        QCOMPARE(report.done, 6);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(service.answered("MARK-" + QByteArray::number(i)), 1);
        }
        QCOMPARE(Queries(world.project()).info()->runs.queued, 0);
    }

    void collectAll_takesWhatIsThere_andSubmitsNothing()
    {
        World world;
        addImages(world, 3);
        BatchService service;
        const auto options = optionsFor(service);
        QCOMPARE(CaptionBatch(world.project()).submit(options, {})->batches.size(), std::size_t(1));
        addPictured(world.project(), u"new"_s, u"MARK-new"_s);
        world.reopen();
        QCOMPARE(CaptionBatch::open(world.project())->front().requests, qint64(3));
        const auto report = CaptionBatch(world.project()).collectAll(options, {}).value();
        QCOMPARE(report.captions.done, 3);
        QVERIFY(report.batches.empty());
        QCOMPARE(service.creations(), 1);
    }

    void expired_keepsItsPart_andTheRestGoesAgain()
    {
        World world;
        addImages(world, 5);
        BatchService service;
        service.expiresAfter = 2;
        const auto report = CaptionImages(world.project()).run(optionsFor(service), {}).value();
        QCOMPARE(report.done, 5);
        QVERIFY(report.failed.empty());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(service.answered("MARK-" + QByteArray::number(i)), 1);
        }
        QCOMPARE(service.creations(), 2);
    }

    void fileNotFoundYet_isTriedAgain()
    {
        World world;
        addImages(world, 1);
        BatchService service;
        service.unfoundFiles = 2;
        QCOMPARE(CaptionImages(world.project()).run(optionsFor(service), {})->done, 1);
        QCOMPARE(service.uploads(), 1);
        QCOMPARE(service.creations(), 1);
    }

    void lostReply_isNoSecondBatch()
    {
        World world;
        addImages(world, 2);
        BatchService service;
        service.losesFirstReply = true;
        QCOMPARE(CaptionImages(world.project()).run(optionsFor(service), {})->done, 2);
        QCOMPARE(service.creations(), 1);
        QCOMPARE(service.answered("MARK-0"), 1);
    }

    void costCap_isNotPassed()
    {
        World world;
        addImages(world, 4);
        BatchService service;
        auto options = optionsFor(service);
        options.maxCostUsd = 0.0;
        const auto none = CaptionImages(world.project()).run(options, {}).value();
        QVERIFY(!none.stopped.isEmpty());
        QCOMPARE(service.uploads(), 0);
        options.maxCostUsd = 0.014;  // two lines, estimated at about 0.006 USD each
        const auto some = CaptionImages(world.project()).run(options, {}).value();
        QVERIFY(!some.stopped.isEmpty());
        const auto collected = CaptionBatch(world.project()).collect(options, {}).value();
        const qint64 done = some.done + collected.captions.done;
        QVERIFY(done > 0 && done < 4);
        QVERIFY(Queries(world.project()).info()->costUsd <= 0.014);
    }

    void stages_goOnOverRestarts()
    {
        World world;
        addImages(world, 3);
        BatchService service;
        service.stays = true;
        const auto options = optionsFor(service);
        auto report = CaptionBatch(world.project()).submit(options, {}).value();
        QCOMPARE(report.captions.images, 3);
        QCOMPARE(report.batches.size(), std::size_t(1));
        QCOMPARE(Queries(world.project()).info()->runs.running, 3);
        world.reopen();
        // What a batch carries is nobody else's: neither a second submission nor a run takes it.
        report = CaptionBatch(world.project()).submit(options, {}).value();
        QCOMPARE(report.captions.images, 0);
        QCOMPARE(service.creations(), 1);
        report = CaptionBatch(world.project()).collect(options, {}).value();
        QCOMPARE(report.captions.done, 0);
        service.stays = false;
        world.reopen();
        report = CaptionBatch(world.project()).poll(options, {}).value();
        QCOMPARE(report.batches.front().state, u"completed"_s);
        report = CaptionBatch(world.project()).collect(options, {}).value();
        QCOMPARE(report.captions.done, 3);
        QVERIFY(report.batches.empty());
        // Half the price: 1,000 tokens in and 200 out at 2.50 and 10 USD a million.
        QVERIFY(std::abs(report.captions.costUsd - 3 * 0.00225) < 1e-9);
        const auto again = CaptionBatch(world.project()).collect(options, {}).value();
        QCOMPARE(again.captions.done, 0);
        QCOMPARE(Queries(world.project()).info()->pending, 15);
    }

    void cancelled_givesItsImagesBack()
    {
        World world;
        addImages(world, 2);
        BatchService service;
        service.stays = true;
        const auto options = optionsFor(service);
        QVERIFY(CaptionBatch(world.project()).submit(options, {}).has_value());
        const auto report = CaptionBatch(world.project()).cancel(options, {}).value();
        QCOMPARE(report.batches.front().state, u"cancelled"_s);
        QVERIFY(CaptionBatch(world.project()).collect(options, {})->batches.empty());
        QCOMPARE(Queries(world.project()).info()->runs.queued, 2);
    }

    void files_areSplitByLinesAndBytes()
    {
        World world;
        addImages(world, 5);
        BatchService service;
        auto options = optionsFor(service);
        options.batchLines = 2;
        QCOMPARE(CaptionImages(world.project()).run(options, {})->done, 5);
        QCOMPARE(service.uploads(), 3);
        BatchService other;
        auto smaller = optionsFor(other);
        smaller.again = true;
        smaller.batchBytes = service.inputs().front().size() + 100;
        QCOMPARE(CaptionImages(world.project()).run(smaller, {})->done, 5);
        QCOMPARE(other.uploads(), 3);
        for (const QByteArray &input : other.inputs()) {
            QVERIFY(input.size() <= smaller.batchBytes);
        }
    }

    void summaries_goFirst_andAreSharedByTheirImages()
    {
        World world;
        dataset::Article article;
        article.title = u"T"_s;
        article.text = u"A sentence of the long article. "_s.repeated(40);
        addPictured(world.project(), u"a"_s, u"MARK-A"_s);
        const auto b = addPictured(world.project(), u"b"_s, u"MARK-B"_s, article);
        addPictured(world.project(), u"c"_s, u"MARK-C"_s, article);
        BatchService service;
        const auto report = CaptionImages(world.project()).run(optionsFor(service), {}).value();
        QCOMPARE(report.done, 3);
        QCOMPARE(service.creations(), 3);
        QVERIFY(service.inputs().back().contains("THE SUMMARY of MARK-B"));
        QVERIFY(!service.inputs().back().contains("long article"));
        QCOMPARE(Queries(world.project()).detail(b)->captions.size(), std::size_t(5));
    }
};

QTEST_GUILESS_MAIN(CaptionBatchTest)
#include "captionbatchtest.moc"
