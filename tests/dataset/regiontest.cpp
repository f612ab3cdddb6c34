// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/region.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;

class RegionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_thatIsNoRing_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ";", ";;", "0,0;1,1", "0,0;1,1;", "0,0;1,1;2", "0,0;1,1;x,2",
                                 "0,0;1,1;2,91", "0,0;1,1;541,2", "0,0;1,1;nan,2", "0,0;1,1;inf,2",
                                 "0,0,0;1,1,1;2,2,2"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
        QTest::newRow("too many") << QStringList(kMostRingPoints + 1, u"1,1"_s).join(u';');
    }

    void text_thatIsNoRing_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!ringFromText(text));
    }

    void text_semicolonButNoRing_isAFault_notAName()
    {
        QVERIFY(!faultOfRegion(u"0,0;1,1"_s).isEmpty());
        QVERIFY(!faultOfRegion(u"  "_s).isEmpty());
        QVERIFY(!faultOfRegion(u"x"_s.repeated(81)).isEmpty());
        QVERIFY(!faultOfRegion(u"a\nb"_s).isEmpty());
        QVERIFY(faultOfRegion(u"Nile delta"_s).isEmpty());
        QVERIFY(faultOfRegion(u"0,0;1,1;2,0"_s).isEmpty());
    }

    void text_readAndWritten_isTheSame()
    {
        const auto ring = ringFromText(u"20,30.5;25.1234,-0.5; 190 , 35"_s);
        QVERIFY(ring);
        QCOMPARE(toText(*ring), u"20,30.5;25.1234,-0.5;190,35"_s);
        QCOMPARE(*ringFromText(toText(*ring)), *ring);
    }

    void inside_acrossTheAntimeridian_fromBothSides()
    {
        const Ring ring = *ringFromText(u"170,-10;190,-10;190,10;170,10"_s);
        for (const double lon : {171.0, 180.0, -180.0, -171.0}) {
            QVERIFY(isInside(ring, {0.0, lon}));
        }
        for (const double lon : {169.0, -169.0, 0.0}) {
            QVERIFY(!isInside(ring, {0.0, lon}));
        }
        const GeoBounds box = boundsOf(ring);
        QCOMPARE(box, (GeoBounds{170.0, -10.0, -170.0, 10.0}));
        QCOMPARE(boundsOf(*ringFromText(u"-190,0;-180,5;-170,0"_s)),
                 (GeoBounds{170.0, 0.0, -170.0, 5.0}));
        QCOMPARE(boundsOf(*ringFromText(u"-190,0;0,5;190,0"_s)),
                 (GeoBounds{-180.0, 0.0, 180.0, 5.0}));
    }

    void inside_selfCrossing_followsEvenOdd()
    {
        // A bow tie: its two wings are in, what lies beside the crossing is out.
        const Ring ring = *ringFromText(u"0,0;10,10;10,0;0,10"_s);
        QVERIFY(isInside(ring, {5.0, 1.0}));
        QVERIFY(isInside(ring, {5.0, 9.0}));
        QVERIFY(!isInside(ring, {9.0, 5.0}));
        QVERIFY(!isInside(ring, {1.0, 5.0}));
    }

    void simplified_circle_keepsItsShape()
    {
        Ring circle;
        for (int i = 0; i < 720; ++i) {
            const double turn = i * std::numbers::pi / 360.0;
            circle.push_back({10.0 * std::sin(turn), 10.0 * std::cos(turn)});
        }
        const Ring few = simplified(circle, 60);
        QCOMPARE(few.size(), std::size_t(60));
        QVERIFY(isInside(few, {0.0, 9.9}));
        QVERIFY(!isInside(few, {0.0, 10.1}));
        QCOMPARE(simplified(few, 1).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(RegionTest)
#include "regiontest.moc"
