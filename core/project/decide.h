// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/caption.h"
#include "core/dataset/image.h"
#include "core/project/project.h"

#include <QUuid>

#include <functional>
#include <vector>

namespace gaia::project {

/// What a decision did, after its commit.
struct Outcome {
    dataset::ImageKey image;
    std::vector<int> ordinals;  ///< captions that changed; empty for the image itself, or for many
    QUuid step;                 ///< null when nothing had to change
    QString action;
    qint64 images = 1;          ///< that the step is about; `image` is one of them
};

/// A curator's decisions on captions and images. Each call is one transaction that writes the
/// new state and its events, committed (synchronous=FULL) when it returns. Thread-safe; blocks.
///
/// `seen` is the set of captions that the curator had in sight: where another one has taken its
/// place meanwhile, the decision is refused with Conflict. An invalid key means any set.
class Decide final {
public:
    Decide(Project &project, QString curator);

    /// Ordinal 0 means every caption of the current set that is not rejected or edited already.
    [[nodiscard]] base::Result<Outcome> accept(dataset::ImageKey image, int ordinal,
                                               dataset::CaptionSetKey seen = {});
    /// Sets a caption's text and keeps it as edited; empty text is refused. A text equal to the
    /// generated one is an acceptance.
    [[nodiscard]] base::Result<Outcome> edit(dataset::ImageKey image, int ordinal,
                                             const QString &text,
                                             dataset::CaptionSetKey seen = {});
    [[nodiscard]] base::Result<Outcome> reject(dataset::ImageKey image, int ordinal,
                                               dataset::RejectReason reason,
                                               dataset::CaptionSetKey seen = {});
    /// Back to pending with the generated text.
    [[nodiscard]] base::Result<Outcome> restore(dataset::ImageKey image, int ordinal,
                                                dataset::CaptionSetKey seen = {});
    /// Keeps text being typed; null text drops the draft. Not an event.
    [[nodiscard]] base::Status saveDraft(dataset::CaptionKey caption, const QString &text);

    [[nodiscard]] base::Result<Outcome> setFlagged(dataset::ImageKey image, bool flagged);
    [[nodiscard]] base::Result<Outcome> setDiscarded(dataset::ImageKey image, bool discarded,
                                                     const QString &reason);
    /// The same for several images, as one step; more than kMostAtOnce are refused.
    static constexpr std::size_t kMostAtOnce = 1000;
    [[nodiscard]] base::Result<Outcome> setFlagged(const std::vector<dataset::ImageKey> &images,
                                                   bool flagged);
    [[nodiscard]] base::Result<Outcome> setDiscarded(const std::vector<dataset::ImageKey> &images,
                                                     bool discarded, const QString &reason);
    [[nodiscard]] base::Result<Outcome> setNote(dataset::ImageKey image, const QString &note);
    /// Sets a finding aside, by what review::memoryOf says of it, or takes that back.
    [[nodiscard]] base::Result<Outcome> setDismissed(dataset::ImageKey image,
                                                     const QString &finding, bool dismissed);
    /// Sets or (nullopt) clears metadata fields; their source becomes the person.
    [[nodiscard]] base::Result<Outcome>
    setFields(dataset::ImageKey image,
              const std::vector<std::pair<dataset::Field, dataset::MaybeText>> &fields);
    /// Marks what a model claimed in these fields as confirmed by the person.
    [[nodiscard]] base::Result<Outcome> confirmFields(dataset::ImageKey image,
                                                      const std::vector<dataset::Field> &fields);

private:
    using Change = std::function<void(dataset::Image &)>;
    /// Changes `parts` of each image, as one step.
    base::Result<Outcome> changeEach(const std::vector<dataset::ImageKey> &images,
                                     const QString &action, const QStringList &parts,
                                     const Change &change);

    Project &m_project;
    QString m_curator;
};

}  // namespace gaia::project
