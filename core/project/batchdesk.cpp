// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/batchdesk.h"

#include "core/base/translate.h"
#include "core/storage/batchstore.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <set>
#include <thread>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using captioning::Signal;
using dataset::Batch;
using dataset::CaptionTask;
using dataset::ImageKey;
using dataset::Stage;
using storage::Connection;

namespace {

constexpr int kMostTries = 6;
constexpr double kFirstWaitSeconds = 0.25;
constexpr double kLongestWaitSeconds = 60.0;
constexpr int kBadRequest = 400;

double backoff(int attempt, double asked)
{
    return std::min(kLongestWaitSeconds,
                    std::max(asked, kFirstWaitSeconds * std::pow(2.0, attempt)));
}

}  // namespace

/// A batch's file while it is written.
struct BatchDesk::File {
    Batch batch;
    QByteArray lines;
    std::vector<ImageKey> images;
};

BatchDesk::BatchDesk(Project &project, const CaptionOptions &options, const CaptionMeans &means,
                     const base::JobContext &context)
    : m_project(project)
    , m_options(options)
    , m_means(means)
    , m_context(context)
    , m_record(project)
{
}

bool BatchDesk::isStopped() const
{
    return !m_report.stopped.isEmpty() || m_context.isStopped();
}

void BatchDesk::wait(double seconds) const
{
    constexpr std::chrono::milliseconds kStep{20};
    const double until = m_project.clock().steadySeconds() + seconds;
    while (!m_context.isStopped() && m_project.clock().steadySeconds() < until) {
        std::this_thread::sleep_for(kStep);
    }
}

const captioning::ModelProfile &BatchDesk::profileOf(Stage stage) const
{
    return stage == Stage::Summary ? m_means.summaryProfile : m_means.profile;
}

base::Result<std::vector<Batch>> BatchDesk::open() const
{
    return m_project.read(
        [](Connection &connection) { return storage::BatchStore(connection).batches(true); });
}

base::Status BatchDesk::update(const Batch &batch)
{
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::BatchStore(connection).update(batch);
        touch.noteAll(Noun::Runs);
    });
}

/// Sends until the service answers; what can't be mended by trying again is an error.
base::Result<net::HttpReply> BatchDesk::send(const net::HttpRequest &request)
{
    for (int attempt = 0;; ++attempt) {
        auto reply = m_client.send(request, m_context.stop);
        ++m_report.requests;
        double asked = 0.0;
        base::Error error;
        if (reply) {
            reply->body = m_options.key.removedFrom(reply->body);
            if (reply->status >= 200 && reply->status < 300 && !reply->isCutShort) {
                return *reply;
            }
            const auto verdict = captioning::verdictOn(*reply);
            asked = verdict.waitSeconds;
            error = {ErrorCode::Network,
                     QString::fromUtf8(m_options.key.removedFrom(verdict.reason.toUtf8())), {}};
            const bool isLasting = verdict.signal == Signal::Stop || verdict.signal == Signal::Item
                || verdict.signal == Signal::Picture || verdict.signal == Signal::Form;
            if (isLasting) {
                error.code = reply->status == kBadRequest ? ErrorCode::Invalid : ErrorCode::Stopped;
                return fail(error);
            }
        } else {
            error = reply.error();
            if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Stopped) {
                return fail(error);
            }
        }
        if (attempt + 1 >= kMostTries || m_context.isStopped()) {
            return fail(error);
        }
        wait(backoff(attempt, asked));
    }
}

base::Status BatchDesk::recover()
{
    const auto batches = open();
    if (!batches) {
        return fail(batches.error());
    }
    for (Batch batch : *batches) {
        if (!batch.remote.isEmpty()) {
            continue;
        }
        // Without a file nothing was sent; with one, the service may know the batch already.
        const base::Status mended = batch.file.isEmpty()
            ? giveBack(batch, {}, {}, false)
            : create(batch);
        if (!mended) {
            return mended;
        }
    }
    return {};
}

