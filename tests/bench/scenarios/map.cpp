// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/all.h"
#include "tests/bench/scenarios/window.h"

#include "core/geo/clusters.h"
#include "core/project/queries.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mapworkspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QWheelEvent>

namespace gaia::bench {

using namespace Qt::StringLiterals;

namespace {

/// From an event at the canvas to the pixels in the window's own store.
double frame(map::MapCanvas &canvas, QEvent &event)
{
    const Stopwatch watch;
    QApplication::sendEvent(&canvas, &event);
    canvas.repaint();
    return watch.milliseconds();
}

void between()
{
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3) {
        loop.processEvents(QEventLoop::AllEvents);
    }
}

std::vector<double> pan(map::MapCanvas &canvas, int frames)
{
    std::vector<double> times;
    QPointF at = QRectF(canvas.rect()).center();
    const auto mouse = [&](QEvent::Type type, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, canvas.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        return frame(canvas, event);
    };
    (void)mouse(QEvent::MouseButtonPress, Qt::LeftButton);
    for (int i = 0; i < frames; ++i) {
        at += QPointF(i % 80 < 40 ? 9.0 : -9.0, i % 40 < 20 ? 4.0 : -4.0);
        times.push_back(mouse(QEvent::MouseMove, Qt::LeftButton));
        between();
    }
    (void)mouse(QEvent::MouseButtonRelease, Qt::NoButton);
    return times;
}

std::vector<double> zoom(map::MapCanvas &canvas, int frames)
{
    std::vector<double> times;
    const QPointF at = QRectF(canvas.rect()).center() + QPointF(40.0, -60.0);
    for (int i = 0; i < frames; ++i) {
        const int turn = i % 40 < 20 ? 60 : -60;
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        times.push_back(frame(canvas, event));
        between();
    }
    return times;
}

void measureClusters(Bench &bench)
{
    const auto project = bench.open();
    const project::Queries queries(*project);
    std::vector<double> reading;
    std::vector<double> building;
    for (int i = 0; i < bench.times(7); ++i) {
        const Stopwatch read;
        const auto points = Bench::require(queries.mapPoints({}));
        reading.push_back(read.milliseconds());
        const Stopwatch build;
        const geo::Clusters clusters(points, geo::Projection(geo::ProjectionKind::EqualEarth));
        building.push_back(build.milliseconds());
        Bench::require(clusters.size() == points.size(), u"points were lost"_s);
    }
    bench.add(u"read the located images"_s, u"ms"_s, reading);
    bench.add(u"build the clusters"_s, u"ms"_s, building).budget = bench.budget(60.0, 3000.0);
}

}  // namespace

void measureMap(Bench &bench)
{
    measureClusters(bench);
    Window window(bench);
    window.open();
    (void)window.main().showWorkspace(u"map"_s);
    window.waitForPaint("the map");
    map::MapCanvas &canvas = window.main().session()->map().canvas();
    const int frames = bench.isQuick ? 40 : 240;
    const double budget = bench.budget(8.0, 16.0);
    for (const auto kind : {geo::ProjectionKind::EqualEarth, geo::ProjectionKind::WebMercator}) {
        const QString name = kind == geo::ProjectionKind::EqualEarth ? u"Equal Earth"_s
                                                                     : u"Web Mercator"_s;
        canvas.setProjection(kind);
        window.waitForPaint("the map");
        for (const double factor : {1.0, 4.0}) {
            canvas.zoomBy(factor);
            window.waitForPaint("the map");
            bench.add(u"map frame, %1 at zoom %2: pan"_s.arg(name).arg(factor), u"ms"_s,
                      pan(canvas, frames))
                .budget = budget;
            bench.add(u"map frame, %1 at zoom %2: zoom"_s.arg(name).arg(factor), u"ms"_s,
                      zoom(canvas, frames))
                .budget = budget;
        }
    }
    std::vector<double> filters;
    const QStringList texts{u"sat:Terra"_s, u"date:2010..2015"_s, u"tag:wildfires"_s, u""_s};
    for (int i = 0; i < bench.times(5); ++i) {
        for (const QString &text : texts) {
            const Stopwatch watch;
            Bench::require(window.main().setFilterText(text));
            waitUntil(
                [&] {
                    return window.main().session()->view().isLoaded()
                        && window.main().notPaintedReason().isEmpty();
                },
                "the map of the filter");
            filters.push_back(watch.milliseconds());
        }
    }
    Measure &measure = bench.add(u"filter change to list and map painted"_s, u"ms"_s, filters);
    if (bench.isSmall()) {
        measure.budget = 100.0;
    }
}

}  // namespace gaia::bench
