// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordjson.h"

#include "core/base/translate.h"
#include "core/dataset/footprint.h"
#include "core/formats/recorddate.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Field;
using dataset::Source;
using Json = nlohmann::json;

namespace {

const QStringList kPrecisions{u"exact"_s, u"footprint"_s, u"place"_s, u"region"_s, u"country"_s};

/// Python writes NaN and Infinity, which JSON does not know; outside of strings they read as null.
QByteArray withoutNan(const QByteArray &json)
{
    QByteArray clean;
    clean.reserve(json.size());
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isInString && c == '\\') {
            clean += json.mid(i++, 2);
            continue;
        }
        isInString = isInString != (c == '"');
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        bool isReplaced = false;
        for (const QByteArrayView word : {QByteArrayView("NaN"), QByteArrayView("-Infinity"),
                                          QByteArrayView("Infinity")}) {
            if (!isInString && rest.startsWith(word)) {
                clean += "null";
                i += word.size() - 1;
                isReplaced = true;
                break;
            }
        }
        if (!isReplaced) {
            clean += c;
        }
    }
    return clean;
}

Json parsed(const QByteArray &text)
{
    Json json = Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
    if (json.is_discarded() && (text.contains("NaN") || text.contains("Infinity"))) {
        const QByteArray clean = withoutNan(text);
        json = Json::parse(clean.constBegin(), clean.constEnd(), nullptr, false);
    }
    return json;
}

const Json &memberOf(const Json &object, const char *name)
{
    static const Json null;
    const auto found = object.find(name);
    return found == object.end() ? null : *found;
}

QString textFrom(const Json &json)
{
    if (json.is_string()) {
        QString text = QString::fromStdString(json.get_ref<const std::string &>());
        if (text.contains(QChar::Null)) {
            text.remove(QChar::Null);  // which ends a text in the database and in names of files
        }
        return text;
    }
    return json.is_number() || json.is_boolean() ? QString::fromStdString(json.dump()) : QString();
}

/// A text; a list of texts is joined, since some collections hold lists of credits.
dataset::MaybeText maybeText(const Json &json)
{
    if (json.is_array()) {
        QStringList parts;
        for (const Json &item : json) {
            parts << textFrom(item);
        }
        parts.removeAll(QString());
        return parts.isEmpty() ? std::nullopt : dataset::MaybeText(parts.join(u"; "_s));
    }
    return json.is_string() || json.is_number() ? dataset::MaybeText(textFrom(json)) : std::nullopt;
}

dataset::MaybeList maybeList(const Json &json)
{
    if (json.is_string()) {
        return QStringList{textFrom(json)};
    }
    if (!json.is_array()) {
        return std::nullopt;
    }
    QStringList list;
    for (const Json &item : json) {
        const QString text = textFrom(item);
        if (!text.trimmed().isEmpty()) {
            list << text;
        }
    }
    return list;
}

