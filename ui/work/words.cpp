// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gaia::work {

QString durationWords(double seconds)
{
    constexpr double kMinute = 60.0;
    constexpr double kHour = 3600.0;
    if (seconds < 0.0 || !std::isfinite(seconds)) {
        return {};
    }
    if (seconds < 1.5 * kMinute) {
        return QCoreApplication::translate("gaia::work", "%1 s").arg(std::ceil(seconds));
    }
    if (seconds < kHour) {
        return QCoreApplication::translate("gaia::work", "%1 min").arg(std::round(seconds / kMinute));
    }
    const int minutes = int(std::round(seconds / kMinute));
    return QCoreApplication::translate("gaia::work", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString dayWords(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid()) {
        return {};
    }
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 0) {
        return QCoreApplication::translate("gaia::work", "today %1").arg(time);
    }
    if (days == 1) {
        return QCoreApplication::translate("gaia::work", "yesterday %1").arg(time);
    }
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString stateWords(JobState state)
{
    switch (state) {
    case JobState::Running: return QCoreApplication::translate("gaia::work", "Running");
    case JobState::Pausing: return QCoreApplication::translate("gaia::work", "Pausing; what is under way ends first");
    case JobState::Paused: return QCoreApplication::translate("gaia::work", "Paused by you");
    case JobState::Cancelling: return QCoreApplication::translate("gaia::work", "Ending; what is done is kept");
    case JobState::Done: return QCoreApplication::translate("gaia::work", "Done");
    case JobState::Failed: return QCoreApplication::translate("gaia::work", "Failed");
    case JobState::Cancelled: return QCoreApplication::translate("gaia::work", "Cancelled");
    }
    return {};
}

}  // namespace gaia::work
