// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/missions.h"
#include "core/dataset/missionwords.h"

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using Kind = MissionMention::Kind;

namespace {

constexpr qsizetype kWidestGap = 3;       ///< characters between the words of one name
constexpr std::size_t kFarthestLink = 8;  ///< words between a name and what tells of it

/// A name of one word, or of letters alone that are also an English word or an abbreviation of
/// anything, counts only as written; a longer one in any case.
bool isWrittenSo(const QString &said, const QString &name, bool isStrict)
{
    if (!isStrict) {
        return said.compare(name, Qt::CaseInsensitive) == 0;
    }
    return said == name || (name.size() > 3 && said == name.toUpper());
}

QSet<QString> setOf(std::initializer_list<const char *> words)
{
    QSet<QString> set;
    for (const char *word : words) {
        set.insert(QLatin1String(word));
    }
    return set;
}

bool isAgency(const QString &word)
{
    static const QSet<QString> agencies =
        setOf({"nasa", "esa", "noaa", "cnes", "jaxa", "eos", "dlr", "asi", "usgs", "airbus"});
    return agencies.contains(word.toCaseFolded());
}

bool isSatelliteWord(const QString &word)
{
    static const QSet<QString> words =
        setOf({"satellite", "satellites", "spacecraft", "mission", "missions", "instrument",
               "instruments", "sensor", "sensors", "constellation", "orbiter", "radiometer",
               "spectrometer", "imager", "lidar", "altimeter", "aboard", "onboard"});
    return words.contains(word.toCaseFolded());
}

bool isTakingVerb(const QString &word)
{
    static const QSet<QString> verbs =
        setOf({"acquired", "captured", "imaged", "collected", "observed", "measured", "detected",
               "recorded", "passed", "flew", "orbits", "carries", "acquires", "captures", "sees", "saw",
               "observes", "measures", "detects"});
    return verbs.contains(word.toCaseFolded());
}

/// What may stand between two names that are told in one breath: "MODIS on NASA's Terra and Aqua".
bool isLink(const QString &word)
{
    static const QSet<QString> words =
        setOf({"on", "aboard", "onboard", "board", "the", "of", "from", "and", "or", "with", "both", "s",
               "in", "flying", "data", "its"});
    return words.contains(word.toCaseFolded()) || isAgency(word) || isSatelliteWord(word);
}

/// Behind a number it counts something else: "Landsat 8 and 9 May", "Landsat 7-8 km".
bool isCounted(const QString &word)
{
    static const QSet<QString> words =
        setOf({"january", "february", "march", "april", "may", "june", "july", "august", "september",
               "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
               "oct", "nov", "dec", "m", "km", "meters", "metres", "kilometers", "kilometres", "miles",
               "percent", "days", "weeks", "months", "years", "hours", "images", "bands", "scenes"});
    return words.contains(word.toCaseFolded());
}

/// A mention with the words that it takes up.
struct Found {
    MissionMention mention;
    std::size_t first = 0;
    std::size_t end = 0;
    bool isSure = true;
};

bool isCapital(const QString &word)
{
    return word.at(0).isUpper();
}

/// A name that goes on with another capital is another's: "Terra Nova Bay".
bool goesOn(const QString &text, const std::vector<MissionWord> &words, const Found &found,
            const Found *next)
{
    if (found.end >= words.size() || (next && next->first == found.end)) {
        return false;
    }
    const MissionWord &word = words[found.end];
    const bool isBeside = word.from == found.mention.to + 1 && text.at(found.mention.to) == u' ';
    return isBeside && isCapital(word.text) && !isLink(word.text) && !isTakingVerb(word.text);
}

/// What stands right beside the name tells of satellites.
bool isTold(const std::vector<MissionWord> &words, const Found &found)
{
    const auto before = [&](std::size_t count) {
        return found.first >= count ? words[found.first - count].text : QString();
    };
    const QString next = found.end < words.size() ? words[found.end].text : QString();
    static const QSet<QString> seen = setOf({"data", "image", "images", "imagery", "observations"});
    const bool isOfAgency = isAgency(before(1)) || isAgency(next)
        || (before(1) == "s"_L1 && isAgency(before(2)));
    const bool isSource = (before(1) == "from"_L1 || before(1) == "by"_L1)
        && (isTakingVerb(before(2)) || seen.contains(before(2).toCaseFolded()));
    const bool isCarrier = before(1) == "on"_L1 && isSatelliteWord(before(2));
    return isOfAgency || isSource || isCarrier || isSatelliteWord(before(1)) || isSatelliteWord(next)
        || isTakingVerb(next);
}

bool areLinked(const QString &text, const std::vector<MissionWord> &words, const Found &one,
               const Found &other)
{
    if (other.first - one.end > kFarthestLink) {
        return false;
    }
    const QStringView between =
        QStringView(text).sliced(one.mention.to, other.mention.from - one.mention.to);
    const bool isOneSentence = std::none_of(between.begin(), between.end(), [](QChar c) {
        return c == u'\n' || c == u'.' || c == u';';
    });
    return isOneSentence
        && std::all_of(words.begin() + std::ptrdiff_t(one.end), words.begin() + std::ptrdiff_t(other.first),
                       [](const MissionWord &word) { return isLink(word.text); });
}

/// Marks the names of lines that hold names and nothing else, as lists of credits do.
void markLinesOfNames(const QString &text, const std::vector<MissionWord> &words,
                      std::vector<Found> &found)
{
    std::size_t at = 0;
    for (std::size_t begin = 0; begin < found.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', found[begin].mention.from);
        const qsizetype to = lineEnd < 0 ? text.size() : lineEnd;
        const qsizetype from = text.lastIndexOf(u'\n', found[begin].mention.from) + 1;
        std::size_t end = begin;
        while (end < found.size() && found[end].mention.from < to) {
            ++end;
        }
        while (at < words.size() && words[at].from < from) {
            ++at;
        }
        std::size_t name = begin;
        bool hasOther = false;
        while (at < words.size() && words[at].from < to && !hasOther) {
            while (name < end && found[name].end <= at) {
                ++name;
            }
            const bool isInName = name < end && at >= found[name].first;
            hasOther = !isInName && !isLink(words[at].text);
            ++at;
        }
        for (std::size_t i = begin; i < end; ++i) {
            found[i].isSure |= !hasOther;
        }
        begin = end;
    }
}

void markTold(const QString &text, const std::vector<MissionWord> &words, std::vector<Found> &found)
{
    markLinesOfNames(text, words, found);
    std::vector<bool> isOther(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Found *next = i + 1 < found.size() ? &found[i + 1] : nullptr;
        isOther[i] = !found[i].isSure && goesOn(text, words, found[i], next);
        found[i].isSure |= !isOther[i] && isTold(words, found[i]);
    }
    for (std::size_t i = 1; i < found.size(); ++i) {
        found[i].isSure |=
            !isOther[i] && found[i - 1].isSure && areLinked(text, words, found[i - 1], found[i]);
    }
    for (std::size_t i = found.size(); i-- > 1;) {
        found[i - 1].isSure |=
            !isOther[i - 1] && found[i].isSure && areLinked(text, words, found[i - 1], found[i]);
    }
}

}  // namespace

