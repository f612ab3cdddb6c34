// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gaia::widgets {

struct Theme;

/// The one style sheet: menus, fields, lists, scroll bars and Qt's own buttons, in this theme.
[[nodiscard]] QString styleSheet(const Theme &theme);

}  // namespace gaia::widgets
