// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/event.h"
#include "core/storage/connection.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace gaia::storage {

/// How an event stands in the chain that undo and redo walk.
enum class EventStanding {
    Log,      ///< told, never undone (an import, an undo itself)
    Done,
    Undone,
    Dropped,  ///< undone, and then something else was done: redo no longer reaches it
};

/// An event with what undo needs besides.
struct LoggedEvent {
    dataset::Event event;
    dataset::CaptionKey caption;
    QUuid target;  ///< of undo and redo: the step they acted on
};

/// How often a curator decided so, of what stands.
struct DecisionCount {
    QString curator;
    QString action;  ///< accept, edit or reject
    qint64 count = 0;
};

/// The log of every change. Only ever appended to; of a row that stands, its standing alone
/// changes. Works inside `Connection::guard`.
class EventLog final {
public:
    explicit EventLog(Connection &connection);

    /// Appends; a Done event drops what redo could still reach.
    void append(const LoggedEvent &event, EventStanding standing);
    /// The newest step that undo takes back; of `curator` alone when not empty.
    [[nodiscard]] std::optional<QUuid> undoable(const QString &curator);
    /// The step that redo does again.
    [[nodiscard]] std::optional<QUuid> redoable(const QString &curator);
    [[nodiscard]] std::vector<LoggedEvent> step(const QUuid &step);
    void setStanding(const QUuid &step, EventStanding standing);
    [[nodiscard]] qint64 countSteps(EventStanding standing);
    /// Newest first. `decisionsOnly`: standing accept, edit and reject events.
    [[nodiscard]] std::vector<dataset::Event> newest(int limit, bool decisionsOnly);
    /// In the order of the curators' first decisions.
    [[nodiscard]] std::vector<DecisionCount> decisionCounts();

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
