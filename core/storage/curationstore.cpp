// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/curationstore.h"

#include "core/storage/listing.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Balance;
using dataset::CuratedImage;
using dataset::Filter;
using dataset::ImageKey;

namespace {

QString stepText(const QUuid &step)
{
    return step.toString(QUuid::WithoutBraces);
}

QString termField(Balance balance)
{
    switch (balance) {
    case Balance::Satellite: return u"satellite"_s;
    case Balance::Sensor: return u"sensor"_s;
    case Balance::Modality: return u"modalities"_s;
    case Balance::Tag: return u"tag"_s;
    case Balance::Theme: return u"theme"_s;
    case Balance::Source: return u"host"_s;
    default: return {};
    }
}

CuratedImage imageFrom(const Statement &row)
{
    CuratedImage image;
    image.key = {row.integer(0)};
    image.id = row.text(1);
    if (!row.isNull(2)) {
        image.point = dataset::GeoPoint{row.real(2), row.real(3)};
    }
    image.radiusKm = row.maybeReal(4);
    image.acquired = {QDate::fromString(row.text(5), Qt::ISODate),
                      QDate::fromString(row.text(6), Qt::ISODate)};
    image.article = row.integer(7);
    image.split = row.text(9);
    return image;
}

/// Images whose split is the one that a split of ours gave them.
std::unordered_set<qint64> splitHere(Connection &connection)
{
    Statement statement(connection,
                        u"SELECT c.image FROM event e JOIN split_run r ON r.step = e.step "
                        "JOIN split_change c ON c.run = r.key JOIN image i ON i.key = c.image "
                        "WHERE e.action = 'split' AND e.standing = 'done' AND i.split = c.after"_s);
    std::unordered_set<qint64> images;
    while (statement.step()) {
        images.insert(statement.integer(0));
    }
    return images;
}

template<typename Take>
void eachTerm(Connection &connection, const QString &field, Take take)
{
    Statement statement(connection,
                        u"SELECT m.image, m.term, t.value FROM term t "
                        "JOIN image_term m ON m.term = t.key WHERE t.field = ?"_s);
    statement.bind(field);
    while (statement.step()) {
        take(statement.integer(0), statement.integer(1), statement);
    }
}

}  // namespace

CurationStore::CurationStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<CuratedImage> CurationStore::images(const Filter &filter)
{
    const std::vector<ImageKey> meant = Listing(m_connection).keys(filter);
    const std::unordered_set<qint64> here = splitHere(m_connection);
    std::unordered_map<std::string, qint64> media;
    std::unordered_map<qint64, std::size_t> places;
    std::vector<CuratedImage> images;
    images.reserve(meant.size());
    Statement rows(m_connection,
                   // Only days of taking count: an article's day tells no neighbours in time.
                   u"SELECT key, id, lat, lon, radius_km, iif(date_kind IS NULL, acquired_from, NULL), "
                   "iif(date_kind IS NULL, acquired_to, NULL), article, media, split FROM image WHERE NOT discarded ORDER BY key"_s);
    while (rows.step()) {
        CuratedImage image = imageFrom(rows);
        image.isMeant = std::binary_search(meant.begin(), meant.end(), image.key);
        if (!image.isMeant && image.split.isEmpty()) {
            continue;
        }
        if (!rows.isNull(8)) {
            const auto number = static_cast<qint64>(media.size()) + 1;
            image.media = media.emplace(rows.text(8).toStdString(), number).first->second;
        }
        image.isSplitGiven = !image.split.isEmpty() && !here.contains(image.key.value);
        places.emplace(image.key.value, images.size());
        images.push_back(std::move(image));
    }
    Statement duplicates(m_connection, u"SELECT image, cluster FROM duplicate"_s);
    while (duplicates.step()) {
        if (const auto place = places.find(duplicates.integer(0)); place != places.end()) {
            images[place->second].clusters.push_back(duplicates.integer(1));
        }
    }
    eachTerm(m_connection, u"theme"_s, [&](qint64 image, qint64 term, const Statement &) {
        if (const auto place = places.find(image); place != places.end()) {
            images[place->second].themes.push_back(term);
        }
    });
    return images;
}

