// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/guidelinedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using project::Guideline;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// Headings of the house's size, and air between paragraphs.
void setLook(QTextDocument &document, const widgets::Theme &theme)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(level > 0 && block != document.begin() ? widgets::space::kLarge
                                                                   : widgets::space::kHair);
        format.setBottomMargin(widgets::space::kHair);
        cursor.setBlockFormat(format);
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat text;
            text.setFont(theme.font(level == 1 ? TextUse::Title : TextUse::PanelTitle));
            cursor.mergeCharFormat(text);
        }
    }
}

}  // namespace

GuidelineDialog::GuidelineDialog(const Parts &parts, QWidget *parent)
    : TaskDialog(parts, tr("Guideline"),
                 tr("What accepting a caption means. Every decision carries the version that it was "
                    "made under."),
                 parent)
    , m_pages(new QStackedWidget(this))
    , m_view(new QTextBrowser(this))
    , m_edit(new QPlainTextEdit(this))
    , m_version(makeLabel({}, TextUse::Label, TextRole::Third, this))
    , m_reset(new Button(Button::Kind::Link, tr("Back to the shipped text"), this))
    , m_change(new Button(Button::Kind::Plain, tr("Edit"), this))
    , m_save(addPrimary(tr("Save"), u"guidelineSave"_s))
{
    resize(760, 680);
    m_view->setObjectName(u"guidelineText"_s);
    m_view->setAccessibleName(tr("Guideline"));
    m_view->setOpenLinks(false);
    m_edit->setObjectName(u"guidelineEdit"_s);
    m_edit->setAccessibleName(tr("Guideline, as Markdown"));
    m_edit->setTabChangesFocus(true);
    widgets::setTextStyle(m_edit, TextUse::Caption);
    widgets::setTextStyle(m_view, TextUse::Caption);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_edit);
    body()->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    m_version->setObjectName(u"guidelineVersion"_s);
    m_version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_version, 1);
    row->addWidget(m_reset);
    body()->addLayout(row);
    m_change->setLarge(true);
    m_change->setObjectName(u"guidelineChange"_s);
    buttons()->insertWidget(buttons()->count() - 1, m_change);
    connect(m_change, &QAbstractButton::clicked, this, &GuidelineDialog::edit);
    connect(m_save, &QAbstractButton::clicked, this, &GuidelineDialog::save);
    connect(m_reset, &QAbstractButton::clicked, this,
            [this] { m_edit->setPlainText(m_text.shipped); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &GuidelineDialog::updateButtons);
    updateButtons();
    read();
}

void GuidelineDialog::read()
{
    start(
        jobs::Lane::Read, {},
        [project = &project()](const base::JobContext &) { return Guideline(*project).text(); },
        [this](const base::Result<Guideline::Text> &text) {
            if (text) {
                show(*text);
            } else {
                sayFault(text.error().message);
            }
        });
}

void GuidelineDialog::show(const Guideline::Text &text)
{
    m_text = text;
    m_view->setMarkdown(text.inForce());
    setLook(*m_view->document(), widgets::Theme::of(this));
    m_view->moveCursor(QTextCursor::Start);
    m_edit->setPlainText(text.inForce());
    m_pages->setCurrentWidget(m_view);
    m_version->setText((text.own ? tr("This project's own, version %1") : tr("As shipped, version %1"))
                           .arg(text.hash.left(12)));
    m_version->setToolTip(text.hash);
    m_view->setFocus();
    updateButtons();
}

void GuidelineDialog::edit()
{
    m_pages->setCurrentWidget(m_edit);
    m_edit->setFocus();
    updateButtons();
}

void GuidelineDialog::save()
{
    const QString now = m_edit->toPlainText();
    const std::optional<QString> own = now.trimmed() == m_text.shipped.trimmed()
        ? std::optional<QString>()
        : std::optional(now);
    start(
        jobs::Lane::Decision, tr("Saving"),
        [project = &project(), own](const base::JobContext &) -> base::Result<Guideline::Text> {
            Guideline guideline(*project);
            if (const base::Status stored = guideline.set(own); !stored) {
                return base::fail(stored.error());
            }
            return guideline.text();
        },
        [this](const base::Result<Guideline::Text> &text) {
            if (text) {
                show(*text);
                say(tr("Saved. Decisions from now on carry this version."));
            } else {
                // What was typed stays, so that it can be saved once more.
                sayFault(text.error().message);
            }
        });
}

void GuidelineDialog::updateButtons()
{
    const bool isEditing = m_pages->currentWidget() == m_edit;
    const bool mayWrite = !isWorking() && !project().isReadOnly();
    m_change->setVisible(!isEditing);
    m_change->setEnabled(mayWrite);
    m_save->setVisible(isEditing);
    m_save->setEnabled(mayWrite && m_edit->toPlainText() != m_text.inForce());
    m_reset->setVisible(isEditing);
    m_reset->setEnabled(mayWrite && m_edit->toPlainText().trimmed() != m_text.shipped.trimmed());
}

}  // namespace gaia::quality
