// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/eventlog.h"

#include "core/base/clock.h"
#include "core/dataset/words.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>

namespace gaia::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<EventStanding, const char *>, 4> kStandingWords{{
    {EventStanding::Log, "log"},
    {EventStanding::Done, "done"},
    {EventStanding::Undone, "undone"},
    {EventStanding::Dropped, "dropped"},
}};

const QString kSelect = QStringLiteral(
    "SELECT e.sequence, e.id, e.step, e.at, e.curator, e.action, e.image, i.id, e.ordinal, "
    "e.before, e.after, e.standing, e.caption, e.target, e.bulk, e.blind, e.basis, e.guideline "
    "FROM event e LEFT JOIN image i ON i.key = e.image ");

LoggedEvent eventFrom(const Statement &row)
{
    LoggedEvent logged;
    dataset::Event &event = logged.event;
    event.sequence = row.integer(0);
    event.id = QUuid::fromString(row.text(1));
    event.step = QUuid::fromString(row.text(2));
    event.at = QDateTime::fromString(row.text(3), Qt::ISODateWithMs);
    event.curator = row.text(4);
    event.action = row.text(5);
    event.image = {row.integer(6)};
    event.imageId = row.text(7);
    event.ordinal = static_cast<int>(row.integer(8));
    event.before = row.text(9).toUtf8();
    event.after = row.text(10).toUtf8();
    event.isUndone = row.text(11) == "undone"_L1 || row.text(11) == "dropped"_L1;
    logged.caption = {row.integer(12)};
    logged.target = QUuid::fromString(row.text(13));
    logged.breadth = static_cast<Breadth>(std::clamp<qint64>(row.integer(14), 0, 2));
    logged.isBlind = row.integer(15) != 0;
    logged.basis = row.text(16);
    logged.guideline = row.text(17);
    return logged;
}

bool isDecision(const QString &action)
{
    return action == "accept"_L1 || action == "edit"_L1 || action == "reject"_L1;
}

QString standingWord(EventStanding standing)
{
    return dataset::wordOf(kStandingWords, standing);
}

QString uuidText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

std::optional<QUuid> firstStep(Statement &statement)
{
    return statement.step() ? std::optional(QUuid::fromString(statement.text(0))) : std::nullopt;
}

}  // namespace

EventLog::EventLog(Connection &connection)
    : m_connection(connection)
{
}

void EventLog::append(const LoggedEvent &logged, EventStanding standing)
{
    const dataset::Event &event = logged.event;
    if (standing == EventStanding::Done) {
        Statement(m_connection, u"UPDATE event SET standing = 'dropped' WHERE standing = 'undone'"_s)
            .execute();
    }
    Statement(m_connection,
              u"INSERT INTO event (id, step, at, curator, action, image, ordinal, caption, before, "
              "after, target, standing, bulk, blind, guideline, basis) VALUES (?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, (SELECT json_array(media, location, point, date, "
              "text) FROM caption_basis WHERE caption = ?)))"_s)
        .bind(uuidText(event.id), uuidText(event.step), base::timestamp(event.at),
              event.curator.isNull() ? u""_s : event.curator,  // who has no name yet still decides
              event.action,
              event.image.isValid() ? std::optional(event.image.value) : std::nullopt,
              event.ordinal,
              logged.caption.isValid() ? std::optional(logged.caption.value) : std::nullopt,
              QString::fromUtf8(event.before), QString::fromUtf8(event.after),
              uuidText(logged.target), standingWord(standing), static_cast<int>(logged.breadth),
              logged.isBlind.value_or(isBlind(logged)), logged.guideline,
              logged.basis, logged.caption.value)
        .execute();
}

bool EventLog::isBlind(const LoggedEvent &logged)
{
    if (!logged.caption.isValid() || !isDecision(logged.event.action)) {
        return false;
    }
    Statement statement(m_connection,
                        u"SELECT 1 FROM event WHERE caption = ? AND curator <> ? AND action IN "
                        "('accept', 'edit', 'reject', 'adjudicate', 'merge')"_s);
    statement.bind(logged.caption.value, logged.event.curator);
    return !statement.step();
}

QSet<QUuid> EventLog::ids()
{
    Statement statement(m_connection, u"SELECT id FROM event"_s);
    QSet<QUuid> ids;
    while (statement.step()) {
        ids.insert(QUuid::fromString(statement.text(0)));
    }
    return ids;
}

