// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/scrapesource.h"

#include "core/base/translate.h"
#include "core/project/crawlreader.h"
#include "core/project/fetchimages.h"
#include "core/project/logcounts.h"
#include "core/project/mergerecord.h"
#include "core/storage/downloadstore.h"
#include "core/storage/imagestore.h"

#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <deque>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Connection;
using storage::CrawlKey;
using storage::CrawlPage;
using storage::CrawlStore;

namespace {

/// Pages that a preview reads at most, so that a recipe that no longer fits does not walk a site.
constexpr int kMostPreviewed = 12;

/// One crawl under way.
class Crawl final {
public:
    Crawl(Project &project, const scraping::Recipe &recipe, const ScrapeOptions &options,
          const base::JobContext &context)
        : m_project(project)
        , m_recipe(recipe)
        , m_options(options)
        , m_context(context)
        , m_session(webSettings(recipe, options))
        , m_reader(recipe, options, m_session, project.clock().now().date())
    {
    }

    base::Status run();
    ScrapeReport takeReport() { return std::move(m_report); }

private:
    base::Status begin();
    base::Result<bool> step();
    base::Status commit(CrawlStep &step);
    void keepTarget(CrawlStore &store, const CrawlStep &step);
    void keepFound(CrawlStore &store, const CrawlStep &step);
    void keepRecords(Connection &connection, const CrawlStep &step);
    base::Status fetchPictures();
    base::Status end();
    void tell(const CrawlStep &step);

    Project &m_project;
    const scraping::Recipe &m_recipe;
    const ScrapeOptions &m_options;
    const base::JobContext &m_context;
    net::WebSession m_session;
    CrawlReader m_reader;
    CrawlKey m_crawl;
    ScrapeReport m_report;
    qint64 m_taken = 0;
    qint64 m_new = 0;  ///< pages that a list led to, of the step being committed
};

base::Status Crawl::begin()
{
    const std::vector<CrawlPage> starts = m_reader.starts();
    if (starts.empty()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "The recipe “%1” needs an address to start from.")
                        .arg(m_recipe.title));
    }
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &) {
        CrawlStore store(connection);
        m_crawl = store.open(m_recipe.name, m_project.clock().now());
        if (!store.hasWaiting(m_crawl)) {
            store.renew(m_crawl, m_options.asksAgain);
        }
        for (const CrawlPage &start : starts) {
            const bool isNew = store.add(m_crawl, start);
            // An address that a person names is asked for, known or not.
            if (!isNew && !m_options.starts.isEmpty()) {
                store.wake(m_crawl, start.url);
            }
        }
    });
}

void Crawl::keepFound(CrawlStore &store, const CrawlStep &step)
{
    m_new = 0;
    for (const CrawlPage &found : step.found) {
        if (!found.isList && store.add(m_crawl, found)) {
            ++m_new;
        }
    }
    const int barren = m_new > 0 ? 0 : step.page.barren + 1;
    for (CrawlPage found : step.found) {
        found.barren = barren;
        // Past these a calendar or a filter that never ends is what is being walked.
        if (found.isList && barren < kMostBarren && found.depth <= kDeepestLink) {
            store.add(m_crawl, found);
        }
    }
}

void Crawl::keepRecords(Connection &connection, const CrawlStep &step)
{
    storage::DownloadStore downloads(connection);
    storage::TermKeys terms;
    storage::NewImages added(connection, terms, m_project.clock().now());
    for (dataset::Record record : step.records) {
        // An image that is here under another id, from an import say, is the same image.
        if (const auto known = downloads.idOfAddress(record.image.imageSrc.value_or(QString()))) {
            record.image.id = *known;
        }
        const QString id = record.image.id;
        IncomingRecord come = incoming(std::move(record));
        const MergeResult merged =
            mergeRecord(connection, come, m_project.clock().now(), added);
        switch (merged) {
        case MergeResult::Added: ++m_report.added; break;
        case MergeResult::Updated: ++m_report.updated; break;
        case MergeResult::Unchanged: ++m_report.unchanged; break;
        }
        ++m_taken;
        const auto key = added.find(id);
        const auto row = key ? downloads.row(*key) : std::nullopt;
        if (row && !row->hasMedia && row->state.isEmpty()) {
            downloads.queue(row->image, m_project.clock().now());
        }
    }
    added.writeLookups();
}

