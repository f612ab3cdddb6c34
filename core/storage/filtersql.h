// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QString>
#include <QVariantList>

namespace gaia::storage {

/// A condition over the table `image` under the name `i`, with the values that it binds in order.
struct SqlCondition {
    QString text;
    QVariantList values;
};

/// The one translation of a filter to SQL. Values are bound, never pasted; a negated term also
/// lets through what has no value.
[[nodiscard]] SqlCondition toSql(const dataset::Filter &filter);

}  // namespace gaia::storage
