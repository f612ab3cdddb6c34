// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/country.h"

#include "core/dataset/placename.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gaia::dataset;

class CountryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folded_spellingsOfOneName_areTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString &name, const QString &folded) {
            QTest::newRow(qPrintable(name)) << name << folded;
        };
        row(u"Hawai‘i"_s, u"hawaii"_s);
        row(u"Mt. Etna"_s, u"mount etna"_s);
        row(u"  The   Gambia "_s, u"gambia"_s);
        row(u"São Tomé & Príncipe"_s, u"sao tome and principe"_s);
        row(u"U.S.A."_s, u"usa"_s);
        row(u"St. John’s"_s, u"saint johns"_s);
        row(u"Łódź-Øresund"_s, u"lodz oresund"_s);
        row(u"Αθήνα"_s, u"αθηνα"_s);
        row(u"the"_s, u"the"_s);
        row(u"..."_s, u""_s);
    }

    void folded_spellingsOfOneName_areTheSame()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldedPlaceName(name), folded);
        QCOMPARE(foldedPlaceName(folded), folded);
    }

    void named_nonsense_isNone()
    {
        for (const QString &text : {u""_s, u" "_s, u"Atlantis"_s, u"usx"_s, u"ir"_s}) {
            QVERIFY2(!countryNamed(text), qPrintable(text));
        }
    }

    void named_otherNamesAndCodes_areTheCountry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &text, const QString &name) {
            QTest::newRow(qPrintable(text)) << text << name;
        };
        row(u"IRAN"_s, u"Iran"_s);
        row(u"Islamic Republic of Iran"_s, u"Iran"_s);
        row(u"IR"_s, u"Iran"_s);
        row(u"USA"_s, u"United States"_s);
        row(u"u.s."_s, u"United States"_s);
        row(u"Ελλάδα"_s, u"Greece"_s);
        row(u"Deutschland"_s, u"Germany"_s);
        row(u"Congo"_s, u"Republic of the Congo"_s);
        row(u"DRC"_s, u"Democratic Republic of the Congo"_s);
        row(u"cote d'ivoire"_s, u"Côte d'Ivoire"_s);
        row(u"Burma"_s, u"Myanmar"_s);
        row(u"Niger"_s, u"Niger"_s);
        row(u"Dominica"_s, u"Dominica"_s);
        row(u"Guinea"_s, u"Guinea"_s);
    }

    void named_otherNamesAndCodes_areTheCountry()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Country *country = countryNamed(text);
        QVERIFY(country);
        QCOMPARE(country->name, name);
    }

    void all_haveAPointAndAUniqueName()
    {
        QSet<QString> names;
        for (const Country &country : countries()) {
            QVERIFY(!names.contains(country.name));
            names.insert(country.name);
            QVERIFY(isOnEarth(country.point));
            QVERIFY(country.radiusKm >= 1.0);
            QCOMPARE(countryNamed(country.name), &country);
        }
        QVERIFY(names.size() > 230);
    }
};

QTEST_GUILESS_MAIN(CountryTest)
#include "countrytest.moc"
