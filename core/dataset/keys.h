// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"

namespace gaia::dataset {

using ImageKey = base::Key<struct ImageTag>;
using ArticleKey = base::Key<struct ArticleTag>;
using CaptionKey = base::Key<struct CaptionTag>;
using CaptionSetKey = base::Key<struct CaptionSetTag>;
using RunKey = base::Key<struct RunTag>;
using ViewKey = base::Key<struct ViewTag>;

}  // namespace gaia::dataset
