// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace gaia::widgets {
namespace {

constexpr TextUse kUses[] = {
    TextUse::Caption,  TextUse::Interface,  TextUse::InterfaceBold, TextUse::Label,
    TextUse::LabelBold, TextUse::KeyCap,    TextUse::Axis,          TextUse::PanelTitle,
    TextUse::Title,    TextUse::Figure,     TextUse::Start,
};
constexpr TextRole kRoles[] = {
    TextRole::First, TextRole::Second,  TextRole::Third, TextRole::Accent,
    TextRole::Error, TextRole::Finding, TextRole::Good,
};

// @NAME@ stands for a colour of the palette or a size that grows with the text.
const char kSheet[] = R"(
QToolTip { color: @text@; background: @panel@; border: 1px solid @buttonLine@; padding: 4px; }
QMenuBar { background: @window@; color: @text@; padding: 0 8px; spacing: 0; border: none; }
QMenuBar::item { padding: 5px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover@; }
QMenuBar::item:pressed { background: @accentSoft@; }
QMenu { background: @panel@; color: @text@; border: 1px solid @buttonLine@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 3px; min-width: 120px; }
QMenu::item:selected { background: @accentSoft@; color: @text@; }
QMenu::item:disabled { color: @disabledText@; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @divider@; margin: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit {
    background: @panel@; color: @text@; border: 1px solid @fieldLine@; border-radius: 4px;
    padding: 4px 8px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit { min-height: @fieldInner@px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @accent@; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    color: @disabledText@; border-color: @divider@; }
QLineEdit[bare="true"], QTextEdit[bare="true"], QPlainTextEdit[bare="true"],
QTextBrowser[bare="true"] { border: none; padding: 0; background: transparent; }
QPushButton { background: @panel@; color: @text@; border: 1px solid @buttonLine@;
    border-radius: 4px; padding: 4px 12px; min-height: @buttonInner@px; min-width: 48px; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @accentSoft@; }
QPushButton:default { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton:focus { border: 2px solid @accent@; padding: 3px 11px; }
QPushButton:default:focus { border-color: @text@; }
QPushButton:disabled { color: @disabledText@; border-color: @divider@; background: @panel@; }
QListView, QTreeView, QTableView, QListWidget { background: @panel@; color: @text@;
    border: 1px solid @divider@; border-radius: 4px; outline: none; }
QListView[bare="true"], QTreeView[bare="true"], QTableView[bare="true"] {
    border: none; border-radius: 0; }
QListView::item, QTreeView::item { min-height: @row@px; padding: 0 4px; border: none; }
QListView[custom="true"]::item { min-height: 0; padding: 0; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: @accentSoft@; color: @text@; }
QHeaderView::section { background: @window@; color: @secondText@; border: none;
    border-bottom: 1px solid @divider@; padding: 4px 8px; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @buttonLine@; min-height: 32px; border-radius: 3px;
    margin: 2px 3px; }
QScrollBar::handle:horizontal { background: @buttonLine@; min-width: 32px; border-radius: 3px;
    margin: 3px 2px; }
QScrollBar::handle:hover { background: @fieldLine@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @sunken@; border: none; border-radius: 3px; height: 6px;
    text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QSplitter::handle { background: @divider@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QCheckBox, QRadioButton { color: @text@; spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabledText@; }
)";

QString roles(const Theme &theme)
{
    QString sheet;
    for (const TextUse use : kUses) {
        const QFont font = theme.font(use);
        sheet += u"*[textUse=\"%1\"] { font-size: %2px; font-weight: %3; }\n"_s
                     .arg(static_cast<int>(use))
                     .arg(font.pixelSize())
                     .arg(static_cast<int>(font.weight()));
    }
    for (const TextRole role : kRoles) {
        sheet += u"*[textRole=\"%1\"] { color: %2; }\n"_s.arg(static_cast<int>(role))
                     .arg(theme.colour(role).name());
    }
    sheet += u"*[textRole]:disabled { color: %1; }\n"_s.arg(theme.palette.disabledText.name());
    return sheet;
}

}  // namespace

QString styleSheet(const Theme &theme)
{
    const Palette &p = theme.palette;
    const std::pair<QLatin1String, QString> values[] = {
        {"window"_L1, p.window.name()},
        {"panel"_L1, p.panel.name()},
        {"sunken"_L1, p.sunken.name()},
        {"hover"_L1, p.hover.name()},
        {"divider"_L1, p.divider.name()},
        {"buttonLine"_L1, p.buttonLine.name()},
        {"fieldLine"_L1, p.fieldLine.name()},
        {"text"_L1, p.text.name()},
        {"secondText"_L1, p.secondText.name()},
        {"disabledText"_L1, p.disabledText.name()},
        {"accent"_L1, p.accent.name()},
        {"onAccent"_L1, p.onAccent.name()},
        {"accentSoft"_L1, p.accentSoft.name()},
        {"fieldInner"_L1, QString::number(theme.scaled(metric::kField) - 10)},
        {"buttonInner"_L1, QString::number(theme.scaled(metric::kDialogButton) - 10)},
        {"row"_L1, QString::number(theme.scaled(metric::kListRow))},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, value] : values) {
        sheet.replace(QString(u'@' + name + u'@'), value);
    }
    return sheet + roles(theme);
}

}  // namespace gaia::widgets
