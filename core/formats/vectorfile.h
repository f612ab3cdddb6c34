// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/vectors.h"

#include <QString>

namespace gaia::formats {

/// Reads embeddings:
/// - NumPy's `.npy` (format 1 to 3, floats of 2, 4 or 8 bytes, two dimensions) with the names of
///   its rows in `namesPath` (a name a line, or a JSON array), by default FILE.txt, FILE.json or
///   FILE.ids beside it;
/// - JSON or JSON lines: objects with `id` or `image_id` (and `ordinal` of a caption) and
///   `embedding` or `vector`; an object of `ids` and `vectors`; or an object from name to vector;
/// - CSV: a name, then its numbers; a line that holds none is passed over as the header.
/// A file that claims more than it holds, vectors of different lengths and numbers that are none
/// are refused with a sentence. Holds the whole in memory, at most 4 GiB.
[[nodiscard]] base::Result<evaluation::Vectors> readVectors(const QString &path,
                                                            const QString &namesPath = {});

}  // namespace gaia::formats
