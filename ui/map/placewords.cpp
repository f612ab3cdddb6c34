// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/placewords.h"

#include "core/geo/circle.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace gaia::map {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("gaia::map::Place", text);
}

}  // namespace

QString coordinates(const dataset::GeoPoint &place)
{
    const QLocale locale;
    const auto number = [&](double degrees) { return locale.toString(std::abs(degrees), 'f', 2); };
    const QString lat = place.lat < 0.0
        ? say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 S")).arg(number(place.lat))
        : say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 N")).arg(number(place.lat));
    const QString lon = place.lon < 0.0
        ? say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 W")).arg(number(place.lon))
        : say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 E")).arg(number(place.lon));
    return say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1, %2")).arg(lat, lon);
}

QString latitude(double degrees)
{
    const QLocale locale;
    const int whole = qRound(degrees);
    if (whole == 0) {
        return locale.toString(0);
    }
    return (whole < 0 ? say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 S"))
                      : say(QT_TRANSLATE_NOOP("gaia::map::Place", "%1 N")))
        .arg(locale.toString(std::abs(whole)));
}

QString badgeWords(const std::vector<dataset::CaptionState> &badges)
{
    using dataset::CaptionState;
    if (badges.empty()) {
        return say(QT_TRANSLATE_NOOP("gaia::map::Place", "no captions yet"));
    }
    struct Words {
        CaptionState state;
        const char *text;
    };
    static constexpr Words kWords[] = {
        {CaptionState::Accepted, QT_TRANSLATE_N_NOOP("gaia::map::Place", "%n accepted")},
        {CaptionState::Edited, QT_TRANSLATE_N_NOOP("gaia::map::Place", "%n edited")},
        {CaptionState::Rejected, QT_TRANSLATE_N_NOOP("gaia::map::Place", "%n rejected")},
        {CaptionState::Pending, QT_TRANSLATE_N_NOOP("gaia::map::Place", "%n pending")},
    };
    QStringList parts;
    for (const Words &words : kWords) {
        const auto count = std::count(badges.begin(), badges.end(), words.state);
        if (count > 0) {
            parts.append(QCoreApplication::translate("gaia::map::Place", words.text, nullptr,
                                                     static_cast<int>(count)));
        }
    }
    return parts.join(u", "_s);
}

namespace {

/// Null where it is smaller than the mark, or all there is to see.
QPolygonF circleOnScreen(const geo::MapView &view, const dataset::GeoPoint &place, double km)
{
    QPolygonF shape;
    const geo::Projection &projection = view.projection();
    const QPointF middle = view.screenOf(place);
    // The copy of the world on which the marker is painted.
    const QPointF shift = middle - view.toScreen(projection.toPlane(place));
    const double limit = 180.0;
    for (const dataset::GeoPoint &around : geo::circle(place, km)) {
        // Equal Earth ends where the world does; Mercator runs on.
        dataset::GeoPoint shown = around;
        if (projection.period() == 0.0) {
            shown.lon = std::clamp(shown.lon, -limit, limit);
        }
        shape.append(view.toScreen(projection.toPlane(shown)) + shift);
    }
    constexpr double kFarthest = 8192.0;
    const QRectF box = shape.boundingRect();
    if (box.width() < 8.0 || box.width() > kFarthest || box.height() > kFarthest) {
        return {};
    }
    return shape;
}

}  // namespace

void paintUncertaintyRing(QPainter &painter, const geo::MapView &view, const dataset::GeoPoint &place,
                          double km, const widgets::Theme &theme)
{
    QColor line = theme.palette.accent;
    line.setAlphaF(0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(circleOnScreen(view, place, km));
    painter.restore();
}

void paintUncertainty(QPainter &painter, const geo::MapView &view, const dataset::GeoPoint &place,
                      double km, const widgets::Theme &theme)
{
    const QPolygonF shape = circleOnScreen(view, place, km);
    if (shape.isEmpty()) {
        return;
    }
    QColor soft = theme.palette.accent;
    soft.setAlphaF(0.14F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.palette.accent, 1.2);
    pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(soft);
    painter.drawPolygon(shape);
    painter.restore();
}

void paintSelectedMark(QPainter &painter, const QPointF &at, double radius,
                       const widgets::Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.palette.accent, radius > 5.0 ? 2.5 : 2.0));
    painter.setBrush(theme.palette.panel);
    painter.drawEllipse(at, radius, radius);
    painter.restore();
}

}  // namespace gaia::map
