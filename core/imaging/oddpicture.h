// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <opencv2/core/mat.hpp>

namespace gaia::imaging {

/// Why a picture may be none from a satellite, by its statistics alone: blank, tiny, logo, chart,
/// text or portrait; empty if nothing says so. `colour`: BGR, a thumbnail of a picture of `size`
/// pixels. Where OpenCV's cascade file (CMake's GAIA_FACE_CASCADE) is missing when built or when
/// run, no portrait is named.
[[nodiscard]] QString oddReason(const cv::Mat &colour, const QSize &size, bool isFlat);

}  // namespace gaia::imaging
