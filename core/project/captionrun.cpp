// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionrun.h"

#include "core/base/translate.h"
#include "core/storage/filelock.h"
#include "core/storage/projectvalues.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

#include <QUrl>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using storage::Connection;
using Keys = std::vector<dataset::ImageKey>;

namespace {

/// Images that are put into the queue in one transaction, so that a decision never waits long.
constexpr std::size_t kSlice = 5'000;

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

}  // namespace

base::Result<Keys> imagesToCaption(const Project &project, const CaptionOptions &options)
{
    const storage::TaskStore::Choice choice{options.retryFailed, options.again};
    return project.read([&](Connection &connection) {
        storage::TaskStore tasks(connection);
        if (options.onlyWaiting) {
            return options.continued.isValid() ? tasks.waiting(options.continued)
                                               : tasks.waiting();
        }
        return options.images.empty() ? tasks.wanted(options.filter, choice)
                                      : tasks.wanted(options.images, choice);
    });
}

base::Result<std::unique_ptr<storage::FileLock>> takeCaptionLock(const Project &project)
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

base::Result<dataset::RunKey> enqueueRun(Project &project, const CaptionOptions &options,
                                         const CaptionMeans &means, const Keys &images)
{
    const auto key = project.write(
        Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
            touch.noteAll(Noun::Runs);
            storage::TaskStore(connection).releaseRunning();
            if (options.continued.isValid()) {
                return options.continued;
            }
            const dataset::Run run = runFor(project, options, means);
            if (!run.promptHash.isEmpty()) {
                storage::PromptArchive(connection).keep(
                    run.promptHash, {means.prompts.summary, means.prompts.captions,
                                     QString::fromUtf8(means.prompts.schema)});
            }
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
                storage::TaskStore(connection).enqueue(*key, slice, options.ordinal, options.hint);
                touch.noteAll(Noun::Runs);
            });
        if (!put) {
            return fail(put.error());
        }
    }
    return key;
}

}  // namespace gaia::project
