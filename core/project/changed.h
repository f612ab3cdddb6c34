// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/keys.h"

#include <QFlags>
#include <QMetaType>

#include <algorithm>
#include <vector>

namespace gaia::project {

/// What a commit touched.
enum class Noun {
    Images = 1,    ///< images added, or their metadata, media, verdict or flags
    Articles = 2,
    Captions = 4,  ///< captions, their states and drafts
    Runs = 8,      ///< runs and raw answers
    Events = 16,   ///< the event log
    Views = 32,    ///< saved views and frozen sets
    Findings = 64, ///< what the check found
};
Q_DECLARE_FLAGS(Nouns, Noun)
Q_DECLARE_OPERATORS_FOR_FLAGS(Nouns)

/// Sent once after each commit. No ids means that any image may be touched.
struct Changed {
    Nouns nouns;
    std::vector<dataset::ImageKey> images;
    qint64 version = 0;  ///< grows with every commit seen by this process

    [[nodiscard]] bool touches(dataset::ImageKey image) const
    {
        return images.empty() || std::find(images.begin(), images.end(), image) != images.end();
    }
};

}  // namespace gaia::project

Q_DECLARE_METATYPE(gaia::project::Changed)
