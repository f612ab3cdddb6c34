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

    /// Puts a caption of another set in the place of the one of this ordinal, undecided, or behind
    /// the last. A new set, which the others come along to; an event, undo takes it back.
    [[nodiscard]] base::Result<Outcome> pull(dataset::ImageKey image, int ordinal,
                                             dataset::CaptionKey from, const QString &curator);
    /// The same with a text of the curator's own, accepted. Empty text is refused.
    [[nodiscard]] base::Result<Outcome> writeOwn(dataset::ImageKey image, int ordinal,
                                                 const QString &text, const QString &curator);
    /// Sets which captions the curator prefers: their ordinals, the best first; those that are not
    /// named are not ranked. An event. NotFound for an ordinal that the image has not.
    [[nodiscard]] base::Result<Outcome> rank(dataset::ImageKey image,
                                             const std::vector<int> &bestFirst,
                                             const QString &curator,
                                             dataset::CaptionSetKey seen = {});

private:
    Project &m_project;
};

}  // namespace gaia::project
