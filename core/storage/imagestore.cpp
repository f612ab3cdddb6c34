// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/imagestore.h"

#include "core/dataset/footprint.h"
#include "core/storage/imagerow.h"
#include "core/storage/json.h"
#include "core/storage/newimages.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;
using dataset::ImageKey;

namespace {

Image imageFrom(const Statement &row)
{
    Image image;
    image.key = {row.integer(35)};
    image.id = row.text(0);
    image.imageSrc = row.maybeText(1);
    image.imageAlt = row.maybeText(2);
    image.credits = row.maybeText(3);
    image.licence = licenceFromJson(row.text(4));
    image.article = {row.integer(5)};
    image.place.name = row.maybeText(6);
    if (!row.isNull(7)) {
        image.place.point = dataset::GeoPoint{row.real(7), row.real(8)};
    }
    image.place.radiusKm = row.maybeReal(9);
    image.place.precision = row.text(10);
    if (!row.isNull(11)) {
        image.place.footprint =
            dataset::GeoBounds{row.real(11), row.real(12), row.real(13), row.real(14)};
    }
    if (!row.isNull(33)) {
        image.place.outline = dataset::outlineFromText(row.text(33));
    }
    image.acquired = {dataset::dayFromIso(row.utf8(15)), dataset::dayFromIso(row.utf8(16)),
                      dataset::dateKindFromWord(row.text(34)).value_or(dataset::DateKind::Acquired)};
    image.tag = listFromJson(row.utf8(17));
    image.satellite = listFromJson(row.utf8(18));
    image.sensor = listFromJson(row.utf8(19));
    image.modalities = listFromJson(row.utf8(20));
    image.resolution = row.maybeText(21);
    image.theme = listFromJson(row.utf8(22));
    image.sources = sourcesFromJson(row.text(23));
    image.media.sha256 = row.text(24);
    image.mediaError = row.text(25);
    image.split = row.text(26);
    image.isFlagged = row.integer(27) != 0;
    image.isDiscarded = row.integer(28) != 0;
    image.verdictReason = row.text(29);
    image.note = row.text(30);
    image.dismissed = listFromJson(row.utf8(31)).value_or(QStringList());
    return image;
}

QString listColumn(Field field)
{
    switch (field) {
    case Field::Tag:
    case Field::Satellite:
    case Field::Sensor:
    case Field::Modalities:
    case Field::Theme: return word(field);
    default: return {};
    }
}

}  // namespace

ImageStore::ImageStore(Connection &connection)
    : m_connection(connection)
{
}

std::optional<ImageKey> ImageStore::find(const QString &id)
{
    Statement statement(m_connection, u"SELECT key FROM image WHERE id = ?"_s);
    statement.bind(id);
    return statement.step() ? std::optional(ImageKey{statement.integer(0)}) : std::nullopt;
}

std::optional<Image> ImageStore::load(ImageKey key)
{
    Statement statement(m_connection,
                        u"SELECT "_s + imageColumns() + u", key FROM image WHERE key = ?"_s);
    statement.bind(key.value);
    if (!statement.step()) {
        return std::nullopt;
    }
    Image image = imageFrom(statement);
    if (const auto medium = media(image.media.sha256)) {
        image.media = *medium;
    }
    return image;
}

Image ImageStore::require(ImageKey key)
{
    auto image = load(key);
    if (!image) {
        throw Failure({base::ErrorCode::NotFound,
                       QCoreApplication::translate("gaia", "The image is no longer in the project."),
                       QString::number(key.value)});
    }
    return std::move(*image);
}

ImageKey ImageStore::insert(const Image &image)
{
    write(image, true);
    const ImageKey key{m_connection.lastInsertId()};
    // The triggers see to changes of terms; of a new row the values are at hand here, and need not be
    // taken apart in SQL.
    TermKeys terms;
    for (const ImageTerm &term : termsOf(image)) {
        Statement(m_connection, u"INSERT OR IGNORE INTO image_term (term, image) VALUES (?, ?)"_s)
            .bind(terms.of(m_connection, term), key.value)
            .execute();
    }
    insertBox(image, key);
    insertText({key, image.imageAlt.value_or(QString()), image.place.name.value_or(QString()), {}});
    return key;
}

void ImageStore::insertText(const Text &text)
{
    const auto orNull = [](const QString &value) { return value.isEmpty() ? QString() : value; };
    Statement(m_connection,
              u"INSERT INTO image_text (rowid, alt, location, captions) VALUES (?, ?, ?, ?)"_s)
        .bind(text.key.value, orNull(text.alt), orNull(text.location), orNull(text.captions))
        .execute();
}

void ImageStore::update(const Image &image)
{
    // Most changes touch neither the indexed texts nor the point: a picture that came, a flag, a
    // tag. Writing the indexes again would cost more than the rest.
    bool isTextSame = false;
    bool isPointSame = false;
    {
        Statement present(m_connection,
                          u"SELECT image_alt IS ?1 AND location IS ?2, lat IS ?3 AND lon IS ?4 "
                          "FROM image WHERE key = ?5"_s);
        const auto &point = image.place.point;
        present.bind(image.imageAlt, image.place.name,
                     point ? std::optional(point->lat) : std::nullopt,
                     point ? std::optional(point->lon) : std::nullopt, image.key.value);
        if (present.step()) {
            isTextSame = present.integer(0) != 0;
            isPointSame = present.integer(1) != 0;
        }
    }
    write(image, false);
    if (!isPointSame) {
        refreshBox(image, image.key);
    }
    if (!isTextSame) {
        refreshText(image.key);
    }
}