std::optional<double> maybeNumber(const Json &json)
{
    if (json.is_number()) {
        return json.get<double>();
    }
    bool isNumber = false;
    const double number = textFrom(json).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

class Reading final {
public:
    Reading(const Json &json, const QString &position, base::Issues &issues)
        : m_json(json)
        , m_position(position)
        , m_issues(issues)
    {
    }

    dataset::Record read()
    {
        m_record.position = m_position;
        readNames();
        readPlace();
        readLists();
        readArticle();
        readLicence();
        readDate();
        m_record.captions = maybeList(memberOf(m_json, "captions"));
        return std::move(m_record);
    }

private:
    [[nodiscard]] dataset::Image &image() { return m_record.image; }

    void complain(const QString &reason) { m_issues.push_back({m_position, reason}); }

    /// Notes where a value came from, once it is known.
    void note(Field field)
    {
        if (isKnown(image(), field)) {
            image().sources.insert(field, Source::Record);
        }
    }

    void readNames()
    {
        image().imageSrc = maybeText(memberOf(m_json, "image_src"));
        image().id = textFrom(memberOf(m_json, "id"));
        if (image().id.isEmpty() && image().imageSrc) {
            image().id = QFileInfo(QUrl(*image().imageSrc).path()).fileName();
            if (image().id.isEmpty()) {
                image().id = *image().imageSrc;
            }
        }
        image().imageAlt = maybeText(memberOf(m_json, "image_alt"));
        image().credits = maybeText(memberOf(m_json, "credits"));
        image().split = textFrom(memberOf(m_json, "split"));
        note(Field::ImageAlt);
        note(Field::Credits);
    }

    /// True for a text that says something and is no number; programs write what is missing in
    /// several ways.
    [[nodiscard]] bool isOddNumber(const char *name) const
    {
        static const QStringList missing{QString(), u"nan"_s, u"none"_s, u"null"_s, u"n/a"_s, u"na"_s, u"-"_s};
        return !missing.contains(textFrom(memberOf(m_json, name)).trimmed().toLower());
    }

    void readPlace()
    {
        image().place.name = maybeText(memberOf(m_json, "location"));
        note(Field::Location);
        const auto lat = maybeNumber(memberOf(m_json, "lat"));
        const auto lon = maybeNumber(memberOf(m_json, "lon"));
        const QString odd = !lat && isOddNumber("lat") ? textFrom(memberOf(m_json, "lat"))
            : !lon && isOddNumber("lon")               ? textFrom(memberOf(m_json, "lon"))
                                                       : QString();
        if (!odd.isEmpty()) {
            complain(translate("gaia", "“%1” is no number in degrees, so the coordinates were left out.")
                         .arg(odd.left(80)));
        } else if (lat && lon) {
            const dataset::GeoPoint point{*lat, *lon};
            if (isOnEarth(point)) {
                image().place.point = point;
            } else {
                complain(translate("gaia", "The coordinates %1, %2 are not on Earth and were left out.")
                             .arg(*lat)
                             .arg(*lon));
            }
        } else if (lat || lon) {
            complain(translate("gaia", "Of the coordinates one is missing, so both were left out."));
        }
        note(Field::Coordinates);
        if (image().place.point) {
            const auto radius = maybeNumber(memberOf(m_json, "radius_km"));
            image().place.radiusKm = radius && *radius > 0.0 ? radius : std::nullopt;
            const QString precision = textFrom(memberOf(m_json, "precision"));
            image().place.precision = kPrecisions.contains(precision) ? precision : QString();
        }
        readBounds();
        readFootprint();
    }

    void readBounds()
    {
        const Json &bounds = memberOf(m_json, "bounds");
        std::array<std::optional<double>, 4> sides{
            maybeNumber(memberOf(m_json, "west")), maybeNumber(memberOf(m_json, "south")),
            maybeNumber(memberOf(m_json, "east")), maybeNumber(memberOf(m_json, "north"))};
        if (bounds.is_array() && bounds.size() == sides.size()) {
            for (std::size_t i = 0; i < sides.size(); ++i) {
                sides[i] = maybeNumber(bounds[i]).value_or(NAN);
            }
        }
        if (!std::all_of(sides.begin(), sides.end(), [](const auto &side) { return side.has_value(); })) {
            return;
        }
        const dataset::GeoBounds box{*sides[0], *sides[1], *sides[2], *sides[3]};
        if (isOnEarth(box)) {
            image().place.footprint = box;
        } else {
            complain(translate("gaia", "The bounds are not on Earth and were left out."));
        }
    }

    /// A GeoJSON polygon, or several: the box around the outer rings, and the outline with holes.
    void readFootprint()
    {
        const Json &named = memberOf(m_json, "footprint");
        const Json &geometry = named.is_object() ? named : memberOf(m_json, "geometry");
        if (!geometry.is_object() || image().place.footprint) {
            return;
        }
        const Json &type = memberOf(geometry, "type");
        const Json &coordinates = memberOf(geometry, "coordinates");
        const bool isMany = type == "MultiPolygon";
        if (!coordinates.is_array() || (!isMany && type != "Polygon")) {
            return;  // a point says nothing of an extent
        }
        std::vector<std::vector<dataset::GeoPoint>> outer;
        std::vector<std::vector<dataset::GeoPoint>> all;
        const auto add = [&](const Json &polygon) {
            outer.push_back(polygon.is_array() && !polygon.empty() ? ringOf(polygon[0])
                                                                   : std::vector<dataset::GeoPoint>());
            for (std::size_t i = 0; polygon.is_array() && i < polygon.size(); ++i) {
                all.push_back(ringOf(polygon[i]));
            }
        };
        if (isMany) {
            for (const Json &polygon : coordinates) {
                add(polygon);
            }
        } else {
            add(coordinates);
        }
        if (const auto box = dataset::boundsAround(outer)) {
            image().place.footprint = box;
            image().place.outline = dataset::outlineOf(all);
        } else {
            complain(translate("gaia", "The footprint is not on Earth and was left out."));
        }
    }

    /// A point that is none is off the Earth.
    static std::vector<dataset::GeoPoint> ringOf(const Json &points)
    {
        std::vector<dataset::GeoPoint> ring;
        for (std::size_t i = 0; points.is_array() && i < points.size(); ++i) {
            const Json &point = points[i];
            const bool isPoint = point.is_array() && point.size() >= 2;
            ring.push_back({isPoint ? maybeNumber(point[1]).value_or(NAN) : NAN,
                            isPoint ? maybeNumber(point[0]).value_or(NAN) : NAN});
        }
        return ring;
    }

    void readLists()
    {
        image().tag = maybeList(memberOf(m_json, "tag"));
        image().satellite = maybeList(memberOf(m_json, "satellite"));
        image().sensor = maybeList(memberOf(m_json, "sensor"));
        const Json &modalities = memberOf(m_json, "modalities");
        image().modalities =
            maybeList(modalities.is_null() ? memberOf(m_json, "modality") : modalities);
        image().theme = maybeList(memberOf(m_json, "theme"));
        image().resolution = maybeText(memberOf(m_json, "resolution"));
        const bool saysModality = m_json.contains("modalities") || m_json.contains("modality");
        for (const Field field : {Field::Satellite, Field::Sensor, Field::Resolution}) {
            if (m_json.contains(word(field).toStdString())) {
                m_record.stated << field;
            }
        }
        if (saysModality) {
            m_record.stated << Field::Modalities;
        }
        for (const Field field : {Field::Tag, Field::Satellite, Field::Sensor, Field::Modalities,
                                  Field::Theme, Field::Resolution}) {
            note(field);
        }
    }

    void readArticle()
    {
        const Json &article = memberOf(m_json, "article");
        if (article.is_object()) {
            m_record.article.url = textFrom(memberOf(article, "url"));
            m_record.article.title = textFrom(memberOf(article, "title"));
            m_record.article.published = textFrom(memberOf(article, "published"));
            m_record.article.text = textFrom(memberOf(article, "text"));
            return;
        }
        m_record.article.url = textFrom(memberOf(m_json, "article_url"));
        m_record.article.title = textFrom(memberOf(m_json, "article_title"));
        m_record.article.published = textFrom(memberOf(m_json, "article_published"));
        m_record.article.text =
            textFrom(article.is_string() ? article : memberOf(m_json, "article_text"));
    }

    void readLicence()
    {
        const Json &licence = memberOf(m_json, "licence");
        if (licence.is_object()) {
            image().licence = {textFrom(memberOf(licence, "name")),
                               textFrom(memberOf(licence, "holder")),
                               textFrom(memberOf(licence, "evidence")),
                               textFrom(memberOf(licence, "redistribute"))};
        } else {
            image().licence = {textFrom(licence), textFrom(memberOf(m_json, "licence_holder")),
                               textFrom(memberOf(m_json, "licence_evidence")), {}};
            // Exports say "unknown" also where nothing was found out.
            const QString redistribute = textFrom(memberOf(m_json, "redistribute"));
            const bool isFoundOut =
                redistribute != "unknown"_L1 || image().licence != dataset::Licence();
            image().licence.redistribute = isFoundOut ? redistribute : QString();
        }
        note(Field::Licence);
    }

    static QString intervalText(const QString &from, const QString &to)
    {
        return to.isEmpty() || to == from ? from : QString(from + u".."_s + to);
    }

    void readDate()
    {
        const Json &acquired = memberOf(m_json, "acquired");
        QString text = textFrom(memberOf(m_json, "date"));
        QString kind = textFrom(memberOf(m_json, "date_kind"));
        if (acquired.is_object()) {
            const QString from = textFrom(memberOf(acquired, "from"));
            const QString to = textFrom(memberOf(acquired, "to"));
            text = intervalText(from, to);
            const QString own = textFrom(memberOf(acquired, "kind"));
            kind = own.isEmpty() ? kind : own;
        } else if (acquired.is_string()) {
            text = textFrom(acquired);
        } else if (text.isEmpty()) {
            text = intervalText(textFrom(memberOf(m_json, "acquired_from")),
                                textFrom(memberOf(m_json, "acquired_to")));
        }
        if (!text.isEmpty()) {
            auto read = recordDate(text, QDate::currentDate());
            if (read) {
                read->kind = dataset::dateKindFromWord(kind).value_or(read->kind);
                image().acquired = *read;
                image().sources.insert(Field::Date, Source::Record);
                return;
            }
            complain(translate("gaia", "“%1” is no date and was left out.").arg(text.left(200)));
        }
    }

    const Json &m_json;
    QString m_position;
    base::Issues &m_issues;
    dataset::Record m_record;
};

}  // namespace

