// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/imagebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::ElidedLabel;
using widgets::TextRole;
using widgets::TextUse;

std::vector<DiscardReason> discardReasons()
{
    return {{"not remote sensing", ImageBar::tr("Not remote sensing")},
            {"chart or diagram", ImageBar::tr("Chart or diagram")},
            {"duplicate", ImageBar::tr("Duplicate")},
            {"picture spoilt", ImageBar::tr("Picture spoilt")},
            {"text does not belong", ImageBar::tr("Text does not belong to it")},
            {"rights", ImageBar::tr("Rights")}};
}

ImageBar::ImageBar(QWidget *parent)
    : Panel(widgets::Surface::FindingSoft, Qt::BottomEdge, parent)
    , m_mark(new widgets::StateMark(widgets::StateShape::Rejected, 14, this))
    , m_verdict(new ElidedLabel({}, TextUse::LabelBold, TextRole::First, this))
    , m_keep(new Button(Button::Kind::Link, tr("Keep it"), this))
    , m_noteLabel(widgets::makeLabel(tr("Note"), TextUse::LabelBold, TextRole::Second, this))
    , m_note(new ElidedLabel({}, TextUse::Label, TextRole::First, this))
    , m_edit(new Button(Button::Kind::Link, tr("Change"), this))
    , m_line(new QLineEdit(this))
{
    setObjectName(u"imageBar"_s);
    m_line->setObjectName(u"noteLine"_s);
    m_line->setAccessibleName(tr("Note on the image"));
    m_line->setPlaceholderText(tr("A note for yourself and other curators; Enter keeps it"));
    m_line->setMaxLength(4000);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &ImageBar::finish);
    connect(m_edit, &Button::clicked, this, &ImageBar::editNote);
    for (Button *button : {m_keep, m_edit}) {
        // A click must not leave the focus where Space would press the button again.
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(widgets::space::kMedium, 3, widgets::space::kMedium, 4);
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(m_mark);
    row->addWidget(m_verdict);
    row->addWidget(m_keep);
    row->addWidget(m_noteLabel);
    row->addWidget(m_note, 1);
    row->addWidget(m_line, 1);
    row->addWidget(m_edit);
    m_line->hide();
    setNothing();
}

void ImageBar::setImage(const dataset::Image &image)
{
    if (isEditing() && image.key == m_image.key) {
        m_image = image;
        return;  // what is being typed is not overwritten
    }
    finish();
    m_image = image;
    m_hasImage = true;
    renew();
}

void ImageBar::setNothing()
{
    finish();
    m_hasImage = false;
    m_image = {};
    renew();
}

QString ImageBar::verdictText() const
{
    if (!m_image.isDiscarded) {
        return {};
    }
    QString reason = m_image.verdictReason;
    for (const DiscardReason &known : discardReasons()) {
        if (reason == QLatin1String(known.stored)) {
            reason = known.text.toLower();
        }
    }
    return reason.isEmpty() ? tr("Discarded") : tr("Discarded: %1").arg(reason);
}

void ImageBar::renew()
{
    const bool hasNote = !m_image.note.isEmpty();
    m_verdict->setText(verdictText());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mark, m_verdict, m_keep}) {
        widget->setVisible(m_image.isDiscarded);
    }
    m_note->setText(m_image.note.simplified());
    m_noteLabel->setVisible(hasNote || isEditing());
    m_note->setVisible(!isEditing());
    m_edit->setVisible(hasNote && !isEditing());
    setVisible(m_hasImage && (m_image.isDiscarded || hasNote || isEditing()));
}

void ImageBar::editNote()
{
    if (!m_hasImage) {
        return;
    }
    m_line->setText(m_image.note.simplified());
    m_line->show();
    renew();
    m_line->setFocus();
    m_line->selectAll();
}

bool ImageBar::isEditing() const
{
    return !m_line->isHidden();
}

void ImageBar::finish()
{
    if (!isEditing()) {
        return;
    }
    const QString note = m_line->text().trimmed();
    const bool isOther = note != m_image.note.simplified();
    const dataset::ImageKey image = m_image.key;
    if (isOther) {
        m_image.note = note;
    }
    close();
    if (isOther) {
        Q_EMIT noteWritten(image, note);
    }
}

void ImageBar::close()
{
    const bool hadFocus = m_line->hasFocus();
    m_line->hide();
    renew();
    if (hadFocus && window()) {
        window()->setFocus();  // so that letters decide again
    }
}

bool ImageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        finish();
    }
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_line && (isOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (!isOverride) {
            m_line->setText(m_image.note.simplified());
            close();
        }
        return true;
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace gaia::review
