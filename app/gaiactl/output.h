// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/image.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace gaia::gaiactl {

using Json = nlohmann::ordered_json;

/// One JSON document on stdout.
void print(const Json &document);
/// A line of text on stdout.
void print(const QString &line);

/// Null for a null or empty QString and for an empty optional.
[[nodiscard]] Json json(const QString &text);
[[nodiscard]] Json json(const dataset::MaybeText &text);
[[nodiscard]] Json json(const dataset::MaybeList &list);
[[nodiscard]] Json json(const std::optional<double> &number);
[[nodiscard]] Json json(const base::Issues &issues);

}  // namespace gaia::gaiactl
