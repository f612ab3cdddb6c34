// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicatestore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::DuplicateCandidate;
using dataset::DuplicateCluster;
using dataset::DuplicateVerdict;
using dataset::ImageKey;

DuplicateStore::DuplicateStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<DuplicateStore::Medium> DuplicateStore::media(int rule)
{
    Statement statement(m_connection,
                        u"SELECT i.key, i.media, m.width, m.height, f.bytes FROM image i "
                        "JOIN media m ON m.sha256 = i.media "
                        "LEFT JOIN fingerprint f ON f.sha256 = i.media AND f.rule = ? "
                        "ORDER BY i.key"_s);
    statement.bind(rule);
    std::vector<Medium> media;
    QHash<QString, std::size_t> rows;
    while (statement.step()) {
        const QString sha256 = statement.text(1);
        const auto known = rows.find(sha256);
        if (known != rows.end()) {
            media[*known].images.push_back({statement.integer(0)});
            continue;
        }
        rows.insert(sha256, media.size());
        media.push_back({sha256,
                         QSize(int(statement.integer(2)), int(statement.integer(3))),
                         statement.isNull(4) ? QByteArray() : statement.blob(4),
                         {ImageKey{statement.integer(0)}}});
    }
    return media;
}

void DuplicateStore::putFingerprint(const QString &sha256, int rule, const QByteArray &bytes,
                                    const QString &junk)
{
    Statement(m_connection,
              u"INSERT INTO fingerprint (sha256, rule, bytes, junk) VALUES (?, ?, ?, ?) "
              "ON CONFLICT (sha256) DO UPDATE SET rule = excluded.rule, bytes = excluded.bytes, "
              "junk = excluded.junk"_s)
        .bind(sha256, rule, bytes, junk.isEmpty() ? QString() : junk)
        .execute();
}

void DuplicateStore::replacePairs(const std::vector<DuplicateCandidate> &same,
                                  const std::vector<DuplicateCandidate> &variants)
{
    m_connection.execute(u"DELETE FROM duplicate_pair"_s);
    m_connection.execute(u"DELETE FROM duplicate_candidate"_s);
    const auto insert = [&](const QString &sql, const std::vector<DuplicateCandidate> &pairs) {
        Statement statement(m_connection, sql);
        for (const DuplicateCandidate &pair : pairs) {
            statement.reset();
            statement.bind(pair.a.value, pair.b.value, pair.distance);
            statement.execute();
        }
    };
    insert(u"INSERT OR IGNORE INTO duplicate_pair (a, b, distance) VALUES (?, ?, ?)"_s, same);
    insert(u"INSERT OR IGNORE INTO duplicate_candidate (a, b, distance) VALUES (?, ?, ?)"_s,
           variants);
}

std::vector<DuplicateCandidate> DuplicateStore::pairs(const QString &sql)
{
    Statement statement(m_connection, sql);
    std::vector<DuplicateCandidate> pairs;
    while (statement.step()) {
        pairs.push_back({{statement.integer(0)},
                         {statement.integer(1)},
                         int(statement.integer(2))});
    }
    return pairs;
}

std::vector<DuplicateCandidate> DuplicateStore::same()
{
    return pairs(u"SELECT a, b, distance FROM duplicate_pair ORDER BY a, b"_s);
}

std::vector<DuplicateCandidate> DuplicateStore::variants()
{
    return pairs(u"SELECT a, b, distance FROM duplicate_candidate ORDER BY a, b"_s);
}

void DuplicateStore::insertClusters(const std::vector<DuplicateCluster> &clusters, qint64 number)
{
    Statement member(m_connection,
                     u"INSERT INTO duplicate (image, cluster, kind, is_reference) "
                     "VALUES (?, ?, ?, ?)"_s);
    for (const DuplicateCluster &cluster : clusters) {
        ++number;
        for (const ImageKey image : cluster.members) {
            member.reset();
            member.bind(image.value, number, cluster.isExact ? u"exact"_s : u"near"_s,
                        image == cluster.reference);
            member.execute();
        }
    }
}

void DuplicateStore::replaceClusters(const std::vector<DuplicateCluster> &clusters)
{
    m_connection.execute(u"DELETE FROM duplicate"_s);
    insertClusters(clusters, 0);
}

void DuplicateStore::replaceClusters(const std::vector<ImageKey> &images,
                                     const std::vector<DuplicateCluster> &clusters)
{
    Statement remove(m_connection, u"DELETE FROM duplicate WHERE image = ?"_s);
    for (const ImageKey image : images) {
        remove.reset();
        remove.bind(image.value);
        remove.execute();
    }
    Statement last(m_connection, u"SELECT coalesce(max(cluster), 0) FROM duplicate"_s);
    const qint64 number = last.step() ? last.integer(0) : 0;
    insertClusters(clusters, number);
}

