// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapnotes.h"

#include "ui/library/datetext.h"
#include "ui/map/mapmarks.h"
#include "ui/map/placewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::Standing;
using widgets::Button;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 18;     ///< pixels between a card and what it speaks of
constexpr int kEdge = 8;     ///< pixels that a card keeps from the map's edge
constexpr double kShape = 12.0;

StateShape shapeOf(dataset::CaptionState state)
{
    switch (state) {
    case dataset::CaptionState::Accepted: return StateShape::Accepted;
    case dataset::CaptionState::Edited: return StateShape::Edited;
    case dataset::CaptionState::Rejected: return StateShape::Rejected;
    case dataset::CaptionState::Pending: return StateShape::Pending;
    }
    return StateShape::Pending;
}

/// To the right of the point where there is room, else to its left, never over the edge.
QPoint beside(const QPointF &at, const QSize &size, const QSize &room)
{
    int x = static_cast<int>(at.x()) + kGap;
    if (x + size.width() + kEdge > room.width()) {
        x = static_cast<int>(at.x()) - kGap - size.width();
    }
    const int y = static_cast<int>(at.y()) - size.height() / 2;
    return {std::max(kEdge, x),
            std::clamp(y, kEdge, std::max(kEdge, room.height() - size.height() - kEdge))};
}

}  // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"hoverCard"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void HoverCard::showImage(const project::Row &row, const QPixmap &picture, const QPointF &at)
{
    m_row = row;
    m_picture = picture;
    const Theme theme = Theme::of(this);
    place({theme.scaled(300), theme.scaled(128)}, at);
}

void HoverCard::showCluster(const geo::StandingCounts &counts, const MapScheme &scheme,
                            bool isOnePlace, const QPointF &at)
{
    m_scheme = scheme;
    m_row.reset();
    m_counts = counts;
    m_isOnePlace = isOnePlace;
    const Theme theme = Theme::of(this);
    int rows = 2;
    for (const quint32 count : counts.byStanding) {
        rows += count > 0 ? 1 : 0;
    }
    place({theme.scaled(210), 2 * kPadding + rows * theme.scaled(19)}, at);
}

void HoverCard::place(const QSize &size, const QPointF &at)
{
    resize(size);
    move(beside(at, size, parentWidget()->size()));
    show();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    paintCard(painter, rect(), theme, false);
    if (m_row) {
        paintImage(painter);
    } else {
        paintCluster(painter);
    }
}

void HoverCard::paintImage(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    const QRect frame(kPadding, kPadding, theme.scaled(88), height() - 2 * kPadding);
    painter.fillRect(frame, theme.palette.sunken);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double scale = std::max(double(frame.width()) / m_picture.width(),
                                      double(frame.height()) / m_picture.height());
        QRectF source(QPointF(), QSizeF(frame.size()) / scale);
        source.moveCenter(QRectF(m_picture.rect()).center());
        painter.drawPixmap(QRectF(frame), m_picture, source);
    }
    const int left = frame.right() + 1 + kPadding;
    QRect text(left, kPadding, width() - left - kPadding, height());
    painter.setFont(theme.font(TextUse::InterfaceBold));
    painter.setPen(theme.palette.text);
    text.setTop(text.top()
                + widgets::paintElidedText(painter, QRect(text.topLeft(), QSize(text.width(), theme.lineHeight(TextUse::Interface) * 2)),
                                           m_row->title, 2, theme.lineHeight(TextUse::Interface))
                + 2);
    painter.setFont(theme.font(TextUse::Label));
    painter.setPen(theme.palette.secondText);
    QString where = m_row->point ? coordinates(*m_row->point) : QString();
    if (m_row->radiusKm && !where.isEmpty()) {
        where = tr("%1, ±%2 km").arg(where, QLocale().toString(std::lround(*m_row->radiusKm)));
    }
    for (const QString &line : {library::dateText(m_row->acquired), m_row->satellite, where}) {
        if (!line.isEmpty()) {
            text.setTop(text.top()
                        + widgets::paintElidedText(painter, QRect(text.topLeft(), QSize(text.width(), theme.lineHeight(TextUse::Label))),
                                                   line, 1, theme.lineHeight(TextUse::Label)));
        }
    }
    std::vector<StateShape> shapes;
    for (const dataset::CaptionState state : m_row->badges) {
        shapes.push_back(shapeOf(state));
    }
    const double y = height() - kPadding - kShape - 1.0;
    const double wide = paintStateShapes(painter, QPointF(left, y), kShape, 3.0, shapes, theme);
    const QRectF words(left + wide + (shapes.empty() ? 0.0 : 7.0), y - 3.0,
                       width() - left - wide - kPadding - 7.0, kShape + 6.0);
    painter.setFont(theme.font(TextUse::Label));
    painter.setPen(theme.palette.secondText);
    painter.drawText(words, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(badgeWords(m_row->badges), Qt::ElideRight,
                                                      static_cast<int>(words.width())));
}

