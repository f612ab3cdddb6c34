// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace gaia::base {

/// The time, so that tests can set it. Thread-safe; always UTC.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Seconds since some moment, for waiting: never jumps when the time of day is set.
    [[nodiscard]] virtual double steadySeconds() const
    {
        using Seconds = std::chrono::duration<double>;
        return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// RFC 3339 in UTC with milliseconds, e.g. 2026-01-31T09:15:02.120Z.
[[nodiscard]] inline QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

}  // namespace gaia::base
