// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gaia::dataset {

/// A run of letters or of digits, where it stands.
struct MissionWord {
    QString text;
    qsizetype from = 0;  ///< UTF-16 units into the text
    qsizetype to = 0;    ///< behind the last
};

/// The words of names of satellites and sensors: "S2A" is S, 2, A. A plus sign is one too.
[[nodiscard]] std::vector<MissionWord> missionWords(const QString &text);

/// Letters and digits only, without case: "Landsat-8", "LANDSAT 8" and "Landsat8" are one.
[[nodiscard]] QString foldedName(const QString &text);

}  // namespace gaia::dataset
