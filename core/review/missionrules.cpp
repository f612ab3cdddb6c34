// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/missionrules.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Missions;
using dataset::ResolutionClass;
using MentionKind = dataset::MissionMention::Kind;

/// Platforms and sensors that a caption or an image names, as the table calls them.
struct MissionRules::Named {
    struct One {
        QString name;
        Span span;
        QString written;
    };
    std::vector<One> platforms;
    std::vector<One> sensors;
    bool hasUnknown = false;  ///< something that the table does not know is named too
};

namespace {

/// Physical groups of modalities: within one, names are used loosely.
QString groupOf(const Missions &missions, const QString &modality)
{
    static const QSet<QString> kOptical{u"Optical"_s, u"Ultraviolet"_s, u"Infrared"_s,
                                        u"Broadband radiometry"_s, u"Lightning mapping"_s};
    const QStringList lineage = missions.modalityLineage(modality);
    const QString root = lineage.isEmpty() ? QString() : lineage.last();
    if (kOptical.contains(root)) {
        return u"optical"_s;
    }
    if (root == u"Microwave" || root == u"LiDAR") {
        return lineage.contains(u"Radar"_s) ? u"radar"_s : root;
    }
    return {};  // a map, a model or an elevation model may come from anything
}

Finding onImage(Rule rule, Severity severity, const char *sentence, const QStringList &arguments)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.sentence = QString::fromUtf8(sentence);
    finding.arguments = arguments;
    finding.quote = arguments.join(u' ');
    return finding;
}

QString yearsOf(const dataset::Platform &platform)
{
    return QString::number(platform.from.year()) + u"–"_s
        + (platform.to.isValid() ? QString::number(platform.to.year()) : QString());
}

/// What tells of a sensor, and so wants its name.
const QRegularExpression &sensorDetail()
{
    static const QRegularExpression kPattern = wordPattern(
        u"bands? \\d+(?:[ ,/-]+(?:and )?\\d+)*|(?:spectral|near-infrared|infrared|thermal|shortwave "
        "infrared|red-edge|panchromatic) bands?|swath widths?|imaging swath|(?:VV|VH|HH|HV)(?:[ /+-](?:VV|VH|HH|"
        "HV))? polari[sz]ations?|polarimetric (?:data|image)|[CLXP]-band|(?:onboard|satellite|"
        "spaceborne|multispectral|optical|radar|thermal) (?:sensors?|instruments?|imagers?|"
        "radiometers?|scanners?)|the (?:sensor|instrument)(?:['’]s)?|revisit (?:time|period)|"
        "off-nadir angle|incidence angle|radiometric resolution|spectral resolution"_s);
    return kPattern;
}

}  // namespace

MissionRules::MissionRules(const Missions &missions)
    : m_missions(missions)
{
}

MissionRules::Named MissionRules::recordedIn(const dataset::Image &image) const
{
    Named named;
    for (const QString &text : image.satellite.value_or(QStringList())) {
        const auto *platform = m_missions.platform(text);
        named.hasUnknown = named.hasUnknown || !platform;
        if (platform) {
            named.platforms.push_back({platform->name, {}, text});
        }
    }
    for (const QString &text : image.sensor.value_or(QStringList())) {
        const auto *sensor = m_missions.sensor(text);
        named.hasUnknown = named.hasUnknown || !sensor;
        if (sensor) {
            named.sensors.push_back({sensor->name, {}, text});
        }
    }
    return named;
}

QStringList MissionRules::sensorsOf(const Named &named) const
{
    QStringList sensors;
    for (const auto &sensor : named.sensors) {
        sensors.append(sensor.name);
    }
    if (!sensors.isEmpty()) {
        return sensors;
    }
    for (const auto &one : named.platforms) {
        const auto *platform = m_missions.platform(one.name);
        const QStringList carried = platform ? m_missions.sensorsOf(*platform) : QStringList();
        if (carried.isEmpty()) {
            return {};  // one whose sensors are unknown could have any
        }
        sensors += carried;
    }
    return sensors;
}

bool MissionRules::areCarried(const QString &sensor, const Named &named) const
{
    return std::any_of(named.platforms.begin(), named.platforms.end(), [&](const auto &one) {
        const auto *platform = m_missions.platform(one.name);
        const QStringList carried = platform ? m_missions.sensorsOf(*platform) : QStringList();
        return carried.isEmpty() || carried.contains(sensor);
    });
}

QSet<QString> MissionRules::modalityGroups(const QStringList &sensors) const
{
    QSet<QString> groups;
    for (const QString &name : sensors) {
        const auto *sensor = m_missions.sensor(name);
        for (const QString &modality : sensor ? sensor->modalities : QStringList()) {
            groups.insert(groupOf(m_missions, modality));
        }
    }
    return groups;
}

