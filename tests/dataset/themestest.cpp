// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/themes.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;

class ThemesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void themesFromJson_wrong_namesTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("a number for a tag") << QByteArray("{\"A\":{\"B\":[1]}}");
        QTest::newRow("a theme twice") << QByteArray("{\"A\":{\"Floods\":[]},\"B\":{\"floods\":[]}}");
        QTest::newRow("no name") << QByteArray("{\"A\":{\" \":[]}}");
    }
    void themesFromJson_wrong_namesTheFile()
    {
        QFETCH(QByteArray, text);
        const auto table = themesFromJson(text, u"mine.json"_s);
        QVERIFY(!table);
        QVERIFY(table.error().message.contains(u"mine.json"_s));
    }

    void builtIn_hasTheFiftyTwoThemesOfGaia()
    {
        QFile file(u":/themes/themes.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = themesFromJson(file.readAll(), u"themes.json"_s);
        QVERIFY(table.has_value());
        QCOMPARE(table->themes.size(), std::size_t(52));
        QCOMPARE(table->spheres(),
                 QStringList({u"Atmosphere"_s, u"Biosphere"_s, u"Cryosphere"_s, u"Geosphere"_s,
                              u"Hydrosphere"_s}));
        QCOMPARE(table->find(u"sea ice / ICE"_s)->sphere, u"Cryosphere"_s);
        QVERIFY(!table->find(u"Astronomy"_s));
    }

    void names_ofAThemeAndItsParts_areItsTags()
    {
        const auto table = themesFromJson("{\"Biosphere\":{\"Wildfires / Fires\":[\"Burn  SCAR\"]}}",
                                          u"x"_s);
        QCOMPARE(table->themes.front().tags,
                 QStringList({u"burn scar"_s, u"wildfires / fires"_s, u"wildfires"_s, u"fires"_s}));
    }

    void toJson_readAgain_isTheSame()
    {
        const auto table = themesFromJson("{\"B\":{\"W / F\":[\"x\"],\"V\":[]},\"A\":{\"U\":[\"y\",\"x\"]}}", u"x"_s);
        const auto again = themesFromJson(toJson(*table), u"x"_s);
        QCOMPARE(again->themes.size(), table->themes.size());
        for (std::size_t i = 0; i < table->themes.size(); ++i) {
            QCOMPARE(again->themes[i].name, table->themes[i].name);
            QCOMPARE(again->themes[i].sphere, table->themes[i].sphere);
            QCOMPARE(again->themes[i].tags, table->themes[i].tags);
        }
    }
};

QTEST_GUILESS_MAIN(ThemesTest)
#include "themestest.moc"
