// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facts.h"

#include "core/dataset/datefacts.h"
#include "core/dataset/missions.h"
#include "core/dataset/productnames.h"
#include "core/dataset/rights.h"

#include <QFileInfo>
#include <QUrl>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

/// Of the platforms that a text names those that no other named one is the family of.
QStringList mostExact(const Missions &missions, const QStringList &names)
{
    QStringList exact;
    for (const QString &name : names) {
        bool isFamilyOfAnother = false;
        for (const QString &other : names) {
            isFamilyOfAnother |= other != name && missions.platformLineage(other).contains(name);
        }
        if (!isFamilyOfAnother && !exact.contains(name)) {
            exact << name;
        }
    }
    return exact;
}

struct Named {
    QStringList platforms;
    QStringList sensors;
};

Named namedIn(const QString &text)
{
    const Missions &missions = Missions::standard();
    Named named;
    const std::vector<MissionMention> mentions = missions.mentions(text.left(20'000));
    for (const MissionMention &mention : mentions) {
        QStringList &names =
            mention.kind == MissionMention::Kind::Platform ? named.platforms : named.sensors;
        if (!names.contains(mention.name)) {
            names << mention.name;
        }
    }
    named.platforms = mostExact(missions, named.platforms);
    return named;
}

}  // namespace

void fillFromSensor(Image &image, const QList<Field> &stated)
{
    const auto mayFill = [&](Field field) { return !isKnown(image, field) && !stated.contains(field); };
    // Several sensors say nothing for sure.
    const Sensor *sensor = image.sensor && image.sensor->size() == 1
        ? Missions::standard().sensor(image.sensor->front())
        : nullptr;
    if (!sensor) {
        return;
    }
    if (!sensor->modalities.isEmpty() && mayFill(Field::Modalities)) {
        image.modalities = sensor->modalities;
        image.sources.insert(Field::Modalities, Source::Table);
    }
    if (!sensor->modes.empty() && mayFill(Field::Resolution)) {
        image.resolution = word(resolutionClass(sensor->modes.front().gsdM));
        image.sources.insert(Field::Resolution, Source::Table);
    }
}

void fillFacts(Record &record, const QList<Field> &stated, const QDate &today)
{
    Image &image = record.image;
    if (!stated.contains(Field::Date)) {
        fillDate(record, today);
    }
    const auto mayFill = [&](Field field) { return !isKnown(image, field) && !stated.contains(field); };
    const auto put = [&](Field field, const QStringList &values, Source source) {
        if (!values.isEmpty() && mayFill(field)) {
            (field == Field::Satellite    ? image.satellite
                 : field == Field::Sensor ? image.sensor
                                          : image.modalities) = values;
            image.sources.insert(field, source);
        }
    };
    const QString address = image.imageSrc.value_or(image.id);
    const bool isUrl = address.contains(u"://"_s);
    const ProductName inName = productIn(
        isUrl ? QUrl(address).fileName() : QFileInfo(address).fileName());
    const Source ofName = isUrl ? Source::Url : Source::FileName;
    put(Field::Satellite, inName.satellites, ofName);
    put(Field::Sensor, inName.sensors, ofName);
    if (mayFill(Field::Satellite) || mayFill(Field::Sensor)) {
        // A credit names what was used; of an article only what is named without a rival counts.
        Named named = namedIn(QString(image.credits.value_or(QString()) + u"\n"_s
                                      + image.imageAlt.value_or(QString())));
        if (named.platforms.isEmpty() && named.sensors.isEmpty()) {
            named = namedIn(QString(record.article.title + u"\n"_s + record.article.text));
            named.platforms = named.platforms.size() == 1 ? named.platforms : QStringList();
            named.sensors = named.sensors.size() == 1 ? named.sensors : QStringList();
        }
        put(Field::Satellite, named.platforms, Source::Text);
        put(Field::Sensor, named.sensors, Source::Text);
    }
    fillFromSensor(image, stated);
    if (image.licence.redistribute.isEmpty()) {
        const Licence licence =
            licenceOf(image.licence.name, image.credits.value_or(QString()), address);
        if (!licence.redistribute.isEmpty()) {
            const bool isNew = image.licence.name.isEmpty();
            image.licence.redistribute = licence.redistribute;
            if (isNew) {
                image.licence = licence;
                image.sources.insert(Field::Licence, Source::Text);
            }
        }
    }
}

}  // namespace gaia::dataset
