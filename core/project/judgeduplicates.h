// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/decide.h"
#include "core/project/project.h"
#include "core/storage/eventlog.h"

#include <optional>

namespace gaia::project {

/// What a curator says of pictures that look the same. Each call is one transaction with its
/// events, which undo takes back; the groups follow at once, and the next search keeps to it.
/// Nothing is deleted. Thread-safe; blocks, so call it from a job.
class JudgeDuplicates final {
public:
    JudgeDuplicates(Project &project, QString curator);

    /// Makes an image the one that stands for its group.
    [[nodiscard]] base::Result<Outcome> choose(dataset::ImageKey image);
    /// Says that two images show the same picture, or that they don't; nothing takes back what was
    /// said. Equal bytes can't be parted.
    [[nodiscard]] base::Result<Outcome> setPair(dataset::ImageKey a, dataset::ImageKey b,
                                                std::optional<bool> isSame);
    /// Gives the reference of the image's group what the others know besides, see mergedTexts.
    [[nodiscard]] base::Result<Outcome> mergeTexts(dataset::ImageKey image);
    /// Discards all of the image's group but its reference: they stay, and are in no export.
    [[nodiscard]] base::Result<Outcome> discardOthers(dataset::ImageKey image);

    /// For History: puts a pair or a choice from what the event left into what it found, or the
    /// other way round; refuses where the present state is neither. False: the event is none of
    /// these.
    [[nodiscard]] static base::Result<bool> move(storage::Connection &connection,
                                                 const Project &project,
                                                 const storage::LoggedEvent &logged, bool isUndo);

private:
    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
