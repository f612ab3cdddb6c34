// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <memory>
#include <thread>

namespace gaia::test {

/// A server on loopback, on a thread of its own, that speaks TLS with a certificate which nobody
/// has signed. Answers nothing; counts what a client was careless enough to send.
class TlsServer final {
public:
    TlsServer();
    ~TlsServer();

    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes that came through the encryption.
    [[nodiscard]] int bytes() const { return m_bytes; }

private:
    struct Private;
    void serve();

    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_bytes = 0;
    std::unique_ptr<Private> d;
    std::thread m_thread;
};

}  // namespace gaia::test
