// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/queries.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/support/modelserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <mutex>
#include <set>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gaia;
using test::LoopbackServer;
using test::World;

namespace {

constexpr int kImages = 200;
constexpr int kKills = 50;

/// A service with faults, that counts what it is asked for.
class FaultyService {
public:
    explicit FaultyService(quint32 seed)
        : m_chance(seed)
        , m_server([this](const LoopbackServer::Request &request) { return answer(request); })
    {
    }

    [[nodiscard]] QString baseUrl() const { return m_server.baseUrl(); }
    [[nodiscard]] int count() const { return m_server.count(); }
    /// What is stored from here on must not be asked for again.
    void setStored(std::set<QByteArray> marks)
    {
        const std::scoped_lock lock(m_mutex);
        m_stored = std::move(marks);
    }
    [[nodiscard]] QStringList repeated() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_repeated;
    }
    [[nodiscard]] int faults() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_faults;
    }

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray mark = test::markOf(request);
        if (m_stored.contains(mark)) {
            m_repeated.append(QString::fromLatin1(mark));
        }
        const int chance = int(m_chance.bounded(100));
        m_faults += chance < 20 ? 1 : 0;
        if (chance < 5) {
            return test::errorReply(500, "server_error");
        }
        if (chance < 10) {
            auto throttled = test::errorReply(429, "rate_limit_exceeded");
            throttled.headers.insert("Retry-After-Ms", "5");
            return throttled;
        }
        auto answer = test::responsesReply(test::modelText(mark));
        answer.delayMs = int(m_chance.bounded(30));
        answer.isReset = chance < 15;
        answer.cutAfter = chance >= 15 && chance < 20 ? 80 : -1;
        return answer;
    }

    mutable std::mutex m_mutex;
    QRandomGenerator m_chance;
    std::set<QByteArray> m_stored;
    QStringList m_repeated;
    int m_faults = 0;
    LoopbackServer m_server;
};

}  // namespace

/// A run of the real program, killed again and again.
class CaptionKillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedFiftyTimes_storesOneAnswerAnImage_andAsksForNoneAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        World world;
        for (int i = 0; i < kImages; ++i) {
            test::addPictured(world.project(), u"image-%1"_s.arg(i), u"MARK-%1"_s.arg(i));
        }
        world.close();
        FaultyService service(seed);
        int kills = 0;
        while (kills < kKills) {
            service.setStored(storedMarks(world.projectPath()));
            QProcess process;
            start(process, world.projectPath(), service.baseUrl());
            const int until = service.count() + int(chance.bounded(8));
            const int most = int(chance.bounded(400));
            // Anywhere: while it opens, asks, waits, stores, or between.
            while (process.state() == QProcess::Running && service.count() < until) {
                process.waitForFinished(1);
            }
            process.waitForFinished(most / 20);
            if (process.state() == QProcess::NotRunning) {
                break;  // finished before it could be killed: seen below
            }
            ::kill(pid_t(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished(10'000));
            ++kills;
        }
        QCOMPARE(kills, kKills);
        service.setStored(storedMarks(world.projectPath()));
        QProcess last;
        start(last, world.projectPath(), service.baseUrl());
        QVERIFY(last.waitForFinished(120'000));
        const QByteArray said = last.readAllStandardOutput() + last.readAllStandardError();
        QVERIFY2(last.exitCode() == 0 || last.exitCode() == 1, said.constData());
        // An image that met four faults has failed, in this run or in one that was killed; it is
        // asked for again only when told to.
        for (int i = 0; i < 5; ++i) {
            service.setStored(storedMarks(world.projectPath()));
            start(last, world.projectPath(), service.baseUrl(), {u"--retry-failed"_s});
            QVERIFY(last.waitForFinished(120'000));
            if (last.exitCode() == 0) {
                break;
            }
        }
        const auto answers = storedAnswers(world.projectPath());
        QCOMPARE(answers.size(), std::size_t(kImages));
        for (const auto &[mark, count] : answers) {
            QVERIFY2(count == 1, mark.constData());
        }
        QVERIFY2(service.repeated().isEmpty(), qPrintable(service.repeated().join(u' ')));
        QVERIFY(service.faults() > 10);
        qInfo("%d requests for %d images, %d of them faults, %d kills", service.count(), kImages,
              service.faults(), kills);
        world.reopen();
        const auto info = project::Queries(world.project()).info().value();
        QCOMPARE(info.runs.done, qint64(kImages));
        QCOMPARE(info.runs.queued + info.runs.running + info.runs.failed, 0);
        QCOMPARE(info.pending, qint64(kImages) * 5);
    }

    void interrupted_endsWith130_andTheSameCommandGoesOn()
    {
        World world;
        for (int i = 0; i < 30; ++i) {
            test::addPictured(world.project(), u"image-%1"_s.arg(i), u"MARK-%1"_s.arg(i));
        }
        world.close();
        LoopbackServer server([](const LoopbackServer::Request &request) {
            auto answer = test::responsesReply(test::modelText(test::markOf(request)));
            answer.delayMs = 50;
            return answer;
        });
        QProcess process;
        start(process, world.projectPath(), server.baseUrl(), {u"--json"_s});
        while (process.state() == QProcess::Running && server.count() < 5) {
            process.waitForFinished(1);
        }
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().trimmed().endsWith('}'));
        start(process, world.projectPath(), server.baseUrl(), {u"--json"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        // What was under way at Ctrl+C was waited for and stored, so nothing was asked twice.
        QCOMPARE(server.count(), 30);
        QCOMPARE(storedAnswers(world.projectPath()).size(), std::size_t(30));
    }

private:
    static void start(QProcess &process, const QString &project, const QString &baseUrl,
                      const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_API_KEY"_s, QLatin1String(test::kSecretKey));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GAIACTL),
                      QStringList{u"caption"_s, project, u"--provider"_s, u"responses"_s,
                                  u"--base-url"_s, baseUrl, u"--model"_s, u"gpt-4o-2024-08-06"_s,
                                  u"--jobs"_s, u"4"_s, u"--rpm"_s, u"100000"_s, u"--quiet"_s}
                          + more);
        QVERIFY(process.waitForStarted());
    }

    /// How many usable answers each mark has in the file, read as another process does.
    static std::map<QByteArray, int> storedAnswers(const QString &path)
    {
        std::map<QByteArray, int> answers;
        auto connection = storage::Connection::open(path, storage::Access::ReadOnly);
        const auto read = connection ? (*connection)->guard([&] {
            storage::Statement rows(**connection,
                                    u"SELECT i.image_alt, count(*) FROM answer a JOIN image i "
                                    "ON i.key = a.image WHERE a.stage = 'captions' "
                                    "AND a.state = 'done' GROUP BY i.key"_s);
            while (rows.step()) {
                answers.emplace(rows.text(0).toLatin1(), int(rows.integer(1)));
            }
        })
                                     : base::Status(base::fail(connection.error()));
        if (!read) {
            qFatal("%s", qPrintable(read.error().context));
        }
        return answers;
    }

    static std::set<QByteArray> storedMarks(const QString &path)
    {
        std::set<QByteArray> marks;
        for (const auto &[mark, count] : storedAnswers(path)) {
            marks.insert(mark);
        }
        return marks;
    }
};

QTEST_GUILESS_MAIN(CaptionKillTest)
#include "captionkilltest.moc"
