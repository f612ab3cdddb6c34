// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gaia::scraping {

/// A CSS selector as the XPath that selects the same nodes below the context node, in document
/// order. Understood: names, *, #id, .class, [a], [a=v] and its ^= $= *= ~= |=, descendant, >, +, ~,
/// groups by comma, :first-child, :last-child, :nth-child(n), :not(simple), :has(selector),
/// :contains("text"). What is not understood is an error with its position. Text that starts with
/// "/", "./", "(/", "self::" or "ancestor" is XPath already and comes back as it is.
[[nodiscard]] base::Result<QString> xpathFrom(const QString &selector);

}  // namespace gaia::scraping