base::Result<dataset::Record> recordFromJson(const QByteArray &json, const QString &position,
                                             base::Issues &issues,
                                             const QString &fallbackId)
{
    const Json object = parsed(json);
    if (object.is_discarded()) {
        return fail(ErrorCode::Invalid, translate("gaia", "This is no JSON and was skipped."));
    }
    if (!object.is_object()) {
        return fail(ErrorCode::Invalid, translate("gaia", "This is no record (a JSON object) and was "
                                                   "skipped."));
    }
    dataset::Record record = Reading(object, position, issues).read();
    if (record.image.id.isEmpty()) {
        record.image.id = fallbackId;
    }
    if (record.image.id.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The record has neither id nor image_src and was skipped."));
    }
    return record;
}

QString picturePathBeside(const dataset::Record &record, const QString &file)
{
    const QString src = record.image.imageSrc.value_or(QString());
    if (src.isEmpty() || src.contains(u"://"_s) || QDir::isAbsolutePath(src)) {
        return {};
    }
    const QDir folder = QFileInfo(file).absoluteDir();
    const QFileInfo picture(folder, src);
    const QString inside = folder.canonicalPath() + u'/';
    return picture.isFile() && picture.canonicalFilePath().startsWith(inside)
        ? picture.canonicalFilePath()
        : QString();
}

}  // namespace gaia::formats
