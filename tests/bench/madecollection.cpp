// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madecollection.h"

#include "core/base/sha256.h"
#include "core/dataset/missions.h"
#include "core/geo/gazetteer.h"
#include "core/imaging/picture.h"
#include "core/storage/mediafile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>

namespace gaia::bench {

using namespace Qt::StringLiterals;
using dataset::CaptionState;
using dataset::Field;
using dataset::Record;
using dataset::Source;

namespace {

/// What a number is drawn for; each has a stream of its own.
enum Stream : std::uint64_t { kStory = 1, kImage, kCaptions, kDecisions, kSplit };

constexpr int kSpots = 600;
/// Ten images share six articles: one, three, one, two, one and two.
constexpr std::array<int, 10> kArticleOfTen{0, 1, 1, 1, 2, 3, 3, 4, 5, 5};

struct Mission {
    const char *platform;  ///< as most records spell it
    const char *sensor;
    const char *modality;
    const char *resolution;
    int from;              ///< years of pictures
    int to;
    int weight;
};
constexpr std::array<Mission, 20> kMissions{{
    {"Terra", "Moderate Resolution Imaging Spectroradiometer (MODIS)", "Optical", "Moderate", 2000, 2024, 26},
    {"Aqua", "Moderate Resolution Imaging Spectroradiometer (MODIS)", "Optical", "Moderate", 2002, 2024, 18},
    {"Landsat 8", "Operational Land Imager (OLI)", "Multispectral", "High", 2013, 2024, 24},
    {"Landsat 9", "Operational Land Imager-2 (OLI-2)", "Multispectral", "High", 2021, 2024, 8},
    {"Landsat 7", "Enhanced Thematic Mapper Plus (ETM+)", "Multispectral", "High", 1999, 2021, 8},
    {"Landsat 5", "Thematic Mapper (TM)", "Multispectral", "High", 1998, 2011, 9},
    {"Suomi NPP", "Visible Infrared Imaging Radiometer Suite (VIIRS)", "Optical", "Low", 2012, 2024, 12},
    {"NOAA-20", "Visible Infrared Imaging Radiometer Suite (VIIRS)", "Optical", "Low", 2018, 2024, 6},
    {"Sentinel-2", "MultiSpectral Instrument (MSI)", "Multispectral", "High", 2015, 2024, 16},
    {"Sentinel-1", "C-band Synthetic Aperture Radar", "SAR", "High", 2014, 2024, 8},
    {"Sentinel-3", "Ocean and Land Colour Instrument (OLCI)", "Multispectral", "Low", 2016, 2024, 4},
    {"Sentinel-5P", "TROPOspheric Monitoring Instrument (TROPOMI)", "Hyperspectral", "Low", 2018, 2024, 3},
    {"International Space Station", "Digital camera", "Photographic", "High", 2001, 2024, 14},
    {"EO-1", "Advanced Land Imager (ALI)", "Multispectral", "High", 2001, 2016, 9},
    {"GOES-16", "Advanced Baseline Imager (ABI)", "Multispectral", "Low", 2017, 2024, 4},
    {"Terra", "Advanced Spaceborne Thermal Emission and Reflection Radiometer (ASTER)", "Thermal", "High", 2000, 2024, 7},
    {"Aura", "Ozone Monitoring Instrument (OMI)", "Hyperspectral", "Low", 2004, 2024, 3},
    {"OrbView-2", "Sea-viewing Wide Field-of-view Sensor (SeaWiFS)", "Multispectral", "Low", 1998, 2010, 9},
    {"Envisat", "Medium Resolution Imaging Spectrometer (MERIS)", "Multispectral", "Moderate", 2002, 2012, 5},
    {"PACE", "Ocean Color Instrument (OCI)", "Hyperspectral", "Low", 2024, 2024, 2},
}};

/// Other spellings of one thing, as released files have them.
struct Spelling {
    const char *usual;
    const char *other;
};
constexpr std::array<Spelling, 12> kSpellings{{{"Terra", "NASA's Terra"},
                                               {"Terra", "EOS-Terra"},
                                               {"Aqua", "NASA Aqua"},
                                               {"Landsat 8", "Landsat-8"},
                                               {"Sentinel-2", "Copernicus Sentinel-2"},
                                               {"Sentinel-2", "Sentinel-2B"},
                                               {"International Space Station",
                                                "International Space Station (ISS)"},
                                               {"SAR", "Synthetic Aperture Radar (SAR)"},
                                               {"SAR", "Radar"},
                                               {"Multispectral", "Multi-spectral"},
                                               {"Thermal", "Thermal infrared"},
                                               {"Optical", "Visible"}}};

QString respelled(Dice &dice, const QString &usual)
{
    const int start = dice.below(int(kSpellings.size()));
    for (std::size_t i = 0; i < kSpellings.size(); ++i) {
        const Spelling &each = kSpellings[(i + std::size_t(start)) % kSpellings.size()];
        if (usual == QLatin1StringView(each.usual)) {
            return QString::fromLatin1(each.other);
        }
    }
    return usual;
}

/// Which article, counted from 0, an image belongs to.
qint64 articleOf(qint64 number)
{
    return number / 10 * 6 + kArticleOfTen[std::size_t(number % 10)];
}

double wrapped(double lon)
{
    return lon > 180.0 ? lon - 360.0 : lon < -180.0 ? lon + 360.0 : lon;
}

double rounded(double degrees)
{
    return std::round(degrees * 1e4) / 1e4;
}

}  // namespace

/// What the images of one article have in common.
struct MadeCollection::Story {
    qint64 number = 0;
    const Subject *subject = nullptr;
    const Spot *spot = nullptr;
    QDate day;
    const Mission *mission = nullptr;
    dataset::Article article;
};

MadeCollection::MadeCollection(std::uint64_t seed, const QString &scenes)
    : m_seed(seed)
{
    findSpots();
    readScenes(scenes);
}

/// Natural features and large cities, drawn from the gazetteer.
void MadeCollection::findSpots()
{
    const auto &gazetteer = geo::Gazetteer::builtIn();
    std::vector<int> features;
    std::vector<int> cities;
    for (int i = 0; i < gazetteer.size(); ++i) {
        const geo::NamedPlace &place = gazetteer.place(i);
        if (place.kind == geo::PlaceKind::Feature) {
            features.push_back(i);
        } else if (place.kind == geo::PlaceKind::City && place.weight > 500'000) {
            cities.push_back(i);
        }
    }
    Dice dice(m_seed);
    for (int i = 0; i < kSpots && !features.empty() && !cities.empty(); ++i) {
        const std::vector<int> &from = dice.chance(0.7) ? features : cities;
        const geo::NamedPlace &place =
            gazetteer.place(from[std::size_t(dice.below(int(from.size())))]);
        QString name = place.name;
        if (!place.countries.empty() && dice.chance(0.8)) {
            name += u", "_s + place.countries.front()->name;
        }
        m_spots.push_back({name, place.point, std::clamp(place.radiusKm / 200.0, 0.2, 6.0)});
    }
}

void MadeCollection::readScenes(const QString &folder)
{
    if (folder.isEmpty()) {
        return;
    }
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.jpg"_s, u"*.tif"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const auto picture = imaging::Picture::fromFile(file.fileName());
        if (!picture || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray bytes = file.readAll();
        const auto thumbnail = imaging::thumbnail(**picture);
        const imaging::PictureInfo &info = (*picture)->info();
        m_scenes.push_back({{base::sha256Hex(bytes), bytes.size(), info.size.width(),
                             info.size.height(), info.bands, info.bitsPerSample, info.format,
                             dir.absoluteFilePath(name)},
                            thumbnail.value_or(QByteArray())});
    }
}

void MadeCollection::drawMission(Dice &dice, const QDate &day, Story &story) const
{
    int sum = 0;
    const auto isAtWork = [&](const Mission &mission) {
        return day.year() >= mission.from && day.year() <= mission.to;
    };
    for (const Mission &mission : kMissions) {
        sum += isAtWork(mission) ? mission.weight : 0;
    }
    int left = dice.below(sum);
    for (const Mission &mission : kMissions) {
        left -= isAtWork(mission) ? mission.weight : 0;
        if (left < 0) {
            story.mission = &mission;
            return;
        }
    }
}

MadeCollection::Story MadeCollection::story(qint64 number) const
{
    Story story;
    story.number = articleOf(number);
    Dice dice(m_seed, kStory, std::uint64_t(story.number));
    story.subject = &subjects()[std::size_t(dice.rank(int(subjects().size())))];
    story.spot = &m_spots[std::size_t(dice.rank(int(m_spots.size())))];
    // More pictures in later years, and events in which many are taken within days.
    const int year = 1998 + int(27.0 * std::sqrt(dice.real()));
    const int day = dice.chance(0.3) ? 7 * dice.below(12) * 4 + dice.below(6) : dice.below(365);
    story.day = QDate(year, 1, 1).addDays(day);
    drawMission(dice, story.day, story);

    const QString place = story.spot->name;
    dataset::Article &article = story.article;
    article.title = sentence(dice, *story.subject, place).chopped(1);
    article.url = u"https://earthobservatory.example/images/%1/%2"_s.arg(80'000 + story.number)
                      .arg(QLatin1StringView(story.subject->tag).toString().replace(u' ', u'-'));
    article.published = story.day.addDays(dice.between(1, 9)).toString(Qt::ISODate);
    const int paragraphs = dice.between(2, 5);
    for (int p = 0; p < paragraphs; ++p) {
        article.text += p > 0 ? u"\n\n"_s : QString();
        const int sentences = dice.between(3, 6);
        for (int s = 0; s < sentences; ++s) {
            article.text += (s > 0 ? u" "_s : QString()) + sentence(dice, *story.subject, place);
        }
    }
    return story;
}

/// What is wrong in released files: other spellings, poles, swapped numbers, nulls, junk.
void MadeCollection::soil(Dice &dice, Record &record) const
{
    dataset::Image &image = record.image;
    if (dice.chance(0.2) && image.satellite) {
        image.satellite = QStringList{respelled(dice, image.satellite->front())};
    }
    if (dice.chance(0.2) && image.modalities) {
        image.modalities = QStringList{respelled(dice, image.modalities->front())};
    }
    if (dice.chance(0.02) && image.place.point) {
        image.place.point = dataset::GeoPoint{dice.chance(0.5) ? 90.0 : -90.0, 0.0};
    } else if (dice.chance(0.01) && image.place.point && std::abs(image.place.point->lon) <= 90.0) {
        image.place.point = dataset::GeoPoint{image.place.point->lon, image.place.point->lat};
    } else if (dice.chance(0.003)) {
        image.place.point = dataset::GeoPoint{0.0, 0.0};
    }
    if (dice.chance(0.03)) {
        image.credits.reset();
    }
    if (dice.chance(0.04)) {
        image.sensor.reset();
    }
    if (dice.chance(0.05)) {
        image.imageAlt = dice.chance(0.5) ? dataset::MaybeText(u""_s) : dataset::MaybeText();
    }
    if (dice.chance(0.02) && record.captions && !record.captions->isEmpty()) {
        record.captions->last() = record.captions->first();
    }
    if (dice.chance(0.03) && record.captions && !record.captions->isEmpty()) {
        record.captions->first() = u"This inspiring photograph of "_s
            + record.captions->first().mid(21);
    }
    if (dice.chance(0.01)) {
        image.tag = QStringList{u"chart"_s, u"satellite instrument"_s};
    }
}

dataset::Record MadeCollection::record(qint64 number) const
{
    const Story from = story(number);
    Dice dice(m_seed, kImage, std::uint64_t(number));
    Record record;
    dataset::Image &image = record.image;
    record.article = from.article;
    image.id = u"made-%1"_s.arg(number, 7, 10, QChar(u'0'));
    const QString sensorCode = QString::fromLatin1(from.mission->platform).section(u' ', 0, 0).toLower();
    image.imageSrc = u"https://eoimages.example/images/%1/%2_%3%4_lrg.jpg"_s
                         .arg(80'000 + from.number)
                         .arg(sensorCode)
                         .arg(from.day.year())
                         .arg(from.day.dayOfYear(), 3, 10, QChar(u'0'));
    image.imageSrc->insert(image.imageSrc->size() - 8, QString::number(number));
    image.imageAlt = sentence(dice, *from.subject, from.spot->name);
    image.credits = u"NASA Earth Observatory images by %1, using data from %2"_s.arg(
        QString(QChar(char16_t(u'A' + dice.below(26)))) + u". Curator"_s,
        QString::fromLatin1(from.mission->platform));
    const bool isFree = dice.chance(0.8);
    image.licence = {isFree ? u"Public domain"_s : QString(), isFree ? u"NASA"_s : QString(),
                     isFree ? u"credit line"_s : QString(), isFree ? u"yes"_s : u"unknown"_s};

    image.place.name = from.spot->name;
    if (dice.chance(0.94)) {
        const double spread = from.spot->spreadDegrees;
        const double lat = from.spot->point.lat + spread * dice.normal();
        const double lon = from.spot->point.lon + spread * dice.normal();
        image.place.point = dataset::GeoPoint{rounded(std::clamp(lat, -89.9, 89.9)),
                                              rounded(wrapped(lon))};
        image.place.precision = dice.chance(0.5) ? u"region"_s : u"place"_s;
        image.place.radiusKm = dice.between(5, 300);
    }
    const double dated = dice.real();
    if (dated < 0.88) {
        const QDate day = from.day.addDays(dice.below(4));
        const QDate month(day.year(), day.month(), 1);
        image.acquired = dated < 0.7    ? dataset::Acquisition{day, day}
            : dated < 0.8               ? dataset::Acquisition{month, month.addMonths(1).addDays(-1)}
            : dated < 0.84 ? dataset::Acquisition{{day.year(), 1, 1}, {day.year(), 12, 31}}
                                        : dataset::Acquisition{day, day.addDays(dice.between(2, 40))};
        image.sources.insert(Field::Date, dated < 0.5 ? Source::FileName : Source::Text);
    }
    const Subject &other = subjects()[std::size_t(dice.rank(int(subjects().size())))];
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    };
    const QString rare = u"%1 region"_s.arg(from.spot->name.section(u',', 0, 0));
    image.tag = QStringList{text(from.subject->tag),
                            dice.chance(0.15) ? text(other.tag).toUpper() : text(other.tag), rare};
    image.tag->removeDuplicates();
    image.theme = QStringList{text(from.subject->theme), text(other.theme)};
    image.theme->removeDuplicates();
    image.satellite = QStringList{QString::fromLatin1(from.mission->platform)};
    image.sensor = QStringList{QString::fromLatin1(from.mission->sensor)};
    image.modalities = QStringList{QString::fromLatin1(from.mission->modality)};
    image.resolution = QString::fromLatin1(from.mission->resolution);
    for (const Field field : {Field::Coordinates, Field::Tag, Field::Satellite, Field::Sensor,
                              Field::Modalities, Field::Resolution}) {
        image.sources.insert(field, Source::Model);
    }
    image.split = split(number);
    image.isFlagged = dice.chance(0.01);
    image.isDiscarded = dice.chance(0.01);
    if (!m_scenes.empty() && dice.chance(0.92)) {
        image.media = m_scenes[std::size_t(dice.below(int(m_scenes.size())))].media;
    } else if (!m_scenes.empty() && dice.chance(0.25)) {
        image.mediaError = u"The server answered 404: not found."_s;
    }

    Dice words(m_seed, kCaptions, std::uint64_t(number));
    record.captions.emplace();
    for (int i = 0; i < dataset::kCaptionsPerImage; ++i) {
        record.captions->append(caption(words, *from.subject, from.spot->name,
                                        image.satellite->front(),
                                        image.sensor->front()));
    }
    soil(dice, record);
    return record;
}

QString MadeCollection::split(qint64 number) const
{
    // By article, so that none straddles.
    Dice dice(m_seed, kSplit, std::uint64_t(articleOf(number)));
    const double drawn = dice.real();
    return drawn < 0.7 ? u"train"_s : drawn < 0.9 ? u"test"_s : u"validation"_s;
}

std::vector<CaptionState> MadeCollection::decisions(qint64 number) const
{
    Dice dice(m_seed, kDecisions, std::uint64_t(number));
    if (!dice.chance(0.3)) {
        return {};
    }
    const bool isPartial = dice.chance(0.15);
    std::vector<CaptionState> states;
    for (int i = 0; i < dataset::kCaptionsPerImage; ++i) {
        const double drawn = dice.real();
        states.push_back(isPartial && i >= 2 ? CaptionState::Pending
                             : drawn < 0.80  ? CaptionState::Accepted
                             : drawn < 0.92  ? CaptionState::Edited
                                             : CaptionState::Rejected);
    }
    return states;
}

}  // namespace gaia::bench
