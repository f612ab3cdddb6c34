// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMetaType>
#include <QString>

QT_BEGIN_NAMESPACE
class QApplication;
class QLabel;
class QWidget;
QT_END_NAMESPACE

namespace gaia::widgets {

/// Every colour that the window may use, by what it is for.
struct Palette {
    QColor window;
    QColor panel;        ///< panels, cards, fields
    QColor sunken;       ///< chips and what lies lower than the window
    QColor surround;     ///< around a picture
    QColor hover;        ///< under the pointer
    QColor divider;
    QColor buttonLine;
    QColor fieldLine;
    QColor text;
    QColor secondText;
    QColor thirdText;
    QColor disabledText;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;   ///< what is selected or on
    QColor accepted;     ///< also: supported by the source text
    QColor edited;
    QColor rejected;     ///< also: errors
    QColor finding;      ///< also: flags and waiting
    QColor findingSoft;
    QColor quoted;       ///< behind the words that a caption takes from the article
    QColor sea;          ///< the base map
    QColor land;
    QColor border;       ///< coasts, countries, graticule
    QColor miniSea;      ///< the small map, which only orients
    QColor miniLand;
};

/// What a text is for; decides size and weight.
enum class TextUse {
    Caption,        ///< captions, article, alt text
    Interface,
    InterfaceBold,  ///< what is on
    Label,          ///< labels, findings
    LabelBold,
    KeyCap,
    Axis,
    PanelTitle,
    Title,          ///< of an article or a dialog
    Figure,         ///< a large number
    Start,          ///< title of the start page, the estimate
};

/// How loud a text is.
enum class TextRole { First, Second, Third, Accent, Error, Finding, Good };

/// Spacing steps, pixels.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kWide = 24;
inline constexpr int kHuge = 40;
inline constexpr int kVast = 56;
}  // namespace space

/// Heights and corners, pixels at text scale 1; rows grow with the font.
namespace metric {
inline constexpr int kMenuBar = 28;
inline constexpr int kWorkspaceRow = 48;
inline constexpr int kToolRow = 40;
inline constexpr int kButton = 28;
inline constexpr int kDialogButton = 32;
inline constexpr int kField = 30;
inline constexpr int kChip = 20;
inline constexpr int kListRow = 30;
inline constexpr int kQueueRow = 68;
inline constexpr int kStatusBar = 26;
inline constexpr int kIcon = 16;
inline constexpr int kCardCorner = 4;
inline constexpr int kChipCorner = 3;
inline constexpr int kPictureCorner = 2;
}  // namespace metric

/// The look: colours and type. A value; `applyTheme` makes one current for the application.
///
/// A widget that paints itself asks `Theme::of(this)` in its paintEvent and sizeHint and keeps no
/// colour of its own: a change of theme repaints every widget. One that bakes colours or fonts
/// into a document rebuilds it in changeEvent() on QEvent::PaletteChange.
struct Theme {
    bool isDark = false;
    double textScale = 1.0;
    QString family;
    Palette palette;

    [[nodiscard]] static Theme light(double textScale = 1.0);
    [[nodiscard]] static Theme dark(double textScale = 1.0);
    /// The theme that was applied to the application; the light one before that.
    [[nodiscard]] static Theme of(const QWidget *widget);

    [[nodiscard]] QFont font(TextUse use) const;
    /// Distance of baselines, pixels.
    [[nodiscard]] int lineHeight(TextUse use) const;
    [[nodiscard]] QColor colour(TextRole role) const;
    /// A height or width that grows with the text: pixels at scale 1 to pixels here.
    [[nodiscard]] int scaled(int pixels) const;
};

/// Fusion with this theme's palette, fonts and the one style sheet, on every widget there is.
void applyTheme(QApplication &application, const Theme &theme);
/// True if the desktop asks for dark windows.
[[nodiscard]] bool isDesktopDark(const QApplication &application);

/// Gives a label (or a field) the font and colour of a use; follows changes of the theme.
void setTextStyle(QWidget *widget, TextUse use, TextRole role = TextRole::First);
[[nodiscard]] QLabel *makeLabel(const QString &text, TextUse use, TextRole role = TextRole::First,
                                QWidget *parent = nullptr);
/// An empty one whose text breaks into lines.
[[nodiscard]] QLabel *makeParagraph(const QString &objectName, TextUse use,
                                    TextRole role = TextRole::First, QWidget *parent = nullptr);

/// Contrast ratio of two opaque colours, 1 to 21, after WCAG 2.1.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

}  // namespace gaia::widgets

Q_DECLARE_METATYPE(gaia::widgets::Theme)
