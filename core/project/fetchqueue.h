// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"
#include "core/net/hostgate.h"
#include "core/project/fetchimages.h"
#include "core/storage/mediafile.h"
#include "core/imaging/picture.h"

#include <QHash>
#include <QUrl>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace gaia::project {

struct FetchItem {
    dataset::ImageKey image;
    QString id;
    QUrl url;
};

/// Hands out pictures so that a host at its limit holds up nobody else's. Thread-safe.
class FetchQueue final {
public:
    /// `more` gives further items until it gives none; called by one thread at a time.
    using More = std::function<std::vector<FetchItem>()>;

    FetchQueue(net::HostGate &gate, More more);

    struct Turn {
        FetchItem item;
        net::HostGate::Pass pass;
    };
    /// Waits for a host that may be asked; nothing when all is handed out or stop is asked for.
    [[nodiscard]] std::optional<Turn> take(const std::stop_token &stop);

private:
    [[nodiscard]] std::optional<Turn> tryTake();
    void fill();

    net::HostGate &m_gate;
    More m_more;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QHash<QString, std::deque<FetchItem>> m_byHost;
    std::deque<QString> m_turns;  ///< hosts with items, in the order of their next turn
    std::size_t m_waiting = 0;
    bool m_isDry = false;
};

/// What came of one picture.
struct FetchResult {
    FetchItem item;
    QString errorClass;                ///< empty: it is here
    QString reason;
    storage::MediaFile::Item bytes;
    imaging::PictureInfo info;
};

/// Gathers results, commits them by slices and counts. Thread-safe.
class FetchLedger final {
public:
    FetchLedger(Project &project, base::JobContext context, qint64 total);

    /// Stores a slice when enough is there. An error ends the work.
    void add(FetchResult result);
    void countUnasked(bool hasMedia);
    [[nodiscard]] base::Status flush();
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] base::Result<FetchReport> takeReport();

private:
    [[nodiscard]] base::Status commit(std::vector<FetchResult> slice);

    Project &m_project;
    base::JobContext m_context;
    mutable std::mutex m_mutex;
    std::mutex m_committing;
    std::vector<FetchResult> m_slice;
    qint64 m_sliceBytes = 0;
    double m_sliceSince = 0.0;
    qint64 m_total;
    qint64 m_done = 0;
    FetchReport m_report;
    base::Status m_status;
};

}  // namespace gaia::project