const Missions::Name *Missions::nameAt(const std::vector<MissionWord> &words, std::size_t at) const
{
    const auto names = m_names.find(words[at].text.toCaseFolded());
    if (names == m_names.end() || (at > 0 && words[at - 1].to == words[at].from)) {
        return nullptr;
    }
    const auto fits = [&](const Name &name) {
        const auto count = std::size_t(name.words.size());
        if (at + count > words.size()) {
            return false;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const bool isNear = i == 0 || words[at + i].from - words[at + i - 1].to <= kWidestGap;
            if (!isNear || !isWrittenSo(words[at + i].text, name.words.at(qsizetype(i)), count == 1)) {
                return false;
            }
        }
        // "Landsat 80" and "S2AB" are not "Landsat 8" and "S2A".
        const std::size_t next = at + count;
        return next == words.size() || words[next].from > words[next - 1].to
            || words[next].text == u"+"_s;
    };
    const auto fitting = std::find_if(names->begin(), names->end(), fits);
    return fitting == names->end() ? nullptr : &*fitting;
}

std::vector<MissionMention> Missions::listedAfter(const Name &name, const QString &text,
                                                  const std::vector<MissionWord> &words,
                                                  std::size_t end) const
{
    std::vector<MissionMention> listed;
    std::size_t sure = 0;  // what a comma parts counts once an "and" closes the list
    const auto isDigits = [](const QString &word) { return word.at(0).isDigit(); };
    for (std::size_t at = end; at < words.size();) {
        std::size_t item = at;
        const QString gap = text.mid(words[at - 1].to, words[at].from - words[at - 1].to).trimmed();
        const QString word = words[at].text.toCaseFolded();
        const bool hasAnd = word == "and"_L1 || word == "or"_L1;
        item += hasAnd ? 1 : 0;
        const bool closes =
            hasAnd || gap == "-"_L1 || gap == "/"_L1 || gap == "&"_L1 || gap == u"–";
        if (item >= words.size() || (!closes && gap != ","_L1)) {
            break;
        }
        // "2B" in the place of "2A", then "B" or "9" in the place of the last word.
        std::size_t length = 0;
        int row = -1;
        for (const std::size_t count : {std::size_t(2), std::size_t(1)}) {
            if (row >= 0 || item + count > words.size() || std::size_t(name.words.size()) <= count) {
                continue;
            }
            QString key = QStringList(name.words.first(name.words.size() - qsizetype(count))).join(QString());
            bool isAlike = count == 1 || words[item + 1].from == words[item].to;
            for (std::size_t i = 0; i < count; ++i) {
                const QString &own = name.words.at(name.words.size() - qsizetype(count - i));
                const QString &said = words[item + i].text;
                isAlike = isAlike && isDigits(own) == isDigits(said)
                    && (isDigits(said) || (said.size() == 1 && said.at(0).isUpper()));
                key += said;
            }
            row = isAlike ? m_platformRows.value(foldedName(key), -1) : -1;
            length = count;
        }
        const std::size_t next = item + length;
        const bool goesOn = next < words.size()
            && (words[next].from == words[next - 1].to || isCounted(words[next].text));
        const qsizetype to = row < 0 ? 0 : words[next - 1].to;
        if (row < 0 || goesOn || (to < text.size() && text.at(to) == u'%')) {
            break;
        }
        listed.push_back({Kind::Platform, m_platforms[std::size_t(row)].name, words[item].from, to});
        sure = closes ? listed.size() : sure;
        at = next;
    }
    listed.resize(sure);
    return listed;
}

