// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/findduplicates.h"

#include "core/base/translate.h"
#include "core/curation/clusters.h"
#include "core/curation/hashindex.h"
#include "core/imaging/fingerprint.h"
#include "core/imaging/picture.h"
#include "core/project/queries.h"
#include "core/storage/duplicatestore.h"
#include "core/storage/eventlog.h"
#include "core/storage/imagestore.h"
#include "core/storage/mediafile.h"

#include <QUuid>

#include <algorithm>
#include <bit>
#include <map>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using curation::HashIndex;
using dataset::ImageKey;
using imaging::Fingerprint;
using imaging::Likeness;
using storage::Connection;
using storage::DuplicateStore;

namespace {

constexpr int kDistanceOfTurned = 8;  // bits; turned copies differ in one or two, cut ones in seven
constexpr std::size_t kFingerprintsInASlice = 200;
/// Of a picture that hundreds resemble (a template, an empty map) the nearest are looked at.
constexpr std::size_t kMostPartners = 60;

struct Item {
    DuplicateStore::Medium medium;
    Fingerprint print;
    bool isUsable = false;
};

struct NearPair {
    int a = 0;
    int b = 0;
    int distance = 0;
};

/// One search under way.
class Search final {
public:
    Search(Project &project, const DuplicateOptions &options, const base::JobContext &context)
        : m_project(project)
        , m_options(options)
        , m_context(context)
    {
    }

    base::Result<DuplicateReport> run()
    {
        if (const base::Status read = readFingerprints(); !read) {
            return fail(read.error());
        }
        const std::vector<NearPair> pairs = nearPairs();
        group(pairs);
        m_report.wasStopped = m_context.isStopped();
        if (!m_report.wasStopped) {
            if (const base::Status stored = store(); !stored) {
                return fail(stored.error());
            }
        }
        return std::move(m_report);
    }

private:
    base::Status readFingerprints();
    base::Status storeFingerprints(std::vector<std::size_t> &fresh);
    [[nodiscard]] base::Result<QByteArray> thumbnailOf(const QString &sha256) const;
    [[nodiscard]] std::vector<NearPair> nearPairs() const;
    void group(const std::vector<NearPair> &pairs);
    [[nodiscard]] ImageKey referenceOf(const std::vector<int> &group) const;
    base::Status store();

    Project &m_project;
    const DuplicateOptions &m_options;
    const base::JobContext &m_context;
    std::vector<Item> m_items;
    std::vector<ImageKey> m_choices;
    DuplicateReport m_report;
};

base::Result<QByteArray> Search::thumbnailOf(const QString &sha256) const
{
    auto stored = m_project.media().thumbnail(sha256, imaging::kThumbnailRule);
    if (stored) {
        return stored;
    }
    const auto bytes = Queries(m_project).pictureBytes(sha256);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto picture = imaging::Picture::fromBytes(*bytes, sha256.left(12));
    return picture ? imaging::thumbnail(**picture) : fail(picture.error());
}

base::Status Search::readFingerprints()
{
    auto media = m_project.read([](Connection &connection) {
        DuplicateStore store(connection);
        return std::pair(store.media(imaging::kFingerprintRule), store.choices());
    });
    if (!media) {
        return fail(media.error());
    }
    m_choices = std::move(media->second);
    m_items.reserve(media->first.size());
    for (DuplicateStore::Medium &medium : media->first) {
        m_items.push_back({std::move(medium), {}, false});
    }
    std::vector<std::size_t> fresh;
    for (std::size_t row = 0; row < m_items.size() && !m_context.isStopped(); ++row) {
        Item &item = m_items[row];
        m_context.report(qint64(row), qint64(m_items.size()),
                         translate("gaia", "Looking at the pictures"));
        if (const auto known = imaging::fingerprintFromBytes(item.medium.fingerprint)) {
            item.print = *known;
            item.isUsable = !known->isFlat;
            continue;
        }
        const auto thumbnail = thumbnailOf(item.medium.sha256);
        const auto print = thumbnail ? imaging::fingerprint(*thumbnail, item.medium.size)
                                     : base::Result<Fingerprint>(fail(thumbnail.error()));
        if (!print) {
            m_report.failed.push_back({item.medium.sha256, print.error().message});
            continue;
        }
        item.print = *print;
        item.isUsable = !print->isFlat;
        ++m_report.fingerprinted;
        fresh.push_back(row);
        if (fresh.size() >= kFingerprintsInASlice) {
            if (const base::Status stored = storeFingerprints(fresh); !stored) {
                return stored;
            }
        }
    }
    return storeFingerprints(fresh);
}

base::Status Search::storeFingerprints(std::vector<std::size_t> &fresh)
{
    if (fresh.empty()) {
        return {};
    }
    const base::Status stored =
        m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &) {
            DuplicateStore store(connection);
            for (const std::size_t row : fresh) {
                const Item &item = m_items[row];
                store.putFingerprint(item.medium.sha256, imaging::kFingerprintRule,
                                     imaging::toBytes(item.print), item.print.junk);
            }
        });
    fresh.clear();
    return stored;
}

