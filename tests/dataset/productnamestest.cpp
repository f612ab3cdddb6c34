// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/productnames.h"

#include "core/dataset/missions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::ProductName;

class ProductNamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void name_ofAProduct_tellsWhoTookItAndWhen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("satellites");
        QTest::addColumn<QString>("sensors");
        QTest::addColumn<QString>("days");
        const QList<std::array<const char *, 4>> rows{
            {"", "", "", ""},
            {"holiday.jpg", "", "", ""},
            {"foliage_2011.jpg", "", "", ""},
            {"atmo_2011200.jpg", "", "", ""},
            {"fire_tmo_20112001.jpg", "", "", ""},
            {"fire_tmo_2011366.jpg", "", "", ""},
            {"modern.jpg", "", "", ""},
            {"tile_2012345.jpg", "", "", ""},
            {"DSC_2019001.jpg", "", "", ""},
            {"T31_20200115.jpg", "", "", ""},
            {"LC07_L1TP_139045_20170304_20170316_01_T1.tif", "", "", ""},
            {"fire_tmo_2011200_lrg.jpg", "Terra", "MODIS", "2011-07-19"},
            {"storm.amo2012270.jpg", "Aqua", "MODIS", "2012-09-26"},
            {"STORM_AMO_2012270.JPG", "Aqua", "MODIS", "2012-09-26"},
            {"fire_tmo_20260905.jpg", "Terra", "MODIS", "2026-09-05"},
            {"delta_oli_2015123_lrg.jpg", "Landsat 8", "OLI", "2015-05-03"},
            {"delta_oli_20260306.jpg", "Landsat 8", "OLI", "2026-03-06"},
            {"delta_oli2_20260123_lrg.jpg", "Landsat 9", "OLI-2", "2026-01-23"},
            {"delta_oli_2018100_2018200.jpg", "Landsat 8", "OLI", "2018-04-10..2018-07-19"},
            {"forest_l5_1992219_lrg.jpg", "Landsat 5", "TM", "1992-08-06"},
            {"S2B_MSIL1C_20190105T013442_N0207.jpg", "Sentinel-2B", "MSI", "2019-01-05"},
            {"S2A_31TCJ_20200115_0_L2A.tif", "Sentinel-2A", "MSI", "2020-01-15"},
            {"S2A_OPER_PRD_MSIL1C_PDMC_20160101T120000_R051_V20151230T105153_20151230T105153.jpg",
             "Sentinel-2A", "MSI", "2015-12-30"},
            {"S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000734_T31TCJ.jp2", "Sentinel-2A", "MSI", ""},
            {"T31TCJ_20200115T105309_TCI.jp2", "Sentinel-2", "MSI", "2020-01-15"},
            {"S1A_IW_GRDH_1SDV_20150222T170725_20150222T170750.tif", "Sentinel-1A", "C-SAR",
             "2015-02-22"},
            {"s1b-ew-grd-hh-20180105t081530-20180105t081630.tiff", "Sentinel-1B", "C-SAR",
             "2018-01-05"},
            {"S3A_OL_1_EFR____20200105T101010_20200105T101310.jpg", "Sentinel-3A", "OLCI",
             "2020-01-05"},
            {"S3B_SR_2_LAN____20200105T101010.nc", "Sentinel-3B", "SRAL", "2020-01-05"},
            {"S5P_OFFL_L2__NO2____20190801T095545_20190801T113715.nc", "Sentinel-5P", "TROPOMI",
             "2019-08-01"},
            {"S6A_P4_2__LR_STD__ST_002_001_20201217T103256.nc", "Sentinel-6 Michael Freilich",
             "Poseidon-4", "2020-12-17"},
            {"LC08_L1TP_139045_20170304_20170316_01_T1.tif", "Landsat 8", "OLI", "2017-03-04"},
            {"LC09_L2SP_139045_20220304_20220316_02_T1.tif", "Landsat 9", "OLI-2", "2022-03-04"},
            {"LT08_L1GT_139045_20170304_20170316_01_T1.tif", "Landsat 8", "TIRS", "2017-03-04"},
            {"LO08_L1TP_139045_20170304_20170316_01_T1.tif", "Landsat 8", "OLI", "2017-03-04"},
            {"LE07_L1TP_139045_20010304_20170316_01_T1.tif", "Landsat 7", "ETM+", "2001-03-04"},
            {"LT50140322010139EDC00.tif", "Landsat 5", "TM", "2010-05-19"},
            {"LC81390452014295LGN00.jpg", "Landsat 8", "OLI", "2014-10-22"},
            {"MOD09GA.A2020123.h08v05.006.jpg", "Terra", "MODIS", "2020-05-02"},
            {"MYD021KM.A2020123.1010.jpg", "Aqua", "MODIS", "2020-05-02"},
            {"MCD43A4.A2020123.h08v05.006.hdf", "Terra,Aqua", "MODIS", "2020-05-02"},
            {"VNP46A2.A2020123.h08v05.001.h5", "Suomi NPP", "VIIRS", "2020-05-02"},
            {"VJ102MOD.A2020123.1010.nc", "NOAA-20", "VIIRS", "2020-05-02"},
            {"VJ203IMG.A2023123.1010.nc", "NOAA-21", "VIIRS", "2023-05-03"},
            {"HLS.S30.T31TCJ.2020123T105309.v2.0.jpg", "Sentinel-2", "MSI", "2020-05-02"},
            {"HLS.L30.T31TCJ.2020123T105309.v2.0.jpg", "Landsat 8", "OLI", "2020-05-02"},
            {"HLS.L30.T31TCJ.2023123T105309.v2.0.jpg", "Landsat", "", "2023-05-03"},
            {"OR_ABI-L2-MCMIPF-M6_G16_s20193041200360_e20193041210080_c20193041210160.nc", "GOES-16",
             "ABI", "2019-10-31"},
            {"20193041200_GOES16-ABI-FD-GEOCOLOR-678x678.jpg", "GOES-16", "ABI", "2019-10-31"},
            {"HS_H08_20190101_0000_B01_FLDK.dat", "Himawari-8", "AHI", "2019-01-01"},
            {"AST_L1T_00301012002112233_20150421123456.jpg", "Terra", "ASTER", "2002-01-01"},
            {"EO1A0140322010139110KF.tif", "EO-1", "ALI", "2010-05-19"},
            {"EO1H0140322010139110KF.tif", "EO-1", "Hyperion", "2010-05-19"},
            {"20200115_101010_1025_3B_AnalyticMS.tif", "PlanetScope", "PlanetScope camera",
             "2020-01-15"},
            {"ISS042-E-12345.JPG", "International Space Station", "Digital camera", ""},
            {"iss072e034369_th.jpg", "International Space Station", "Digital camera", ""},
        };
        for (const auto &[name, satellites, sensors, days] : rows) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(satellites)
                                << QString::fromLatin1(sensors) << QString::fromLatin1(days);
        }
    }
    void name_ofAProduct_tellsWhoTookItAndWhen()
    {
        QFETCH(QString, name);
        QFETCH(QString, satellites);
        QFETCH(QString, sensors);
        QFETCH(QString, days);
        const ProductName product = dataset::productIn(name);
        QCOMPARE(product.satellites.join(u','), satellites);
        QCOMPARE(product.sensors.join(u','), sensors);
        QCOMPARE(toText(product.taken), days);
        QCOMPARE(product.isKnown(), !satellites.isEmpty());
        for (const QString &satellite : product.satellites) {
            QCOMPARE(dataset::Missions::standard().platform(satellite)->name, satellite);
        }
        for (const QString &sensor : product.sensors) {
            QCOMPARE(dataset::Missions::standard().sensor(sensor)->name, sensor);
        }
    }

    void mode_isOfTheTable()
    {
        const ProductName wide = dataset::productIn(u"S1A_EW_GRDM_1SDH_20150222T170725.tif"_s);
        QCOMPARE(wide.mode, u"extra wide swath"_s);
        const auto &modes = dataset::Missions::standard().sensor(u"C-SAR"_s)->modes;
        QVERIFY(std::any_of(modes.begin(), modes.end(),
                            [&](const auto &mode) { return mode.name == wide.mode; }));
    }

    void endlessName_isReadInBounds()
    {
        QVERIFY(!dataset::productIn(QString(1'000'000, u'_')).isKnown());
        QVERIFY(!dataset::productIn(u"oli_"_s.repeated(250'000)).isKnown());
        QVERIFY(dataset::productIn(QString(u"S5P_"_s + QString(1'000'000, u'_'))).isKnown());
    }
};

QTEST_GUILESS_MAIN(ProductNamesTest)
#include "productnamestest.moc"