/// Where a redirect led was read as well, and is not asked for again when a list names it. What is
/// read as a page says nothing of a list: one keeps waiting, so that its links are followed.
void Crawl::keepTarget(CrawlStore &store, const CrawlStep &step)
{
    CrawlPage target = step.page;
    target.url = step.finalUrl;
    const auto kind = scraping::kindOf(m_recipe, QUrl(target.url));
    if (kind && (*kind == scraping::LinkKind::List) == target.isList) {
        (void)store.add(m_crawl, target);
    }
    const auto known = store.find(m_crawl, target.url);
    if (known && known->state == "waiting"_L1 && known->isList == target.isList) {
        target.key = known->key;
        store.settle(target, m_project.clock().now());
    }
}

/// The page's records, what it leads to and that it was read are one transaction: killed at any
/// moment, a page is either read and kept, or waits.
base::Status Crawl::commit(CrawlStep &step)
{
    const ScrapeReport before = m_report;
    const qint64 takenBefore = m_taken;
    const base::Status status =
        m_project.load([&](Connection &connection, Project::Touch &touch) {
            m_report = before;
            m_taken = takenBefore;
            CrawlStore store(connection);
            const bool isThere = step.wasRead || step.page.errorClass == "not-modified"_L1;
            const bool isElsewhere = isThere && step.finalUrl != step.page.url;
            if (isElsewhere && store.isDone(m_crawl, step.finalUrl)) {
                step.page.state = u"skipped"_s;
                step.page.errorClass = u"same"_s;
                step.page.reason = translate("gaia", "It leads to a page that was read already.");
                step.detail = step.finalUrl;
                step.records.clear();
                step.found.clear();
            }
            store.settle(step.page, m_project.clock().now());
            if (isElsewhere) {
                keepTarget(store, step);
            }
            keepFound(store, step);
            keepRecords(connection, step);
            if (!step.records.empty()) {
                touch.noteAll(Noun::Images | Noun::Articles);
            }
        });
    return status;
}

void Crawl::tell(const CrawlStep &step)
{
    m_report.pages += step.wasRead ? 1 : 0;
    if (step.page.state == "failed"_L1) {
        m_report.failed.add(step.page.url, step.page.reason);
    } else if (step.page.state == "skipped"_L1) {
        const QString detail = step.detail.isEmpty() ? QString() : u" ("_s + step.detail + u')';
        m_report.skipped.add(step.page.url + detail, step.page.reason);
    }
    if (!step.leftOut.isEmpty()) {
        m_report.skipped.add(step.page.url, step.leftOut);
    }
}

/// One address; false when nothing waits any more.
base::Result<bool> Crawl::step()
{
    qint64 waiting = 0;
    auto next = m_project.read([&](Connection &connection) {
        CrawlStore store(connection);
        waiting = store.waiting(m_crawl);
        return store.next(m_crawl);
    });
    if (!next) {
        return fail(next.error());
    }
    const std::optional<CrawlPage> page = *next;
    if (!page) {
        return false;
    }
    base::Progress progress;
    progress.done = m_report.pages + m_report.skipped.count() + m_report.failed.count();
    progress.total = progress.done + waiting;
    progress.what = page->url;
    progress.failed = m_report.failed.count();
    m_context.report(progress);
    CrawlStep read = m_reader.read(*page, m_context.stop);
    if (read.isCancelled) {
        return false;
    }
    if (const base::Status kept = commit(read); !kept) {
        return fail(kept.error());
    }
    tell(read);
    return true;
}

base::Status Crawl::fetchPictures()
{
    const auto waiting = m_project.read([](Connection &connection) {
        return storage::DownloadStore(connection).waiting();
    });
    if (!waiting) {
        return fail(waiting.error());
    }
    if (waiting->empty()) {
        return {};
    }
    FetchOptions options;
    options.images = *waiting;
    options.jobs = m_options.jobs;
    const auto fetched = FetchImages(m_project).run(options, m_session, m_context);
    if (!fetched) {
        return fail(fetched.error());
    }
    m_report.pictures = fetched->added;
    for (const FetchReport::Failure &failure : fetched->failed) {
        m_report.failed.add(failure.id, failure.reason);
    }
    return {};
}

base::Status Crawl::end()
{
    const QMap<QString, qint64> counts{{u"added"_s, m_report.added},
                                       {u"updated"_s, m_report.updated},
                                       {u"unchanged"_s, m_report.unchanged},
                                       {u"pages"_s, m_report.pages},
                                       {u"failed"_s, m_report.failed.count()}};
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        CrawlStore store(connection);
        m_report.waiting = store.waiting(m_crawl);
        if (m_report.waiting == 0) {
            store.finish(m_crawl, m_project.clock().now());
        }
        logCounts(connection, touch, m_project, m_options.curator, u"scrape"_s, counts);
    });
}

