// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/verdict.h"
#include "core/project/decide.h"
#include "core/project/project.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace gaia::project {

/// A caption on which curators' first verdicts differ.
struct Dispute {
    dataset::Caption caption;  ///< as it stands
    QString imageId;
    std::vector<dataset::FirstVerdict> verdicts;  ///< in the order of time
};

/// What is said of captions besides the decision that stands: disputes and how they are settled,
/// marks on claims, what makes a decision stale, time. Thread-safe; blocks.
class Verdicts final {
public:
    explicit Verdicts(Project &project);

    /// Those that nobody has settled, by image and ordinal; the newest set of an image alone.
    [[nodiscard]] base::Result<std::vector<Dispute>> disputes() const;
    /// Settles a dispute: the caption becomes this, also where it is so already. An event; undo
    /// opens the dispute again. Refuses what is not disputed.
    [[nodiscard]] base::Result<Outcome> adjudicate(dataset::CaptionKey caption,
                                                   dataset::CaptionState state,
                                                   std::optional<dataset::RejectReason> reason,
                                                   const QString &text, const QString &curator);

    /// What a person says of a claim, by its words in the caption; nullopt takes it back. An event.
    /// Refuses words that do not stand in the caption.
    [[nodiscard]] base::Result<Outcome> mark(dataset::ImageKey image, int ordinal,
                                             const QString &quote,
                                             std::optional<dataset::ClaimMark> mark,
                                             const QString &curator);
    /// By ordinal and words.
    [[nodiscard]] base::Result<QMap<int, QMap<QString, dataset::ClaimMark>>>
    marks(dataset::ImageKey image) const;

    /// By ordinal, what has changed since the decision: picture, place, date, caption. Empty for
    /// captions whose decision still stands on what it was made on.
    [[nodiscard]] base::Result<QMap<int, QStringList>> staleParts(dataset::ImageKey image) const;

    /// Adds time that a curator spent on images. Not an event.
    struct Spent {
        dataset::ImageKey image;
        double seconds = 0.0;
    };
    [[nodiscard]] base::Status addTime(const std::vector<Spent> &spent, const QString &curator);
    [[nodiscard]] base::Result<std::vector<dataset::CuratorWork>> work() const;

private:
    Project &m_project;
};

}  // namespace gaia::project
