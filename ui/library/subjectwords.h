// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QString>

namespace gaia::library {

/// What a subject of the filter is called on chips and panels; empty for words.
[[nodiscard]] QString subjectTitle(dataset::Filter::Subject subject);
/// What a value of the subject is called: its own text, but for words that the filter fixes.
[[nodiscard]] QString valueTitle(dataset::Filter::Subject subject, const QString &value);
/// A filter term that shows how the subject is asked for, such as `sat:"Landsat 8"`.
[[nodiscard]] QString subjectExample(dataset::Filter::Subject subject);

}  // namespace gaia::library
