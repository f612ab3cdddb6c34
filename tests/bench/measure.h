// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace gaia::bench {

/// Processor seconds of this process so far, of all its threads; `ofChildren`: of the processes
/// that it has started and that have ended.
[[nodiscard]] double cpuSeconds(bool ofChildren = false);
/// The most memory that this process has held so far, MiB.
[[nodiscard]] double peakMegabytes();
/// What it holds now, MiB.
[[nodiscard]] double heldMegabytes();

/// One figure: what was measured, how often, and against what.
struct Measure {
    QString name;
    QString unit;                   ///< ms, s, MiB, per s
    std::vector<double> samples;
    std::optional<double> cpu;      ///< processor seconds of all repetitions
    std::optional<double> budget;   ///< in the unit; of the percentile `judged`
    int judged = 95;                ///< which percentile the budget speaks of
    QString peer;                   ///< what else did the same in this run; may be empty
    std::optional<double> peerValue;  ///< the peer's median, in the unit
    QString note;

    [[nodiscard]] double median() const { return percentile(50); }
    /// By nearest rank; 0 without samples.
    [[nodiscard]] double percentile(int percent) const;
    /// More is better where things are counted a second.
    [[nodiscard]] bool isRate() const
    {
        return unit.endsWith(QStringLiteral("/s")) || unit == QStringLiteral("% of the rate");
    }
    /// Nothing where there is no budget. Rates are judged by their median.
    [[nodiscard]] std::optional<bool> isWithinBudget() const;
    /// How many times faster than the peer, by medians; nothing without one.
    [[nodiscard]] std::optional<double> timesThePeer() const;
};

/// What a scenario found, as its process hands it over.
struct Findings {
    QString scenario;
    std::vector<Measure> measures;
    double peakMegabytes = 0.0;
    QString skipped;   ///< why it did not run; empty when it did
    QString failed;    ///< why it is worth nothing; empty when all is well
};

[[nodiscard]] QByteArray toJson(const Findings &findings);
[[nodiscard]] std::optional<Findings> findingsFromJson(const QByteArray &json);

/// Time of one call after another.
class Stopwatch final {
public:
    Stopwatch()
        : m_cpu(cpuSeconds())
    {
        m_timer.start();
    }
    [[nodiscard]] double milliseconds() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double seconds() const { return milliseconds() / 1e3; }
    [[nodiscard]] double cpu() const { return cpuSeconds() - m_cpu; }

private:
    QElapsedTimer m_timer;
    double m_cpu;
};

}  // namespace gaia::bench
