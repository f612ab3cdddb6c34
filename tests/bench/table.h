// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace gaia::bench {

/// What a run was made with, for the reader of its figures.
struct RunFacts {
    QString machine;   ///< processor, cores, memory
    QString system;
    QString version;
    QString date;
    QString command;
    qint64 images = 0;
    std::uint64_t seed = 0;
    double loadBefore = 0.0;  ///< how busy the machine was with other work, running processes
};
[[nodiscard]] RunFacts factsOf(const QString &command, qint64 images, std::uint64_t seed);

[[nodiscard]] QString table(const RunFacts &facts, const std::vector<Findings> &all);
[[nodiscard]] QByteArray json(const RunFacts &facts, const std::vector<Findings> &all);

}  // namespace gaia::bench
