// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/imaging/gdalhandle.h"

#include <map>

namespace gaia::formats {

/// Writes images as features for geographic information systems by GDAL: WGS 84, longitude first;
/// the footprint where it is known, cut in two at the antimeridian, else the point, else nothing.
/// images.geojson (RFC 7946) or images.gpkg, or a file for each split.
class VectorWriter final : public ExportWriter {
public:
    enum class Kind { GeoJson, GeoPackage };
    VectorWriter(Kind kind, const WriterSettings &settings);
    ~VectorWriter() override;
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status finish() override;

private:
    struct Part {
        QString path;
        imaging::DatasetHandle dataset;
        void *layer = nullptr;  ///< owned by the dataset
        qint64 features = 0;
    };
    [[nodiscard]] base::Result<Part *> partOf(const QString &name);
    [[nodiscard]] bool makeFields(Part &part) const;
    [[nodiscard]] Properties columnsOf(const ExportItem &item) const;
    [[nodiscard]] base::Status close(Part &part);
    [[nodiscard]] base::Error writeErrorOf(const Part &part, const QString &reason) const;

    Kind m_kind;
    std::map<QString, Part> m_parts;
};

}  // namespace gaia::formats