dataset::ImageLabels CurationStore::labels(Balance balance)
{
    dataset::ImageLabels labels;
    if (balance == Balance::Resolution) {
        Statement rows(m_connection,
                       u"SELECT key, resolution FROM image WHERE resolution <> '' ORDER BY key"_s);
        std::unordered_map<std::string, int> numbers;
        while (rows.step()) {
            const QString name = rows.text(1);
            const auto [at, isNew] = numbers.emplace(name.toLower().toStdString(),
                                                     static_cast<int>(numbers.size()));
            if (isNew) {
                labels.names.push_back(name);
            }
            labels.labels.emplace_back(ImageKey{rows.integer(0)}, at->second);
        }
        return labels;
    }
    std::unordered_map<qint64, int> numbers;
    eachTerm(m_connection, termField(balance), [&](qint64 image, qint64 term, const Statement &row) {
        const auto [at, isNew] = numbers.emplace(term, static_cast<int>(numbers.size()));
        if (isNew) {
            labels.names.push_back(row.text(2));
        }
        labels.labels.emplace_back(ImageKey{image}, at->second);
    });
    std::sort(labels.labels.begin(), labels.labels.end());
    return labels;
}

void CurationStore::writeSplit(const QUuid &step, const QByteArray &rule,
                               const std::vector<SplitChange> &changes)
{
    Statement(m_connection, u"INSERT INTO split_run (step, rule) VALUES (?, ?)"_s)
        .bind(stepText(step), QString::fromUtf8(rule))
        .execute();
    const qint64 run = m_connection.lastInsertId();
    Statement keep(m_connection,
                   u"INSERT INTO split_change (run, image, before, after) VALUES (?, ?, ?, ?)"_s);
    Statement set(m_connection, u"UPDATE image SET split = ? WHERE key = ?"_s);
    for (const SplitChange &change : changes) {
        keep.reset();
        keep.bind(run, change.image.value,
                  change.before.isEmpty() ? QString() : change.before, change.after)
            .execute();
        set.reset();
        set.bind(change.after, change.image.value).execute();
    }
}

bool CurationStore::isSplitMadeHere(ImageKey image)
{
    // The few splits first, in this order: an index of all events would be gone through else.
    Statement find(m_connection,
                   u"SELECT 1 FROM split_run r CROSS JOIN split_change c ON c.run = r.key "
                   "AND c.image = ? CROSS JOIN image i ON i.key = c.image AND i.split = c.after "
                   "CROSS JOIN event e ON e.step = r.step AND e.action = 'split' "
                   "AND e.standing = 'done' LIMIT 1"_s);
    find.bind(image.value);
    return find.step();
}

bool CurationStore::moveSplit(const QUuid &step, bool isUndo)
{
    Statement run(m_connection, u"SELECT key FROM split_run WHERE step = ?"_s);
    run.bind(stepText(step));
    if (!run.step()) {
        return false;
    }
    const qint64 key = run.integer(0);
    const QString present = isUndo ? u"c.after"_s : u"c.before"_s;
    Statement other(m_connection,
                    u"SELECT 1 FROM split_change c JOIN image i ON i.key = c.image "
                    "WHERE c.run = ? AND i.split IS NOT %1 LIMIT 1"_s.arg(present));
    other.bind(key);
    if (other.step()) {
        return false;
    }
    Statement(m_connection,
              u"UPDATE image SET split = %1 FROM split_change c "
              "WHERE c.run = ? AND c.image = image.key"_s
                  .arg(isUndo ? u"c.before"_s : u"c.after"_s))
        .bind(key)
        .execute();
    return true;
}

QByteArray CurationStore::standingRule()
{
    Statement statement(m_connection,
                        u"SELECT r.rule FROM split_run r JOIN event e ON e.step = r.step "
                        "WHERE e.action = 'split' AND e.standing = 'done' "
                        "ORDER BY e.sequence DESC LIMIT 1"_s);
    return statement.step() ? statement.text(0).toUtf8() : QByteArray();
}

}  // namespace gaia::storage
