// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapmarks.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace gaia::map {

using namespace Qt::StringLiterals;
using dataset::Standing;
using widgets::StateShape;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr double kPoint = 13.0;    ///< pixels across
constexpr double kHalo = 1.5;      ///< of the land's colour around a mark
constexpr double kRing = 4.0;      ///< width of a ring
constexpr int kShares = 48;        ///< a ring is split to that fineness
constexpr int kNewRings = 12;      ///< that one frame paints, so that none is late
constexpr auto &kOrder = MapScheme::kClasses;

/// A standing's share of the ring in steps; what is there at all has a step at least.
std::array<int, 5> shares(const geo::StandingCounts &counts)
{
    const double total = counts.total();
    std::array<int, 5> steps{};
    int left = kShares;
    std::size_t largest = 0;
    for (std::size_t at = 0; at < kOrder.size(); ++at) {
        const quint32 count = counts.of(kOrder[at]);
        steps[at] = count == 0 ? 0 : std::max(1, static_cast<int>(std::lround(count / total * kShares)));
        left -= steps[at];
        largest = steps[at] > steps[largest] ? at : largest;
    }
    steps[largest] += left;
    return steps;
}

QString numberText(quint32 count)
{
    const QLocale locale;
    if (count < 10'000) {
        return locale.toString(count);
    }
    return count < 1'000'000 ? u"%1k"_s.arg(locale.toString(count / 1'000))
                             : u"%1M"_s.arg(locale.toString(count / 1e6, 'f', 1));
}

}  // namespace

StateShape shapeOf(Standing standing)
{
    switch (standing) {
    case Standing::None: return StateShape::None;
    case Standing::Pending: return StateShape::Pending;
    case Standing::Accepted: return StateShape::Accepted;
    case Standing::Edited: return StateShape::Edited;
    case Standing::Rejected: return StateShape::Rejected;
    }
    return StateShape::None;
}

void paintRing(QPainter &painter, const QPointF &at, double radius,
               const geo::StandingCounts &counts, const MapScheme &scheme, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.palette.panel);
    painter.drawEllipse(at, radius, radius);
    const double middle = radius - kRing / 2.0;
    const QRectF box(at.x() - middle, at.y() - middle, 2.0 * middle, 2.0 * middle);
    painter.setBrush(Qt::NoBrush);
    const std::array<int, 5> steps = shares(counts);
    // Clockwise from the top, with a hair between neighbours.
    constexpr int kStep = 360 * 16 / kShares;
    constexpr int kGap = 3 * 16;
    int from = 90 * 16;
    for (std::size_t index = 0; index < kOrder.size(); ++index) {
        const int span = steps[index] * kStep;
        if (span == 0) {
            continue;
        }
        const bool isWhole = steps[index] == kShares;
        painter.setPen(QPen(scheme.colour(theme, kOrder[index]), kRing, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(box, from, isWhole ? -span : -(span - kGap));
        from -= span;
    }
}

void MapMarks::begin(const Theme &theme, const MapScheme &scheme, double deviceRatio, bool isHasty)
{
    m_isHasty = isHasty;
    m_isRough = false;
    m_newRings = 0;
    const bool isSame = theme.palette.window == m_theme.palette.window
        && theme.textScale == m_theme.textScale && theme.family == m_theme.family
        && deviceRatio == m_deviceRatio && scheme == m_scheme;
    if (!isSame) {
        m_marks.clear();
        m_frames.clear();
        m_theme = theme;
        m_scheme = scheme;
        m_deviceRatio = deviceRatio;
        m_widths.clear();
        const QFont font = m_theme.font(TextUse::LabelBold);
        m_numberSize = std::max(1, font.pixelSize());
        m_numberHeight = QFontMetricsF(font).height();
    }
}

template<typename Name, typename Paint>
const QPixmap &MapMarks::mark(QCache<Name, QPixmap> &known, const Name &name, const QSizeF &size,
                              Paint paint)
{
    if (const QPixmap *kept = known.object(name)) {
        return *kept;
    }
    auto *pixmap = new QPixmap((size * m_deviceRatio).toSize());
    pixmap->setDevicePixelRatio(m_deviceRatio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paint(painter, QRectF(QPointF(), size));
    painter.end();
    known.insert(name, pixmap, pixmap->width() * pixmap->height() * 4);
    return *pixmap;
}

void MapMarks::paintPoint(QPainter &painter, const QPointF &at, Standing standing)
{
    const double side = kPoint + 2.0 * kHalo;
    const QPixmap &pixmap
        = mark(m_marks, static_cast<quint64>(standing), QSizeF(side, side),
               [&](QPainter &inner, const QRectF &box) {
                   // Filled, so that an open ring is seen over a border line.
                   inner.setPen(Qt::NoPen);
                   inner.setBrush(m_theme.palette.panel);
                   if (!m_scheme.isStatus()) {
                       m_scheme.paintMark(inner, box, standing, m_theme);
                       m_scheme.paintMark(inner, box.adjusted(kHalo, kHalo, -kHalo, -kHalo),
                                          standing, m_theme);
                       return;
                   }
                   if (standing == Standing::Edited) {
                       inner.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                                    {box.right(), box.center().y()},
                                                    {box.center().x(), box.bottom()},
                                                    {box.left(), box.center().y()}}));
                   } else if (standing == Standing::Rejected) {
                       inner.drawRoundedRect(box, 2.5, 2.5);
                   } else {
                       inner.drawEllipse(box);
                   }
                   paintStateShape(inner, box.adjusted(kHalo, kHalo, -kHalo, -kHalo),
                                   shapeOf(standing), m_theme);
               });
    painter.drawPixmap(at - QPointF(side, side) / 2.0, pixmap);
}

