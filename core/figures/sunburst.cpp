// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/sunburst.h"

#include "core/base/translate.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::figures {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Filter;
using Subject = Filter::Subject;

namespace {

constexpr double kHole = 0.38;  // of the outer radius

[[maybe_unused]] constexpr const char *kSphereNames[] = {
    QT_TRANSLATE_NOOP("gaia", "Atmosphere"), QT_TRANSLATE_NOOP("gaia", "Biosphere"),
    QT_TRANSLATE_NOOP("gaia", "Cryosphere"), QT_TRANSLATE_NOOP("gaia", "Geosphere"),
    QT_TRANSLATE_NOOP("gaia", "Hydrosphere"),
};

struct Slice {
    QString name;
    qint64 labels = 0;
};
struct Sphere {
    QString name;
    QColor colour;
    qint64 labels = 0;
    std::vector<Slice> themes;  ///< largest first
};

std::vector<Sphere> spheresOf(const Sunburst &sunburst, const FigureStyle &style)
{
    std::vector<Sphere> spheres;
    const QStringList names = sunburst.themes.spheres();
    for (qsizetype i = 0; i < names.size(); ++i) {
        Sphere sphere{names.at(i), style.spheres[static_cast<std::size_t>(i) % style.spheres.size()], 0, {}};
        for (const dataset::ThemeTable::Theme &theme : sunburst.themes.themes) {
            if (theme.sphere == sphere.name) {
                const qint64 labels = sunburst.counts.imagesOf(theme.name);
                sphere.labels += labels;
                if (labels > 0) {
                    sphere.themes.push_back({theme.name, labels});
                }
            }
        }
        std::stable_sort(sphere.themes.begin(), sphere.themes.end(),
                         [](const Slice &a, const Slice &b) { return a.labels > b.labels; });
        spheres.push_back(std::move(sphere));
    }
    return spheres;
}

/// A piece of a ring between two radii; angles clockwise from the top, in turns.
QPainterPath ringPiece(const QPointF &centre, double inner, double outer, double from, double to)
{
    const auto square = [&](double radius) {
        return QRectF(centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius);
    };
    const double start = 90.0 - from * 360.0;
    const double sweep = -(to - from) * 360.0;
    QPainterPath path;
    path.arcMoveTo(square(outer), start);
    path.arcTo(square(outer), start, sweep);
    path.arcTo(square(inner), start + sweep, -sweep);
    path.closeSubpath();
    return path;
}

Mark markOf(QPainterPath shape, const QString &name, const QString &shown, qint64 labels, int series)
{
    Mark mark;
    mark.shape = std::move(shape);
    mark.words = translate("gaia", "%1: %2 theme labels").arg(shown, QLocale().toString(labels));
    mark.filter = Filter::leaf(Subject::Theme, name);
    mark.series = series;
    return mark;
}

/// The sphere's name along its piece of the ring, where that has room; never upside down.
void paintNameOnRing(QPainter &painter, const QPointF &centre, double radius, double from, double to,
                     const QString &name, const QColor &ground, const FigureStyle &style)
{
    constexpr int kLight = 140;  // of 255; on lighter grounds dark letters read better
    const QFontMetricsF metrics(style.bold);
    const double room = (to - from) * 2.0 * std::numbers::pi * radius - 10.0;
    if (room < metrics.horizontalAdvance(name)) {
        return;
    }
    double turn = (from + to) / 2.0 * 360.0;
    const bool isBelow = turn > 90.0 && turn < 270.0;
    painter.save();
    painter.translate(centre);
    painter.rotate(isBelow ? turn + 180.0 : turn);
    painter.setFont(style.bold);
    painter.setPen(qGray(ground.rgb()) > kLight ? QColor(0x1C, 0x20, 0x24) : QColor(Qt::white));
    painter.drawText(QRectF(-room / 2.0 - 5.0, (isBelow ? radius : -radius) - metrics.height() / 2.0,
                            room + 10.0, metrics.height()),
                     Qt::AlignCenter, name);
    painter.restore();
}

void paintRings(QPainter &painter, const QRectF &box, const std::vector<Sphere> &spheres,
                qint64 all, const FigureStyle &style, Marks &marks)
{
    const double outer = std::min(box.width(), box.height()) / 2.0 - 2.0;
    const QPointF centre = box.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.panel, 1.5));
    double at = 0.0;
    Marks themes;
    for (const Sphere &sphere : spheres) {
        const double end = at + static_cast<double>(sphere.labels) / static_cast<double>(all);
        if (sphere.labels == 0) {
            continue;
        }
        const QPainterPath inside = ringPiece(centre, outer * kHole, outer * 0.7, at, end);
        painter.setBrush(sphere.colour);
        painter.drawPath(inside);
        marks.push_back(markOf(inside, sphere.name, sphereName(sphere.name), sphere.labels, 0));
        paintNameOnRing(painter, centre, outer * 0.54, at, end, sphereName(sphere.name), sphere.colour, style);
        painter.setPen(QPen(style.panel, 1.5));
        double from = at;
        for (std::size_t i = 0; i < sphere.themes.size(); ++i) {
            const Slice &slice = sphere.themes[i];
            const double to = from + static_cast<double>(slice.labels) / static_cast<double>(all);
            QColor colour = sphere.colour;
            colour.setAlphaF(std::max(0.3F, 0.8F - 0.09F * static_cast<float>(i)));
            painter.setBrush(colour);
            const QPainterPath outside = ringPiece(centre, outer * 0.71, outer, from, to);
            painter.drawPath(outside);
            themes.push_back(markOf(outside, slice.name, slice.name, slice.labels, 1));
            from = to;
        }
        at = end;
    }
    std::move(themes.begin(), themes.end(), std::back_inserter(marks));
    painter.setPen(style.text);
    QFont figure = style.bold;
    figure.setPixelSize(figure.pixelSize() + 3);
    painter.setFont(figure);
    // Of a small ring the hole has room for the number alone.
    const QString words = translate("gaia", "theme labels");
    const double across = 2.0 * std::sqrt(std::max(0.0, std::pow(outer * kHole, 2) - 16.0 * 16.0));
    const bool hasRoom = QFontMetricsF(style.axis).horizontalAdvance(words) <= across;
    painter.drawText(QRectF(centre.x() - 50.0, centre.y() - (hasRoom ? 20.0 : 10.0), 100.0, 20.0),
                     Qt::AlignCenter, QLocale().toString(all));
    if (hasRoom) {
        painter.setFont(style.axis);
        painter.setPen(style.secondText);
        painter.drawText(QRectF(centre.x() - 50.0, centre.y(), 100.0, 16.0), Qt::AlignCenter, words);
    }
}

