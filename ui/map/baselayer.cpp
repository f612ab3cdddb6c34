// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/baselayer.h"

#include <QPainter>

#include <cmath>

namespace gaia::map {

using geo::MapView;

namespace {

constexpr double kMargin = 256.0;    ///< pixels around the view that are painted ahead
constexpr double kAskBelow = 96.0;   ///< when less than that is left, the next picture is made
constexpr double kFineFrom = 200.0;  ///< pixels for an Earth radius: the world 1,080 px wide
constexpr double kFinestFrom = 1'600.0;  ///< 4 km a pixel

Detail detailFor(const MapView &view)
{
    return view.scale() >= kFinestFrom ? Detail::Finest
        : view.scale() >= kFineFrom    ? Detail::Fine
                                       : Detail::Coarse;
}

bool isSameScale(const MapView &one, const MapView &other)
{
    return one.projection() == other.projection()
        && std::abs(one.scale() / other.scale() - 1.0) < 1e-9;
}

}  // namespace

BaseLayer::BaseLayer(BaseMaps &maps, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_maps(maps)
    , m_runner(runner)
{
    connect(&m_maps, &BaseMaps::loaded, this, &BaseLayer::changed);
    connect(&m_maps, &BaseMaps::failed, this, &BaseLayer::changed);
}

QRectF BaseLayer::target(const MapView &view) const
{
    // Of a world that repeats itself the copy nearest to the view is taken.
    QPointF centre = m_picture->view.centre();
    if (const double period = view.projection().period(); period > 0.0) {
        centre.rx() += period * std::round((view.centre().x() - centre.x()) / period);
    }
    const QSizeF size = m_picture->view.size() * (view.scale() / m_picture->view.scale());
    QRectF box(QPointF(), size);
    box.moveCenter(view.toScreen(centre));
    return box;
}

bool BaseLayer::isOfKind(const Wanted &wanted) const
{
    return m_picture && m_picture->colours == wanted.colours
        && m_picture->deviceRatio == wanted.deviceRatio
        && m_picture->view.projection() == wanted.view.projection();
}

bool BaseLayer::isComplete() const
{
    if (!m_maps.failure().isEmpty()) {
        return true;
    }
    return m_picture->hasLand && m_picture->detail == detailFor(m_picture->view);
}

bool BaseLayer::suits(const Wanted &wanted) const
{
    return isOfKind(wanted) && isSameScale(m_picture->view, wanted.view) && isComplete()
        && target(wanted.view)
               .adjusted(kAskBelow, kAskBelow, -kAskBelow, -kAskBelow)
               .contains(QRectF(QPointF(), wanted.view.size()));
}

void BaseLayer::paint(QPainter &painter, const MapView &view, const figures::MapColours &colours)
{
    const Wanted wanted{view, colours, painter.device()->devicePixelRatioF()};
    const QRectF shown(QPointF(), view.size());
    m_wasExact = false;
    if (!isOfKind(wanted)) {
        painter.fillRect(shown, colours.sea);
        ask(wanted);
        return;
    }
    QRectF box = target(view);
    const bool isSharp = isSameScale(m_picture->view, view);
    if (isSharp) {
        // On whole pixels, so that moving it neither blurs nor costs.
        const double ratio = wanted.deviceRatio;
        box.moveTopLeft(QPointF(std::round(box.x() * ratio) / ratio,
                                std::round(box.y() * ratio) / ratio));
    }
    if (!box.contains(shown)) {
        painter.fillRect(shown, colours.sea);
    }
    if (isSharp) {
        painter.drawImage(box.topLeft(), m_picture->image);
    } else {
        painter.drawImage(box, m_picture->image);
    }
    m_wasExact = isSharp && m_picture->hasLand && isComplete() && box.contains(shown);
    if (!suits(wanted)) {
        ask(wanted);
    }
}

void BaseLayer::ask(const Wanted &wanted)
{
    m_wanted = wanted;
    if (!m_isPainting) {
        start();
    } else if (!isSameScale(m_underWay, wanted.view)) {
        m_stop.request_stop();  // of no use any more
    }
}

void BaseLayer::start()
{
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    Detail detail = detailFor(wanted.view);
    const geo::ProjectionKind kind = wanted.view.projection().kind();
    BaseMaps::Geometry geometry = m_maps.geometry(detail, kind);
    if (!geometry && detail == Detail::Finest) {
        // The finest takes a moment to read; meanwhile the next one does.
        detail = Detail::Fine;
        geometry = m_maps.geometry(detail, kind);
    }
    if (!geometry && m_maps.failure().isEmpty()) {
        return;  // `loaded` repaints, and that asks again
    }
    m_isPainting = true;
    m_underWay = wanted.view;
    Picture picture;
    picture.view = wanted.view.widened(kMargin);
    picture.colours = wanted.colours;
    picture.detail = detail;
    picture.deviceRatio = wanted.deviceRatio;
    picture.hasLand = geometry != nullptr;
    m_stop = m_runner.start(
        jobs::Lane::Read, this,
        [picture, geometry](const std::stop_token &stop) {
            Picture painted = picture;
            painted.image = figures::paintBaseMap(geometry.get(), picture.view, picture.deviceRatio,
                                                  picture.colours, stop);
            return painted;
        },
        [this](Picture painted) {
            m_isPainting = false;
            if (!painted.image.isNull()) {
                m_picture = std::move(painted);
                Q_EMIT changed();
            }
            if (m_wanted && !suits(*m_wanted)) {
                start();
            }
        });
}

}  // namespace gaia::map
