// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/fetchqueue.h"

#include "core/project/mergerecord.h"
#include "core/storage/downloadstore.h"
#include "core/storage/imagestore.h"

#include <algorithm>
#include <chrono>

namespace gaia::project {

using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

constexpr std::size_t kFewWaiting = 500;
constexpr std::size_t kResultsInASlice = 32;
constexpr qint64 kBytesInASlice = 16LL << 20;
constexpr double kSecondsInASlice = 2.0;
constexpr std::chrono::milliseconds kTick(20);

double steadySeconds()
{
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

FetchQueue::FetchQueue(net::HostGate &gate, More more)
    : m_gate(gate)
    , m_more(std::move(more))
{
}

void FetchQueue::fill()
{
    while (!m_isDry && m_waiting < kFewWaiting) {
        const std::vector<FetchItem> items = m_more();
        m_isDry = items.empty();
        for (const FetchItem &item : items) {
            const QString host = item.url.host().toLower();
            auto &queue = m_byHost[host];
            if (queue.empty()) {
                m_turns.push_back(host);
            }
            queue.push_back(item);
            ++m_waiting;
        }
    }
}

std::optional<FetchQueue::Turn> FetchQueue::tryTake()
{
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const QString host = m_turns.at(i);
        auto pass = m_gate.tryEnter(host);
        if (!pass) {
            continue;
        }
        m_turns.erase(m_turns.begin() + std::ptrdiff_t(i));
        auto queue = m_byHost.find(host);
        Turn turn{queue->front(), std::move(*pass)};
        queue->pop_front();
        --m_waiting;
        if (queue->empty()) {
            m_byHost.erase(queue);
        } else {
            m_turns.push_back(host);
        }
        return turn;
    }
    return std::nullopt;
}

std::optional<FetchQueue::Turn> FetchQueue::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        fill();
        if (m_waiting == 0) {
            return std::nullopt;
        }
        if (auto turn = tryTake()) {
            return turn;
        }
        m_wake.wait_for(lock, kTick);
    }
    return std::nullopt;
}

FetchLedger::FetchLedger(Project &project, base::JobContext context, qint64 total)
    : m_project(project)
    , m_context(std::move(context))
    , m_total(total)
{
}

void FetchLedger::countUnasked(bool hasMedia)
{
    const std::scoped_lock lock(m_mutex);
    ++m_done;
    ++(hasMedia ? m_report.unchanged : m_report.skipped);
}

void FetchLedger::add(FetchResult result)
{
    bool isFull = false;
    {
        const std::scoped_lock lock(m_mutex);
        const QString id = result.item.id;
        if (m_slice.empty()) {
            m_sliceSince = steadySeconds();
        }
        m_sliceBytes += result.bytes.bytes.size();
        m_slice.push_back(std::move(result));
        isFull = m_slice.size() >= kResultsInASlice || m_sliceBytes >= kBytesInASlice
            || steadySeconds() - m_sliceSince > kSecondsInASlice;
        base::Progress now;
        now.done = ++m_done;
        now.total = m_total;
        now.what = id;
        now.failed = qint64(m_report.failed.size());
        m_context.report(now);
    }
    if (isFull) {
        (void)flush();
    }
}

base::Status FetchLedger::flush()
{
    const std::scoped_lock committing(m_committing);
    std::vector<FetchResult> slice;
    {
        const std::scoped_lock lock(m_mutex);
        slice.swap(m_slice);
        m_sliceBytes = 0;
    }
    const base::Status status = slice.empty() ? base::Status() : commit(std::move(slice));
    const std::scoped_lock lock(m_mutex);
    if (!status && m_status) {
        m_status = status;
    }
    return m_status;
}

/// Bytes first: the project never names a picture that is not there.
base::Status FetchLedger::commit(std::vector<FetchResult> slice)
{
    std::vector<storage::MediaFile::Item> items;
    for (FetchResult &result : slice) {
        if (result.errorClass.isEmpty()) {
            items.push_back(std::exchange(result.bytes, {result.bytes.sha256, {}, {}, 0}));
        }
    }
    qint64 bytes = 0;
    for (const auto &item : items) {
        bytes += item.bytes.size();
    }
    std::vector<qint64> sizes;
    for (const auto &item : items) {
        sizes.push_back(item.bytes.size());
    }
    if (const base::Status stored = m_project.media().store(items); !stored) {
        return stored;
    }
    const QDateTime now = m_project.clock().now();
    const base::Status committed = m_project.write(
        Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
            storage::ImageStore images(connection);
            storage::DownloadStore downloads(connection);
            std::size_t next = 0;
            for (const FetchResult &result : slice) {
                const bool isHere = result.errorClass.isEmpty();
                const qint64 size = isHere ? sizes.at(next++) : 0;
                auto image = images.load(result.item.image);
                if (!image) {
                    continue;  // discarded from the project meanwhile
                }
                if (isHere) {
                    image->media = {result.bytes.sha256,       size,
                                    result.info.size.width(),  result.info.size.height(),
                                    result.info.bands,         result.info.bitsPerSample,
                                    result.info.format,        QString(),
                                    result.info.gsdM};
                    image->mediaError.clear();
                    takeFactsOfFile(*image, result.info);
                    downloads.setDone(image->key, now);
                } else {
                    image->mediaError = result.reason;
                    downloads.setFailed(image->key, result.errorClass, result.reason, now);
                }
                images.update(*image);
                touch.note(Noun::Images, image->key);
            }
        });
    if (!committed) {
        return committed;
    }
    const std::scoped_lock lock(m_mutex);
    m_report.bytes += bytes;
    for (const FetchResult &result : slice) {
        if (result.errorClass.isEmpty()) {
            ++m_report.added;
        } else {
            m_report.failed.push_back({result.item.id, result.errorClass, result.reason});
        }
    }
    return {};
}

bool FetchLedger::isBroken() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_status;
}

base::Result<FetchReport> FetchLedger::takeReport()
{
    if (const base::Status status = flush(); !status) {
        return base::fail(status.error());
    }
    return std::move(m_report);
}

}  // namespace gaia::project
