// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gaia::base {

/// A sentence of core in the person's language. The context is always "gaia"; it is written out
/// because the tool that gathers the sentences reads it there.
[[nodiscard]] inline QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

}  // namespace gaia::base
