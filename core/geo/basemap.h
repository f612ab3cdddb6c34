// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace gaia::geo {

/// Land, countries and borders as longitudes and latitudes, read from a file of format GBM1 (see
/// resources/basemap/README.md). A value; the reader trusts nothing that the file says.
class Basemap final {
public:
    struct Position {
        float lon = 0.0F;  ///< degrees
        float lat = 0.0F;
        bool operator==(const Position &) const = default;
    };
    using Part = std::vector<Position>;
    enum class Kind { Rings, Lines };
    struct Feature {
        QString name;
        QRectF box;  ///< degrees, x = longitude, y = latitude
        std::vector<Part> parts;
    };
    struct Layer {
        QString name;
        Kind kind = Kind::Rings;
        std::vector<Feature> features;
    };

    /// `name` is said in errors.
    [[nodiscard]] static base::Result<Basemap> fromBytes(const QByteArray &bytes,
                                                         const QString &name);
    [[nodiscard]] static base::Result<Basemap> fromFile(const QString &path);

    [[nodiscard]] const std::vector<Layer> &layers() const { return m_layers; }
    /// Null if the file lacks it.
    [[nodiscard]] const Layer *layer(const QString &name) const;

private:
    std::vector<Layer> m_layers;
};

}  // namespace gaia::geo
