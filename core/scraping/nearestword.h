// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gaia::scraping {

/// The word that a misspelt one most likely stands for; empty if none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &words);

}  // namespace gaia::scraping
