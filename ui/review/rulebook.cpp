// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rulebook.h"

#include "core/project/imagecheck.h"

namespace gaia::review {

namespace {

bool readPlaces(const Checker &checker, const std::stop_token &stop)
{
    if (!project::readPlaceTables(stop)) {
        return false;  // the window is being closed
    }
    // The other tables are read at their first use: now, and not when an image waits.
    Subject somewhere;
    somewhere.image.place.name = QStringLiteral("Lisbon, Portugal");
    somewhere.image.place.point = dataset::GeoPoint{38.7, -9.1};
    (void)project::checkWhole(checker, somewhere);
    return true;
}

}  // namespace

Check RuleBook::Reader::check(const Subject &subject) const
{
    return hasPlaces ? project::checkWhole(*checker, subject) : checker->check(subject);
}

RuleBook::RuleBook(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
{
    runner.start(
        jobs::Lane::Bulk, this, [](std::stop_token) { return std::make_shared<const Checker>(); },
        [this, &runner](std::shared_ptr<const Checker> checker) {
            m_checker = std::move(checker);
            Q_EMIT loaded();
            runner.start(
                jobs::Lane::Bulk, this,
                [rules = m_checker](const std::stop_token &stop) { return readPlaces(*rules, stop); },
                [this](bool isRead) {
                    if (isRead) {
                        m_hasPlaces = true;
                        Q_EMIT loaded();
                    }
                });
        });
}

}  // namespace gaia::review
