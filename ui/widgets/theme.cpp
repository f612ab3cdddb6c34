// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

constexpr char kThemeProperty[] = "gaiaTheme";

struct Type {
    TextUse use;
    int size;
    int line;
    QFont::Weight weight;
};

constexpr Type kTypes[] = {
    {TextUse::Caption, 15, 21, QFont::Normal},     {TextUse::Interface, 13, 18, QFont::Normal},
    {TextUse::InterfaceBold, 13, 18, QFont::DemiBold}, {TextUse::Label, 12, 16, QFont::Normal},
    {TextUse::LabelBold, 12, 16, QFont::DemiBold}, {TextUse::KeyCap, 11, 14, QFont::DemiBold},
    {TextUse::Axis, 11, 14, QFont::Normal},        {TextUse::PanelTitle, 15, 20, QFont::DemiBold},
    {TextUse::Title, 16, 22, QFont::DemiBold},     {TextUse::Figure, 18, 24, QFont::DemiBold},
    {TextUse::Start, 24, 32, QFont::DemiBold},
};

const Type &typeOf(TextUse use)
{
    for (const Type &type : kTypes) {
        if (type.use == use) {
            return type;
        }
    }
    return kTypes[1];
}

QString readingFamily()
{
    // Its figures are tabular by default, so columns of numbers stay in line.
    static const QString kPreferred = u"Noto Sans"_s;
    // Asked once: the answer goes through the font configuration, and every widget asks for its
    // theme many times an image.
    static const bool hasPreferred = QFontDatabase::hasFamily(kPreferred);
    if (hasPreferred) {
        return kPreferred;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Palette lightPalette()
{
    Palette p;
    p.window = rgb(0xF3F4F6);
    p.panel = rgb(0xFFFFFF);
    p.sunken = rgb(0xE7E9EC);
    p.surround = rgb(0xDCDFE3);
    p.hover = rgb(0xECEEF1);
    p.divider = rgb(0xD6DADE);
    p.buttonLine = rgb(0xB3BAC1);
    p.fieldLine = rgb(0x868E97);
    p.text = rgb(0x1C2024);
    p.secondText = rgb(0x525A63);
    p.thirdText = rgb(0x656D76);
    p.disabledText = rgb(0x9AA1A9);
    p.accent = rgb(0x0A5FB4);
    p.onAccent = rgb(0xFFFFFF);
    p.accentSoft = rgb(0xE2EDF8);
    p.accepted = rgb(0x1A7440);
    p.edited = rgb(0x6543BE);
    p.rejected = rgb(0xB3261E);
    p.finding = rgb(0x8A5600);
    p.findingSoft = rgb(0xFFF0D2);
    p.quoted = rgb(0xFFF0B8);
    p.sea = rgb(0xE3EBF1);
    p.land = rgb(0xF7F6F2);
    p.border = rgb(0xC3CAD1);
    p.miniSea = rgb(0xDCDFE3);
    p.miniLand = rgb(0xBFC5CB);
    return p;
}

Palette darkPalette()
{
    Palette p;
    p.window = rgb(0x1C1F22);
    p.panel = rgb(0x25282C);
    p.sunken = rgb(0x17191C);
    p.surround = rgb(0x111315);
    p.hover = rgb(0x2E3237);
    p.divider = rgb(0x373C42);
    p.buttonLine = rgb(0x565D65);
    p.fieldLine = rgb(0x7B848D);
    p.text = rgb(0xE7E9EB);
    p.secondText = rgb(0xAEB6BE);
    p.thirdText = rgb(0x959EA7);
    p.disabledText = rgb(0x6B737B);
    p.accent = rgb(0x71B5F6);
    p.onAccent = rgb(0x0B1A29);
    p.accentSoft = rgb(0x22394F);
    p.accepted = rgb(0x6FC88F);
    p.edited = rgb(0xB8A1F7);
    p.rejected = rgb(0xF28C83);
    p.finding = rgb(0xE6B85C);
    p.findingSoft = rgb(0x40331A);
    p.quoted = rgb(0x5A4A12);
    p.sea = rgb(0x171C21);
    p.land = rgb(0x2C3136);
    p.border = rgb(0x4A525A);
    p.miniSea = rgb(0x111315);
    p.miniLand = rgb(0x3A4047);
    return p;
}

Theme makeTheme(bool isDark, double textScale)
{
    Theme theme;
    theme.isDark = isDark;
    theme.textScale = textScale;
    theme.family = readingFamily();
    theme.palette = isDark ? darkPalette() : lightPalette();
    return theme;
}

QPalette toQtPalette(const Palette &p)
{
    QPalette out;
    out.setColor(QPalette::Window, p.window);
    out.setColor(QPalette::WindowText, p.text);
    out.setColor(QPalette::Base, p.panel);
    out.setColor(QPalette::AlternateBase, p.window);
    out.setColor(QPalette::Text, p.text);
    out.setColor(QPalette::PlaceholderText, p.thirdText);
    out.setColor(QPalette::Button, p.panel);
    out.setColor(QPalette::ButtonText, p.text);
    out.setColor(QPalette::BrightText, p.rejected);
    out.setColor(QPalette::ToolTipBase, p.panel);
    out.setColor(QPalette::ToolTipText, p.text);
    out.setColor(QPalette::Highlight, p.accent);
    out.setColor(QPalette::HighlightedText, p.onAccent);
    out.setColor(QPalette::Link, p.accent);
    out.setColor(QPalette::LinkVisited, p.accent);
    out.setColor(QPalette::Light, p.panel);
    out.setColor(QPalette::Midlight, p.hover);
    out.setColor(QPalette::Mid, p.divider);
    out.setColor(QPalette::Dark, p.buttonLine);
    out.setColor(QPalette::Shadow, p.fieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        out.setColor(QPalette::Disabled, role, p.disabledText);
    }
    return out;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

}  // namespace

Theme Theme::light(double textScale)
{
    return makeTheme(false, textScale);
}

Theme Theme::dark(double textScale)
{
    return makeTheme(true, textScale);
}

Theme Theme::of(const QWidget *)
{
    // The application carries the theme as it carries its palette and font.
    const QVariant stored = qApp->property(kThemeProperty);
    return stored.canConvert<Theme>() ? stored.value<Theme>() : Theme::light();
}

QFont Theme::font(TextUse use) const
{
    const Type &type = typeOf(use);
    QFont font(family);
    font.setPixelSize(scaled(type.size));
    font.setWeight(type.weight);
    return font;
}

int Theme::lineHeight(TextUse use) const
{
    return scaled(typeOf(use).line);
}

QColor Theme::colour(TextRole role) const
{
    switch (role) {
    case TextRole::First: return palette.text;
    case TextRole::Second: return palette.secondText;
    case TextRole::Third: return palette.thirdText;
    case TextRole::Accent: return palette.accent;
    case TextRole::Error: return palette.rejected;
    case TextRole::Finding: return palette.finding;
    case TextRole::Good: return palette.accepted;
    }
    return palette.text;
}

int Theme::scaled(int pixels) const
{
    return static_cast<int>(std::lround(pixels * textScale));
}

void applyTheme(QApplication &application, const Theme &theme)
{
    application.setProperty(kThemeProperty, QVariant::fromValue(theme));
    application.setStyle(new HouseStyle);
    application.setPalette(toQtPalette(theme.palette));
    application.setFont(theme.font(TextUse::Interface));
    application.setStyleSheet(styleSheet(theme));
}

bool isDesktopDark(const QApplication &application)
{
    const QPalette palette = application.style()->standardPalette();
    return QApplication::palette().color(QPalette::Window).lightness() < 128
        || palette.color(QPalette::Window).lightness() < 128;
}

void setTextStyle(QWidget *widget, TextUse use, TextRole role)
{
    widget->setProperty("textUse", static_cast<int>(use));
    widget->setProperty("textRole", static_cast<int>(role));
    // A property that changes after the first polish needs another one.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(const QString &text, TextUse use, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, use, role);
    return label;
}

QLabel *makeParagraph(const QString &objectName, TextUse use, TextRole role, QWidget *parent)
{
    QLabel *label = makeLabel({}, use, role, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

}  // namespace gaia::widgets