/// How many classes lie between what is said and the nearest that these sensors have.
std::optional<int> MissionRules::classesOff(ResolutionClass said, const QStringList &sensors) const
{
    std::optional<int> nearest;
    for (const QString &name : sensors) {
        const auto *sensor = m_missions.sensor(name);
        if (!sensor) {
            continue;
        }
        for (const auto &mode : sensor->modes) {
            const int off = std::abs(static_cast<int>(dataset::resolutionClass(mode.gsdM))
                                     - static_cast<int>(said));
            nearest = std::min(nearest.value_or(off), off);
        }
    }
    return nearest;
}

void MissionRules::checkMismatch(const Reading &caption, const Named &said, const Named &recorded,
                                 Findings &findings) const
{
    if (recorded.hasUnknown) {
        return;
    }
    for (const auto &platform : said.platforms) {
        const bool fits = recorded.platforms.empty()
            || std::any_of(recorded.platforms.begin(), recorded.platforms.end(), [&](const auto &other) {
                   return m_missions.isSameOrFamily(other.name, platform.name);
               });
        if (!fits) {
            findings.push_back(caption.finding(
                Rule::SatelliteMismatch, Severity::Warning, platform.span,
                QT_TRANSLATE_NOOP("gaia", "the image is recorded as from %2, not from “%1”"),
                {platform.written, recorded.platforms.front().written}));
        }
    }
    for (const auto &sensor : said.sensors) {
        const bool isRecorded =
            std::any_of(recorded.sensors.begin(), recorded.sensors.end(),
                        [&](const auto &other) { return other.name == sensor.name; });
        const bool fits = isRecorded
            || (recorded.sensors.empty()
                && (recorded.platforms.empty() || areCarried(sensor.name, recorded)));
        if (!fits) {
            const auto &other =
                recorded.sensors.empty() ? recorded.platforms.front() : recorded.sensors.front();
            findings.push_back(caption.finding(
                Rule::SatelliteMismatch, Severity::Warning, sensor.span,
                QT_TRANSLATE_NOOP("gaia", "the image is recorded as from %2, not from “%1”"),
                {sensor.written, other.written}));
        }
    }
}

void MissionRules::checkCaption(const Reading &caption, const dataset::Image &image,
                                const std::vector<DateMention> &dates,
                                const std::vector<ResolutionMention> &resolutions,
                                Findings &findings) const
{
    Named said;
    for (const auto &mention : m_missions.mentions(caption.text)) {
        if (mention.from >= caption.body) {
            const Span span{mention.from, mention.to - mention.from};
            auto &list = mention.kind == MentionKind::Platform ? said.platforms : said.sensors;
            list.push_back({mention.name, span, caption.at(span)});
        }
    }
    const Named recorded = recordedIn(image);
    checkMismatch(caption, said, recorded, findings);

    // A caption's own date and the day of the picture: both must be within the mission.
    std::vector<dataset::Acquisition> days;
    for (const DateMention &date : dates) {
        if (date.days) {
            days.push_back(*date.days);
        }
    }
    if (days.empty() && image.acquired.isTaken()) {
        days.push_back(image.acquired);
    }
    for (const auto &one : said.platforms) {
        const auto *platform = m_missions.platform(one.name);
        const bool isAtWork = !platform || days.empty()
            || std::any_of(days.begin(), days.end(), [&](const dataset::Acquisition &interval) {
                   return platform->isAtWork(interval.from, interval.to);
               });
        if (!isAtWork) {
            findings.push_back(caption.finding(
                Rule::MissionDate, Severity::Error, one.span,
                QT_TRANSLATE_NOOP("gaia", "%1 was at work %2, not in %3"),
                {one.written, yearsOf(*platform), toText(days.front())}));
        }
    }
    for (const auto &sensor : said.sensors) {
        if (!said.platforms.empty() && !areCarried(sensor.name, said)) {
            findings.push_back(caption.finding(
                Rule::MissionSensor, Severity::Error, sensor.span,
                QT_TRANSLATE_NOOP("gaia", "%1 does not fly on %2"),
                {sensor.written, said.platforms.front().written}));
        }
    }
    const bool isNamed = !said.platforms.empty() || !said.sensors.empty();
    const QStringList sensors = sensorsOf(isNamed ? said : recorded);
    if (isNamed) {
        static const std::vector<std::pair<QRegularExpression, QString>> kModalities{
            {wordPattern(u"SAR|synthetic[- ]aperture radar|radar (?:image|imagery|data|backscatter)"_s),
             u"radar"_s},
            {wordPattern(u"multi-?spectral|hyper-?spectral|panchromatic|(?:true|natural)[- ]colou?r"_s),
             u"optical"_s},
            {wordPattern(u"lidar"_s), u"LiDAR"_s}};
        const QSet<QString> groups = modalityGroups(sensors);
        for (const auto &[pattern, group] : kModalities) {
            const auto match = pattern.match(caption.text, caption.body);
            if (match.hasMatch() && !groups.isEmpty() && !groups.contains(group)) {
                const auto &one = said.sensors.empty() ? said.platforms.front() : said.sensors.front();
                findings.push_back(caption.finding(
                    Rule::MissionModality, Severity::Error, spanOf(match),
                    QT_TRANSLATE_NOOP("gaia", "%2 takes no “%1” data"),
                    {match.captured(), one.written}));
            }
        }
    }
    for (const ResolutionMention &mention : resolutions) {
        const auto measured = mention.metres
            ? std::optional(dataset::resolutionClass(mention.metres.value_or(0.0)))
            : mention.said;
        const auto off = measured ? classesOff(*measured, sensors) : std::nullopt;
        if (off.value_or(0) > 0) {
            findings.push_back(caption.finding(
                Rule::MissionResolution, *off > 1 ? Severity::Error : Severity::Note, mention.span,
                QT_TRANSLATE_NOOP("gaia", "“%1” is not the spatial resolution of %2"),
                {caption.at(mention.span), sensors.mid(0, 3).join(u", "_s)}));
        }
    }
    if (!isNamed) {
        const auto detail = sensorDetail().match(caption.text, caption.body);
        const auto metres =
            std::find_if(resolutions.begin(), resolutions.end(),
                         [](const ResolutionMention &mention) { return mention.metres.has_value(); });
        if (detail.hasMatch() || metres != resolutions.end()) {
            const Span span = detail.hasMatch() ? spanOf(detail) : metres->span;
            findings.push_back(caption.finding(
                Rule::SensorUnnamed, Severity::Warning, span,
                QT_TRANSLATE_NOOP("gaia", "“%1” tells of a sensor without its name"),
                {caption.at(span)}));
        }
    }
}

