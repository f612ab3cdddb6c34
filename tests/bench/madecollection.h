// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/caption.h"
#include "core/dataset/record.h"
#include "core/project/project.h"
#include "tests/bench/madewords.h"

#include <QString>

#include <vector>

namespace gaia::bench {

/// A collection that looks like GAIA and is made from a seed: articles shared by one to three
/// images, places that pile up on a few hundred spots, dates from 1998 to 2024 that come in
/// events, the missions of the time with their sensors, and the dirt of the released files.
/// Any record is made by its number alone, so that a million of them need no memory. Immutable.
class MadeCollection final {
public:
    /// `scenes` is a folder of pictures that the images refer to; empty: no image has any.
    MadeCollection(std::uint64_t seed, const QString &scenes);

    /// Everything but the captions; numbers count from 0.
    [[nodiscard]] dataset::Record record(qint64 number) const;
    /// How the captions of the image stand; empty where none is decided.
    [[nodiscard]] std::vector<dataset::CaptionState> decisions(qint64 number) const;
    [[nodiscard]] QString split(qint64 number) const;

    struct Scene {
        dataset::Media media;
        QByteArray thumbnail;
    };
    [[nodiscard]] const std::vector<Scene> &scenes() const { return m_scenes; }

private:
    struct Spot {
        QString name;
        dataset::GeoPoint point;
        double spreadDegrees = 1.0;
    };
    struct Story;

    [[nodiscard]] Story story(qint64 number) const;
    void drawMission(Dice &dice, const QDate &day, Story &story) const;
    void soil(Dice &dice, dataset::Record &record) const;
    void findSpots();
    void readScenes(const QString &folder);

    std::uint64_t m_seed;
    std::vector<Spot> m_spots;
    std::vector<Scene> m_scenes;
};

/// Puts the first `images` records into an empty project, with five captions each and their
/// decisions. Blocks.
[[nodiscard]] base::Status fill(project::Project &project, const MadeCollection &collection,
                                qint64 images, const base::JobContext &context);
/// Writes them as GAIA JSON, as the released files are: captions, no article, no date.
[[nodiscard]] base::Status writeGaiaJson(const QString &path, const MadeCollection &collection,
                                         qint64 images);

}  // namespace gaia::bench
