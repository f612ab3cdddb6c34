// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/mergerecord.h"

#include "core/dataset/caption.h"
#include "core/dataset/datefacts.h"
#include "core/dataset/missions.h"
#include "core/dataset/sensorfacts.h"
#include "core/storage/articlestore.h"
#include "core/storage/captionstore.h"
#include "core/storage/curationstore.h"
#include "core/storage/imagestore.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gaia::project {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;
using dataset::Source;
using storage::Connection;

namespace {

constexpr std::array kAllFields{Field::ImageAlt,   Field::Credits,    Field::Licence,
                                Field::Location,   Field::Coordinates, Field::Date,
                                Field::Tag,        Field::Satellite,  Field::Sensor,
                                Field::Modalities, Field::Resolution, Field::Theme};

Image merged(const Image &present, const Image &record)
{
    Image image = present;
    for (const Field field : kAllFields) {
        // What was only derived fills a gap and takes the place of nothing.
        const Source source = record.sources.value(field, Source::Record);
        const bool isDerived = source == Source::Text || source == Source::Table
            || source == Source::Url || source == Source::FileName;
        const bool yields = isDerived && isKnown(present, field)
            && present.sources.value(field, Source::Record) != source
            && !(field == Field::Date && dataset::isBetterDate(record, present));
        // A day of less worth is no correction, unless who told the other one takes it back.
        const bool isWorse = field == Field::Date && isWorseDate(record, present)
            && present.sources.value(field, Source::Record) != source;
        if (isKnown(record, field) && !yields && !isWorse && present.sources.value(field) != Source::Person) {
            copyField(record, image, field);
            image.sources.insert(field, record.sources.value(field, Source::Record));
        }
    }
    if (record.imageSrc) {
        image.imageSrc = record.imageSrc;
    }
    if (record.place.footprint) {
        image.place.footprint = record.place.footprint;
        image.place.outline = record.place.outline;
    }
    if (record.article.isValid()) {
        image.article = record.article;
    }
    if (record.media.isPresent()) {
        image.media = record.media;
        image.mediaError.clear();
    } else if (!record.mediaError.isEmpty() && !present.media.isPresent()) {
        image.mediaError = record.mediaError;
    }
    return image;
}

/// The split of an image that is here once the record is in; see mergeRecord.
QString splitAfter(Connection &connection, const Image &present, IncomingRecord &incoming)
{
    const QString &split = incoming.record.image.split;
    if (split.isEmpty() || split == present.split) {
        return present.split;
    }
    const bool isFree = present.split.isEmpty() || incoming.replacesSplit
        || (!incoming.record.isSplitOfName
            && !storage::CurationStore(connection).isSplitMadeHere(present.key));
    incoming.hasKeptSplit = !isFree;
    return isFree ? split : present.split;
}

storage::CaptionStore::NewSet setOf(dataset::ImageKey key, const QStringList &texts,
                                    const QDateTime &now)
{
    storage::CaptionStore::NewSet set;
    set.image = key;
    set.origin = dataset::CaptionOrigin::Record;
    set.at = now;
    set.texts = texts;
    return set;
}

/// Captions of the record become the current ones where nothing is decided and they are new.
bool putCaptions(Connection &connection, dataset::ImageKey key, const QStringList &texts,
                 const QDateTime &now)
{
    storage::CaptionStore store(connection);
    const dataset::Captions current = store.current(key);
    const bool isDecided = std::any_of(current.begin(), current.end(),
                                       [](const auto &caption) { return caption.isDecided(); });
    const bool isSame = std::equal(current.begin(), current.end(), texts.begin(), texts.end(),
                                   [](const auto &caption, const QString &text) {
                                       return caption.text == text || caption.generated == text;
                                   });
    if (texts.isEmpty() || isDecided || isSame) {
        return false;
    }
    return store.addSet(setOf(key, texts, now));
}

/// Satellite and sensors that the file's tags name, "LANDSAT_8" and "OLI_TIRS". Names that the
/// table does not know are no more than a producer's own words.
void takeMission(Image &image, const imaging::PictureInfo &info, QList<Field> stated)
{
    const dataset::Missions &missions = dataset::Missions::standard();
    // What a person left empty stays so.
    for (const Field field : {Field::Satellite, Field::Sensor, Field::Modalities, Field::Resolution}) {
        if (image.sources.value(field, Source::Record) == Source::Person) {
            stated << field;
        }
    }
    const auto mayTake = [&](Field field) {
        const Source source = image.sources.value(field, Source::Record);
        return !stated.contains(field)
            && (!isKnown(image, field) || source == Source::FileName || source == Source::Url
                || source == Source::Text || source == Source::Table);
    };
    const dataset::Platform *platform =
        missions.platform(QString(info.satellite).replace(u'_', u' '));
    if (platform != nullptr && !platform->isLost && mayTake(Field::Satellite)) {
        image.satellite = QStringList{platform->name};
        image.sources.insert(Field::Satellite, Source::Raster);
    }
    QStringList sensors;
    const QStringList names = missions.sensor(info.sensor) != nullptr
        ? QStringList{info.sensor}
        : info.sensor.split(QRegularExpression(u"[_/,; ]+"_s), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const dataset::Sensor *sensor = missions.sensor(name)) {
            sensors << sensor->name;
        }
    }
    if (!sensors.isEmpty() && mayTake(Field::Sensor)) {
        image.sensor = sensors;
        image.sources.insert(Field::Sensor, Source::Raster);
    }
    // The class is the sensor's, not the picture's, which may be made smaller.
    dataset::fillFromSensor(image, stated);
    if (info.gsdM > 0.0 && !image.resolution && !stated.contains(Field::Resolution)) {
        // A map projection stretches: Landsat's 30 m measure 30.01 on the ground.
        constexpr double kStretch = 1.005;
        image.resolution = word(dataset::resolutionClass(info.gsdM / kStretch));
        image.sources.insert(Field::Resolution, Source::Raster);
    }
}

}  // namespace

