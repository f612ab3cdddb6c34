// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"
#include "tests/app/siterecipe.h"
#include "tests/support/loopbackserver.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <map>

using gaia::test::Ended;
using gaia::test::LoopbackServer;
using gaia::test::run;
using namespace Qt::StringLiterals;

namespace {

QByteArray jpeg(int shade)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(qRgb(shade % 256, 90, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPEG");
    return bytes;
}

LoopbackServer::Answer answer(int status, const QByteArray &body = {},
                              const QMap<QByteArray, QByteArray> &headers = {})
{
    LoopbackServer::Answer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

/// A source on loopback: a list in three parts of four pages each, a feed, pictures, a dead link,
/// a page that robots.txt forbids, a calendar without end, throttling once.
class Site final {
public:
    Site()
        : m_server([this](const auto &request) { return reply(request); })
    {
    }

    [[nodiscard]] QString url() const { return m_server.baseUrl(); }
    [[nodiscard]] std::map<QByteArray, int> answered() const
    {
        std::map<QByteArray, int> counts;
        for (const auto &request : m_server.requests()) {
            ++counts[request.path];
        }
        return counts;
    }
    [[nodiscard]] int count() const { return m_server.count(); }
    [[nodiscard]] std::vector<LoopbackServer::Request> requests() const
    {
        return m_server.requests();
    }
    /// The answer to this path never comes.
    void hold(const QByteArray &path) { m_held = path; }
    [[nodiscard]] bool isHolding() const { return m_isHolding; }
    void release() { m_held.clear(); }

private:
    LoopbackServer::Answer reply(const LoopbackServer::Request &request)
    {
        const QByteArray &path = request.path;
        if (!m_held.isEmpty() && path == m_held) {
            m_isHolding = true;
            auto late = answer(200);
            late.delayMs = 3'600'000;
            return late;
        }
        if (path == "/robots.txt") {
            return answer(200, "User-agent: *\nDisallow: /news/secret\n");
        }
        if (path.startsWith("/list")) {
            return list(request);
        }
        if (path == "/moved") {
            return html("<a href='/stories/p1'>a</a><a href='/stories/p2'>b</a><a href='/about'>c</a>");
        }
        if (path == "/bare") {
            return html("<div id=app></div>");
        }
        if (path == "/foreignfeed") {
            return answer(200, "<rss><channel><item><link>https://other.example/1</link></item>"
                               "</channel></rss>");
        }
        if (path.startsWith("/calendar/")) {
            const int month = path.mid(10).toInt();
            return html("<a href='/calendar/" + QByteArray::number(month + 1) + "'>next</a>");
        }
        if (path == "/news/busy" && ++m_busy == 1) {
            return answer(429, {}, {{"Retry-After", "0"}});
        }
        if (path == "/news/moved") {
            return answer(301, {}, {{"Location", "/news/p32"}});
        }
        if (path == "/news/dead") {
            return answer(404, "gone");
        }
        if (path == "/news/misfit") {
            const bool isKnown = request.headers.value("if-none-match") == "\"misfit\"";
            auto page = isKnown ? answer(304) : html("<h1>No picture here</h1>");
            page.headers.insert("ETag", "\"misfit\"");
            return page;
        }
        if (path.startsWith("/news/")) {
            return article(request, path.mid(6));
        }
        if (path.startsWith("/img/")) {
            return answer(200, jpeg(int(qHash(path) % 251)), {{"Content-Type", "image/jpeg"}});
        }
        return answer(404);
    }

    static LoopbackServer::Answer html(const QByteArray &body)
    {
        return answer(200, "<html><body>" + body + "</body></html>",
                      {{"Content-Type", "text/html; charset=utf-8"}});
    }

    LoopbackServer::Answer list(const LoopbackServer::Request &request)
    {
        const int part = request.path == "/list" ? 1 : request.path.mid(11).toInt();
        const QByteArray tag = "\"list-" + QByteArray::number(part) + "\"";
        if (request.headers.value("if-none-match") == tag) {
            return answer(304);
        }
        QByteArray body;
        for (int i = 0; i < 4; ++i) {
            body += "<a href='/news/p" + QByteArray::number(part * 10 + i) + "#top'>x</a>";
        }
        if (part < 3) {
            body += "<a href='/list?page=" + QByteArray::number(part + 1) + "'>next</a>";
        }
        if (part == 1) {
            body += "<a href='/news/moved'>v</a><a href='/news/secret'>s</a><a href='/news/dead'>d</a><a href='/news/busy'>b</a>"
                    "<a href='/news/misfit'>m</a><a href='/calendar/1'>c</a>"
                    "<a href='http://10.0.0.1/news/inner'>i</a>";
        }
        auto listed = html(body);
        listed.headers.insert("ETag", tag);
        return listed;
    }

    static LoopbackServer::Answer article(const LoopbackServer::Request &request,
                                          const QByteArray &name)
    {
        const QByteArray tag = "\"" + name + "\"";
        if (request.headers.value("if-none-match") == tag) {
            return answer(304);
        }
        const QByteArray year = name.startsWith("p3") ? "2019" : "2021";
        auto page = html("<article><h1>Title " + name + "</h1><p>Text of " + name
                         + ".</p><time datetime='" + year + "-05-04'></time><figure><img src='/img/" + name
                         + ".jpg' alt='Alt " + name + "'></figure><p class=credit>NASA/" + name
                         + "</p></article>");
        page.headers.insert("ETag", tag);
        return page;
    }

    QByteArray m_held;
    std::atomic<bool> m_isHolding = false;
    int m_busy = 0;
    LoopbackServer m_server;
};

}  // namespace

class ScrapeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_site = std::make_unique<Site>();
        m_project = m_folder->filePath(u"p.gaia"_s);
        QCOMPARE(run({u"new"_s, m_project}).code, 0);
        m_recipe = gaia::test::kSiteRecipe;
        rewriteRecipe("", "");
    }

