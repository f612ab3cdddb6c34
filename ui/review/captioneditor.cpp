// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/captioneditor.h"

#include "core/review/worddiff.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::TextUse;

namespace {

constexpr int kDraftDelayMs = 300;
constexpr int kLeastLines = 2;
constexpr int kMostLines = 10;
constexpr int kFieldMargin = 6;  ///< outline and padding of a field, pixels

}  // namespace

CaptionEditor::CaptionEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_diff(new CaptionText(this))
    , m_restore(new Button(Button::Kind::Quiet, tr("Restore generated text"), this))
{
    m_edit->setObjectName(u"captionEdit"_s);
    m_edit->setAccessibleName(tr("Caption text"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    widgets::setTextStyle(m_edit, TextUse::Caption);
    m_diff->setUse(TextUse::Interface);
    m_diff->setObjectName(u"captionDiff"_s);

    auto *save = new Button(Button::Kind::Filled, tr("Save and accept"), this);
    save->setKey(tr("Ctrl Enter"));
    auto *leave = new Button(Button::Kind::Plain, tr("Leave, keep draft"), this);
    leave->setKey(tr("Esc"));
    connect(save, &Button::clicked, this, [this] { Q_EMIT saveAsked(text()); });
    connect(leave, &Button::clicked, this, &CaptionEditor::leaveAsked);
    connect(m_restore, &Button::clicked, this, [this] {
        // As an edit of its own, so that Ctrl+Z in the field brings the text back.
        QTextCursor cursor(m_edit->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(m_generated);
        m_edit->setFocus();
    });

    auto *buttons = new widgets::FlowLayout(widgets::space::kSmall, widgets::space::kHair);
    buttons->addWidget(save);
    buttons->addWidget(leave);
    buttons->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_diff);
    column->addLayout(buttons);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { Q_EMIT draftTyped(text()); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CaptionEditor::textChanged);
}

void CaptionEditor::begin(const QString &text, const QString &generated)
{
    m_generated = generated;
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
        m_edit->document()->clearUndoRedoStacks();
    }
    m_diff->setDiff(wordDiff(m_generated, text));
    m_draftTimer.stop();
    fitHeight();
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setFocus();
}

QString CaptionEditor::text() const
{
    return m_edit->toPlainText();
}

void CaptionEditor::flush()
{
    if (m_draftTimer.isActive()) {
        m_draftTimer.stop();
        Q_EMIT draftTyped(text());
    }
}

void CaptionEditor::setMarks(const TextMarks &marks)
{
    m_marks = marks;
    showMarks();
}

void CaptionEditor::showMarks()
{
    const widgets::Theme theme = widgets::Theme::of(this);
    const auto length = static_cast<qsizetype>(m_edit->document()->characterCount()) - 1;
    QList<QTextEdit::ExtraSelection> shown;
    for (const TextMark &mark : m_marks) {
        if (mark.span.end() > length) {
            continue;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_edit->document());
        selection.cursor.setPosition(static_cast<int>(mark.span.start));
        selection.cursor.setPosition(static_cast<int>(mark.span.end()), QTextCursor::KeepAnchor);
        selection.format = formatOf(mark.kind, theme);
        shown.append(selection);
    }
    m_edit->setExtraSelections(shown);
}

void CaptionEditor::apply(const Finding &finding)
{
    if (fixed(text(), finding) == text()) {
        return;  // it no longer reads as it did
    }
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(finding.span.start));
    cursor.setPosition(static_cast<int>(finding.span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(finding.fix);
    m_edit->setFocus();
}

void CaptionEditor::textChanged()
{
    // Marks of the text as it was stay where they are until the new ones come.
    Q_EMIT textTyped(text());
    m_diff->setDiff(wordDiff(m_generated, text()));
    m_draftTimer.start();
    fitHeight();
}

void CaptionEditor::fitHeight()
{
    const QTextDocument *document = m_edit->document();
    int lines = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        // Asked for, so that the block is laid out in the present width.
        (void)document->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.lineCount());
    }
    const int shown = std::clamp(lines, kLeastLines, kMostLines);
    const int margins = 2 * (static_cast<int>(document->documentMargin()) + kFieldMargin);
    const int height = shown * QFontMetrics(m_edit->font()).lineSpacing() + margins;
    m_edit->setVerticalScrollBarPolicy(lines > kMostLines ? Qt::ScrollBarAlwaysOn
                                                          : Qt::ScrollBarAlwaysOff);
    if (m_edit->height() != height) {
        m_edit->setFixedHeight(height);
    }
}

bool CaptionEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || (!isOverride && event->type() != QEvent::KeyPress)) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool saves = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
    const bool leaves = key->key() == Qt::Key_Escape;
    const bool fixes =
        key->key() == Qt::Key_Period && key->modifiers().testFlag(Qt::ControlModifier);
    if (!saves && !leaves && !fixes) {
        return QWidget::eventFilter(watched, event);
    }
    event->accept();
    if (!isOverride && saves) {
        Q_EMIT saveAsked(text());
    } else if (!isOverride && fixes) {
        Q_EMIT fixAsked();
    } else if (!isOverride) {
        Q_EMIT leaveAsked();
    }
    return true;
}

void CaptionEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitHeight();
    } else if (event->type() == QEvent::PaletteChange) {
        showMarks();  // the colours are in the marks
    }
}

void CaptionEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

}  // namespace gaia::review
