// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <stop_token>

namespace gaia::jobs {

/// Which pool a job runs on. Decisions keep their order.
enum class Lane {
    Decision,  ///< one after the other, in the order they were started
    Read,      ///< short reads and decodes
    Bulk,      ///< imports, caption runs, exports
};

/// Runs work on values in the background and hands its result to the receiver's thread. Lives on
/// the thread that made it, which must be the receivers' one. A receiver that is gone gets
/// nothing; the destructor asks every job to stop and waits for it.
class Runner final : public QObject {
    Q_OBJECT

public:
    explicit Runner(QObject *parent = nullptr);
    ~Runner() override;

    /// Runs `work(std::stop_token)` and then `done(result)` on `receiver`'s thread. The returned
    /// source asks the work to stop; dropping it does not.
    template<typename Work, typename Done>
    std::stop_source start(Lane lane, QObject *receiver, Work work, Done done);

private:
    [[nodiscard]] QThreadPool &pool(Lane lane);

    QThreadPool m_decisions;
    QThreadPool m_reads;
    QThreadPool m_bulk;
    std::stop_source m_stopAll;
};

/// Numbers requests of which only the newest counts: a thumbnail, a search, a preview.
class Latest {
public:
    [[nodiscard]] quint64 next() { return ++m_current; }
    [[nodiscard]] bool isCurrent(quint64 ticket) const { return ticket == m_current; }

private:
    quint64 m_current = 0;
};

template<typename Work, typename Done>
std::stop_source Runner::start(Lane lane, QObject *receiver, Work work, Done done)
{
    using Value = std::invoke_result_t<Work, std::stop_token>;
    std::stop_source stop;
    // Both the caller's own source and the runner's end reach the work.
    auto linked = std::make_shared<std::stop_callback<std::function<void()>>>(
        m_stopAll.get_token(), [stop]() mutable { stop.request_stop(); });

    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             done(watcher->future().takeResult());
                         }
                     });
    watcher->setFuture(QtConcurrent::run(
        &pool(lane), [work = std::move(work), token = stop.get_token(), linked]() mutable {
            return work(token);
        }));
    return stop;
}

}  // namespace gaia::jobs
