// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <optional>

namespace gaia::geo {

using base::ErrorCode;

namespace {

constexpr qint64 kMaxBytes = 64LL << 20;
constexpr double kUnit = 1e-6;  ///< of a stored number, degrees

/// Reads little-endian values one after the other and never past the end; once something was
/// missing or wrong, everything after it reads as nothing.
class Cursor {
public:
    explicit Cursor(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] bool isSound() const { return m_isSound; }
    void fail() { m_isSound = false; }

    template<typename T>
    T number()
    {
        const char *data = take(sizeof(T));
        return data ? qFromLittleEndian<T>(data) : T{};
    }
    float real() { return std::bit_cast<float>(number<quint32>()); }
    /// A count of things of which each takes `size` bytes at least.
    quint32 count(qsizetype size)
    {
        const auto value = number<quint32>();
        if (static_cast<qint64>(value) * size > left()) {
            fail();
        }
        return m_isSound ? value : 0;
    }
    QString name()
    {
        const auto length = number<quint8>();
        const char *data = take(length);
        return data ? QString::fromUtf8(data, length) : QString();
    }
    const char *take(qsizetype size)
    {
        if (!m_isSound || size > left()) {
            fail();
            return nullptr;
        }
        const char *data = m_bytes.constData() + m_at;
        m_at += size;
        return data;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

Basemap::Part readPart(Cursor &cursor, Basemap::Kind kind)
{
    const quint32 count = cursor.count(8);
    const bool isRing = kind == Basemap::Kind::Rings;
    if (count < (isRing ? 4U : 2U)) {
        cursor.fail();
        return {};
    }
    Basemap::Part part;
    part.reserve(count);
    for (quint32 index = 0; index < count && cursor.isSound(); ++index) {
        const double lon = cursor.number<qint32>() * kUnit;
        const double lat = cursor.number<qint32>() * kUnit;
        if (std::abs(lon) > 180.0 || std::abs(lat) > 90.0) {
            cursor.fail();
        }
        part.push_back({static_cast<float>(lon), static_cast<float>(lat)});
    }
    if (isRing && cursor.isSound() && !(part.front() == part.back())) {
        cursor.fail();
    }
    return part;
}

Basemap::Feature readFeature(Cursor &cursor, Basemap::Kind kind)
{
    Basemap::Feature feature;
    feature.name = cursor.name();
    const float west = cursor.real();
    const float south = cursor.real();
    const float east = cursor.real();
    const float north = cursor.real();
    // Written so that a value which is not a number fails too.
    if (!(west >= -180.01F && east <= 180.01F && south >= -90.01F && north <= 90.01F && west <= east
          && south <= north)) {
        cursor.fail();
    }
    feature.box = QRectF(QPointF(west, south), QPointF(east, north));
    const quint32 parts = cursor.count(4);
    for (quint32 index = 0; index < parts && cursor.isSound(); ++index) {
        feature.parts.push_back(readPart(cursor, kind));
    }
    return feature;
}

Basemap::Layer readLayer(Cursor &cursor)
{
    Basemap::Layer layer;
    layer.name = cursor.name();
    const auto kind = cursor.number<quint8>();
    if (kind > 1) {
        cursor.fail();
    }
    layer.kind = kind == 0 ? Basemap::Kind::Rings : Basemap::Kind::Lines;
    const quint32 features = cursor.count(21);
    for (quint32 index = 0; index < features && cursor.isSound(); ++index) {
        layer.features.push_back(readFeature(cursor, layer.kind));
    }
    return layer;
}

}  // namespace

base::Result<Basemap> Basemap::fromBytes(const QByteArray &bytes, const QString &name)
{
    if (!bytes.startsWith("GBM1")) {
        return base::fail(ErrorCode::Unsupported,
                          QCoreApplication::translate("gaia", "%1 is not a base map of format GBM1.")
                              .arg(name));
    }
    Cursor cursor(bytes);
    cursor.take(4);
    Basemap map;
    const quint32 layers = cursor.count(6);
    for (quint32 index = 0; index < layers && cursor.isSound(); ++index) {
        map.m_layers.push_back(readLayer(cursor));
    }
    if (!cursor.isSound() || cursor.left() != 0) {
        return base::fail(
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "gaia", "The base map %1 is damaged; the map is shown without it. "
                        "Installing the program again brings it back.")
                .arg(name));
    }
    return map;
}

base::Result<Basemap> Basemap::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(ErrorCode::CannotOpen,
                          QCoreApplication::translate(
                              "gaia", "The base map %1 can't be read: %2. The map is shown without "
                                      "it.")
                              .arg(path, file.errorString()));
    }
    if (file.size() > kMaxBytes) {
        return base::fail(ErrorCode::TooLarge,
                          QCoreApplication::translate(
                              "gaia", "The base map %1 is larger than any that this version reads.")
                              .arg(path));
    }
    return fromBytes(file.readAll(), path);
}

const Basemap::Layer *Basemap::layer(const QString &name) const
{
    for (const Layer &layer : m_layers) {
        if (layer.name == name) {
            return &layer;
        }
    }
    return nullptr;
}

}  // namespace gaia::geo
