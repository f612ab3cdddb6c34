// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"

#include <QString>

namespace gaia::dataset {

/// How a piece of paid work stands in the queue.
enum class TaskState { Queued, Running, Done, Failed };
[[nodiscard]] QString word(TaskState state);

/// One image's captions, or the summary of its text, as the queue keeps it over restarts.
struct CaptionTask {
    ImageKey image;
    Stage stage = Stage::Captioning;
    RunKey run;
    int attempts = 0;    ///< requests that failed on the way
    int throttles = 0;   ///< requests that the service asked to send later
    int answered = 0;    ///< answers that were paid for and could not be used
    QString errorClass;  ///< of the last failure: item, transient, throttle, stop, refused, invalid, cut-short
    QString reason;      ///< a sentence
    int ordinal = 0;     ///< one caption to write anew, from 1; 0: all five
    QString hint;        ///< what a curator tells the model besides

    /// Requests that were sent for it so far.
    [[nodiscard]] int requests() const { return attempts + throttles + answered; }
};

/// The queue in numbers, an image counted once.
struct TaskCounts {
    qint64 queued = 0;
    qint64 running = 0;
    qint64 done = 0;
    qint64 failed = 0;
};

}  // namespace gaia::dataset
