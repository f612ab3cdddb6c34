// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facts.h"

#include "core/dataset/datefacts.h"
#include "core/dataset/missions.h"
#include "core/dataset/rights.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

struct NamePattern {
    const char *pattern;
    const char *satellite;
    const char *sensor;
};

/// In the order in which they are tried. Codes count between signs, before a year and a day.
const NamePattern kNamePatterns[] = {
    {"^S1([ABCD])_(?:S\\d|IW|EW|WV)_", "Sentinel-1%1", "C-SAR"},
    {"^S2([ABC])_(?:MSI|OPER|\\d|T\\d)", "Sentinel-2%1", "MSI"},
    {"^S3([AB])_OL_", "Sentinel-3%1", "OLCI"},
    {"^S3([AB])_SL_", "Sentinel-3%1", "SLSTR"},
    {"^S5P_", "Sentinel-5P", "TROPOMI"},
    {"^LC0?9[_\\d]", "Landsat 9", "OLI-2"},
    {"^LC0?8[_\\d]", "Landsat 8", "OLI"},
    {"^LE0?7[_\\d]", "Landsat 7", "ETM+"},
    {"^LT0?([45])[_\\d]", "Landsat %1", "TM"},
    {"^LM0?([1-5])[_\\d]", "Landsat %1", "Landsat MSS"},
    {"^MOD\\d\\d", "Terra", "MODIS"},
    {"^MYD\\d\\d", "Aqua", "MODIS"},
    {"^(?:ISS|iss)0?\\d{2,3}-?[eE]-?\\d+", "International Space Station", "Digital camera"},
    {"(?:^|[_.-])tmo[_.-]?(?:19|20)\\d{5}(?!\\d)", "Terra", "MODIS"},
    {"(?:^|[_.-])amo[_.-]?(?:19|20)\\d{5}(?!\\d)", "Aqua", "MODIS"},
    {"(?:^|[_.-])ast[_.-]?(?:19|20)\\d{5}(?!\\d)", "Terra", "ASTER"},
    {"(?:^|[_.-])oli2[_.-]?(?:20)\\d{5}(?!\\d)", "Landsat 9", "OLI-2"},
    {"(?:^|[_.-])(?:oli|l8)[_.-]?(?:20)\\d{5}(?!\\d)", "Landsat 8", "OLI"},
    {"(?:^|[_.-])(?:etm|l7)[_.-]?(?:19|20)\\d{5}(?!\\d)", "Landsat 7", "ETM+"},
    {"(?:^|[_.-])(?:tm5|l5)[_.-]?(?:19|20)\\d{5}(?!\\d)", "Landsat 5", "TM"},
    {"(?:^|[_.-])ali[_.-]?(?:20)\\d{5}(?!\\d)", "EO-1", "ALI"},
    {"(?:^|[_.-])(?:vir|npp|snpp)[_.-]?(?:20)\\d{5}(?!\\d)", "Suomi NPP", "VIIRS"},
    {"(?:^|[_.-])vj1[_.-]?(?:20)\\d{5}(?!\\d)", "NOAA-20", "VIIRS"},
};

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

NameFacts missionInName(const QString &fileName)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> compiled;
        for (const NamePattern &entry : kNamePatterns) {
            compiled.emplace_back(QLatin1String(entry.pattern));
        }
        return compiled;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const auto match = patterns[i].match(fileName);
        if (match.hasMatch()) {
            const QString satellite = QLatin1String(kNamePatterns[i].satellite);
            return {satellite.contains(u"%1"_s) ? satellite.arg(match.captured(1)) : satellite,
                    QLatin1String(kNamePatterns[i].sensor)};
        }
    }
    return {};
}

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
    const NameFacts inName = missionInName(
        isUrl ? QUrl(address).fileName() : QFileInfo(address).fileName());
    const Source ofName = isUrl ? Source::Url : Source::FileName;
    if (!inName.satellite.isEmpty()) {
        put(Field::Satellite, {inName.satellite}, ofName);
        put(Field::Sensor, {inName.sensor}, ofName);
    }
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
