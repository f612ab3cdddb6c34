// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/captionanswer.h"
#include "core/dataset/task.h"
#include "core/project/project.h"

namespace gaia::project {

/// Writes what came of a question: the raw answer, the captions made of it and the task's state in
/// one transaction, so that a kill at any moment leaves all of it or nothing. Thread-safe; blocks.
class CaptionRecord final {
public:
    explicit CaptionRecord(Project &project);

    /// An answer that could not be used and is asked for again. The task stays under way.
    [[nodiscard]] base::Status keep(const dataset::CaptionTask &task,
                                    const dataset::Answer &answer) const;
    /// The end of a task without captions: a summary, or a failure of either stage.
    [[nodiscard]] base::Status end(const dataset::CaptionTask &task,
                                   const dataset::Answer &answer) const;
    /// The end of a task with captions. They become the image's present ones unless a person has
    /// decided on those; older ones are kept.
    [[nodiscard]] base::Status captions(const dataset::CaptionTask &task,
                                        const dataset::Answer &answer,
                                        const captioning::CaptionAnswer &read) const;
    /// The same for drafts that no model wrote.
    [[nodiscard]] base::Status drafts(const dataset::CaptionTask &task,
                                      const QStringList &texts) const;
    /// Back into the queue, to be tried again after so many seconds.
    [[nodiscard]] base::Status later(const dataset::CaptionTask &task, double seconds) const;

private:
    Project &m_project;
};

}  // namespace gaia::project
