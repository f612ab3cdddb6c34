// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionbatch.h"

#include "core/base/translate.h"
#include "core/project/batchdesk.h"
#include "core/project/captionrun.h"
#include "core/storage/batchstore.h"
#include "core/storage/filelock.h"

namespace gaia::project {

using base::fail;
using base::translate;
using storage::Connection;

namespace {

/// What ends the work at the service is part of the report; an error of the project is one.
base::Status asReport(const base::Status &status, CaptionReport &report)
{
    if (status) {
        return {};
    }
    switch (status.error().code) {
    case base::ErrorCode::Cancelled: return {};
    case base::ErrorCode::Stopped:
    case base::ErrorCode::Network:
    case base::ErrorCode::Timeout:
    case base::ErrorCode::Invalid: report.stopped = status.error().message; return {};
    default: return status;
    }
}

/// Images that open batches carry for their captions.
base::Result<qint64> carriedImages(const Project &project)
{
    return project.read([](Connection &connection) {
        storage::BatchStore batches(connection);
        qint64 images = 0;
        for (const dataset::Batch &batch : batches.batches(true)) {
            images += batch.stage == dataset::Stage::Captioning
                ? qint64(batches.carried(batch.key).size())
                : 0;
        }
        return images;
    });
}

}  // namespace

CaptionBatch::CaptionBatch(Project &project)
    : m_project(project)
{
}

/// One stage, under the lock, after what a kill left half done was mended.
template<typename Stage>
base::Result<BatchReport> CaptionBatch::perform(const CaptionOptions &options,
                                                const base::JobContext &context, Stage stage)
{
    const auto means = CaptionMeans::load(m_project, options.model, options.summaryModel);
    if (!means) {
        return fail(means.error());
    }
    if (const base::Status capped = checkCap(options, *means); !capped) {
        return fail(capped.error());
    }
    const auto lock = takeCaptionLock(m_project);
    if (!lock) {
        return fail(lock.error());
    }
    BatchDesk desk(m_project, options, *means, context);
    base::Status done = desk.recover();
    if (done) {
        done = stage(desk, *means);
    }
    if (const base::Status told = asReport(done, desk.report()); !told) {
        return fail(told.error());
    }
    const auto open = desk.open();
    if (!open) {
        return fail(open.error());
    }
    if (context.isStopped() && desk.report().stopped.isEmpty()) {
        desk.report().stopped = translate("gaia", "Cancelled.");
    }
    return BatchReport{std::move(desk.report()), *open};
}

base::Result<BatchReport> CaptionBatch::submit(const CaptionOptions &options,
                                               const base::JobContext &context)
{
    return perform(options, context, [&](BatchDesk &desk, const CaptionMeans &means) {
        const auto images = imagesToCaption(m_project, options);
        const auto run = images ? enqueueRun(m_project, options, means, *images)
                                : base::Result<dataset::RunKey>(fail(images.error()));
        if (!run) {
            return base::Status(fail(run.error()));
        }
        desk.report().images = qint64(images->size());
        return desk.submitWaiting(*run);
    });
}

base::Result<BatchReport> CaptionBatch::poll(const CaptionOptions &options,
                                             const base::JobContext &context)
{
    return perform(options, context,
                   [](BatchDesk &desk, const CaptionMeans &) { return desk.poll(); });
}

base::Result<BatchReport> CaptionBatch::collect(const CaptionOptions &options,
                                                const base::JobContext &context)
{
    return perform(options, context, [](BatchDesk &desk, const CaptionMeans &) {
        const base::Status polled = desk.poll();
        return polled ? desk.collect({}) : polled;
    });
}

base::Result<BatchReport> CaptionBatch::collectAll(const CaptionOptions &options,
                                                   const base::JobContext &context)
{
    return perform(options, context, [&](BatchDesk &desk, const CaptionMeans &) {
        const auto carried = carriedImages(m_project);
        if (!carried) {
            return base::Status(fail(carried.error()));
        }
        desk.report().images = *carried;
        while (!desk.isStopped()) {
            base::Status done = desk.poll();
            done = done ? desk.collect({}) : done;
            const auto left = desk.open();
            if (!done || !left) {
                return done ? base::Status(fail(left.error())) : done;
            }
            if (left->empty()) {
                break;
            }
            desk.wait(options.pollSeconds);
        }
        return base::Status();
    });
}

base::Result<BatchReport> CaptionBatch::cancel(const CaptionOptions &options,
                                               const base::JobContext &context)
{
    return perform(options, context,
                   [](BatchDesk &desk, const CaptionMeans &) { return desk.cancel(); });
}

base::Result<std::vector<dataset::Batch>> CaptionBatch::open(const Project &project)
{
    return project.read(
        [](Connection &connection) { return storage::BatchStore(connection).batches(true); });
}

base::Result<CaptionReport> CaptionBatch::run(const CaptionOptions &options,
                                              const base::JobContext &context)
{
    auto report = perform(options, context, [&](BatchDesk &desk, const CaptionMeans &means) {
        const auto images = imagesToCaption(m_project, options);
        const auto carried = carriedImages(m_project);
        const auto run = images && carried ? enqueueRun(m_project, options, means, *images)
            : base::Result<dataset::RunKey>(fail(images ? carried.error() : images.error()));
        if (!run) {
            return base::Status(fail(run.error()));
        }
        desk.report().images = qint64(images->size()) + *carried;
        while (!desk.isStopped()) {
            base::Status done = desk.isServiceFull() ? base::Status() : desk.submitWaiting(*run);
            const auto open = desk.open();
            if (!done || !open) {
                return done ? base::Status(fail(open.error())) : done;
            }
            if (open->empty()) {
                return base::Status();
            }
            done = desk.poll();
            done = done ? desk.collect(*run) : done;
            const auto left = desk.open();
            if (!done || !left) {
                return done ? base::Status(fail(left.error())) : done;
            }
            if (left->size() == open->size()) {
                desk.wait(options.pollSeconds);
            }
        }
        return base::Status();
    });
    return report ? base::Result<CaptionReport>(std::move(report->captions))
                  : base::Result<CaptionReport>(fail(report.error()));
}

}  // namespace gaia::project
