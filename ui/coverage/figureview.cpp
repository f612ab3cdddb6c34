// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/figureview.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QToolTip>

#include <algorithm>

namespace gaia::coverage {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF kHandle{9.0, 24.0};  ///< pixels

}  // namespace

FigureView::FigureView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void FigureView::setFigure(Paint paint)
{
    m_paint = std::move(paint);
    m_picked.clear();
    m_isStale = true;
    update();
}

void FigureView::render()
{
    const double ratio = devicePixelRatioF();
    m_pixmap = QPixmap((QSizeF(size()) * ratio).toSize());
    m_pixmap.setDevicePixelRatio(ratio);
    m_pixmap.fill(widgets::Theme::of(this).palette.panel);
    m_marks.clear();
    if (m_paint && !size().isEmpty()) {
        QPainter painter(&m_pixmap);
        painter.setRenderHint(QPainter::TextAntialiasing);
        m_marks = m_paint(painter, QRectF(QPointF(), QSizeF(size())));
    }
    m_current = m_current < static_cast<int>(m_marks.size()) ? m_current : -1;
    m_brushed = m_brush ? m_brush(m_marks) : std::nullopt;
    m_isStale = false;
}

void FigureView::setBrush(Brush brush)
{
    m_brush = std::move(brush);
    m_isStale = true;
    update();
}

std::optional<std::pair<QRectF, QRectF>> FigureView::handles() const
{
    if (!m_brushed) {
        return std::nullopt;
    }
    const auto at = [this](int mark, bool isLast) {
        const QRectF box = m_marks[static_cast<std::size_t>(mark)].shape.boundingRect();
        const double x = isLast ? box.right() : box.left();
        return QRectF(x - kHandle.width() / 2.0, box.center().y() - kHandle.height() / 2.0,
                      kHandle.width(), kHandle.height());
    };
    return std::pair(at(m_brushed->first, false), at(m_brushed->second, true));
}

void FigureView::paintHandles(QPainter &painter) const
{
    const auto both = handles();
    if (!both || (m_isDragging && m_isHandle)) {
        return;
    }
    const widgets::Palette &palette = widgets::Theme::of(this).palette;
    for (const QRectF &handle : {both->first, both->second}) {
        painter.setPen(QPen(palette.accent, 1.5));
        painter.setBrush(palette.panel);
        painter.drawRoundedRect(handle, 3.0, 3.0);
        painter.setPen(QPen(palette.accent, 1.0));
        for (const double aside : {-1.5, 1.5}) {
            painter.drawLine(QPointF(handle.center().x() + aside, handle.center().y() - 5.0),
                             QPointF(handle.center().x() + aside, handle.center().y() + 5.0));
        }
    }
}

/// True if the press takes hold of an end of the brush: the other end is then the anchor.
bool FigureView::takesHandle(const QPointF &place)
{
    const auto both = handles();
    if (!both) {
        return false;
    }
    const auto isNear = [&](const QRectF &handle) {
        return handle.adjusted(-2.0, -6.0, 2.0, 6.0).contains(place);
    };
    if (isNear(both->second)) {
        m_anchor = m_brushed->first;
        setCurrent(m_brushed->second);
    } else if (isNear(both->first)) {
        m_anchor = m_brushed->second;
        setCurrent(m_brushed->first);
    } else {
        return false;
    }
    m_isHandle = true;
    m_isDragging = true;
    return true;
}

QImage FigureView::picture()
{
    constexpr double kFine = 2.0;
    QImage image((QSizeF(size()) * kFine).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(kFine);
    image.fill(widgets::Theme::of(this).palette.panel);
    if (m_paint && !image.isNull()) {
        QPainter painter(&image);
        (void)m_paint(painter, QRectF(QPointF(), QSizeF(size())));
    }
    return image;
}

void FigureView::paintEvent(QPaintEvent *)
{
    if (m_isStale) {
        render();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Palette &palette = widgets::Theme::of(this).palette;
    painter.setBrush(Qt::NoBrush);
    for (const int mark : m_picked) {
        painter.setPen(QPen(palette.accent, 2.0, Qt::DotLine));
        painter.drawPath(m_marks[static_cast<std::size_t>(mark)].shape);
    }
    if (m_isDragging && m_anchor >= 0 && m_current >= 0) {
        QColor soft = palette.accent;
        soft.setAlphaF(0.18F);
        for (const int mark : stretch(m_anchor, m_current)) {
            painter.fillPath(m_marks[static_cast<std::size_t>(mark)].shape, soft);
        }
    }
    paintHandles(painter);
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0 && (hasFocus() || underMouse())) {
        painter.setPen(QPen(hasFocus() ? palette.accent : palette.secondText, hasFocus() ? 2.0 : 1.0));
        painter.drawPath(m_marks[static_cast<std::size_t>(m_current)].shape);
    }
}

void FigureView::resizeEvent(QResizeEvent *)
{
    m_isStale = true;
    m_picked.clear();
}

void FigureView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_isStale = true;
        update();
    }
    QWidget::changeEvent(event);
}

int FigureView::markAt(const QPointF &place) const
{
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].shape.contains(place)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void FigureView::setCurrent(int mark)
{
    if (mark == m_current) {
        return;
    }
    m_current = mark;
    const QString words = mark >= 0 ? m_marks[static_cast<std::size_t>(mark)].words : QString();
    setAccessibleDescription(words);
    Q_EMIT pointed(words);
    update();
}

QList<int> FigureView::stretch(int from, int to) const
{
    QList<int> marks;
    for (int mark = std::min(from, to); mark <= std::max(from, to); ++mark) {
        if (m_marks[static_cast<std::size_t>(mark)].series == 0) {
            marks << mark;
        }
    }
    return marks;
}

