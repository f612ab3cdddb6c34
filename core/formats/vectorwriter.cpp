// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/vectorwriter.h"

#include "core/base/clock.h"
#include "core/formats/outputfile.h"

#include <QFile>

#include <cpl_conv.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::fail;
using imaging::GdalComplaints;

namespace {

struct FeatureDeleter {
    void operator()(void *feature) const { OGR_F_Destroy(feature); }
};

OGRFieldType typeOf(const QString &name, bool isGeoPackage)
{
    static const QStringList kReal{u"lat"_s,  u"lon"_s,   u"west"_s,      u"south"_s,
                                   u"east"_s, u"north"_s, u"radius_km"_s, u"gsd_m"_s};
    static const QStringList kWhole{u"width"_s, u"height"_s};
    static const QStringList kDays{u"acquired_from"_s, u"acquired_to"_s};
    return kReal.contains(name)                  ? OFTReal
        : kWhole.contains(name)                  ? OFTInteger
        : isGeoPackage && kDays.contains(name) ? OFTDate
                                                 : OFTString;
}

void addRing(OGRGeometryH polygon, const dataset::GeoBounds &box)
{
    OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
    OGR_G_AddPoint_2D(ring, box.west, box.south);
    OGR_G_AddPoint_2D(ring, box.east, box.south);
    OGR_G_AddPoint_2D(ring, box.east, box.north);
    OGR_G_AddPoint_2D(ring, box.west, box.north);
    OGR_G_AddPoint_2D(ring, box.west, box.south);
    OGR_G_AddGeometryDirectly(polygon, ring);
}

OGRGeometryH polygonOf(const dataset::GeoBounds &box)
{
    OGRGeometryH polygon = OGR_G_CreateGeometry(wkbPolygon);
    addRing(polygon, box);
    return polygon;
}

/// Null where nothing is known.
OGRGeometryH geometryOf(const dataset::Place &place)
{
    if (place.footprint) {
        const dataset::GeoBounds &box = *place.footprint;
        if (box.west <= box.east) {
            return polygonOf(box);
        }
        OGRGeometryH both = OGR_G_CreateGeometry(wkbMultiPolygon);
        OGR_G_AddGeometryDirectly(both, polygonOf({box.west, box.south, 180.0, box.north}));
        OGR_G_AddGeometryDirectly(both, polygonOf({-180.0, box.south, box.east, box.north}));
        return both;
    }
    if (place.point) {
        OGRGeometryH point = OGR_G_CreateGeometry(wkbPoint);
        OGR_G_SetPoint_2D(point, 0, place.point->lon, place.point->lat);
        return point;
    }
    return nullptr;
}

void setField(OGRFeatureH feature, const char *name, const QVariant &value)
{
    const int index = OGR_F_GetFieldIndex(feature, name);
    switch (value.typeId()) {
    case QMetaType::Double: OGR_F_SetFieldDouble(feature, index, value.toDouble()); break;
    case QMetaType::Int: OGR_F_SetFieldInteger(feature, index, value.toInt()); break;
    case QMetaType::QString:
        OGR_F_SetFieldString(feature, index, value.toString().toUtf8().constData());
        break;
    default: OGR_F_SetFieldNull(feature, index);
    }
}

/// A GeoJSON driver that runs out of room says nothing: the file then lacks its end.
bool isWholeJson(const QString &path)
{
    QFile file(path);
    constexpr qint64 kTail = 16;
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    file.seek(std::max<qint64>(0, file.size() - kTail));
    return file.readAll().trimmed().endsWith('}') && file.size() > kTail;
}

bool hasFeatures(const QString &path, qint64 expected)
{
    const imaging::DatasetHandle read(GDALOpenEx(QFile::encodeName(path).constData(),
                                                 GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr,
                                                 nullptr, nullptr));
    return read && GDALDatasetGetLayerCount(read.get()) == 1
        && OGR_L_GetFeatureCount(GDALDatasetGetLayer(read.get(), 0), TRUE) == expected;
}

}  // namespace

VectorWriter::VectorWriter(Kind kind, const WriterSettings &settings)
    : ExportWriter(settings)
    , m_kind(kind)
{
    imaging::prepareGdal();
}

VectorWriter::~VectorWriter()
{
    // What is left open was given up: closing it may complain of the full disk once more.
    const GdalComplaints complaints;
    m_parts.clear();
}

base::Error VectorWriter::writeErrorOf(const Part &part, const QString &reason) const
{
    return writeError(settings().folder + u'/' + part.path, reason);
}

