// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listing.h"

#include "core/dataset/image.h"
#include "core/storage/filtersql.h"
#include "core/storage/json.h"
#include "core/storage/statement.h"
#include "core/storage/taskstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::CaptionState;
using dataset::ImageKey;

namespace {

void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values) {
        statement.bind(value);
    }
}

std::vector<CaptionState> badgesFrom(const QString &letters)
{
    std::vector<CaptionState> badges;
    for (const QChar letter : letters) {
        badges.push_back(letter == u'a'   ? CaptionState::Accepted
                         : letter == u'e' ? CaptionState::Edited
                         : letter == u'r' ? CaptionState::Rejected
                                          : CaptionState::Pending);
    }
    return badges;
}

dataset::Row rowFrom(const Statement &line)
{
    dataset::Row row;
    row.key = {line.integer(0)};
    row.id = line.text(1);
    dataset::Image named;
    named.id = row.id;
    named.imageAlt = line.maybeText(2);
    row.title = headline(named, line.text(3));
    row.sha256 = line.text(4);
    row.mediaError = line.text(5);
    row.badges = badgesFrom(line.text(6));
    row.status = line.text(7);
    row.isFlagged = line.integer(8) != 0;
    row.isDiscarded = line.integer(9) != 0;
    if (!line.isNull(10)) {
        row.point = dataset::GeoPoint{line.real(10), line.real(11)};
    }
    row.radiusKm = line.maybeReal(12);
    row.acquired = {dataset::dayFromIso(line.utf8(13)), dataset::dayFromIso(line.utf8(14)),
                    dataset::dateKindFromWord(line.text(16)).value_or(dataset::DateKind::Acquired)};
    row.satellite = listFromJson(line.utf8(15)).value_or(QStringList()).join(u", "_s);
    return row;
}

/// What is joined, and what it is ordered by before the key.
struct OrderSql {
    QString join;
    QString terms;
};

OrderSql orderSql(dataset::Ordering::By by)
{
    switch (by) {
    case dataset::Ordering::By::Unreviewed:
        return {{},
                u"i.discarded, CASE i.status WHEN 'partial' THEN 0 WHEN 'pending' THEN 1 "
                "WHEN 'failed' THEN 2 WHEN 'new' THEN 3 ELSE 4 END, "_s};
    case dataset::Ordering::By::Findings:
        return {u"LEFT JOIN (SELECT image, sum(CASE severity WHEN 'error' THEN 3 ELSE 1 END) AS n "
                "FROM finding WHERE NOT dismissed AND severity <> 'note' GROUP BY image) w "
                "ON w.image = i.key "_s,
                u"i.discarded, i.status = 'done', coalesce(w.n, 0) DESC, "_s};
    case dataset::Ordering::By::Doubt:
        return {u"LEFT JOIN (SELECT image, sum(unsupported + 2.0 * contradicted) / "
                "(sum(supported + visual + unsupported + contradicted) + 1) AS n "
                "FROM caption_measure GROUP BY image) w ON w.image = i.key "_s,
                u"i.discarded, i.status = 'done', coalesce(w.n, 0) DESC, "_s};
    case dataset::Ordering::By::Stale:
        return {u"LEFT JOIN (SELECT image, count(*) AS n FROM stale GROUP BY image) w "
                "ON w.image = i.key "_s,
                u"i.discarded, coalesce(w.n, 0) DESC, i.status = 'done', "_s};
    case dataset::Ordering::By::Import:
    case dataset::Ordering::By::Chance: break;
    }
    return {};
}

QString valueSql(dataset::ColourBy by)
{
    switch (by) {
    case dataset::ColourBy::Year: return u"substr(i.acquired_from, 1, 4)"_s;
    case dataset::ColourBy::Satellite: return u"json_extract(i.satellite, '$[0]')"_s;
    case dataset::ColourBy::Modality: return u"json_extract(i.modalities, '$[0]')"_s;
    case dataset::ColourBy::Resolution: return u"i.resolution"_s;
    case dataset::ColourBy::Split: return u"nullif(i.split, '')"_s;
    case dataset::ColourBy::Status: break;
    }
    return u"i.badges"_s;
}

}  // namespace

Listing::Listing(Connection &connection)
    : m_connection(connection)
{
}

std::vector<ImageKey> Listing::keys(const dataset::Filter &filter)
{
    return keys(filter, dataset::Ordering::By::Import);
}

std::vector<ImageKey> Listing::firstKeys(const dataset::Filter &filter, int limit)
{
    // Of what many images have, the first few thousand hold enough; what few have, an index finds.
    constexpr qint64 kLookedAt = 2000;
    constexpr std::size_t kScreenful = 64;
    const ImageKey upTo{number(u"SELECT coalesce(min(key), 0) FROM image"_s) + kLookedAt};
    std::vector<ImageKey> keys = keysUpTo(upTo, filter, limit);
    return keys.size() >= kScreenful ? keys : keysUpTo({}, filter, limit);
}

