// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/activity.h"

#include <QString>

namespace gaia::work {

/// "22 min", "3 h 10 min", "40 s"; empty where it is not known (below 0).
[[nodiscard]] QString durationWords(double seconds);
/// "today 11:40", "yesterday", "3 Nov".
[[nodiscard]] QString dayWords(const QDateTime &at, const QDateTime &now);
/// "Running", "Paused"…
[[nodiscard]] QString stateWords(JobState state);

}  // namespace gaia::work