    void scrape_wrongUsage_saysWhy()
    {
        QCOMPARE(run({u"scrape"_s, m_project}).code, 2);
        const Ended unknown = run({u"scrape"_s, m_project, u"--recipe"_s, u"nosuch"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.errors.contains("copernicus"));
        const Ended date = run({u"scrape"_s, m_project, u"--recipe"_s, u"esa"_s, u"--since"_s,
                                u"yesterday"_s});
        QCOMPARE(date.code, 2);
        QVERIFY(date.errors.contains("YYYY"));
        const Ended start = run({u"scrape"_s, m_project, u"--recipe"_s, u"generic"_s});
        QCOMPARE(start.code, 2);
        QVERIFY(start.errors.contains("address"));
        QFile broken(m_folder->filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"name\": \"b\", \"fields\": {\"titel\": \"h1\"}, \"images\": {}}");
        broken.close();
        const Ended wrong = run({u"scrape"_s, m_project, u"--recipe"_s, broken.fileName()});
        QVERIFY(wrong.code != 0);
        QVERIFY(wrong.errors.contains("fields.titel"));
    }

    void scrape_listWithoutALinkThatFits_tellsWhichAndByWhat_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("told");
        QTest::newRow("links of another form") << u"/moved"_s << u"it has 3"_s;
        QTest::newRow("no link") << u"/bare"_s << u"holds no link"_s;
        QTest::newRow("feed") << u"/foreignfeed"_s << u"it has 1"_s;
    }
    void scrape_listWithoutALinkThatFits_tellsWhichAndByWhat()
    {
        QFETCH(QString, start);
        QFETCH(QString, told);
        for (const QStringList &more : {QStringList{u"--preview"_s}, QStringList{}}) {
            const Ended ended = scrape(QStringList{u"--start"_s, m_site->url() + start} + more);
            QCOMPARE(ended.code, 1);
            const QJsonArray failed = ended.json().value(u"failed"_s).toArray();
            QCOMPARE(failed.size(), 1);
            QCOMPARE(failed.at(0).toObject().value(u"item"_s).toString(), m_site->url() + start);
            const QString reason = failed.at(0).toObject().value(u"reason"_s).toString();
            QVERIFY2(reason.contains(told), qPrintable(reason));
            QVERIFY2(told.contains(u"no link"_s) || reason.contains(u"/news/[a-z0-9]+$"_s),
                     qPrintable(reason));
        }
    }

