// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"

#include "core/base/translate.h"
#include "core/dataset/words.h"
#include "core/project/captionfeed.h"
#include "core/project/captionjob.h"
#include "core/project/captionledger.h"
#include "core/project/captionquestion.h"
#include "core/storage/filelock.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <set>
#include <thread>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::ImageKey;
using storage::Connection;

namespace {

constexpr std::array<std::pair<Provider, const char *>, 3> kProviderWords{{
    {Provider::Responses, "responses"},
    {Provider::Chat, "chat"},
    {Provider::Offline, "offline"},
}};

constexpr qint64 kCharactersPerToken = 4;
/// Tokens of an answer as they were met: five captions of about forty words with their metadata.
constexpr qint64 kCaptionTokens = 600;
constexpr qint64 kSummaryTokens = 220;
constexpr double kEstimateSpread = 0.15;
/// Images that are put into the queue in one transaction, so that a decision never waits long.
constexpr std::size_t kSlice = 5'000;

using Keys = std::vector<ImageKey>;

base::Result<Keys> imagesToCaption(const Project &project, const CaptionOptions &options)
{
    const storage::TaskStore::Choice choice{options.retryFailed, options.again};
    return project.read([&](Connection &connection) {
        storage::TaskStore tasks(connection);
        return options.images.empty() ? tasks.wanted(options.filter, choice)
                                      : tasks.wanted(options.images, choice);
    });
}

base::Result<std::unique_ptr<storage::FileLock>> takeRunLock(const Project &project)
{
    auto lock = storage::FileLock::take(project.path() + u"-captions-lock"_s);
    if (!lock && lock.error().code == ErrorCode::Busy) {
        return fail(ErrorCode::Busy,
                    translate("gaia", "Another caption run is at work on %1. Wait for its end, or "
                                      "cancel it there.")
                        .arg(project.name()));
    }
    return lock;
}

/// A cap can't be kept where nobody knows the price.
base::Status checkCap(const CaptionOptions &options, const CaptionMeans &means)
{
    const bool isPriced = means.profile.prices && means.summaryProfile.prices;
    if (!options.maxCostUsd || isPriced) {
        return {};
    }
    return fail(ErrorCode::Stopped,
                translate("gaia", "The price of %1 is not known, so a cost cap can't be kept. Start "
                                  "without a cap, or give its price in the model profiles.")
                    .arg(means.profile.prices ? options.summaryModel : options.model));
}

dataset::Run runFor(const Project &project, const CaptionOptions &options, const CaptionMeans &means)
{
    dataset::Run run;
    run.startedAt = project.clock().now();
    run.provider = word(options.provider);
    if (options.provider != Provider::Offline) {
        run.model = options.model;
        run.summaryModel = options.summaryModel;
        run.baseUrl = QUrl(options.baseUrl).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        run.promptHash = means.prompts.hash;
    }
    return run;
}

/// Notes the run and puts its images into the queue, what an earlier run left among them.
base::Result<dataset::RunKey> enqueue(Project &project, const dataset::Run &run, const Keys &images)
{
    const auto key = project.write(
        Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
            touch.noteAll(Noun::Runs);
            storage::TaskStore(connection).releaseRunning();
            return storage::RunStore(connection).add(run);
        });
    if (!key) {
        return key;
    }
    for (std::size_t from = 0; from < images.size(); from += kSlice) {
        const Keys slice(images.begin() + std::ptrdiff_t(from),
                         images.begin() + std::ptrdiff_t(std::min(images.size(), from + kSlice)));
        const base::Status put = project.write(
            Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
                storage::TaskStore(connection).enqueue(*key, slice, 0, {});
                touch.noteAll(Noun::Runs);
            });
        if (!put) {
            return fail(put.error());
        }
    }
    return key;
}

void workOn(const CaptionJob &job, CaptionFeed &feed, CaptionLedger &ledger)
{
    net::HttpClient client;
    while (auto task = feed.next()) {
        const CaptionJob::Outcome outcome = job.caption(*task, client, ledger);
        if (outcome.end == CaptionJob::Outcome::End::Later) {
            feed.later(*task, outcome.seconds);
        } else {
            feed.finished();
        }
    }
}

qint64 tokensOf(qint64 characters)
{
    return characters / kCharactersPerToken;
}

/// Adds the second call of an image; returns its price.
double addCaptions(CaptionEstimate &estimate, const CaptionMeans &means,
                   const storage::TaskStore::Size &size, bool isSummarised)
{
    const captioning::Usage usage{
        tokensOf(means.prompts.captions.size() + means.prompts.schema.size())
            + means.profile.imageTokens(sentSize(QSize(size.width, size.height)))
            + (isSummarised ? kSummaryTokens : tokensOf(size.textLength + size.altLength)),
        0, kCaptionTokens};
    estimate.requests += 1;
    estimate.inputTokens += usage.input;
    estimate.outputTokens += usage.output;
    return means.profile.cost(usage);
}

