// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/claims.h"

#include "core/review/tokens.h"
#include "core/review/wordlists.h"

#include <algorithm>
#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using Kind = Claim::Kind;
using Standing = Claim::Standing;
using Ground = Claim::Ground;

namespace {

constexpr qsizetype kMostSource = 200'000;  ///< characters of an article that are indexed

bool isTaken(const Claims &claims, const Span &span)
{
    return std::any_of(claims.begin(), claims.end(), [&](const Claim &other) {
        return span.start < other.span.end() && other.span.start < span.end();
    });
}

bool isSmallJoint(const QString &word)
{
    static const QSet<QString> kJoints{u"of"_s, u"de"_s, u"del"_s, u"da"_s,  u"do"_s, u"la"_s,
                                       u"el"_s, u"al"_s, u"du"_s,  u"des"_s, u"di"_s, u"el-"_s};
    return kJoints.contains(word);
}

/// A name of words: where it stands and its words as they are compared.
struct Name {
    Span span;
    std::vector<QString> words;
    bool startsSentence = false;
};

/// Runs of capitalised words, small joints inside ("Gulf of Aden").
std::vector<Name> capitalisedRuns(const Reading &caption)
{
    std::vector<Name> names;
    bool isOpen = false;
    bool hasJoint = false;
    Span joint;
    for (const FoldedWord &word : foldedWords(caption.text, caption.body)) {
        const QString written = caption.at(word.span);
        const qsizetype end = names.empty() ? 0 : (hasJoint ? joint.end() : names.back().span.end());
        const bool follows = isOpen && !word.startsSentence
            && QStringView(caption.text).mid(end, word.span.start - end).trimmed().isEmpty();
        const bool isUpper = written.front().isUpper();
        if (isUpper && follows) {
            names.back().span.length = word.span.end() - names.back().span.start;
            names.back().words.push_back(word.folded);
        } else if (isUpper) {
            names.push_back({word.span, {word.folded}, word.startsSentence});
            isOpen = true;
        } else if (follows && !hasJoint && isSmallJoint(word.folded)) {
            hasJoint = true;
            joint = word.span;
            continue;
        } else {
            isOpen = false;
        }
        hasJoint = false;
    }
    return names;
}

struct Unit {
    const char16_t *pattern;
    const char16_t *base;
    double factor;
};
constexpr Unit kUnits[] = {
    {u"square kilomet(?:re|er)s?|km2|km²|sq\\.? ?km", u"m2", 1e6},
    {u"square met(?:re|er)s?|m2|m²", u"m2", 1.0},
    {u"square miles?", u"m2", 2589988.0},
    {u"hectares?|ha", u"m2", 1e4},
    {u"acres?", u"m2", 4046.86},
    {u"kilomet(?:re|er)s? per hour|km/h|kph", u"m/s", 1.0 / 3.6},
    {u"miles per hour|mph", u"m/s", 0.44704},
    {u"knots?", u"m/s", 0.514444},
    {u"met(?:re|er)s? per second|m/s", u"m/s", 1.0},
    {u"kilomet(?:re|er)s?|km", u"m", 1000.0},
    {u"centimet(?:re|er)s?|cm", u"m", 0.01},
    {u"millimet(?:re|er)s?|mm", u"m", 0.001},
    {u"met(?:re|er)s?|m", u"m", 1.0},
    {u"nautical miles?", u"m", 1852.0},
    {u"miles?", u"m", 1609.344},
    {u"feet|foot|ft", u"m", 0.3048},
    {u"inch(?:es)?", u"m", 0.0254},
    {u"per ?cent|%", u"%", 1.0},
    {u"°\\s?C|degrees? Celsius", u"°C", 1.0},
    {u"millibars?|mbar|hPa|hectopascals?", u"hPa", 1.0},
    {u"metric tons?|tonnes?|tons?", u"t", 1.0},
};

}  // namespace

QString word(Claim::Kind kind)
{
    switch (kind) {
    case Kind::Place: return u"place"_s;
    case Kind::Number: return u"number"_s;
    case Kind::Satellite: return u"satellite"_s;
    case Kind::Sensor: return u"sensor"_s;
    case Kind::Phenomenon: return u"phenomenon"_s;
    case Kind::Date: return u"date"_s;
    case Kind::Direction: return u"direction"_s;
    }
    return {};
}

QString word(Claim::Standing standing)
{
    switch (standing) {
    case Standing::Supported: return u"supported"_s;
    case Standing::Visual: return u"visual"_s;
    case Standing::Unsupported: return u"unsupported"_s;
    case Standing::Contradicted: return u"contradicted"_s;
    }
    return {};
}

