// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/project.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace gaia::library {

/// Small pictures by the hash of their bytes, for lists, strips and the map. Lives on the main
/// thread; loads in the background the ones asked for last, forgets requests that nobody repeats
/// and the pictures shown longest ago. Never blocks and never decodes on the main thread.
class Thumbnails final : public QObject {
    Q_OBJECT

public:
    Thumbnails(const project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    /// The thumbnail, at most 320 px on its long side, or a null one, which then is loaded.
    [[nodiscard]] QPixmap of(const QString &sha256);
    /// True if the picture was tried and can't be shown.
    [[nodiscard]] bool hasFailed(const QString &sha256) const { return m_failed.contains(sha256); }

Q_SIGNALS:
    /// The thumbnail is there now, or has failed.
    void loaded(const QString &sha256);

private:
    void ask(const QString &sha256);
    void loadNext();
    void take(const QString &sha256, const QImage &image);

    const project::Project &m_project;
    jobs::Runner &m_runner;
    QCache<QString, QPixmap> m_cache;  ///< cost in bytes
    QStringList m_wanted;  ///< newest last
    QSet<QString> m_loading;
    QSet<QString> m_failed;
};

}  // namespace gaia::library
