// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/pictures.h"

#include "core/project/queries.h"

namespace gaia::review {

namespace {

constexpr int kCacheKiB = 224 << 10;
constexpr int kLongSide = 2560;  ///< pixels of the largest copy; more is read by windows
constexpr int kSmallestLevel = 400;
constexpr int kMaxWanted = 4;   ///< older requests were passed by
constexpr int kMaxLoading = 2;

base::Result<ShownPicturePtr> draw(std::shared_ptr<ShownPicture> shown)
{
    auto whole = shown->file->scaled(kLongSide, shown->rendering);
    if (!whole) {
        return base::fail(whole.error());
    }
    shown->levels.push_back(std::move(*whole));
    for (;;) {
        const QImage &last = shown->levels.back();
        if (std::max(last.width(), last.height()) < 2 * kSmallestLevel) {
            break;
        }
        shown->levels.push_back(
            last.scaled(last.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return shown;
}

base::Result<ShownPicturePtr> load(const project::Project &project, const QString &sha256)
{
    const auto bytes = project::Queries(project).pictureBytes(sha256);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    auto file = imaging::Picture::fromBytes(*bytes, sha256.left(12));
    if (!file) {
        return base::fail(file.error());
    }
    auto shown = std::make_shared<ShownPicture>();
    shown->sha256 = sha256;
    shown->file = std::move(*file);
    shown->info = shown->file->info();
    shown->mutex = std::make_shared<std::mutex>();
    return draw(std::move(shown));
}

int costOf(const ShownPicture &shown)
{
    qsizetype bytes = 0;
    for (const QImage &level : shown.levels) {
        bytes += level.sizeInBytes();
    }
    return static_cast<int>(bytes >> 10) + 1;
}

}  // namespace

Pictures::Pictures(const project::Project &project, jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_known(kCacheKiB)
{
}

ShownPicturePtr Pictures::of(const QString &sha256)
{
    if (sha256.isEmpty()) {
        return nullptr;
    }
    if (const ShownPicturePtr *known = m_known.object(sha256)) {
        return *known;
    }
    if (!m_loading.contains(sha256)) {
        m_wanted.removeOne(sha256);
        m_wanted.append(sha256);
        if (m_wanted.size() > kMaxWanted) {
            m_wanted.removeFirst();
        }
        loadNext();
    }
    return nullptr;
}

void Pictures::readAhead(const QString &sha256)
{
    const bool isKnown = sha256.isEmpty() || m_known.contains(sha256)
        || m_loading.contains(sha256) || m_wanted.contains(sha256);
    if (!isKnown && m_wanted.size() < kMaxWanted) {
        m_wanted.prepend(sha256);
        loadNext();
    }
}

void Pictures::loadNext()
{
    while (m_loading.size() < kMaxLoading && !m_wanted.isEmpty()) {
        const QString sha256 = m_wanted.takeLast();
        m_loading.insert(sha256);
        m_runner.start(
            jobs::Lane::Read, this,
            [&project = m_project, sha256](std::stop_token) { return load(project, sha256); },
            [this, sha256](const Loaded &loaded) {
                m_loading.remove(sha256);
                take(sha256, loaded);
                loadNext();
            });
    }
}

void Pictures::render(const ShownPicturePtr &picture, const imaging::Rendering &rendering)
{
    const quint64 ticket = m_renderings.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [picture, rendering](std::stop_token) -> Loaded {
            auto shown = std::make_shared<ShownPicture>(*picture);
            shown->levels.clear();
            shown->rendering = rendering;
            const std::scoped_lock lock(*shown->mutex);
            return draw(std::move(shown));
        },
        [this, ticket, sha256 = picture->sha256](const Loaded &loaded) {
            if (m_renderings.isCurrent(ticket)) {
                take(sha256, loaded);
            }
        });
}

void Pictures::take(const QString &sha256, const Loaded &loaded)
{
    if (!loaded) {
        Q_EMIT failed(sha256, loaded.error().message);
        return;
    }
    m_known.insert(sha256, new ShownPicturePtr(*loaded), costOf(**loaded));
    Q_EMIT this->loaded(sha256);
}

}  // namespace gaia::review