std::vector<QuantityMention> quantitiesIn(const QString &text, qsizetype from)
{
    static const QRegularExpression kPattern = [] {
        QStringList units;
        for (const Unit &unit : kUnits) {
            units.append(u'(' + QStringView(unit.pattern).toString() + u')');
        }
        QRegularExpression pattern(
            u"(?<![\\p{L}\\p{N}.,/-])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s-]?(?:"_s
                + units.join(u'|') + u")(?![\\p{L}\\p{N}²]))?"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT_X(pattern.isValid(), "quantities", qPrintable(pattern.errorString()));
        pattern.optimize();
        return pattern;
    }();
    std::vector<QuantityMention> found;
    auto matches = kPattern.globalMatch(text, from);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QuantityMention mention;
        mention.span = spanOf(match);
        mention.value = match.captured(1).remove(u',').toDouble();
        for (std::size_t i = 0; i < std::size(kUnits); ++i) {
            if (match.hasCaptured(static_cast<int>(i) + 2)) {
                mention.value *= kUnits[i].factor;
                mention.unit = QStringView(kUnits[i].base).toString();
            }
        }
        found.push_back(mention);
    }
    return found;
}

SourceIndex::SourceIndex(const dataset::Image &image, const dataset::Article &article)
{
    const auto add = [&](Ground ground, const QString &text) {
        if (text.trimmed().isEmpty()) {
            return;
        }
        m_texts.push_back({ground, foldedWords(text)});
        for (const FoldedWord &word : m_texts.back().words) {
            m_words.insert(word.folded);
            m_stems.insert(stemOf(word.folded));
        }
        for (const QuantityMention &number : quantitiesIn(text)) {
            m_numbers.push_back({number.value, number.unit, {ground, number.span}});
        }
        const std::vector<DateMention> dates = datesIn(text);
        m_dates.insert(m_dates.end(), dates.begin(), dates.end());
    };
    add(Ground::Article, article.text.left(kMostSource));
    add(Ground::AltText, image.imageAlt.value_or(QString()));
    add(Ground::Title, article.title);
    add(Ground::Metadata, image.place.name.value_or(QString()));
    add(Ground::Metadata, image.credits.value_or(QString()));
    for (const dataset::MaybeList &list : {image.tag, image.satellite, image.sensor,
                                           image.modalities, image.theme}) {
        add(Ground::Metadata, list.value_or(QStringList()).join(u"; "_s));
    }
}

std::optional<SourceIndex::Place> SourceIndex::find(const std::vector<QString> &folded) const
{
    if (folded.empty()) {
        return std::nullopt;
    }
    for (const Text &text : m_texts) {
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            std::size_t at = i;
            std::size_t matched = 0;
            while (at < text.words.size() && matched < folded.size()) {
                if (text.words[at].folded == folded[matched]) {
                    ++matched;
                } else if (matched == 0 || !isSmallJoint(text.words[at].folded)) {
                    break;
                }
                ++at;
            }
            if (matched == folded.size()) {
                const Span first = text.words[i].span;
                return Place{text.ground,
                             {first.start, text.words[at - 1].span.end() - first.start}};
            }
        }
    }
    return std::nullopt;
}

std::optional<SourceIndex::Place> SourceIndex::findNumber(double value, const QString &unit) const
{
    for (const Quantity &number : m_numbers) {
        if (number.unit == unit && std::abs(number.value - value) <= 0.02 * std::abs(value)) {
            return number.place;
        }
    }
    return std::nullopt;
}

bool SourceIndex::holdsRootOf(const QString &folded) const
{
    static const QStringList kEndings{u"ians"_s, u"ian"_s, u"eans"_s, u"ean"_s, u"ese"_s, u"ans"_s,
                                      u"an"_s,   u"ish"_s, u"ic"_s,   u"i"_s,   u"s"_s};
    for (const QString &ending : kEndings) {
        if (folded.endsWith(ending) && folded.size() - ending.size() >= 4) {
            const QString root = folded.chopped(ending.size());
            const bool isThere = std::any_of(m_words.begin(), m_words.end(), [&](const QString &w) {
                return w.startsWith(root) && w.size() <= root.size() + 3;
            });
            if (isThere) {
                return true;
            }
        }
    }
    return false;
}

