// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace gaia::formats {

/// Opens a file for reading; CannotOpen with its path and the system's reason if it can't be.
[[nodiscard]] base::Status openToRead(QFile &file);
/// The same sentence, for a file that breaks off later.
[[nodiscard]] base::Error readError(const QFile &file);

}  // namespace gaia::formats
