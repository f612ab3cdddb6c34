// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/works.h"

#include "core/base/clock.h"
#include "core/project/queries.h"
#include "core/storage/imagestore.h"
#include "core/storage/statement.h"
#include "tests/support/modelserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace gaia::test {

using namespace Qt::StringLiterals;

namespace {

/// A server that answers late and knows which of its answers are still to come.
class LateServer {
public:
    using Reply = std::function<LoopbackServer::Answer(const LoopbackServer::Request &)>;

    LateServer(int delayMs, Reply reply)
        : m_delayMs(delayMs)
        , m_reply(std::move(reply))
        , m_server([this](const LoopbackServer::Request &request) { return answer(request); })
    {
        m_clock.start();
    }

    [[nodiscard]] const LoopbackServer &server() const { return m_server; }
    [[nodiscard]] bool isAsked() const
    {
        const std::scoped_lock lock(m_mutex);
        const qint64 now = m_clock.elapsed();
        return std::any_of(m_ends.begin(), m_ends.end(), [&](qint64 end) { return end > now; });
    }
    /// What is asked for from here on is counted anew.
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_asked.clear();
        m_ends.clear();
    }
    [[nodiscard]] std::map<QByteArray, int> asked() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked;
    }

private:
    LoopbackServer::Answer answer(const LoopbackServer::Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        LoopbackServer::Answer answer = m_reply(request);
        answer.delayMs = m_delayMs;
        const QByteArray mark = markOf(request);
        ++m_asked[mark.isEmpty() ? request.path : mark];
        m_ends.push_back(m_clock.elapsed() + m_delayMs);
        return answer;
    }

    int m_delayMs;
    Reply m_reply;
    mutable std::mutex m_mutex;
    QElapsedTimer m_clock;
    std::vector<qint64> m_ends;
    std::map<QByteArray, int> m_asked;
    LoopbackServer m_server;
};

/// Rows of a query of one text column, read as another process does.
std::set<QByteArray> textsOf(const QString &path, const QString &sql)
{
    std::set<QByteArray> texts;
    auto connection = storage::Connection::open(path, storage::Access::ReadOnly);
    ensure(connection.has_value(), u"the project can't be opened"_s);
    const base::Status read = (*connection)->guard([&] {
        storage::Statement rows(**connection, sql);
        while (rows.step()) {
            texts.insert(rows.text(0).toUtf8());
        }
    });
    ensure(read.has_value(), u"the project can't be read"_s);
    return texts;
}

std::unique_ptr<project::Project> createProject(const QString &path, const base::Clock &clock)
{
    auto project = project::Project::create(path, project::OpenMode::CommandLine, clock);
    ensure(project.has_value(), u"no project"_s);
    return std::move(*project);
}

class FetchWork final : public Work {
public:
    FetchWork()
        : m_server(15, [](const LoopbackServer::Request &request) {
            LoopbackServer::Answer answer;
            QFile file(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample")
                       + QString::fromLatin1(request.path));
            answer.status = file.open(QIODevice::ReadOnly) ? 200 : 404;
            answer.body = file.isOpen() ? file.readAll() : QByteArray();
            answer.headers.insert("Content-Type", "image/jpeg");
            return answer;
        })
    {
        const base::SystemClock clock;
        const auto project = createProject(base(), clock);
        const QDir sample(QStringLiteral(GAIA_SOURCE_DIR "/resources/sample"));
        const QStringList names = sample.entryList({u"*.jpg"_s}, QDir::Files).mid(0, 24);
        m_count = names.size();
        const base::Status written = project->write(
            project::Priority::Bulk,
            [&](storage::Connection &connection, project::Project::Touch &) {
                for (const QString &name : names) {
                    dataset::Image image;
                    image.id = name;
                    image.imageSrc = m_server.server().baseUrl() + u'/' + name;
                    (void)storage::ImageStore(connection).insert(image);
                }
            });
        ensure(written.has_value(), u"no images"_s);
    }

