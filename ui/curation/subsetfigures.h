// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/bars.h"
#include "core/figures/timeline.h"
#include "core/project/balancedsubset.h"

#include <QString>

#include <memory>

namespace gaia::curation {

/// The points as the coverage map counts them, one cell after the other; nothing else is filled.
[[nodiscard]] std::shared_ptr<const curation::Coverage>
coverageOf(const std::shared_ptr<const curation::CoverageGround> &ground,
           const std::vector<dataset::GeoPoint> &points);

/// True for years and months, which stand on a line of time.
[[nodiscard]] bool isTime(dataset::Balance balance);
/// The subset in front of what it was drawn from.
[[nodiscard]] figures::Timeline timelineOf(const project::BalanceFigures &figures);
/// Shares of the labels, before and after.
[[nodiscard]] figures::Bars barsOf(const project::BalanceFigures &figures);
/// The same as a table: label, before, after.
[[nodiscard]] QByteArray csvOf(const project::BalanceFigures &figures);

}  // namespace gaia::curation
