// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gaia::dataset {

inline constexpr int kCaptionsPerImage = 5;

enum class CaptionState { Pending, Accepted, Edited, Rejected };
[[nodiscard]] QString word(CaptionState state);
[[nodiscard]] std::optional<CaptionState> captionStateFromWord(const QString &word);

/// Why a caption is rejected: the pick list that curators of this field use.
enum class RejectReason {
    Object,
    Count,
    Attribute,
    Relation,
    Scene,
    Sensor,
    Resolution,
    Location,
    Date,
    Cause,
    NotVisible,
    Style,
    Duplicate,
    Format,
    Acronym,
    Other,
};
[[nodiscard]] QString word(RejectReason reason);
[[nodiscard]] std::optional<RejectReason> rejectReasonFromWord(const QString &word);

/// Who wrote a set of captions.
enum class CaptionOrigin {
    Record,   ///< came with an imported record
    Model,    ///< a model's answer
    Offline,  ///< sentences chosen from the article, without a model
    Person,
};
[[nodiscard]] QString word(CaptionOrigin origin);
[[nodiscard]] std::optional<CaptionOrigin> captionOriginFromWord(const QString &word);

/// One caption of an image. `text` is what counts; `generated` is what was first proposed.
struct Caption {
    CaptionKey key;
    CaptionSetKey set;
    ImageKey image;
    int ordinal = 0;  ///< from 1
    QString generated;
    QString text;
    CaptionState state = CaptionState::Pending;
    std::optional<RejectReason> reason;
    QString draft;  ///< text being typed and not yet decided on; null if there is none
    CaptionOrigin origin = CaptionOrigin::Record;
    QString model;  ///< empty for records and people
    RunKey run;
    QDateTime at;   ///< when it was proposed
    std::optional<int> rank;  ///< a curator's preference among the image's captions, 1 the best

    [[nodiscard]] bool isDecided() const { return state != CaptionState::Pending; }
    [[nodiscard]] bool isKept() const
    {
        return state == CaptionState::Accepted || state == CaptionState::Edited;
    }
};
using Captions = std::vector<Caption>;

/// The opening that generated captions share. Released collections may lack it.
[[nodiscard]] QString captionPrefix();  // "The image showcases:"
/// The caption without that opening and the space after it.
[[nodiscard]] QString withoutPrefix(const QString &text);

}  // namespace gaia::dataset
