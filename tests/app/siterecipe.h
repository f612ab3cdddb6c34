// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gaia::test {

/// The recipe of the loopback site, BASE standing for its address. Apart, since moc does not read
/// raw strings that hold quotes.
extern const QByteArray kSiteRecipe;

}  // namespace gaia::test
