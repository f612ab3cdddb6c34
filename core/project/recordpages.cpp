// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recordpages.h"

#include "core/base/translate.h"
#include "core/net/address.h"
#include "core/project/crawlreader.h"
#include "core/project/logcounts.h"
#include "core/project/mergerecord.h"
#include "core/project/pagefacts.h"
#include "core/project/queries.h"
#include "core/scraping/recordpage.h"
#include "core/storage/crawlstore.h"
#include "core/storage/imagestore.h"

#include <QHash>

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

constexpr std::size_t kRowsAtATime = 500;
/// The frontier of these pages; no recipe can have this name.
const QString kCrawl = u"record pages"_s;

/// A page that images wait for, with the others where it may be instead.
struct Wanted {
    std::vector<QUrl> pages;
    std::vector<std::size_t> recipes;  ///< of each page
    std::vector<ImageKey> images;
};

class Reading final {
public:
    Reading(Project &project, std::vector<scraping::Recipe> recipes, const ScrapeOptions &options,
            const base::JobContext &context)
        : m_project(project)
        , m_recipes(std::move(recipes))
        , m_options(options)
        , m_context(context)
        , m_session(settings())
    {
        for (const scraping::Recipe &recipe : m_recipes) {
            m_readers.emplace_back(recipe, m_options, m_session, project.clock().now().date());
            m_readers.back().followTo(m_recipes);
        }
    }

    base::Status run(const dataset::Filter &filter);
    ScrapeReport takeReport() { return std::move(m_report); }

private:
    [[nodiscard]] net::WebSettings settings() const;
    base::Status collect(const std::vector<ImageKey> &keys);
    void want(const Image &image);
    base::Status read(const Wanted &wanted);
    [[nodiscard]] base::Result<CrawlPage> known(const QUrl &page);
    [[nodiscard]] bool isLeftAlone(const CrawlPage &page) const;
    base::Status keep(const CrawlStep &step, const std::vector<ImageKey> &images);
    void checkWhere(CrawlStep &step) const;
    base::Status end();

    Project &m_project;
    std::vector<scraping::Recipe> m_recipes;
    const ScrapeOptions &m_options;
    const base::JobContext &m_context;
    net::WebSession m_session;
    std::deque<CrawlReader> m_readers;  ///< one a recipe
    CrawlKey m_crawl;
    std::vector<Wanted> m_wanted;
    QHash<QUrl, std::size_t> m_byPage;  ///< index into m_wanted by the first page
    qint64 m_images = 0;                ///< waiting for their page
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

void Reading::want(const Image &image)
{
    if (image.article.isValid() && !m_options.asksAgain) {
        ++m_report.unchanged;
        return;
    }
    const QUrl address = net::normalisedAddress(image.imageSrc.value_or(QString()));
    if (!address.isValid()) {
        m_report.skipped.push_back({image.id, translate("gaia", "It has no web address.")});
        return;
    }
    Wanted wanted;
    for (std::size_t i = 0; i < m_recipes.size(); ++i) {
        for (const QUrl &page : scraping::recordPagesOf(m_recipes[i], address)) {
            wanted.pages.push_back(page);
            wanted.recipes.push_back(i);
        }
    }
    if (wanted.pages.empty()) {
        m_report.skipped.push_back(
            {image.id, translate("gaia", "No recipe says on which page %1 shows this picture.")
                           .arg(address.host())});
        return;
    }
    const QUrl first = wanted.pages.front();
    if (!m_byPage.contains(first)) {
        m_byPage.insert(first, m_wanted.size());
        m_wanted.push_back(std::move(wanted));
    }
    m_wanted[m_byPage.value(first)].images.push_back(image.key);
    ++m_images;
}

base::Status Reading::collect(const std::vector<ImageKey> &keys)
{
    for (std::size_t next = 0; next < keys.size() && !m_context.isStopped(); next += kRowsAtATime) {
        const std::size_t end = std::min(next + kRowsAtATime, keys.size());
        const auto images = m_project.read([&](Connection &connection) {
            storage::ImageStore store(connection);
            std::vector<Image> found;
            for (std::size_t i = next; i < end; ++i) {
                if (auto image = store.load(keys[i])) {
                    found.push_back(std::move(*image));
                }
            }
            return found;
        });
        if (!images) {
            return fail(images.error());
        }
        for (const Image &image : *images) {
            if (m_options.limit > 0 && m_images >= m_options.limit) {
                return {};
            }
            want(image);
        }
        m_context.report(static_cast<qint64>(end), static_cast<qint64>(keys.size()),
                         translate("gaia", "looking for pages"));
    }
    return {};
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
        step.page.reason =
            translate("gaia", "It leads to %1, which is no page of a picture.").arg(step.finalUrl);
    }
}

