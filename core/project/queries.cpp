// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/queries.h"

#include "core/curation/order.h"
#include "core/imaging/picture.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/facets.h"
#include "core/storage/imagestore.h"
#include "core/storage/listing.h"
#include "core/storage/mediafile.h"
#include "core/storage/runstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gaia::project {

using base::ErrorCode;
using base::fail;
using base::Result;
using dataset::ImageKey;
using storage::Connection;

Queries::Queries(const Project &project)
    : m_project(project)
{
}

Result<std::vector<ImageKey>> Queries::firstKeys(const dataset::Filter &filter, int limit) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).firstKeys(filter, limit); });
}

Result<std::vector<ImageKey>> Queries::keys(const dataset::Filter &filter) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).keys(filter); });
}

Result<std::vector<ImageKey>> Queries::keys(const dataset::Filter &filter,
                                            const dataset::Ordering &ordering) const
{
    if (ordering.by != dataset::Ordering::By::Chance) {
        return m_project.read(
            [&](Connection &c) { return storage::Listing(c).keys(filter, ordering.by); });
    }
    const auto named =
        m_project.read([&](Connection &c) { return storage::Listing(c).named(filter); });
    if (!named) {
        return fail(named.error());
    }
    std::vector<std::pair<quint64, ImageKey>> drawn;
    drawn.reserve(named->size());
    for (const storage::Listing::Named &one : *named) {
        drawn.emplace_back(curation::chance(ordering.seed, one.id), one.key);
    }
    std::sort(drawn.begin(), drawn.end());
    std::vector<ImageKey> keys;
    keys.reserve(drawn.size());
    for (const auto &[number, key] : drawn) {
        keys.push_back(key);
    }
    return keys;
}

Result<qint64> Queries::count(const dataset::Filter &filter) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).count(filter); });
}

Result<dataset::Facet> Queries::facet(dataset::Filter::Subject subject,
                                      const dataset::Filter &filter, int limit) const
{
    return m_project.read(
        [&](Connection &c) { return storage::facet(c, subject, filter, limit); });
}

Result<std::vector<Row>> Queries::rows(const std::vector<ImageKey> &keys) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).rows(keys); });
}

Result<std::vector<MapPoint>> Queries::mapPoints(const dataset::Filter &filter) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).mapPoints(filter); });
}

Result<dataset::MapPoints> Queries::mapPoints(const dataset::Filter &filter, dataset::ColourBy by) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).mapPoints(filter, by); });
}

Result<dataset::MapTable> Queries::mapTable(dataset::ColourBy by) const
{
    return m_project.read([&](Connection &c) { return storage::Listing(c).mapTable({}, by); });
}

Result<ImageDetail> Queries::detail(ImageKey key) const
{
    return m_project.read([&](Connection &connection) {
        ImageDetail detail;
        detail.image = storage::ImageStore(connection).require(key);
        detail.article = storage::ArticleStore(connection).load(detail.image.article);
        detail.captions = storage::CaptionStore(connection).current(key);
        detail.answers = storage::RunStore(connection).answers(key);
        storage::Listing listing(connection);
        detail.status = listing.rows({key}).at(0).status;
        const auto siblings = listing.articleSiblings(key);
        const auto place = std::find(siblings.begin(), siblings.end(), key);
        if (place != siblings.end()) {
            detail.placeInArticle = static_cast<int>(place - siblings.begin()) + 1;
            detail.imagesInArticle = static_cast<int>(siblings.size());
        }
        return detail;
    });
}

Result<ImageKey> Queries::keyOf(const QString &imageId) const
{
    return m_project.read([&](Connection &connection) -> Result<ImageKey> {
        const auto key = storage::ImageStore(connection).find(imageId);
        if (!key) {
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("gaia", "There is no image “%1” in %2.")
                            .arg(imageId, m_project.name()));
        }
        return *key;
    });
}

Result<Info> Queries::info() const
{
    auto info = m_project.read([](Connection &c) { return storage::Listing(c).info(); });
    if (info) {
        info->bytes = QFileInfo(m_project.path()).size()
            + QFileInfo(storage::MediaFile::pathFor(m_project.path())).size();
    }
    return info;
}

Result<std::vector<dataset::Event>> Queries::events(int limit, bool decisionsOnly) const
{
    return m_project.read([&](Connection &connection) {
        storage::EventLog log(connection);
        if (!decisionsOnly) {
            return log.newest(limit, false);
        }
        // One row a step and image: a step holds at most a handful of captions of an image.
        std::vector<dataset::Event> shown;
        for (const dataset::Event &event : log.newest(limit * 8, true)) {
            const bool isNew = std::none_of(shown.begin(), shown.end(), [&](const auto &other) {
                return other.step == event.step && other.image == event.image;
            });
            if (isNew && static_cast<int>(shown.size()) < limit) {
                shown.push_back(event);
            }
        }
        return shown;
    });
}

Result<QByteArray> Queries::rawAnswer(ImageKey image) const
{
    return m_project.read([&](Connection &c) { return storage::RunStore(c).newestRaw(image); });
}

Result<std::vector<dataset::RunDigest>> Queries::runs(int limit) const
{
    return m_project.read([&](Connection &c) { return storage::RunStore(c).digests(limit); });
}

Result<std::vector<dataset::CaptionFailure>> Queries::captionFailures(int limit) const
{
    return m_project.read([&](Connection &c) { return storage::RunStore(c).failures(limit); });
}

Result<QStringList> Queries::vocabulary(dataset::Field field, int limit) const
{
    return m_project.read(
        [&](Connection &c) { return storage::ImageStore(c).vocabulary(field, limit); });
}

Result<QByteArray> Queries::pictureBytes(const QString &sha256) const
{
    const auto medium = m_project.read(
        [&](Connection &c) { return storage::ImageStore(c).media(sha256); });
    if (!medium) {
        return fail(medium.error());
    }
    if (!*medium || (*medium)->linkedPath.isEmpty()) {
        return m_project.media().bytes(sha256);
    }
    QFile file((*medium)->linkedPath);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "gaia", "The picture %1 is no longer where it was. Put it back, or import "
                                "its folder again.")
                        .arg(file.fileName()));
    }
    return file.readAll();
}

Result<QByteArray> Queries::thumbnailBytes(const QString &sha256) const
{
    return m_project.media().thumbnail(sha256, imaging::kThumbnailRule);
}

}  // namespace gaia::project
