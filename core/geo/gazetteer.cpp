// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include "core/dataset/placename.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <memory>
#include <mutex>

namespace gaia::geo {

using namespace Qt::StringLiterals;
using dataset::Country;
using dataset::foldedPlaceName;

namespace {

constexpr float kOwnName = 1.0F;
constexpr float kOtherName = 0.5F;
/// Of cities whose names are offered for a mistyped one.
constexpr double kKnownPeople = 20'000.0;
constexpr double kFewestInProvince = 50'000.0;
constexpr qsizetype kShortestSimilar = 5;

quint64 hashOf(QStringView text)
{
    quint64 hash = 14695981039346656037ULL;  // FNV-1a
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    }
    return hash;
}

/// Calls `row` with the cells of each line that has `count` of them.
template<typename Row>
void eachRow(const QByteArray &table, qsizetype count, Row row)
{
    qsizetype at = 0;
    while (at < table.size()) {
        qsizetype end = table.indexOf('\n', at);
        end = end < 0 ? table.size() : end;
        if (table.at(at) != '#') {
            const QString line = QString::fromUtf8(table.constData() + at, end - at);
            const auto cells = QStringView(line).split(u'\t');
            if (cells.size() == count) {
                row(cells);
            }
        }
        at = end + 1;
    }
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Towns grow with their people; 2 km for a village, 15 for Paris, 30 at most.
double cityRadiusKm(double people)
{
    return std::clamp(std::sqrt(people) / 100.0, 2.0, 30.0);
}

/// A known peak is meant before a village of its name, a sea before a city.
double featureWeight(double radiusKm)
{
    return std::max(1.5e5, std::pow(radiusKm, 1.5) * 2e3);
}

int bucketOf(QStringView folded, qsizetype length)
{
    return static_cast<int>(folded.front().unicode()) * 64 + static_cast<int>(std::min<qsizetype>(length, 63));
}

/// Letters to change, add, leave out or swap (optimal string alignment), or more than `most`.
int distanceOf(QStringView a, QStringView b, int most)
{
    constexpr qsizetype kLongest = 63;
    if (a.size() > kLongest || b.size() > kLongest || std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    std::array<std::array<int, kLongest + 1>, 3> rows{};
    const auto width = static_cast<std::size_t>(b.size());
    for (std::size_t j = 0; j <= width; ++j) {
        rows[0][j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[static_cast<std::size_t>(i % 3)];
        const auto &above = rows[static_cast<std::size_t>((i + 2) % 3)];
        const auto &twoAbove = rows[static_cast<std::size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int changed = a[i - 1] == b[at - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + changed});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1]) {
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return most + 1;
        }
    }
    return rows[static_cast<std::size_t>(a.size() % 3)][width];
}

/// The one of the program, which many threads may ask for at once.
struct BuiltIn {
    std::mutex reading;                        ///< held by who reads it
    std::unique_ptr<const Gazetteer> kept;     ///< set once
    std::atomic<const Gazetteer *> known = nullptr;
};

BuiltIn &builtInPlace()
{
    static BuiltIn place;
    return place;
}

}  // namespace

const Gazetteer &Gazetteer::builtIn()
{
    if (!builtInPlace().known) {
        (void)prepareBuiltIn({});
    }
    return *builtInPlace().known;
}

bool Gazetteer::prepareBuiltIn(const std::stop_token &stop)
{
    BuiltIn &place = builtInPlace();
    const std::scoped_lock lock(place.reading);
    if (!place.known) {
        auto read = std::make_unique<const Gazetteer>(
            contentsOf(u":/gazetteer/provinces.tsv"_s), contentsOf(u":/gazetteer/cities.tsv"_s),
            contentsOf(u":/gazetteer/features.tsv"_s), stop);
        if (stop.stop_requested()) {
            return false;
        }
        place.kept = std::move(read);
        place.known = place.kept.get();
    }
    return true;
}

Gazetteer::Gazetteer(const QByteArray &provinces, const QByteArray &cities,
                     const QByteArray &features, const std::stop_token &stop)
{
    addCountries();
    addProvinces(provinces);
    addCities(cities, stop);
    if (stop.stop_requested()) {
        return;
    }
    addFeatures(features);
    std::sort(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return std::tie(a.hash, a.place, b.share) < std::tie(b.hash, b.place, a.share);
    });
    const auto last = std::unique(m_names.begin(), m_names.end(), [](const Name &a, const Name &b) {
        return a.hash == b.hash && a.place == b.place;
    });
    m_names.erase(last, m_names.end());
}

int Gazetteer::add(NamedPlace place)
{
    m_places.push_back(std::move(place));
    return size() - 1;
}

void Gazetteer::addName(const QString &name, int place, float share, bool isKnown)
{
    const QString folded = foldedPlaceName(name);
    if (folded.isEmpty()) {
        return;
    }
    m_names.push_back({hashOf(folded), place, share});
    if (isKnown && folded.size() >= kShortestSimilar) {
        m_known[bucketOf(folded, folded.size())].push_back({folded, place});
    }
}

