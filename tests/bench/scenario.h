// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/project.h"
#include "tests/bench/measure.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace gaia::bench {

/// Thrown by `Bench::require` and the like; ends the scenario with its reason.
class Failed final : public std::runtime_error {
public:
    explicit Failed(const QString &reason)
        : std::runtime_error(reason.toStdString())
    {
    }
};

/// What a scenario works with and tells its figures to. Each scenario runs in a process of its
/// own, so that memory and caches are its own too.
class Bench final {
public:
    QString project;    ///< the made collection; scenarios leave its images as they are
    QString records;    ///< the same as GAIA JSON
    QString folder;     ///< for what a scenario writes; kept between scenarios of a run
    qint64 images = 0;
    std::uint64_t seed = 1;
    bool isQuick = false;  ///< few repetitions: a look whether it works

    /// How often to repeat what usually is repeated `usual` times.
    [[nodiscard]] int times(int usual) const { return isQuick ? std::min(usual, 3) : usual; }
    /// True for the size that budgets of 41,030 images speak of, or a smaller one.
    [[nodiscard]] bool isSmall() const { return images <= 50'000; }
    /// The budget for the size at hand.
    [[nodiscard]] double budget(double atGaia, double atMillion) const
    {
        return isSmall() ? atGaia : atMillion;
    }

    Measure &add(const QString &name, const QString &unit, std::vector<double> samples);
    [[nodiscard]] Findings take();

    /// The made project, opened.
    [[nodiscard]] std::unique_ptr<project::Project>
    open(project::OpenMode mode = project::OpenMode::CommandLine);
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }

    template<typename T>
    static T require(base::Result<T> result)
    {
        if (!result) {
            throw Failed(result.error().message + u' ' + result.error().context);
        }
        if constexpr (!std::is_void_v<T>) {
            return std::move(*result);
        }
    }
    static void require(bool isTrue, const QString &otherwise)
    {
        if (!isTrue) {
            throw Failed(otherwise);
        }
    }

private:
    base::SystemClock m_clock;
    std::vector<Measure> m_measures;
};

/// What another program did in the same run.
struct PeerRun {
    bool didRun = false;   ///< false where the machine does not have it
    double seconds = 0.0;
    double cpu = 0.0;      ///< processor seconds
    QByteArray output;
};
/// Runs it and waits; a failure of a program that is there ends the scenario.
[[nodiscard]] PeerRun runPeer(const QString &program, const QStringList &arguments,
                              const QString &workingFolder = {});

/// Lets the window's thread work until `isDone`; throws with what `why` says when that does not
/// come.
void waitUntil(const std::function<bool()> &isDone, const char *what,
               const std::function<QString()> &why = {}, int timeoutMs = 60'000);

struct Scenario {
    const char *name;
    const char *what;
    void (*run)(Bench &bench);
};
/// All of them, in the order in which they run. One more: a file in scenarios, its declaration
/// and its line in scenarios.cpp.
[[nodiscard]] const std::vector<Scenario> &scenarios();

}  // namespace gaia::bench
