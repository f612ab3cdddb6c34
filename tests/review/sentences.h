// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/checker.h"

#include <QMetaType>

#include <vector>

namespace gaia::test {

/// A line of tests/review/rules: captions of one image, what else is known of it, and whether
/// the rule must fire.
struct Sentence {
    QString rule;
    int line = 0;
    bool mustFire = false;
    review::Subject subject;
};
/// Fails the program loudly where a line can't be read.
[[nodiscard]] std::vector<Sentence> sentencesOf(const QString &path, const QString &rule);

/// Puts "name=value; name=value" into a subject: alt, article, title, credits, location, lat, lon,
/// date, satellite, sensor, modalities, resolution, tag, origin (lists parted by a comma).
[[nodiscard]] review::Subject subjectFrom(const QString &facts);

}  // namespace gaia::test

Q_DECLARE_METATYPE(gaia::test::Sentence)
