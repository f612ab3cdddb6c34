// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"

#include <algorithm>

namespace gaia::figures {

namespace {

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
            mix(one.blue(), other.blue())};
}

}  // namespace

FigureStyle FigureStyle::print(const QString &family)
{
    FigureStyle style;
    style.panel = QColor(255, 255, 255);
    style.text = QColor(0x1C, 0x20, 0x24);
    style.secondText = QColor(0x52, 0x5A, 0x63);
    style.line = QColor(0xD6, 0xDA, 0xDE);
    style.accent = QColor(0x0A, 0x5F, 0xB4);
    style.accentSoft = QColor(0xE2, 0xED, 0xF8);
    style.whole = QColor(0xC3, 0xCA, 0xD4);
    style.frame = QColor(0x8A, 0x56, 0x00);
    style.fewest = QColor(0xD3, 0xE5, 0xF4);
    style.most = QColor(0x08, 0x40, 0x7A);
    style.spheres = {QColor(0x3F, 0x77, 0xA6), QColor(0x4A, 0x7A, 0x33), QColor(0x5F, 0xA3, 0xB3),
                     QColor(0x94, 0x64, 0x32), QColor(0x2B, 0x6C, 0x8F)};
    const auto font = [&](int pixels, QFont::Weight weight) {
        QFont made(family);
        made.setPixelSize(pixels);
        made.setWeight(weight);
        return made;
    };
    style.label = font(12, QFont::Normal);
    style.bold = font(12, QFont::DemiBold);
    style.axis = font(11, QFont::Normal);
    return style;
}

QColor FigureStyle::amount(double share) const
{
    return between(fewest, most, std::clamp(share, 0.0, 1.0));
}

QColor FigureStyle::stack(int index) const
{
    const QColor colours[] = {accent, spheres[3], spheres[1], spheres[2], frame,
                              between(accent, panel, 0.55), spheres[4]};
    return index < 7 ? colours[std::max(index, 0)] : whole;
}

}  // namespace gaia::figures
