// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

namespace gaia::test {

/// A server on loopback, on a thread of its own, that speaks TLS with a certificate which nobody
/// has signed. Counts what a client was careless enough to send, and answers the same to each that
/// trusts it, or nothing.
class TlsServer final {
public:
    /// `answer`: head and body as they go out.
    explicit TlsServer(QByteArray answer = {});
    ~TlsServer();

    [[nodiscard]] QString baseUrl() const;
    /// In PEM, for a client that is to trust it.
    [[nodiscard]] static QByteArray certificate();
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes that came through the encryption.
    [[nodiscard]] int bytes() const { return m_bytes; }

private:
    struct Private;
    void serve();

    QByteArray m_answer;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_bytes = 0;
    std::unique_ptr<Private> d;
    std::thread m_thread;
};

}  // namespace gaia::test
