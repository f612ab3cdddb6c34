// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordpages.h"

#include "core/base/translate.h"
#include "core/net/address.h"
#include "core/project/crawlreader.h"
#include "core/project/logcounts.h"
#include "core/project/mergerecord.h"
#include "core/project/pagefacts.h"
#include "core/project/queries.h"
#include "core/project/wantedpages.h"
#include "core/scraping/recordpage.h"
#include "core/storage/crawlstore.h"
#include "core/storage/imagestore.h"

#include <algorithm>
#include <deque>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Image;
using dataset::ImageKey;
using storage::Connection;
using storage::CrawlKey;
using storage::CrawlPage;
using storage::CrawlStore;

namespace {

/// Images that learn from their page in one transaction.
constexpr std::size_t kLearnAtATime = 500;
/// The frontier of these pages; no recipe can have this name.
const QString kCrawl = u"record pages"_s;

class Reading final {
public:
    Reading(Project &project, std::vector<scraping::Recipe> recipes, const ScrapeOptions &options,
            const base::JobContext &context)
        : m_project(project)
        , m_recipes(std::move(recipes))
        , m_options(options)
        , m_context(context)
        , m_session(settings())
        , m_wanted(project, m_recipes)
    {
        for (const scraping::Recipe &recipe : m_recipes) {
            m_readers.emplace_back(recipe, m_options, m_session, project.clock().now().date());
            m_readers.back().followTo(m_recipes);
        }
    }

    base::Status run(const dataset::Filter &filter);
    ScrapeReport takeReport() { return std::move(m_report); }

private:
    using Way = RecordPageIndex::Way;

    [[nodiscard]] net::WebSettings settings() const;
    base::Status open();
    base::Status find(std::size_t image);
    base::Status read(const RecordPlace &place);
    [[nodiscard]] base::Result<CrawlPage> known(const QUrl &page);
    [[nodiscard]] bool isLeftAlone(const CrawlPage &page) const;
    base::Status keep(const CrawlStep &step, const RecordPlace &place);
    base::Status teach(const CrawlStep &step, const RecordPlace &place, std::span<const Way> ways,
                       bool isLast);
    void checkWhere(CrawlStep &step) const;
    base::Status tell(const std::vector<RecordPlace> &places);
    base::Status end();

    Project &m_project;
    std::vector<scraping::Recipe> m_recipes;
    const ScrapeOptions &m_options;
    const base::JobContext &m_context;
    net::WebSession m_session;
    std::deque<CrawlReader> m_readers;  ///< one a recipe
    CrawlKey m_crawl;
    WantedPages m_wanted;
    base::Progress m_progress;          ///< of the images that wait for their page
    ScrapeReport m_report;
};

/// The slowest of the recipes' rates holds for all, since a redirect may lead to any.
net::WebSettings Reading::settings() const
{
    net::WebSettings settings = webSettings(m_recipes.front(), m_options);
    for (const scraping::Recipe &recipe : m_recipes) {
        settings.limits.secondsBetween = std::max(
            settings.limits.secondsBetween, m_options.secondsBetween.value_or(recipe.secondsBetween));
    }
    settings.limits.atOnce = 1;
    return settings;
}

base::Result<CrawlPage> Reading::known(const QUrl &page)
{
    CrawlPage fresh;
    fresh.url = page.toString(QUrl::FullyEncoded);
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &) {
        CrawlStore store(connection);
        (void)store.add(m_crawl, fresh);
        return store.find(m_crawl, fresh.url).value_or(fresh);
    });
}

/// What failed for a reason that stays is not asked for again by itself.
bool Reading::isLeftAlone(const CrawlPage &page) const
{
    static const QStringList lasting{u"gone"_s, u"refused"_s, u"redirect"_s, u"misfit"_s,
                                     u"unreadable"_s, u"elsewhere"_s, u"too-large"_s};
    return page.state == "failed"_L1 && lasting.contains(page.errorClass) && !m_options.asksAgain;
}

/// A page that is no more often leads to the front page, whose picture is another.
void Reading::checkWhere(CrawlStep &step) const
{
    const QUrl url(step.finalUrl);
    const bool isRecord = step.finalUrl == step.page.url
        || std::any_of(m_recipes.begin(), m_recipes.end(), [&](const scraping::Recipe &recipe) {
               return scraping::kindOf(recipe, url) == scraping::LinkKind::Page;
           });
    if (step.wasRead && !isRecord) {
        step.records.clear();
        step.page.state = u"failed"_s;
        step.page.errorClass = u"elsewhere"_s;
        // Without the address, which may differ for each: reasons are counted when alike.
        step.page.reason = translate("gaia", "It leads to an address that is no page of a picture.");
    }
}

