// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/event.h"
#include "core/storage/connection.h"

#include <QSet>
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

/// How many captions one act decided on: one by one, an image's together, or those of many images.
enum class Breadth { One, Image, Many };

/// An event with what undo needs besides.
struct LoggedEvent {
    dataset::Event event;
    dataset::CaptionKey caption;
    QUuid target;  ///< of undo and redo: the step they acted on
    Breadth breadth = Breadth::One;
    /// Of a verdict: no other curator's could have led it. Not said, the log tells.
    std::optional<bool> isBlind;
    QString basis;      ///< of a verdict read: what it was made on, see CaptionStore::setBasis
    QString guideline;  ///< hash of the guideline in force
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
    [[nodiscard]] QSet<QUuid> ids();
    /// The newest event on a caption, or (no caption) on the image itself.
    [[nodiscard]] std::optional<dataset::Event> newestOn(dataset::ImageKey image,
                                                         dataset::CaptionKey caption);
    /// True if an event with this id is in the log already.
    [[nodiscard]] bool holds(const QUuid &id);
    /// Every event on images, the oldest first, for another copy of the collection.
    [[nodiscard]] std::vector<LoggedEvent> onImages();
    /// What the newest standing decision on a caption before this event was made on; null if none.
    [[nodiscard]] QString basisBefore(dataset::CaptionKey caption, qint64 sequence);
    /// The newest step that undo takes back; of `curator` alone when not empty.
    [[nodiscard]] std::optional<QUuid> undoable(const QString &curator);
    /// The step that redo does again.
    [[nodiscard]] std::optional<QUuid> redoable(const QString &curator);
    [[nodiscard]] std::vector<LoggedEvent> step(const QUuid &step);
    void setStanding(const QUuid &step, EventStanding standing);
    /// Steps among the newest events of this standing; all events are not worth the wait.
    static constexpr int kCountedEvents = 2000;
    struct StepCount {
        qint64 steps = 0;
        bool isMore = false;  ///< there are more events than were looked at
    };
    [[nodiscard]] StepCount countSteps(EventStanding standing);
    /// Newest first. `decisionsOnly`: standing accept, edit and reject events.
    [[nodiscard]] std::vector<dataset::Event> newest(int limit, bool decisionsOnly);
    /// In the order of the curators' first decisions.
    [[nodiscard]] std::vector<DecisionCount> decisionCounts();

private:
    [[nodiscard]] bool isBlind(const LoggedEvent &event);

    Connection &m_connection;
};

}  // namespace gaia::storage
