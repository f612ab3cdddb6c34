// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/exportcollection.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace gaia::transfer {

/// What a stopped export into a folder has left, looked for and thrown away in the background: it
/// may be tens of thousands of files. Lives on the main thread; only the newest answer is told.
class LeftExport final : public QObject {
    Q_OBJECT

public:
    LeftExport(jobs::Runner &runner, QObject *parent);

    void look(const QString &folder);
    /// Tells `found` with what is left then: nothing, unless it could not be removed.
    void throwAway(const QString &folder);

Q_SIGNALS:
    void found(const std::optional<gaia::project::StoppedExport> &left);

private:
    void start(const QString &folder, bool isThrownAway);

    jobs::Runner &m_runner;
    jobs::Latest m_newest;
    std::stop_source m_look;
};

}  // namespace gaia::transfer
