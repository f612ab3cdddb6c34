// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gaia::net {

/// True if an X-Robots-Tag header tells `agent` (a product token such as "GAIA-Curator"), or
/// everybody, not to index or learn from what came with it. "NAME: a, b" holds for that robot
/// alone, up to the next name; several headers come as one list between commas.
[[nodiscard]] bool isClosedToRobot(const QByteArray &header, const QString &agent);

}  // namespace gaia::net
