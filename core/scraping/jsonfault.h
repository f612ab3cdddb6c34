// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gaia::scraping {

/// What is wrong with a JSON text that a person wrote, as part of a sentence with line and column.
/// `byte`: where the parser stopped, from 1, as nlohmann counts; `told`: its message.
[[nodiscard]] QString jsonFault(const QByteArray &json, qsizetype byte, const QString &told);

}  // namespace gaia::scraping