base::Status BatchDesk::submitWaiting(dataset::RunKey run)
{
    struct Plan {
        std::vector<ImageKey> summaries;
        std::vector<ImageKey> captions;
    };
    const auto plan = m_project.read([&](Connection &connection) {
        storage::TaskStore tasks(connection);
        storage::BatchStore batches(connection);
        std::set<dataset::ArticleKey> underWay;
        for (const Batch &batch : batches.batches(true)) {
            if (batch.stage == Stage::Summary) {
                for (const auto &size : tasks.sizes(batches.carried(batch.key))) {
                    underWay.insert(size.article);
                }
            }
        }
        Plan made;
        for (const auto &size : tasks.sizes(tasks.waiting(run))) {
            const bool needsSummary = size.textLength >= kShortestSummarised && size.width > 0
                && !storage::RunStore(connection)
                        .summary(size.article, m_means.summaryModel, m_means.prompts.hash);
            if (!needsSummary) {
                made.captions.push_back(size.image);
            } else if (underWay.insert(size.article).second) {
                made.summaries.push_back(size.image);
            }
        }
        return made;
    });
    if (!plan) {
        return fail(plan.error());
    }
    if (const base::Status sent = submitStage(run, Stage::Summary, plan->summaries); !sent) {
        return sent;
    }
    return submitStage(run, Stage::Captioning, plan->captions);
}

base::Status BatchDesk::submitStage(dataset::RunKey run, Stage stage,
                                    const std::vector<ImageKey> &images)
{
    File file;
    file.batch.run = run;
    file.batch.stage = stage;
    for (const ImageKey image : images) {
        if (isStopped()) {
            break;
        }
        if (const base::Status added = addLine(file, image); !added) {
            return added;
        }
    }
    return m_context.isStopped() ? base::Status() : submitFile(file);
}

base::Status BatchDesk::addLine(File &file, ImageKey image)
{
    const auto detail = Queries(m_project).detail(image);
    if (!detail) {
        return fail(detail.error());
    }
    const Stage stage = file.batch.stage;
    base::Result<CaptionQuestion> asked;
    if (stage == Stage::Summary) {
        asked = summaryQuestion(m_means, sourceTextOf(*detail));
    } else {
        const auto summary = m_project.read([&](Connection &connection) {
            return storage::RunStore(connection)
                .summary(detail->image.article, m_means.summaryModel, m_means.prompts.hash);
        });
        const bool isSummarised =
            detail->article.text.size() >= kShortestSummarised && summary && *summary;
        const auto task = m_project.read([&](Connection &connection) {
            return storage::TaskStore(connection).load(image, stage).value_or(CaptionTask());
        });
        asked = captionQuestion(m_project, m_means, *detail,
                                textFor(task.value_or(CaptionTask()),
                                        isSummarised ? **summary : sourceTextOf(*detail),
                                        detail->captions));
    }
    if (!asked) {
        CaptionTask task;
        task.image = image;
        task.run = file.batch.run;
        return failUnasked(task, asked.error().message);
    }
    const double usd = asked->usd * captioning::kBatchPriceShare;
    const auto spent = m_project.read([&](Connection &connection) {
        storage::BatchStore batches(connection);
        return batches.paidUsd(file.batch.run) + batches.openUsd();
    });
    if (!spent) {
        return fail(spent.error());
    }
    if (m_options.maxCostUsd && *spent + file.batch.usd + usd > *m_options.maxCostUsd) {
        m_report.stopped = translate("gaia", "The next request could pass the cost cap of %1 USD.")
                               .arg(*m_options.maxCostUsd);
        return {};
    }
    const QByteArray line = captioning::batchLine(batchItemId(stage, image), asked->question);
    const bool isFull = file.lines.size() + line.size() > m_options.batchBytes
        || qint64(file.images.size()) >= m_options.batchLines;
    if (isFull && !file.images.empty()) {
        if (const base::Status sent = submitFile(file); !sent) {
            return sent;
        }
    }
    file.lines += line;
    file.images.push_back(image);
    file.batch.usd += usd;
    return {};
}

/// Notes the batch before anything is sent, so that a kill can't lose what was.
base::Status BatchDesk::submitFile(File &file)
{
    if (file.images.empty()) {
        return {};
    }
    Batch batch = file.batch;
    batch.state = u"prepared"_s;
    batch.requests = qint64(file.images.size());
    batch.bytes = file.lines.size();
    batch.at = m_project.clock().now();
    const auto key = m_project.write(
        Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
            storage::BatchStore store(connection);
            batch.key = store.add(batch);
            store.carry(batch, file.images);
            touch.noteAll(Noun::Runs);
            return batch.key;
        });
    if (!key) {
        return fail(key.error());
    }
    const auto reply =
        send(captioning::uploadRequest(m_options.baseUrl, m_options.key, file.lines));
    file.lines.clear();
    file.images.clear();
    file.batch.usd = 0.0;
    batch.file = reply ? captioning::uploadedFile(reply->body) : QString();
    if (batch.file.isEmpty()) {
        const QString reason = reply ? translate("gaia", "The service took no file for a batch.")
                                     : reply.error().message;
        (void)giveBack(batch, {}, reason, false);
        return fail(reply ? ErrorCode::Stopped : reply.error().code, reason);
    }
    batch.state = u"uploaded"_s;
    if (const base::Status noted = update(batch); !noted) {
        return noted;
    }
    return create(batch);
}