/// What the page says of some of its images. That it was read is in the transaction of the last,
/// so that a run that ends before asks for it again for those that it left.
base::Status Reading::teach(const CrawlStep &step, const RecordPlace &place, std::span<const Way> ways,
                            bool isLast)
{
    const QDateTime now = m_project.clock().now();
    qint64 updated = 0;
    qint64 unchanged = 0;
    std::vector<quint32> taught;
    const base::Status status = m_project.load([&](Connection &connection, Project::Touch &touch) {
        updated = 0;
        unchanged = 0;
        taught.clear();
        if (isLast) {
            CrawlStore(connection).settle(step.page, now);
        }
        storage::ImageStore store(connection);
        storage::TermKeys terms;
        storage::NewImages added(connection, terms, now);
        for (const Way &way : ways) {
            const ImageKey key = m_wanted.keyOf(way.image);
            const auto present = m_wanted.isWaiting(way.image) ? store.load(key) : std::nullopt;
            const QUrl address =
                net::normalisedAddress(present ? present->imageSrc.value_or(QString()) : QString());
            const std::vector<RecordPlace> places = m_wanted.placesOf(address);
            const bool isIts = std::any_of(places.begin(), places.end(), [&](const RecordPlace &one) {
                return one.page == place.page;
            });
            if (!isIts) {
                continue;
            }
            taught.push_back(way.image);
            if (const auto said = scraping::recordFor(step.records, address, now.date())) {
                IncomingRecord come = incoming(factsOfPage(*present, *said));
                const MergeResult merged = mergeRecord(connection, come, now, added);
                ++(merged == MergeResult::Unchanged ? unchanged : updated);
                touch.note(Noun::Images | Noun::Articles, key);
            }
        }
        added.writeLookups();
    });
    if (status && step.page.state == "done"_L1) {
        for (const quint32 image : taught) {
            m_wanted.setFound(image);
        }
        m_progress.done += qint64(taught.size());
    }
    m_report.updated += updated;
    m_report.unchanged += unchanged;
    return status;
}

base::Status Reading::keep(const CrawlStep &step, const RecordPlace &place)
{
    // A page that says nothing teaches nobody.
    const auto ways = step.page.state == "done"_L1 ? m_wanted.index().imagesOf(place.page)
                                                   : std::span<const Way>();
    std::size_t next = 0;
    do {
        const std::size_t count = std::min(kLearnAtATime, ways.size() - next);
        const bool isLast = next + count == ways.size();
        if (const base::Status taught = teach(step, place, ways.subspan(next, count), isLast);
            !taught) {
            return taught;
        }
        next += count;
    } while (next < ways.size());
    return {};
}

/// Asks for a page, once for all the images that may be shown there.
base::Status Reading::read(const RecordPlace &place)
{
    const auto page = known(place.page);
    if (!page) {
        return fail(page.error());
    }
    if (isLeftAlone(*page)) {
        return {};
    }
    CrawlStep step = m_readers[place.recipe].read(*page, m_context.stop);
    if (step.isCancelled) {
        return {};
    }
    (void)m_wanted.index().mark(place.page, RecordPageIndex::Asked);
    checkWhere(step);
    m_report.pages += step.wasRead ? 1 : 0;
    return keep(step, place);
}

/// The pages where an image may be shown, in turn, until one of them is it.
base::Status Reading::find(std::size_t image)
{
    const auto places = m_wanted.placesOf(image);
    if (!places) {
        return fail(places.error());
    }
    for (const RecordPlace &place : *places) {
        m_progress.what = place.page.toString();
        m_progress.failed = m_report.failed.count();
        m_context.report(m_progress);
        const base::Status status = m_wanted.takeTurn(
            place, [&](const RecordPlace &turn) { return read(turn); }, m_context.stop);
        if (!status) {
            return status;
        }
        if (!m_wanted.isWaiting(image) || m_context.isStopped()) {
            return {};
        }
    }
    ++m_progress.done;
    return tell(*places);
}

