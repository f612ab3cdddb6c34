// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/rasterlayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gaia::map {

using dataset::ImageKey;
using geo::MapView;

namespace {

constexpr double kMargin = 160.0;      ///< pixels around the view that are warped ahead
constexpr double kCoarser = 1.45;      ///< stretched by more, a finer picture is asked for
constexpr double kFiner = 0.45;        ///< shrunk by more, a coarser one saves memory and time
constexpr int kMostSide = 4096;        ///< pixels of a warped picture
constexpr qsizetype kMostBytes = 192LL << 20;  ///< of all pictures together
constexpr int kMostOpen = 12;          ///< files kept open

}  // namespace

RasterLayer::RasterLayer(project::Project &project, MapRows &rows, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_rows(rows)
    , m_runner(runner)
{
}

void RasterLayer::forget()
{
    m_entries.clear();
    m_wanted.clear();
    m_drawn.clear();
}

QString RasterLayer::fault(ImageKey image) const
{
    const auto entry = m_entries.constFind(image);
    return entry == m_entries.cend() ? QString() : entry->fault;
}

std::vector<QRectF> RasterLayer::wantedPlanes(const MapView &view, const Footprint &footprint)
{
    std::vector<QRectF> planes;
    const QRectF window = view.planeRect(kMargin);
    const double period = view.projection().period();
    for (const QRectF &piece : planePieces(view.projection(), footprint.box)) {
        QRectF met;
        for (const double shift : view.copies(view.planeRect())) {
            for (const double own : {shift, shift - period}) {
                met = met.united(window.translated(-own, 0.0) & piece);
                if (period == 0.0) {
                    break;
                }
            }
        }
        if (met.width() > 0.0 && met.height() > 0.0) {
            planes.push_back(met);
        }
    }
    return planes;
}

bool RasterLayer::suits(const Entry &entry, const MapView &view, const Footprint &footprint)
{
    if (entry.kind != view.projection().kind() || entry.pieces.empty()) {
        return false;
    }
    const QRectF window = view.planeRect();
    for (const Piece &piece : entry.pieces) {
        const double stretch = view.scale() / piece.scale;
        const bool isWhole = piece.image.width() >= kMostSide || piece.image.height() >= kMostSide;
        if ((stretch > kCoarser && !isWhole) || stretch < kFiner) {
            return false;
        }
    }
    // Every part in sight must be there.
    for (QRectF plane : wantedPlanes(view, footprint)) {
        const double period = view.projection().period();
        bool isThere = false;
        for (const double shift : view.copies(window)) {
            for (const double own : {shift, shift - period}) {
                const QRectF seen = plane & window.translated(-own, 0.0);
                isThere = isThere || seen.isEmpty()
                    || std::any_of(entry.pieces.begin(), entry.pieces.end(), [&](const Piece &piece) {
                           const double slack = 1.0 / view.scale();
                           return piece.plane.adjusted(-slack, -slack, slack, slack).contains(seen);
                       });
            }
        }
        if (!isThere) {
            return false;
        }
    }
    return true;
}

void RasterLayer::drawPieces(QPainter &painter, const MapView &view, const Entry &entry) const
{
    const double period = view.projection().period();
    const QRectF shown(QPointF(), view.size());
    for (const Piece &piece : entry.pieces) {
        std::vector<double> shifts = view.copies(view.planeRect());
        if (period > 0.0) {
            shifts.push_back(shifts.front() - period);
        }
        for (const double shift : shifts) {
            const QRectF target(view.toScreen(piece.plane.topLeft() + QPointF(shift, 0.0)),
                                view.toScreen(piece.plane.bottomRight() + QPointF(shift, 0.0)));
            if (target.intersects(shown)) {
                painter.drawImage(target, piece.image);
            }
        }
    }
}

void RasterLayer::paint(QPainter &painter, const MapView &view,
                        const std::vector<const Footprint *> &footprints)
{
    ++m_paints;
    m_drawn.clear();
    m_wanted.clear();
    bool isUnderWayWanted = false;
    for (const Footprint *footprint : footprints) {
        if (!footprint->hasPicture) {
            continue;
        }
        const auto row = m_rows.row(footprint->key);
        if (!row || row->sha256.isEmpty()) {
            continue;  // the rows' `changed` paints again
        }
        Entry &entry = m_entries[footprint->key];
        if (entry.sha256 != row->sha256) {
            entry = Entry();  // another picture took its place
            entry.sha256 = row->sha256;
        }
        entry.usedAt = m_paints;
        if (!entry.fault.isEmpty()) {
            continue;
        }
        if (!entry.pieces.empty() && entry.kind == view.projection().kind()) {
            drawPieces(painter, view, entry);
            m_drawn.insert(footprint->key);
        }
        if (!suits(entry, view, *footprint)) {
            isUnderWayWanted = isUnderWayWanted || footprint->key == m_underWay;
            m_wanted.push_back({footprint->key, entry.sha256, entry.raster, view.projection().kind(),
                                wantedPlanes(view, *footprint), view.scale(),
                                painter.device()->devicePixelRatioF()});
        }
    }
    if (m_isWarping && !isUnderWayWanted) {
        m_stop.request_stop();  // panned or zoomed away
    }
    startNext();
}

base::Result<RasterLayer::Warped> RasterLayer::warp(const project::Project &project, Wanted wanted,
                                                    const std::stop_token &stop)
{
    Warped warped;
    warped.raster = wanted.raster;
    if (!warped.raster) {
        auto opened = project::MapRaster::open(project, wanted.sha256);
        if (!opened) {
            return base::fail(opened.error());
        }
        warped.raster = std::move(*opened);
    }
    for (const QRectF &plane : wanted.planes) {
        const double fine = wanted.scale * wanted.deviceRatio;
        const QSize size(std::clamp(static_cast<int>(std::ceil(plane.width() * fine)), 1, kMostSide),
                         std::clamp(static_cast<int>(std::ceil(plane.height() * fine)), 1, kMostSide));
        auto image = warped.raster->drawn(wanted.kind, plane, size, stop);
        if (!image) {
            return base::fail(image.error());
        }
        warped.pieces.push_back({std::move(*image), plane, wanted.scale});
    }
    return warped;
}

void RasterLayer::startNext()
{
    if (m_isWarping || m_wanted.empty()) {
        return;
    }
    const Wanted wanted = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    m_isWarping = true;
    m_underWay = wanted.image;
    m_stop = m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, wanted](const std::stop_token &stop) {
            return warp(project, wanted, stop);
        },
        [this, image = wanted.image, kind = wanted.kind,
         sha256 = wanted.sha256](base::Result<Warped> warped) {
            m_isWarping = false;
            m_underWay = ImageKey();
            if (const auto entry = m_entries.find(image);
                entry != m_entries.end() && entry->sha256 == sha256) {
                if (warped) {
                    entry->raster = std::move(warped->raster);
                    entry->pieces = std::move(warped->pieces);
                    entry->kind = kind;
                } else if (warped.error().code != base::ErrorCode::Cancelled) {
                    entry->fault = warped.error().message;
                }
            }
            keepWithinBound();
            startNext();
            Q_EMIT changed();
        });
}

void RasterLayer::keepWithinBound()
{
    std::vector<std::pair<quint64, ImageKey>> byAge;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        byAge.emplace_back(entry->usedAt, entry.key());
    }
    std::sort(byAge.begin(), byAge.end(), std::greater<>());
    qsizetype bytes = 0;
    int open = 0;
    for (const auto &[usedAt, image] : byAge) {
        Entry &entry = m_entries[image];
        for (const Piece &piece : entry.pieces) {
            bytes += piece.image.sizeInBytes();
        }
        if (bytes > kMostBytes && usedAt != m_paints) {
            entry.pieces.clear();
        }
        if (entry.raster && ++open > kMostOpen) {
            entry.raster.reset();
        }
    }
}

}  // namespace gaia::map