/// Whether the service has a batch of this file already, made before a kill or a lost reply.
base::Result<bool> BatchDesk::adopt(Batch &batch)
{
    const auto reply = send(captioning::batchListRequest(m_options.baseUrl, m_options.key));
    if (!reply) {
        // A server that lists none can't tell; one that does not answer must not be asked twice.
        return reply.error().code == ErrorCode::Stopped ? base::Result<bool>(false)
                                                        : base::Result<bool>(fail(reply.error()));
    }
    for (const auto &remote : captioning::readBatchList(reply->body)) {
        if (remote.inputFile == batch.file) {
            batch.remote = remote.id;
            batch.state = remote.status;
            return true;
        }
    }
    return false;
}

base::Status BatchDesk::create(Batch &batch)
{
    base::Error error;
    for (int attempt = 0; attempt < kMostTries && !m_context.isStopped(); ++attempt) {
        const auto known = adopt(batch);
        if (!known) {
            return fail(known.error());
        }
        if (*known) {
            return update(batch);
        }
        const auto reply = m_client.send(
            captioning::createBatchRequest(m_options.baseUrl, m_options.key, batch.file),
            m_context.stop);
        ++m_report.requests;
        const auto remote = reply ? captioning::readBatch(reply->body) : std::nullopt;
        if (reply && reply->status >= 200 && reply->status < 300 && remote) {
            batch.remote = remote->id;
            batch.state = remote->status;
            return update(batch);
        }
        error = reply ? base::Error{ErrorCode::Stopped, captioning::verdictOn(*reply).reason, {}}
                      : reply.error();
        error.message = QString::fromUtf8(m_options.key.removedFrom(error.message.toUtf8()));
        const bool isStop =
            reply && captioning::verdictOn(*reply).signal == captioning::Signal::Stop;
        // A file that was uploaded a moment ago is not found at once.
        const bool isLasting = isStop
            || (reply && reply->status == kBadRequest
                && !error.message.contains("find"_L1, Qt::CaseInsensitive)
                && !error.message.contains("file"_L1, Qt::CaseInsensitive));
        if (isLasting) {
            break;
        }
        wait(backoff(attempt, 0.0));
    }
    if (!m_context.isStopped()) {
        (void)giveBack(batch, {}, error.message, false);
    }
    return fail(error.message.isEmpty() ? base::Error{ErrorCode::Cancelled,
                                                      translate("gaia", "Cancelled."), {}}
                                        : error);
}

base::Status BatchDesk::poll()
{
    const auto batches = open();
    if (!batches) {
        return fail(batches.error());
    }
    for (Batch batch : *batches) {
        if (batch.remote.isEmpty() || m_context.isStopped()) {
            continue;
        }
        const auto reply =
            send(captioning::batchRequest(m_options.baseUrl, m_options.key, batch.remote));
        if (!reply) {
            return fail(reply.error());
        }
        const auto remote = captioning::readBatch(reply->body);
        if (!remote) {
            return fail(ErrorCode::Stopped,
                        translate("gaia", "The service does not tell how batch %1 stands.")
                            .arg(batch.remote));
        }
        batch.state = remote->status;
        batch.outputFile = remote->outputFile;
        batch.errorFile = remote->errorFile;
        batch.reason = remote->reason;
        if (remote->isForLackOfRoom) {
            m_withoutRoom.insert(batch.key);
        }
        if (const base::Status noted = update(batch); !noted) {
            return noted;
        }
    }
    return {};
}

base::Status BatchDesk::cancel()
{
    const auto batches = open();
    if (!batches) {
        return fail(batches.error());
    }
    for (const Batch &batch : *batches) {
        captioning::RemoteBatch remote;
        remote.status = batch.state;
        if (batch.remote.isEmpty() || remote.isOver()) {
            continue;
        }
        const auto reply =
            send(captioning::cancelBatchRequest(m_options.baseUrl, m_options.key, batch.remote));
        // One that is over meanwhile can't be cancelled; polling tells how it ended.
        if (!reply && reply.error().code != ErrorCode::Invalid) {
            return fail(reply.error());
        }
    }
    return poll();
}

}  // namespace gaia::project
