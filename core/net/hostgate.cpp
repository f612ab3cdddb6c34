// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/hostgate.h"

#include <algorithm>
#include <chrono>

namespace gaia::net {

namespace {

double steadySeconds()
{
    using Seconds = std::chrono::duration<double>;
    return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// How often a waiting thread looks whether it was stopped.
constexpr std::chrono::milliseconds kTick(50);

}  // namespace

HostGate::HostGate(HostLimits limits, Now now)
    : m_limits(limits)
    , m_now(now ? std::move(now) : Now(steadySeconds))
{
    m_limits.atOnce = std::max(1, m_limits.atOnce);
}

HostGate::Pass::Pass(HostGate &gate, QString host)
    : m_gate(&gate)
    , m_host(std::move(host))
{
}

HostGate::Pass::Pass(Pass &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
    , m_host(std::move(other.m_host))
{
}

HostGate::Pass::~Pass()
{
    if (m_gate != nullptr) {
        m_gate->leave(m_host);
    }
}

bool HostGate::takePlace(const QString &host)
{
    State &state = m_hosts[host];
    const double now = m_now();
    if (state.underWay >= m_limits.atOnce || now < state.notBefore) {
        return false;
    }
    ++state.underWay;
    state.notBefore = now + std::max(m_limits.secondsBetween, state.secondsBetween);
    return true;
}

std::optional<HostGate::Pass> HostGate::tryEnter(const QString &host)
{
    const std::scoped_lock lock(m_mutex);
    return takePlace(host) ? std::optional<Pass>(Pass(*this, host)) : std::nullopt;
}

std::optional<HostGate::Pass> HostGate::enter(const QString &host, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (takePlace(host)) {
            return Pass(*this, host);
        }
        m_changed.wait_for(lock, kTick);
    }
    return std::nullopt;
}

void HostGate::leave(const QString &host)
{
    {
        const std::scoped_lock lock(m_mutex);
        --m_hosts[host].underWay;
    }
    m_changed.notify_all();
}

void HostGate::pause(const QString &host, double seconds)
{
    const std::scoped_lock lock(m_mutex);
    State &state = m_hosts[host];
    state.notBefore = std::max(state.notBefore, m_now() + seconds);
}

void HostGate::slowDown(const QString &host, double secondsBetween)
{
    const std::scoped_lock lock(m_mutex);
    State &state = m_hosts[host];
    state.secondsBetween = std::max(state.secondsBetween, secondsBetween);
}

double HostGate::wait(const QString &host) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_hosts.constFind(host);
    return found == m_hosts.cend() ? 0.0 : std::max(0.0, found->notBefore - m_now());
}

}  // namespace gaia::net