Grounding::Grounding(const dataset::Missions &missions,
                     std::function<bool(const QString &)> isCommonWord)
    : m_missions(missions)
    , m_isCommonWord(std::move(isCommonWord))
    , m_phenomena(wordPattern(wordList(u"claims.txt"_s, u"phenomena"_s)))
    , m_directions(wordPattern(wordList(u"claims.txt"_s, u"directions"_s)))
{
    const QStringList broad = wordList(u"claims.txt"_s, u"broad"_s);
    m_broad = QSet<QString>(broad.begin(), broad.end());
    const QStringList generic = wordList(u"claims.txt"_s, u"generic"_s);
    m_generic = QSet<QString>(generic.begin(), generic.end());
}

Claims Grounding::claims(const Reading &caption, const std::vector<DateMention> &dates,
                         const SourceIndex &source, const dataset::Image &image) const
{
    Claims claims;
    addMissions(caption, source, image, claims);
    addDates(dates, source, image, claims);
    addNumbers(caption, source, image, claims);
    addListed(caption, source, claims);
    addNames(caption, source, claims);
    std::sort(claims.begin(), claims.end(),
              [](const Claim &a, const Claim &b) { return a.span.start < b.span.start; });
    return claims;
}

void Grounding::addMissions(const Reading &caption, const SourceIndex &source,
                            const dataset::Image &image, Claims &claims) const
{
    using MentionKind = dataset::MissionMention::Kind;
    const QStringList platforms = image.satellite.value_or(QStringList());
    const QStringList sensors = image.sensor.value_or(QStringList());
    for (const auto &mention : m_missions.mentions(caption.text)) {
        if (mention.from < caption.body) {
            continue;
        }
        Claim claim;
        claim.span = {mention.from, mention.to - mention.from};
        const bool isPlatform = mention.kind == MentionKind::Platform;
        claim.kind = isPlatform ? Kind::Satellite : Kind::Sensor;
        const bool isRecorded = isPlatform
            ? std::any_of(platforms.begin(), platforms.end(),
                          [&](const QString &text) {
                              const auto *platform = m_missions.platform(text);
                              return platform
                                  && m_missions.isSameOrFamily(platform->name, mention.name);
                          })
            : std::any_of(sensors.begin(), sensors.end(), [&](const QString &text) {
                  const auto *sensor = m_missions.sensor(text);
                  return sensor && sensor->name == mention.name;
              });
        std::vector<QString> words;
        for (const FoldedWord &word : foldedWords(caption.at(claim.span))) {
            words.push_back(word.folded);
        }
        const auto place = source.find(words);
        // A sensor is known from its platform, and a platform from its sensor.
        const QStringList carriers = isPlatform ? QStringList() : m_missions.platformsWith(mention.name);
        const bool isCarried = std::any_of(platforms.begin(), platforms.end(), [&](const QString &text) {
            const auto *platform = m_missions.platform(text);
            return platform && m_missions.sensorsOf(*platform).contains(mention.name);
        });
        if (place || isRecorded || isCarried) {
            claim.standing = Standing::Supported;
            claim.ground = place ? place->ground : isRecorded ? Ground::Metadata : Ground::Missions;
            claim.inSource = place && claim.ground != Ground::Metadata ? place->span : Span();
        } else {
            const bool saysOther = isPlatform
                ? std::any_of(platforms.begin(), platforms.end(),
                              [&](const QString &text) { return m_missions.platform(text); })
                : !sensors.isEmpty() && !carriers.isEmpty();
            claim.standing = saysOther ? Standing::Contradicted : Standing::Unsupported;
            claim.ground = saysOther ? Ground::Metadata : Ground::None;
        }
        claims.push_back(claim);
    }
}