    [[nodiscard]] QString name() const override { return u"fetch"_s; }
    void prepare(const QString &folder, QRandomGenerator &) override
    {
        m_folder = folder;
        copyProject(base(), project());
        m_server.forget();
    }
    void start(QProcess &process) override
    {
        process.start(QStringLiteral(GAIACTL),
                      {u"fetch"_s, project(), u"--allow-host"_s, u"127.0.0.1"_s, u"--jobs"_s, u"3"_s,
                       u"--per-host"_s, u"3"_s, u"--quiet"_s});
    }
    void look(Standing &standing) const override { standing.isRequesting = m_server.isAsked(); }
    void checkAfterKill(const QByteArray &) override
    {
        m_stored = textsOf(project(), u"SELECT id FROM image WHERE media IS NOT NULL"_s);
        m_server.forget();
    }
    void checkWhenDone(const QByteArray &) override
    {
        const auto stored = textsOf(project(), u"SELECT id FROM image WHERE media IS NOT NULL"_s);
        ensure(qsizetype(stored.size()) == m_count, u"%1 pictures"_s.arg(stored.size()));
        for (const auto &[path, count] : m_server.asked()) {
            ensure(!m_stored.contains(path.mid(1)),
                   u"%1 was stored and is asked for again"_s.arg(QString::fromLatin1(path)));
        }
    }

private:
    [[nodiscard]] QString base() const { return m_store.filePath(u"base.gaia"_s); }

    QTemporaryDir m_store;
    LateServer m_server;
    qsizetype m_count = 0;
    std::set<QByteArray> m_stored;
};

class CaptionWork final : public Work {
public:
    CaptionWork()
        : m_server(12, [](const LoopbackServer::Request &request) {
            return responsesReply(modelText(markOf(request)));
        })
    {
        const base::SystemClock clock;
        const auto project = createProject(base(), clock);
        for (int i = 0; i < kImages; ++i) {
            addPictured(*project, QString::number(i), u"MARK-%1"_s.arg(i));
        }
    }

    [[nodiscard]] QString name() const override { return u"caption"_s; }
    void prepare(const QString &folder, QRandomGenerator &) override
    {
        m_folder = folder;
        copyProject(base(), project());
        m_server.forget();
    }
    void start(QProcess &process) override
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_API_KEY"_s, QLatin1String(kSecretKey));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GAIACTL),
                      {u"caption"_s, project(), u"--provider"_s, u"responses"_s, u"--base-url"_s,
                       m_server.server().baseUrl(), u"--model"_s, u"gpt-4o-2024-08-06"_s,
                       u"--jobs"_s, u"4"_s, u"--rpm"_s, u"100000"_s, u"--quiet"_s});
    }
    void look(Standing &standing) const override { standing.isRequesting = m_server.isAsked(); }
    void checkAfterKill(const QByteArray &) override
    {
        m_stored = stored();
        m_server.forget();
    }
    void checkWhenDone(const QByteArray &) override
    {
        ensure(int(stored().size()) == kImages, u"%1 answers"_s.arg(stored().size()));
        const auto twice = textsOf(project(), u"SELECT image FROM answer WHERE state = 'done' "
                                              "GROUP BY image HAVING count(*) > 1"_s);
        ensure(twice.empty(), u"an image has two answers"_s);
        const auto half = textsOf(project(), u"SELECT id FROM image WHERE badges <> 'ppppp'"_s);
        ensure(half.empty(), u"an image has not got five captions"_s);
        for (const auto &[mark, count] : m_server.asked()) {
            ensure(!m_stored.contains(mark), u"%1 was stored and is asked for again"_s.arg(
                                                 QString::fromLatin1(mark)));
        }
    }

private:
    static constexpr int kImages = 40;

    [[nodiscard]] QString base() const { return m_store.filePath(u"base.gaia"_s); }
    [[nodiscard]] std::set<QByteArray> stored() const
    {
        return textsOf(project(), u"SELECT i.image_alt FROM answer a JOIN image i ON i.key = a.image "
                                  "WHERE a.stage = 'captions' AND a.state = 'done'"_s);
    }

    QTemporaryDir m_store;
    LateServer m_server;
    std::set<QByteArray> m_stored;
};

}  // namespace

std::unique_ptr<Work> makeFetch()
{
    return std::make_unique<FetchWork>();
}

std::unique_ptr<Work> makeCaptions()
{
    return std::make_unique<CaptionWork>();
}

}  // namespace gaia::test
