// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::base {

/// True for the domain itself and the hosts below it: "a.nasa.gov" is of "nasa.gov", "notnasa.gov" is
/// not. Both in lower case.
[[nodiscard]] inline bool isOfDomain(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QString(u'.' + domain));
}

}  // namespace gaia::base