bool VectorWriter::makeFields(Part &part) const
{
    ExportItem none;
    for (const Property &column : columnsOf(none)) {
        OGRFieldDefnH field =
            OGR_Fld_Create(column.name.toUtf8().constData(),
                           typeOf(column.name, m_kind == Kind::GeoPackage));
        const bool isMade = OGR_L_CreateField(part.layer, field, TRUE) == OGRERR_NONE;
        OGR_Fld_Destroy(field);
        if (!isMade) {
            return false;
        }
    }
    return true;
}

Properties VectorWriter::columnsOf(const ExportItem &item) const
{
    Properties columns = flattened(propertiesOf(item));
    const Properties captions = captionColumns(item);
    columns.insert(columns.end(), captions.begin(), captions.end());
    return columns;
}

base::Result<VectorWriter::Part *> VectorWriter::partOf(const QString &name)
{
    const auto found = m_parts.find(name);
    if (found != m_parts.end()) {
        return &found->second;
    }
    const GdalComplaints complaints;
    const bool isJson = m_kind == Kind::GeoJson;
    Part part;
    part.path = (name.isEmpty() ? u"images"_s : name) + (isJson ? u".geojson"_s : u".gpkg"_s);
    // The one time that a GeoPackage holds, so that the same content makes the same bytes.
    CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE",
                                  base::timestamp(settings().madeAt).toUtf8().constData());
    part.dataset.reset(GDALCreate(GDALGetDriverByName(isJson ? "GeoJSON" : "GPKG"),
                                  QFile::encodeName(settings().folder + u'/' + part.path), 0, 0, 0,
                                  GDT_Unknown, nullptr));
    if (!part.dataset) {
        return fail(writeErrorOf(part, complaints.text()));
    }
    OGRSpatialReferenceH earth = OSRNewSpatialReference(nullptr);
    OSRSetWellKnownGeogCS(earth, "WGS84");
    OSRSetAxisMappingStrategy(earth, OAMS_TRADITIONAL_GIS_ORDER);
    const char *const json[] = {"RFC7946=YES", nullptr};
    part.layer = GDALDatasetCreateLayer(part.dataset.get(), "images", earth, wkbUnknown,
                                        isJson ? const_cast<char **>(json) : nullptr);
    OSRDestroySpatialReference(earth);
    if (!part.layer || !makeFields(part)) {
        return fail(writeErrorOf(part, complaints.text()));
    }
    if (!isJson) {
        (void)GDALDatasetStartTransaction(part.dataset.get(), FALSE);
    }
    return &(m_parts[name] = std::move(part));
}

base::Status VectorWriter::write(const ExportItem &item)
{
    const auto found = partOf(item.part);
    if (!found) {
        return fail(found.error());
    }
    Part &part = **found;
    const GdalComplaints complaints;
    const std::unique_ptr<void, FeatureDeleter> feature(
        OGR_F_Create(OGR_L_GetLayerDefn(part.layer)));
    for (const Property &column : columnsOf(item)) {
        setField(feature.get(), column.name.toUtf8().constData(), column.value);
    }
    if (OGRGeometryH geometry = geometryOf(item.image.place)) {
        OGR_F_SetGeometryDirectly(feature.get(), geometry);
    }
    ++part.features;
    if (OGR_L_CreateFeature(part.layer, feature.get()) != OGRERR_NONE) {
        return fail(writeErrorOf(part, complaints.text()));
    }
    return {};
}

base::Status VectorWriter::close(Part &part)
{
    const GdalComplaints complaints;
    const bool isCommitted = m_kind == Kind::GeoJson
        || GDALDatasetCommitTransaction(part.dataset.get()) == OGRERR_NONE;
    part.dataset.reset();
    const QString path = settings().folder + u'/' + part.path;
    const bool isWhole = m_kind == Kind::GeoJson ? isWholeJson(path)
                                                 : hasFeatures(path, part.features);
    if (!isCommitted || !isWhole) {
        return fail(writeErrorOf(part, complaints.text()));
    }
    return keep(describeFile(settings().folder, part.path));
}

base::Status VectorWriter::finish()
{
    if (m_parts.empty()) {
        if (const auto part = partOf({}); !part) {
            return fail(part.error());
        }
    }
    for (auto &[name, part] : m_parts) {
        if (const base::Status closed = close(part); !closed) {
            return closed;
        }
    }
    return {};
}

}  // namespace gaia::formats