std::vector<DuplicateCluster> DuplicateStore::clusters()
{
    Statement statement(m_connection,
                        u"SELECT cluster, image, kind, is_reference FROM duplicate "
                        "ORDER BY cluster, image"_s);
    std::vector<DuplicateCluster> clusters;
    qint64 last = 0;
    while (statement.step()) {
        if (clusters.empty() || statement.integer(0) != last) {
            last = statement.integer(0);
            clusters.push_back({statement.text(2) == "exact"_L1, {}, {}});
        }
        const ImageKey image{statement.integer(1)};
        clusters.back().members.push_back(image);
        if (statement.integer(3) != 0) {
            clusters.back().reference = image;
        }
    }
    std::sort(clusters.begin(), clusters.end(),
              [](const auto &a, const auto &b) { return a.members.front() < b.members.front(); });
    return clusters;
}

DuplicateCluster DuplicateStore::clusterOf(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT o.image, o.kind, o.is_reference FROM duplicate d "
                        "JOIN duplicate o ON o.cluster = d.cluster WHERE d.image = ? "
                        "ORDER BY o.image"_s);
    statement.bind(image.value);
    DuplicateCluster cluster;
    while (statement.step()) {
        const ImageKey member{statement.integer(0)};
        cluster.members.push_back(member);
        cluster.isExact = statement.text(1) == "exact"_L1;
        cluster.reference = statement.integer(2) != 0 ? member : cluster.reference;
    }
    return cluster;
}

std::vector<ImageKey> DuplicateStore::around(const std::vector<ImageKey> &images)
{
    Statement statement(
        m_connection,
        u"WITH RECURSIVE near (image) AS ("
        "SELECT value FROM json_each(?) "
        "UNION SELECT o.image FROM near n JOIN duplicate d ON d.image = n.image "
        "JOIN duplicate o ON o.cluster = d.cluster "
        "UNION SELECT p.b FROM near n JOIN duplicate_pair p ON p.a = n.image "
        "UNION SELECT p.a FROM near n JOIN duplicate_pair p ON p.b = n.image "
        "UNION SELECT v.b FROM near n JOIN duplicate_verdict v ON v.a = n.image AND v.is_same "
        "UNION SELECT v.a FROM near n JOIN duplicate_verdict v ON v.b = n.image AND v.is_same "
        "UNION SELECT o.key FROM near n JOIN image i ON i.key = n.image "
        "JOIN image o ON o.media = i.media) "
        "SELECT image FROM near ORDER BY image"_s);
    QStringList keys;
    for (const ImageKey image : images) {
        keys << QString::number(image.value);
    }
    statement.bind(QString(u'[' + keys.join(u',') + u']'));
    std::vector<ImageKey> found;
    while (statement.step()) {
        found.push_back({statement.integer(0)});
    }
    return found;
}

dataset::DuplicateEvidence DuplicateStore::evidence(const std::vector<ImageKey> &images)
{
    dataset::DuplicateEvidence evidence;
    QHash<QString, std::size_t> rows;
    Statement medium(m_connection,
                     u"SELECT i.media, m.width, m.height FROM image i "
                     "JOIN media m ON m.sha256 = i.media WHERE i.key = ?"_s);
    Statement same(m_connection, u"SELECT a, b, distance FROM duplicate_pair WHERE a = ?"_s);
    Statement variant(m_connection,
                      u"SELECT a, b, distance FROM duplicate_candidate WHERE a = ?"_s);
    Statement verdict(m_connection, u"SELECT a, b, is_same FROM duplicate_verdict WHERE a = ?"_s);
    const auto take = [](Statement &statement, ImageKey image, auto &into) {
        statement.reset();
        statement.bind(image.value);
        while (statement.step()) {
            into.push_back({{statement.integer(0)}, {statement.integer(1)}, {}});
            if constexpr (requires { into.back().distance; }) {
                into.back().distance = int(statement.integer(2));
            } else {
                into.back().isSame = statement.integer(2) != 0;
            }
        }
    };
    for (const ImageKey image : images) {
        medium.reset();
        medium.bind(image.value);
        if (!medium.step()) {
            continue;
        }
        const QString sha256 = medium.text(0);
        const auto known = rows.constFind(sha256);
        if (known != rows.cend()) {
            evidence.media[*known].images.push_back(image);
        } else {
            rows.insert(sha256, evidence.media.size());
            evidence.media.push_back({{image}, medium.integer(1) * medium.integer(2)});
        }
        take(same, image, evidence.same);
        take(variant, image, evidence.variants);
        take(verdict, image, evidence.verdicts);
    }
    evidence.choices = choices();
    return evidence;
}

