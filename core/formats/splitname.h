// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::formats {

/// The split that a folder of this name holds: train, test or validation; empty if it names none.
[[nodiscard]] QString splitOfFolder(const QString &name);
/// The split of a file of the GAIA release, which its records do not name: train_data.json,
/// val_data.json, test_data.json; empty for others. It is derived (Record::isSplitOfName), while a
/// folder of an imagefolder is how that format states a split.
[[nodiscard]] QString splitOfFile(const QString &name);

}  // namespace gaia::formats
