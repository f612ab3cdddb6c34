// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace gaia::test {

/// A real HTTP/1.1 server on loopback, on a thread of its own, that answers as a test says.
class LoopbackServer final {
public:
    struct Request {
        QByteArray verb;
        QByteArray path;
        QMap<QByteArray, QByteArray> headers;  ///< names in lower case
        QByteArray body;
        int number = 0;                        ///< from 1, in order of arrival
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QMap<QByteArray, QByteArray> headers;
        int delayMs = 0;
        bool isReset = false;      ///< closes the connection without a word
        int dripMs = 0;            ///< sends the body a byte at a time, so far apart
        int cutAfter = -1;         ///< sends so many bytes of the body only, then closes
    };
    /// Called on the server's thread for each request.
    using Handler = std::function<Answer(const Request &)>;

    explicit LoopbackServer(Handler handler);
    ~LoopbackServer();

    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] int count() const;
    /// The most requests that waited for their answer at a time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] std::vector<Request> requests() const;

private:
    struct Private;
    void serve();

    Handler m_handler;
    mutable std::mutex m_mutex;
    std::vector<Request> m_requests;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_mostAtOnce = 0;
    std::unique_ptr<Private> d;
    std::thread m_thread;
};

}  // namespace gaia::test
