// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordpages.h"

#include "core/project/queries.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gaia;
using namespace gaia::project;
using gaia::dataset::Field;
using gaia::dataset::Image;
using gaia::dataset::Source;
using gaia::test::LoopbackServer;
using gaia::test::World;
using namespace Qt::StringLiterals;

namespace {

LoopbackServer::Answer html(const QByteArray &body)
{
    LoopbackServer::Answer answer;
    answer.body = "<html><body>" + body + "</body></html>";
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"}};
    return answer;
}

LoopbackServer::Answer leadsTo(const QByteArray &path)
{
    LoopbackServer::Answer answer;
    answer.status = 301;
    answer.headers = {{"Location", path}};
    return answer;
}

LoopbackServer::Answer nothing()
{
    LoopbackServer::Answer answer;
    answer.status = 404;
    return answer;
}

/// A page with two pictures that were taken on days of their own.
QByteArray article(const QByteArray &number)
{
    return "<article><h1>Lake " + number + "</h1><p>The lake grew. It covers the plain.</p>"
           "<time datetime='2021-06-01'></time><p class=place>Lake Urmia, Iran</p>"
           "<p class=credit>NASA/" + number + "</p>"
           "<figure><img src='/imagerecords/1/" + number + "/lake_oli_2021123_lrg.jpg' alt='After'>"
           "</figure><figure><img src='/imagerecords/1/" + number
           + "/lake_oli_2020123_lrg.jpg' alt='Before'></figure></article>";
}

LoopbackServer::Answer reply(const LoopbackServer::Request &request)
{
    const QByteArray &path = request.path;
    if (path.startsWith("/images/404") || path == "/robots.txt") {
        return nothing();
    }
    if (path == "/images/301") {
        return leadsTo("/welcome");
    }
    if (path == "/images/302") {
        return leadsTo("/new/302");
    }
    if (path == "/images/200") {
        return html("<h1>No picture here</h1>");
    }
    if (path == "/images/72") {
        return html("<article><h1>Istanbul</h1><p>An astronaut took this photograph on April 5, "
                    "2025.</p><figure><img src='/imagerecords/1/72/iss072e034369_lrg.jpg'></figure>"
                    "</article>");
    }
    if (path == "/welcome") {
        return html(article("front"));
    }
    if (path.startsWith("/new/")) {
        QByteArray moved = article(path.mid(5));
        return html(moved.replace("<h1>", "<h2>").replace("</h1>", "</h2>"));
    }
    if (path.startsWith("/old/")) {
        return html(article(path.mid(5)));
    }
    return path.startsWith("/images/") ? html(article(path.mid(8))) : nothing();
}

const QByteArray kRest =
    "\"seconds_between\": 0, \"fields\": {\"title\": \"TITLE\", \"text\": {\"from\": \"article p\", "
    "\"all\": true}, \"published\": \"time @datetime\", \"credit\": \".credit\", "
    "\"location\": \".place\"}, \"images\": {\"each\": \"figure\", \"address\": \"full-size\", "
    "\"alt\": \".//img/@alt\"}, \"licence\": {\"name\": \"free\", \"redistribute\": \"yes\"}, "
    "\"required\": [\"title\", \"address\"]}";

const QByteArray kImages = "/imagerecords/\\\\d+/(\\\\w+)/";

/// Without `images` the recipe knows no pages of pictures.
QByteArray recipe(const QByteArray &name, const QByteArray &pages, const QByteArray &page,
                  const QByteArray &title, const QByteArray &images)
{
    QByteArray rest = kRest;
    const QByteArray known = images.isEmpty()
        ? QByteArray()
        : "\"record_pages\": [{\"image\": \"^http://127\\\\.0\\\\.0\\\\.1:\\\\d+" + images
            + "\", \"page\": \"" + page + "\"}], ";
    return "{\"name\": \"" + name + "\", \"title\": \"" + name
        + "\", \"hosts\": [\"127.0.0.1\"], \"links\": {\"pages\": [\"" + pages + "\"]}, " + known
        + rest.replace("TITLE", title);
}

ScrapeOptions options()
{
    ScrapeOptions options;
    options.allowedHosts = {u"127.0.0.1"_s};
    options.firstWaitSeconds = 0.01;
    options.secondsBetween = 0.0;
    return options;
}

int countOf(const LoopbackServer &server, const QByteArray &path)
{
    const auto requests = server.requests();
    return int(std::count_if(requests.begin(), requests.end(),
                             [&](const auto &request) { return request.path == path; }));
}

QString reasonOf(const base::IssueTally &tally, const QString &item)
{
    const base::Issues issues = tally.issues();
    for (const base::Issue &issue : issues) {
        if (issue.item.contains(item)) {
            return issue.reason;
        }
    }
    return {};
}

}  // namespace

class RecordPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>(reply);
        m_world = std::make_unique<World>();
        QVERIFY(QDir().mkpath(m_world->path(u"recipes"_s)));
        addRecipe("first", "/images/\\\\d+$", "/images/{1}");
    }

    void run_everyFailure_hasItsReason_andChangesNothing()
    {
        add(u"nowhere"_s, u"folder/a.jpg"_s);
        add(u"foreign"_s, u"https://a.example/x.jpg"_s);
        for (const QString &number : {u"404"_s, u"301"_s, u"200"_s}) {
            add(number, addressOf(number, u"a.jpg"_s));
        }
        const auto report = run();
        QVERIFY(report.has_value());
        QCOMPARE(report->updated, 0);
        QVERIFY(reasonOf(report->skipped, u"nowhere"_s).contains(u"no web address"_s));
        QVERIFY(reasonOf(report->skipped, u"foreign"_s).contains(u"a.example"_s));
        QCOMPARE(report->failed.count(), 3);
        QVERIFY(reasonOf(report->failed, u"/images/404"_s).contains(u"404"_s));
        const QString elsewhere = reasonOf(report->failed, u"/images/301"_s);
        QVERIFY(elsewhere.contains(u"no page of a picture"_s));
        QVERIFY2(!elsewhere.contains(u"/welcome"_s), "reasons are counted when alike");
        QVERIFY(reasonOf(report->failed, u"/images/200"_s).contains(u"address"_s));
        for (const QString &id : {u"404"_s, u"301"_s, u"200"_s}) {
            QVERIFY(!of(id).image.article.isValid());
        }
    }

    void run_failedForGood_isNotAskedAgain_untilTold()
    {
        add(u"404"_s, addressOf(u"404"_s, u"a.jpg"_s));
        QCOMPARE(run()->failed.count(), 1);
        const auto again = run();
        QVERIFY(again->failed.isEmpty());
        QVERIFY(reasonOf(again->skipped, u"/images/404"_s).contains(u"before"_s));
        QCOMPARE(countOf(*m_server, "/images/404"), 1);
        ScrapeOptions told = options();
        told.asksAgain = true;
        QCOMPARE(run(told)->failed.count(), 1);
        QCOMPARE(countOf(*m_server, "/images/404"), 2);
    }

    void run_privateHost_isNotAskedUnlessAllowed()
    {
        add(u"a"_s, addressOf(u"7"_s, u"lake_oli_2021123_th.jpg"_s));
        ScrapeOptions shut = options();
        shut.allowedHosts.clear();
        const auto report = run(shut);
        QCOMPARE(m_server->count(), 0);
        QCOMPARE(report->skipped.count(), 1);
    }

    void run_imagesOfOnePage_learnFromOneRequest()
    {
        add(u"after"_s, addressOf(u"7"_s, u"lake_oli_2021123_th.jpg"_s));
        add(u"before"_s, addressOf(u"7"_s, u"lake_oli_2020123.jpg"_s));
        add(u"chart"_s, addressOf(u"7"_s, u"chart.png"_s));
        const auto report = run();
        QCOMPARE(report->updated, 3);
        QCOMPARE(report->pages, 1);
        QCOMPARE(countOf(*m_server, "/images/7"), 1);
        const ImageDetail after = of(u"after"_s);
        QCOMPARE(after.article.title, u"Lake 7"_s);
        QCOMPARE(after.article.url, QString(m_server->baseUrl() + u"/images/7"_s));
        QCOMPARE(after.article.published, u"2021-06-01"_s);
        QVERIFY(after.article.text.contains(u"The lake grew."_s));
        QCOMPARE(after.image.credits.value_or(QString()), u"NASA/7"_s);
        QCOMPARE(after.image.sources.value(Field::Credits), Source::Page);
        QCOMPARE(after.image.place.name, u"Lake Urmia, Iran"_s);
        QCOMPARE(after.image.licence.redistribute, u"yes"_s);
        QCOMPARE(after.image.imageAlt.value_or(QString()), u"After"_s);
        QCOMPARE(toText(after.image.acquired), u"2021-05-03"_s);
        QCOMPARE(of(u"before"_s).image.imageAlt.value_or(QString()), u"Before"_s);
        QCOMPARE(toText(of(u"before"_s).image.acquired), u"2020-05-02"_s);
        // A picture that the page does not show gets what is said of all alone.
        const ImageDetail chart = of(u"chart"_s);
        QCOMPARE(chart.article.title, u"Lake 7"_s);
        QCOMPARE(chart.image.credits.value_or(QString()), u"NASA/7"_s);
        QVERIFY(!chart.image.imageAlt);
        QCOMPARE(toText(chart.image.acquired), u"published 2021-06-01"_s);
    }

    void run_again_asksForNothing()
    {
        add(u"a"_s, addressOf(u"7"_s, u"lake_oli_2021123_th.jpg"_s));
        QCOMPARE(run()->updated, 1);
        const int before = m_server->count();
        const auto again = run();
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(m_server->count(), before);
        // An image of the same page that comes later is not forgotten.
        add(u"b"_s, addressOf(u"7"_s, u"lake_oli_2020123.jpg"_s));
        QCOMPARE(run()->updated, 1);
        QVERIFY(of(u"b"_s).image.article.isValid());
    }

    void run_whatIsKnown_givesWayOnlyWhereItWasAGuess()
    {
        Image image;
        image.id = u"a"_s;
        image.imageSrc = addressOf(u"7"_s, u"lake_oli_2021123_th.jpg"_s);
        image.credits = u"Ours"_s;
        image.sources.insert(Field::Credits, Source::Person);
        image.imageAlt = u"The record's"_s;
        image.sources.insert(Field::ImageAlt, Source::Record);
        image.place.name = u"A guess"_s;
        image.sources.insert(Field::Location, Source::Model);
        image.acquired = *dataset::acquisitionFromText(u"2019"_s);
        image.sources.insert(Field::Date, Source::Person);
        // A person found that there is no licence to name.
        image.sources.insert(Field::Licence, Source::Person);
        m_world->add(image, {});
        QCOMPARE(run()->updated, 1);
        const Image learnt = of(u"a"_s).image;
        QCOMPARE(learnt.credits.value_or(QString()), u"Ours"_s);
        QCOMPARE(learnt.imageAlt.value_or(QString()), u"The record's"_s);
        QCOMPARE(learnt.place.name, u"Lake Urmia, Iran"_s);
        QCOMPARE(learnt.sources.value(Field::Location), Source::Page);
        QCOMPARE(toText(learnt.acquired), u"2019"_s);
        QVERIFY(learnt.licence.name.isEmpty());
    }

    void run_dayOfThePage_takesThePlaceOfTheExpeditionsMonths()
    {
        Image image;
        image.id = u"a"_s;
        image.imageSrc = addressOf(u"72"_s, u"iss072e034369_th.jpg"_s);
        image.acquired = *dataset::acquisitionFromText(u"2024-09..2025-04"_s);
        image.sources.insert(Field::Date, Source::Url);
        m_world->add(image, {});
        QCOMPARE(run()->updated, 1);
        QCOMPARE(toText(of(u"a"_s).image.acquired), u"2025-04-05"_s);
        QCOMPARE(of(u"a"_s).image.sources.value(Field::Date), Source::Text);
    }

    void run_dayOfPublication_takesThePlaceOfNoDayOfTaking()
    {
        Image image;
        image.id = u"chart"_s;
        image.imageSrc = addressOf(u"7"_s, u"chart.png"_s);
        image.acquired = *dataset::acquisitionFromText(u"2021-05"_s);
        image.sources.insert(Field::Date, Source::Text);
        m_world->add(image, {});
        QCOMPARE(run()->updated, 1);
        QVERIFY(of(u"chart"_s).image.article.isValid());
        QCOMPARE(toText(of(u"chart"_s).image.acquired), u"2021-05"_s);
    }

    void run_manyWithoutAPage_areCountedByReason_someByName()
    {
        for (int i = 0; i < 40; ++i) {
            add(u"nowhere%1"_s.arg(i), u"folder/a.jpg"_s);
            add(u"foreign%1"_s.arg(i), u"https://a.example/%1.jpg"_s.arg(i));
        }
        const auto report = run();
        QCOMPARE(report->skipped.count(), 80);
        const base::Issues issues = report->skipped.issues();
        QCOMPARE(issues.size(), std::size_t(22));
        QCOMPARE(issues.front().item, u"nowhere0"_s);
        QCOMPARE(reasonOf(report->skipped, u"30 more"_s), issues.front().reason);
        QVERIFY(issues.back().item == u"30 more"_s && issues.back().reason.contains(u"a.example"_s));
    }

    void run_samePageFirst_otherPagesAfter_loseNone()
    {
        // Both are looked for at /images/404; what follows there is each one's own.
        addRecipe("second", "/old/\\\\d+$", "/old/{2}",
                  "h1", "/imagerecords/\\\\d+/(\\\\w+)/lake_(\\\\d+)_");
        add(u"a"_s, addressOf(u"404"_s, u"lake_71_th.jpg"_s));
        add(u"b"_s, addressOf(u"404"_s, u"lake_72_th.jpg"_s));
        add(u"c"_s, addressOf(u"404"_s, u"river.jpg"_s));
        const auto report = run();
        QCOMPARE(report->updated, 2);
        QCOMPARE(of(u"a"_s).article.url, QString(m_server->baseUrl() + u"/old/71"_s));
        QCOMPARE(of(u"b"_s).article.url, QString(m_server->baseUrl() + u"/old/72"_s));
        // Nothing else shows the third, so that the first page is gone is told, once.
        QCOMPARE(report->failed.count(), 1);
        QVERIFY(reasonOf(report->failed, u"/images/404"_s).contains(u"404"_s));
        QCOMPARE(countOf(*m_server, "/images/404"), 1);
        QCOMPARE(report->waiting, 0);
    }

    void run_lastPageOfOne_firstOfAnother_isAskedForOnce()
    {
        // "b" has only the page that "a" would look at last: "a" comes first at its own.
        addRecipe("second", "/old/\\\\d+$", "/old/{2}",
                  "h1", "/imagerecords/\\\\d+/(\\\\w+)/lake_(\\\\d+)_");
        addRecipe("third", "/old/\\\\d+$", "/old/{1}", "h1", "/other/(\\\\d+)\\\\.jpg");
        add(u"b"_s, m_server->baseUrl() + u"/other/71.jpg"_s);
        add(u"gone"_s, addressOf(u"404"_s, u"lake_71_th.jpg"_s));
        add(u"there"_s, addressOf(u"7"_s, u"lake_71_th.jpg"_s));
        const auto report = run();
        QCOMPARE(report->updated, 3);
        QCOMPARE(of(u"there"_s).article.url, QString(m_server->baseUrl() + u"/images/7"_s));
        QCOMPARE(of(u"gone"_s).article.url, QString(m_server->baseUrl() + u"/old/71"_s));
        QCOMPARE(of(u"b"_s).article.url, QString(m_server->baseUrl() + u"/old/71"_s));
        for (const QByteArray path : {"/images/404", "/images/7", "/old/71"}) {
            QCOMPARE(countOf(*m_server, path), 1);
        }
    }

    void run_pagesWantedInContraryOrder_endAndAreReadOnce()
    {
        addRecipe("second", "/old/\\\\d+$", "/old/{1}", "h1", "/other/(\\\\d+)\\\\.jpg");
        addRecipe("third", "/images/\\\\d+$", "/images/{1}", "h1", "/other/(\\\\d+)\\\\.jpg");
        addRecipe("fourth", "/old/\\\\d+$", "/old/{1}");
        add(u"a"_s, addressOf(u"7"_s, u"lake.jpg"_s));
        add(u"b"_s, m_server->baseUrl() + u"/other/7.jpg"_s);
        QCOMPARE(run()->updated, 2);
        QVERIFY(countOf(*m_server, "/images/7") <= 1 && countOf(*m_server, "/old/7") <= 1);
    }

    void run_morePicturesThanATransactionTakes_areAllTaught()
    {
        for (int i = 0; i < 1'203; ++i) {
            add(u"i%1"_s.arg(i), addressOf(u"7"_s, u"part%1.jpg"_s.arg(i)));
        }
        const auto report = run();
        QCOMPARE(report->updated, 1'203);
        QCOMPARE(report->waiting, 0);
        QCOMPARE(countOf(*m_server, "/images/7"), 1);
        QVERIFY(of(u"i1202"_s).image.article.isValid());
    }

    void run_goneAtOneSource_isLookedForAtTheNext()
    {
        addRecipe("second", "/old/\\\\d+$", "/old/{1}");
        add(u"a"_s, addressOf(u"404"_s, u"lake_oli_2021123_th.jpg"_s));
        const auto report = run();
        QCOMPARE(report->updated, 1);
        QVERIFY(report->failed.isEmpty());
        QCOMPARE(of(u"a"_s).article.url, QString(m_server->baseUrl() + u"/old/404"_s));
    }

    void run_movedToAnotherSource_isReadByThatOnesRecipe()
    {
        addRecipe("newer", "/new/\\\\d+$", "/none/{1}", "h2");
        add(u"a"_s, addressOf(u"302"_s, u"lake_oli_2021123_th.jpg"_s));
        const auto report = run();
        QVERIFY2(report->updated == 1, qPrintable(reasonOf(report->failed, u"302"_s)));
        QCOMPARE(of(u"a"_s).article.title, u"Lake 302"_s);
        QCOMPARE(countOf(*m_server, "/new/302"), 1);
    }

    void run_stopped_isGoneOnWith_withNoPageTwice()
    {
        for (const QString &number : {u"11"_s, u"12"_s, u"13"_s}) {
            add(number, addressOf(number, u"lake_oli_2021123_th.jpg"_s));
        }
        std::stop_source stop;
        base::JobContext context;
        context.stop = stop.get_token();
        context.progress = [&](const base::Progress &progress) {
            if (progress.done == 1) {
                stop.request_stop();
            }
        };
        const auto report = RecordPages(m_world->project()).run({}, options(), context);
        QVERIFY(report->wasStopped);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->waiting, 2);
        QCOMPARE(run()->updated, 2);
        for (const QByteArray path : {"/images/11", "/images/12", "/images/13"}) {
            QCOMPARE(countOf(*m_server, path), 1);
        }
    }

    void run_filterAndLimit_chooseTheImages()
    {
        for (const QString &number : {u"11"_s, u"12"_s, u"13"_s}) {
            add(number, addressOf(number, u"lake_oli_2021123_th.jpg"_s));
        }
        const auto one = dataset::Filter::parse(u"id:12"_s);
        QCOMPARE(RecordPages(m_world->project()).run(*one, options(), {})->updated, 1);
        QVERIFY(of(u"12"_s).image.article.isValid());
        ScrapeOptions few = options();
        few.limit = 1;
        QCOMPARE(run(few)->updated, 1);
    }

    void run_recipeWithoutRecordPages_isRefused()
    {
        ScrapeOptions generic = options();
        generic.recipe = u"generic"_s;
        const auto report = run(generic);
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"record_pages"_s));
        QVERIFY(report.error().message.contains(u"generic"_s));
    }

    void run_noRecipeKnowsAny_isRefusedInAWholeSentence()
    {
        // Recipes beside the project stand in for the program's own.
        for (const QByteArray name : {"first", "esa", "nasa-earth-observatory", "nasa-modis",
                                      "nasa-science-earth-observatory", "nasa-visible-earth"}) {
            addRecipe(name, "/images/\\\\d+$", "/images/{1}", "h1", {});
        }
        const auto report = run();
        QVERIFY(!report);
        QCOMPARE(report.error().message,
                 u"No recipe says where a picture's page is (“record_pages”)."_s);
    }

    void run_recipeThatCantBeRead_isTold()
    {
        QFile file(m_world->path(u"recipes/broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"name\": 1}");
        file.close();
        add(u"a"_s, addressOf(u"7"_s, u"lake_oli_2021123_th.jpg"_s));
        const auto report = run();
        QCOMPARE(report->updated, 1);
        QVERIFY(!reasonOf(report->skipped, u"broken"_s).isEmpty());
    }

private:
    void addRecipe(const QByteArray &name, const QByteArray &pages, const QByteArray &page,
                   const QByteArray &title = "h1", const QByteArray &images = kImages)
    {
        QFile file(m_world->path(u"recipes/"_s + QString::fromLatin1(name) + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(recipe(name, pages, m_server->baseUrl().toLatin1() + page, title, images));
    }
    [[nodiscard]] QString addressOf(const QString &number, const QString &name) const
    {
        return m_server->baseUrl() + u"/imagerecords/1/"_s + number + u'/' + name;
    }
    void add(const QString &id, const QString &address)
    {
        Image image;
        image.id = id;
        image.imageSrc = address;
        m_world->add(image, {});
    }
    [[nodiscard]] base::Result<ScrapeReport> run(const ScrapeOptions &with = options())
    {
        return RecordPages(m_world->project()).run({}, with, {});
    }
    [[nodiscard]] ImageDetail of(const QString &id) const
    {
        const Queries queries(m_world->project());
        return *queries.detail(*queries.keyOf(id));
    }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(RecordPagesTest)
#include "recordpagestest.moc"
