// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reasonpanel.h"

#include "ui/review/words.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::RejectReason;
using widgets::Theme;

namespace {

constexpr int kRowsInColumn = 8;

/// One reason: key cap and word.
class ReasonRow final : public QAbstractButton {
public:
    ReasonRow(const ReasonKey &reason, QWidget *parent)
        : QAbstractButton(parent)
        , m_cap(QChar(reason.key))
    {
        setText(reasonText(reason.reason));
        setAccessibleName(ReasonPanel::tr("%1, key %2").arg(text(), m_cap));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = Theme::of(this);
        const QFontMetrics metrics(theme.font(widgets::TextUse::Interface));
        return {theme.scaled(48) + metrics.horizontalAdvance(text()), theme.scaled(23)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        if (hasFocus() || underMouse()) {
            widgets::Outline outline;
            outline.fill = theme.palette.accentSoft;
            outline.corner = widgets::metric::kPictureCorner;
            widgets::paintOutline(painter, rect(), outline);
        }
        const int capWidth = theme.scaled(28);
        widgets::paintKeyCap(painter, QRect(0, 0, capWidth, height()), m_cap, theme);
        painter.setFont(theme.font(widgets::TextUse::Interface));
        painter.setPen(theme.palette.text);
        painter.drawText(rect().adjusted(capWidth + 4, 0, 0, 0), Qt::AlignVCenter, text());
    }

private:
    QString m_cap;
};

}  // namespace

ReasonPanel::ReasonPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"reasons"_s);
    setAccessibleName(tr("Reasons to reject"));
    setFocusPolicy(Qt::StrongFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(widgets::space::kMedium);
    grid->setVerticalSpacing(1);
    for (std::size_t i = 0; i < kReasonKeys.size(); ++i) {
        auto *row = new ReasonRow(kReasonKeys[i], this);
        row->installEventFilter(this);
        connect(row, &QAbstractButton::clicked, this,
                [this, reason = kReasonKeys[i].reason] { Q_EMIT picked(reason); });
        const int place = static_cast<int>(i);
        grid->addWidget(row, place % kRowsInColumn, place / kRowsInColumn);
        m_rows.push_back(row);
    }
}

bool ReasonPanel::takes(const QKeyEvent &key) const
{
    const bool isPlain =
        !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // All plain keys stay here, also those that name no reason: nothing behind the panel may be
    // decided by a slip.
    return isPlain && key.key() != Qt::Key_Tab && key.key() != Qt::Key_Backtab;
}

bool ReasonPanel::press(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape: Q_EMIT leftWithout(); return true;
    case Qt::Key_Down: moveFocus(1); return true;
    case Qt::Key_Up: moveFocus(-1); return true;
    case Qt::Key_Right: moveFocus(kRowsInColumn); return true;
    case Qt::Key_Left: moveFocus(-kRowsInColumn); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        for (QAbstractButton *row : m_rows) {
            if (row->hasFocus()) {
                row->click();
                break;
            }
        }
        return true;
    default: break;
    }
    for (const ReasonKey &reason : kReasonKeys) {
        if (key.text().toUpper() == QChar(reason.key)) {
            Q_EMIT picked(reason.reason);
            return true;
        }
    }
    return true;
}

bool ReasonPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (takes(key)) {
            event->accept();
            return event->type() == QEvent::ShortcutOverride || press(key);
        }
    }
    return QWidget::event(event);
}

bool ReasonPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && takes(static_cast<const QKeyEvent &>(*event))) {
        return ReasonPanel::event(event);
    }
    return QWidget::eventFilter(watched, event);
}

void ReasonPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReasonPanel::moveFocus(int step)
{
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        if (m_rows[static_cast<std::size_t>(i)]->hasFocus()) {
            m_rows[static_cast<std::size_t>((i + step + count) % count)]->setFocus();
            return;
        }
    }
    m_rows.front()->setFocus();
}

}  // namespace gaia::review
