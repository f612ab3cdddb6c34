// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/findduplicates.h"

#include "core/base/translate.h"
#include "core/curation/duplicategroups.h"
#include "core/curation/hashindex.h"
#include "core/imaging/fingerprint.h"
#include "core/imaging/picture.h"
#include "core/project/queries.h"
#include "core/storage/duplicatestore.h"
#include "core/storage/mediafile.h"

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
        compare(nearPairs());
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
    void compare(const std::vector<NearPair> &pairs);
    base::Status store();

    Project &m_project;
    const DuplicateOptions &m_options;
    const base::JobContext &m_context;
    std::vector<Item> m_items;
    std::vector<dataset::DuplicateCandidate> m_same;
    std::vector<dataset::DuplicateCandidate> m_variants;
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
        return DuplicateStore(connection).media(imaging::kFingerprintRule);
    });
    if (!media) {
        return fail(media.error());
    }
    m_items.reserve(media->size());
    for (DuplicateStore::Medium &medium : *media) {
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

/// Lays the pictures of each pair over each other.
void Search::compare(const std::vector<NearPair> &pairs)
{
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
        const dataset::DuplicateCandidate images{one.medium.images.front(),
                                                 two.medium.images.front(), pair.distance};
        if (likeness.verdict == Likeness::Verdict::Same) {
            m_same.push_back(images);
        } else if (likeness.verdict == Likeness::Verdict::Variant) {
            m_variants.push_back(images);
        }
    }
}

/// Stores the pairs, and the groups that they make with what people said of pairs.
base::Status Search::store()
{
    dataset::DuplicateEvidence evidence;
    evidence.media.reserve(m_items.size());
    for (Item &item : m_items) {
        evidence.media.push_back({std::move(item.medium.images),
                                  qint64(item.medium.size.width()) * item.medium.size.height()});
    }
    evidence.same = std::move(m_same);
    evidence.variants = std::move(m_variants);
    return m_project.write(Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
        DuplicateStore store(connection);
        evidence.verdicts = store.verdicts();
        evidence.choices = store.choices();
        store.replacePairs(evidence.same, evidence.variants);
        m_report.clusters = curation::duplicateGroups(evidence);
        store.replaceClusters(m_report.clusters);
        m_report.candidates = curation::pairsToJudge(m_report.clusters, evidence.same,
                                                     evidence.variants, evidence.verdicts);
        m_report.junk = store.junk();
        touch.noteAll(Noun::Images);
    });
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
        report.candidates = curation::pairsToJudge(report.clusters, store.same(),
                                                   store.variants(), store.verdicts());
        report.junk = store.junk();
        return report;
    });
}

}  // namespace gaia::project
