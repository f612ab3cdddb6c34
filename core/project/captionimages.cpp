// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionimages.h"

#include "core/captioning/captionanswer.h"
#include "core/captioning/modelprofile.h"
#include "core/captioning/offlinedrafts.h"
#include "core/captioning/prompts.h"
#include "core/dataset/words.h"
#include "core/project/captionjob.h"
#include "core/project/queries.h"
#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using dataset::ImageKey;
using storage::Connection;

namespace {

constexpr std::array<std::pair<Provider, const char *>, 3> kProviderWords{{
    {Provider::Responses, "responses"},
    {Provider::Chat, "chat"},
    {Provider::Offline, "offline"},
}};

/// Tokens of an answer as they were met: five captions of about forty words with their metadata.
constexpr qint64 kCaptionTokens = 600;
constexpr qint64 kSummaryTokens = 220;
constexpr double kCharactersPerToken = 4.0;
constexpr double kEstimateSpread = 0.15;

/// Which of the chosen images want captions: those without a usable answer, failed ones only when
/// asked for, all of them when asked for again.
base::Result<std::vector<ImageKey>> imagesToCaption(const Project &project,
                                                    const CaptionOptions &options)
{
    const Queries queries(project);
    base::Result<std::vector<ImageKey>> keys =
        options.images.empty() ? queries.keys(options.filter) : options.images;
    if (!keys || options.again) {
        return keys;
    }
    const auto rows = queries.rows(*keys);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<ImageKey> wanted;
    for (const Row &row : *rows) {
        const bool isNew = row.badges.empty() && row.status != "failed"_L1;
        const bool isRetried = options.retryFailed && row.status == "failed"_L1;
        if ((isNew || isRetried) && !row.isDiscarded) {
            wanted.push_back(row.key);
        }
    }
    return wanted;
}

base::Result<dataset::RunKey> startRun(Project &project, const CaptionOptions &options,
                                       const QString &promptHash)
{
    return project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        dataset::Run run;
        run.startedAt = project.clock().now();
        run.provider = word(options.provider);
        if (options.provider != Provider::Offline) {
            run.model = options.model;
            run.summaryModel = options.summaryModel;
            run.baseUrl = options.baseUrl;
            run.promptHash = promptHash;
        }
        touch.noteAll(Noun::Runs);
        return storage::RunStore(connection).add(run);
    });
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
    const auto prompts = captioning::loadPrompts();
    const auto profile = captioning::profileFor(options.model);
    const auto summaryProfile = captioning::profileFor(options.summaryModel);
    if (!prompts || !profile || !summaryProfile) {
        return fail(!prompts ? prompts.error()
                             : !profile ? profile.error() : summaryProfile.error());
    }
    const Queries queries(m_project);
    double usd = 0.0;
    for (const ImageKey key : *images) {
        const auto detail = queries.detail(key);
        if (!detail) {
            return fail(detail.error());
        }
        const auto tokens = [](const QString &text) {
            return static_cast<qint64>(double(text.size()) / kCharactersPerToken);
        };
        const QSize sent = sentSize(QSize(detail->image.media.width, detail->image.media.height));
        const bool isSummarised = detail->article.text.size() >= kShortestSummarised;
        captioning::Usage usage{tokens(prompts->captions) + profile->imageTokens(sent)
                                    + (isSummarised ? kSummaryTokens : tokens(detail->article.text))
                                    + qint64(double(prompts->schema.size()) / kCharactersPerToken),
                                0, kCaptionTokens};
        usd += profile->cost(usage);
        estimate.requests += 1;
        if (isSummarised && detail->placeInArticle == 1) {
            const captioning::Usage summary{
                tokens(prompts->summary) + tokens(detail->article.text), 0, kSummaryTokens};
            usd += summaryProfile->cost(summary);
            usage.input += summary.input;
            usage.output += summary.output;
            estimate.requests += 1;
        }
        estimate.inputTokens += usage.input;
        estimate.outputTokens += usage.output;
    }
    estimate.lowUsd = usd * (1.0 - kEstimateSpread);
    estimate.highUsd = usd * (1.0 + kEstimateSpread);
    return estimate;
}

base::Result<CaptionReport> CaptionImages::run(const CaptionOptions &options,
                                               const base::JobContext &context)
{
    const auto images = imagesToCaption(m_project, options);
    if (!images) {
        return fail(images.error());
    }
    const auto prompts = captioning::loadPrompts();
    const auto profile = captioning::profileFor(options.model);
    const auto summaryProfile = captioning::profileFor(options.summaryModel);
    if (!prompts || !profile || !summaryProfile) {
        return fail(!prompts ? prompts.error()
                             : !profile ? profile.error() : summaryProfile.error());
    }
    const auto run = startRun(m_project, options, prompts->hash);
    if (!run) {
        return fail(run.error());
    }
    CaptionLedger ledger(options.maxCostUsd, context, static_cast<qint64>(images->size()));
    const CaptionJob job(m_project, options, *run, *prompts, *profile, *summaryProfile);

    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        net::HttpClient client;
        while (!ledger.isStopped()) {
            const std::size_t index = next++;
            if (index >= images->size()) {
                return;
            }
            job.caption(images->at(index), client, ledger);
        }
    };
    const std::size_t workers = options.provider == Provider::Offline
        ? 1
        : std::min<std::size_t>(std::size_t(std::max(1, options.jobs)), images->size());
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < workers; ++i) {
        threads.emplace_back(work);
    }
    work();
    for (std::thread &thread : threads) {
        thread.join();
    }
    return ledger.takeReport();
}

}  // namespace gaia::project
