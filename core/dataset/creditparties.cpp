// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/creditparties.h"

#include "core/dataset/missions.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCredit = 2'000;  ///< characters; a longer one is no credit line

/// Names of bodies, in lower case, their words parted by blanks as `wordsOf` parts them.
const char *const kUnitedStates[] = {
    "nasa", "nasa ames", "nasa ames research center", "nasa langley", "nasa langley research center",
    "noaa", "usgs", "u s geological survey", "us geological survey",
    "united states geological survey", "u s government", "u s department of the interior",
    "national aeronautics and space administration",
    "national oceanic and atmospheric administration",
    "earth observatory", "visible earth", "earthdata", "earth science division",
    "goddard", "goddard space flight center", "gsfc", "jet propulsion laboratory", "jpl",
    "jpl caltech", "johnson space center", "jsc", "marshall space flight center", "msfc",
    "ames research center", "langley research center", "larc", "glenn research center",
    "kennedy space center", "ksc", "stennis space center", "armstrong flight research center",
    "wallops flight facility", "headquarters",
    "modis rapid response", "modis land rapid response", "lance", "eosdis", "rapid response",
    "gibs", "worldview snapshots", "gibs worldview", "modis atmosphere", "modis land",
    "land atmosphere near real time capability for eos",
    "scientific visualization studio", "svs", "conceptual image lab",
    "ocean biology processing group", "obpg", "ocean color", "ozone watch",
    "ges disc", "goddard earth sciences data and information services center",
    "global modeling and assimilation office", "gmao", "goddard institute for space studies",
    "giss", "lis", "land information system", "lp daac", "asdc",
    "short term prediction research and transition center",
    "earth science and remote sensing unit", "image science and analysis laboratory",
    "image science analysis laboratory",
    "crew earth observations", "iss crew earth observations", "iss crew",
    "nesdis", "ncei", "national weather service", "nws", "national hurricane center",
    "national ocean service", "national geodetic survey",
    "national environmental satellite data and information service",
    "national centers for environmental information",
    "great lakes environmental research laboratory", "glerl",
    "geophysical fluid dynamics laboratory", "gfdl",
    "eros", "eros center", "earth resources observation and science center",
    "earth resources observation and science", "hawaiian volcano observatory",
    "cascades volcano observatory", "yellowstone volcano observatory",
};
const char *const kCopernicus[] = {
    "european union", "eu", "copernicus", "european commission", "copernicus sentinel",
    "emergency management service", "marine service", "land monitoring service",
    "atmosphere monitoring service", "climate change service", "ems", "clms", "cams", "cmems",
    "earth observation programme",
};
/// Words of credits that name nobody.
const char *const kPlain[] = {
    "a", "an", "the", "of", "in", "for", "s", "and", "at", "with", "from", "using", "by", "on", "via",
    "image", "images", "imagery", "map", "maps", "photo", "photograph", "photographs", "picture",
    "pictures", "visualization", "visualizations", "animation", "animations", "video", "graphic",
    "graphics", "figure", "figures", "chart", "charts", "data", "dataset", "scene", "scenes", "view",
    "astronaut", "satellite", "satellites", "mission", "missions", "credit", "credits", "courtesy",
    "provided", "created", "made", "produced", "prepared", "acquired", "captured", "taken", "based",
    "contains", "modified", "true", "natural", "false", "color", "colour", "team", "teams",
    "project", "program", "science", "facility", "experiment", "near", "real", "time", "including",
    "topographic", "elevation", "radar", "fire", "vegetation", "temperature", "day", "night", "band",
    "terra", "aqua", "aura",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
};
/// Words that tell a body from a person.
const char *const kOfBodies[] = {
    "aerospace", "agency", "airbus", "analytics", "associated", "association", "bank", "bureau",
    "center", "centre", "commission", "company", "corp", "corporation", "council", "department",
    "digital", "earth", "environmental", "federation", "foundation", "geographic", "geospatial",
    "getty", "global", "globe", "gmbh", "google", "group", "hub", "image", "images", "imaging",
    "inc", "institute", "international", "lab", "laboratories", "laboratory", "labs", "limited",
    "llc", "ltd", "magazine", "maps", "media", "ministry", "museum", "national", "network", "news",
    "observatory", "office", "organisation", "organization", "photo", "photos", "planet", "press",
    "project", "research", "satellite", "satellites", "science", "sciences", "sentinel", "service",
    "services", "society", "solutions", "space", "studio", "studios", "survey", "systems", "team",
    "technologies", "technology", "television", "times", "trust", "union", "university", "weather",
    "world",
};
const char *const kPictures[] = {"image", "images", "map", "maps", "photo", "photos", "photograph",
                                 "photographs", "visualization", "visualizations", "animation",
                                 "animations", "video", "graphic", "graphics", "figure", "figures"};