void copyField(const Image &from, Image &to, Field field)
{
    switch (field) {
    case Field::ImageAlt: to.imageAlt = from.imageAlt; break;
    case Field::Credits: to.credits = from.credits; break;
    case Field::Licence: to.licence = from.licence; break;
    case Field::Location: to.place.name = from.place.name; break;
    case Field::Coordinates:
        to.place.point = from.place.point;
        to.place.radiusKm = from.place.radiusKm;
        to.place.precision = from.place.precision;
        break;
    case Field::Date: to.acquired = from.acquired; break;
    case Field::Tag: to.tag = from.tag; break;
    case Field::Satellite: to.satellite = from.satellite; break;
    case Field::Sensor: to.sensor = from.sensor; break;
    case Field::Modalities: to.modalities = from.modalities; break;
    case Field::Resolution: to.resolution = from.resolution; break;
    case Field::Theme: to.theme = from.theme; break;
    }
}

IncomingRecord incoming(dataset::Record &&record)
{
    auto prepared =
        storage::NewImages::prepared(record.image, record.captions.value_or(QStringList()));
    record.captions.reset();  // most of a record: held once while it waits
    return {std::move(record), std::move(prepared), false, false};
}

MergeResult mergeRecord(Connection &connection, IncomingRecord &incoming, const QDateTime &now,
                        storage::NewImages &added)
{
    const dataset::Record &record = incoming.record;
    const dataset::ArticleKey article = record.article.isEmpty()
        ? record.image.article
        : storage::ArticleStore(connection).put(record.article);
    storage::ImageStore images(connection);
    const auto key = added.find(record.image.id);
    if (!key) {
        if (record.image.media.isPresent()) {
            images.putMedia(record.image.media);
        }
        added.add(std::move(incoming.prepared), article);
        return MergeResult::Added;
    }
    // The image may be one of this transaction: what is looked up of it must be there before it is changed.
    added.writeLookups();
    Image image = record.image;
    image.article = article;
    const Image present = images.require(*key);
    Image after = merged(present, image);
    after.split = splitAfter(connection, present, incoming);
    const bool isUpdated = !(after == present);
    if (isUpdated) {
        images.update(after);
    }
    QStringList captions;
    for (const std::string &caption : incoming.prepared.captions) {
        captions << QString::fromStdString(caption);
    }
    const bool isCaptioned = putCaptions(connection, *key, captions, now);
    if (isCaptioned) {
        images.refresh(*key);
    }
    return isUpdated || isCaptioned ? MergeResult::Updated : MergeResult::Unchanged;
}

void takeFactsOfFile(Image &image, const imaging::PictureInfo &info, const QList<Field> &stated)
{
    if (info.footprint && !image.place.footprint) {
        image.place.footprint = info.footprint;
        image.place.outline = info.outline;
    }
    if (info.centre && !image.place.point) {
        image.place.point = info.centre;
        image.place.precision = u"footprint"_s;
        image.sources.insert(Field::Coordinates, Source::Raster);
    }
    const Source source = image.sources.value(Field::Date);
    Image said;
    said.acquired = info.acquired;
    if (info.acquired.isKnown() && source != Source::Person && !stated.contains(Field::Date)
        && (source == Source::FileName || source == Source::Text
            || dataset::isBetterDate(said, image))) {
        image.acquired = info.acquired;
        image.sources.insert(Field::Date, Source::Raster);
    }
    takeMission(image, info, stated);
}

}  // namespace gaia::project
