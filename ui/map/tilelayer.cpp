// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilelayer.h"

#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::map {

using geo::MapView;
using project::TilePlace;
using widgets::Theme;

namespace {

constexpr double kSide = 256.0;         ///< pixels of a tile at its own zoom
constexpr std::size_t kMostKnown = 400; ///< tiles in memory, 100 MB at 256 pixels a side
constexpr std::size_t kMostAtOnce = 2;
constexpr int kMostSeen = 400;          ///< tiles that a view asks for; more is a mistake
constexpr qint64 kRetryMs = 30'000;     ///< a tile that failed is asked for again after that
constexpr int kCoarserBy = 4;           ///< zooms up which a tile in its stead is looked for

}  // namespace

TileLayer::TileLayer(QObject *parent)
    : QObject(parent)
    , m_runner(std::make_unique<jobs::Runner>())
    , m_retry(new QTimer(this))
{
    m_clock.start();
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &TileLayer::changed);
}

TileLayer::~TileLayer()
{
    for (auto &[place, stop] : m_loading) {
        stop.request_stop();
    }
    m_runner.reset();
}

void TileLayer::setTiles(std::shared_ptr<const project::MapTiles> tiles)
{
    ++m_generation;
    for (auto &[place, stop] : m_loading) {
        stop.request_stop();
    }
    m_loading.clear();
    m_wanted.clear();
    m_known.clear();
    m_order.clear();
    m_fault.clear();
    m_tiles = std::move(tiles);
    Q_EMIT changed();
}

QString TileLayer::attribution() const
{
    return m_tiles ? m_tiles->layer().attribution : QString();
}

int TileLayer::zoomFor(const MapView &view, int last, double deviceRatio)
{
    const double world = view.scale() * deviceRatio * 2.0 * std::numbers::pi;
    return std::clamp(static_cast<int>(std::lround(std::log2(world / kSide))), 0, last);
}

QRectF TileLayer::planeOf(const Place &place)
{
    const double side = 2.0 * std::numbers::pi / std::exp2(place.z);
    return {-std::numbers::pi + place.x * side, -std::numbers::pi + place.y * side, side, side};
}

void TileLayer::paint(QPainter &painter, const MapView &view, const Theme &theme)
{
    m_wanted.clear();
    m_fault.clear();
    if (!m_tiles) {
        return;
    }
    if (view.projection().kind() != geo::ProjectionKind::WebMercator) {
        m_fault = tr("The tiles of %1 are made for Web Mercator and are shown there.").arg(m_tiles->layer().name);
        return;
    }
    const int zoom = zoomFor(view, m_tiles->layer().lastZoom, painter.device()->devicePixelRatioF());
    const double side = 2.0 * std::numbers::pi / std::exp2(zoom);
    const int count = 1 << zoom;
    const QRectF window = view.planeRect();
    const auto index = [side](double plane) {
        return static_cast<int>(std::floor((plane + std::numbers::pi) / side));
    };
    const int top = std::max(0, index(window.top()));
    const int bottom = std::min(count - 1, index(window.bottom()));
    int seen = 0;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int row = top; row <= bottom; ++row) {
        for (int column = index(window.left()); column <= index(window.right()); ++column) {
            if (++seen > kMostSeen) {
                break;
            }
            const Place place{zoom, ((column % count) + count) % count, row};
            const QRectF plane = planeOf({zoom, column, row});
            const QPointF corner = view.toScreen(plane.topLeft());
            const QPointF end = view.toScreen(plane.bottomRight());
            // On whole pixels, so that neighbours meet without a seam.
            paintTile(painter, QRectF(QPointF(std::round(corner.x()), std::round(corner.y())),
                                      QPointF(std::round(end.x()), std::round(end.y()))),
                      place, theme);
        }
    }
    painter.restore();
    // What was panned away is not waited for.
    for (auto loading = m_loading.begin(); loading != m_loading.end(); ++loading) {
        if (std::find(m_wanted.begin(), m_wanted.end(), loading->first) == m_wanted.end()) {
            loading->second.request_stop();
        }
    }
    startSome();
}

void TileLayer::paintTile(QPainter &painter, const QRectF &target, const Place &place, const Theme &theme)
{
    const auto known = m_known.find(place);
    if (known != m_known.end() && known->second.fault.isEmpty()) {
        painter.drawImage(target, known->second.image);
        return;
    }
    (void)paintCoarser(painter, target, place);
    const bool isFaulty = known != m_known.end();
    if (isFaulty) {
        if (m_fault.isEmpty()) {
            m_fault = known->second.fault;
        }
        QColor line = theme.palette.rejected;
        line.setAlphaF(0.25F);
        painter.fillRect(target, QBrush(line, Qt::BDiagPattern));
        painter.setPen(theme.palette.rejected);
        painter.setFont(theme.font(widgets::TextUse::Axis));
        painter.drawText(target, Qt::AlignCenter, known->second.word);
    }
    if (!isFaulty || m_clock.elapsed() - known->second.since > kRetryMs) {
        m_wanted.push_back(place);
    } else if (!m_retry->isActive()) {
        m_retry->start(static_cast<int>(kRetryMs) + 100);
    }
}

/// The part of a coarser tile that lies there; true if one was drawn.
bool TileLayer::paintCoarser(QPainter &painter, const QRectF &target, const Place &place)
{
    for (int up = 1; up <= std::min(kCoarserBy, place.z); ++up) {
        const auto known = m_known.find(Place{place.z - up, place.x >> up, place.y >> up});
        if (known == m_known.end() || !known->second.fault.isEmpty()) {
            continue;
        }
        const QImage &image = known->second.image;
        const double width = image.width() / std::exp2(up);
        const double height = image.height() / std::exp2(up);
        const int mask = (1 << up) - 1;
        painter.drawImage(target, image,
                          QRectF((place.x & mask) * width, (place.y & mask) * height, width, height));
        return true;
    }
    return false;
}

void TileLayer::startSome()
{
    for (const Place &place : m_wanted) {
        if (m_loading.size() >= kMostAtOnce) {
            return;
        }
        if (m_loading.contains(place)) {
            continue;
        }
        const quint64 generation = m_generation;
        m_loading[place] = m_runner->start(
            jobs::Lane::Bulk, this,
            [tiles = m_tiles, place](const std::stop_token &stop) { return tiles->fetch(place, stop); },
            [this, place, generation](project::MapTile tile) {
                if (generation == m_generation) {
                    take(place, std::move(tile));
                }
            });
    }
}

void TileLayer::take(const Place &place, project::MapTile tile)
{
    m_loading.erase(place);
    std::erase(m_wanted, place);
    if (!tile.isCancelled) {
        if (!m_known.contains(place)) {
            m_order.push_back(place);
        }
        m_known[place] = {std::move(tile.image), tile.fault, tile.word, m_clock.elapsed()};
        if (m_order.size() > kMostKnown) {
            m_known.erase(m_order.front());
            m_order.erase(m_order.begin());
        }
    }
    startSome();
    Q_EMIT changed();
}

}  // namespace gaia::map
