// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"
#include "core/dataset/missions.h"
#include "core/review/dates.h"
#include "core/review/reading.h"
#include "core/review/resolution.h"

namespace gaia::review {

/// What the mission table says against captions and metadata: rules sensor-unnamed,
/// satellite-mismatch, mission-date, mission-sensor, mission-modality, mission-resolution. Of
/// several platforms and sensors the union counts, of an imprecise date the whole interval, and
/// only the day of the picture does, never that of its publication. What the table does not know
/// is never at fault.
class MissionRules final {
public:
    explicit MissionRules(const dataset::Missions &missions);

    void checkCaption(const Reading &caption, const dataset::Image &image,
                      const std::vector<DateMention> &dates,
                      const std::vector<ResolutionMention> &resolutions, Findings &findings) const;
    void checkImage(const dataset::Image &image, Findings &findings) const;

private:
    struct Named;
    [[nodiscard]] Named recordedIn(const dataset::Image &image) const;
    [[nodiscard]] QStringList sensorsOf(const Named &named) const;
    [[nodiscard]] bool areCarried(const QString &sensor, const Named &platforms) const;
    [[nodiscard]] QSet<QString> modalityGroups(const QStringList &sensors) const;
    [[nodiscard]] std::optional<int> classesOff(dataset::ResolutionClass said,
                                                const QStringList &sensors) const;
    void checkMismatch(const Reading &caption, const Named &said, const Named &recorded,
                       Findings &findings) const;

    const dataset::Missions &m_missions;
};

}  // namespace gaia::review
