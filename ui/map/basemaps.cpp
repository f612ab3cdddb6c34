// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/basemaps.h"

#include "core/geo/basemap.h"

namespace gaia::map {

using namespace Qt::StringLiterals;

BaseMaps::BaseMaps(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
}

BaseMaps::Geometry BaseMaps::geometry(Detail detail, geo::ProjectionKind kind)
{
    const Which which{detail, kind};
    if (const auto known = m_known.find(which); known != m_known.end()) {
        return known->second;
    }
    if (!m_asked.insert(which).second) {
        return {};
    }
    m_runner.start(
        jobs::Lane::Read, this,
        [detail, kind](std::stop_token) -> base::Result<Geometry> {
            const QString path = detail == Detail::Finest ? u":/basemap/world-10m.gbm"_s
                : detail == Detail::Fine                  ? u":/basemap/world-50m.gbm"_s
                                                          : u":/basemap/world-110m.gbm"_s;
            const auto basemap = geo::Basemap::fromFile(path);
            if (!basemap) {
                return base::fail(basemap.error());
            }
            return std::make_shared<const figures::MapGeometry>(figures::projected(*basemap, kind));
        },
        [this, which](base::Result<Geometry> geometry) { take(which, std::move(geometry)); });
    return {};
}

void BaseMaps::take(Which which, base::Result<Geometry> geometry)
{
    if (!geometry) {
        m_failure = geometry.error().message;
        Q_EMIT failed(m_failure);
        return;
    }
    m_known.emplace(which, std::move(*geometry));
    Q_EMIT loaded();
}

}  // namespace gaia::map
