// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plantedflaw.h"

#include <QRegularExpression>

#include <vector>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::RejectReason;

namespace {

struct Swap {
    QRegularExpression pattern;
    QStringList others;
    RejectReason reason;
};

QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption);
}

const std::vector<Swap> &swaps()
{
    static const std::vector<Swap> all{
        {words(u"northern|northeastern|northwestern"_s), {u"southern"_s}, RejectReason::Relation},
        {words(u"southern|southeastern|southwestern"_s), {u"northern"_s}, RejectReason::Relation},
        {words(u"eastern"_s), {u"western"_s}, RejectReason::Relation},
        {words(u"western"_s), {u"eastern"_s}, RejectReason::Relation},
        {words(u"left"_s), {u"right"_s}, RejectReason::Relation},
        {words(u"upper"_s), {u"lower"_s}, RejectReason::Relation},
        {words(u"two|three|four"_s), {u"seven"_s, u"nine"_s}, RejectReason::Count},
        {words(u"river"_s), {u"highway"_s}, RejectReason::Object},
        {words(u"lake|reservoir"_s), {u"airfield"_s, u"salt flat"_s}, RejectReason::Object},
        {words(u"island"_s), {u"glacier"_s}, RejectReason::Object},
        {words(u"forest|woodland"_s), {u"desert"_s, u"cropland"_s}, RejectReason::Scene},
        {words(u"fields|farmland|cropland"_s), {u"mangroves"_s, u"sand dunes"_s}, RejectReason::Scene},
        {words(u"city|town"_s), {u"open-pit mine"_s}, RejectReason::Scene},
        {words(u"snow"_s), {u"sand"_s}, RejectReason::Scene},
        {words(u"smoke"_s), {u"sea ice"_s}, RejectReason::Object},
        {words(u"clouds"_s), {u"oil slicks"_s}, RejectReason::Object},
        {words(u"green"_s), {u"red"_s}, RejectReason::Attribute},
        {words(u"dark"_s), {u"bright"_s}, RejectReason::Attribute},
        {words(u"bright"_s), {u"dark"_s}, RejectReason::Attribute},
        {words(u"Landsat[- ][4-9]"_s), {u"Sentinel-1"_s}, RejectReason::Sensor},
        {words(u"Sentinel-2[AB]?"_s), {u"Sentinel-1"_s}, RejectReason::Sensor},
        {words(u"MODIS"_s), {u"SRTM"_s}, RejectReason::Sensor},
        {words(u"winter"_s), {u"summer"_s}, RejectReason::Date},
        {words(u"summer"_s), {u"winter"_s}, RejectReason::Date},
    };
    return all;
}

/// As the word that it takes the place of: small, or with a capital.
QString inCaseOf(const QString &other, const QString &said)
{
    QString text = other;
    if (said.front().isUpper()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

}  // namespace

std::optional<PlantedFlaw> plantFlaw(const QString &text, quint64 chance)
{
    struct Place {
        qsizetype start;
        qsizetype length;
        const Swap *swap;
    };
    std::vector<Place> places;
    const qsizetype body = text.size() - dataset::withoutPrefix(text).size();
    for (const Swap &swap : swaps()) {
        auto matches = swap.pattern.globalMatch(text, body);
        while (matches.hasNext()) {
            const auto match = matches.next();
            places.push_back({match.capturedStart(), match.capturedLength(), &swap});
        }
    }
    if (places.empty()) {
        return std::nullopt;
    }
    const Place &place = places[chance % places.size()];
    const QStringList &others = place.swap->others;
    const QString other = others.at(static_cast<qsizetype>((chance / places.size())
                                                           % static_cast<quint64>(others.size())));
    PlantedFlaw flaw{text, place.swap->reason};
    flaw.text.replace(place.start, place.length,
                      inCaseOf(other, text.mid(place.start, place.length)));
    return flaw;
}

}  // namespace gaia::review
