// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/placetext.h"

#include "core/dataset/placename.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace gaia::geo {

using namespace Qt::StringLiterals;

namespace {

struct Direction {
    const char *word;
    double x;
    double y;
};

constexpr std::array<Direction, 8> kDirections{{
    {"northwest", -0.7, 0.7},
    {"northeast", 0.7, 0.7},
    {"southwest", -0.7, -0.7},
    {"southeast", 0.7, -0.7},
    {"north", 0.0, 1.0},
    {"south", 0.0, -1.0},
    {"east", 1.0, 0.0},
    {"west", -1.0, 0.0},
}};

Heading headingOf(const QString &word)
{
    QString plain = word.toLower();
    plain.remove(u'-').remove(u' ');
    for (const Direction &direction : kDirections) {
        if (plain.startsWith(QLatin1String(direction.word))) {
            return {direction.x, direction.y, false};
        }
    }
    return {};
}

const QString kCompass = QStringLiteral(
    "(?:north|south)[ -]?(?:east|west)(?:ern|ward|wards)?|(?:north|south|east|west)(?:ern|ward|wards)?");

const QSet<QString> &elsewhere()
{
    static const QSet<QString> names{
        u"mars"_s, u"moon"_s, u"lunar surface"_s, u"jupiter"_s, u"saturn"_s, u"venus"_s,
        u"mercury"_s, u"uranus"_s, u"neptune"_s, u"pluto"_s, u"charon"_s, u"titan"_s,
        u"ganymede"_s, u"callisto"_s, u"enceladus"_s, u"ceres"_s, u"vesta"_s, u"phobos"_s,
        u"deimos"_s, u"triton"_s, u"sun"_s, u"solar system"_s, u"outer solar system"_s,
        u"milky way"_s, u"andromeda galaxy"_s, u"outer space"_s, u"deep space"_s, u"space"_s,
        u"international space station"_s, u"iss"_s, u"low earth orbit"_s, u"earth orbit"_s,
        u"orbit"_s, u"asteroid belt"_s, u"kuiper belt"_s, u"far side of the moon"_s,
        u"planet mars"_s, u"red planet"_s, u"sea of tranquility"_s, u"mare imbrium"_s,
        u"olympus mons"_s, u"valles marineris"_s, u"gale crater"_s, u"jezero crater"_s,
        u"tycho crater"_s, u"lagrange point"_s, u"heliosphere"_s, u"universe"_s};
    return names;
}

}  // namespace

QStringList partsOf(const QString &text)
{
    static const QRegularExpression breaks(u"\\s*(?:[,;|/()\\[\\]\\n]| [-–—] )\\s*"_s);
    QStringList parts;
    for (const QString &part : text.split(breaks, Qt::SkipEmptyParts)) {
        // What holds no letter or digit names nothing.
        const QString plain = part.simplified();
        if (!dataset::foldedPlaceName(plain).isEmpty()) {
            parts << plain;
        }
    }
    return parts;
}

