// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/image.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Field, const char *>, 12> kFieldWords{{
    {Field::ImageAlt, "image_alt"},
    {Field::Credits, "credits"},
    {Field::Licence, "licence"},
    {Field::Location, "location"},
    {Field::Coordinates, "coordinates"},
    {Field::Date, "date"},
    {Field::Tag, "tag"},
    {Field::Satellite, "satellite"},
    {Field::Sensor, "sensor"},
    {Field::Modalities, "modalities"},
    {Field::Resolution, "resolution"},
    {Field::Theme, "theme"},
}};

template<typename ImageType>
auto *listOf(ImageType &image, Field field)
{
    switch (field) {
    case Field::Tag: return &image.tag;
    case Field::Satellite: return &image.satellite;
    case Field::Sensor: return &image.sensor;
    case Field::Modalities: return &image.modalities;
    case Field::Theme: return &image.theme;
    default: return static_cast<decltype(&image.tag)>(nullptr);
    }
}

template<typename ImageType>
auto *textOf(ImageType &image, Field field)
{
    switch (field) {
    case Field::ImageAlt: return &image.imageAlt;
    case Field::Credits: return &image.credits;
    case Field::Location: return &image.place.name;
    case Field::Resolution: return &image.resolution;
    default: return static_cast<decltype(&image.imageAlt)>(nullptr);
    }
}

QStringList splitList(const QString &text)
{
    QStringList items;
    for (const QString &part : text.split(u';')) {
        const QString item = part.simplified();
        if (!item.isEmpty() && !items.contains(item)) {
            items.append(item);
        }
    }
    return items;
}

bool setCoordinates(Image &image, const MaybeText &text)
{
    if (!text) {
        image.place.point.reset();
        image.place.radiusKm.reset();
        image.place.precision.clear();
        return true;
    }
    const QStringList parts = text->split(u',');
    if (parts.size() != 2) {
        return false;
    }
    bool latOk = false;
    bool lonOk = false;
    const GeoPoint point{parts[0].trimmed().toDouble(&latOk), parts[1].trimmed().toDouble(&lonOk)};
    if (!latOk || !lonOk || !isOnEarth(point)) {
        return false;
    }
    image.place.point = point;
    image.place.radiusKm.reset();
    image.place.precision.clear();
    return true;
}

bool setDate(Image &image, const MaybeText &text)
{
    if (!text) {
        image.acquired = {};
        return true;
    }
    const auto acquisition = acquisitionFromText(*text);
    if (acquisition) {
        image.acquired = *acquisition;
    }
    return acquisition.has_value();
}

}  // namespace

QString word(Field field)
{
    return wordOf(kFieldWords, field);
}

std::optional<Field> fieldFromWord(const QString &word)
{
    return valueOf(kFieldWords, word);
}

QString toText(const Image &image, Field field)
{
    if (const auto *list = listOf(image, field)) {
        return list->value_or(QStringList()).join(u"; "_s);
    }
    if (const auto *text = textOf(image, field)) {
        return text->value_or(QString());
    }
    switch (field) {
    case Field::Licence: return image.licence.name;
    case Field::Date: return toText(image.acquired);
    case Field::Coordinates:
        return image.place.point ? QString::number(image.place.point->lat, 'g', 9) + u", "_s
                + QString::number(image.place.point->lon, 'g', 9)
                                 : QString();
    default: return {};
    }
}

bool setFromText(Image &image, Field field, const MaybeText &text)
{
    const MaybeText wanted = text && text->trimmed().isEmpty() ? std::nullopt : text;
    if (auto *list = listOf(image, field)) {
        *list = wanted ? MaybeList(splitList(*wanted)) : std::nullopt;
        return true;
    }
    if (auto *value = textOf(image, field)) {
        *value = wanted;
        return true;
    }
    switch (field) {
    case Field::Licence: image.licence.name = wanted.value_or(QString()); return true;
    case Field::Date: return setDate(image, wanted);
    case Field::Coordinates: return setCoordinates(image, wanted);
    default: return false;
    }
}

bool isKnown(const Image &image, Field field)
{
    return !toText(image, field).isEmpty();
}

QString headline(const Image &image, const QString &articleTitle)
{
    if (!articleTitle.trimmed().isEmpty()) {
        return articleTitle.simplified();
    }
    if (image.imageAlt && !image.imageAlt->trimmed().isEmpty()) {
        return image.imageAlt->simplified();
    }
    return image.id;
}

}  // namespace gaia::dataset
