// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"

#include "core/captioning/batch.h"
#include "core/dataset/words.h"
#include "core/project/captionfeed.h"
#include "core/project/captionjob.h"
#include "core/project/captionledger.h"
#include "core/project/captionbatch.h"
#include "core/project/captionquestion.h"
#include "core/project/captionrun.h"
#include "core/storage/batchstore.h"
#include "core/storage/filelock.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

#include <algorithm>
#include <array>
#include <set>
#include <thread>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using dataset::ImageKey;
using storage::Connection;

namespace {

constexpr std::array<std::pair<Provider, const char *>, 4> kProviderWords{{
    {Provider::Responses, "responses"},
    {Provider::Chat, "chat"},
    {Provider::Batch, "batch"},
    {Provider::Offline, "offline"},
}};

constexpr qint64 kCharactersPerToken = 4;
/// Tokens of an answer as they were met: five captions of about forty words with their metadata.
constexpr qint64 kCaptionTokens = 600;
constexpr qint64 kSummaryTokens = 220;
constexpr double kEstimateSpread = 0.15;
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
    const QSize own(size.width, size.height);
    const QSize sent = means.profile.sentSize(own);
    const qint64 imageTokens = means.profile.imageTokens(sent);
    estimate.asTheyAre += sent == own ? 1 : 0;
    if (imageTokens >= estimate.mostImageTokens) {
        estimate.mostImageTokens = imageTokens;
        estimate.largestSent = sent;
    }
    const captioning::Usage usage{
        tokensOf(means.prompts.captions.size() + means.prompts.schema.size())
            + imageTokens
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

/// What the parts of a continued run have cost so far, USD.
base::Result<double> paidBefore(const Project &project, const CaptionOptions &options)
{
    return project.read([&](Connection &connection) {
        return storage::BatchStore(connection).paidUsd(options.continued);
    });
}

/// Set by hand, or as the model's profile has them.
captioning::RateLimits limitsOf(const CaptionOptions &options, const CaptionMeans &means)
{
    const auto either = [](double byHand, double known) { return byHand > 0.0 ? byHand : known; };
    return {either(options.requestsPerMinute, means.profile.requestsPerMinute),
            either(options.tokensPerMinute, means.profile.tokensPerMinute)};
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
    const auto means = CaptionMeans::load(m_project, options.model, options.summaryModel);
    if (!means) {
        return fail(means.error());
    }
    return m_project.read([&](Connection &connection) {
        double usd = 0.0;
        std::set<dataset::ArticleKey> summarised;
        for (const auto &size : storage::TaskStore(connection).sizes(*images)) {
            estimate.withoutPicture += size.width > 0 ? 0 : 1;
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
        usd *= options.provider == Provider::Batch ? captioning::kBatchPriceShare : 1.0;
        estimate.lowUsd = usd * (1.0 - kEstimateSpread);
        estimate.highUsd = usd * (1.0 + kEstimateSpread);
        return estimate;
    });
}

base::Result<qint64> CaptionImages::count(const CaptionOptions &options) const
{
    const auto images = imagesToCaption(m_project, options);
    return images ? base::Result<qint64>(qint64(images->size()))
                  : base::Result<qint64>(fail(images.error()));
}

base::Result<CaptionReport> CaptionImages::run(const CaptionOptions &options,
                                               const base::JobContext &context)
{
    if (options.provider == Provider::Batch) {
        return CaptionBatch(m_project).run(options, context);
    }
    const auto means = CaptionMeans::load(m_project, options.model, options.summaryModel);
    if (!means) {
        return fail(means.error());
    }
    if (const base::Status capped = checkCap(options, *means);
        !capped && options.provider != Provider::Offline) {
        return fail(capped.error());
    }
    const auto lock = takeCaptionLock(m_project);
    if (!lock) {
        return fail(lock.error());
    }
    const auto images = imagesToCaption(m_project, options);
    if (!images) {
        return fail(images.error());
    }
    const auto run = enqueueRun(m_project, options, *means, *images);
    if (!run) {
        return fail(run.error());
    }
    const bool isOffline = options.provider == Provider::Offline;
    const auto total = static_cast<qint64>(images->size());
    const auto paid = paidBefore(m_project, options);
    if (!paid) {
        return fail(paid.error());
    }
    CaptionLedger ledger({options.maxCostUsd, limitsOf(options, *means), options.jobs, total,
                          *paid, options.unsureUsd},
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
    CaptionReport report = ledger.takeReport();
    report.run = *run;
    return report;
}

base::Result<dataset::TaskCounts> CaptionImages::queue() const
{
    return m_project.read(
        [](Connection &connection) { return storage::TaskStore(connection).counts(); });
}

base::Result<int> CaptionImages::dropWaiting()
{
    const auto lock = takeCaptionLock(m_project);
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
