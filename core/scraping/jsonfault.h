// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gaia::scraping {

/// What is wrong with a JSON text that a person wrote, as part of a sentence with line and column.
/// `byte`: where the parser stopped, from 1, as nlohmann counts; `told`: its message.
[[nodiscard]] QString jsonFault(const QByteArray &json, qsizetype byte, const QString &told);

/// The word that a misspelt one most likely stands for; empty if none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &words);

}  // namespace gaia::scraping
