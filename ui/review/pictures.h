// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/picture.h"
#include "core/jobs/runner.h"
#include "core/project/project.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace gaia::review {

/// A decoded picture: what the file says, smaller and smaller copies of the whole for the
/// screen, and the opened file for windows at full resolution. Not changed once made, but that
/// `file` must be used by one thread at a time: hold `mutex`.
struct ShownPicture {
    QString sha256;
    imaging::PictureInfo info;
    imaging::Rendering rendering;
    std::vector<QImage> levels;  ///< the first at most 2560 px, each the half of the one before
    std::shared_ptr<imaging::Picture> file;
    std::shared_ptr<std::mutex> mutex;
};
using ShownPicturePtr = std::shared_ptr<const ShownPicture>;

/// Pictures by the hash of their bytes, decoded in the background and kept for a while, so that
/// the next image is there before it is asked for. Lives on the main thread.
class Pictures final : public QObject {
    Q_OBJECT

public:
    Pictures(const project::Project &project, jobs::Runner &runner, QObject *parent = nullptr);

    /// Null while it is not there; then it is loaded before all others, and `loaded` or `failed`
    /// follows unless several newer ones are asked for meanwhile.
    [[nodiscard]] ShownPicturePtr of(const QString &sha256);
    /// Decodes it, if it is not there, after those that are asked for.
    void readAhead(const QString &sha256);
    /// Draws the whole picture anew with other bands or another stretch; `loaded` follows.
    void render(const ShownPicturePtr &picture, const imaging::Rendering &rendering);

Q_SIGNALS:
    void loaded(const QString &sha256);
    void failed(const QString &sha256, const QString &reason);

private:
    using Loaded = base::Result<ShownPicturePtr>;
    void loadNext();
    void take(const QString &sha256, const Loaded &loaded);

    const project::Project &m_project;
    jobs::Runner &m_runner;
    QCache<QString, ShownPicturePtr> m_known;  ///< cost in KiB
    QStringList m_wanted;  ///< the most wanted last
    QSet<QString> m_loading;
    jobs::Latest m_renderings;
};

}  // namespace gaia::review
