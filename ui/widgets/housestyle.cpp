// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

void paintField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    Outline outline;
    outline.fill = theme.palette.panel;
    outline.line = !isEnabled ? theme.palette.divider
        : hasFocus            ? theme.palette.accent
                              : theme.palette.fieldLine;
    outline.width = hasFocus ? 2 : 1;
    outline.corner = metric::kCardCorner;
    paintOutline(painter, option.rect, outline);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor on = isEnabled ? theme.palette.accent : theme.palette.disabledText;
    Outline outline;
    outline.fill = isOn ? on : theme.palette.panel;
    outline.line = isOn ? on : (isEnabled ? theme.palette.fieldLine : theme.palette.divider);
    outline.corner = 2;
    paintOutline(painter, option.rect, outline);
    if (isOn) {
        paintTick(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), theme.palette.onAccent,
                  1.75);
    }
}

void paintRadioButton(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor on = isEnabled ? theme.palette.accent : theme.palette.disabledText;
    const QColor off = isEnabled ? theme.palette.fieldLine : theme.palette.divider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isOn ? on : off, 1));
    painter.setBrush(theme.palette.panel);
    painter.drawEllipse(box);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(on);
        const double inset = box.width() / 4.0;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

}  // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox: paintCheckBox(*painter, *option, Theme::of(widget)); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, *option, Theme::of(widget)); return;
    case PE_FrameFocusRect: {
        const Theme theme = Theme::of(widget);
        Outline outline;
        outline.line = theme.palette.accent;
        outline.width = 2;
        outline.corner = metric::kChipCorner;
        const QRect frame = option->rect.adjusted(-2, -1, 2, 1);
        paintOutline(*painter, widget ? frame & widget->rect() : frame, outline);
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(widget);
    const QColor ink = option->state.testFlag(State_Enabled) ? theme.palette.text
                                                             : theme.palette.disabledText;
    if (control == CC_ComboBox) {
        paintField(*painter, *option, theme);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintChevron(*painter, QRectF(QPointF(arrow.center()) - QPointF(5, 5), QSizeF(10, 10)),
                     ink, true);
        return;
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option, theme);
        const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
        paintChevron(*painter, QRectF(QPointF(up.center()) - QPointF(4, 2), QSizeF(8, 6)), ink,
                     false);
        paintChevron(*painter, QRectF(QPointF(down.center()) - QPointF(4, 4), QSizeF(8, 6)), ink,
                     true);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Theme::of(widget).scaled(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return metric::kIcon;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        out.setHeight(std::max(out.height(), Theme::of(widget).scaled(metric::kField)));
    }
    return out;
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_UnderlineShortcut: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

}  // namespace gaia::widgets