void Grounding::addDates(const std::vector<DateMention> &dates, const SourceIndex &source,
                         const dataset::Image &image, Claims &claims) const
{
    // The day of an event or an article says nothing of the season and the day in the picture.
    const dataset::Acquisition acquired =
        image.acquired.isTaken() ? image.acquired : dataset::Acquisition();
    const auto overlaps = [](const dataset::Acquisition &a, const dataset::Acquisition &b) {
        return a.from <= b.to && b.from <= a.to;
    };
    for (const DateMention &date : dates) {
        if (date.kind == DateMention::Kind::Hour || isTaken(claims, date.span)) {
            continue;
        }
        Claim claim;
        claim.kind = Kind::Date;
        claim.span = date.span;
        const bool isInSource = std::any_of(
            source.dates().begin(), source.dates().end(), [&](const DateMention &other) {
                return date.days ? other.days && overlaps(*date.days, *other.days)
                                 : (date.month > 0 && other.month == date.month)
                        || (date.season >= 0 && other.season == date.season);
            });
        if (date.kind == DateMention::Kind::Season) {
            const bool fits = !image.place.point
                || seasonFits(date.season, acquired, image.place.point->lat);
            claim.standing = !fits ? Standing::Contradicted
                : isInSource       ? Standing::Supported
                                   : Standing::Visual;
            claim.ground = !fits ? Ground::Metadata : isInSource ? Ground::Article : Ground::None;
        } else if (acquired.isKnown() && date.days && overlaps(*date.days, acquired)) {
            claim.standing = Standing::Supported;
            claim.ground = Ground::Metadata;
        } else if (isInSource) {
            claim.standing = Standing::Supported;
            claim.ground = Ground::Article;
        } else if (acquired.isKnown() && (date.days || date.month > 0)) {
            bool isOther = date.days.has_value();
            if (!isOther) {
                // A month without a year: any of the interval's months will do.
                isOther = true;
                for (QDate day(acquired.from.year(), acquired.from.month(), 1); day <= acquired.to;
                     day = day.addMonths(1)) {
                    isOther = isOther && day.month() != date.month;
                }
            }
            claim.standing = isOther ? Standing::Contradicted : Standing::Supported;
            claim.ground = Ground::Metadata;
        } else {
            claim.standing = Standing::Unsupported;
        }
        claims.push_back(claim);
    }
}

void Grounding::addNumbers(const Reading &caption, const SourceIndex &source,
                           const dataset::Image &image, Claims &claims) const
{
    const std::vector<ResolutionMention> resolutions = resolutionsIn(caption);
    QStringList sensors = image.sensor.value_or(QStringList());
    const QStringList platforms = image.satellite.value_or(QStringList());
    for (const QString &text : platforms) {
        if (const auto *platform = m_missions.platform(text)) {
            sensors += m_missions.sensorsOf(*platform);
        }
    }
    for (const auto &mention : m_missions.mentions(caption.text)) {
        if (mention.kind == dataset::MissionMention::Kind::Sensor) {
            sensors += mention.name;
        } else if (const auto *platform = m_missions.platform(mention.name)) {
            sensors += m_missions.sensorsOf(*platform);
        }
    }
    const auto isOfSensor = [&](double metres) {
        return std::any_of(sensors.begin(), sensors.end(), [&](const QString &text) {
            const auto *sensor = m_missions.sensor(text);
            return sensor && std::any_of(sensor->modes.begin(), sensor->modes.end(), [&](const auto &mode) {
                return std::abs(mode.gsdM - metres) <= 0.1 * metres;
            });
        });
    };
    static const QRegularExpression kLabel = wordPattern(
        u"(?:bands?|channels?|figures?|panels?|runways?|category|orbit|path|row|level|type|class|grade|"
        "route|highway|phase|scale of|ratio of|bands? \\d+(?:, \\d+)*(?: and|,)) $"_s);
    const Spans coordinates = coordinatesIn(caption);
    for (const QuantityMention &number : quantitiesIn(caption.text, caption.body)) {
        // Latitudes and longitudes have a rule of their own.
        const bool isCoordinate =
            std::any_of(coordinates.begin(), coordinates.end(), [&](const Span &span) {
                return number.span.start >= span.start && number.span.end() <= span.end();
            });
        if (isTaken(claims, number.span) || isCoordinate) {
            continue;
        }
        const bool isResolution =
            std::any_of(resolutions.begin(), resolutions.end(), [&](const ResolutionMention &other) {
                return number.span.start >= other.span.start && number.span.end() <= other.span.end();
            });
        Claim claim;
        claim.kind = Kind::Number;
        claim.span = number.span;
        if (const auto place = source.findNumber(number.value, number.unit)) {
            claim.standing = Standing::Supported;
            claim.ground = place->ground;
            claim.inSource = place->ground == Ground::Metadata ? Span() : place->span;
        } else if (isResolution && isOfSensor(number.value)) {
            claim.standing = Standing::Supported;
            claim.ground = Ground::Missions;
        } else if (number.unit.isEmpty() && number.value <= 100) {
            // So few can be counted in the image, or it is the number of a band.
            claim.standing = Standing::Visual;
        } else {
            claim.standing = Standing::Unsupported;
        }
        claims.push_back(claim);
    }
}

