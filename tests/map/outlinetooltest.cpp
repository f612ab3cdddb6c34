// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/outlinetool.h"

#include "core/dataset/filterparser.h"

#include "core/dataset/region.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::MapView;
using geo::ProjectionKind;
using map::OutlineTool;
using Shape = OutlineTool::Shape;
using Subject = dataset::Filter::Subject;

namespace {

const QSizeF kSize(1000.0, 500.0);

OutlineTool drawn(Shape shape, const MapView &view, const std::vector<dataset::GeoPoint> &corners)
{
    OutlineTool tool;
    tool.setShape(shape);
    tool.press(view, view.screenOf(corners.front()));
    for (std::size_t i = 1; i < corners.size(); ++i) {
        if (shape == Shape::Polygon || shape == Shape::Line) {
            tool.press(view, view.screenOf(corners[i]));
        } else {
            tool.move(view, view.screenOf(corners[i]));
        }
    }
    tool.release(view);
    tool.close();
    return tool;
}

}  // namespace

class OutlineToolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void release_aClick_isNoOutline()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        for (const Shape shape : {Shape::Lasso, Shape::Circle, Shape::Polygon, Shape::Line}) {
            const OutlineTool tool = drawn(shape, view, {{10.0, 10.0}});
            QVERIFY(tool.isEmpty());
            QVERIFY(!tool.term());
            QVERIFY(tool.outline(view).isEmpty());
        }
        QVERIFY(drawn(Shape::Polygon, view, {{10.0, 10.0}, {20.0, 20.0}}).isEmpty());
        QVERIFY(drawn(Shape::Polygon, view, {{10.0, 10.0}, {20.0, 20.0}, {20.0, 20.0}}).isEmpty());
    }

    void polygon_corners_becomeWithin()
    {
        const MapView view = MapView::world(ProjectionKind::WebMercator, kSize);
        const OutlineTool tool =
            drawn(Shape::Polygon, view, {{0.0, 0.0}, {0.0, 40.0}, {30.0, 40.0}});
        const auto term = tool.term();
        QVERIFY(term);
        QCOMPARE(term->root().subject, Subject::Within);
        const auto ring = dataset::ringFromText(term->root().value);
        QVERIFY(ring);
        QCOMPARE(ring->size(), std::size_t(3));
        QVERIFY(tool.holds({10.0, 30.0}));
        QVERIFY(!tool.holds({20.0, 5.0}));
        QVERIFY(dataset::Filter::parse(term->toText()).has_value());
    }

    void polygon_back_takesCornersAway_untilNoneIsLeft()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        OutlineTool tool;
        tool.setShape(Shape::Polygon);
        tool.press(view, {400, 200});
        tool.press(view, {500, 200});
        tool.back();
        QVERIFY(tool.isDrawing());
        tool.back();
        QVERIFY(tool.isEmpty());
        QVERIFY(!tool.isDrawing());
        tool.back();
        QVERIFY(tool.isEmpty());
    }

    void lasso_longStroke_isSimplifiedAndKeepsItsInside()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        OutlineTool tool;
        tool.setShape(Shape::Lasso);
        tool.press(view, {600, 250});
        for (int i = 0; i <= 360; ++i) {
            const double turn = i * std::numbers::pi / 180.0;
            tool.move(view, {500 + 100 * std::cos(turn), 250 + 100 * std::sin(turn)});
        }
        QVERIFY(tool.isDrawing());
        tool.release(view);
        QVERIFY(tool.isDone());
        QVERIFY(tool.ring().size() <= 80);
        QVERIFY(dataset::isInside(tool.ring(), *view.geoAt({500, 250})));
        QVERIFY(!dataset::isInside(tool.ring(), *view.geoAt({620, 250})));
    }

    void circle_radius_becomesNear_acrossTheAntimeridian()
    {
        const MapView view = MapView::world(ProjectionKind::WebMercator, kSize)
                                 .zoomed(4.0, {500, 250})
                                 .centredOn({0.0, 180.0});
        const OutlineTool tool = drawn(Shape::Circle, view, {{0.0, 179.0}, {0.0, -179.0}});
        const auto term = tool.term();
        QVERIFY(term);
        QCOMPARE(term->root().subject, Subject::Near);
        const auto near = dataset::nearFromText(term->root().value);
        QVERIFY(near);
        QVERIFY(std::abs(near->km - 222.4) < 2.0);
        QVERIFY(std::abs(near->point.lon - 179.0) < 0.05);
        QVERIFY(tool.holds({0.0, -179.5}));
        QVERIFY(!tool.holds({0.0, -178.0}));
    }

    void line_length_isTheGreatCirclesOne()
    {
        const MapView view = MapView::world(ProjectionKind::EqualEarth, kSize);
        // London to New York: 5,570 km.
        const OutlineTool tool = drawn(Shape::Line, view, {{51.5, -0.13}, {40.71, -74.0}});
        QVERIFY2(std::abs(tool.kilometres() - 5570.0) < 30.0,
                 qPrintable(QString::number(tool.kilometres())));
        QVERIFY(!tool.term());
        QVERIFY(!tool.holds({45.0, -30.0}));
    }
};

QTEST_GUILESS_MAIN(OutlineToolTest)
#include "outlinetooltest.moc"
