// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/thumbnails.h"

#include "core/imaging/picture.h"
#include "core/project/queries.h"

namespace gaia::library {

namespace {

constexpr int kCacheBytes = 96 << 20;
constexpr int kMaxWanted = 64;  ///< older requests were scrolled away
constexpr int kMaxLoading = 2;

/// The stored thumbnail, or one made of the picture itself; null if neither can be had.
QImage load(const project::Project &project, const QString &sha256)
{
    const project::Queries queries(project);
    if (const auto stored = queries.thumbnailBytes(sha256)) {
        const QImage image = QImage::fromData(*stored);
        if (!image.isNull()) {
            return image;
        }
    }
    const auto bytes = queries.pictureBytes(sha256);
    if (!bytes) {
        return {};
    }
    const auto picture = imaging::Picture::fromBytes(*bytes, sha256);
    if (!picture) {
        return {};
    }
    return (*picture)->scaled(imaging::kThumbnailSide).value_or(QImage());
}

}  // namespace

Thumbnails::Thumbnails(const project::Project &project, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_cache(kCacheBytes)
{
    // What could not be shown may have been fetched or repaired since.
    connect(&project, &project::Project::changed, this, [this](const project::Changed &changed) {
        if (changed.images.empty()) {
            m_failed.clear();
        }
    });
}

QPixmap Thumbnails::of(const QString &sha256)
{
    if (sha256.isEmpty()) {
        return {};
    }
    if (const QPixmap *known = m_cache.object(sha256)) {
        return *known;
    }
    if (!m_failed.contains(sha256)) {
        ask(sha256);
    }
    return {};
}

void Thumbnails::ask(const QString &sha256)
{
    if (m_loading.contains(sha256)) {
        return;
    }
    m_wanted.removeOne(sha256);
    m_wanted.append(sha256);
    if (m_wanted.size() > kMaxWanted) {
        m_wanted.removeFirst();
    }
    loadNext();
}

void Thumbnails::loadNext()
{
    while (m_loading.size() < kMaxLoading && !m_wanted.isEmpty()) {
        const QString sha256 = m_wanted.takeLast();
        m_loading.insert(sha256);
        m_runner.start(
            jobs::Lane::Read, this,
            [&project = m_project, sha256](const std::stop_token &stop) {
                return stop.stop_requested() ? QImage() : load(project, sha256);
            },
            [this, sha256](const QImage &image) { take(sha256, image); });
    }
}

void Thumbnails::take(const QString &sha256, const QImage &image)
{
    m_loading.remove(sha256);
    if (image.isNull()) {
        m_failed.insert(sha256);
    } else {
        auto *pixmap = new QPixmap(QPixmap::fromImage(image));
        m_cache.insert(sha256, pixmap, pixmap->width() * pixmap->height() * 4);
    }
    Q_EMIT loaded(sha256);
    loadNext();
}

}  // namespace gaia::library