void ImageStore::write(const Image &image, bool isNew)
{
    if (image.media.isPresent()) {
        putMedia(image.media);
    }
    static const QString insertion =
        u"INSERT INTO image ("_s + imageColumns() + u") VALUES ("_s + imageMarks() + u')';
    static const QString change =
        u"UPDATE image SET ("_s + imageColumns() + u") = ("_s + imageMarks() + u") WHERE key = ?"_s;
    const RowValues row = imageRow(image);
    Statement statement(m_connection, isNew ? insertion : change);
    statement.bind(row);
    if (!isNew) {
        statement.bind(image.key.value);
    }
    statement.execute();
}

void ImageStore::putMedia(const dataset::Media &media)
{
    Statement(m_connection,
              u"INSERT INTO media (sha256, bytes, width, height, bands, bits, format, linked_path, "
              "gsd_m) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET "
              "linked_path = iif(linked_path IS NULL, NULL, excluded.linked_path), "
              "gsd_m = coalesce(excluded.gsd_m, gsd_m) "
              "WHERE linked_path IS NOT NULL OR gsd_m IS NOT excluded.gsd_m"_s)
        .bind(media.sha256, media.bytes, media.width, media.height, media.bands,
              media.bitsPerSample, media.format, nullIfEmpty(media.linkedPath),
              media.gsdM > 0.0 ? std::optional(media.gsdM) : std::nullopt)
        .execute();
}

std::optional<dataset::Media> ImageStore::media(const QString &sha256)
{
    Statement statement(m_connection,
                        u"SELECT bytes, width, height, bands, bits, format, linked_path, gsd_m "
                        "FROM media WHERE sha256 = ?"_s);
    statement.bind(sha256);
    if (sha256.isEmpty() || !statement.step()) {
        return std::nullopt;
    }
    return dataset::Media{sha256,
                          statement.integer(0),
                          static_cast<int>(statement.integer(1)),
                          static_cast<int>(statement.integer(2)),
                          static_cast<int>(statement.integer(3)),
                          static_cast<int>(statement.integer(4)),
                          statement.text(5),
                          statement.text(6),
                          statement.maybeReal(7).value_or(0.0)};
}

void ImageStore::refresh(ImageKey key)
{
    refreshStanding(key);
    refreshText(key);
}

void ImageStore::refreshStanding(ImageKey key)
{
    // Badges are a letter a caption; the status follows from them, and "failed" only speaks
    // where there is no caption to judge. The queue knows whether an image is still being tried.
    Statement(m_connection,
              u"UPDATE image SET badges = coalesce((SELECT group_concat(substr(state, 1, 1), '') "
              "FROM (SELECT state FROM caption WHERE set_key = image.caption_set "
              "ORDER BY ordinal)), '') WHERE key = ?"_s)
        .bind(key.value)
        .execute();
    Statement(m_connection,
              u"UPDATE image SET status = CASE "
              "WHEN badges = '' AND coalesce((SELECT state = 'failed' FROM caption_task "
              "WHERE image = ?1 AND stage = 'captions'), (SELECT state <> 'done' FROM answer "
              "WHERE image = ?1 ORDER BY key DESC LIMIT 1)) THEN 'failed' "
              "WHEN badges = '' THEN 'new' "
              "WHEN instr(badges, 'p') = 0 THEN 'done' "
              "WHEN badges = substr('pppppppppppppppppppp', 1, length(badges)) THEN 'pending' "
              "ELSE 'partial' END WHERE key = ?1"_s)
        .bind(key.value)
        .execute();
}

void ImageStore::refreshText(ImageKey key)
{
    Statement(m_connection, u"DELETE FROM image_text WHERE rowid = ?"_s).bind(key.value).execute();
    Text text{key, {}, {}, {}};
    {
        Statement statement(m_connection,
                            u"SELECT image_alt, location, (SELECT group_concat(text, char(10)) "
                            "FROM (SELECT text FROM caption WHERE set_key = image.caption_set "
                            "ORDER BY ordinal)) "
                            "FROM image WHERE key = ?"_s);
        statement.bind(key.value);
        if (!statement.step()) {
            return;
        }
        text = {key, statement.text(0), statement.text(1), statement.text(2)};
    }
    insertText(text);
}

void ImageStore::refreshBox(const Image &image, ImageKey key)
{
    Statement(m_connection, u"DELETE FROM image_box WHERE key = ?"_s).bind(key.value).execute();
    insertBox(image, key);
}

void ImageStore::insertBox(const Image &image, ImageKey key)
{
    if (image.place.point) {
        const double lat = image.place.point->lat;
        const double lon = image.place.point->lon;
        Statement(m_connection,
                  u"INSERT INTO image_box (key, west, east, south, north) VALUES (?, ?, ?, ?, ?)"_s)
            .bind(key.value, lon, lon, lat, lat)
            .execute();
    }
}

QStringList ImageStore::vocabulary(Field field, int limit)
{
    const QString column = listColumn(field);
    const QString text = field == Field::Location ? u"location"_s
        : field == Field::Resolution              ? u"resolution"_s
        : field == Field::Credits                 ? u"credits"_s
                                                  : QString();
    if (column.isEmpty() && text.isEmpty()) {
        return {};
    }
    const QString sql = column.isEmpty()
        ? u"SELECT %1, count(*) AS n FROM image WHERE %1 IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 "
          "LIMIT ?"_s.arg(text)
        : u"SELECT item.value, count(*) AS n FROM image, json_each(image.%1) AS item "
          "GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?"_s.arg(column);
    Statement statement(m_connection, sql);
    statement.bind(limit);
    QStringList values;
    while (statement.step()) {
        values.append(statement.text(0));
    }
    return values;
}

}  // namespace gaia::storage
