// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/verdict.h"
#include "core/review/claims.h"

#include <QMap>
#include <QString>

namespace gaia::review {

/// What a claim is taken for as long as no person has marked it: what lies in the frame is
/// visible, names, dates, satellites and measures that a text supports are text only, without
/// support they are inferred, and contradicted ones false.
[[nodiscard]] dataset::ClaimMark markOf(const Claim &claim);

/// True if everything that the caption claims is visible in the image: by the marks of a person
/// (by their words), and by `markOf` where there are none.
[[nodiscard]] bool isVisibleOnly(const QString &caption, const Claims &claims,
                                 const QMap<QString, dataset::ClaimMark> &marks);

}  // namespace gaia::review
