// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/imagecheck.h"

namespace gaia::project {

review::Check checkWhole(const review::Checker &checker, const review::Subject &subject)
{
    return checker.check(subject);
}

}  // namespace gaia::project
