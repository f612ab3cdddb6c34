// SPDX-License-Identifier: GPL-3.0-or-later
// The offline geocoder: what it must refuse, what it must find, and how it scores on a list of
// location texts that was written without a look at its tables.
#include "core/geo/geocoder.h"

#include "core/dataset/placename.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace gaia;
using geo::Geocoded;
using geo::Gazetteer;
using geo::Geocoder;
using Outcome = Geocoded::Outcome;

namespace {

double kilometres(const dataset::GeoPoint &a, const dataset::GeoPoint &b)
{
    const double rad = std::numbers::pi / 180.0;
    const double cosine = std::sin(a.lat * rad) * std::sin(b.lat * rad)
        + std::cos(a.lat * rad) * std::cos(b.lat * rad) * std::cos((a.lon - b.lon) * rad);
    return 6371.0088 * std::acos(std::clamp(cosine, -1.0, 1.0));
}

struct Known {
    QString text;
    dataset::GeoPoint point;
};

std::vector<Known> knownLocations()
{
    QFile file(QStringLiteral(GAIA_SOURCE_DIR "/tests/geo/locations.txt"));
    std::vector<Known> known;
    if (!file.open(QIODevice::ReadOnly)) {
        return known;
    }
    static const QRegularExpression row(u"^([^#].*) @ (-?[\\d.]+) (-?[\\d.]+)$"_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const auto match = row.match(line);
        if (match.hasMatch()) {
            known.push_back({match.captured(1),
                             {match.captured(2).toDouble(), match.captured(3).toDouble()}});
        }
    }
    return known;
}

}  // namespace

