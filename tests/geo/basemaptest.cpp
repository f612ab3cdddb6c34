// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/basemap.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <bit>
#include <limits>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::Basemap;

namespace {

/// Writes GBM1 as a program that means harm would.
class Writer {
public:
    Writer &word(quint32 value)
    {
        const quint32 little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), 4);
        return *this;
    }
    Writer &byte(quint8 value)
    {
        m_bytes.append(static_cast<char>(value));
        return *this;
    }
    Writer &real(float value) { return word(std::bit_cast<quint32>(value)); }
    Writer &name(const QByteArray &text)
    {
        byte(static_cast<quint8>(text.size()));
        m_bytes.append(text);
        return *this;
    }
    Writer &point(double lon, double lat)
    {
        word(static_cast<quint32>(static_cast<qint32>(lon * 1e6)));
        return word(static_cast<quint32>(static_cast<qint32>(lat * 1e6)));
    }
    Writer &start(const QByteArray &magic = "GBM1")
    {
        m_bytes.append(magic);
        return *this;
    }
    Writer &box(float w, float s, float e, float n) { return real(w).real(s).real(e).real(n); }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray sound()
{
    return Writer().start().word(1).name("land").byte(0).word(1).name("Isle").box(0, 0, 1, 1)
        .word(1).word(4).point(0, 0).point(1, 0).point(1, 1).point(0, 0).bytes();
}

}  // namespace

class BasemapTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromBytes_hostile_isRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another format") << QByteArray("{\"type\":\"Topology\"}");
        QTest::newRow("no layer count") << Writer().start().bytes();
        QTest::newRow("four billion layers") << Writer().start().word(0xFFFFFFFFU).bytes();
        QTest::newRow("unknown kind")
            << Writer().start().word(1).name("land").byte(7).word(0).bytes();
        QTest::newRow("four billion points")
            << Writer().start().word(1).name("land").byte(0).word(1).name("").box(0, 0, 1, 1)
                   .word(1).word(0xFFFFFFFFU).point(0, 0).bytes();
        QTest::newRow("open ring")
            << Writer().start().word(1).name("land").byte(0).word(1).name("").box(0, 0, 1, 1)
                   .word(1).word(4).point(0, 0).point(1, 0).point(1, 1).point(0, 1).bytes();
        QTest::newRow("a ring of two")
            << Writer().start().word(1).name("land").byte(0).word(1).name("").box(0, 0, 1, 1)
                   .word(1).word(2).point(0, 0).point(0, 0).bytes();
        QTest::newRow("off the Earth")
            << Writer().start().word(1).name("b").byte(1).word(1).name("").box(0, 0, 1, 1)
                   .word(1).word(2).point(0, 0).point(200, 0).bytes();
        QTest::newRow("a box that is none")
            << Writer().start().word(1).name("b").byte(1).word(1).name("")
                   .box(std::numeric_limits<float>::quiet_NaN(), 0, 1, 1)
                   .word(1).word(2).point(0, 0).point(1, 0).bytes();
        QTest::newRow("more after the end") << sound() + "x";
        QTest::newRow("a name beyond the end") << Writer().start().word(1).byte(250).bytes() + "land!";
    }

    void fromBytes_hostile_isRefusedWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto map = Basemap::fromBytes(bytes, u"world.gbm"_s);
        QVERIFY(!map);
        QVERIFY(map.error().message.contains(u"world.gbm"_s));
        QVERIFY(map.error().message.endsWith(u'.'));
    }

    void fromBytes_cutAnywhere_isRefused()
    {
        const QByteArray whole = sound();
        QVERIFY(Basemap::fromBytes(whole, u"w"_s));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(!Basemap::fromBytes(whole.left(length), u"w"_s));
        }
    }

    void fromFile_missing_saysWhich()
    {
        const auto map = Basemap::fromFile(u"/nonexistent/world.gbm"_s);
        QVERIFY(!map);
        QCOMPARE(map.error().code, base::ErrorCode::CannotOpen);
        QVERIFY(map.error().message.contains(u"world.gbm"_s));
    }

    void fromFile_carried_holdsTheWorld_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("leastPoints");
        QTest::newRow("110m") << u":/basemap/world-110m.gbm"_s << 5'000;
        QTest::newRow("50m") << u":/basemap/world-50m.gbm"_s << 60'000;
        QTest::newRow("10m") << u":/basemap/world-10m.gbm"_s << 400'000;
    }

    void fromFile_carried_holdsTheWorld()
    {
        QFETCH(QString, path);
        QFETCH(int, leastPoints);
        const auto map = Basemap::fromFile(path);
        QVERIFY2(map, map ? "" : qPrintable(map.error().message));
        const bool isFinest = path.contains(u"10m"_s) && !path.contains(u"110m"_s);
        for (const QString &name : {u"land"_s, u"countries"_s, u"borders"_s, u"disputed"_s, u"lakes"_s}) {
            QVERIFY(map->layer(name));
            // Which country a place lies in is asked of the middle scale alone.
            QCOMPARE(map->layer(name)->features.empty(), isFinest && name == u"countries"_s);
        }
        QVERIFY(!map->layer(u"rivers"_s));
        std::size_t points = 0;
        for (const Basemap::Feature &feature : map->layer(u"land"_s)->features) {
            for (const Basemap::Part &part : feature.parts) {
                points += part.size();
                for (const Basemap::Position &place : part) {
                    QVERIFY(feature.box.adjusted(-1e-3, -1e-3, 1e-3, 1e-3)
                                .contains(QPointF(place.lon, place.lat)));
                }
            }
        }
        QVERIFY(points >= static_cast<std::size_t>(leastPoints));
    }
};

QTEST_GUILESS_MAIN(BasemapTest)
#include "basemaptest.moc"
