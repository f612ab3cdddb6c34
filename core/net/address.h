// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace gaia::net {

/// One spelling of an address, so that it is asked for once: lower-case scheme and host, no
/// default port, no fragment, no "." and "..", no parameters that only count visitors (utm_*,
/// fbclid, gclid). An invalid URL for what is no http or https address.
[[nodiscard]] QUrl normalisedAddress(const QUrl &url);
[[nodiscard]] QUrl normalisedAddress(const QString &url);

/// True for addresses that a public web page has no business to send a crawler to: loopback,
/// private, link-local, shared, multicast, reserved, of IPv4 and IPv6 (also IPv4 inside IPv6).
/// `address` is a number such as "10.0.0.1" or "fe80::1"; what is no number is false.
[[nodiscard]] bool isPrivateAddress(const QString &address);

/// Refuses an address that is not http or https, or whose host's name leads to a private address,
/// unless the host (or "host:port") is in `allowed`. Looks the name up, so it blocks; Qt keeps the
/// answer for the connection that follows.
[[nodiscard]] base::Status checkAddress(const QUrl &url, const QStringList &allowed);

}  // namespace gaia::net
