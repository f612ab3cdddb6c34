// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maprows.h"

#include <QTimer>

#include <algorithm>

namespace gaia::map {

using dataset::ImageKey;

namespace {

constexpr int kMaxRows = 4096;
constexpr std::size_t kMaxWanted = 256;  ///< older requests were panned away

}  // namespace

MapRows::MapRows(project::Project &project, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_rows(kMaxRows)
    , m_fetchSoon(new QTimer(this))
{
    m_fetchSoon->setSingleShot(true);
    m_fetchSoon->setInterval(0);
    connect(m_fetchSoon, &QTimer::timeout, this, &MapRows::fetch);
    connect(&m_project, &project::Project::changed, this, &MapRows::markStale);
}

std::optional<project::Row> MapRows::row(ImageKey image)
{
    const Entry *entry = m_rows.object(image);
    if ((!entry || entry->isStale) && image.isValid()) {
        std::erase(m_wanted, image);
        m_wanted.push_back(image);
        if (m_wanted.size() > kMaxWanted) {
            m_wanted.erase(m_wanted.begin());
        }
        // Not now: painting asks for many.
        m_fetchSoon->start();
    }
    return entry ? std::optional(entry->row) : std::nullopt;
}

void MapRows::markStale(const project::Changed &changed)
{
    m_hasChanged = true;
    const QList<ImageKey> known = m_rows.keys();
    for (const ImageKey image : known) {
        if (changed.touches(image)) {
            m_rows.object(image)->isStale = true;
        }
    }
    Q_EMIT this->changed();
}

void MapRows::fetch()
{
    if (m_isFetching || m_wanted.empty()) {
        return;
    }
    m_isFetching = true;
    m_hasChanged = false;
    const std::vector<ImageKey> asked = std::exchange(m_wanted, {});
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project, asked](std::stop_token) {
            return project::Queries(project).rows(asked);
        },
        [this, asked](const base::Result<std::vector<project::Row>> &rows) {
            m_isFetching = false;
            if (rows) {
                for (const project::Row &row : *rows) {
                    m_rows.insert(row.key, new Entry{row, m_hasChanged});
                }
                for (const ImageKey image : asked) {
                    if (!m_rows.contains(image)) {
                        // Gone meanwhile: not asked for again and again.
                        project::Row blank;
                        blank.key = image;
                        m_rows.insert(image, new Entry{blank, false});
                    }
                }
                Q_EMIT changed();
            }
            if (!m_wanted.empty()) {
                m_fetchSoon->start();
            }
        });
}

}  // namespace gaia::map
