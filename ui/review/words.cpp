// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::RejectReason;
using dataset::Source;

namespace {

/// The words of this room that belong to no widget.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(gaia::review::Words)
};

QString degrees(double value, QChar positive, QChar negative)
{
    return u"%1 %2"_s.arg(QLocale().toString(std::abs(value), 'f', 2))
        .arg(value < 0 ? negative : positive);
}

}  // namespace

QString reasonText(RejectReason reason)
{
    switch (reason) {
    case RejectReason::Object: return Words::tr("Object");
    case RejectReason::Count: return Words::tr("Count");
    case RejectReason::Attribute: return Words::tr("Attribute");
    case RejectReason::Relation: return Words::tr("Position or relation");
    case RejectReason::Scene: return Words::tr("Scene or land cover");
    case RejectReason::Sensor: return Words::tr("Modality, sensor, satellite");
    case RejectReason::Resolution: return Words::tr("Resolution");
    case RejectReason::Location: return Words::tr("Location");
    case RejectReason::Date: return Words::tr("Date or season");
    case RejectReason::Cause: return Words::tr("Unsupported cause");
    case RejectReason::NotVisible: return Words::tr("Article fact not visible");
    case RejectReason::Style: return Words::tr("Subjective style");
    case RejectReason::Duplicate: return Words::tr("Duplicate in the set");
    case RejectReason::Format: return Words::tr("Format");
    case RejectReason::Acronym: return Words::tr("Acronym");
    case RejectReason::Other: return Words::tr("Other");
    }
    return {};
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::ImageAlt: return Words::tr("Alt text");
    case Field::Credits: return Words::tr("Credit");
    case Field::Licence: return Words::tr("Licence");
    case Field::Location: return Words::tr("Place");
    case Field::Coordinates: return Words::tr("Coordinates");
    case Field::Date: return Words::tr("Date");
    case Field::Tag: return Words::tr("Tags");
    case Field::Satellite: return Words::tr("Satellite");
    case Field::Sensor: return Words::tr("Sensor");
    case Field::Modalities: return Words::tr("Modality");
    case Field::Resolution: return Words::tr("Resolution");
    case Field::Theme: return Words::tr("Themes");
    }
    return {};
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::Record: return Words::tr("from the record");
    case Source::Raster: return Words::tr("from the picture file");
    case Source::FileName: return Words::tr("from the file name");
    case Source::Url: return Words::tr("from the address");
    case Source::Page: return Words::tr("from the page");
    case Source::Text: return Words::tr("from the text");
    case Source::Model: return Words::tr("claimed by the model");
    case Source::Gazetteer: return Words::tr("from the gazetteer");
    case Source::Table: return Words::tr("from the table of missions");
    case Source::Person: return {};
    }
    return {};
}

QString originText(const dataset::Caption &caption)
{
    switch (caption.origin) {
    case dataset::CaptionOrigin::Record: return Words::tr("from the record");
    case dataset::CaptionOrigin::Offline: return Words::tr("draft without a model");
    case dataset::CaptionOrigin::Person: return Words::tr("by a curator");
    case dataset::CaptionOrigin::Model:
        return caption.run.isValid()
            ? Words::tr("%1, run %2").arg(caption.model).arg(caption.run.value)
            : caption.model;
    }
    return {};
}

QString staleText(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts) {
        words.append(part == u"picture"_s ? Words::tr("other picture")
                         : part == u"place"_s ? Words::tr("other place")
                         : part == u"date"_s  ? Words::tr("other date")
                                              : Words::tr("other text"));
    }
    return Words::tr("stale: %1").arg(words.join(u", "_s));
}

QString coordinatesText(const dataset::Place &place)
{
    if (!place.point) {
        return {};
    }
    QString text =
        degrees(place.point->lat, u'N', u'S') + u", "_s + degrees(place.point->lon, u'E', u'W');
    if (place.radiusKm && *place.radiusKm > 0.0) {
        const int decimals = *place.radiusKm < 1.0 ? 1 : 0;
        text += Words::tr(", ±%1 km").arg(QLocale().toString(*place.radiusKm, 'f', decimals));
    }
    return text;
}

}  // namespace gaia::review