std::optional<dataset::Event> EventLog::newestOn(dataset::ImageKey image, dataset::CaptionKey caption)
{
    Statement statement(m_connection,
                        kSelect
                            + (caption.isValid()
                                   ? u"WHERE e.caption = ? ORDER BY e.sequence DESC LIMIT 1"_s
                                   : u"WHERE e.image = ? AND e.caption IS NULL "
                                     "ORDER BY e.sequence DESC LIMIT 1"_s));
    statement.bind(caption.isValid() ? caption.value : image.value);
    return statement.step() ? std::optional(eventFrom(statement).event) : std::nullopt;
}

bool EventLog::holds(const QUuid &id)
{
    Statement statement(m_connection, u"SELECT 1 FROM event WHERE id = ?"_s);
    statement.bind(uuidText(id));
    return statement.step();
}

std::vector<LoggedEvent> EventLog::onImages()
{
    Statement statement(m_connection,
                        kSelect + u"WHERE e.image IS NOT NULL ORDER BY e.sequence"_s);
    std::vector<LoggedEvent> events;
    while (statement.step()) {
        events.push_back(eventFrom(statement));
    }
    return events;
}

QString EventLog::basisBefore(dataset::CaptionKey caption, qint64 sequence)
{
    Statement statement(m_connection,
                        u"SELECT basis FROM event WHERE caption = ?1 AND basis IS NOT NULL "
                        "AND standing IN ('done', 'log') AND sequence < ?2 "
                        "ORDER BY sequence DESC LIMIT 1"_s);
    statement.bind(caption.value, sequence);
    return statement.step() ? statement.text(0) : QString();
}

std::optional<QUuid> EventLog::undoable(const QString &curator)
{
    Statement statement(m_connection,
                        u"SELECT step FROM event WHERE standing = 'done' AND (?1 = '' OR "
                        "curator = ?1) ORDER BY sequence DESC LIMIT 1"_s);
    statement.bind(curator.isNull() ? u""_s : curator);
    return firstStep(statement);
}

std::optional<QUuid> EventLog::redoable(const QString &curator)
{
    // What was undone last is done again first: that is the oldest of the undone steps.
    Statement statement(m_connection,
                        u"SELECT step FROM event WHERE standing = 'undone' AND (?1 = '' OR "
                        "curator = ?1) ORDER BY sequence ASC LIMIT 1"_s);
    statement.bind(curator.isNull() ? u""_s : curator);
    return firstStep(statement);
}

std::vector<LoggedEvent> EventLog::step(const QUuid &step)
{
    Statement statement(m_connection, kSelect + u"WHERE e.step = ? ORDER BY e.sequence"_s);
    statement.bind(uuidText(step));
    std::vector<LoggedEvent> events;
    while (statement.step()) {
        events.push_back(eventFrom(statement));
    }
    return events;
}

void EventLog::setStanding(const QUuid &step, EventStanding standing)
{
    Statement(m_connection, u"UPDATE event SET standing = ? WHERE step = ?"_s)
        .bind(standingWord(standing), uuidText(step))
        .execute();
}

EventLog::StepCount EventLog::countSteps(EventStanding standing)
{
    Statement statement(m_connection,
                        u"SELECT count(DISTINCT step), count(*) FROM (SELECT step FROM event "
                        "WHERE standing = ? ORDER BY sequence DESC LIMIT ?)"_s);
    statement.bind(standingWord(standing), kCountedEvents);
    return statement.step() ? StepCount{statement.integer(0), statement.integer(1) == kCountedEvents}
                            : StepCount();
}

std::vector<dataset::Event> EventLog::newest(int limit, bool decisionsOnly)
{
    const QString condition = decisionsOnly
        ? u"WHERE e.standing = 'done' AND e.action IN ('accept', 'edit', 'reject') "_s
        : QString();
    Statement statement(m_connection,
                        kSelect + condition + u"ORDER BY e.sequence DESC LIMIT ?"_s);
    statement.bind(limit);
    std::vector<dataset::Event> events;
    while (statement.step()) {
        events.push_back(eventFrom(statement).event);
    }
    return events;
}

std::vector<DecisionCount> EventLog::decisionCounts()
{
    Statement statement(m_connection,
                        u"SELECT curator, action, count(*) FROM event "
                        "WHERE standing IN ('done', 'log') AND action IN ('accept', 'edit', 'reject') "
                        "GROUP BY curator, action ORDER BY min(sequence)"_s);
    std::vector<DecisionCount> counts;
    while (statement.step()) {
        counts.push_back({statement.text(0), statement.text(1), statement.integer(2)});
    }
    return counts;
}

}  // namespace gaia::storage