/// What the page says of its images and that it was read are one transaction.
base::Status Reading::keep(const CrawlStep &step, const std::vector<ImageKey> &images)
{
    const QDateTime now = m_project.clock().now();
    qint64 updated = 0;
    qint64 unchanged = 0;
    const base::Status status = m_project.load([&](Connection &connection, Project::Touch &touch) {
        updated = 0;
        unchanged = 0;
        CrawlStore(connection).settle(step.page, now);
        storage::ImageStore store(connection);
        storage::TermKeys terms;
        storage::NewImages added(connection, terms, now);
        for (const ImageKey key : images) {
            const auto present = store.load(key);
            const auto said = present
                ? scraping::recordFor(step.records,
                                      net::normalisedAddress(present->imageSrc.value_or(QString())))
                : std::nullopt;
            if (!said) {
                continue;
            }
            IncomingRecord come = incoming(factsOfPage(*present, *said));
            const MergeResult merged = mergeRecord(connection, come, now, added);
            ++(merged == MergeResult::Unchanged ? unchanged : updated);
            touch.note(Noun::Images | Noun::Articles, key);
        }
        added.writeLookups();
    });
    m_report.updated += updated;
    m_report.unchanged += unchanged;
    return status;
}

/// The pages where the record may be, in turn, until one of them is it. Only where none is does it
/// matter what was wrong with each.
base::Status Reading::read(const Wanted &wanted)
{
    base::Issues skipped;
    base::Issues failed;
    for (std::size_t i = 0; i < wanted.pages.size(); ++i) {
        const auto page = known(wanted.pages[i]);
        if (!page) {
            return fail(page.error());
        }
        if (isLeftAlone(*page)) {
            skipped.push_back(
                {page->url, translate("gaia", "It was asked for before: %1").arg(page->reason)});
            continue;
        }
        CrawlStep step = m_readers[wanted.recipes[i]].read(*page, m_context.stop);
        if (step.isCancelled) {
            return {};
        }
        checkWhere(step);
        m_report.pages += step.wasRead ? 1 : 0;
        if (const base::Status kept = keep(step, wanted.images); !kept) {
            return kept;
        }
        if (step.page.state == "done"_L1) {
            return {};
        }
        (step.page.state == "skipped"_L1 ? skipped : failed)
            .push_back({step.page.url, step.page.reason});
    }
    m_report.skipped.insert(m_report.skipped.end(), skipped.begin(), skipped.end());
    m_report.failed.insert(m_report.failed.end(), failed.begin(), failed.end());
    return {};
}

base::Status Reading::end()
{
    const QMap<QString, qint64> counts{{u"updated"_s, m_report.updated},
                                       {u"unchanged"_s, m_report.unchanged},
                                       {u"pages"_s, m_report.pages},
                                       {u"failed"_s, qint64(m_report.failed.size())}};
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        logCounts(connection, touch, m_project, m_options.curator, u"scrape"_s, counts);
    });
}

base::Status Reading::run(const dataset::Filter &filter)
{
    const auto keys = Queries(m_project).keys(filter);
    if (!keys) {
        return fail(keys.error());
    }
    const auto opened = m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &) {
        return CrawlStore(connection).open(kCrawl, m_project.clock().now());
    });
    if (!opened) {
        return fail(opened.error());
    }
    m_crawl = *opened;
    if (const base::Status collected = collect(*keys); !collected) {
        return collected;
    }
    base::Progress progress;
    progress.total = m_images;
    for (const Wanted &wanted : m_wanted) {
        progress.what = wanted.pages.front().toString();
        progress.failed = qint64(m_report.failed.size());
        m_context.report(progress);
        if (m_context.isStopped()) {
            break;
        }
        if (const base::Status status = read(wanted); !status) {
            return status;
        }
        progress.done += m_context.isStopped() ? 0 : qint64(wanted.images.size());
    }
    m_report.waiting = m_context.isStopped() ? m_images - progress.done : 0;
    m_report.requests = m_session.requests();
    m_report.wasStopped = m_context.isStopped();
    return end();
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
    const QStringList folders = ScrapeSource(m_project).recipeFolders();
    QStringList names{options.recipe};
    if (options.recipe.isEmpty()) {
        names.clear();
        for (const scraping::RecipeFile &file : scraping::listRecipes(folders)) {
            names += file.fault.isEmpty() ? QStringList{file.name} : QStringList();
        }
    }
    std::vector<scraping::Recipe> recipes;
    for (const QString &name : std::as_const(names)) {
        auto recipe = scraping::loadRecipe(name, folders);
        if (!recipe) {
            return fail(recipe.error());
        }
        recipes.push_back(std::move(*recipe));
    }
    const bool knowsAny = std::any_of(recipes.begin(), recipes.end(), [](const auto &recipe) {
        return !recipe.recordPages.empty();
    });
    if (!knowsAny) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "The recipe “%1” does not say where a picture's page is "
                                      "(“record_pages”).")
                        .arg(options.recipe));
    }
    Reading reading(m_project, std::move(recipes), options, context);
    if (const base::Status ran = reading.run(filter); !ran) {
        return fail(ran.error());
    }
    return reading.takeReport();
}

}  // namespace gaia::project