void Gazetteer::addCountries()
{
    for (const Country &country : dataset::countries()) {
        const int index = add({country.name, PlaceKind::Country, u"country"_s, country.point,
                               country.radiusKm, 0.0, {&country}, -1});
        addName(country.name, index, kOwnName, true);
        for (const QString &other : country.otherNames) {
            addName(other, index, kOwnName, true);
        }
    }
}

void Gazetteer::addProvinces(const QByteArray &table)
{
    eachRow(table, 5, [&](const auto &cells) {
        const Country *country = dataset::countryNamed(cells[1].left(2).toString());
        if (!country) {
            return;
        }
        const int index = add({cells[0].toString(), PlaceKind::Province, u"province"_s,
                               {cells[2].toDouble(), cells[3].toDouble()}, cells[4].toDouble(),
                               kFewestInProvince, {country}, -1});
        m_provinces.insert(cells[1].toString(), index);
        addName(cells[0].toString(), index, kOwnName, true);
        // Postal letters, "CA" for California: of American states alone are they in use.
        if (country->code == "US"_L1) {
            addName(cells[1].mid(3).toString(), index, kOtherName, false);
        }
    });
}

void Gazetteer::addCities(const QByteArray &table, const std::stop_token &stop)
{
    QHash<QString, int> countries;
    for (int index = 0; index < size() && place(index).kind == PlaceKind::Country; ++index) {
        countries.insert(place(index).countries.front()->code, index);
    }
    eachRow(table, 6, [&](const auto &cells) {
        const int country = countries.value(cells[1].left(2).toString(), -1);
        if (country < 0 || stop.stop_requested()) {
            return;
        }
        const double people = cells[4].toDouble();
        NamedPlace city{cells[0].toString(), PlaceKind::City, u"city"_s,
                        {cells[2].toDouble(), cells[3].toDouble()}, cityRadiusKm(people),
                        std::max(people, 500.0), place(country).countries,
                        m_provinces.value(cells[1].toString(), -1)};
        m_places[static_cast<std::size_t>(country)].weight += people;
        if (city.province >= 0) {
            m_places[static_cast<std::size_t>(city.province)].weight += people;
        }
        const bool isKnown = people >= kKnownPeople;
        const int index = add(std::move(city));
        addName(place(index).name, index, kOwnName, isKnown);
        for (const QStringView other : cells[5].split(u'|', Qt::SkipEmptyParts)) {
            addName(other.toString(), index, kOtherName, false);
        }
    });
    // A country or state without a city in the table is still likelier meant than a village.
    for (NamedPlace &place : m_places) {
        if (place.kind == PlaceKind::Country) {
            place.weight = std::max(place.weight, 1e6);
        }
    }
}

void Gazetteer::addFeatures(const QByteArray &table)
{
    eachRow(table, 7, [&](const auto &cells) {
        const double radius = cells[4].toDouble();
        NamedPlace feature{cells[0].toString(),
                           cells[1] == u"continent" ? PlaceKind::Area : PlaceKind::Feature,
                           cells[1].toString(),
                           {cells[2].toDouble(), cells[3].toDouble()}, radius,
                           featureWeight(radius), {}, -1};
        for (const QStringView name : cells[6].split(u'|', Qt::SkipEmptyParts)) {
            if (const Country *country = dataset::countryNamed(name.toString())) {
                feature.countries.push_back(country);
            }
        }
        const int index = add(std::move(feature));
        addName(cells[0].toString(), index, kOwnName, true);
        for (const QStringView other : cells[5].split(u'|', Qt::SkipEmptyParts)) {
            addName(other.toString(), index, kOwnName, true);
        }
    });
}

std::vector<Gazetteer::Match> Gazetteer::named(const QString &folded) const
{
    const quint64 hash = hashOf(folded);
    std::vector<Match> found;
    auto name = std::lower_bound(m_names.begin(), m_names.end(), hash,
                                 [](const Name &a, quint64 wanted) { return a.hash < wanted; });
    for (; name != m_names.end() && name->hash == hash; ++name) {
        found.push_back({name->place, name->share});
    }
    return found;
}

std::vector<Gazetteer::Match> Gazetteer::similar(const QString &folded) const
{
    if (folded.size() < kShortestSimilar) {
        return {};
    }
    const int most = folded.size() > 11 ? 2 : 1;
    int best = most;
    std::vector<Match> found;
    for (qsizetype length = folded.size() - most; length <= folded.size() + most; ++length) {
        const auto bucket = m_known.constFind(bucketOf(folded, length));
        if (bucket == m_known.cend()) {
            continue;
        }
        for (const KnownName &name : *bucket) {
            const int distance = distanceOf(folded, name.folded, best);
            if (distance > best) {
                continue;
            }
            if (distance < best) {
                best = distance;
                found.clear();
            }
            found.push_back({name.place, distance == 1 ? 0.1 : 0.03});
        }
    }
    return found;
}

}  // namespace gaia::geo
