// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/creditparties.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Makers;

class CreditPartiesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void credit_withAnotherParty_isNotTheirsAlone_data()
    {
        QTest::addColumn<QString>("credit");
        const QList<const char *> credits{
            "",
            "lake in spring",
            "NASA/SpaceX",
            "Google Earth, NASA",
            "NASA, Esri",
            "WorldView-2 image, NASA",
            "NASA; Photo by John Smith, National Geographic",
            "NASA; Photo by John Smith",
            "NASA/CNES",
            "NASA/DLR/GFZ",
            "NASA. Not for commercial use",
            "NASA/Lockheed Martin",
            "NASA image by Planet Labs",
            "NASA image by Maxar",
            "NASA image by Getty Images",
            "NASA image by Jane Doe, Boston University",
            "NASA image by Jane Doe and Conservation International",
            "NASA, ESA, and STScI",
            "NASA/METI/AIST/Japan Space Systems, and U.S./Japan ASTER Science Team",
            "NASA and EUMETSAT, Meteosat-9",
            "NASA, courtesy of JAXA",
            "Image by Jane Doe",
            "Lamont-Doherty Earth Observatory",
            "NASA Earth Observatory images by Lauren Dauphin, using modified Copernicus Sentinel data "
            "(2023) processed by the European Space Agency",
            "Landsat 8",
        };
        for (const char *credit : credits) {
            QTest::newRow(credit) << QString::fromUtf8(credit);
        }
    }
    void credit_withAnotherParty_isNotTheirsAlone()
    {
        QFETCH(QString, credit);
        QVERIFY(!dataset::namesOnly(Makers::UnitedStates, credit));
    }

    void credit_ofTheUnitedStates_isTheirs_data()
    {
        QTest::addColumn<QString>("credit");
        const QList<const char *> credits{
            "NASA",
            "NOAA-NASA",
            "USGS/NASA",
            "NASA LIS",
            "Earth Observatory",
            "United States Geological Survey",
            "U.S. Geological Survey",
            "The NASA Scientific Visualization Studio",
            "NOAA Great Lakes Environmental Research Laboratory",
            "NASA LANCE MODIS",
            "NASA's Goddard Space Flight Center",
            "MODIS Land Rapid Response Team, NASA GSFC",
            "NASA/GSFC",
            "NASA/Ames",
            "NASA Ames Research Center",
            "Image courtesy of the Image Science & Analysis Laboratory, NASA Johnson Space Center",
            "NASA Earth Observatory images by Joshua Stevens, using Landsat data from the U.S. "
            "Geological Survey",
            "NASA Earth Observatory images by Lauren Dauphin and Wanmei Liang, using VIIRS data from "
            "NASA EOSDIS LANCE, GIBS/Worldview, and the Suomi National Polar-orbiting Partnership. "
            "Story by Adam Voiland.",
            "NASA Earth Observatory map by J. van der Berg, using GOES-16 imagery courtesy of NOAA",
            "NASA image courtesy Jeff Schmaltz, LANCE MODIS Rapid Response Team, NASA GSFC",
            "Astronaut photograph ISS043-E-193911 provided by the ISS Crew Earth Observations Facility "
            "and the Earth Science and Remote Sensing Unit, Johnson Space Center",
        };
        for (const char *credit : credits) {
            QTest::newRow(credit) << QString::fromUtf8(credit);
        }
    }
    void credit_ofTheUnitedStates_isTheirs()
    {
        QFETCH(QString, credit);
        QVERIFY(dataset::namesOnly(Makers::UnitedStates, credit));
    }

    void credit_ofCopernicus_isTheirs_data()
    {
        QTest::addColumn<QString>("credit");
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("satellite alone") << u"Sentinel-2 image"_s << false;
        QTest::newRow("another") << u"European Union, Copernicus, Pléiades"_s << false;
        QTest::newRow("ESA") << u"Copernicus Sentinel data 2015, ESA"_s << false;
        QTest::newRow("NASA") << u"NASA"_s << false;
        QTest::newRow("imagery") << u"European Union, Copernicus Sentinel-2A imagery"_s << true;
        QTest::newRow("data") << u"contains modified Copernicus Sentinel data [2023]"_s << true;
        QTest::newRow("service") << u"European Union, Copernicus Marine Service data"_s << true;
    }
    void credit_ofCopernicus_isTheirs()
    {
        QFETCH(QString, credit);
        QFETCH(bool, isTheirs);
        QCOMPARE(dataset::namesOnly(Makers::Copernicus, credit), isTheirs);
    }
};

QTEST_GUILESS_MAIN(CreditPartiesTest)
#include "creditpartiestest.moc"