/// Only where none of its pages shows an image does it matter what was wrong with each.
base::Status Reading::tell(const std::vector<RecordPlace> &places)
{
    for (const RecordPlace &place : places) {
        if (!m_wanted.index().mark(place.page, RecordPageIndex::Told)) {
            continue;
        }
        const auto known = m_project.read([&](Connection &connection) {
            return CrawlStore(connection).find(m_crawl, place.page.toString(QUrl::FullyEncoded));
        });
        if (!known) {
            return fail(known.error());
        }
        const CrawlPage page = known->value_or(CrawlPage());
        const bool wasAsked = m_wanted.index().isMarked(place.page, RecordPageIndex::Asked);
        if (page.state == "skipped"_L1) {
            m_report.skipped.add(page.url, page.reason);
        } else if (page.state == "failed"_L1 && wasAsked) {
            m_report.failed.add(page.url, page.reason);
        } else if (page.state == "failed"_L1) {
            m_report.skipped.add(
                page.url, translate("gaia", "It was asked for before: %1").arg(page.reason));
        }
    }
    return {};
}

base::Status Reading::end()
{
    const QMap<QString, qint64> counts{{u"updated"_s, m_report.updated},
                                       {u"unchanged"_s, m_report.unchanged},
                                       {u"pages"_s, m_report.pages},
                                       {u"failed"_s, m_report.failed.count()}};
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        logCounts(connection, touch, m_project, m_options.curator, u"scrape"_s, counts);
    });
}

base::Status Reading::open()
{
    const auto opened = m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &) {
        return CrawlStore(connection).open(kCrawl, m_project.clock().now());
    });
    if (!opened) {
        return fail(opened.error());
    }
    m_crawl = *opened;
    return {};
}

base::Status Reading::run(const dataset::Filter &filter)
{
    auto keys = Queries(m_project).keys(filter);
    if (!keys) {
        return fail(keys.error());
    }
    if (const base::Status opened = open(); !opened) {
        return opened;
    }
    const WantedPages::Choice choice{m_options.limit, m_options.asksAgain};
    if (const base::Status collected = m_wanted.collect(std::move(*keys), choice, m_context);
        !collected) {
        return collected;
    }
    m_report.unchanged = m_wanted.withArticle();
    m_report.skipped = m_wanted.takeWithout();
    m_progress.total = m_wanted.waiting();
    for (std::size_t i = 0; i < m_wanted.size() && !m_context.isStopped(); ++i) {
        if (m_wanted.isWaiting(i)) {
            if (const base::Status status = find(i); !status) {
                return status;
            }
        }
    }
    m_report.waiting = m_progress.total - m_progress.done;
    m_report.requests = m_session.requests();
    m_report.wasStopped = m_context.isStopped();
    return end();
}

/// The recipe of this name, or all that can be used; what is wrong with others is in `faults`.
base::Result<std::vector<scraping::Recipe>> recipesOf(const QString &name,
                                                      const QStringList &folders,
                                                      base::Issues &faults)
{
    QStringList names{name};
    if (name.isEmpty()) {
        names.clear();
        for (const scraping::RecipeFile &file : scraping::listRecipes(folders)) {
            if (file.fault.isEmpty()) {
                names += file.name;
            } else {
                faults.push_back({file.name, file.fault});
            }
        }
    }
    std::vector<scraping::Recipe> recipes;
    for (const QString &one : std::as_const(names)) {
        auto recipe = scraping::loadRecipe(one, folders);
        if (!recipe) {
            return fail(recipe.error());
        }
        recipes.push_back(std::move(*recipe));
    }
    return recipes;
}

}  // namespace

RecordPages::RecordPages(Project &project)
    : m_project(project)
{
}

base::Result<ScrapeReport> RecordPages::run(const dataset::Filter &filter,
                                            const ScrapeOptions &options,
                                            const base::JobContext &context)
{
    base::Issues faults;
    auto recipes = recipesOf(options.recipe, ScrapeSource(m_project).recipeFolders(), faults);
    if (!recipes) {
        return fail(recipes.error());
    }
    const bool knowsAny = std::any_of(recipes->begin(), recipes->end(), [](const auto &recipe) {
        return !recipe.recordPages.empty();
    });
    if (!knowsAny) {
        return fail(ErrorCode::Usage,
                    options.recipe.isEmpty()
                        ? translate("gaia", "No recipe says where a picture's page is "
                                            "(“record_pages”).")
                        : translate("gaia", "The recipe “%1” does not say where a picture's page is "
                                            "(“record_pages”).")
                              .arg(options.recipe));
    }
    Reading reading(m_project, std::move(*recipes), options, context);
    if (const base::Status ran = reading.run(filter); !ran) {
        return fail(ran.error());
    }
    ScrapeReport report = reading.takeReport();
    report.skipped.add(faults);
    return report;
}

}  // namespace gaia::project
