// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/image.h"

#include <QString>

#include <optional>

namespace gaia::review {

/// A caption with one error made in it.
struct PlantedFlaw {
    QString text;
    dataset::RejectReason reason = dataset::RejectReason::Other;  ///< what to reject it for
};

/// Makes one error in a true caption that a careful reader of image and source can see: another
/// side, number, satellite, land cover, season or colour. Which one, chance decides. Nothing
/// where the caption holds nothing of the kind.
[[nodiscard]] std::optional<PlantedFlaw> plantFlaw(const QString &text, quint64 chance);

}  // namespace gaia::review