class GeocoderTest final : public QObject {
    Q_OBJECT

private:
    const Geocoder m_geocoder{Gazetteer::builtIn()};

private Q_SLOTS:
    void find_noPlaceOnEarth_isSaidToBeSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("outcome");
        const auto row = [](const QString &text, Outcome outcome) {
            QTest::newRow(qPrintable(text)) << text << int(outcome);
        };
        for (const QString &text : {u"Mars"_s, u"Gale Crater, Mars"_s, u"the Moon"_s, u"Jupiter"_s,
                                    u"Jezero Crater, Mars"_s, u"International Space Station"_s,
                                    u"Low Earth Orbit"_s, u"Orion Nebula"_s, u"Andromeda Galaxy"_s,
                                    u"Mare Imbrium, Moon"_s, u"Comet 67P"_s}) {
            row(text, Outcome::Elsewhere);
        }
        for (const QString &text : {u"Global"_s, u"worldwide"_s, u"Earth"_s, u"Planet Earth"_s}) {
            row(text, Outcome::WholeEarth);
        }
        for (const QString &text : {u""_s, u"   "_s, u",;,"_s, u"Unknown"_s, u"N/A"_s, u"none"_s,
                                    u"Various locations"_s, u"?!"_s}) {
            row(text, Outcome::NoPlace);
        }
        for (const QString &text : {u"Qwertyzxcv"_s, u"12345678"_s, u"%s%n"_s, u"'); DROP TABLE"_s,
                                    QString(u"x"_s.repeated(100'000)), u"ﷺ"_s}) {
            row(text.left(60), Outcome::NotFound);
        }
    }

    void find_noPlaceOnEarth_isSaidToBeSo()
    {
        QFETCH(QString, text);
        QFETCH(int, outcome);
        const Geocoded result = m_geocoder.find(text);
        QCOMPARE(int(result.outcome), outcome);
        QVERIFY(!reasonOf(result, text).isEmpty());
    }

    void find_ambiguous_namesTheCandidates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Springfield", "Georgia", "Victoria", "Santa Cruz", "San Jose",
                                 "Cordoba", "Columbia", "Richmond"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void find_ambiguous_namesTheCandidates()
    {
        QFETCH(QString, text);
        const Geocoded result = m_geocoder.find(text);
        QVERIFY2(result.outcome == Outcome::Ambiguous, qPrintable(result.name));
        QVERIFY(result.candidates.size() >= 2);
        QVERIFY(reasonOf(result, text).contains(result.candidates.front()));
    }

    void find_partsBehind_decideWhichIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("precision");
        const auto row = [](const QString &text, const QString &country, const QString &precision) {
            QTest::newRow(qPrintable(text)) << text << country << precision;
        };
        row(u"Springfield, Missouri, USA"_s, u"United States"_s, u"place"_s);
        row(u"Tbilisi, Georgia"_s, u"Georgia"_s, u"place"_s);
        row(u"Atlanta, Georgia"_s, u"United States"_s, u"place"_s);
        row(u"Georgia, USA"_s, u"United States"_s, u"region"_s);
        row(u"Cordoba, Spain"_s, u"Spain"_s, u"place"_s);
        row(u"Córdoba, Argentina"_s, u"Argentina"_s, u"place"_s);
        row(u"Mars, Pennsylvania, USA"_s, u"United States"_s, u"place"_s);
        row(u"Paris, Texas"_s, u"United States"_s, u"place"_s);
        row(u"Paris, Italy"_s, u"Italy"_s, u"country"_s);       // there is none
        row(u"Some Unheard-of Farm, Athens, Greece"_s, u"Greece"_s, u"place"_s);
        row(u"Κρήτη, Ελλάδα"_s, u"Greece"_s, u"region"_s);
        row(u"FRANCE"_s, u"France"_s, u"country"_s);
        row(u"Paradise, CA"_s, u"United States"_s, u"place"_s);
    }

    void find_partsBehind_decideWhichIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, precision);
        const Geocoded result = m_geocoder.find(text);
        QVERIFY2(result.isFound(), qPrintable(reasonOf(result, text)));
        QCOMPARE(result.country, country);
        QCOMPARE(result.precision, precision);
        QVERIFY(result.radiusKm > 0.0);
    }

    void find_directions_moveThePoint()
    {
        const Geocoded jordan = m_geocoder.find(u"Jordan"_s);
        const Geocoded southeast = m_geocoder.find(u"southeastern Jordan"_s);
        QVERIFY(southeast.isFound());
        QCOMPARE(southeast.country, u"Jordan"_s);
        QVERIFY(southeast.point.lat < jordan.point.lat && southeast.point.lon > jordan.point.lon);
        QVERIFY(southeast.radiusKm < jordan.radiusKm);

        const Geocoded west = m_geocoder.find(u"Pacific Ocean west of Mexico"_s);
        QVERIFY2(west.isFound(), qPrintable(reasonOf(west, u"Pacific Ocean west of Mexico"_s)));
        QVERIFY(west.country.isEmpty());
        QVERIFY(west.point.lon < -108.0);

        const Geocoded off = m_geocoder.find(u"off the coast of Lisbon, Portugal"_s);
        QVERIFY(off.isFound());
        QVERIFY(off.radiusKm >= 50.0);
    }

    void find_misspelled_isGuessedAndSaidSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &text, const QString &name) {
            QTest::newRow(qPrintable(text)) << text << name;
        };
        row(u"Kilimanjarro, Tanzania"_s, u"Kilimanjaro"_s);
        row(u"Moroco"_s, u"Morocco"_s);
        row(u"Reykjavk, Iceland"_s, u"Reykjavík"_s);
        row(u"Galapgos Islands"_s, u"Galápagos Islands"_s);
        row(u"Mediteranean Sea"_s, u"Mediterranean Sea"_s);
    }

    void find_misspelled_isGuessedAndSaidSo()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Geocoded result = m_geocoder.find(text);
        QVERIFY2(result.isFound(), qPrintable(reasonOf(result, text)));
        QVERIFY2(result.name.startsWith(name), qPrintable(result.name));
        QVERIFY(result.isSpellingGuessed);
        QVERIFY(reasonOf(result, text).contains(result.name));
    }

    void find_numbers_areCoordinates()
    {
        const Geocoded result = m_geocoder.find(u"37.75, 14.99"_s);
        QVERIFY(result.isFound());
        QCOMPARE(result.point, (dataset::GeoPoint{37.75, 14.99}));
        QCOMPARE(result.precision, u"exact"_s);
        QVERIFY(!m_geocoder.find(u"137.75, 14.99"_s).isFound());
    }

    void features_areAtLeast800_andOnEarth()
    {
        const Gazetteer &gazetteer = Gazetteer::builtIn();
        int features = 0;
        for (int i = 0; i < gazetteer.size(); ++i) {
            const geo::NamedPlace &place = gazetteer.place(i);
            QVERIFY2(isOnEarth(place.point), qPrintable(place.name));
            QVERIFY2(place.radiusKm > 0.0, qPrintable(place.name));
            features += place.kind == geo::PlaceKind::Feature ? 1 : 0;
        }
        QVERIFY2(features >= 800, qPrintable(QString::number(features)));
        QVERIFY(gazetteer.size() > 100'000);
    }

    void find_knownLocations_shareWithin50Km()
    {
        const std::vector<Known> known = knownLocations();
        QVERIFY(known.size() >= 300);
        std::vector<double> distances;
        int near = 0;
        int within = 0;
        for (const Known &location : known) {
            const Geocoded result = m_geocoder.find(location.text);
            const double km = result.isFound() ? kilometres(result.point, location.point) : 1e9;
            near += km <= 50.0 ? 1 : 0;
            within += km <= std::max(50.0, result.radiusKm) ? 1 : 0;
            if (km > 50.0) {
                qInfo().noquote() << location.text
                                  << (result.isFound() ? u"%1 km, %2"_s.arg(km, 0, 'f', 0).arg(result.name)
                                                       : reasonOf(result, location.text));
            }
            distances.push_back(km);
        }
        std::sort(distances.begin(), distances.end());
        const double share = 100.0 * near / static_cast<double>(known.size());
        qInfo().noquote() << u"%1 of %2 locations within 50 km (%3 %), %4 within their radius, median %5 km"_s
                                 .arg(near)
                                 .arg(known.size())
                                 .arg(share, 0, 'f', 1)
                                 .arg(within)
                                 .arg(distances[distances.size() / 2], 0, 'f', 1);
        QVERIFY(share >= 85.0);
        QVERIFY(within >= 0.93 * static_cast<double>(known.size()));
    }

    void find_manyNames_figuresArePrinted()
    {
        const std::vector<Known> known = knownLocations();
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        int asked = 0;
        for (int round = 0; round < 10; ++round) {
            for (const Known &location : known) {
                found += m_geocoder.find(location.text).isFound() ? 1 : 0;
                ++asked;
            }
        }
        qInfo().noquote() << u"%1 names a second"_s.arg(asked * 1e9 / static_cast<double>(timer.nsecsElapsed()), 0, 'f', 0);
        QVERIFY(found > asked / 2);
    }
};

QTEST_GUILESS_MAIN(GeocoderTest)
#include "geocodertest.moc"