void paintList(QPainter &painter, const QRectF &box, const std::vector<Sphere> &spheres,
               const FigureStyle &style, Marks &marks)
{
    const QFontMetricsF metrics(style.label);
    const double line = metrics.height() + 1.0;
    const double room = box.height() / static_cast<double>(std::max<std::size_t>(spheres.size(), 1));
    const auto shownThemes = static_cast<std::size_t>(std::clamp((room - 6.0) / line - 1.0, 0.0, 4.0));
    double y = box.top();
    for (const Sphere &sphere : spheres) {
        const auto row = [&](const QFont &font, const QString &name, const QString &shown, qint64 labels,
                             const QColor &colour) {
            const QRectF place(box.left(), y, box.width(), line);
            const QString amount = QLocale().toString(labels);
            const double width = QFontMetricsF(font).horizontalAdvance(amount) + 6.0;
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(place.adjusted(16.0, 0.0, -width, 0.0), Qt::AlignVCenter,
                             QFontMetricsF(font).elidedText(shown, Qt::ElideRight,
                                                            place.width() - 16.0 - width));
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, amount);
            QPainterPath shape;
            shape.addRect(place);
            marks.push_back(markOf(std::move(shape), name, shown, labels, 2));
            y += line;
        };
        painter.fillRect(QRectF(box.left(), y + (line - 9.0) / 2.0, 9.0, 9.0), sphere.colour);
        row(style.bold, sphere.name, sphereName(sphere.name), sphere.labels, style.text);
        for (std::size_t i = 0; i < std::min(shownThemes, sphere.themes.size()); ++i) {
            row(style.label, sphere.themes[i].name, sphere.themes[i].name, sphere.themes[i].labels,
                style.secondText);
        }
        y += 6.0;
    }
}

}  // namespace

QString sphereName(const QString &sphere)
{
    return translate("gaia", sphere.toUtf8().constData());
}

Marks paintSunburst(QPainter &painter, const QRectF &box, const Sunburst &sunburst,
                    const FigureStyle &style)
{
    Marks marks;
    painter.save();
    const std::vector<Sphere> spheres = spheresOf(sunburst, style);
    qint64 all = 0;
    for (const Sphere &sphere : spheres) {
        all += sphere.labels;
    }
    if (all > 0) {
        const double ring = std::min(box.height(), box.width() * 0.58);
        paintRings(painter, QRectF(box.left(), box.top(), ring, box.height()), spheres, all, style, marks);
        paintList(painter, box.adjusted(ring + 14.0, 0.0, 0.0, 0.0), spheres, style, marks);
    } else {
        painter.setFont(style.label);
        painter.setPen(style.secondText);
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap,
                         translate("gaia", "None of these images has a theme: none was entered, and "
                                           "none of their tags is in the table of themes."));
    }
    painter.restore();
    return marks;
}

}  // namespace gaia::figures
