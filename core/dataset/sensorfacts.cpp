// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/sensorfacts.h"

#include "core/dataset/missions.h"

#include <QSet>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 5'000;  ///< characters of an alt text or credit

/// What a picture is by one of the sensor's bands or modes, not together with its other terms.
const QStringList kOfSomePictures{u"Panchromatic"_s, u"Thermal infrared"_s, u"Night lights"_s,
                                  u"Scatterometry"_s, u"Infrared"_s};

/// Other words for the name of a mode, in lower case.
const std::pair<const char *, const char *> kModeWords[] = {
    {"thermal", "thermal infrared"},      {"thermal", "thermal band"},
    {"thermal", "thermal image"},         {"thermal", "land surface temperature"},
    {"thermal infrared", "thermal band"}, {"thermal infrared", "thermal image"},
    {"thermal infrared", "tir"},          {"thermal infrared", "land surface temperature"},
    {"shortwave infrared", "swir"},       {"shortwave infrared", "short-wave infrared"},
    {"panchromatic", "pan-sharpened"},    {"panchromatic", "pansharpened"},
    {"strip map", "stripmap"},            {"scan", "scansar"},
    {"wide swath", "scansar"},            {"day/night band", "day-night band"},
    {"day/night band", "dnb"},            {"day/night band", "nighttime lights"},
};

const std::pair<const char *, const char *> kModalityWords[] = {
    {"Night lights", "day/night band"},     {"Night lights", "day-night band"},
    {"Night lights", "dnb"},                {"Night lights", "night lights"},
    {"Night lights", "nighttime lights"},   {"Night lights", "night-time lights"},
    {"Night lights", "city lights"},        {"Thermal infrared", "thermal"},
    {"Thermal infrared", "land surface temperature"},
    {"Thermal infrared", "brightness temperature"},
    {"Panchromatic", "panchromatic"},
};

/// True where a phrase stands in a text of lower case as words of its own.
bool hasWords(const QString &text, const QString &phrase)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        // A plural is the same word.
        const qsizetype behind = end < text.size() && text.at(end) == u's' ? end + 1 : end;
        const bool isBegin = at == 0 || !text.at(at - 1).isLetterOrNumber();
        if (isBegin && (behind >= text.size() || !text.at(behind).isLetterOrNumber())) {
            return true;
        }
    }
    return false;
}

/// True where a text of lower case says that a picture is of the mode. Names that are words of many
/// meanings ("fine", "standard") count with "mode" or the like behind.
bool saysMode(const QString &text, const QString &mode)
{
    static const QSet<QString> plain{u"thermal"_s, u"panchromatic"_s, u"spotlight"_s,
                                     u"polarimetric"_s, u"stripmap"_s};
    const QString name = mode.toLower();
    if (name.contains(u' ') || plain.contains(name)) {
        if (hasWords(text, name)) {
            return true;
        }
    } else {
        for (const QString &behind : {u" mode"_s, u" beam"_s, u" resolution"_s, u"-resolution"_s}) {
            if (hasWords(text, QString(name + behind))) {
                return true;
            }
        }
    }
    return std::any_of(std::begin(kModeWords), std::end(kModeWords), [&](const auto &word) {
        return name == QLatin1String(word.first) && hasWords(text, QString::fromLatin1(word.second));
    });
}

/// The terms of the sensor that a text names, else those of its usual pictures.
QStringList modalitiesOf(const Sensor &sensor, const QString &text)
{
    QStringList said;
    for (const auto &[modality, words] : kModalityWords) {
        const QString term = QLatin1String(modality);
        if (sensor.modalities.contains(term) && !said.contains(term)
            && hasWords(text, QString::fromLatin1(words))) {
            said << term;
        }
    }
    if (!said.isEmpty() || sensor.modalities.isEmpty()) {
        return said;
    }
    QStringList usual{sensor.modalities.front()};
    for (const QString &term : sensor.modalities) {
        if (!usual.contains(term) && !kOfSomePictures.contains(term)) {
            usual << term;
        }
    }
    return usual;
}

