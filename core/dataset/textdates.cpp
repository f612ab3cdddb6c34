// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/textdates.h"

#include "core/dataset/missions.h"
#include "core/dataset/saiddates.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLookedAt = 5'000;  ///< characters
constexpr qsizetype kLongestArticle = 100'000;
constexpr std::size_t kMostDates = 20;  ///< of one sentence; one with more is a list

std::optional<Acquisition> byFormats(const QString &text, const QStringList &formats,
                                     const QDate &today)
{
    static const QRegularExpression numbers(u"\\b\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}\\b"_s);
    QStringList candidates{text.simplified()};
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        candidates.append(it.next().captured());
    }
    for (const QString &candidate : candidates) {
        for (const QString &format : formats) {
            if (const auto found = possibleDay(QLocale::c().toDate(candidate, format), today)) {
                return found;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Acquisition> dateIn(const QString &text, const QStringList &formats,
                                  const QDate &today)
{
    const QString looked = text.left(kLookedAt);
    if (const auto found = byFormats(looked, formats, today)) {
        return found;
    }
    const std::vector<SaidDate> said = singleDates(looked, today);
    return said.empty() ? std::nullopt : std::optional(said.front().days);
}

namespace {

bool isYear(QStringView four)
{
    return (four.startsWith(u"19") || four.startsWith(u"20")) && four.at(2).isDigit()
        && four.at(3).isDigit();
}

/// True where a sentence ends before `at`: a line's end, or a sign, a gap and a capital.
bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (sign == u'\n') {
        return true;
    }
    if ((sign != u'.' && sign != u'!' && sign != u'?') || at + 2 >= text.size()
        || !text.at(at + 1).isSpace()) {
        return false;
    }
    const QChar next = text.at(at + 2);
    return next.isUpper() || next == u'"' || next == u'\u201c' || next == u'(';
}

/// The sentences that name a year, which are few: only they can hold a date.
QStringList sentencesWithYear(QStringView text)
{
    QStringList sentences;
    qsizetype from = 0;
    bool hasYear = false;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || isSentenceEnd(text, at)) {
            if (hasYear && at - from <= kLookedAt) {
                sentences.append(text.sliced(from, at - from).toString());
            }
            from = at + 1;
            hasYear = false;
        } else if (!hasYear && at + 4 <= text.size()) {
            hasYear = isYear(text.sliced(at, 4));
        }
    }
    return sentences;
}

/// What a date may hang on, and what parts clauses.
enum class Sign {
    Border,     ///< another clause begins, or what compares with another day
    Taking,     ///< a verb of taking pictures
    Picture,    ///< what is taken
    Taker,      ///< who takes: a satellite, an astronaut
    Happening,  ///< a verb that tells of an event by itself
    Event,      ///< an event as a thing
    Passing,    ///< a verb that says of an event that it was
    Other,      ///< any other verb
};

struct Mark {
    Sign sign;
    qsizetype from;
    qsizetype to;
};

/// In the order in which they are tried at one place.
const std::pair<Sign, const char *> kSigns[] = {
    {Sign::Passing, "(?:took|taken) place|happened|occurred|began|begun|started"},
    {Sign::Other, "took (?:over|off|part|office|effect|hold|root|control|advantage|to)"
                  "|taken (?:over|off|part|office|effect|hold|control|from)"
                  "|captured by (?:rebels|forces|troops|soldiers|militants)"},
    {Sign::Border, "when|while|after|before|since|until|because|although|though|but|that|which|who|"
                   "whose|where|following|prior to|compared|than|anniversary|ahead of|unlike|"
                   "(?<!such )as(?! well)"},
    {Sign::Taking, "acquired|captured|imaged|collected|photographed|snapped|observed|obtained|taken|"
                   "took|seen"},
    {Sign::Picture, "images?|imagery|pictures?|photographs?|photos?|views?|scenes?|mosaics?|"
                    "composites?|snapshots?"},
    {Sign::Taker, "satellites?|spacecraft|astronauts?|imagers?|radiometers?|spectroradiometers?|"
                  "spectrometers?|sensors?"},
    {Sign::Happening, "erupted|erupting|struck|hit|made landfall|landfall|touched down|ignited|broke "
                      "out|began burning|started burning|was sparked|was reported|burst|breached|"
                      "collapsed|exploded|crashed|shook|spilled|ran aground|calved|broke (?:off|away|"
                      "free)|swept (?:through|across|over)|inundated|flooded"},
    {Sign::Event, "eruptions?|explosions?|earthquakes?|quakes?|tsunamis?|landslides?|wildfires?|fires?|"
                  "floods?|flooding|spill|storms?|collapse|avalanche|outbreak"},
    {Sign::Other, "published|released|posted|issued|announced|updated|launched|founded|built|died|"
                  "born|left|became|won|lost|held|opened|closed|completed|killed|landed|signed"},
};

std::vector<Mark> marksIn(const QString &sentence)
{
    static const QRegularExpression pattern = [] {
        QString all;
        for (const auto &[sign, words] : kSigns) {
            all += QString(u"\\b("_s + QLatin1String(words) + u")\\b|"_s);
        }
        // Any other word of the past, unless something qualifies by it ("the flooded fields").
        return QRegularExpression(
            QString(all + u"(;|\\s[—–]\\s)|(?<!the )(?<!a )(?<!an )(?<!of )(?<!in )(?<!its )(?<!-)"
                          "(?-i:\\b([a-z]{2,20}ed)\\b)"_s),
            QRegularExpression::CaseInsensitiveOption);
    }();
    std::vector<Mark> marks;
    for (auto it = pattern.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        const auto group = std::size_t(match.lastCapturedIndex()) - 1;
        const Sign sign = group < std::size(kSigns) ? kSigns[group].first
            : group == std::size(kSigns)            ? Sign::Border
                                                    : Sign::Other;
        marks.push_back({sign, match.capturedStart(), match.capturedEnd()});
    }
    return marks;
}

bool isVerb(Sign sign)
{
    return sign == Sign::Taking || sign == Sign::Happening || sign == Sign::Passing
        || sign == Sign::Other;
}

/// A clause with a date, and the verb that the date hangs on.
struct Clause {
    qsizetype from;
    qsizetype to;
    std::vector<Mark> marks;
    const Mark *verb = nullptr;
    bool isQualifier = false;  ///< the date is part of a thing's name: "the July 20, 1969, landing"

    [[nodiscard]] bool has(Sign sign) const
    {
        return std::any_of(marks.begin(), marks.end(),
                           [&](const Mark &mark) { return mark.sign == sign; });
    }
};

Clause clauseOf(const QString &sentence, const std::vector<Mark> &marks, const SaidDate &date)
{
    Clause clause{0, sentence.size(), {}, nullptr, false};
    for (const Mark &mark : marks) {
        if (mark.sign != Sign::Border) {
            continue;
        }
        if (mark.to <= date.from) {
            clause.from = mark.to;
        } else if (mark.from >= date.to) {
            clause.to = mark.from;
            break;
        }
    }
    for (const Mark &mark : marks) {
        const bool isInDate = mark.from < date.to && mark.to > date.from;
        if (mark.from >= clause.from && mark.to <= clause.to && !isInDate) {
            clause.marks.push_back(mark);
        }
    }
    const Mark *before = nullptr;
    const Mark *behind = nullptr;
    for (const Mark &mark : clause.marks) {
        if (!isVerb(mark.sign)) {
            continue;
        }
        if (mark.to <= date.from) {
            before = &mark;
        } else if (!behind) {
            behind = &mark;
        }
    }
    clause.verb = before ? before : behind;
    static const QRegularExpression article(u"(?:\\b(?:the|this|that)|['’]s)\\s+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const qsizetype near = std::max(clause.from, date.from - 8);
    const QString lead = sentence.mid(near, date.from - near);
    const bool isOnTheDay = sentence.at(date.from).isDigit() && lead.endsWith("on the "_L1);
    clause.isQualifier = !isOnTheDay && lead.contains(article);
    return clause;
}

/// "Acquired May 5, 2023", as a line below a picture says it.
bool isLineOfAPicture(const QString &sentence, const Clause &clause)
{
    static const QRegularExpression line(u"^\\W{0,3}(?:(?:date|image)\\s+)?(?:acquired|imaged|photographed|"
                                         "taken)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return clause.from == 0 && sentence.left(clause.verb->to).contains(line)
        && sentence.left(clause.verb->from).count(u' ') <= 1;
}

/// "took" needs what was taken right behind it; of people much else is captured.
bool takesPictures(const QString &sentence, const Clause &clause)
{
    const QStringView verb = QStringView(sentence).sliced(clause.verb->from,
                                                          clause.verb->to - clause.verb->from);
    if (verb.compare("took"_L1, Qt::CaseInsensitive) == 0) {
        constexpr qsizetype kReach = 40;  // characters
        return std::any_of(clause.marks.begin(), clause.marks.end(), [&](const Mark &mark) {
            return mark.sign == Sign::Picture && mark.from > clause.verb->to
                && mark.from - clause.verb->to <= kReach;
        });
    }
    return clause.has(Sign::Picture) || clause.has(Sign::Taker) || isLineOfAPicture(sentence, clause)
        || !Missions::standard().mentions(sentence.mid(clause.from, clause.to - clause.from)).empty();
}

/// "this Sentinel-2 image of 15 April 2023"
bool isOfAPicture(const QString &sentence, const Clause &clause, const SaidDate &date)
{
    return std::any_of(clause.marks.begin(), clause.marks.end(), [&](const Mark &mark) {
        const QStringView between = mark.sign == Sign::Picture && mark.to <= date.from
            ? QStringView(sentence).sliced(mark.to, date.from - mark.to).trimmed()
            : QStringView();
        return between == "of"_L1 || between == "from"_L1;
    });
}

bool tellsOfTaking(const QString &sentence, const Clause &clause, const SaidDate &date)
{
    if (!clause.isQualifier && isOfAPicture(sentence, clause, date)) {
        return true;
    }
    return clause.verb && clause.verb->sign == Sign::Taking && !clause.isQualifier
        && takesPictures(sentence, clause);
}

/// "the bottom image shows the lake on May 8, 2019": a day of another picture, perhaps.
bool mayBeAnothers(const Clause &clause, const SaidDate &date)
{
    return !clause.verb && !clause.isQualifier
        && std::any_of(clause.marks.begin(), clause.marks.end(), [&](const Mark &mark) {
               return mark.sign == Sign::Picture && mark.to <= date.from;
           });
}

bool tellsOfHappening(const QString &sentence, const Clause &clause, const SaidDate &date)
{
    // "the April 14, 2010, eruption", "the eruption of April 14, 2010"
    constexpr qsizetype kBeside = 6;  // characters
    for (const Mark &mark : clause.marks) {
        if (mark.sign != Sign::Event) {
            continue;
        }
        const bool isBehind = clause.isQualifier && mark.from >= date.to
            && mark.from - date.to <= kBeside;
        const bool isBefore = mark.to <= date.from && date.from - mark.to <= kBeside
            && QStringView(sentence).sliced(mark.to, date.from - mark.to).contains(u" of ");
        if (isBehind || isBefore) {
            return true;
        }
    }
    if (!clause.verb || clause.isQualifier) {
        return false;
    }
    return clause.verb->sign == Sign::Happening
        || (clause.verb->sign == Sign::Passing && clause.has(Sign::Event));
}

/// The one date of which `isMeant` says yes; none where several are meant, or where `isRival` says yes
/// to another.
template<typename IsMeant, typename IsRival>
std::optional<Acquisition> oneDateIn(const QString &text, const QDate &today, IsMeant isMeant,
                                     IsRival isRival)
{
    std::optional<Acquisition> found;
    std::vector<Acquisition> rivals;
    for (const QString &sentence : sentencesWithYear(QStringView(text).left(kLongestArticle))) {
        std::vector<SaidDate> dates = saidDates(sentence, today);
        dates.resize(std::min(dates.size(), kMostDates));
        const std::vector<Mark> marks = dates.empty() ? std::vector<Mark>() : marksIn(sentence);
        for (const SaidDate &date : dates) {
            const Clause clause = clauseOf(sentence, marks, date);
            if (!isMeant(sentence, clause, date)) {
                if (date.days.isKnown() && isRival(clause, date)) {
                    rivals.push_back(date.days);
                }
                continue;
            }
            const Acquisition &days = date.days;
            if (!days.isKnown() || (found && !isWithin(*found, days) && !isWithin(days, *found))) {
                return std::nullopt;
            }
            found = !found || isWithin(days, *found) ? days : *found;
        }
    }
    const bool hasRival = found
        && std::any_of(rivals.begin(), rivals.end(), [&](const Acquisition &rival) {
               return !isWithin(rival, *found) && !isWithin(*found, rival);
           });
    return hasRival ? std::nullopt : found;
}

}  // namespace

std::optional<Acquisition> takenIn(const QString &text, const QDate &today)
{
    return oneDateIn(text, today, tellsOfTaking, mayBeAnothers);
}

std::optional<Acquisition> happenedIn(const QString &text, const QDate &today)
{
    return oneDateIn(text, today, tellsOfHappening,
                     [](const Clause &, const SaidDate &) { return false; });
}

}  // namespace gaia::dataset
