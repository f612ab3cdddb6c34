// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportitem.h"

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

QVariant given(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant given(const dataset::MaybeText &text)
{
    return text ? QVariant(*text) : QVariant();
}

QVariant given(const dataset::MaybeList &list)
{
    return list ? QVariant(*list) : QVariant();
}

QVariant given(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant given(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

void addPlace(Properties &properties, const dataset::Place &place)
{
    const auto side = [&](double dataset::GeoBounds::*edge) {
        const auto &box = place.footprint;
        return box ? QVariant((*box).*edge) : QVariant();
    };
    properties.push_back({u"west"_s, side(&dataset::GeoBounds::west)});
    properties.push_back({u"south"_s, side(&dataset::GeoBounds::south)});
    properties.push_back({u"east"_s, side(&dataset::GeoBounds::east)});
    properties.push_back({u"north"_s, side(&dataset::GeoBounds::north)});
    properties.push_back({u"radius_km"_s, given(place.radiusKm)});
    properties.push_back({u"precision"_s, given(place.precision)});
}

void addOrigin(Properties &properties, const ExportItem &item)
{
    const dataset::Licence &licence = item.image.licence;
    properties.push_back({u"licence"_s, given(licence.name)});
    properties.push_back({u"licence_holder"_s, given(licence.holder)});
    properties.push_back({u"licence_evidence"_s, given(licence.evidence)});
    properties.push_back({u"redistribute"_s, licence.redistribute.isEmpty()
                                                 ? QVariant(u"unknown"_s)
                                                 : QVariant(licence.redistribute)});
    properties.push_back({u"article_url"_s, given(item.article.url)});
    properties.push_back({u"article_title"_s, given(item.article.title)});
    properties.push_back({u"article_published"_s, given(item.article.published)});
    if (!item.article.text.isEmpty()) {
        properties.push_back({u"article_text"_s, item.article.text});
    }
    properties.push_back({u"split"_s, given(item.image.split)});
}

}  // namespace

QStringList ExportItem::captionTexts() const
{
    QStringList texts;
    for (const ExportCaption &caption : captions) {
        texts << caption.text;
    }
    return texts;
}

Properties gaiaProperties(const dataset::Image &image)
{
    const auto &point = image.place.point;
    return {
        {u"id"_s, image.id},
        {u"image_src"_s, given(image.imageSrc)},
        {u"image_alt"_s, given(image.imageAlt)},
        {u"credits"_s, given(image.credits)},
        {u"location"_s, given(image.place.name)},
        {u"lat"_s, point ? QVariant(point->lat) : QVariant()},
        {u"lon"_s, point ? QVariant(point->lon) : QVariant()},
        {u"tag"_s, given(image.tag)},
        {u"resolution"_s, given(image.resolution)},
        {u"satellite"_s, given(image.satellite)},
        {u"sensor"_s, given(image.sensor)},
        {u"modalities"_s, given(image.modalities)},
    };
}

Properties propertiesOf(const ExportItem &item)
{
    const dataset::Image &image = item.image;
    Properties properties = gaiaProperties(image);
    properties.push_back({u"theme"_s, given(image.theme)});
    properties.push_back({u"acquired_from"_s, given(image.acquired.from)});
    properties.push_back({u"acquired_to"_s, given(image.acquired.to)});
    properties.push_back({u"date_kind"_s, image.acquired.isKnown() ? QVariant(word(image.acquired.kind))
                                                                   : QVariant()});
    addPlace(properties, image.place);
    addOrigin(properties, item);
    const int width = item.picture ? item.picture->width : image.media.width;
    const int height = item.picture ? item.picture->height : image.media.height;
    properties.push_back({u"sha256"_s, given(image.media.sha256)});
    properties.push_back({u"width"_s, width > 0 ? QVariant(width) : QVariant()});
    properties.push_back({u"height"_s, height > 0 ? QVariant(height) : QVariant()});
    properties.push_back({u"gsd_m"_s, image.media.gsdM > 0.0 ? QVariant(image.media.gsdM) : QVariant()});
    return properties;
}

QString addressOf(const dataset::Image &image)
{
    const QString address = image.imageSrc.value_or(QString());
    const bool isWeb = address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || address.startsWith("https://"_L1, Qt::CaseInsensitive);
    return isWeb ? address : QString();
}

}  // namespace gaia::formats