/// The class that all of these ground sample distances have, metres; none if they differ.
std::optional<ResolutionClass> oneClass(const std::vector<double> &metres)
{
    std::optional<ResolutionClass> one;
    for (const double gsdM : metres) {
        const ResolutionClass found = resolutionClass(gsdM);
        if (one && *one != found) {
            return std::nullopt;
        }
        one = found;
    }
    return one;
}

std::optional<ResolutionClass> classOf(const Sensor &sensor, const QString &text, const QString &mode)
{
    std::vector<double> said;
    std::vector<double> all;
    for (const SensorMode &known : sensor.modes) {
        all.push_back(known.gsdM);
        if (mode.isEmpty() ? saysMode(text, known.name) : known.name == mode) {
            said.push_back(known.gsdM);
        }
    }
    if (!said.empty() || !mode.isEmpty()) {
        return oneClass(said);
    }
    if (sensor.varies) {
        // One figure alone is that of a common flight, not of all.
        return all.size() > 1 ? oneClass(all) : std::nullopt;
    }
    return all.empty() ? std::nullopt : std::optional(resolutionClass(all.front()));
}

/// The image's sensors if the table knows them and one platform carries them all.
std::vector<const Sensor *> sensorsOfOneProduct(const Image &image)
{
    const Missions &missions = Missions::standard();
    std::vector<const Sensor *> sensors;
    QStringList carriers;
    for (const QString &name : image.sensor.value_or(QStringList())) {
        const Sensor *sensor = missions.sensor(name);
        if (!sensor) {
            return {};
        }
        const QStringList own = missions.platformsWith(sensor->name);
        if (sensors.empty()) {
            carriers = own;
        } else {
            carriers.removeIf([&](const QString &carrier) { return !own.contains(carrier); });
        }
        sensors.push_back(sensor);
    }
    return sensors.size() > 1 && carriers.isEmpty() ? std::vector<const Sensor *>() : sensors;
}

/// The one sensor that all the image's satellites carry; empty if they carry several.
QString onlySensor(const Image &image)
{
    const Missions &missions = Missions::standard();
    QStringList carried;
    for (const QString &name : image.satellite.value_or(QStringList())) {
        const Platform *platform = missions.platform(name);
        if (!platform || platform->isAirborne) {
            return {};
        }
        carried << missions.sensorsOf(*platform);
    }
    carried.removeDuplicates();
    return carried.size() == 1 ? carried.front() : QString();
}

}  // namespace

void fillFromSensor(Image &image, const QList<Field> &stated, const QString &said,
                    const QString &mode)
{
    const auto mayFill = [&](Field field) { return !isKnown(image, field) && !stated.contains(field); };
    if (mayFill(Field::Sensor)) {
        if (const QString sensor = onlySensor(image); !sensor.isEmpty()) {
            image.sensor = QStringList{sensor};
            image.sources.insert(Field::Sensor, Source::Table);
        }
    }
    if (!mayFill(Field::Modalities) && !mayFill(Field::Resolution)) {
        return;
    }
    const std::vector<const Sensor *> sensors = sensorsOfOneProduct(image);
    const QString text = QString(image.imageAlt.value_or(QString()).left(kLookedAt) + u'\n'
                                 + image.credits.value_or(QString()).left(kLookedAt) + u'\n'
                                 + said.left(kLookedAt))
                             .toLower();
    QStringList modalities;
    std::vector<std::optional<ResolutionClass>> classes;
    for (const Sensor *sensor : sensors) {
        modalities << modalitiesOf(*sensor, text);
        classes.push_back(classOf(*sensor, text, sensors.size() == 1 ? mode : QString()));
    }
    modalities.removeDuplicates();
    if (!modalities.isEmpty() && mayFill(Field::Modalities)) {
        image.modalities = modalities;
        image.sources.insert(Field::Modalities, Source::Table);
    }
    const bool isOne = !classes.empty() && classes.front()
        && std::all_of(classes.begin(), classes.end(),
                       [&](const auto &one) { return one == classes.front(); });
    if (isOne && mayFill(Field::Resolution)) {
        image.resolution = word(*classes.front());
        image.sources.insert(Field::Resolution, Source::Table);
    }
}

}  // namespace gaia::dataset