void FigureView::choose(int mark, bool isAdding)
{
    if (mark < 0) {
        return;
    }
    if (!isAdding) {
        m_picked.clear();
        Q_EMIT chosen({mark});
        return;
    }
    if (!m_picked.erase(mark)) {
        m_picked.insert(mark);
    }
    update();
    const std::set<int> picked = m_picked;
    if (!picked.empty()) {
        Q_EMIT chosen(QList<int>(picked.begin(), picked.end()));
    }
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_isHandle = false;
    if (takesHandle(event->position())) {
        update();
        return;
    }
    setCurrent(markAt(event->position()));
    m_anchor = m_current;
    m_isDragging = false;
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    const bool isHeld = event->buttons().testFlag(Qt::LeftButton);
    const bool isOfTheRow = mark >= 0 && m_marks[static_cast<std::size_t>(mark)].series == 0;
    if (isHeld && m_isRanged) {
        if (isOfTheRow && m_anchor >= 0 && mark != m_anchor && !m_isHandle) {
            m_isDragging = true;
        }
        if (isOfTheRow) {
            setCurrent(mark);
        }
        update();
        return;
    }
    setCurrent(mark);
    const auto both = handles();
    if (both && (both->first.contains(event->position()) || both->second.contains(event->position()))) {
        setCursor(Qt::SizeHorCursor);
        return;
    }
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_anchor < 0) {
        return;
    }
    if (m_isDragging) {
        m_isDragging = false;
        m_picked.clear();
        const std::pair ends = std::minmax(m_anchor, m_current);
        // An end that was let go where it was changes nothing.
        if (!m_isHandle || m_brushed != std::pair<int, int>(ends.first, ends.second)) {
            Q_EMIT chosen(stretch(m_anchor, m_current));
        }
        m_isHandle = false;
        update();
    } else if (markAt(event->position()) == m_anchor) {
        choose(m_anchor, event->modifiers().testFlag(Qt::ControlModifier));
    }
    m_anchor = -1;
}

void FigureView::leaveEvent(QEvent *)
{
    if (!hasFocus()) {
        setCurrent(-1);
    }
    update();
}

/// The next mark of the same series, or the first of the next series.
void FigureView::step(int forward, int series)
{
    const int count = static_cast<int>(m_marks.size());
    if (count == 0) {
        return;
    }
    if (m_current < 0) {
        setCurrent(forward > 0 ? 0 : count - 1);
        return;
    }
    const int now = m_marks[static_cast<std::size_t>(m_current)].series;
    for (int mark = m_current + forward; mark >= 0 && mark < count; mark += forward) {
        const int other = m_marks[static_cast<std::size_t>(mark)].series;
        if (series == 0 ? other == now : other == now + series) {
            setCurrent(mark);
            return;
        }
    }
    if (series == 0) {
        setCurrent(std::clamp(m_current + forward, 0, count - 1));
    }
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const bool isStretching = m_isRanged && event->modifiers().testFlag(Qt::ShiftModifier);
    const int before = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: step(1, 0); break;
    case Qt::Key_Left:
    case Qt::Key_Up: step(-1, 0); break;
    case Qt::Key_PageDown: step(1, 1); break;
    case Qt::Key_PageUp: step(-1, -1); break;
    case Qt::Key_Home: setCurrent(m_marks.empty() ? -1 : 0); break;
    case Qt::Key_End: setCurrent(static_cast<int>(m_marks.size()) - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_anchor >= 0 && m_isDragging && m_current >= 0) {
            m_isDragging = false;
            Q_EMIT chosen(stretch(m_anchor, m_current));
            m_anchor = -1;
        } else {
            choose(m_current, event->modifiers().testFlag(Qt::ControlModifier));
        }
        return;
    case Qt::Key_Menu: {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, rect().center(), mapToGlobal(rect().center()));
        contextMenuEvent(&menu);
        return;
    }
    default: QWidget::keyPressEvent(event); return;
    }
    if (isStretching && before >= 0) {
        m_anchor = m_isDragging ? m_anchor : before;
        m_isDragging = true;
    } else {
        m_isDragging = false;
        m_anchor = -1;
    }
    update();
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_marks.empty() && event->reason() != Qt::MouseFocusReason) {
        setCurrent(0);
    }
    update();
}

bool FigureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0) {
            QToolTip::showText(help->globalPos(), m_marks[static_cast<std::size_t>(mark)].words, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the picture"), this, &FigureView::copyPicture);
    menu->addAction(tr("Save the picture…"), this, &FigureView::savePicture);
    if (m_table) {
        menu->addSeparator();
        menu->addAction(tr("Copy the figures as CSV"), this, &FigureView::copyTable);
        menu->addAction(tr("Save the figures as CSV…"), this, &FigureView::saveTable);
    }
    menu->popup(event->globalPos());
}

QString FigureView::suggestedFile(const QString &ending) const
{
    return m_name.toLower().replace(u' ', u'-') + ending;
}

void FigureView::copyPicture()
{
    QApplication::clipboard()->setImage(picture());
}

void FigureView::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"),
                                                      suggestedFile(u".png"_s), tr("Pictures (*.png)"));
    if (!path.isEmpty() && !picture().save(path, "PNG")) {
        Q_EMIT failed(tr("The picture could not be written to %1. Choose another folder.").arg(path));
    }
}

void FigureView::copyTable()
{
    if (m_table) {
        QApplication::clipboard()->setText(QString::fromUtf8(m_table()));
    }
}

void FigureView::saveTable()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the figures"),
                                                      suggestedFile(u".csv"_s), tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = m_table();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(tr("The figures could not be written to %1: %2.").arg(path, file.errorString()));
    }
}

}  // namespace gaia::coverage
