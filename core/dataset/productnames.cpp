// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/productnames.h"

#include <QRegularExpression>

#include <vector>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 300;  ///< characters; product ids are far shorter

struct Convention {
    const char *prefix;   ///< tested first, in any case
    const char *pattern;  ///< groups: id for %1, ymd, mdy or yd for the day of taking
    const char *satellites;  ///< parted by commas
    const char *sensors;
    const char *mode = "";
};

/// In the order in which they are tried.
const Convention kConventions[] = {
    {"S1", "^S1(?<id>[A-D])[_-]IW[_-](?:.{0,60}?[_-](?<ymd>\\d{8})T)?", "Sentinel-1%1", "C-SAR",
     "interferometric wide swath"},
    {"S1", "^S1(?<id>[A-D])[_-]EW[_-](?:.{0,60}?[_-](?<ymd>\\d{8})T)?", "Sentinel-1%1", "C-SAR",
     "extra wide swath"},
    {"S1", "^S1(?<id>[A-D])[_-]S\\d[_-](?:.{0,60}?[_-](?<ymd>\\d{8})T)?", "Sentinel-1%1", "C-SAR",
     "strip map"},
    {"S1", "^S1(?<id>[A-D])[_-]WV[_-](?:.{0,60}?[_-](?<ymd>\\d{8})T)?", "Sentinel-1%1", "C-SAR",
     "wave"},
    // Products of the first years begin with the time of their making; what was seen is behind V.
    {"S2", "^S2(?<id>[A-C])_(?:OPER|USER)_(?:.{0,90}?_V(?<ymd>\\d{8})T)?", "Sentinel-2%1", "MSI"},
    {"S2", "^S2(?<id>[A-C])_(?:MSIL\\w{2}|T?\\d{1,2}[A-Z]{3})(?:_(?<ymd>\\d{8}))?", "Sentinel-2%1",
     "MSI"},
    {"S2", "^S2(?<id>[A-C])_(?:MSI|\\d|T\\d)", "Sentinel-2%1", "MSI"},
    {"T", "^T\\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2}_(?<ymd>\\d{8})T\\d{6}", "Sentinel-2", "MSI"},
    {"L", "^L\\d[AC]_T\\d{2}[C-HJ-NP-X][A-HJ-NP-Z]{2}_(?<ymd>\\d{8})T\\d{6}", "Sentinel-2", "MSI"},
    {"S3", "^S3(?<id>[AB])_OL_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-3%1", "OLCI"},
    {"S3", "^S3(?<id>[AB])_SL_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-3%1", "SLSTR"},
    {"S3", "^S3(?<id>[AB])_SR_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-3%1", "SRAL"},
    {"S3", "^S3(?<id>[AB])_MW_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-3%1", "MWR"},
    {"S3", "^S3(?<id>[AB])_SY_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-3%1", "OLCI,SLSTR"},
    {"S5P", "^S5P_(?:.{0,40}?_(?<ymd>\\d{8})T)?", "Sentinel-5P", "TROPOMI"},
    {"S6A", "^S6A_P4_(?:.{0,60}?_(?<ymd>\\d{8})T)?", "Sentinel-6 Michael Freilich", "Poseidon-4"},
    {"S6A", "^S6A_MW_(?:.{0,60}?_(?<ymd>\\d{8})T)?", "Sentinel-6 Michael Freilich", "AMR-C"},
    {"S6A", "^S6A_(?:.{0,60}?_(?<ymd>\\d{8})T)?", "Sentinel-6 Michael Freilich", ""},
    {"S6B", "^S6B_(?:.{0,60}?_(?<ymd>\\d{8})T)?", "Sentinel-6B", ""},
    // Collections: acquired, then processed. Before them: path and row, then year and day of year.
    {"LC", "^LC0?9(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 9", "OLI-2"},
    {"LO", "^LO0?9(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 9", "OLI-2"},
    {"LT", "^LT0?9(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 9", "TIRS-2"},
    {"LC", "^LC0?8(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 8", "OLI"},
    {"LO", "^LO0?8(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 8", "OLI"},
    {"LT", "^LT0?8(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 8", "TIRS"},
    {"LE", "^LE0?7(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])", "Landsat 7", "ETM+"},
    {"LT", "^LT0?(?<id>[45])(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])",
     "Landsat %1", "TM"},
    {"LM", "^LM0?(?<id>[1-5])(?:_.{0,20}?_(?<ymd>\\d{8})_|\\d{6}(?<yd>\\d{7})[A-Z]{3}|[_\\d])",
     "Landsat %1", "Landsat MSS"},
    {"HLS", "^HLS\\.L30\\.T\\w{5}\\.(?<yd>\\d{7})T", "Landsat", ""},
    {"HLS", "^HLS\\.S30\\.T\\w{5}\\.(?<yd>\\d{7})T", "Sentinel-2", "MSI"},
    {"MOD", "^MOD\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "Terra", "MODIS"},
    {"MYD", "^MYD\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "Aqua", "MODIS"},
    {"MCD", "^MCD\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "Terra,Aqua", "MODIS"},
    {"VNP", "^VNP\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "Suomi NPP", "VIIRS"},
    {"VJ1", "^VJ1\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "NOAA-20", "VIIRS"},
    {"VJ2", "^VJ2\\d\\d(?:[A-Z0-9_]{0,12}\\.A(?<yd>\\d{7}))?", "NOAA-21", "VIIRS"},
    {"AST_", "^AST_\\w{2,4}_\\d{3}(?<mdy>\\d{8})", "Terra", "ASTER"},
    {"AST_", "^AST_(?:L1|0|1)\\w*", "Terra", "ASTER"},
    {"EO1A", "^EO1A\\d{6}(?<yd>\\d{7})", "EO-1", "ALI"},
    {"EO1H", "^EO1H\\d{6}(?<yd>\\d{7})", "EO-1", "Hyperion"},
    {"OR_", "^OR_ABI-.{1,40}?_G(?<id>1[6-9])_s(?<yd>\\d{7})\\d*", "GOES-%1", "ABI"},
    {"OR_", "^OR_GLM-.{1,40}?_G(?<id>1[6-9])_s(?<yd>\\d{7})\\d*", "GOES-%1", "GLM"},
    {"20", "^(?<yd>20\\d{5})\\d{4}_GOES(?<id>1[6-9])-ABI-", "GOES-%1", "ABI"},
    {"20", "^(?<ymd>20\\d{6})_\\d{6}_(?:\\d\\d_)?[0-9a-f]{4}_[13]B_", "PlanetScope",
     "PlanetScope camera"},
    {"HS_H", "^HS_H0(?<id>[89])_(?<ymd>\\d{8})_", "Himawari-%1", "AHI"},
    {"ATL", "^ATL\\d\\d_(?<ymd>\\d{8})\\d{6}_", "ICESat-2", "ATLAS"},
    {"ISS", "^ISS0?\\d{2,3}-?E-?\\d+", "International Space Station", "Digital camera"},
};

struct Code {
    const char *code;
    const char *satellite;
    const char *sensor;
};
/// NASA's news name a picture by place, code and day.
const Code kCodes[] = {
    {"tmo", "Terra", "MODIS"},       {"amo", "Aqua", "MODIS"},     {"ast", "Terra", "ASTER"},
    {"oli2", "Landsat 9", "OLI-2"},  {"l9", "Landsat 9", "OLI-2"}, {"oli", "Landsat 8", "OLI"},
    {"l8", "Landsat 8", "OLI"},      {"etm", "Landsat 7", "ETM+"}, {"l7", "Landsat 7", "ETM+"},
    {"tm5", "Landsat 5", "TM"},      {"l5", "Landsat 5", "TM"},    {"ali", "EO-1", "ALI"},
    {"vir", "Suomi NPP", "VIIRS"},   {"npp", "Suomi NPP", "VIIRS"}, {"snpp", "Suomi NPP", "VIIRS"},
    {"vj1", "NOAA-20", "VIIRS"},     {"vj2", "NOAA-21", "VIIRS"},  {"msi", "Sentinel-2", "MSI"},
};

/// On which day the second satellite joined the harmonised scenes of Landsat.
const QDate kLandsat9Joined(2021, 10, 31);

std::optional<ProductName> byConvention(const QString &name)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> compiled;
        for (const Convention &entry : kConventions) {
            compiled.emplace_back(QLatin1String(entry.pattern),
                                  QRegularExpression::CaseInsensitiveOption);
        }
        return compiled;
    }();
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const Convention &entry = kConventions[i];
        if (!name.startsWith(QLatin1String(entry.prefix), Qt::CaseInsensitive)) {
            continue;
        }
        const auto match = patterns[i].match(name);
        if (!match.hasMatch()) {
            continue;
        }
        QString satellites = QLatin1String(entry.satellites);
        satellites.replace("%1"_L1, match.captured(u"id"_s).toUpper());
        ProductName product{satellites.split(u','),
                            QString::fromLatin1(entry.sensors).split(u',', Qt::SkipEmptyParts),
                            QLatin1String(entry.mode),
                            {},
                            QLatin1String(entry.prefix) == "ISS"_L1};
        const QString mdy = match.captured(u"mdy"_s);
        product.taken = dayOfDigits(mdy.isEmpty() ? QString(match.captured(u"ymd"_s)
                                                           + match.captured(u"yd"_s))
                                                  : QString(mdy.mid(4) + mdy.left(4)));
        if (satellites == "Landsat"_L1 && product.taken.isKnown()
            && product.taken.from < kLandsat9Joined) {
            product.satellites = {u"Landsat 8"_s};
            product.sensors = {u"OLI"_s};
        }
        return product;
    }
    return std::nullopt;
}

bool isSign(QChar c)
{
    return c == u'_' || c == u'.' || c == u'-';
}

qsizetype digitsEnd(QStringView name, qsizetype at)
{
    while (at < name.size() && name.at(at) >= u'0' && name.at(at) <= u'9') {
        ++at;
    }
    return at;
}

/// The days behind a sensor code: one, or two as an interval; unknown if there is none.
Acquisition daysAt(QStringView name, qsizetype at)
{
    const qsizetype end = digitsEnd(name, at);
    const Acquisition first = dayOfDigits(name.sliced(at, end - at));
    if (!first.isKnown() || end >= name.size() || !isSign(name.at(end))) {
        return first;
    }
    const qsizetype secondEnd = digitsEnd(name, end + 1);
    const Acquisition second = dayOfDigits(name.sliced(end + 1, secondEnd - end - 1));
    return second.isKnown() && first.from <= second.from ? Acquisition{first.from, second.to} : first;
}

std::optional<ProductName> byCode(QStringView name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (at > 0 && !isSign(name.at(at - 1))) {
            continue;
        }
        const QStringView rest = name.sliced(at);
        for (const Code &entry : kCodes) {
            const QLatin1String code(entry.code);
            if (!rest.startsWith(code, Qt::CaseInsensitive)) {
                continue;
            }
            const qsizetype behind = at + code.size();
            const bool hasSign = behind < name.size() && isSign(name.at(behind));
            const Acquisition days = daysAt(name, behind + (hasSign ? 1 : 0));
            if (days.isKnown()) {
                return ProductName{{QLatin1String(entry.satellite)}, {QLatin1String(entry.sensor)},
                                   {}, days, false};
            }
        }
    }
    return std::nullopt;
}

}  // namespace

Acquisition dayOfDigits(QStringView digits)
{
    if (digits.size() != 7 && digits.size() != 8) {
        return {};
    }
    const int year = digits.first(4).toInt();
    if (digits.size() == 8) {
        const QDate day(year, digits.sliced(4, 2).toInt(), digits.sliced(6, 2).toInt());
        return day.isValid() ? Acquisition{day, day} : Acquisition{};
    }
    const QDate newYear(year, 1, 1);
    const int number = digits.sliced(4).toInt();
    if (!newYear.isValid() || number < 1 || number > newYear.daysInYear()) {
        return {};
    }
    const QDate day = newYear.addDays(number - 1);
    return {day, day};
}

ProductName productIn(const QString &fileName)
{
    const QString name = fileName.left(kLongestName);
    if (auto product = byConvention(name)) {
        return *product;
    }
    return byCode(name).value_or(ProductName());
}

}  // namespace gaia::dataset
