// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/coveragemap.h"

#include "core/base/translate.h"
#include "core/dataset/degreestext.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gaia::figures {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Filter;
using dataset::GeoBounds;

namespace {

/// A box of parallels and meridians as the map shows it.
QPolygonF shapeOf(const geo::MapView &view, const GeoBounds &box)
{
    constexpr int kSteps = 6;  // meridians are curved, parallels straight
    QPolygonF shape;
    const auto add = [&](double lat, double lon) {
        shape << view.toScreen(view.projection().toPlane({lat, lon}));
    };
    for (int i = 0; i <= kSteps; ++i) {
        add(box.north + (box.south - box.north) * i / kSteps, box.west);
    }
    for (int i = 0; i <= kSteps; ++i) {
        add(box.south + (box.north - box.south) * i / kSteps, box.east);
    }
    return shape;
}

qint64 amountOf(const curation::CellCount &cell, bool isByYears)
{
    return isByYears ? static_cast<qint64>(cell.years.count()) : cell.images;
}

QString wordsOf(const curation::CellCount &cell, const GeoBounds &box)
{
    return translate("gaia", "%1 images of %2 years between %3 and %4")
        .arg(QLocale().toString(cell.images))
        .arg(cell.years.count())
        .arg(dataset::degreesText({box.south, box.west}), dataset::degreesText({box.north, box.east}));
}

void paintFrames(QPainter &painter, const geo::MapView &view, const std::vector<CoverageMap::Frame> &frames,
                 const FigureStyle &style)
{
    for (const CoverageMap::Frame &frame : frames) {
        const QPolygonF shape = shapeOf(view, frame.box);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.frame, 1.5, Qt::DashLine));
        painter.drawPolygon(shape);
        const QPointF corner = shape.boundingRect().topLeft();
        // Whole in sight, also where the frame reaches the map's edge.
        const QRectF disc(std::clamp(corner.x() - 8.0, 0.0, std::max(0.0, view.size().width() - 16.0)),
                          std::clamp(corner.y() - 8.0, 0.0, std::max(0.0, view.size().height() - 16.0)),
                          16.0, 16.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.frame);
        painter.drawEllipse(disc);
        painter.setPen(style.panel);
        painter.setFont(style.bold);
        painter.drawText(disc, Qt::AlignCenter, QString::number(frame.number));
    }
}

}  // namespace

std::array<qint64, 6> amountClasses(qint64 most)
{
    std::array<qint64, 6> classes{1, 2, 3, 4, 5, 6};
    if (most <= 6) {
        return classes;
    }
    // Steps of one factor up to half of the most, on round numbers.
    const double factor = std::pow(std::max(6.0, static_cast<double>(most) / 2.0), 0.2);
    for (std::size_t i = 1; i < classes.size(); ++i) {
        const double wanted = std::pow(factor, static_cast<double>(i));
        const double power = std::pow(10.0, std::floor(std::log10(wanted)));
        const double rounded = std::round(wanted / power * 2.0) / 2.0 * power;
        classes[i] = std::max(classes[i - 1] + 1, static_cast<qint64>(std::llround(rounded)));
    }
    return classes;
}

Filter cellFilter(const geo::CellGrid &grid, int cell)
{
    const GeoBounds box = grid.bounds(cell);
    const auto degrees = [](double value) {
        QString text = QString::number(value, 'f', 5);
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        return text.endsWith(u'.') ? text.chopped(1) : text;
    };
    return Filter::leaf(Filter::Subject::Bounds,
                        QStringList{degrees(box.west), degrees(box.south), degrees(box.east),
                                    degrees(box.north)}
                            .join(u','));
}

Marks paintCoverageMap(QPainter &painter, const QRectF &box, const CoverageMap &map,
                       const curation::Coverage &coverage, const FigureStyle &style)
{
    Marks marks;
    const geo::MapView view = geo::MapView::world(geo::ProjectionKind::EqualEarth, box.size(), 0.0);
    const QRectF world = geo::Projection(geo::ProjectionKind::EqualEarth).extent();
    const geo::MapView fitted = view.fitted(world, 2.0, view.maxScale());
    painter.save();
    painter.setClipRect(box);
    painter.translate(box.topLeft());
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawImage(QPointF(), paintBaseMap(map.geometry, fitted, ratio, map.colours));
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 0;
    for (const curation::CellCount &cell : coverage.cells) {
        most = std::max(most, amountOf(cell, map.isByYears));
    }
    const auto classes = amountClasses(most);
    for (std::size_t i = 0; i < coverage.cells.size(); ++i) {
        const curation::CellCount &cell = coverage.cells[i];
        if (cell.images == 0) {
            continue;
        }
        const qint64 amount = amountOf(cell, map.isByYears);
        const auto above = std::upper_bound(classes.begin(), classes.end(), amount);
        const double share = static_cast<double>(above - classes.begin() - 1) / 5.0;
        const GeoBounds bounds = coverage.ground->grid.bounds(static_cast<int>(i));
        const QPolygonF shape = shapeOf(fitted, bounds);
        QColor colour = style.amount(share);
        colour.setAlphaF(0.92F);
        // The lightest fill is hardly seen on land: the line around it is.
        painter.setPen(QPen(style.amount(std::min(1.0, share + 0.4)), 0.7));
        painter.setBrush(colour);
        painter.drawPolygon(shape);
        Mark mark;
        mark.shape.addPolygon(shape.translated(box.topLeft()));
        mark.words = wordsOf(cell, bounds);
        mark.filter = cellFilter(coverage.ground->grid, static_cast<int>(i));
        marks.push_back(std::move(mark));
    }
    paintFrames(painter, fitted, map.frames, style);
    painter.restore();
    return marks;
}

}  // namespace gaia::figures
