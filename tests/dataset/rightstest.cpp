// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/rights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia;
using dataset::Licence;

namespace {

const QString kNasa = u"https://eoimages.gsfc.nasa.gov/images/a.jpg"_s;
const QString kOther = u"https://example.org/a.jpg"_s;
const QString kEsa = u"https://www.esa.int/a.jpg"_s;

}  // namespace

class RightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rights_areGivenOnlyWherePlainlySaid_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("credits");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("redistribute");
        const auto row = [](const char *name, const QString &stated, const QString &credits,
                            const QString &address, const QString &redistribute) {
            QTest::newRow(name) << stated << credits << address << redistribute;
        };
        const QString none;
        row("nothing said", none, none, kOther, none);
        row("NASA without credit", none, none, kNasa, none);
        row("NASA named elsewhere", none, u"NASA"_s, kOther, none);
        row("lookalike host", none, u"NASA"_s, u"https://notnasa.gov/a.jpg"_s, none);
        row("third party", none, u"NASA, © 2010 GeoEye"_s, kNasa, u"unknown"_s);
        row("NASA and a company", none, u"NASA/SpaceX"_s, kNasa, u"unknown"_s);
        row("another on NOAA's host", none, u"EUMETSAT / NOAA"_s, u"https://www.noaa.gov/a.jpg"_s,
            u"unknown"_s);
        row("not for all", none, u"NASA. Not for commercial use"_s, kNasa, u"unknown"_s);
        row("NASA's own", none, u"NASA image by Jane Doe"_s, kNasa, u"yes"_s);
        row("NOAA's own", none, u"NOAA/NESDIS"_s, u"https://www.nesdis.noaa.gov/a.jpg"_s, u"yes"_s);
        row("USGS written out", none, u"U.S. Geological Survey"_s, u"https://www.usgs.gov/a.jpg"_s,
            u"yes"_s);
        row("denied", none, u"This is not in the public domain"_s, kNasa, u"unknown"_s);
        row("no longer", none, u"It is no longer in the public domain"_s, kOther, u"unknown"_s);
        row("a number", none, u"Image No. 5, CC BY 4.0"_s, kOther, u"yes"_s);
        row("denied, stated", u"Not in the public domain."_s, none, kNasa, u"unknown"_s);
        row("with exceptions", u"Public domain unless otherwise noted"_s, none, kOther, u"unknown"_s);
        row("public domain of another's", none, u"Public domain; © Maxar"_s, kOther, u"unknown"_s);
        row("public domain", none, u"Public domain"_s, kOther, u"yes"_s);
        row("denied of something else", u"This is no map. It is in the public domain."_s, none, kOther,
            u"yes"_s);
        row("not commercial", u"CC BY-NC 4.0"_s, none, kOther, u"no"_s);
        row("not commercial in words", u"Creative Commons Attribution-NonCommercial 4.0"_s, none,
            kOther, u"no"_s);
        row("no derivatives in words",
            u"Creative Commons Attribution-NoDerivatives 4.0 International"_s, none, kOther, u"no"_s);
        row("the stricter of two", u"CC BY 4.0, some parts CC BY-NC-ND 4.0"_s, none, kOther, u"no"_s);
        row("denied commons", u"This is not licensed under CC BY 4.0"_s, none, kOther, u"unknown"_s);
        row("share alike", u"CC BY-SA 4.0"_s, none, kOther, u"yes"_s);
        row("in words", u"Creative Commons Attribution-ShareAlike 3.0 IGO"_s, none, kOther, u"yes"_s);
        row("reserved", u"All rights reserved"_s, u"NASA"_s, kNasa, u"no"_s);
        row("address", u"https://creativecommons.org/licenses/by/4.0/"_s, none, kOther, u"yes"_s);
        row("address, not commercial", none, u"http://creativecommons.org/licenses/by-nc-sa/4.0"_s,
            kOther, u"no"_s);
        row("address of zero", u"https://creativecommons.org/publicdomain/zero/1.0/"_s, none, kOther,
            u"yes"_s);
        row("some other address", u"https://example.org/licenses/by/4.0/"_s, none, kOther, none);
        row("ESA", none,
            u"contains modified Copernicus Sentinel data (2020), processed by ESA, CC BY-SA 3.0 IGO"_s,
            kEsa, u"yes"_s);
        row("ESA without licence", none,
            u"contains modified Copernicus Sentinel data (2020), processed by ESA"_s, kEsa,
            u"unknown"_s);
        row("Sentinel data of another", none,
            u"contains modified Copernicus Sentinel data 2017, Sentinel Hub"_s, kOther, u"unknown"_s);
        row("Sentinel data", none, u"Contains modified Copernicus Sentinel data 2017"_s, kOther,
            u"yes"_s);
        row("Copernicus's own", none, u"European Union, Copernicus Sentinel-2 imagery"_s,
            u"https://www.copernicus.eu/system/files/a.png"_s, u"yes"_s);
        row("another on Copernicus's host", none, u"European Union, Copernicus, © Airbus"_s,
            u"https://www.copernicus.eu/a.png"_s, u"unknown"_s);
        row("Copernicus named elsewhere", none, u"European Union, Copernicus Sentinel-2 imagery"_s,
            kOther, none);
    }
    void rights_areGivenOnlyWherePlainlySaid()
    {
        QFETCH(QString, stated);
        QFETCH(QString, credits);
        QFETCH(QString, address);
        QFETCH(QString, redistribute);
        QCOMPARE(dataset::licenceOf(stated, credits, address).redistribute, redistribute);
    }

    void licence_isNamedShortly_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("name");
        QTest::newRow("IGO behind") << u"CC BY-SA 3.0 IGO"_s << u"CC BY-SA 3.0 IGO"_s;
        QTest::newRow("IGO before") << u"CC BY-SA IGO 3.0"_s << u"CC BY-SA 3.0 IGO"_s;
        QTest::newRow("four") << u"ESA, CC BY-SA 4.0"_s << u"CC BY-SA 4.0"_s;
        QTest::newRow("words") << u"Creative Commons Attribution-NonCommercial 4.0 International"_s
                               << u"CC BY-NC 4.0"_s;
        QTest::newRow("link") << u"https://creativecommons.org/licenses/by-sa/3.0/igo/"_s
                              << u"CC BY-SA 3.0 IGO"_s;
    }
    void licence_isNamedShortly()
    {
        QFETCH(QString, said);
        QFETCH(QString, name);
        QCOMPARE(dataset::licenceOf({}, said, kOther).name, name);
    }

    void rule_ofASource_holdsForItsOwn_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("credits");
        QTest::addColumn<QString>("redistribute");
        const auto row = [](const char *name, const char *holder, const char *stated,
                            const char *credits, const char *redistribute) {
            QTest::newRow(name) << QString::fromUtf8(holder) << QString::fromUtf8(stated)
                                << QString::fromUtf8(credits) << QString::fromUtf8(redistribute);
        };
        row("no credit", "NASA", "", "", "unknown");
        row("agency of pictures", "NASA", "", "Getty Images", "unknown");
        row("of another state", "NASA", "", "ISRO/NRSC", "unknown");
        row("by courtesy", "NASA", "", "courtesy of JAXA", "unknown");
        row("denied", "USGS", "This image is not in the public domain", "USGS", "unknown");
        row("licensed strictly", "NASA", "", "NASA, CC BY-NC 4.0", "no");
        row("own", "NASA", "", "NASA Earth Observatory", "yes");
        row("licensed freely", "ESA", "CC BY-SA 3.0 IGO", "ESA/Juice", "yes");
        row("Copernicus's", "European Union, Copernicus", "",
            "European Union, Copernicus Sentinel-2 imagery", "yes");
        row("Copernicus and another", "European Union, Copernicus", "", "Copernicus, JAXA",
            "unknown");
        row("a person's own source", "University of X", "", "University of X", "yes");
        row("a person's own source, sold", "University of X", "", "© Maxar", "unknown");
    }
    void rule_ofASource_holdsForItsOwn()
    {
        QFETCH(QString, holder);
        QFETCH(QString, stated);
        QFETCH(QString, credits);
        QFETCH(QString, redistribute);
        const Licence rule{u"free"_s, holder, u"https://h/rule"_s, u"yes"_s};
        const Licence granted = dataset::grantedBy(rule, stated, credits);
        QCOMPARE(granted.redistribute, redistribute);
        QCOMPARE(granted == rule, redistribute == "yes"_L1);
        QVERIFY(!granted.evidence.isEmpty());
    }

    void rule_thatGrantsNothing_isKept()
    {
        const Licence rule{u"terms"_s, {}, u"https://h"_s, u"no"_s};
        QCOMPARE(dataset::grantedBy(rule, u"Public domain"_s, u"NASA"_s), rule);
    }

    void endlessText_isJudgedInBounds()
    {
        const QString endless = u"not CC BY-SA public domain, "_s.repeated(40'000);
        QCOMPARE(dataset::licenceOf({}, endless, kNasa).redistribute, u"unknown"_s);
        QCOMPARE(dataset::licenceOf({}, u"NASA "_s.repeated(200'000), kNasa).redistribute,
                 u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rightstest.moc"