void Grounding::addListed(const Reading &caption, const SourceIndex &source, Claims &claims) const
{
    const auto add = [&](const QRegularExpression &pattern, Kind kind) {
        auto matches = pattern.globalMatch(caption.text, caption.body);
        while (matches.hasNext()) {
            const Span span = spanOf(matches.next());
            if (isTaken(claims, span)) {
                continue;
            }
            Claim claim;
            claim.kind = kind;
            claim.span = span;
            std::vector<QString> words;
            for (const FoldedWord &word : foldedWords(caption.at(span))) {
                words.push_back(word.folded);
            }
            if (const auto place = source.find(words)) {
                claim.standing = Standing::Supported;
                claim.ground = place->ground;
                claim.inSource = place->ground == Ground::Metadata ? Span() : place->span;
            }
            claims.push_back(claim);
        }
    };
    add(m_phenomena, Kind::Phenomenon);
    add(m_directions, Kind::Direction);
}

void Grounding::addNames(const Reading &caption, const SourceIndex &source, Claims &claims) const
{
    for (Name name : capitalisedRuns(caption)) {
        // A capital at the start of a sentence makes no name of a common word.
        while (name.startsSentence && !name.words.empty()
               && (m_isCommonWord(name.words.front()) || m_generic.contains(name.words.front()))) {
            const QString text = caption.at(name.span);
            const qsizetype space = text.indexOf(u' ');
            const qsizetype skipped = space < 0 ? text.size() : space + 1;
            // "Lake Erie" is one name, and so is what a single capital word is followed by.
            if (name.words.size() > 1 && m_generic.contains(name.words.front())
                && name.words.front() != u"the") {
                break;
            }
            name.span = {name.span.start + skipped, name.span.length - skipped};
            name.words.erase(name.words.begin());
            name.startsSentence = false;
        }
        std::vector<QString> telling;
        std::copy_if(name.words.begin(), name.words.end(), std::back_inserter(telling),
                     [&](const QString &word) { return !m_generic.contains(word); });
        const QString written = caption.at(name.span);
        const auto small = std::count_if(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
        // Followed by "(SAR)" the capitals are those of an acronym spelled out.
        static const QRegularExpression kAcronym(u"^ \\([A-Z][A-Za-z0-9+-]{1,9}\\)"_s);
        const bool isSpelledOut = kAcronym.match(caption.text.mid(name.span.end(), 14)).hasMatch();
        const bool isBroad = std::all_of(telling.begin(), telling.end(), [&](const QString &word) {
            return m_broad.contains(word);
        });
        if (telling.empty() || small == 0 || isSpelledOut || isBroad || isTaken(claims, name.span)
            || name.words.front().size() < 3) {
            continue;
        }
        Claim claim;
        claim.kind = Kind::Place;
        claim.span = name.span;
        auto place = source.find(name.words);
        if (!place) {
            place = source.find(telling);
        }
        const bool isKnownByWords =
            std::all_of(telling.begin(), telling.end(), [&](const QString &word) {
                return source.holds(word) || m_broad.contains(word) || source.holdsRootOf(word);
            });
        if (place || isKnownByWords) {
            claim.standing = Standing::Supported;
            claim.ground = place ? place->ground : Ground::Metadata;
            claim.inSource = place && place->ground != Ground::Metadata ? place->span : Span();
        } else {
            claim.standing = Standing::Unsupported;
        }
        claims.push_back(claim);
    }
}

void Grounding::check(const Reading &caption, const Claims &claims, const SourceIndex &source,
                      Findings &findings) const
{
    for (const Claim &claim : claims) {
        const QString said = caption.at(claim.span);
        const bool isName = claim.kind == Kind::Place || claim.kind == Kind::Satellite
            || claim.kind == Kind::Sensor;
        if (claim.standing == Standing::Unsupported && !source.isEmpty() && isName) {
            findings.push_back(caption.finding(
                Rule::UnsupportedName, Severity::Warning, claim.span,
                QT_TRANSLATE_NOOP("gaia", "“%1” is neither in the source text nor in the metadata"),
                {said}));
        } else if (claim.standing == Standing::Unsupported && !source.isEmpty()
                   && claim.kind == Kind::Number) {
            findings.push_back(caption.finding(
                Rule::UnsupportedNumber, Severity::Warning, claim.span,
                QT_TRANSLATE_NOOP("gaia", "“%1” is neither in the source text nor in the metadata"),
                {said}));
        } else if (claim.standing == Standing::Contradicted && claim.kind == Kind::Date) {
            findings.push_back(caption.finding(
                Rule::Contradiction, Severity::Error, claim.span,
                QT_TRANSLATE_NOOP("gaia", "“%1” does not agree with the date and place of the image"),
                {said}));
        }
    }
}

}  // namespace gaia::review
