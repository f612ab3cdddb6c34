// SPDX-License-Identifier: GPL-3.0-or-later
//
// mapbench [--points N] [--size WxH] [--frames N] [--json]
//
// Prints what map, geocoder and coverage cost on this machine: frames of panning and zooming, from
// the injected event to the grabbed pixels; clusters; a new filter until map, list and coverage show
// it; names a second; coverage statistics. The collection of N images is made.
#include "core/geo/geocoder.h"
#include "core/project/statistics.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "tests/map/atlas.h"
#include "ui/coverage/coveragedata.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Filter;
using geo::MapView;
using geo::ProjectionKind;

namespace {

/// What a frame took by the clock, and of that what the window's thread worked: on a busy machine
/// the first tells of its other programs, too.
struct Taken {
    double wall = 0.0;
    double own = 0.0;
};

double ownMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "mapbench: %s\n", what);
    std::exit(2);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Figures {
    QJsonObject json;

    void note(const QString &name, double value, const char *unit)
    {
        json.insert(name, std::round(value * 100.0) / 100.0);
        std::fprintf(stderr, "%-34s %10.2f %s\n", qPrintable(name), value, unit);
    }
    void noteFrames(const QString &name, const std::vector<Taken> &frames)
    {
        std::vector<double> wall;
        std::vector<double> own;
        for (const Taken &taken : frames) {
            wall.push_back(taken.wall);
            own.push_back(taken.own);
        }
        noteTimes(name, wall);
        std::sort(own.begin(), own.end());
        note(name + u"_p95_thread_ms"_s, own[own.size() * 95 / 100], "ms");
    }
    void noteTimes(const QString &name, std::vector<double> frames)
    {
        std::sort(frames.begin(), frames.end());
        note(name + u"_median_ms"_s, frames[frames.size() / 2], "ms");
        note(name + u"_p95_ms"_s, frames[frames.size() * 95 / 100], "ms");
        note(name + u"_max_ms"_s, frames.back(), "ms");
    }
};

/// Images as collections have them: most near a thousand places, the rest anywhere.
void fill(project::Project &project, int count)
{
    const auto status = project.write(
        project::Priority::Bulk,
        [count](storage::Connection &connection, project::Project::Touch &touch) {
            storage::Statement insert(
                connection,
                u"INSERT INTO image (id, lat, lon, badges, status, acquired_from, acquired_to, satellite, "
                "sensor, modalities, resolution, tag, split, location, credits, image_src) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1), "
                "p AS (SELECT i, (i * 7919) % 1000 AS place, (i * 104729) % 1009 AS dx, (i * 15485863) % 997 AS dy, "
                "date('2000-01-01', ((i * 31) % 9000) || ' days') AS day FROM n) "
                "SELECT 'made ' || i, "
                "CASE WHEN i % 20 = 0 THEN NULL WHEN i % 5 = 0 THEN dx / 1009.0 * 160.0 - 80.0 "
                "ELSE ((place * 37) % 130) - 60 + (dy / 997.0 - 0.5) * 2.0 END, "
                "CASE WHEN i % 20 = 0 THEN NULL WHEN i % 5 = 0 THEN dy / 997.0 * 359.0 - 179.5 "
                "ELSE ((place * 97) % 340) - 170 + (dx / 1009.0 - 0.5) * 2.0 END, "
                "substr('paer', i % 4 + 1, 1), CASE i % 3 WHEN 0 THEN 'pending' ELSE 'done' END, "
                "CASE WHEN i % 11 = 0 THEN NULL ELSE day END, CASE WHEN i % 11 = 0 THEN NULL ELSE day END, "
                "'[\"' || CASE i % 4 WHEN 0 THEN 'Landsat 8' WHEN 1 THEN 'Sentinel-2' WHEN 2 THEN 'Terra' ELSE 'Aqua' END || '\"]', "
                "'[\"OLI\"]', '[\"optical\"]', CASE i % 3 WHEN 0 THEN 'High' ELSE 'Moderate' END, "
                "'[\"tag ' || i % 40 || '\",\"tag ' || (i * 7) % 90 || '\"]', "
                "CASE i % 10 WHEN 0 THEN 'test' WHEN 1 THEN 'validation' ELSE 'train' END, "
                "'Place ' || place, 'NASA/' || i % 25, 'https://host' || i % 12 || '.example/' || i FROM p"_s);
            insert.bind(count);
            insert.execute();
            touch.noteAll(project::Noun::Images);
            return true;
        });
    if (!status) {
        giveUp(qPrintable(status.error().message));
    }
}

