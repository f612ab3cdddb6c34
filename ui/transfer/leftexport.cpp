// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/leftexport.h"

namespace gaia::transfer {

using project::ExportCollection;
using project::StoppedExport;

LeftExport::LeftExport(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

void LeftExport::look(const QString &folder)
{
    start(folder, false);
}

void LeftExport::throwAway(const QString &folder)
{
    start(folder, true);
}

void LeftExport::start(const QString &folder, bool isThrownAway)
{
    const quint64 ticket = m_newest.next();
    m_look.request_stop();  // of a folder whose name was still being typed
    if (folder.isEmpty()) {
        Q_EMIT found(std::nullopt);
        return;
    }
    auto job = m_runner.start(
        isThrownAway ? jobs::Lane::Bulk : jobs::Lane::Read, this,
        [folder, isThrownAway](const std::stop_token &stop) {
            if (isThrownAway) {
                ExportCollection::discardStopped(folder);
            }
            return ExportCollection::stopped(folder, stop);
        },
        [this, ticket](const std::optional<StoppedExport> &left) {
            if (m_newest.isCurrent(ticket)) {
                Q_EMIT found(left);
            }
        });
    if (!isThrownAway) {
        m_look = std::move(job);
    }
}

}  // namespace gaia::transfer
