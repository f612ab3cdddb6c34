// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicatestore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

#include <QHash>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::DuplicateCandidate;
using dataset::DuplicateCluster;
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

void DuplicateStore::replace(const std::vector<DuplicateCluster> &clusters,
                             const std::vector<DuplicateCandidate> &candidates)
{
    m_connection.execute(u"DELETE FROM duplicate"_s);
    m_connection.execute(u"DELETE FROM duplicate_candidate"_s);
    Statement member(m_connection,
                     u"INSERT INTO duplicate (image, cluster, kind, is_reference) "
                     "VALUES (?, ?, ?, ?)"_s);
    qint64 number = 0;
    for (const DuplicateCluster &cluster : clusters) {
        ++number;
        for (const ImageKey image : cluster.members) {
            member.reset();
            member.bind(image.value, number, cluster.isExact ? u"exact"_s : u"near"_s,
                        image == cluster.reference);
            member.execute();
        }
    }
    Statement pair(m_connection,
                   u"INSERT OR IGNORE INTO duplicate_candidate (a, b, distance) VALUES (?, ?, ?)"_s);
    for (const DuplicateCandidate &candidate : candidates) {
        pair.reset();
        pair.bind(candidate.a.value, candidate.b.value, candidate.distance);
        pair.execute();
    }
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
    return clusters;
}

std::vector<DuplicateCandidate> DuplicateStore::candidates()
{
    Statement statement(m_connection,
                        u"SELECT a, b, distance FROM duplicate_candidate ORDER BY a, b"_s);
    std::vector<DuplicateCandidate> candidates;
    while (statement.step()) {
        candidates.push_back({{statement.integer(0)},
                              {statement.integer(1)},
                              int(statement.integer(2))});
    }
    return candidates;
}

std::vector<dataset::JunkPicture> DuplicateStore::junk()
{
    Statement statement(m_connection,
                        u"SELECT i.key, f.junk FROM fingerprint f JOIN image i "
                        "ON i.media = f.sha256 WHERE f.junk IS NOT NULL ORDER BY i.key"_s);
    std::vector<dataset::JunkPicture> junk;
    while (statement.step()) {
        junk.push_back({{statement.integer(0)}, statement.text(1)});
    }
    return junk;
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

std::optional<ImageKey> DuplicateStore::choose(ImageKey image, const QString &curator,
                                               const QDateTime &at)
{
    Statement find(m_connection,
                   u"SELECT o.image FROM duplicate d JOIN duplicate o ON o.cluster = d.cluster "
                   "WHERE d.image = ? AND o.is_reference"_s);
    find.bind(image.value);
    if (!find.step()) {
        return std::nullopt;
    }
    const ImageKey before{find.integer(0)};
    find.reset();
    Statement(m_connection,
              u"DELETE FROM reference_choice WHERE image IN (SELECT image FROM duplicate "
              "WHERE cluster = (SELECT cluster FROM duplicate WHERE image = ?))"_s)
        .bind(image.value)
        .execute();
    Statement(m_connection, u"INSERT INTO reference_choice (image, curator, at) VALUES (?, ?, ?)"_s)
        .bind(image.value, curator, base::timestamp(at))
        .execute();
    Statement(m_connection,
              u"UPDATE duplicate SET is_reference = (image = ?1) "
              "WHERE cluster = (SELECT cluster FROM duplicate WHERE image = ?1)"_s)
        .bind(image.value)
        .execute();
    return before;
}

}  // namespace gaia::storage