/// From the event to the pixels of the whole canvas.
Taken frame(QWidget &canvas, QEvent &event)
{
    QElapsedTimer timer;
    timer.start();
    const double before = ownMilliseconds();
    QCoreApplication::sendEvent(&canvas, &event);
    const QImage pixels = canvas.grab().toImage();
    const Taken taken{milliseconds(timer), ownMilliseconds() - before};
    if (pixels.isNull()) {
        giveUp("the canvas gave no pixels");
    }
    return taken;
}

std::vector<Taken> panFrames(map::MapCanvas &canvas, int count)
{
    std::vector<Taken> frames;
    const QPointF start = QPointF(canvas.rect().center());
    QMouseEvent press(QEvent::MouseButtonPress, start, canvas.mapToGlobal(start), Qt::LeftButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(&canvas, &press);
    QPointF at = start;
    for (int i = 0; i < count; ++i) {
        at += QPointF((i / 60) % 2 == 0 ? 6.0 : -6.0, (i / 30) % 2 == 0 ? 2.0 : -2.0);
        QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        frames.push_back(frame(canvas, move));
        QCoreApplication::processEvents();
    }
    QMouseEvent release(QEvent::MouseButtonRelease, at, canvas.mapToGlobal(at), Qt::LeftButton, {}, {});
    QCoreApplication::sendEvent(&canvas, &release);
    return frames;
}

std::vector<Taken> zoomFrames(map::MapCanvas &canvas, int count)
{
    std::vector<Taken> frames;
    const QPointF at(canvas.width() * 0.55, canvas.height() * 0.45);
    for (int i = 0; i < count; ++i) {
        const int turned = (i / 40) % 2 == 0 ? 40 : -40;
        QWheelEvent wheel(at, canvas.mapToGlobal(at), {}, {0, turned}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        frames.push_back(frame(canvas, wheel));
        QCoreApplication::processEvents();
    }
    return frames;
}

void measureFrames(Figures &figures, test::Atlas &atlas, int count)
{
    auto &canvas = atlas.canvas();
    for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
        const QString name = kind == ProjectionKind::EqualEarth ? u"equal_earth"_s : u"web_mercator"_s;
        canvas.setProjection(kind);
        for (const double zoom : {1.0, 5.0, 40.0}) {
            const QPointF middle(canvas.width() / 2.0, canvas.height() / 2.0);
            canvas.setMapView(MapView::world(kind, canvas.size()).zoomed(zoom, middle));
            if (!atlas.isReady()) {
                giveUp("the map did not become ready");
            }
            figures.noteFrames(u"pan_%1_x%2"_s.arg(name).arg(zoom), panFrames(canvas, count));
        }
        canvas.setMapView(MapView::world(kind, canvas.size()));
        (void)atlas.isReady();
        figures.noteFrames(u"zoom_"_s + name, zoomFrames(canvas, count));
    }
}

void measureClusters(Figures &figures, project::Project &project)
{
    QElapsedTimer timer;
    timer.start();
    const auto points = project::Queries(project).mapPoints(Filter());
    figures.note(u"map_points_read_ms"_s, milliseconds(timer), "ms");
    for (const auto kind : {ProjectionKind::EqualEarth, ProjectionKind::WebMercator}) {
        timer.start();
        const geo::Clusters clusters(*points, geo::Projection(kind));
        figures.note(kind == ProjectionKind::EqualEarth ? u"clusters_equal_earth_ms"_s : u"clusters_web_mercator_ms"_s,
                     milliseconds(timer), "ms");
        if (clusters.size() != points->size()) {
            giveUp("points are missing from the clusters");
        }
    }
}

void measureFilter(Figures &figures, test::Atlas &atlas, project::Project &project)
{
    coverage::CoverageData coverage(project, atlas.view(), atlas.runner());
    coverage.setActive(true);
    const auto areAllThere = [&] {
        return atlas.view().isLoaded() && atlas.data().isLoaded() && coverage.isLoaded();
    };
    if (!QTest::qWaitFor(areAllThere, 120'000)) {
        giveUp("the views did not become ready");
    }
    std::vector<double> times;
    for (const char *text : {"sat:Terra", "split:train", "status:pending", "date:2005..2012", "tag:\"tag 7\"",
                             "has:location -sat:Aqua", "", "sat:Aqua split:test", "date:2010", ""}) {
        QElapsedTimer timer;
        timer.start();
        atlas.view().setFilter(*Filter::parse(QString::fromLatin1(text)));
        while (!areAllThere()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        atlas.canvas().grab();
        times.push_back(milliseconds(timer));
    }
    figures.noteTimes(u"filter_all_views"_s, times);
}

void measureCoverage(Figures &figures, project::Project &project)
{
    QElapsedTimer timer;
    timer.start();
    const auto ground = project::Statistics::ground();
    figures.note(u"coverage_ground_once_ms"_s, milliseconds(timer), "ms");
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        timer.start();
        const auto coverage = project::Statistics(project).coverage({{}, *ground, std::nullopt});
        times.push_back(milliseconds(timer));
        if (!coverage) {
            giveUp(qPrintable(coverage.error().message));
        }
    }
    figures.noteTimes(u"coverage"_s, times);
}

void measureGeocoder(Figures &figures)
{
    QElapsedTimer timer;
    timer.start();
    const geo::Geocoder geocoder(geo::Gazetteer::builtIn());
    figures.note(u"gazetteer_once_ms"_s, milliseconds(timer), "ms");
    QFile file(QStringLiteral(GAIA_SOURCE_DIR "/tests/geo/locations.txt"));
    QStringList texts;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'#') && line.contains(u" @ "_s)) {
                texts << line.section(u" @ "_s, 0, 0);
            }
        }
    }
    timer.start();
    int asked = 0;
    while (asked < 20'000 && !texts.isEmpty()) {
        (void)geocoder.find(texts.at(asked % texts.size()));
        ++asked;
    }
    figures.note(u"names_a_second"_s, asked / (milliseconds(timer) / 1000.0), "");
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"points"_s, u"images to make"_s, u"N"_s, u"41030"_s},
                       {u"size"_s, u"of the canvas"_s, u"WxH"_s, u"1920x1080"_s},
                       {u"frames"_s, u"frames a measurement"_s, u"N"_s, u"240"_s},
                       {u"json"_s, u"one JSON object on stdout"_s}});
    parser.process(application);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    test::Places places;
    fill(places.world().project(), parser.value(u"points"_s).toInt());
    Figures figures;
    figures.note(u"points"_s, parser.value(u"points"_s).toDouble(), "");
    measureClusters(figures, places.world().project());
    {
        test::Atlas atlas(places);
        atlas.canvas().resize(size.value(0).toInt(), size.value(1).toInt());
        if (!atlas.isReady()) {
            giveUp("the map did not become ready");
        }
        measureFrames(figures, atlas, std::max(20, parser.value(u"frames"_s).toInt()));
        measureFilter(figures, atlas, places.world().project());
    }
    measureCoverage(figures, places.world().project());
    measureGeocoder(figures);
    if (parser.isSet(u"json"_s)) {
        std::printf("%s\n", QJsonDocument(figures.json).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
