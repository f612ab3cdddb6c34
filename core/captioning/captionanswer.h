// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/image.h"

#include <QString>
#include <QStringList>

namespace gaia::captioning {

/// What a model's second answer says: metadata and five captions.
struct CaptionAnswer {
    bool isRemoteSensing = true;
    bool isChart = false;
    QStringList tag;
    dataset::MaybeText location;
    std::optional<dataset::GeoPoint> coordinates;
    QStringList modality;
    QStringList satellite;
    QStringList sensor;
    dataset::MaybeText resolution;
    QStringList captions;  ///< five, not blank, pairwise different
};

/// Reads and checks the answer's text, also where it is wrapped in a code fence, as servers
/// without strict schemas do. The error says what is wrong with it.
[[nodiscard]] base::Result<CaptionAnswer> readCaptionAnswer(const QString &text);

/// Takes the model's claims over where nothing better is known: never over a record's or a
/// person's value.
void applyClaims(const CaptionAnswer &answer, dataset::Image &image);

}  // namespace gaia::captioning