/// Adds the first call for an article; returns its price.
double addSummary(CaptionEstimate &estimate, const CaptionMeans &means,
                  const storage::TaskStore::Size &size)
{
    const captioning::Usage usage{
        tokensOf(means.prompts.summary.size() + size.textLength + size.altLength), 0,
        kSummaryTokens};
    estimate.requests += 1;
    estimate.inputTokens += usage.input;
    estimate.outputTokens += usage.output;
    return means.summaryProfile.cost(usage);
}

}  // namespace

QString word(Provider provider)
{
    return dataset::wordOf(kProviderWords, provider);
}

std::optional<Provider> providerFromWord(const QString &text)
{
    return dataset::valueOf(kProviderWords, text);
}

CaptionImages::CaptionImages(Project &project)
    : m_project(project)
{
}

base::Result<CaptionEstimate> CaptionImages::estimate(const CaptionOptions &options) const
{
    const auto images = imagesToCaption(m_project, options);
    if (!images) {
        return fail(images.error());
    }
    CaptionEstimate estimate;
    estimate.images = static_cast<qint64>(images->size());
    if (options.provider == Provider::Offline) {
        return estimate;
    }
    const auto means = CaptionMeans::load(options.model, options.summaryModel);
    if (!means) {
        return fail(means.error());
    }
    return m_project.read([&](Connection &connection) {
        double usd = 0.0;
        std::set<dataset::ArticleKey> summarised;
        for (const auto &size : storage::TaskStore(connection).sizes(*images)) {
            if (size.width > 0) {
                const bool needsSummary = size.textLength >= kShortestSummarised;
                usd += addCaptions(estimate, *means, size, needsSummary);
                if (needsSummary && summarised.insert(size.article).second
                    && !storage::RunStore(connection)
                            .summary(size.article, means->summaryModel, means->prompts.hash)) {
                    usd += addSummary(estimate, *means, size);
                }
            }
        }
        estimate.lowUsd = usd * (1.0 - kEstimateSpread);
        estimate.highUsd = usd * (1.0 + kEstimateSpread);
        return estimate;
    });
}

base::Result<CaptionReport> CaptionImages::run(const CaptionOptions &options,
                                               const base::JobContext &context)
{
    const auto means = CaptionMeans::load(options.model, options.summaryModel);
    if (!means) {
        return fail(means.error());
    }
    if (const base::Status capped = checkCap(options, *means);
        !capped && options.provider != Provider::Offline) {
        return fail(capped.error());
    }
    const auto lock = takeRunLock(m_project);
    if (!lock) {
        return fail(lock.error());
    }
    const auto images = imagesToCaption(m_project, options);
    if (!images) {
        return fail(images.error());
    }
    const auto run = enqueue(m_project, runFor(m_project, options, *means), *images);
    if (!run) {
        return fail(run.error());
    }
    const bool isOffline = options.provider == Provider::Offline;
    const auto total = static_cast<qint64>(images->size());
    CaptionLedger ledger({options.maxCostUsd,
                          {options.requestsPerMinute, options.tokensPerMinute},
                          options.jobs,
                          total},
                         m_project.clock(), context);
    CaptionFeed feed(m_project, *run, ledger);
    const CaptionJob job(m_project, options, *run, *means);
    const int wanted = options.jobs > 0 ? options.jobs : captioning::Pace::kMostAtOnce;
    const qint64 workers = isOffline ? 1 : std::min<qint64>(wanted, total);
    std::vector<std::thread> threads;
    for (qint64 i = 1; i < workers; ++i) {
        threads.emplace_back([&] { workOn(job, feed, ledger); });
    }
    workOn(job, feed, ledger);
    for (std::thread &thread : threads) {
        thread.join();
    }
    return ledger.takeReport();
}

base::Result<dataset::TaskCounts> CaptionImages::queue() const
{
    return m_project.read(
        [](Connection &connection) { return storage::TaskStore(connection).counts(); });
}

base::Result<int> CaptionImages::dropWaiting()
{
    const auto lock = takeRunLock(m_project);
    if (!lock) {
        return fail(lock.error());
    }
    return m_project.write(Priority::Normal, [](Connection &connection, Project::Touch &touch) {
        storage::TaskStore tasks(connection);
        tasks.releaseRunning();
        touch.noteAll(Noun::Runs | Noun::Images);
        return tasks.dropWaiting();
    });
}

}  // namespace gaia::project
