// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace gaia::base {

/// How far a job is. `total` is 0 while it is not known.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString what;  ///< what is being done now, for the person; may be empty
    qint64 failed = 0;              ///< of those done
    std::optional<double> costUsd;  ///< paid so far, where the job pays
    std::optional<double> capUsd;   ///< and what it may pay at most
    QString hindrance;  ///< why it is slower than it could be, a sentence; empty when it is not
};

/// Called from the job's thread, often; the receiver throttles.
using ProgressSink = std::function<void(const Progress &)>;

/// What a job gets besides its values: how to tell its progress and when to stop.
struct JobContext {
    std::stop_token stop;
    ProgressSink progress;

    void report(const Progress &now) const
    {
        if (progress) {
            progress(now);
        }
    }
    void report(qint64 done, qint64 total, const QString &what = {}) const
    {
        Progress now;
        now.done = done;
        now.total = total;
        now.what = what;
        report(now);
    }
    [[nodiscard]] bool isStopped() const { return stop.stop_requested(); }
};

}  // namespace gaia::base
