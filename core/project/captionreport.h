// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"

#include <QString>

#include <vector>

namespace gaia::project {

/// How a run of captions ended.
struct CaptionReport {
    struct Failure {
        dataset::ImageKey image;
        QString id;
        QString errorClass;  ///< item, transient, throttle, refused, invalid, cut-short
        QString reason;
    };
    dataset::RunKey run;
    qint64 images = 0;
    qint64 done = 0;
    std::vector<Failure> failed;
    qint64 requests = 0;
    qint64 throttled = 0;  ///< requests that the service asked to send later
    double costUsd = 0.0;
    double unsureUsd = 0.0;  ///< what the service may bill besides for answers that never came
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    QString stopped;  ///< why the run stopped early: key, quota, model, cost cap, cancelled; or empty
};

}  // namespace gaia::project
