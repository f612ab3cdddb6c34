// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/project/project.h"
#include "core/settings/apikey.h"

namespace gaia::project {

enum class Provider { Responses, Chat, Offline };
[[nodiscard]] QString word(Provider provider);
[[nodiscard]] std::optional<Provider> providerFromWord(const QString &word);

struct CaptionOptions {
    Provider provider = Provider::Offline;
    QString baseUrl;        ///< scheme, host and optional path before /v1
    QString model;
    QString summaryModel;
    settings::ApiKey key;   ///< never stored, logged or shown
    std::optional<double> maxCostUsd;
    int jobs = 4;
    bool retryFailed = false;  ///< also images whose last answer failed
    bool again = false;        ///< also images that have captions; older sets are kept
    dataset::Filter filter;
    std::vector<dataset::ImageKey> images;  ///< when not empty, these instead of the filter
};

struct CaptionReport {
    struct Failure {
        dataset::ImageKey image;
        QString id;
        QString errorClass;  ///< item, transient, throttle, stop, refused, invalid, cut-short
        QString reason;
    };
    qint64 images = 0;
    qint64 done = 0;
    std::vector<Failure> failed;
    qint64 requests = 0;
    double costUsd = 0.0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    QString stopped;  ///< why the run stopped early: key, quota, model, cost cap, cancelled; or empty
};

/// What a run would send, before it is sent.
struct CaptionEstimate {
    qint64 images = 0;
    qint64 requests = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    double lowUsd = 0.0;
    double highUsd = 0.0;
};

/// Has five captions an image written: summary, then metadata and captions, each answer stored
/// raw under its own image before the next is asked for. Thread-safe; blocks, so call it from
/// a job. Never touches decisions: new captions are a new set, older sets are kept.
class CaptionImages final {
public:
    explicit CaptionImages(Project &project);
    [[nodiscard]] base::Result<CaptionEstimate> estimate(const CaptionOptions &options) const;
    [[nodiscard]] base::Result<CaptionReport> run(const CaptionOptions &options,
                                                  const base::JobContext &context);

private:
    Project &m_project;
};

}  // namespace gaia::project
