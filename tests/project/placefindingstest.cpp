// SPDX-License-Identifier: GPL-3.0-or-later
// Location text against point: sentences that must and must not be said.
#include "core/project/placefindings.h"

#include "core/project/checkcollection.h"
#include "core/project/decide.h"
#include "core/project/queries.h"
#include "tests/support/world.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gaia;
using project::SharedPoints;
using review::Finding;
using review::Findings;
using review::Rule;
using review::Severity;

namespace {

dataset::Image placed(const QString &location, double lat, double lon)
{
    dataset::Image image;
    image.id = location;
    image.place.name = location;
    image.place.point = dataset::GeoPoint{lat, lon};
    image.sources.insert(dataset::Field::Coordinates, dataset::Source::Record);
    return image;
}

}  // namespace

class PlaceFindingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_isFaulted_orNot_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("location");
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::addColumn<bool>("fires");
        const auto rows = [](const QString &rule, bool fires,
                             const std::vector<std::tuple<QString, double, double>> &places) {
            for (const auto &[location, lat, lon] : places) {
                QTest::addRow("%s %s %s %g %g", qPrintable(rule), fires ? "+" : "-",
                              qPrintable(location), lat, lon)
                    << rule << location << lat << lon << fires;
            }
        };
        rows(u"place-country"_s, true,
             {{u"Lake Urmia, Iran"_s, 39.0, 33.0}, {u"Athens, Greece"_s, -37.98, 23.73},
              {u"Manaus, Brazil"_s, 4.6, -74.1}, {u"Cairo, Egypt"_s, 15.6, 32.5},
              {u"Kathmandu, Nepal"_s, 13.0, 80.2}, {u"Lima, Peru"_s, -33.4, -70.6},
              {u"Perth, Australia"_s, -41.3, 174.8}, {u"Nairobi, Kenya"_s, -26.2, 28.0},
              {u"Madrid, Spain"_s, 48.85, 2.35}, {u"Baghdad, Iraq"_s, 24.7, 46.7},
              {u"Seattle, United States"_s, 60.2, 24.9}});
        rows(u"place-country"_s, false,
             {{u"Lake Urmia, Iran"_s, 37.7, 45.3}, {u"Athens, Greece"_s, 37.98, 23.73},
              {u"Manaus, Brazil"_s, -3.1, -60.0}, {u"Cairo, Egypt"_s, 30.05, 31.25},
              {u"Victoria Falls, Zambia"_s, -17.93, 25.85}, {u"Iguazu Falls, Brazil"_s, -25.69, -54.44},
              {u"Basel, Switzerland"_s, 47.56, 7.59}, {u"Hudson Bay, Canada"_s, 60.0, -85.0},
              {u"Svalbard, Norway"_s, 78.2, 15.6}, {u"Hong Kong, China"_s, 22.3, 114.2},
              {u"Great Barrier Reef, Australia"_s, -18.3, 147.7}, {u"unknown"_s, 12.0, 12.0}});
        rows(u"place-sea"_s, true,
             {{u"Black Sea"_s, 48.0, 30.0}, {u"Baltic Sea"_s, 50.0, 20.0},
              {u"Gulf of Mexico"_s, 39.0, -95.0}, {u"Lake Victoria"_s, -5.0, 60.0},
              {u"Sahara Desert"_s, 25.0, -40.0}, {u"Mount Everest"_s, 10.0, 88.0},
              {u"Arabian Sea"_s, 23.0, 78.0}, {u"Gobi Desert"_s, 30.0, 140.0},
              {u"North Sea"_s, 46.9, 19.5}, {u"Lake Chad"_s, -10.0, -20.0}});
        rows(u"place-sea"_s, false,
             {{u"Black Sea"_s, 43.0, 34.0}, {u"Baltic Sea"_s, 58.0, 20.0},
              {u"Gulf of Mexico"_s, 25.0, -90.0}, {u"Lake Victoria"_s, -1.0, 33.0},
              {u"Sahara Desert"_s, 23.0, 10.0}, {u"Mount Everest"_s, 27.99, 86.93},
              {u"Arabian Sea"_s, 15.0, 65.0}, {u"Venice, Italy"_s, 45.44, 12.33},
              {u"Malé, Maldives"_s, 4.17, 73.5}, {u"Strait of Gibraltar"_s, 36.0, -5.5},
              {u"somewhere pretty"_s, 0.5, -30.0}});
        rows(u"place-swapped"_s, true,
             {{u"Athens, Greece"_s, 23.73, 37.98}, {u"Bamako, Mali"_s, -8.0, 12.6},
              {u"Tehran, Iran"_s, 51.4, 35.7}, {u"Rome, Italy"_s, 12.5, 41.9},
              {u"Nairobi, Kenya"_s, 36.8, -1.3}, {u"Lagos, Nigeria"_s, 3.4, 6.5},
              {u"Reykjavik, Iceland"_s, -21.9, 64.1}, {u"Riyadh, Saudi Arabia"_s, 46.7, 24.7},
              {u"Lima, Peru"_s, -77.0, -12.0}, {u"Delhi, India"_s, 77.2, 28.6}});
        rows(u"place-swapped"_s, false,
             {{u"Athens, Greece"_s, 37.98, 23.73}, {u"Cairo, Egypt"_s, 30.05, 31.25},
              {u"Tehran, Iran"_s, 35.7, 51.4}, {u"Rome, Italy"_s, 41.9, 12.5},
              {u"Nairobi, Kenya"_s, -1.3, 36.8}, {u"Lagos, Nigeria"_s, 6.5, 3.4},
              {u"Tokyo, Japan"_s, 35.7, 139.7}, {u"Sydney, Australia"_s, -33.9, 151.2},
              {u"Madrid, Spain"_s, 48.85, 2.35}, {u"Delhi, India"_s, 28.6, 77.2},
              {u"Khartoum, Sudan"_s, 15.6, 32.5}});
        rows(u"place-pileup"_s, true,
             {{u"Ross Island"_s, -90.0, 0.0}, {u"Greenland"_s, 90.0, 0.0},
              {u"Barents Sea"_s, 89.95, 10.0}, {u"McMurdo Station"_s, -90.0, 45.0},
              {u"Ross Ice Shelf"_s, -89.99, 0.0}, {u"Weddell Sea"_s, -90.0, 0.0},
              {u"Svalbard, Norway"_s, 90.0, 0.0}, {u"Larsen C Ice Shelf"_s, -90.0, 0.0},
              {u"Beaufort Sea"_s, 90.0, 0.0}, {u"Harbour of nowhere"_s, 41.0, 29.0}});
        rows(u"place-pileup"_s, false,
             {{u"South Pole"_s, -90.0, 0.0}, {u"Geographic North Pole"_s, 90.0, 0.0},
              {u"Amundsen-Scott South Pole Station, Antarctica"_s, -90.0, 0.0},
              {u"Antarctica"_s, -90.0, 0.0}, {u"Arctic Ocean"_s, 90.0, 0.0},
              {u"Ross Island"_s, -77.5, 168.0}, {u"Greenland"_s, 72.0, -40.0},
              {u"Istanbul, Turkey"_s, 41.01, 28.97}, {u"Nuuk, Greenland"_s, 64.2, -51.7},
              {u"Svalbard, Norway"_s, 78.2, 15.6}});
    }

    void place_isFaulted_orNot()
    {
        QFETCH(QString, rule);
        QFETCH(QString, location);
        QFETCH(double, lat);
        QFETCH(double, lon);
        QFETCH(bool, fires);
        SharedPoints shared;
        shared.add({41.0, 29.0}, 14);
        const Findings findings =
            project::placeFindings(placed(location, lat, lon), m_geocoder, shared);
        QStringList said;
        for (const Finding &finding : findings) {
            said << word(finding.rule) + u": "_s + message(finding);
        }
        // Near a border and off a coast it may be said as a note, which contradicts nobody.
        const bool hasFired = std::any_of(findings.begin(), findings.end(), [&](const auto &finding) {
            return word(finding.rule) == rule && finding.severity != Severity::Note;
        });
        QVERIFY2(hasFired == fires, qPrintable(location + u": "_s + said.join(u"; "_s)));
    }

    void middleOfACountry_forAPlaceInIt_isAPileup()
    {
        const dataset::Country *brazil = dataset::countryNamed(u"Brazil"_s);
        const auto fires = [&](const QString &location) {
            const Findings findings = project::placeFindings(
                placed(location, brazil->point.lat, brazil->point.lon), m_geocoder, {});
            return std::any_of(findings.begin(), findings.end(), [](const auto &finding) {
                return finding.rule == Rule::PlacePileup;
            });
        };
        QVERIFY(fires(u"Manaus, Brazil"_s));
        QVERIFY(!fires(u"Brazil"_s));
    }

    void nearABorder_orWhereItIsDisputed_itIsANote()
    {
        const auto severity = [&](const QString &location, double lat, double lon) {
            const Findings findings =
                project::placeFindings(placed(location, lat, lon), m_geocoder, {});
            return findings.empty() ? QString() : word(findings.front().severity);
        };
        // Some 100 km into Austria from Germany's border; far inside Austria's other end.
        QCOMPARE(severity(u"Munich, Germany"_s, 46.6, 11.9), u"note"_s);
        QCOMPARE(severity(u"Munich, Germany"_s, 41.9, 12.5), u"warning"_s);
        const Findings disputed = project::placeFindings(
            placed(u"Laayoune, Western Sahara"_s, 31.6, -8.0), m_geocoder, {});
        QVERIFY(std::all_of(disputed.begin(), disputed.end(), [](const Finding &finding) {
            return finding.severity == Severity::Note;
        }));
    }

    void personsPoint_isNoGuess()
    {
        dataset::Image image = placed(u"Ross Island"_s, -90.0, 0.0);
        image.sources.insert(dataset::Field::Coordinates, dataset::Source::Person);
        QVERIFY(project::placeFindings(image, m_geocoder, {}).empty());
    }

    void collection_isCheckedForPlaces_andFiltered()
    {
        test::World world;
        for (int i = 0; i < 12; ++i) {
            dataset::Image image = placed(u"Scene %1"_s.arg(i), 41.0, 29.0);
            (void)world.add(image, test::World::five());
        }
        dataset::Image wrong = placed(u"Athens, Greece"_s, 23.73, 37.98);
        const auto key = world.add(wrong, test::World::five());
        const review::Checker checker;
        const project::CheckCollection check(world.project(), checker);
        QVERIFY(check.refresh({}).has_value());
        const auto count = [&](const QString &filter) {
            return project::Queries(world.project())
                .count(*dataset::Filter::parse(filter))
                .value_or(-1);
        };
        QCOMPARE(count(u"lint:place-pileup"_s), 12);
        QCOMPARE(count(u"lint:place-swapped"_s), 1);
        // Set aside, it stays aside until place or point change.
        const Findings findings = project::placeFindings(wrong, m_geocoder, {});
        project::Decide decide(world.project(), u"ana"_s);
        QVERIFY(decide.setDismissed(key, review::memoryOf(findings.front()), true).has_value());
        QVERIFY(check.refresh({}).has_value());
        QCOMPARE(count(u"lint:place-swapped"_s), 0);
        QVERIFY(decide.setFields(key, {{dataset::Field::Coordinates, u"22.4, 39.4"_s}}).has_value());
        QVERIFY(check.refresh({}).has_value());
        QCOMPARE(count(u"lint:place-swapped"_s), 1);
    }

private:
    const geo::Geocoder m_geocoder{geo::Gazetteer::builtIn()};
};

QTEST_GUILESS_MAIN(PlaceFindingsTest)
#include "placefindingstest.moc"
