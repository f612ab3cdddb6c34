// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::settings {

/// Map tiles of a server that the person named: pictures of 256 pixels in Web Mercator.
struct TileLayer {
    QString name;
    QString address;       ///< with {z}, {x} and {y} ({-y} counts from the south)
    QString attribution;   ///< what the server's terms want to be read on the map
    int lastZoom = 18;
    bool isOn = false;

    bool operator==(const TileLayer &) const = default;
};

}  // namespace gaia::settings