base::Status Crawl::run()
{
    if (const base::Status begun = begin(); !begun) {
        return begun;
    }
    while (!m_context.isStopped() && (m_options.limit <= 0 || m_taken < m_options.limit)) {
        const auto went = step();
        if (!went) {
            return fail(went.error());
        }
        if (!*went) {
            break;
        }
    }
    if (m_options.withPictures && !m_context.isStopped()) {
        if (const base::Status fetched = fetchPictures(); !fetched) {
            return fetched;
        }
    }
    m_report.requests = m_session.requests();
    m_report.wasStopped = m_context.isStopped();
    return end();
}

}  // namespace

QStringList userRecipeFolders()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {data + u"/recipes"_s};
}

ScrapeSource::ScrapeSource(Project &project)
    : m_project(project)
{
}

QStringList ScrapeSource::recipeFolders() const
{
    return userRecipeFolders() << QFileInfo(m_project.path()).absolutePath() + u"/recipes"_s;
}

std::vector<SourceChoice> ScrapeSource::sources() const
{
    return sources(recipeFolders());
}

std::vector<SourceChoice> ScrapeSource::sources(const QStringList &folders)
{
    std::vector<SourceChoice> choices;
    for (const scraping::RecipeFile &file : scraping::listRecipes(folders)) {
        choices.push_back(
            {file.name, file.title, file.note, file.verified, file.fault, file.needsStart});
    }
    return choices;
}

base::Result<ScrapeReport> ScrapeSource::run(const ScrapeOptions &options,
                                             const base::JobContext &context)
{
    const auto recipe = scraping::loadRecipe(options.recipe, recipeFolders());
    if (!recipe) {
        return fail(recipe.error());
    }
    Crawl crawl(m_project, *recipe, options, context);
    if (const base::Status ran = crawl.run(); !ran) {
        return fail(ran.error());
    }
    return crawl.takeReport();
}

base::Result<ScrapePreview> ScrapeSource::preview(const ScrapeOptions &options, int count,
                                                  const base::JobContext &context) const
{
    const auto recipe = scraping::loadRecipe(options.recipe, recipeFolders());
    if (!recipe) {
        return fail(recipe.error());
    }
    net::WebSession session(webSettings(*recipe, options));
    CrawlReader reader(*recipe, options, session, m_project.clock().now().date());
    std::deque<CrawlPage> pages;
    std::deque<CrawlPage> lists;
    QSet<QString> known;
    const auto queue = [&](const std::vector<CrawlPage> &found) {
        for (const CrawlPage &page : found) {
            if (!known.contains(page.url)) {
                known.insert(page.url);
                (page.isList ? lists : pages).push_back(page);
            }
        }
    };
    const std::vector<CrawlPage> starts = reader.starts();
    if (starts.empty()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "The recipe “%1” needs an address to start from.")
                        .arg(recipe->title));
    }
    queue(starts);
    ScrapePreview preview;
    for (int asked = 0; asked < kMostPreviewed && int(preview.records.size()) < count
         && !(pages.empty() && lists.empty()) && !context.isStopped(); ++asked) {
        auto &from = pages.empty() ? lists : pages;
        const CrawlPage page = from.front();
        from.pop_front();
        context.report(qint64(preview.records.size()), count, page.url);
        CrawlStep step = reader.read(page, context.stop);
        if (step.isCancelled) {
            break;
        }
        if (step.page.state != "done"_L1) {
            preview.problems.push_back({step.page.url, step.page.reason});
        }
        if (!step.leftOut.isEmpty()) {
            preview.problems.push_back({step.page.url, step.leftOut});
        }
        queue(step.found);
        for (dataset::Record &record : step.records) {
            if (int(preview.records.size()) < count) {
                preview.records.push_back(std::move(record));
            }
        }
    }
    if (preview.records.empty() && preview.problems.empty() && !context.isStopped()) {
        preview.problems.push_back(
            {recipe->title, translate("gaia", "No page with an image was found among the first %1 "
                                              "addresses.").arg(kMostPreviewed)});
    }
    preview.requests = session.requests();
    return preview;
}

}  // namespace gaia::project
