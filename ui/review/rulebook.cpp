// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rulebook.h"

#include "core/project/imagecheck.h"

namespace gaia::review {

namespace {

std::shared_ptr<const Checker> readRules()
{
    auto checker = std::make_shared<const Checker>();
    // The tables of places are read at their first use: now, and not when an image waits.
    Subject nowhere;
    nowhere.image.place.name = QStringLiteral("Lisbon, Portugal");
    nowhere.image.place.point = dataset::GeoPoint{38.7, -9.1};
    (void)project::checkWhole(*checker, nowhere);
    return checker;
}

}  // namespace

RuleBook::RuleBook(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
{
    runner.start(
        jobs::Lane::Bulk, this, [](std::stop_token) { return readRules(); },
        [this](std::shared_ptr<const Checker> checker) {
            m_checker = std::move(checker);
            Q_EMIT loaded();
        });
}

}  // namespace gaia::review
