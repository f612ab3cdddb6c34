// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/record.h"

#include <QList>

namespace gaia::dataset {

/// Fills in what a record leaves out from its address or file name, its texts and the table of
/// missions: date, satellite, sensor, modality, resolution class, licence, each with its source.
/// Fields in `stated` were told to be unknown and stay so. No date is after `today`.
void fillFacts(Record &record, const QList<Field> &stated, const QDate &today);

}  // namespace gaia::dataset
