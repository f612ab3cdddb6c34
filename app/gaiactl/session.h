// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/filter.h"
#include "core/dataset/keys.h"
#include "core/project/project.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <string>

namespace gaia::gaiactl {

/// What the command ends with; scripts rely on these.
enum ExitCode {
    Done = 0,
    SomeFailed = 1,   ///< done, but some items failed; they are listed
    WrongUsage = 2,
    CannotOpen = 3,   ///< the project or an input
    Stopped = 4,      ///< on purpose: quota, key, cost cap, policy
    Interrupted = 130,
};

/// The code that an error ends a command with.
[[nodiscard]] ExitCode exitCodeOf(const base::Error &error);

/// What a job's progress counts: items, or what only a share is told of, as bytes of a file.
enum class Counted { Items, Share };

/// What every command shares: the common options, the project, progress on stderr and the stop
/// that Ctrl+C and SIGTERM ask for.
class Session final {
public:
    Session();
    ~Session();

    std::string projectPath;
    bool isJson = false;
    bool isQuiet = false;

    /// Opens the project of the command; an error is printed already.
    [[nodiscard]] base::Result<std::unique_ptr<project::Project>> open(bool forWriting) const;
    /// The same for a command with a filter: where that asks for findings, what is new or
    /// changed is checked first, so that the answer is true.
    [[nodiscard]] base::Result<std::unique_ptr<project::Project>>
    open(bool forWriting, const dataset::Filter &filter) const;
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    [[nodiscard]] std::stop_token stopToken() const;
    [[nodiscard]] bool isInterrupted() const { return stopToken().stop_requested(); }
    /// Stop and progress for a use case.
    [[nodiscard]] base::JobContext job(const QString &what, Counted counted = Counted::Items) const;
    /// Ends the progress line on a terminal.
    void endProgress() const;

    /// One line on stderr; returns the exit code of the error.
    ExitCode fail(const base::Error &error) const;
    /// Lists what failed on stderr, unless the output is JSON, which holds it.
    void listIssues(const base::Issues &issues) const;

private:
    class SignalWaiter;

    base::SystemClock m_clock;
    std::unique_ptr<SignalWaiter> m_waiter;
    mutable bool m_hasProgressLine = false;
};

/// "ID" or "ID:3": an image and, after the last colon, a caption's ordinal from 1; 0 without.
struct ImageAddress {
    dataset::ImageKey image;
    QString id;
    int ordinal = 0;
};
[[nodiscard]] base::Result<ImageAddress> findImage(const project::Project &project,
                                                   const std::string &text, bool mayHaveOrdinal);

[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

}  // namespace gaia::gaiactl