void MapMarks::paintCluster(QPainter &painter, const MapItem &item)
{
    const quint32 total = item.counts.total();
    const double radius = ringRadius(total);
    const double side = 2.0 * radius + 2.0;
    const std::array<int, 5> steps = shares(item.counts);
    // Size and shares, six bits each, beyond the names of points.
    quint64 name = static_cast<quint64>(radius * 2.0);
    for (std::size_t index = 0; index + 1 < steps.size(); ++index) {
        name = (name << 6) | static_cast<quint64>(steps[index]);
    }
    name |= 1ULL << 63;
    const bool isNew = !m_marks.contains(name);
    m_newRings += isNew ? 1 : 0;
    if (isNew && m_isHasty && m_newRings > kNewRings) {
        // A new scale makes hundreds of rings new at once: these get theirs in the next frame.
        m_isRough = true;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawPixmap(item.at - QPointF(side, side) / 2.0, plainRing(radius, side));
    } else {
        painter.drawPixmap(item.at - QPointF(side, side) / 2.0,
                           mark(m_marks, name, QSizeF(side, side), [&](QPainter &inner, const QRectF &box) {
                               paintRing(inner, box.center(), radius, item.counts, m_scheme, m_theme);
                           }));
    }
    paintNumber(painter, item.at, numberText(total), 2.0 * (radius - kRing) - 3.0);
}

const QPixmap &MapMarks::plainRing(double radius, double side)
{
    return mark(m_marks, (1ULL << 62) | static_cast<quint64>(radius * 2.0), QSizeF(side, side),
                [&](QPainter &inner, const QRectF &box) {
                    inner.setPen(QPen(m_theme.palette.buttonLine, kRing));
                    inner.setBrush(m_theme.palette.panel);
                    const double middle = radius - kRing / 2.0;
                    inner.drawEllipse(box.center(), middle, middle);
                });
}

/// The sign's width in the bold label font of that size; asked of the font once, since that lays
/// out a text.
double MapMarks::widthOf(QChar sign, int pixelSize)
{
    const quint32 name = (static_cast<quint32>(pixelSize) << 16) | sign.unicode();
    const auto known = m_widths.constFind(name);
    if (known != m_widths.cend()) {
        return *known;
    }
    QFont font = m_theme.font(TextUse::LabelBold);
    font.setPixelSize(pixelSize);
    return *m_widths.insert(name, QFontMetricsF(font).horizontalAdvance(sign));
}

/// The number of a ring from pictures of its signs, which are few.
void MapMarks::paintNumber(QPainter &painter, const QPointF &middle, const QString &text, double room)
{
    const auto widthAt = [&](int size) {
        double wide = 0.0;
        for (const QChar sign : text) {
            wide += widthOf(sign, size);
        }
        return wide;
    };
    int size = m_numberSize;
    if (const double wide = widthAt(size); wide > room) {
        size = std::max(8, static_cast<int>(size * room / wide));
    }
    const double height = m_numberHeight * size / m_numberSize;
    double left = middle.x() - widthAt(size) / 2.0;
    const double top = std::round(middle.y() - height / 2.0);
    for (const QChar sign : text) {
        const double width = widthOf(sign, size);
        const quint64 name = (1ULL << 61) | (static_cast<quint64>(size) << 16) | sign.unicode();
        painter.drawPixmap(QPointF(left, top),
                           mark(m_marks, name, QSizeF(std::ceil(width) + 1.0, height),
                                [&](QPainter &inner, const QRectF &box) {
                                    QFont font = m_theme.font(TextUse::LabelBold);
                                    font.setPixelSize(size);
                                    inner.setFont(font);
                                    inner.setPen(m_theme.palette.text);
                                    inner.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, QString(sign));
                                }));
        left += width;
    }
}

void MapMarks::paintThumbnail(QPainter &painter, const MapItem &item, const QString &sha256,
                              const QPixmap &picture)
{
    const QSizeF side = kThumbnailSize;
    const QString name = u"picture/%1/%2"_s.arg(picture.isNull() ? QString() : sha256)
                             .arg(static_cast<int>(item.standing));
    const QPixmap &pixmap = mark(m_frames, name, side, [&](QPainter &inner, const QRectF &box) {
        const QRectF inside = box.adjusted(2, 2, -2, -2);
        inner.setPen(Qt::NoPen);
        inner.setBrush(m_theme.palette.panel);
        inner.drawRoundedRect(box, 2, 2);
        inner.fillRect(inside, m_theme.palette.sunken);
        if (!picture.isNull()) {
            // The middle of the picture fills the frame.
            const double scale = std::max(inside.width() / picture.width(),
                                          inside.height() / picture.height());
            QRectF source(QPointF(), inside.size() / scale);
            source.moveCenter(QRectF(picture.rect()).center());
            inner.drawPixmap(inside, picture, source);
        }
        const QRectF badge(box.right() - 17.0, box.bottom() - 17.0, 16.0, 16.0);
        inner.setBrush(m_theme.palette.panel);
        inner.drawRoundedRect(badge.adjusted(-1, -1, 1, 1), 3, 3);
        m_scheme.paintMark(inner, badge.adjusted(1.5, 1.5, -1.5, -1.5), item.standing, m_theme);
    });
    painter.drawPixmap(item.at - QPointF(side.width(), side.height()) / 2.0, pixmap);
}

}  // namespace gaia::map