void HoverCard::paintCluster(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    const int row = theme.scaled(19);
    QRect line(kPadding, kPadding, width() - 2 * kPadding, row);
    painter.setFont(theme.font(TextUse::InterfaceBold));
    painter.setPen(theme.palette.text);
    painter.drawText(line, Qt::AlignVCenter,
                     tr("%n image(s)", nullptr, static_cast<int>(m_counts.total())));
    painter.setFont(theme.font(TextUse::Label));
    for (const Standing standing : MapScheme::kClasses) {
        const quint32 count = m_counts.of(standing);
        if (count == 0) {
            continue;
        }
        line.translate(0, row);
        m_scheme.paintMark(painter,
                           QRectF(line.left(), line.top() + (row - kShape) / 2.0, kShape, kShape),
                           standing, theme);
        const QRect words = line.adjusted(20, 0, 0, 0);
        painter.setPen(theme.palette.text);
        const QString number = QLocale().toString(count);
        painter.drawText(words, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(
                             m_scheme.words(standing), Qt::ElideRight,
                             words.width() - painter.fontMetrics().horizontalAdvance(number) - 8));
        painter.setPen(theme.palette.secondText);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, number);
    }
    line.translate(0, row);
    painter.setPen(theme.palette.thirdText);
    painter.drawText(line, Qt::AlignVCenter,
                     m_isOnePlace ? tr("One place; click lists them") : tr("Click zooms in"));
}

BoxCard::BoxCard(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_words(widgets::makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_keys(new QWidget(this))
{
    setObjectName(u"boxCard"_s);
    setCursor(Qt::ArrowCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(widgets::space::kHair);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_keys);
    auto *row = new QHBoxLayout(m_keys);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(widgets::space::kSmall);
    auto *filter = new Button(Button::Kind::Filled, tr("Filter by it"), m_keys);
    filter->setKey(tr("Enter"));
    filter->setObjectName(u"boxFilter"_s);
    auto *drop = new Button(Button::Kind::Plain, tr("Drop"), m_keys);
    drop->setKey(tr("Esc"));
    drop->setObjectName(u"boxDrop"_s);
    row->addWidget(filter);
    row->addWidget(drop);
    row->addStretch(1);
    connect(filter, &QAbstractButton::clicked, this, &BoxCard::filterRequested);
    connect(drop, &QAbstractButton::clicked, this, &BoxCard::dropRequested);
    hide();
}

void BoxCard::showBox(qint64 count, bool isDragging, const QRectF &box)
{
    m_count = count;
    m_title->setText(tr("%n image(s) inside", nullptr, static_cast<int>(count)));
    m_words->setText(tr("Let go to close the box"));
    m_words->setVisible(isDragging);
    m_keys->setVisible(!isDragging);
    layout()->activate();
    const QSize size = sizeHint();
    resize(size);
    move(beside(QPointF(box.right() - kGap / 2.0, box.center().y()), size, parentWidget()->size()));
    setAccessibleName(m_title->text());
    show();
}

void BoxCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), Theme::of(this), false);
}

MapNotice::MapNotice(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::makeLabel({}, TextUse::PanelTitle, TextRole::First, this))
    , m_words(widgets::makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"mapNotice"_s);
    setCursor(Qt::ArrowCursor);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(Theme::of(this).scaled(340));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(widgets::space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(widgets::space::kHair);
    column->addLayout(m_buttons);
    m_buttons->setSpacing(widgets::space::kSmall);
    hide();
}

void MapNotice::showNotice(const QString &title, const QString &words,
                           const std::vector<Remedy> &remedies)
{
    m_title->setText(title);
    m_words->setText(words);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto kind = Button::Kind::Filled;
    for (const Remedy &remedy : remedies) {
        auto *button = new Button(kind, remedy.words, this);
        // Later: what it does may put another notice in the place of this one.
        connect(button, &QAbstractButton::clicked, this, remedy.act, Qt::QueuedConnection);
        m_buttons->addWidget(button);
        kind = Button::Kind::Plain;
    }
    m_buttons->addStretch(1);
    setAccessibleName(title + u' ' + words);
    show();
    adjustSize();
}

QString MapNotice::title() const
{
    return isHidden() ? QString() : m_title->text();
}

void MapNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), Theme::of(this), false);
}

}  // namespace gaia::map
