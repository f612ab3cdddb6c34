// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapcolours.h"

#include "ui/widgets/theme.h"

namespace gaia::map {

namespace {

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()),
                  mix(one.blue(), other.blue()));
}

}  // namespace

figures::MapColours mapColours(const widgets::Theme &theme)
{
    const widgets::Palette &p = theme.palette;
    figures::MapColours colours;
    colours.outside = p.window;
    colours.sea = p.sea;
    colours.land = p.land;
    colours.coast = p.border;
    colours.border = between(p.land, p.border, 0.75);
    colours.graticule = between(p.sea, p.border, 0.4);
    colours.edge = p.border;
    colours.lake = p.sea;
    colours.disputed = between(p.border, p.finding, 0.7);
    colours.labels.country = p.thirdText;
    colours.labels.city = p.secondText;
    colours.labels.water = between(p.thirdText, p.accent, 0.35);
    colours.labels.halo = p.land;
    colours.labels.font = theme.font(widgets::TextUse::Axis);
    return colours;
}

figures::MapColours miniMapColours(const widgets::Theme &theme)
{
    figures::MapColours colours;
    colours.outside = theme.palette.miniSea;
    colours.sea = theme.palette.miniSea;
    colours.land = theme.palette.miniLand;
    return colours;
}

}  // namespace gaia::map
