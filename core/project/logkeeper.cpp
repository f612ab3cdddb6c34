// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/logkeeper.h"

namespace gaia::project {

using namespace std::chrono_literals;

namespace {

/// What a load lets gather before it is taken into the file beside it. It meets the pages of its
/// indexes again and again: the later, the fewer times each is written.
constexpr qint64 kLoadBytes = 64 << 20;
/// The log is only begun anew when it is taken in whole, for which a load has to wait.
constexpr qint64 kLongLoadBytes = 512 << 20;
/// With more the log would grow for as long as somebody decides without a pause.
constexpr qint64 kMostBytes = 80 << 20;
constexpr auto kSettleAfter = 300ms;

}  // namespace

LogKeeper::LogKeeper(storage::Connection &connection)
    : m_connection(connection)
{
    (void)m_connection.guard([&] { m_pageBytes = m_connection.pageBytes(); });
}

void LogKeeper::prepare(Priority priority, bool isLoad)
{
    if (isLoad && !m_hasLoaded) {
        m_connection.setCheckpointing(false);
        m_checkpointedPages = 0;
        m_hasLoaded = true;
    }
    const bool isDecision = priority == Priority::Decision;
    if (isDecision) {
        m_lastDecision = std::chrono::steady_clock::now();
    }
    if (m_hasLoaded) {
        return;  // the load sees to it
    }
    const bool mayKeep = isDecision && bytes(m_connection.logPages()) < kMostBytes;
    if (mayKeep != m_hasDecisions) {
        m_hasDecisions = mayKeep;
        m_checkpointedPages = 0;
        m_connection.setCheckpointing(!mayKeep);
    }
}

int LogKeeper::newPages()
{
    const int pages = m_connection.logPages();
    if (pages < m_checkpointedPages) {
        m_checkpointedPages = 0;  // the log was begun anew
    }
    return pages - m_checkpointedPages;
}

void LogKeeper::checkpoint()
{
    m_checkpointedPages = m_connection.logPages();
    (void)m_connection.guard([&] { m_connection.checkpoint(); });
}

void LogKeeper::keepShort()
{
    const int fresh = newPages();
    const bool isUnderWay =
        m_beside.valid() && m_beside.wait_for(0s) != std::future_status::ready;
    if (bytes(m_connection.logPages()) >= kLongLoadBytes) {
        if (m_beside.valid()) {
            m_beside.wait();
        }
        checkpoint();
    } else if (bytes(fresh) >= kLoadBytes && !isUnderWay) {
        m_checkpointedPages = m_connection.logPages();
        m_beside = std::async(std::launch::async, [path = m_connection.path()] {
            if (auto beside = storage::Connection::open(path, storage::Access::ReadWrite)) {
                (void)(*beside)->guard([&] { (*beside)->checkpoint(); });
            }
        });
    }
}

std::optional<std::chrono::milliseconds> LogKeeper::settlesAfter() const
{
    return m_hasLoaded ? std::optional<std::chrono::milliseconds>(kSettleAfter) : std::nullopt;
}

void LogKeeper::settle()
{
    m_hasLoaded = false;
    m_hasDecisions = false;
    (void)m_connection.guard([&] {
        m_connection.setCheckpointing(true);
        m_connection.checkpoint();
    });
}

void LogKeeper::tidy()
{
    const bool isPause = std::chrono::steady_clock::now() - m_lastDecision >= kPause;
    if (m_hasDecisions && !m_hasLoaded && newPages() >= kWorthTidyingPages && isPause) {
        checkpoint();
    }
}

}  // namespace gaia::project
