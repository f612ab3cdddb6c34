// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/keys.h"
#include "core/project/project.h"
#include "core/storage/eventlog.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

namespace gaia::project {

enum class MergeSide { Mine, Theirs };

/// One thing that stands otherwise in the other copy: a caption's decision, a field, a flag, a
/// note, a mark on a claim.
struct MergeItem {
    QString id;             ///< "IMAGE:2", "IMAGE credits", "IMAGE:2 “words”": what a choice names
    QString part;           ///< caption, mark, or the word of a field
    QString quote;          ///< of a mark
    QByteArray base;        ///< as it stood before the other curator's work; JSON as in events
    QByteArray mine;
    QByteArray theirs;
    bool isConflict = false;  ///< both have changed it, each otherwise
};

/// What belongs together: a caption with its events, or an image with its own.
struct MergeGroup {
    dataset::ImageKey image;      ///< here
    QString imageId;
    int ordinal = 0;
    dataset::CaptionKey caption;  ///< here; none for the image itself
    std::vector<MergeItem> items; ///< what stands otherwise
    std::vector<storage::LoggedEvent> events;  ///< not in the log here, the oldest first
    QString theirCurator;         ///< of the newest of these
    QDateTime theirAt;
    QString myCurator;            ///< of the newest event here; empty without
    QDateTime myAt;
    [[nodiscard]] bool hasConflict() const;
};

struct MergePlan {
    QString other;                ///< file name
    std::vector<MergeGroup> groups;
    base::Issues leftOut;         ///< images or captions that are not the same here
    qint64 events = 0;            ///< that the log here lacks
    qint64 conflicts = 0;         ///< items
};

struct MergeReport {
    QUuid step;                   ///< null when nothing was written
    qint64 events = 0;            ///< taken into the log
    qint64 changes = 0;           ///< captions, fields and so on that have changed here
    qint64 images = 0;
    std::vector<MergeItem> open;  ///< conflicts that nobody decided; nothing of them was taken
    base::Issues leftOut;
    bool wasStopped = false;
};

/// Takes another curator's work on a copy of the same collection into this project, by the log of
/// events and their ids: what is here already is not taken twice. Images are the same by their id,
/// captions by image, ordinal and the text that was proposed. What changed there alone is taken;
/// what both changed is a conflict, to be decided by name or by a rule, and stays untouched until
/// then. The changes here are one step that undo takes back. Thread-safe; blocks, so call it from
/// a job.
class MergeProject final {
public:
    explicit MergeProject(Project &project);

    /// Reads both and writes nothing.
    [[nodiscard]] base::Result<MergePlan> plan(const QString &otherPath,
                                               const base::JobContext &context) const;
    /// `choices`: by the id of an item; `rule` decides what they don't name.
    enum class Rule { Ask, Mine, Theirs, Newest };
    [[nodiscard]] base::Result<MergeReport> apply(const MergePlan &plan,
                                                  const QMap<QString, MergeSide> &choices, Rule rule,
                                                  const QString &curator,
                                                  const base::JobContext &context);

private:
    Project &m_project;
};

/// What a state says, for people: "accepted: The image showcases…", "NASA".
[[nodiscard]] QString mergeText(const MergeItem &item, const QByteArray &state);

}  // namespace gaia::project
