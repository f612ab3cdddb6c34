// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace gaia::formats {

/// A table open for reading whose bytes are UTF-8 or of one byte a character: what a mark at its
/// start tells to be UTF-16 is read from a temporary copy. `mostBytes`: of which no more is copied;
/// 0 for all.
[[nodiscard]] base::Result<std::unique_ptr<QFile>> openTable(const QString &path,
                                                             qint64 mostBytes = 0);

/// Text of a cell: UTF-8, else Windows-1252, as spreadsheets write it; `isForeign` is then set.
[[nodiscard]] QString cellText(const QByteArray &cell, bool &isForeign);

}  // namespace gaia::formats
