// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/run.h"
#include "core/project/decide.h"

#include <QDateTime>

namespace gaia::project {

/// All that was ever proposed for an image: every set of captions is kept, one is in use.
/// Thread-safe; blocks.
class CaptionSets final {
public:
    explicit CaptionSets(Project &project);

    struct Set {
        dataset::CaptionSetKey key;
        QDateTime at;
        QString origin;        ///< record, model, offline, person
        QString model;         ///< empty where no model wrote it
        bool isInUse = false;
        dataset::Run run;      ///< that made it; its key is invalid where none did
        /// What the captions were read from: request, time, tokens, cost, the picture as sent.
        std::optional<dataset::Answer> answer;
        qint64 imageTokens = 0;  ///< of the picture as sent, by the model's rule
        bool isPromptShipped = false;  ///< the run asked with the texts that the program carries
        dataset::Captions captions;  ///< by ordinal
    };
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<Set>> list(dataset::ImageKey image) const;
    /// Puts a set into use, with the decisions that were made on it. An event; undo takes it back.
    /// NotFound where the image has no such set.
    [[nodiscard]] base::Result<Outcome> use(dataset::ImageKey image, dataset::CaptionSetKey set,
                                            const QString &curator);

private:
    Project &m_project;
};

}  // namespace gaia::project