    void scrape_startThatIsAPage_isReadAsOne_orSaysHow()
    {
        rewriteRecipe("BASE/list", "BASE/news/p10");
        QCOMPARE(scrape({u"--preview"_s}).json().value(u"records"_s).toArray().size(), 1);
        rewriteRecipe("\"/news/[a-z0-9]+$\"", "\"/stories/[a-z0-9]+$\"");
        const Ended ended = scrape({u"--preview"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.out.contains("kind"), ended.out.constData());
    }

    void scrape_privateHost_isNotAskedUnlessAllowed()
    {
        const Ended ended = run({u"scrape"_s, m_project, u"--json"_s, u"--recipe"_s, recipePath()});
        QCOMPARE(m_site->count(), 0);
        QCOMPARE(ended.json().value(u"added"_s).toInt(), 0);
        QCOMPARE(ended.json().value(u"skips"_s).toArray().size(), 1);
    }

    void scrape_recipeList_marksTheUnverified()
    {
        const Ended plain = run({u"scrape"_s, u"--recipe"_s, u"list"_s});
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.contains("unverified"));
        const Ended ended = run({u"scrape"_s, u"--recipe"_s, u"list"_s, u"--json"_s});
        bool isVisibleEarthVerified = true;
        const QJsonArray recipes = ended.json().value(u"recipes"_s).toArray();
        for (const auto &row : recipes) {
            if (row.toObject().value(u"name"_s) == u"nasa-visible-earth"_s) {
                isVisibleEarthVerified = !row.toObject().value(u"verified"_s).isNull();
            }
        }
        QVERIFY(!isVisibleEarthVerified);
    }

