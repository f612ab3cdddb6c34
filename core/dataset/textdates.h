// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/acquisition.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace gaia::dataset {

/// The first date that a text holds: in one of `formats` (as QDate reads them, "dd/MM/yyyy"), else
/// ISO 8601, "August 16, 2024", "16 Aug 2024", "August 2024". Numbers alone, such as 5/7/2022, are
/// read by `formats` only, since which one is the month depends on the country. What can't be a
/// day of satellite images (before 1960, after `today` plus a day) is none.
[[nodiscard]] std::optional<Acquisition>
dateIn(const QString &text, const QStringList &formats, const QDate &today);

/// The one day, month or interval of which an article says that its pictures were taken then
/// ("acquired this image on May 5, 2023"): a date counts by the verb of its own clause, so that days of
/// publication, of anniversaries and of what is shown don't. None where it tells of several, since
/// which is whose is not known; a day within a month that is named beside it is one with it.
[[nodiscard]] std::optional<Acquisition> takenIn(const QString &text, const QDate &today);

/// The same of the event that an article tells of ("the volcano erupted on April 14, 2010").
[[nodiscard]] std::optional<Acquisition> happenedIn(const QString &text, const QDate &today);

}  // namespace gaia::dataset