std::vector<ImageKey> Listing::keysUpTo(ImageKey upTo, const dataset::Filter &filter, int limit)
{
    const SqlCondition condition = toSql(m_connection, filter, upTo);
    Statement statement(m_connection, u"SELECT i.key FROM image i WHERE "_s + condition.text
                            + u" ORDER BY i.key LIMIT ?"_s);
    bindAll(statement, condition.values);
    statement.bind(limit);
    std::vector<ImageKey> keys;
    while (statement.step()) {
        keys.push_back({statement.integer(0)});
    }
    return keys;
}

std::vector<Listing::Named> Listing::named(const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection, u"SELECT i.key, i.id FROM image i WHERE "_s + condition.text);
    bindAll(statement, condition.values);
    std::vector<Named> named;
    while (statement.step()) {
        named.push_back({{statement.integer(0)}, statement.text(1)});
    }
    return named;
}

std::vector<ImageKey> Listing::keys(const dataset::Filter &filter, dataset::Ordering::By by)
{
    const SqlCondition condition = toSql(m_connection, filter);
    const OrderSql order = orderSql(by);
    Statement statement(m_connection,
                        u"SELECT i.key FROM image i "_s + order.join + u"WHERE "_s + condition.text
                            + u" ORDER BY "_s + order.terms + u"i.key"_s);
    bindAll(statement, condition.values);
    std::vector<ImageKey> keys;
    while (statement.step()) {
        keys.push_back({statement.integer(0)});
    }
    return keys;
}

qint64 Listing::count(const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection,
                        u"SELECT count(*) FROM image i WHERE "_s + condition.text);
    bindAll(statement, condition.values);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<dataset::Row> Listing::rows(const std::vector<ImageKey> &keys)
{
    Statement statement(m_connection,
                        u"SELECT i.key, i.id, i.image_alt, a.title, i.media, i.media_error, "
                        "i.badges, i.status, i.flagged, i.discarded, i.lat, i.lon, i.radius_km, "
                        "i.acquired_from, i.acquired_to, i.satellite, i.date_kind "
                        "FROM image i LEFT JOIN article a ON a.key = i.article WHERE i.key = ?"_s);
    std::vector<dataset::Row> rows;
    rows.reserve(keys.size());
    for (const ImageKey key : keys) {
        statement.reset();
        statement.bind(key.value);
        if (statement.step()) {
            rows.push_back(rowFrom(statement));
        }
    }
    return rows;
}

std::vector<dataset::MapPoint> Listing::mapPoints(const dataset::Filter &filter)
{
    return mapPoints(filter, dataset::ColourBy::Status).points;
}

dataset::MapPoints Listing::mapPoints(const dataset::Filter &filter, dataset::ColourBy by)
{
    return mapTable(filter, by).points();
}

dataset::MapTable Listing::mapTable(const dataset::Filter &filter, dataset::ColourBy by)
{
    const SqlCondition condition = toSql(m_connection, filter);
    // Whoever is not located has no point; for colours by status nothing else is asked of it.
    const QString located = by == dataset::ColourBy::Status ? u"i.lat IS NOT NULL AND "_s : QString();
    Statement rows(m_connection,
                   u"SELECT i.key, i.lon, i.lat, "_s + valueSql(by) + u" FROM image i WHERE "_s
                       + located + u'(' + condition.text + u") ORDER BY i.key"_s);
    bindAll(rows, condition.values);
    dataset::MapTable table(by);
    while (rows.step()) {
        const auto point = rows.isNull(1)
            ? std::nullopt
            : std::optional(dataset::GeoPoint{rows.real(2), rows.real(1)});
        table.add({rows.integer(0)}, point, rows.utf8(3));
    }
    return table;
}

qint64 Listing::number(const QString &sql)
{
    Statement statement(m_connection, sql);
    return statement.step() ? statement.integer(0) : 0;
}

