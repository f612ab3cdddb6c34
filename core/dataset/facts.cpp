// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facts.h"

#include "core/dataset/datefacts.h"
#include "core/dataset/missions.h"
#include "core/dataset/productnames.h"
#include "core/dataset/rights.h"
#include "core/dataset/sensorfacts.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 20'000;  ///< characters of a text

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
    const std::vector<MissionMention> mentions = missions.mentions(text.left(kLookedAt));
    for (const MissionMention &mention : mentions) {
        const bool isPlatform = mention.kind == MissionMention::Kind::Platform;
        if (isPlatform && missions.platform(mention.name)->isLost) {
            continue;
        }
        QStringList &names = isPlatform ? named.platforms : named.sensors;
        if (!names.contains(mention.name)) {
            names << mention.name;
        }
    }
    named.platforms = mostExact(missions, named.platforms);
    return named;
}

/// What stands around the names of a sensor in a text: an article tells of other pictures too.
QString beside(const QString &text, const QString &sensor)
{
    constexpr qsizetype kAround = 40;  // characters
    QString said;
    for (const MissionMention &mention : Missions::standard().mentions(text.left(kLookedAt))) {
        if (mention.name == sensor) {
            const qsizetype from = std::max<qsizetype>(0, mention.from - kAround);
            said += text.mid(from, mention.to + kAround - from) + u'\n';
        }
    }
    return said;
}

}  // namespace

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
    QString said;
    if (mayFill(Field::Satellite) || mayFill(Field::Sensor)) {
        // A credit names what was used; of an article only what is named without a rival counts.
        Named named = namedIn(QString(image.credits.value_or(QString()) + u"\n"_s
                                      + image.imageAlt.value_or(QString())));
        if (named.platforms.isEmpty() && named.sensors.isEmpty()) {
            const QString article = QString(record.article.title + u"\n"_s + record.article.text);
            named = namedIn(article);
            named.platforms = named.platforms.size() == 1 ? named.platforms : QStringList();
            named.sensors = named.sensors.size() == 1 ? named.sensors : QStringList();
            said = named.sensors.isEmpty() ? QString() : beside(article, named.sensors.front());
        }
        put(Field::Satellite, named.platforms, Source::Text);
        put(Field::Sensor, named.sensors, Source::Text);
    }
    fillFromSensor(image, stated, said, inName.mode);
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