const char *const kTexts[] = {"caption", "captions", "story", "text"};
const char *const kParticles[] = {"de", "van", "von", "der", "den", "la", "du", "da", "del", "el",
                                  "al", "bin", "di", "le", "ten"};

template<std::size_t Size>
QSet<QString> setOf(const char *const (&words)[Size])
{
    QSet<QString> set;
    for (const char *word : words) {
        set.insert(QLatin1String(word));
    }
    return set;
}

struct Word {
    QString text;      ///< as written
    QString folded;
    QString before;    ///< the signs between it and the word before
    qsizetype from = 0;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        while (at < text.size() && text.at(at).isLetterOrNumber()) {
            ++at;
        }
        if (at == from) {
            ++at;
            continue;
        }
        const QString word = text.mid(from, at - from);
        words.push_back({word, word.toCaseFolded(), text.mid(end, from - end), from});
        end = at;
    }
    return words;
}

/// Names of several words, by their first; the longest first.
using Phrases = QHash<QString, std::vector<QStringList>>;

template<std::size_t Size>
Phrases phrasesOf(const char *const (&names)[Size])
{
    Phrases phrases;
    for (const char *name : names) {
        const QStringList words = QString::fromLatin1(name).split(u' ');
        phrases[words.front()].push_back(words);
    }
    for (auto &list : phrases) {
        std::sort(list.begin(), list.end(),
                  [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
    }
    return phrases;
}

/// How many words from `at` are one of the names; 0 if none.
std::size_t lengthAt(const Phrases &phrases, const std::vector<Word> &words, std::size_t at)
{
    const auto found = phrases.find(words[at].folded);
    if (found == phrases.end()) {
        return 0;
    }
    for (const QStringList &name : *found) {
        const auto count = std::size_t(name.size());
        bool fits = at + count <= words.size();
        for (std::size_t i = 1; fits && i < count; ++i) {
            fits = words[at + i].folded == name.at(qsizetype(i));
        }
        if (fits) {
            return count;
        }
    }
    return 0;
}

/// Who runs a platform, or its family where the table tells it there only.
QString operatorOf(const QString &name)
{
    const Missions &missions = Missions::standard();
    const QStringList lineage = missions.platformLineage(name);
    for (const QString &above : lineage) {
        if (const Platform *platform = missions.platform(above); !platform->operatedBy.isEmpty()) {
            return platform->operatedBy;
        }
    }
    return {};
}

bool isPlatformOf(Makers makers, const QString &name)
{
    static const QSet<QString> states{u"NASA"_s, u"NOAA"_s, u"USGS"_s, u"US Air Force"_s,
                                      u"US Space Force"_s};
    if (makers == Makers::Copernicus) {
        return Missions::standard().platformLineage(name).contains("Copernicus Sentinels"_L1);
    }
    const QStringList operators = operatorOf(name).split(u'/', Qt::SkipEmptyParts);
    return name == "International Space Station"_L1
        || (!operators.isEmpty()
            && std::all_of(operators.begin(), operators.end(),
                           [](const QString &body) { return states.contains(body); }));
}

bool isOf(Makers makers, const MissionMention &mention)
{
    if (mention.kind == MissionMention::Kind::Platform) {
        return isPlatformOf(makers, mention.name);
    }
    const QStringList carriers = Missions::standard().platformsWith(mention.name);
    return std::any_of(carriers.begin(), carriers.end(),
                       [&](const QString &name) { return isPlatformOf(makers, name); });
}

/// Reads a credit word for word.
class Reading final {
public:
    Reading(Makers makers, const QString &credit) : m_makers(makers), m_words(wordsOf(credit))
    {
        const std::vector<MissionMention> mentions = Missions::standard().mentions(credit);
        for (const MissionMention &mention : mentions) {
            m_mentionEnds.insert(mention.from, mention.to);
            m_hasOther |= !isOf(makers, mention);
        }
    }

    [[nodiscard]] bool namesOnlyThem()
    {
        while (!m_hasOther && m_at < m_words.size()) {
            m_hasOther = !readOne();
        }
        return m_hasMaker && !m_hasOther;
    }

private:
    enum class Kind { Nothing, Maker, Picture, Text, Lead };

    bool readOne()
    {
        static const Phrases states = phrasesOf(kUnitedStates);
        static const Phrases copernicus = phrasesOf(kCopernicus);
        static const QSet<QString> pictures = setOf(kPictures);
        static const QSet<QString> texts = setOf(kTexts);
        static const QSet<QString> plain = setOf(kPlain);
        const Word &word = m_words[m_at];
        const bool isNewClause = word.before.contains(u'.') || word.before.contains(u';')
            || word.before.contains(u'\n');
        const Kind before = isNewClause ? Kind::Nothing : m_before;
        if (before == Kind::Lead && readPersons()) {
            m_before = Kind::Nothing;
            return true;
        }
        const Phrases &names = m_makers == Makers::UnitedStates ? states : copernicus;
        const std::size_t nameEnd = m_at + lengthAt(names, m_words, m_at);
        const std::size_t missionEnd = endOfMention(word.from);
        if (nameEnd > m_at || missionEnd > m_at) {
            m_hasMaker |= nameEnd > m_at;
            m_before = nameEnd > m_at ? Kind::Maker : Kind::Nothing;
            m_at = std::max(nameEnd, missionEnd);
            return true;
        }
        ++m_at;
        if (texts.contains(word.folded)) {
            m_before = Kind::Text;
            return true;
        }
        if (pictures.contains(word.folded)) {
            m_before = before == Kind::Maker || before == Kind::Picture ? Kind::Picture
                                                                        : Kind::Nothing;
            return true;
        }
        const bool isLead = word.folded == "by"_L1 || word.folded == "courtesy"_L1;
        const bool leads = before == Kind::Picture || before == Kind::Text;
        const bool isBetween = word.folded == "and"_L1 || word.folded == "created"_L1
            || word.folded == "made"_L1 || word.folded == "s"_L1 || word.folded == "of"_L1;
        const bool keeps = leads || before == Kind::Lead
            || (before == Kind::Maker && word.folded == "s"_L1);
        m_before = isLead && leads ? Kind::Lead : isBetween && keeps ? before : Kind::Nothing;
        return plain.contains(word.folded) || isNumber(word.text);
    }

    /// Behind the words of a satellite or sensor that begins there.
    std::size_t endOfMention(qsizetype from) const
    {
        const qsizetype to = m_mentionEnds.value(from, from);
        std::size_t end = m_at;
        while (end < m_words.size() && m_words[end].from < to) {
            ++end;
        }
        return end;
    }

    /// Years, and numbers of a frame (ISS043-E-193911).
    static bool isNumber(const QString &word)
    {
        const QString digits = word.startsWith("ISS"_L1, Qt::CaseInsensitive) ? word.mid(3) : word;
        return word.compare("e"_L1, Qt::CaseInsensitive) == 0
            || (!digits.isEmpty()
                && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }));
    }

    /// "Jane Doe", "J. van Doe and John O'Roe".
    bool readPersons()
    {
        std::size_t at = m_at;
        std::size_t end = personEnd(at);
        if (end == at) {
            return false;
        }
        m_at = end;
        if (end < m_words.size() && m_words[end].folded == "and"_L1) {
            at = end + 1;
            end = personEnd(at);
            m_at = end > at ? end : m_at;
        }
        return true;
    }

    /// Behind the name of a person that begins at `at`; `at` if none does.
    std::size_t personEnd(std::size_t at) const
    {
        static const QSet<QString> bodies = setOf(kOfBodies);
        static const QSet<QString> particles = setOf(kParticles);
        std::size_t end = at;
        int names = 0;
        for (; end < m_words.size(); ++end) {
            const Word &word = m_words[end];
            const QString gap = word.before.trimmed();
            const bool isInitialBefore = end > at && m_words[end - 1].text.size() == 1;
            const bool isJoined = gap.isEmpty() || gap == "-"_L1 || gap == "'"_L1 || gap == u"’"_s
                || (gap == "."_L1 && isInitialBefore);
            if (end > at && !isJoined) {
                break;
            }
            if (particles.contains(word.text)) {
                continue;
            }
            if (!word.text.at(0).isUpper()) {
                break;
            }
            const bool isName = std::all_of(word.text.begin(), word.text.end(),
                                            [](QChar c) { return c.isLetter(); })
                && (word.text.size() == 1
                    || std::any_of(word.text.begin(), word.text.end(),
                                   [](QChar c) { return c.isLower(); }))
                && !bodies.contains(word.folded);
            if (!isName) {
                return at;
            }
            ++names;
        }
        return names >= 2 && names <= 4 ? end : at;
    }

    Makers m_makers;
    std::vector<Word> m_words;
    QHash<qsizetype, qsizetype> m_mentionEnds;
    std::size_t m_at = 0;
    Kind m_before = Kind::Nothing;
    bool m_hasMaker = false;
    bool m_hasOther = false;
};

}  // namespace

bool namesOnly(Makers makers, const QString &credit)
{
    return credit.size() <= kLongestCredit && Reading(makers, credit).namesOnlyThem();
}

}  // namespace gaia::dataset
