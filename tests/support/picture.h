// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace gaia::test {

/// Keeps a picture of the widget, light and dark, for people to look at: NAME-light.png and
/// NAME-dark.png in the folder that GAIA_PICTURES names; nothing without it.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GAIA_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    for (const bool isDark : {true, false}) {
        widgets::applyTheme(*qApp, isDark ? widgets::Theme::dark() : widgets::Theme::light());
        QTest::qWait(50);
        widget.grab().save(folder + u'/' + name
                           + (isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
    }
}

}  // namespace gaia::test