/// Pairs whose hashes are near: as they are, with one of them turned, or cut to its middle.
std::vector<NearPair> Search::nearPairs() const
{
    std::vector<quint64> hashes;
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        if (m_items[row].isUsable) {
            hashes.push_back(m_items[row].print.turned[0]);
            rows.push_back(int(row));
        }
    }
    const HashIndex index(hashes);
    std::map<std::pair<int, int>, int> nearest;
    std::vector<HashIndex::Hit> hits;
    const auto look = [&](int row, quint64 hash, int distance) {
        index.within(hash, distance, hits);
        if (hits.size() > kMostPartners) {
            std::nth_element(hits.begin(), hits.begin() + kMostPartners, hits.end(),
                             [](const auto &a, const auto &b) { return a.distance < b.distance; });
            hits.resize(kMostPartners);
        }
        for (const HashIndex::Hit &hit : hits) {
            const int other = rows[std::size_t(hit.row)];
            if (other != row) {
                const auto [at, isNew] =
                    nearest.insert({{std::min(row, other), std::max(row, other)}, hit.distance});
                at->second = isNew ? hit.distance : std::min(at->second, hit.distance);
            }
        }
    };
    for (std::size_t i = 0; i < rows.size() && !m_context.isStopped(); ++i) {
        const Fingerprint &print = m_items[std::size_t(rows[i])].print;
        m_context.report(qint64(i), qint64(rows.size()), translate("gaia", "Looking for near ones"));
        const int turned = std::min(m_options.distance, kDistanceOfTurned);
        look(rows[i], print.turned[0], m_options.distance);
        for (std::size_t turn = 1; turn < print.turned.size(); ++turn) {
            look(rows[i], print.turned[turn], turned);
        }
        for (const quint64 hash : print.middles) {
            look(rows[i], hash, turned);
        }
    }
    std::vector<NearPair> pairs;
    for (const auto &[pair, distance] : nearest) {
        pairs.push_back({pair.first, pair.second, distance});
    }
    return pairs;
}

void Search::group(const std::vector<NearPair> &pairs)
{
    curation::Clusters clusters(int(m_items.size()));
    std::vector<NearPair> same;
    qint64 done = 0;
    int lastRow = -1;
    base::Result<QByteArray> thumbnail = QByteArray();
    for (const NearPair &pair : pairs) {
        if (m_context.isStopped()) {
            return;
        }
        m_context.report(++done, qint64(pairs.size()), translate("gaia", "Comparing pairs"));
        const Item &one = m_items[std::size_t(pair.a)];
        const Item &two = m_items[std::size_t(pair.b)];
        if (pair.a != lastRow) {
            thumbnail = thumbnailOf(one.medium.sha256);
            lastRow = pair.a;
        }
        const auto other = thumbnailOf(two.medium.sha256);
        if (!thumbnail || !other) {
            continue;
        }
        ++m_report.compared;
        const Likeness likeness =
            imaging::compare(*thumbnail, one.print, *other, two.print, m_options.distance);
        if (likeness.verdict == Likeness::Verdict::Same) {
            same.push_back(pair);
        } else if (likeness.verdict == Likeness::Verdict::Variant) {
            clusters.keepApart(pair.a, pair.b);
            m_report.candidates.push_back(
                {one.medium.images.front(), two.medium.images.front(), pair.distance});
        }
    }
    // The nearest first, so that what is kept apart falls to the side that it is nearer to.
    std::stable_sort(same.begin(), same.end(),
                     [](const NearPair &a, const NearPair &b) { return a.distance < b.distance; });
    for (const NearPair &pair : same) {
        if (!clusters.join(pair.a, pair.b)) {
            m_report.candidates.push_back({m_items[std::size_t(pair.a)].medium.images.front(),
                                           m_items[std::size_t(pair.b)].medium.images.front(),
                                           pair.distance});
        }
    }
    std::vector<bool> isGrouped(m_items.size());
    const auto add = [&](const std::vector<int> &group) {
        dataset::DuplicateCluster cluster;
        cluster.isExact = group.size() == 1;
        for (const int row : group) {
            isGrouped[std::size_t(row)] = true;
            const auto &images = m_items[std::size_t(row)].medium.images;
            cluster.members.insert(cluster.members.end(), images.begin(), images.end());
        }
        std::sort(cluster.members.begin(), cluster.members.end());
        cluster.reference = referenceOf(group);
        m_report.clusters.push_back(std::move(cluster));
    };
    const std::vector<std::vector<int>> groups = clusters.groups();
    for (const std::vector<int> &group : groups) {
        add(group);
    }
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        if (!isGrouped[row] && m_items[row].medium.images.size() > 1) {
            add({int(row)});
        }
    }
    std::sort(m_report.clusters.begin(), m_report.clusters.end(),
              [](const auto &a, const auto &b) { return a.members.front() < b.members.front(); });
}

