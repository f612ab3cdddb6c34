// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/keys.h"
#include "core/storage/connection.h"

#include <QString>
#include <QVariantList>

namespace gaia::storage {

/// A condition over the table `image` under the name `i`, with the values that it binds in order.
struct SqlCondition {
    QString text;
    QVariantList values;
};

/// The one translation of a filter to SQL. Values are bound, never pasted; a negated term also
/// lets through what has no value. The connection tells what the views are that it names; one that
/// is not there, or that leads back to itself, throws inside `Connection::guard`.
///
/// `upTo`: asked of the images up to this key alone, which is sooner answered where many fit.
[[nodiscard]] SqlCondition toSql(Connection &connection, const dataset::Filter &filter,
                                 dataset::ImageKey upTo = {});

/// The season of the image `i` by place and date, null where it can't be told: only the day on which
/// it was taken has the season that it shows.
[[nodiscard]] QString seasonSql();

}  // namespace gaia::storage