std::vector<DuplicateVerdict> DuplicateStore::verdicts()
{
    Statement statement(m_connection, u"SELECT a, b, is_same FROM duplicate_verdict"_s);
    std::vector<DuplicateVerdict> verdicts;
    while (statement.step()) {
        verdicts.push_back(
            {{statement.integer(0)}, {statement.integer(1)}, statement.integer(2) != 0});
    }
    return verdicts;
}

std::optional<bool> DuplicateStore::verdict(ImageKey a, ImageKey b)
{
    Statement statement(m_connection,
                        u"SELECT is_same FROM duplicate_verdict WHERE a = ? AND b = ?"_s);
    statement.bind(std::min(a, b).value, std::max(a, b).value);
    return statement.step() ? std::optional(statement.integer(0) != 0) : std::nullopt;
}

void DuplicateStore::setVerdict(ImageKey a, ImageKey b, std::optional<bool> isSame,
                                const QString &curator, const QDateTime &at)
{
    const qint64 one = std::min(a, b).value;
    const qint64 two = std::max(a, b).value;
    if (isSame) {
        Statement(m_connection,
                  u"INSERT OR REPLACE INTO duplicate_verdict (a, b, is_same, curator, at) "
                  "VALUES (?, ?, ?, ?, ?)"_s)
            .bind(one, two, *isSame, curator, base::timestamp(at))
            .execute();
    } else {
        Statement(m_connection, u"DELETE FROM duplicate_verdict WHERE a = ? AND b = ?"_s)
            .bind(one, two)
            .execute();
    }
}

std::vector<dataset::JunkPicture> DuplicateStore::junk()
{
    Statement statement(
        m_connection,
        u"SELECT key, reason FROM ("
        "SELECT i.key AS key, f.junk AS reason, i.discarded AS discarded, i.dismissed AS dismissed "
        "FROM fingerprint f JOIN image i ON i.media = f.sha256 WHERE f.junk IS NOT NULL "
        "UNION ALL "
        "SELECT i.key, CASE WHEN l.is_chart THEN 'model-chart' ELSE 'model-non-rs' END, "
        "i.discarded, i.dismissed FROM model_look l JOIN image i ON i.key = l.image "
        "WHERE l.is_chart OR NOT l.is_remote_sensing) "
        "WHERE NOT discarded AND NOT EXISTS (SELECT 1 FROM json_each(dismissed) WHERE value = ?) "
        "ORDER BY key"_s);
    statement.bind(kJunkKept);
    std::vector<dataset::JunkPicture> junk;
    while (statement.step()) {
        const ImageKey image{statement.integer(0)};
        // One line an image: statistics and model may both have a word.
        if (!junk.empty() && junk.back().image == image) {
            junk.back().reason += u' ' + statement.text(1);
        } else {
            junk.push_back({image, statement.text(1)});
        }
    }
    return junk;
}

void DuplicateStore::putModelLook(ImageKey image, bool isRemoteSensing, bool isChart)
{
    Statement(m_connection,
              u"INSERT OR REPLACE INTO model_look (image, is_remote_sensing, is_chart) "
              "VALUES (?, ?, ?)"_s)
        .bind(image.value, isRemoteSensing, isChart)
        .execute();
}

std::vector<ImageKey> DuplicateStore::choices()
{
    Statement statement(m_connection, u"SELECT image FROM reference_choice ORDER BY at, image"_s);
    std::vector<ImageKey> images;
    while (statement.step()) {
        images.push_back({statement.integer(0)});
    }
    return images;
}

void DuplicateStore::setChoice(const std::vector<ImageKey> &cluster, ImageKey image,
                               const QString &curator, const QDateTime &at)
{
    Statement remove(m_connection, u"DELETE FROM reference_choice WHERE image = ?"_s);
    for (const ImageKey member : cluster) {
        remove.reset();
        remove.bind(member.value);
        remove.execute();
    }
    if (image.isValid()) {
        Statement(m_connection,
                  u"INSERT INTO reference_choice (image, curator, at) VALUES (?, ?, ?)"_s)
            .bind(image.value, curator, base::timestamp(at))
            .execute();
    }
}

std::optional<ImageKey> DuplicateStore::choiceAmong(const std::vector<ImageKey> &cluster)
{
    const std::vector<ImageKey> chosen = choices();
    for (auto choice = chosen.crbegin(); choice != chosen.crend(); ++choice) {
        if (std::find(cluster.begin(), cluster.end(), *choice) != cluster.end()) {
            return *choice;
        }
    }
    return std::nullopt;
}

}  // namespace gaia::storage
