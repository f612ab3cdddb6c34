// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pictureview.h"

#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gaia::review {

using widgets::Theme;

namespace {

constexpr double kMaxZoom = 16.0;
constexpr double kStep = 1.25;  ///< a notch of the wheel
constexpr int kSharpDelayMs = 60;
constexpr int kPanStep = 60;  ///< screen pixels an arrow key
constexpr int kMaxSharpSide = 4096;  ///< pixels

}  // namespace

PictureView::PictureView(jobs::Runner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
{
    setObjectName(QStringLiteral("picture"));
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    m_sharpTimer.setSingleShot(true);
    m_sharpTimer.setInterval(kSharpDelayMs);
    connect(&m_sharpTimer, &QTimer::timeout, this, &PictureView::askSharp);
}

void PictureView::setPicture(const ShownPicturePtr &picture)
{
    const bool isSameFile = m_picture && picture && m_picture->sha256 == picture->sha256;
    m_picture = picture;
    m_message.clear();
    m_sharp = {};
    m_isPainted = false;
    if (!isSameFile && picture) {
        if (m_fitting == Fitting::Free) {
            m_fitting = m_chosenFitting;
        }
        m_centre = QRectF(QPointF(0, 0), picture->info.size).center();
        fit();
    }
    moved();
    setAccessibleDescription(
        picture
            ? tr("%1 by %2 pixels").arg(picture->info.size.width()).arg(picture->info.size.height())
            : QString());
}

void PictureView::setMessage(const QString &message, bool isError)
{
    m_picture = nullptr;
    m_sharp = {};
    m_message = message;
    m_isError = isError;
    m_isPainted = false;
    (void)m_sharpRequests.next();
    setAccessibleDescription(message);
    update();
}

void PictureView::setFitting(Fitting fitting)
{
    m_fitting = fitting;
    m_chosenFitting = fitting;
    fit();
    moved();
}

void PictureView::fit()
{
    if (!m_picture || m_fitting == Fitting::Free) {
        return;
    }
    const QSizeF whole = m_picture->info.size;
    const double across = width() / std::max(1.0, whole.width());
    const double down = height() / std::max(1.0, whole.height());
    switch (m_fitting) {
    case Fitting::Fill: m_zoom = std::max(across, down); break;
    case Fitting::Fit: m_zoom = std::min(across, down); break;
    case Fitting::Actual: m_zoom = 1.0 / devicePixelRatioF(); break;
    case Fitting::Free: break;
    }
}

void PictureView::zoomAt(const QPointF &anchor, double factor)
{
    if (!m_picture) {
        return;
    }
    const QSizeF whole = m_picture->info.size;
    const double least = std::min(
        {1.0, width() / std::max(1.0, whole.width()), height() / std::max(1.0, whole.height())});
    const QPointF fixed = toPicture(anchor);
    m_zoom = std::clamp(m_zoom * factor, least, std::max(kMaxZoom, least));
    m_fitting = Fitting::Free;
    // The point under the pointer stays there.
    m_centre = fixed - (anchor - QRectF(rect()).center()) / m_zoom;
    moved();
}

void PictureView::follow(const PictureView &other)
{
    if (!m_picture || !other.m_picture) {
        return;
    }
    const QSizeF mine = m_picture->info.size;
    const QSizeF theirs = other.m_picture->info.size;
    m_fitting = Fitting::Free;
    m_zoom = other.m_zoom * theirs.width() / std::max(1.0, mine.width());
    m_centre = QPointF(other.m_centre.x() * mine.width() / std::max(1.0, theirs.width()),
                       other.m_centre.y() * mine.height() / std::max(1.0, theirs.height()));
    moved();
}

QPointF PictureView::toPicture(const QPointF &point) const
{
    return m_centre + (point - QRectF(rect()).center()) / m_zoom;
}

QRectF PictureView::toView(const QRectF &source) const
{
    const QPointF middle = QRectF(rect()).center();
    return QRectF(middle + (source.topLeft() - m_centre) * m_zoom, source.size() * m_zoom);
}

void PictureView::keepInside()
{
    const QSizeF whole = m_picture->info.size;
    const auto held = [this](double centre, double size, double view) {
        const double half = view / (2.0 * m_zoom);
        return 2.0 * half >= size ? size / 2.0 : std::clamp(centre, half, size - half);
    };
    m_centre = QPointF(held(m_centre.x(), whole.width(), width()),
                       held(m_centre.y(), whole.height(), height()));
}

void PictureView::moved()
{
    if (m_picture) {
        keepInside();
        m_sharpTimer.start();
    }
    update();
    Q_EMIT zoomChanged();
}

QRect PictureView::visibleSource() const
{
    const QRectF view(toPicture(QPointF(0, 0)), QSizeF(size()) / m_zoom);
    const double margin = 0.15 * std::max(view.width(), view.height());
    return view.adjusted(-margin, -margin, margin, margin)
        .toAlignedRect()
        .intersected(QRect(QPoint(0, 0), m_picture->info.size));
}

bool PictureView::needsSharp() const
{
    if (!m_picture || m_picture->levels.empty()) {
        return false;
    }
    const double largest =
        static_cast<double>(m_picture->levels.front().width()) / m_picture->info.size.width();
    return largest < 0.999 && m_zoom * devicePixelRatioF() > largest * 1.05;
}

void PictureView::askSharp()
{
    if (!needsSharp()) {
        return;
    }
    const quint64 ticket = m_sharpRequests.next();
    if (m_isAskingSharp) {
        return;  // asked again when the one under way is done
    }
    const QRect source = visibleSource();
    const double scale = std::min(1.0, m_zoom * devicePixelRatioF());
    const QSize target = (QSizeF(source.size()) * scale)
                             .toSize()
                             .boundedTo({kMaxSharpSide, kMaxSharpSide})
                             .expandedTo({1, 1});
    m_isAskingSharp = true;
    m_runner.start(
        jobs::Lane::Read, this,
        [picture = m_picture, source, target](std::stop_token) {
            const std::scoped_lock lock(*picture->mutex);
            return picture->file->window(source, target, picture->rendering);
        },
        [this, ticket, source, picture = m_picture](const base::Result<QImage> &image) {
            m_isAskingSharp = false;
            if (image && picture == m_picture) {
                m_sharp = {source, *image};
                update();
            }
            if (!m_sharpRequests.isCurrent(ticket)) {
                askSharp();
            }
        });
}

void PictureView::paintPicture(QPainter &painter)
{
    const double needed = m_zoom * devicePixelRatioF() * m_picture->info.size.width();
    const auto &levels = m_picture->levels;
    const QImage *level = &levels.front();
    for (const QImage &candidate : levels) {
        if (candidate.width() >= needed) {
            level = &candidate;
        }
    }
    // Enlarged pixels stay pixels: what is read off them must not be an invention of the screen.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom * devicePixelRatioF() < 3.0);
    painter.drawImage(toView(QRectF(QPointF(0, 0), m_picture->info.size)), *level);
    if (!m_sharp.image.isNull() && needsSharp()) {
        painter.drawImage(toView(m_sharp.source), m_sharp.image);
    }
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.palette.surround);
    const bool hasLevels = m_picture && !m_picture->levels.empty();
    if (hasLevels) {
        paintPicture(painter);
    } else if (!m_message.isEmpty()) {
        const int side = theme.scaled(20);
        const QRect box = rect().adjusted(40, 0, -40, 0);
        painter.setFont(theme.font(widgets::TextUse::Interface));
        painter.setPen(m_isError ? theme.palette.text : theme.palette.secondText);
        const QRect words =
            painter.boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_message);
        if (m_isError) {
            const QRectF mark((width() - side) / 2.0, words.top() - side - 10.0, side, side);
            widgets::paintStateShape(painter, mark, widgets::StateShape::Failure, theme);
        }
    }
    // Why there is no picture is all there is to see; "Loading" is not.
    if (!m_isPainted && (hasLevels || (m_isError && !m_message.isEmpty()))) {
        m_isPainted = true;
        Q_EMIT painted();
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.palette.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
    moved();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    zoomAt(event->position(), std::pow(kStep, notches));
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_isDragging = true;
        m_dragFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    }
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging && m_picture) {
        m_centre -= (event->position() - m_dragFrom) / m_zoom;
        m_dragFrom = event->position();
        moved();
    }
}

void PictureView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *)
{
    setFitting(m_fitting == Fitting::Fit ? Fitting::Fill : Fitting::Fit);
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = QRectF(rect()).center();
    QPointF pan;
    switch (event->key()) {
    case Qt::Key_Plus: zoomAt(middle, kStep); return;
    case Qt::Key_Minus: zoomAt(middle, 1.0 / kStep); return;
    case Qt::Key_Left: pan = QPointF(-kPanStep, 0); break;
    case Qt::Key_Right: pan = QPointF(kPanStep, 0); break;
    case Qt::Key_Up: pan = QPointF(0, -kPanStep); break;
    case Qt::Key_Down: pan = QPointF(0, kPanStep); break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_picture) {
        m_centre += pan / m_zoom;
        moved();
    }
}

}  // namespace gaia::review
