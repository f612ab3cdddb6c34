// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/atlas.h"

#include "core/storage/connection.h"
#include "core/storage/statement.h"

#include <QTest>

#include <algorithm>

namespace gaia::test {

using namespace Qt::StringLiterals;
using dataset::ImageKey;

void setBadges(storage::Connection &connection, ImageKey image, const QString &letters)
{
    storage::Statement update(connection, u"UPDATE image SET badges = ? WHERE key = ?"_s);
    update.bind(letters);
    update.bind(image.value);
    update.execute();
}

ImageKey Places::add(const QString &id, double lat, double lon, std::optional<double> radiusKm)
{
    dataset::Image image;
    image.id = id;
    image.imageAlt = u"Scene %1"_s.arg(id);
    image.place.point = dataset::GeoPoint{lat, lon};
    image.place.radiusKm = radiusKm;
    return m_world.add(image, World::five());
}

ImageKey Places::addUnlocated(const QString &id)
{
    return m_world.add(id, World::five());
}

void Places::addMany(int count)
{
    const auto status = m_world.project().write(
        project::Priority::Bulk,
        [count](storage::Connection &connection, project::Project::Touch &touch) {
            storage::Statement insert(
                connection,
                u"INSERT INTO image (id, lat, lon, badges) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                "SELECT 'many ' || i, (i * 7919 % 16000) / 100.0 - 80.0, "
                "(i * 104729 % 35999) / 100.0 - 180.0, substr('paer', i % 4 + 1, 1) FROM n"_s);
            insert.bind(count);
            insert.execute();
            touch.noteAll(project::Noun::Images);
            return true;
        });
    if (!status) {
        qFatal("%s", qPrintable(status.error().context));
    }
}

Atlas::Atlas(Places &places)
    : m_view(places.world().project(), m_runner)
    , m_thumbnails(places.world().project(), m_runner)
    , m_baseMaps(m_runner)
    , m_data(places.world().project(), m_view, m_runner)
    , m_rows(places.world().project(), m_runner)
    , m_canvas(std::make_unique<map::MapCanvas>(map::MapCanvas::Parts{
          places.world().project(), m_view, m_data, m_rows, m_thumbnails, m_baseMaps, m_runner}))
{
    m_data.setActive(true);
    m_canvas->resize(1000, 500);
    m_canvas->show();
    if (!QTest::qWaitForWindowExposed(m_canvas.get())) {
        qFatal("the canvas is not shown");
    }
}

bool Atlas::isReady()
{
    return QTest::qWaitFor([this] {
        return m_view.isLoaded() && m_data.isLoaded() && m_canvas->wasPainted();
    }, 60'000);
}

std::vector<ImageKey> Atlas::shown() const
{
    std::vector<ImageKey> keys;
    for (std::size_t index = 0; index < m_data.clusters()->size(); ++index) {
        keys.push_back(m_data.clusters()->key(index));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace gaia::test
