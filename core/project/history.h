// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/decide.h"

namespace gaia::project {

/// Undo and redo, walked off the event log: across images, over restarts, one step at a time.
/// Refuses with Conflict where the present state is not what the event left. Thread-safe.
class History final {
public:
    /// Undo takes back the newest step of anyone, or of `onlyOf` when it is not empty.
    History(Project &project, QString curator, QString onlyOf = {});

    [[nodiscard]] base::Result<Outcome> undo();
    [[nodiscard]] base::Result<Outcome> redo();
    /// How many steps undo reaches.
    struct Reach {
        qint64 undo = 0;
        bool isMore = false;  ///< at least so many: all are not counted
    };
    [[nodiscard]] base::Result<Reach> reach() const;

private:
    Project &m_project;
    QString m_curator;
    QString m_onlyOf;
};

}  // namespace gaia::project