std::vector<MissionMention> Missions::mentions(const QString &text) const
{
    std::vector<Found> found;
    const std::vector<MissionWord> words = missionWords(text);
    for (std::size_t at = 0; at < words.size();) {
        const Name *name = nameAt(words, at);
        if (!name) {
            ++at;
            continue;
        }
        const auto row = std::size_t(name->row);
        std::size_t end = at + std::size_t(name->words.size());
        found.push_back({{name->kind, name->kind == Kind::Platform ? m_platforms[row].name
                                                                   : m_sensors[row].name,
                          words[at].from, words[end - 1].to},
                         at, end, !name->isWord});
        if (name->kind == Kind::Platform && name->words.size() > 1) {
            for (const MissionMention &mention : listedAfter(*name, text, words, end)) {
                std::size_t first = end;
                while (words[first].from < mention.from) {
                    ++first;
                }
                end = first;
                while (end < words.size() && words[end].from < mention.to) {
                    ++end;
                }
                found.push_back({mention, first, end, true});
            }
        }
        at = end;
    }
    const bool areAllSure =
        std::all_of(found.begin(), found.end(), [](const Found &one) { return one.isSure; });
    if (!areAllSure) {
        markTold(text, words, found);
    }
    std::vector<MissionMention> mentions;
    for (Found &one : found) {
        if (one.isSure) {
            mentions.push_back(std::move(one.mention));
        }
    }
    return mentions;
}

}  // namespace gaia::dataset
