// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/imagerow.h"

#include "core/dataset/footprint.h"
#include "core/geo/countrymap.h"
#include "core/storage/json.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;

namespace {

constexpr int kColumnCount = 35;

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Null where the image was taken on its days, as most are.
QString dateKindText(const dataset::Acquisition &acquired)
{
    return acquired.isKnown() && !acquired.isTaken() ? word(acquired.kind) : QString();
}

}  // namespace

const QString &imageColumns()
{
    static const QString columns = QStringLiteral(
        "id, image_src, image_alt, credits, licence, article, location, lat, lon, radius_km, "
        "precision, west, south, east, north, acquired_from, acquired_to, tag, satellite, sensor, "
        "modalities, resolution, theme, sources, media, media_error, split, flagged, discarded, "
        "verdict_reason, note, dismissed, country, outline, date_kind");
    return columns;
}

const QString &imageMarks()
{
    static const QString marks = QStringList(kColumnCount, u"?"_s).join(u", "_s);
    return marks;
}

RowValues imageRow(const Image &image)
{
    const auto &point = image.place.point;
    const auto &footprint = image.place.footprint;
    const auto side = [&](double dataset::GeoBounds::*member) {
        return footprint ? std::optional((*footprint).*member) : std::nullopt;
    };
    RowValues row;
    row.add(image.id, image.imageSrc, image.imageAlt, image.credits, licenceJson(image.licence),
            image.article.isValid() ? std::optional(image.article.value) : std::nullopt,
            image.place.name, point ? std::optional(point->lat) : std::nullopt,
            point ? std::optional(point->lon) : std::nullopt, image.place.radiusKm,
            nullIfEmpty(image.place.precision), side(&dataset::GeoBounds::west),
            side(&dataset::GeoBounds::south), side(&dataset::GeoBounds::east),
            side(&dataset::GeoBounds::north), dayText(image.acquired.from),
            dayText(image.acquired.to), listJson(image.tag), listJson(image.satellite),
            listJson(image.sensor), listJson(image.modalities), image.resolution,
            listJson(image.theme), sourcesJson(image.sources), nullIfEmpty(image.media.sha256),
            nullIfEmpty(image.mediaError), nullIfEmpty(image.split), image.isFlagged,
            image.isDiscarded, nullIfEmpty(image.verdictReason), nullIfEmpty(image.note),
            image.dismissed.isEmpty() ? QString() : listJson(image.dismissed),
            nullIfEmpty(point ? geo::countryNameAt(*point) : QString()),
            nullIfEmpty(dataset::outlineText(image.place.outline)), dateKindText(image.acquired));
    return row;
}

std::vector<ImageTerm> termsOf(const Image &image)
{
    std::vector<ImageTerm> terms;
    for (const auto &[field, list] : {std::pair(Field::Tag, &image.tag),
                                      std::pair(Field::Satellite, &image.satellite),
                                      std::pair(Field::Sensor, &image.sensor),
                                      std::pair(Field::Modalities, &image.modalities),
                                      std::pair(Field::Theme, &image.theme)}) {
        for (const QString &value : list->value_or(QStringList())) {
            terms.push_back({word(field), value});
        }
    }
    if (const QString credits = image.credits.value_or(QString()); !credits.isEmpty()) {
        terms.push_back({u"credits"_s, credits});
    }
    if (!image.licence.name.isEmpty()) {
        terms.push_back({u"licence"_s, image.licence.name});
    }
    // The host of "https://host/path"; nothing for the relative path of a folder's import.
    const QString address = image.imageSrc.value_or(QString());
    if (const qsizetype sign = address.indexOf(u"://"_s); sign >= 0) {
        const qsizetype from = sign + 3;
        const qsizetype to = address.indexOf(u'/', from);
        terms.push_back({u"host"_s, to < 0 ? address.mid(from) : address.mid(from, to - from)});
    }
    return terms;
}

}  // namespace gaia::storage
