// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/runner.h"

#include <QThread>

namespace gaia::jobs {

Runner::Runner(QObject *parent)
    : QObject(parent)
{
    m_decisions.setMaxThreadCount(1);
    m_reads.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_bulk.setMaxThreadCount(2);
}

Runner::~Runner()
{
    m_stopAll.request_stop();
    // Decisions are short and must not be lost; queued reads and bulk work may be dropped.
    m_reads.clear();
    m_bulk.clear();
    m_decisions.waitForDone();
    m_reads.waitForDone();
    m_bulk.waitForDone();
}

QThreadPool &Runner::pool(Lane lane)
{
    switch (lane) {
    case Lane::Decision: return m_decisions;
    case Lane::Read: return m_reads;
    case Lane::Bulk: return m_bulk;
    }
    return m_reads;
}

}  // namespace gaia::jobs