dataset::Info Listing::info()
{
    dataset::Info info;
    info.schema = static_cast<int>(number(u"PRAGMA user_version"_s));
    info.articles = number(u"SELECT count(*) FROM article"_s);
    Statement images(m_connection,
                     u"SELECT count(*), count(lat), count(acquired_from), count(media), "
                     "count(media_error), max(count(media) - count(DISTINCT media), "
                     "(SELECT count(*) FROM duplicate WHERE NOT is_reference)), "
                     "coalesce(sum(flagged), 0) FROM image"_s);
    if (images.step()) {
        info.images = images.integer(0);
        info.located = images.integer(1);
        info.dated = images.integer(2);
        info.withMedia = images.integer(3);
        info.failedMedia = images.integer(4);
        info.duplicates = images.integer(5);
        info.flagged = images.integer(6);
    }
    Statement captions(m_connection,
                       u"SELECT c.state, count(*) FROM image i JOIN caption c "
                       "ON c.set_key = i.caption_set GROUP BY c.state"_s);
    while (captions.step()) {
        const auto state = dataset::captionStateFromWord(captions.text(0));
        qint64 &target = state == CaptionState::Accepted ? info.accepted
            : state == CaptionState::Edited              ? info.edited
            : state == CaptionState::Rejected            ? info.rejected
                                                         : info.pending;
        target = captions.integer(1);
    }
    info.runs = TaskStore(m_connection).counts();
    info.answeredImages = number(u"SELECT count(DISTINCT image) FROM answer WHERE cost_usd > 0"_s);
    info.acceptedOfModels =
        number(u"SELECT count(*) FROM image i JOIN caption_set s ON s.key = i.caption_set "
               "JOIN caption c ON c.set_key = s.key "
               "WHERE s.origin = 'model' AND c.state IN ('accepted', 'edited')"_s);
    Statement models(m_connection,
                     u"SELECT coalesce(model, ''), count(*), sum(cost_usd), sum(input_tokens), "
                     "sum(output_tokens) FROM answer GROUP BY 1 ORDER BY 3 DESC, 1"_s);
    while (models.step()) {
        info.models.push_back({models.text(0), models.integer(1), models.real(2),
                               models.integer(3), models.integer(4)});
        info.costUsd += info.models.back().costUsd;
        info.inputTokens += info.models.back().inputTokens;
        info.outputTokens += info.models.back().outputTokens;
    }
    return info;
}

std::vector<ImageKey> Listing::articleSiblings(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT key FROM image WHERE article = "
                        "(SELECT article FROM image WHERE key = ?) ORDER BY key"_s);
    statement.bind(image.value);
    std::vector<ImageKey> keys;
    while (statement.step()) {
        keys.push_back({statement.integer(0)});
    }
    return keys;
}

int Listing::mostCaptions()
{
    return static_cast<int>(number(u"SELECT coalesce(max(length(badges)), 0) FROM image"_s));
}

std::vector<dataset::Media> Listing::mediaNamed()
{
    Statement statement(m_connection,
                        u"SELECT sha256, linked_path FROM media WHERE sha256 IN "
                        "(SELECT media FROM image)"_s);
    std::vector<dataset::Media> media;
    while (statement.step()) {
        dataset::Media medium;
        medium.sha256 = statement.text(0);
        medium.linkedPath = statement.text(1);
        media.push_back(medium);
    }
    return media;
}

QStringList Listing::problems()
{
    QStringList problems;
    Statement check(m_connection, u"PRAGMA integrity_check(20)"_s);
    while (check.step()) {
        if (check.text(0) != "ok"_L1) {
            problems.append(check.text(0));
        }
    }
    Statement keys(m_connection, u"PRAGMA foreign_key_check"_s);
    while (keys.step()) {
        problems.append(QCoreApplication::translate("gaia", "Row %1 of table %2 refers to a row of "
                                                            "%3 that is not there.")
                            .arg(keys.integer(1))
                            .arg(keys.text(0), keys.text(2)));
    }
    // Badges are kept beside the captions for speed; they must say the same.
    Statement badges(m_connection,
                     u"SELECT id FROM image WHERE badges <> coalesce((SELECT group_concat("
                     "substr(state, 1, 1), '') FROM (SELECT state FROM caption "
                     "WHERE set_key = image.caption_set ORDER BY ordinal)), '') LIMIT 20"_s);
    while (badges.step()) {
        problems.append(QCoreApplication::translate("gaia", "%1 shows other caption states than "
                                                            "its captions have.")
                            .arg(badges.text(0)));
    }
    // Of a step that stands, the newest event of a caption must have left what is there now.
    Statement events(m_connection,
                     u"SELECT i.id, e.ordinal FROM event e JOIN image i ON i.key = e.image "
                     "JOIN caption c ON c.key = e.caption WHERE e.sequence = "
                     "(SELECT max(l.sequence) FROM event l WHERE l.image = e.image "
                     "AND l.caption = e.caption) "
                     "AND json_extract(e.after, '$.state') <> c.state LIMIT 20"_s);
    while (events.step()) {
        problems.append(QCoreApplication::translate("gaia", "Caption %2 of %1 is not in the state "
                                                            "that its last event left.")
                            .arg(events.text(0))
                            .arg(events.integer(1)));
    }
    return problems;
}

}  // namespace gaia::storage
