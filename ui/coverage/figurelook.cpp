// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/figurelook.h"

namespace gaia::coverage {

figures::FigureStyle figureStyle(const widgets::Theme &theme)
{
    const widgets::Palette &p = theme.palette;
    figures::FigureStyle style = figures::FigureStyle::print(theme.family);
    style.panel = p.panel;
    style.text = p.text;
    style.secondText = p.secondText;
    style.line = p.divider;
    style.accent = p.accent;
    style.accentSoft = p.accentSoft;
    style.whole = p.buttonLine;
    style.frame = p.finding;
    if (theme.isDark) {
        // On a dark map the many are the light ones.
        style.fewest = QColor(0x1F, 0x4A, 0x73);
        style.most = QColor(0xBF, 0xE0, 0xFF);
        for (QColor &sphere : style.spheres) {
            sphere = sphere.lighter(125);
        }
    }
    style.label = theme.font(widgets::TextUse::Label);
    style.bold = theme.font(widgets::TextUse::LabelBold);
    style.axis = theme.font(widgets::TextUse::Axis);
    return style;
}

figures::MapColours cellMapColours(const widgets::Theme &theme)
{
    const widgets::Palette &p = theme.palette;
    figures::MapColours colours;
    colours.outside = p.panel;
    colours.sea = theme.isDark ? p.sea : p.window;
    colours.land = theme.isDark ? p.land : p.surround;
    colours.coast = p.buttonLine;
    colours.edge = p.buttonLine;
    return colours;
}

}  // namespace gaia::coverage
