// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/facts.h"

#include "core/dataset/datefacts.h"
#include "core/dataset/missions.h"

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

/// Words of credits and licences, compiled once: an import asks for them for every record.
class Words final {
public:
    explicit Words(const QString &pattern)
        : m_expression(pattern, QRegularExpression::CaseInsensitiveOption)
    {
        m_expression.optimize();
    }
    [[nodiscard]] bool areIn(const QString &text) const
    {
        return !text.isEmpty() && m_expression.match(text).hasMatch();
    }

private:
    QRegularExpression m_expression;
};

Licence made(const QString &name, const QString &holder, const QString &evidence,
             const QString &redistribute)
{
    return {name, holder, evidence, redistribute};
}

/// A licence that a text names, wherever it stands.
Licence namedLicence(const QString &text)
{
    static const QRegularExpression commons(
        u"\\b(?:CC|Creative Commons)[ -]?(BY(?:[ -](?:NC|SA|ND))*)(?:[ -](\\d\\.\\d))?( IGO)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = commons.match(text);
    if (match.hasMatch()) {
        const QString terms = match.captured(1).toUpper().replace(u' ', u'-');
        const QString name = QString(u"CC "_s + terms
            + (match.captured(2).isEmpty() ? QString() : QString(u' ' + match.captured(2)))
            + (match.captured(3).isEmpty() ? QString() : u" IGO"_s));
        const bool isFree = !terms.contains(u"NC"_s) && !terms.contains(u"ND"_s);
        return made(name, {}, text, isFree ? u"yes"_s : u"no"_s);
    }
    static const Words publicDomain(u"\\bCC0\\b|\\bpublic domain\\b"_s);
    static const Words reserved(u"all rights reserved"_s);
    if (publicDomain.areIn(text)) {
        return made(u"Public domain"_s, {}, text, u"yes"_s);
    }
    if (reserved.areIn(text)) {
        return made(u"All rights reserved"_s, {}, text, u"no"_s);
    }
    return {};
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

Licence licenceOf(const QString &stated, const QString &credits, const QString &imageSrc)
{
    if (!stated.isEmpty()) {
        const Licence known = namedLicence(stated);
        return made(stated, {}, stated, known.redistribute);
    }
    if (const Licence known = namedLicence(credits); !known.name.isEmpty()) {
        return known;
    }
    // Who takes pictures for sale, and marks of ownership.
    static const Words owned(u"©|\\(c\\)|copyright|DigitalGlobe|Maxar|GeoEye|Planet Labs|Airbus|"
                             "Getty|Associated Press|Reuters|Shutterstock|SPOT Image|Spot Image"_s);
    if (owned.areIn(credits)) {
        return made({}, {}, credits, u"unknown"_s);
    }
    const QString host = QUrl(imageSrc).host().toLower();
    const auto isOf = [&](QLatin1String domain) {
        return host == domain || host.endsWith(QString(u'.' + domain));
    };
    static const Words modified(u"modified Copernicus Sentinel data"_s);
    static const Words processed(u"\\bESA\\b|processed"_s);
    if (modified.areIn(credits)) {
        const bool isTheirs = isOf("copernicus.eu"_L1) || !processed.areIn(credits);
        return made(u"Copernicus Sentinel data terms"_s, u"European Union"_s, credits,
                    isTheirs ? u"yes"_s : u"unknown"_s);
    }
    const bool isUnitedStates = isOf("nasa.gov"_L1) || isOf("usgs.gov"_L1) || isOf("noaa.gov"_L1);
    static const Words agencies(u"\\bNASA\\b|\\bUSGS\\b|\\bNOAA\\b"_s);
    static const Words others(u"courtesy|\\bESA\\b|JAXA|university"_s);
    if (isUnitedStates && agencies.areIn(credits) && !others.areIn(credits)) {
        return made(u"Public domain (work of the United States government)"_s,
                    isOf("nasa.gov"_L1)       ? u"NASA"_s
                        : isOf("usgs.gov"_L1) ? u"USGS"_s
                                              : u"NOAA"_s,
                    QString(credits + u" ("_s + host + u')'), u"yes"_s);
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
