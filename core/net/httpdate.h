// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace gaia::net {

/// A date of an HTTP header in any of its three forms (RFC 9110, 5.6.7), in UTC; invalid for what
/// is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

}  // namespace gaia::net
