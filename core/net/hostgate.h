// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace gaia::net {

/// What one host is asked to bear.
struct HostLimits {
    int atOnce = 1;               ///< requests under way at a time
    double secondsBetween = 0.0;  ///< from the start of one request to the start of the next
};

/// Keeps every host within its limits, whichever thread asks. Thread-safe; outlives its passes.
class HostGate final {
public:
    /// Seconds since some moment; steady. Tests move it themselves.
    using Now = std::function<double()>;

    explicit HostGate(HostLimits limits, Now now = {});

    /// The right to have one request under way at a host; ends with the object.
    class Pass final {
    public:
        Pass(Pass &&other) noexcept;
        Pass &operator=(Pass &&) = delete;
        ~Pass();

    private:
        friend class HostGate;
        Pass(HostGate &gate, QString host);
        HostGate *m_gate;
        QString m_host;
    };

    /// At once, or nothing if the host is busy, paused or was asked too short a while ago.
    [[nodiscard]] std::optional<Pass> tryEnter(const QString &host);
    /// Waits for it; nothing if stop is asked for meanwhile.
    [[nodiscard]] std::optional<Pass> enter(const QString &host, const std::stop_token &stop);
    /// Asks no more of a host for so long (Retry-After, back-off); a shorter pause changes nothing.
    void pause(const QString &host, double seconds);
    /// The host's own wish (Crawl-delay): never makes it faster than the limits.
    void slowDown(const QString &host, double secondsBetween);
    /// Seconds until the host may be asked, as far as time alone is concerned.
    [[nodiscard]] double wait(const QString &host) const;

private:
    struct State {
        int underWay = 0;
        double notBefore = 0.0;
        double secondsBetween = 0.0;
    };

    [[nodiscard]] bool takePlace(const QString &host);
    void leave(const QString &host);

    HostLimits m_limits;
    Now m_now;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, State> m_hosts;
};

}  // namespace gaia::net
