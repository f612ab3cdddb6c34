// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/task.h"
#include "core/project/captionreport.h"
#include "core/project/project.h"
#include "core/settings/apikey.h"

#include <QSize>

namespace gaia::project {

enum class Provider { Responses, Chat, Batch, Offline };
[[nodiscard]] QString word(Provider provider);
[[nodiscard]] std::optional<Provider> providerFromWord(const QString &word);

struct CaptionOptions {
    Provider provider = Provider::Offline;
    QString baseUrl;        ///< scheme, host and optional path before /v1
    QString model;
    QString summaryModel;
    settings::ApiKey key;   ///< never stored, logged or shown
    std::optional<double> maxCostUsd;
    int jobs = 0;           ///< requests under way; 0: as many as the limits need
    double requestsPerMinute = 0.0;  ///< set by hand; 0: as the service tells or as is learnt
    double tokensPerMinute = 0.0;
    int stallSeconds = 120; ///< a request is given up when no byte moves for so long
    qint64 batchBytes = 64LL << 20;  ///< of one batch's file; the service takes 200 MiB
    int batchLines = 50'000;         ///< requests in one batch's file
    double pollSeconds = 30.0;       ///< between two looks at open batches
    bool retryFailed = false;  ///< also images whose last answer failed
    bool again = false;        ///< also images that have captions; older sets are kept
    int ordinal = 0;           ///< one caption to write anew, from 1; 0: all five
    QString hint;              ///< what a curator tells the model besides
    /// Only what waits in the queue already; filter, images and the two above choose nothing then.
    bool onlyWaiting = false;
    /// A run that was paused and is gone on with: its costs count under the same cap. Invalid: a
    /// new run.
    dataset::RunKey continued;
    double unsureUsd = 0.0;    ///< what earlier parts of that run may have cost without telling
    dataset::Filter filter;
    std::vector<dataset::ImageKey> images;  ///< when not empty, these instead of the filter
};

/// What a run would send, before it is sent.
struct CaptionEstimate {
    qint64 images = 0;
    qint64 requests = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    double lowUsd = 0.0;
    double highUsd = 0.0;
    qint64 withoutPicture = 0;  ///< of the images: nothing can be sent for them
    qint64 asTheyAre = 0;       ///< pictures that are sent in their own size; others are scaled down
    QSize largestSent;          ///< pixels
    qint64 mostImageTokens = 0; ///< that one picture costs
};

/// Has five captions an image written: summary, then metadata and captions, each answer stored
/// raw under its own image before the next is asked for. What is to be done waits in the project
/// file, so a run that ends early, in whatever way, is gone on with by the next. Thread-safe;
/// blocks, so call it from a job. Never touches decisions: new captions are a new set, older sets
/// are kept. One run a project at a time: a second is refused with Busy.
class CaptionImages final {
public:
    explicit CaptionImages(Project &project);
    [[nodiscard]] base::Result<CaptionEstimate> estimate(const CaptionOptions &options) const;
    /// How many images the options choose.
    [[nodiscard]] base::Result<qint64> count(const CaptionOptions &options) const;
    [[nodiscard]] base::Result<CaptionReport> run(const CaptionOptions &options,
                                                  const base::JobContext &context);
    /// The queue of the project in numbers.
    [[nodiscard]] base::Result<dataset::TaskCounts> queue() const;
    /// Takes out of the queue what waits and is in no batch; returns how many. Busy while a run
    /// is at work.
    [[nodiscard]] base::Result<int> dropWaiting();

private:
    Project &m_project;
};

}  // namespace gaia::project