void MissionRules::checkImage(const dataset::Image &image, Findings &findings) const
{
    const Named recorded = recordedIn(image);
    for (const auto &one : recorded.platforms) {
        const auto *platform = m_missions.platform(one.name);
        if (platform && image.acquired.isTaken()
            && !platform->isAtWork(image.acquired.from, image.acquired.to)) {
            findings.push_back(onImage(Rule::MissionDate, Severity::Error,
                                       QT_TRANSLATE_NOOP("gaia", "%1 was at work %2, not in %3"),
                                       {one.written, yearsOf(*platform), toText(image.acquired)}));
        }
    }
    for (const auto &sensor : recorded.sensors) {
        const bool hasCarrier = !m_missions.platformsWith(sensor.name).isEmpty();
        if (hasCarrier && !recorded.hasUnknown && !recorded.platforms.empty()
            && !areCarried(sensor.name, recorded)) {
            findings.push_back(onImage(Rule::MissionSensor, Severity::Error,
                                       QT_TRANSLATE_NOOP("gaia", "%1 does not fly on %2"),
                                       {sensor.written, recorded.platforms.front().written}));
        }
    }
    const QStringList sensors = recorded.hasUnknown ? QStringList() : sensorsOf(recorded);
    const QSet<QString> groups = modalityGroups(sensors);
    for (const QString &text : image.modalities.value_or(QStringList())) {
        const auto *modality = m_missions.modality(text);
        const QString group = modality ? groupOf(m_missions, modality->name) : QString();
        if (!group.isEmpty() && !groups.isEmpty() && !groups.contains(group)) {
            findings.push_back(onImage(Rule::MissionModality, Severity::Error,
                                       QT_TRANSLATE_NOOP("gaia", "%2 takes no “%1” data"),
                                       {text, sensors.mid(0, 3).join(u", "_s)}));
        }
    }
    const auto said = dataset::resolutionClassFromWord(image.resolution.value_or(QString()));
    const auto off = said ? classesOff(*said, sensors) : std::nullopt;
    if (off.value_or(0) > 0) {
        findings.push_back(onImage(Rule::MissionResolution,
                                   *off > 1 ? Severity::Error : Severity::Note,
                                   QT_TRANSLATE_NOOP("gaia", "“%1” is not the spatial resolution of %2"),
                                   {*image.resolution, sensors.mid(0, 3).join(u", "_s)}));
    }
}

}  // namespace gaia::review