std::optional<PlacedName> withoutLeadingWords(const QString &part)
{
    static const QRegularExpression side(
        u"^(?:the )?(?:area |waters |ocean |region |coast )?(?:just )?(%1) of (?:the )?(.+)$"_s.arg(kCompass),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression within(
        u"^(?:the )?(%1) (?:part of |half of |tip of |edge of |end of |side of |coast of |shore of |"
        "shores of |portion of |corner of )?(?:the )?(.+)$"_s.arg(kCompass),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression beside(
        u"^(?:just )?(?:off (?:the )?(?:(%1) )?(?:coast|shore|tip)s? of|off|offshore(?: of)?|near|close to|around|vicinity of|"
        "seas? (?:off|around|near)|waters (?:off|around|near)|surroundings of|outside(?: of)?|"
        "adjacent to) (?:the )?(.+)$"_s.arg(kCompass),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression filler(
        u"^(?:the |in |over |at |on |from |central |mid-|middle |inner |outer |upper |lower |greater |downtown |coastal |"
        "interior |inland |rural |remote |city of |town of |state of |province of |region of |"
        "island of |islands of |coast of |coasts of |gulf coast of |district of |county of |republic of |kingdom of |"
        "territory of |parts? of |border of |mouth of |delta of |mountains of |deserts? of |"
        "shores? of |city center of |metropolitan |village of |port of |municipality of |valley of |volcano of |"
        "crater of |suburbs of |outskirts of |capital of )(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = beside.match(part); match.hasMatch()) {
        Heading heading = headingOf(match.captured(1));
        heading.isOutside = !heading.isNone();
        return PlacedName{match.captured(2), heading, true};
    }
    if (const auto match = side.match(part); match.hasMatch()) {
        Heading heading = headingOf(match.captured(1));
        heading.isOutside = true;
        return PlacedName{match.captured(2), heading, true};
    }
    if (const auto match = within.match(part); match.hasMatch()) {
        return PlacedName{match.captured(2), headingOf(match.captured(1)), false};
    }
    if (const auto match = filler.match(part); match.hasMatch()) {
        return PlacedName{match.captured(1), {}, false};
    }
    return std::nullopt;
}

QStringList otherWordings(const QString &name)
{
    static const QRegularExpression tail(
        u"\\s+(?:region|area|areas|city|town|village|province|state|county|district|prefecture|oblast|"
        "governorate|department|municipality|metropolitan area|metro area|coast|coastline|shore|"
        "shoreline|volcano|crater|caldera|mountain|mountains|peak|island|islands|isle|isles|"
        "archipelago|desert|valley|basin|river basin|watershed|estuary|river mouth|plain|plains|"
        "plateau|peninsula|harbor|harbour|port|airport|national park|nature reserve|forest|"
        "rainforest|wetlands|glacier|lake|river|reservoir|bay|territory|republic|waters|"
        "surroundings|metropolis|delta|wildfire|fire|dam|ranges?|complex)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList others;
    QString plain = name;
    if (const auto match = tail.match(name); match.hasMatch()) {
        plain = name.left(match.capturedStart());
        const QString word = match.captured().trimmed().toLower();
        if (word == "lake"_L1 || word == "mountain"_L1 || word == "peak"_L1 || word == "volcano"_L1) {
            others << (word == "lake"_L1 ? QString(u"Lake "_s + plain)
                                         : QString(u"Mount "_s + plain));
        }
        others << plain;
    }
    static const QRegularExpression head(
        u"^(?:lake|mount|mt\\.?|river|gulf of|bay of|isle of|island of|volc[aá]n|monte|cerro|gunung|loch|lac|lago|rio|río) (.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = head.match(name); match.hasMatch()) {
        others << match.captured(1);
        if (name.startsWith(u"river "_s, Qt::CaseInsensitive)) {
            others.prepend(QString(match.captured(1) + u" River"_s));
        }
    } else {
        others << QString(plain + u" River"_s) << QString(u"Mount "_s + plain)
               << QString(plain + u" Island"_s) << QString(plain + u" Islands"_s);
    }
    return others;
}

bool isElsewhere(const QString &folded)
{
    static const QRegularExpression body(
        u"^(?:comet|asteroid|exoplanet|nebula|galaxy)\\b|\\b(?:nebula|galaxy)$|^(?:surface of |near side of )?(?:the )?(?:mars|moon)$"_s);
    return elsewhere().contains(folded) || body.match(folded).hasMatch();
}

bool isWholeEarth(const QString &folded)
{
    static const QSet<QString> names{
        u"global"_s, u"globe"_s, u"world"_s, u"worldwide"_s, u"whole world"_s, u"earth"_s,
        u"planet earth"_s, u"entire earth"_s, u"global oceans"_s, u"entire globe"_s,
        u"around world"_s, u"around the world"_s, u"global scale"_s, u"global ocean"_s,
        u"earths surface"_s, u"oceans"_s, u"world ocean"_s, u"international"_s,
        u"northern hemisphere"_s, u"southern hemisphere"_s, u"tropics"_s};
    return names.contains(folded);
}

bool isNoPlace(const QString &folded)
{
    static const QSet<QString> names{
        u""_s, u"unknown"_s, u"n a"_s, u"na"_s, u"none"_s, u"null"_s, u"not specified"_s,
        u"unspecified"_s, u"not available"_s, u"undetermined"_s, u"various"_s,
        u"various locations"_s, u"multiple locations"_s, u"multiple"_s, u"unknown location"_s,
        u"location unknown"_s, u"not applicable"_s, u"no location"_s, u"undisclosed"_s,
        u"location not specified"_s, u"laboratory"_s, u"simulation"_s, u"nowhere"_s, u"tbd"_s};
    return names.contains(folded);
}

}  // namespace gaia::geo
