// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gaia::dataset {

/// Which tags speak of which theme, and the sphere of the Earth that a theme belongs to. Several
/// themes may share a tag. A value.
struct ThemeTable {
    struct Theme {
        QString name;
        QString sphere;
        QStringList tags;  ///< lower case; names of the theme itself come last
    };
    std::vector<Theme> themes;

    /// Spheres in the table's order.
    [[nodiscard]] QStringList spheres() const;
    /// Null if there is none of this name (case is ignored).
    [[nodiscard]] const Theme *find(const QString &name) const;
};

/// Reads {sphere: {theme: [tag, ...]}}; the error names `file` and what is wrong in it. The names
/// of a theme ("Wildfires / Fires", "Wildfires", "Fires") become tags of it.
[[nodiscard]] base::Result<ThemeTable> themesFromJson(const QByteArray &bytes, const QString &file);
/// The text that `themesFromJson` reads.
[[nodiscard]] QByteArray toJson(const ThemeTable &table);
/// The form in which tags are compared: ASCII letters lower, blanks single.
[[nodiscard]] QString foldedTag(const QString &tag);

}  // namespace gaia::dataset
