// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/vocabulary.h"

#include "core/dataset/missions.h"

#include <algorithm>

namespace gaia::dataset {

bool hasVocabulary(Field field)
{
    return field == Field::Satellite || field == Field::Sensor || field == Field::Modalities;
}

QStringList kindsOf(Field field, const QString &value)
{
    const Missions &missions = Missions::standard();
    QStringList lineage;
    if (field == Field::Satellite) {
        const Platform *platform = missions.platform(value);
        lineage = platform ? missions.platformLineage(platform->name) : QStringList();
    } else if (field == Field::Sensor) {
        const Sensor *sensor = missions.sensor(value);
        lineage = sensor ? QStringList{sensor->name} : QStringList();
    } else if (field == Field::Modalities) {
        const Modality *modality = missions.modality(value);
        lineage = modality ? missions.modalityLineage(modality->name) : QStringList();
    }
    return lineage.isEmpty() ? QStringList{value} : lineage;
}

bool isMeantBy(Field field, const QString &value, const QString &wanted)
{
    const bool isItself = wanted.size() > 1 && wanted.startsWith(u'=');
    const QString named = isItself ? wanted.mid(1) : wanted;
    if (value.compare(named, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const QString name = kindsOf(field, named).first();
    const QStringList kinds = kindsOf(field, value);
    const auto isIt = [&](const QString &kind) { return kind.compare(name, Qt::CaseInsensitive) == 0; };
    return isItself ? isIt(kinds.first()) : std::any_of(kinds.begin(), kinds.end(), isIt);
}

QString itself(Field field, const QString &name)
{
    const Missions &missions = Missions::standard();
    const auto &platforms = missions.platforms();
    const auto &modalities = missions.modalities();
    const bool hasParts = field == Field::Satellite
        ? std::any_of(platforms.begin(), platforms.end(),
                      [&](const Platform &platform) { return platform.family == name; })
        : field == Field::Modalities
        && std::any_of(modalities.begin(), modalities.end(),
                       [&](const Modality &modality) { return modality.broader == name; });
    return hasParts ? u'=' + name : name;
}

}  // namespace gaia::dataset
