// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/record.h"

#include <QByteArray>

namespace gaia::formats {

/// Reads one record's JSON object: the keys of the GAIA collection, as tolerantly as its consumers
/// met them (numbers for ids, lone strings for lists, nulls, NaN), and beside them article
/// {url, title, published, text}, licence {name, holder, evidence, redistribute}, bounds
/// [W, S, E, N], acquired {from, to, kind} or date, date_kind, theme; all of these also as the
/// flat names under which our own exports write them (acquired_from, article_title,
/// licence_holder, west). Values out of range are left out and told in `issues` with the position;
/// what is no object, or has neither id nor image_src, is an error unless there is a
/// `fallbackId`.
[[nodiscard]] base::Result<dataset::Record> recordFromJson(const QByteArray &json,
                                                           const QString &position,
                                                           base::Issues &issues,
                                                           const QString &fallbackId = {});

/// The picture that a record names by a path beside `file`; empty for addresses and for paths
/// that lead out of the folder.
[[nodiscard]] QString picturePathBeside(const dataset::Record &record, const QString &file);

}  // namespace gaia::formats