    void scrape_preview_showsFiveAndStoresNothing()
    {
        const Ended ended = scrape({u"--preview"_s});
        QCOMPARE(ended.code, 0);
        const QJsonArray records = ended.json().value(u"records"_s).toArray();
        QCOMPARE(records.size(), 5);
        QCOMPARE(records.at(0).toObject().value(u"credits"_s).toString(), u"NASA/p10"_s);
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"images"_s).toInt(), 0);
    }

    void scrape_wholeSite_politely()
    {
        const Ended ended = scrape({});
        QCOMPARE(ended.code, 1);
        const QJsonObject report = ended.json();
        QCOMPARE(report.value(u"added"_s).toInt(), 13);
        QCOMPARE(report.value(u"pictures"_s).toInt(), 13);
        QCOMPARE(report.value(u"waiting"_s).toInt(), 0);
        QCOMPARE(report.value(u"requests"_s).toInt(), m_site->count());
        const QByteArray failed = QJsonDocument(report.value(u"failed"_s).toArray()).toJson();
        QVERIFY(failed.contains("/news/dead"));
        QVERIFY(failed.contains("/news/misfit"));
        QVERIFY(failed.contains("address"));
        const QByteArray skips = QJsonDocument(report.value(u"skips"_s).toArray()).toJson();
        QVERIFY(skips.contains("/news/secret") && skips.contains("robots.txt"));
        QVERIFY(skips.contains("10.0.0.1"));
        const auto answered = m_site->answered();
        QVERIFY(!answered.contains("/news/secret"));
        QCOMPARE(answered.at("/robots.txt"), 1);
        QCOMPARE(answered.at("/news/busy"), 2);
        QCOMPARE(answered.at("/news/dead"), 1);
        // What it leads to stands in a later list too.
        QCOMPARE(answered.at("/news/moved"), 1);
        QCOMPARE(answered.at("/news/p32"), 1);
        // The calendar has no end; it is left after a few months that led to nothing.
        QVERIFY(!answered.contains("/calendar/6"));
        const QJsonObject shown = run({u"show"_s, m_project, idOf(u"p21"_s), u"--json"_s}).json();
        QCOMPARE(shown.value(u"image_alt"_s).toString(), u"Alt p21"_s);
        QCOMPARE(shown.value(u"credits"_s).toString(), u"NASA/p21"_s);
        QCOMPARE(shown.value(u"article"_s).toObject().value(u"published"_s).toString(),
                 u"2021-05-04"_s);
        QCOMPARE(shown.value(u"article"_s).toObject().value(u"text"_s).toString(),
                 u"Text of p21."_s);
        QCOMPARE(shown.value(u"media"_s).toObject().value(u"width"_s).toInt(), 64);
        QCOMPARE(run({u"verify"_s, m_project, u"--json"_s}).code, 0);
    }

    void scrape_again_asksForListsByTag_andForNoPageTwice()
    {
        QCOMPARE(scrape({}).json().value(u"added"_s).toInt(), 13);
        const auto before = m_site->answered();
        const QJsonObject again = scrape({}).json();
        QCOMPARE(again.value(u"added"_s).toInt(), 0);
        QCOMPARE(again.value(u"pictures"_s).toInt(), 0);
        const auto after = m_site->answered();
        for (const auto &[path, count] : after) {
            if (path.startsWith("/news/p") || path.startsWith("/img/")) {
                QCOMPARE(count, before.at(path));
            }
        }
        QByteArray lastTag;
        for (const auto &request : m_site->requests()) {
            lastTag = request.path == "/list" ? request.headers.value("if-none-match") : lastTag;
        }
        QCOMPARE(lastTag, QByteArray("\"list-1\""));
        // A page that did not fit was never taken: the recipe may be mended since.
        QCOMPARE(after.at("/news/misfit"), 2);
        QVERIFY(QJsonDocument(again.value(u"failed"_s).toArray()).toJson().contains("/news/misfit"));
        // Asked for again on purpose, what has not changed costs no body.
        const QJsonObject asked = scrape({u"--again"_s}).json();
        QCOMPARE(asked.value(u"updated"_s).toInt() + asked.value(u"unchanged"_s).toInt(), 0);
        QCOMPARE(m_site->answered().at("/news/p10"), 2);
    }

    void scrape_killedMidway_goesOn_withNoPageFetchedTwice()
    {
        m_site->hold("/news/p21");
        QProcess process;
        process.start(QStringLiteral(GAIACTL), arguments({}));
        QTRY_VERIFY_WITH_TIMEOUT(m_site->isHolding(), 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        m_site->release();
        const QJsonObject report = scrape({}).json();
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"images"_s).toInt(), 13);
        QVERIFY(report.value(u"added"_s).toInt() < 13);
        for (const auto &[path, count] : m_site->answered()) {
            // The held page was asked for and never answered.
            if ((path.startsWith("/news/p") && path != "/news/p21") || path.startsWith("/img/")
                || path.startsWith("/list")) {
                QVERIFY2(count == 1, path.constData());
            }
        }
        QCOMPARE(m_site->answered().at("/news/p21"), 2);
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"with_media"_s).toInt(), 13);
    }

    void scrape_interrupted_endsWith130_andGoesOn()
    {
        m_site->hold("/news/p12");
        QProcess process;
        process.start(QStringLiteral(GAIACTL), arguments({}));
        QTRY_VERIFY_WITH_TIMEOUT(m_site->isHolding(), 60'000);
        ::kill(pid_t(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        m_site->release();
        QCOMPARE(scrape({}).code, 1);
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"images"_s).toInt(), 13);
    }

    void scrape_limit_stopsAndGoesOn()
    {
        QCOMPARE(scrape({u"--limit"_s, u"3"_s}).json().value(u"added"_s).toInt(), 3);
        QVERIFY(scrape({u"--limit"_s, u"2"_s}).json().value(u"waiting"_s).toInt() > 0);
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"images"_s).toInt(), 5);
    }

    void scrape_sinceUntil_skipsWithTheReason()
    {
        const QJsonObject report = scrape({u"--until"_s, u"2020"_s}).json();
        QCOMPARE(report.value(u"added"_s).toInt(), 4);
        const QByteArray skips = QJsonDocument(report.value(u"skips"_s).toArray()).toJson();
        QVERIFY(skips.contains("2021-05-04"));
        const QJsonObject later = scrape({u"--since"_s, u"2020"_s}).json();
        QCOMPARE(later.value(u"added"_s).toInt(), 9);
        QVERIFY(QJsonDocument(later.value(u"skips"_s).toArray()).toJson().count("/news/p3") == 0);
        QCOMPARE(run({u"info"_s, m_project, u"--json"_s}).json().value(u"images"_s).toInt(), 13);
    }

    void scrape_knownPictureAddress_updatesThatImage()
    {
        QFile records(m_folder->filePath(u"r.json"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        records.write("[{\"id\": \"mine\", \"image_src\": \"" + m_site->url().toUtf8()
                      + "/img/p10.jpg\", \"captions\": []}]");
        records.close();
        QCOMPARE(run({u"import"_s, m_project, records.fileName()}).code, 0);
        const QJsonObject report =
            scrape({u"--start"_s, QString(m_site->url() + u"/news/p10"_s)}).json();
        QCOMPARE(report.value(u"updated"_s).toInt(), 1);
        QCOMPARE(report.value(u"added"_s).toInt(), 0);
        QCOMPARE(run({u"show"_s, m_project, u"mine"_s, u"--json"_s})
                     .json()
                     .value(u"article"_s)
                     .toObject()
                     .value(u"title"_s)
                     .toString(),
                 u"Title p10"_s);
    }

    void scrape_records_readsThePagesOfImagesThatAreHere()
    {
        QFile records(m_folder->filePath(u"r.json"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        const QByteArray base = m_site->url().toUtf8();
        records.write("[{\"id\": \"mine\", \"image_src\": \"" + base + "/img/p10.jpg\"}, "
                      "{\"id\": \"lost\", \"image_src\": \"" + base + "/img/dead.jpg\"}, "
                      "{\"id\": \"far\", \"image_src\": \"https://a.example/b.jpg\"}]");
        records.close();
        QCOMPARE(run({u"import"_s, m_project, records.fileName()}).code, 0);
        QCOMPARE(scrape({u"--records"_s, u"--since"_s, u"2020"_s}).code, 2);
        QCOMPARE(scrape({u"--filter"_s, u"id:mine"_s}).code, 2);
        QCOMPARE(run({u"scrape"_s, m_project}).code, 2);
        const Ended ended = scrape({u"--records"_s});
        QCOMPARE(ended.code, 1);
        const QJsonObject report = ended.json();
        QCOMPARE(report.value(u"updated"_s).toInt(), 1);
        QCOMPARE(report.value(u"failed"_s).toArray().size(), 1);
        QVERIFY(report.value(u"skips"_s).toArray().at(0)[u"reason"_s].toString().contains(
            u"a.example"_s));
        const QJsonObject shown = run({u"show"_s, m_project, u"mine"_s, u"--json"_s}).json();
        QCOMPARE(shown.value(u"credits"_s).toString(), u"NASA/p10"_s);
        QCOMPARE(shown.value(u"article"_s).toObject().value(u"published"_s).toString(),
                 u"2021-05-04"_s);
    }

    void scrape_recordsKilledMidway_goesOn_withNoPageFetchedTwice()
    {
        QFile records(m_folder->filePath(u"r.json"_s));
        QVERIFY(records.open(QIODevice::WriteOnly));
        QByteArrayList lines;
        for (const QByteArray name : {"p10", "dead", "p11", "p20", "p21", "p22"}) {
            lines << "{\"id\": \"" + name + "\", \"image_src\": \"" + m_site->url().toUtf8() + "/img/"
                    + name + ".jpg\"}";
        }
        records.write('[' + lines.join(',') + ']');
        records.close();
        QCOMPARE(run({u"import"_s, m_project, records.fileName()}).code, 0);
        m_site->hold("/news/p21");
        QProcess process;
        process.start(QStringLiteral(GAIACTL), arguments({u"--records"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_site->isHolding(), 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        m_site->release();
        const QJsonObject report = scrape({u"--records"_s}).json();
        QCOMPARE(report.value(u"updated"_s).toInt(), 2);
        QCOMPARE(report.value(u"unchanged"_s).toInt(), 3);
        // What failed for good before the kill is told as that.
        QVERIFY(QJsonDocument(report.value(u"skips"_s).toArray()).toJson().contains("/news/dead"));
        for (const auto &[path, count] : m_site->answered()) {
            if (path.startsWith("/news/")) {
                QVERIFY2(count == (path == "/news/p21" ? 2 : 1), path.constData());
            }
        }
        QVERIFY(!m_site->answered().contains("/img/p10.jpg"));
    }

private:
    [[nodiscard]] QString recipePath() const { return m_folder->filePath(u"site.json"_s); }
    [[nodiscard]] QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"scrape"_s,   m_project,    u"--json"_s,       u"--recipe"_s,
                           recipePath(), u"--delay"_s, u"0"_s,            u"--allow-host"_s,
                           u"127.0.0.1"_s}
            + more;
    }
    void rewriteRecipe(const QByteArray &from, const QByteArray &to)
    {
        if (!from.isEmpty()) {
            QVERIFY(m_recipe.contains(from));
            m_recipe.replace(from, to);
        }
        QFile recipe(recipePath());
        QVERIFY(recipe.open(QIODevice::WriteOnly));
        recipe.write(QByteArray(m_recipe).replace("BASE", m_site->url().toLatin1()));
    }
    [[nodiscard]] Ended scrape(const QStringList &more) const { return run(arguments(more)); }
    [[nodiscard]] QString idOf(const QString &page) const
    {
        const Ended listed = run({u"list"_s, m_project, u"--json"_s, u"--fields"_s, u"image_src"_s});
        const QJsonArray rows = listed.json().value(u"rows"_s).toArray();
        for (const auto &row : rows) {
            if (row.toObject().value(u"image_src"_s).toString().endsWith(page + u".jpg"_s)) {
                return row.toObject().value(u"id"_s).toString();
            }
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Site> m_site;
    QString m_project;
    QByteArray m_recipe;
};

QTEST_GUILESS_MAIN(ScrapeTest)
#include "scrapetest.moc"
