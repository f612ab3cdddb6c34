// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/queries.h"

#include <QCache>
#include <QObject>

#include <optional>
#include <vector>

class QTimer;

namespace gaia::map {

/// What is known of single images on the map, read in the background when asked for and kept
/// while there is room. Lives on the main thread.
class MapRows final : public QObject {
    Q_OBJECT

public:
    MapRows(project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    /// The row as far as it has been read; asks for it otherwise.
    [[nodiscard]] std::optional<project::Row> row(dataset::ImageKey image);

Q_SIGNALS:
    /// Some rows are there or are new.
    void changed();

private:
    struct Entry {
        project::Row row;
        bool isStale = false;
    };

    void markStale(const project::Changed &changed);
    void fetch();

    project::Project &m_project;
    jobs::Runner &m_runner;
    QCache<dataset::ImageKey, Entry> m_rows;
    std::vector<dataset::ImageKey> m_wanted;
    QTimer *m_fetchSoon;
    bool m_isFetching = false;
    bool m_hasChanged = false;  ///< while rows were being read
};

}  // namespace gaia::map
