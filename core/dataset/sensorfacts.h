// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/image.h"

#include <QList>

namespace gaia::dataset {

/// Fills in what the table of missions knows: the sensor of satellites that carry one only; modality
/// and resolution class of the image's sensor, or of the sensors of one product. Both are what the
/// sensor's pictures usually are, or what is said of this one ("day/night band", "wide swath",
/// "pan-sharpened") in its alt text, its credit, in `said`, or by the name of a `mode`. A sensor
/// whose modes differ by class, with no usual one, gives no class unless the mode is said. Fields in
/// `stated` were told to be unknown and stay so.
void fillFromSensor(Image &image, const QList<Field> &stated, const QString &said = {},
                    const QString &mode = {});

}  // namespace gaia::dataset