/// A person's choice; else the picture with the most pixels, and of these the first.
ImageKey Search::referenceOf(const std::vector<int> &group) const
{
    ImageKey best;
    qint64 pixels = -1;
    for (const int row : group) {
        const DuplicateStore::Medium &medium = m_items[std::size_t(row)].medium;
        for (const ImageKey image : medium.images) {
            if (std::find(m_choices.begin(), m_choices.end(), image) != m_choices.end()) {
                return image;
            }
        }
        const qint64 size = qint64(medium.size.width()) * medium.size.height();
        if (size > pixels) {
            pixels = size;
            best = medium.images.front();
        }
    }
    return best;
}

base::Status Search::store()
{
    auto junk = m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
        DuplicateStore store(connection);
        store.replace(m_report.clusters, m_report.candidates);
        touch.noteAll(Noun::Images);
        return store.junk();
    });
    if (!junk) {
        return fail(junk.error());
    }
    m_report.junk = std::move(*junk);
    return {};
}

}  // namespace

FindDuplicates::FindDuplicates(Project &project)
    : m_project(project)
{
}

base::Result<DuplicateReport> FindDuplicates::run(const DuplicateOptions &options,
                                                  const base::JobContext &context)
{
    if (options.distance < 0 || options.distance > HashIndex::kLargestDistance) {
        return fail(ErrorCode::Usage, translate("gaia", "The distance is 0 to %1 bits.")
                                          .arg(HashIndex::kLargestDistance));
    }
    return Search(m_project, options, context).run();
}

base::Result<DuplicateReport> FindDuplicates::stored() const
{
    return m_project.read([](Connection &connection) {
        DuplicateStore store(connection);
        DuplicateReport report;
        report.clusters = store.clusters();
        report.candidates = store.candidates();
        report.junk = store.junk();
        return report;
    });
}

base::Status FindDuplicates::choose(ImageKey image, const QString &curator)
{
    return m_project.write(Priority::Decision, [&](Connection &connection, Project::Touch &touch)
                               -> base::Status {
        const auto before =
            DuplicateStore(connection).choose(image, curator, m_project.clock().now());
        if (!before) {
            return fail(ErrorCode::Usage,
                        translate("gaia", "The image is in no cluster of duplicates. Look for "
                                          "duplicates first."));
        }
        storage::ImageStore images(connection);
        storage::LoggedEvent logged;
        logged.event.id = QUuid::createUuid();
        logged.event.step = QUuid::createUuid();
        logged.event.at = m_project.clock().now();
        logged.event.curator = curator;
        logged.event.action = u"reference"_s;
        logged.event.image = image;
        logged.event.before = QString(u"{\"reference\":%1}"_s).arg(before->value).toUtf8();
        logged.event.after = QString(u"{\"reference\":%1}"_s).arg(image.value).toUtf8();
        storage::EventLog(connection).append(logged, storage::EventStanding::Log);
        touch.note(Noun::Images | Noun::Events, image);
        return {};
    });
}

}  // namespace gaia::project
