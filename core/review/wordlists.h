// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace gaia::review {

/// The lines under [name] in a list of resources/review (":/review/FILE"), without comments;
/// none if there is no such list.
[[nodiscard]] QStringList wordList(const QString &file, const QString &name);

}  // namespace gaia::review
