// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportitem.h"

#include <nlohmann/json.hpp>

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

/// In quotes, with what JSON forbids in texts escaped.
void appendText(QByteArray &json, const QString &text)
{
    json += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto letter = static_cast<unsigned char>(utf8[i]);
        if (letter >= 0x20 && letter != '"' && letter != '\\') {
            continue;
        }
        json.append(utf8.constData() + from, i - from);
        from = i + 1;
        switch (letter) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\b': json += "\\b"; break;
        case '\f': json += "\\f"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default: json += "\\u00" + QByteArray::number(letter, 16).rightJustified(2, '0');
        }
    }
    json.append(utf8.constData() + from, utf8.size() - from);
    json += '"';
}

void appendList(QByteArray &json, const QStringList &list, int indent)
{
    const QByteArray line = indent < 0 ? QByteArray() : '\n' + QByteArray(indent, ' ');
    json += '[';
    for (qsizetype i = 0; i < list.size(); ++i) {
        json += i > 0 ? "," + line : line;
        appendText(json, list.at(i));
    }
    if (indent >= 0 && !list.isEmpty()) {
        json += line.chopped(4);
    }
    json += ']';
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

Properties propertiesOf(const ExportItem &item)
{
    const dataset::Image &image = item.image;
    const auto &point = image.place.point;
    Properties properties{
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
        {u"theme"_s, given(image.theme)},
        {u"acquired_from"_s, given(image.acquired.from)},
        {u"acquired_to"_s, given(image.acquired.to)},
    };
    addPlace(properties, image.place);
    addOrigin(properties, item);
    const int width = item.picture ? item.picture->width : image.media.width;
    const int height = item.picture ? item.picture->height : image.media.height;
    properties.push_back({u"sha256"_s, given(image.media.sha256)});
    properties.push_back({u"width"_s, width > 0 ? QVariant(width) : QVariant()});
    properties.push_back({u"height"_s, height > 0 ? QVariant(height) : QVariant()});
    return properties;
}

Properties flattened(const Properties &properties)
{
    Properties flat = properties;
    for (Property &property : flat) {
        if (property.value.typeId() == QMetaType::QStringList) {
            property.value = property.value.toStringList().join(u"; "_s);
        }
    }
    return flat;
}

void appendJson(QByteArray &json, const QVariant &value, int indent)
{
    switch (value.typeId()) {
    case QMetaType::QString: appendText(json, value.toString()); break;
    case QMetaType::Double:
        // The shortest text that reads back as the same number, and is seen to be no integer.
        json += QByteArray::fromStdString(nlohmann::json(value.toDouble()).dump());
        break;
    case QMetaType::Bool: json += value.toBool() ? "true" : "false"; break;
    case QMetaType::Int:
    case QMetaType::LongLong: json += QByteArray::number(value.toLongLong()); break;
    case QMetaType::QStringList: appendList(json, value.toStringList(), indent); break;
    default: json += "null";
    }
}

QByteArray jsonText(const QString &text)
{
    QByteArray json;
    appendText(json, text);
    return json;
}

QByteArray jsonLine(const Properties &properties)
{
    QByteArray line;
    constexpr qsizetype kUsual = 3'000;
    line.reserve(kUsual);
    line += '{';
    for (const Property &property : properties) {
        line += line.size() > 1 ? "," : "";
        appendText(line, property.name);
        line += ':';
        appendJson(line, property.value);
    }
    return line + '}';
}

QString addressOf(const dataset::Image &image)
{
    const QString address = image.imageSrc.value_or(QString());
    const bool isWeb = address.startsWith("http://"_L1, Qt::CaseInsensitive)
        || address.startsWith("https://"_L1, Qt::CaseInsensitive);
    return isWeb ? address : QString();
}

}  // namespace gaia::formats
