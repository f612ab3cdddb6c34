// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/rights.h"

#include "core/base/hostdomain.h"
#include "core/dataset/creditparties.h"

#include <QRegularExpression>
#include <QUrl>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::isOfDomain;

namespace {

constexpr qsizetype kLongestSaid = 4'000;  ///< characters of a licence or credit that are looked at
constexpr qsizetype kNegationReach = 60;   ///< characters between "not" and what it denies

/// Words of credits and licences, compiled once: an import asks for them for every record.
class Words final {
public:
    explicit Words(const QString &pattern)
        : m_expression(pattern, QRegularExpression::CaseInsensitiveOption)
    {
        m_expression.optimize();
    }
    [[nodiscard]] bool areIn(const QString &text) const
    {
        return !text.isEmpty() && m_expression.match(text).hasMatch();
    }
    [[nodiscard]] const QRegularExpression &expression() const { return m_expression; }

private:
    QRegularExpression m_expression;
};

/// Who takes pictures for sale, and marks of ownership.
bool isOwned(const QString &text)
{
    static const Words owned(u"©|\\(c\\)|copyright|DigitalGlobe|Maxar|Vantor|GeoEye|Planet Labs|"
                             "Airbus|Getty|Associated Press|Reuters|Shutterstock|AFP\\b|SPOT Image"_s);
    return owned.areIn(text);
}

/// True where the sentence around [from, to) denies what is said there, or takes something out.
bool isDenied(const QString &text, qsizetype from, qsizetype to)
{
    static const Words denial(u"\\b(?:not|no longer|no part|never|non|nor|neither|without|except|"
                              "excluding|unless|instead of|rather than|isn['’]t|aren['’]t|"
                              "cannot|restrict\\w*)\\b"_s);
    const qsizetype first = std::max<qsizetype>(0, from - kNegationReach);
    QString before = text.mid(first, from - first);
    QString after = text.mid(to, kNegationReach);
    const auto isEnd = [](const QString &said, qsizetype at) {
        return said.at(at) == u';' || said.at(at) == u'\n'
            || (said.at(at) == u'.' && at + 1 < said.size() && said.at(at + 1).isSpace());
    };
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        if (isEnd(before, at)) {
            before = before.mid(at + 1);
            break;
        }
    }
    for (qsizetype at = 0; at < after.size(); ++at) {
        if (isEnd(after, at)) {
            after.truncate(at);
            break;
        }
    }
    return denial.areIn(before) || denial.areIn(after);
}

/// "BY-NC-SA" of whatever way of writing Creative Commons' terms.
QString termsOf(const QString &said)
{
    const QString text = said.toUpper();
    const auto has = [&](QLatin1String word) { return text.contains(word); };
    QString terms = u"BY"_s;
    terms += has("NC"_L1) || has("COMMERCIAL"_L1) ? u"-NC"_s : QString();
    terms += has("SA"_L1) || has("SHARE"_L1) ? u"-SA"_s : QString();
    terms += has("ND"_L1) || has("DERIV"_L1) ? u"-ND"_s : QString();
    return terms;
}

/// Less is granted before more: no, unknown, yes.
bool isStricter(const Licence &one, const Licence &other)
{
    const auto rank = [](const Licence &licence) {
        return licence.redistribute == "no"_L1 ? 0 : licence.redistribute == "unknown"_L1 ? 1 : 2;
    };
    return other.name.isEmpty() || rank(one) < rank(other);
}

/// The strictest of the licences of Creative Commons that a text names or links.
Licence commonsLicence(const QString &text)
{
    static const Words commons(
        u"\\b(?:CC|Creative Commons)[ -]?(?<terms>(?:BY|Attribution)"
        "(?:[ -]{1,3}(?:NC|SA|ND|Non-?Commercial|Share-?Alike|No-?Deriv(?:ative)?s?))*)\\b"
        "(?<igo>[ -]IGO)?(?:[ -]{1,3}(?<version>\\d\\.\\d))?(?<port>[ -](?:International|Unported|Generic))?"
        "(?<igo2>[ -]IGO)?"
        "|creativecommons\\.org/licenses/(?<linked>by(?:-(?:nc|sa|nd))*)(?:/(?<lversion>\\d\\.\\d)"
        "(?<ligo>/igo)?)?"_s);
    Licence strictest;
    for (auto it = commons.expression().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto said = [&](const char *name) { return match.captured(QLatin1String(name)); };
        const QString terms = termsOf(said("terms") + said("linked"));
        const QString version = said("version") + said("lversion");
        const bool isIgo = !QString(said("igo") + said("igo2") + said("ligo")).isEmpty();
        const bool isFree = !terms.contains("NC"_L1) && !terms.contains("ND"_L1);
        const QString granted = !isFree                                                ? u"no"_s
            : isDenied(text, match.capturedStart(), match.capturedEnd()) ? u"unknown"_s
                                                                         : u"yes"_s;
        const Licence found{QString(u"CC "_s + terms + (version.isEmpty() ? u""_s : u' ' + version)
                                    + (isIgo ? u" IGO"_s : u""_s)),
                            {}, text, granted};
        if (isStricter(found, strictest)) {
            strictest = found;
        }
    }
    return strictest;
}

/// A licence that a text names, wherever it stands.
Licence namedLicence(const QString &said)
{
    const QString text = said.left(kLongestSaid);
    if (const Licence commons = commonsLicence(text); !commons.name.isEmpty()) {
        return commons;
    }
    static const Words reserved(u"all rights reserved"_s);
    if (reserved.areIn(text)) {
        return {u"All rights reserved"_s, {}, text, u"no"_s};
    }
    static const Words free(u"\\bCC-?0\\b|\\bpublic[ -]domain\\b|"
                            "creativecommons\\.org/publicdomain/(?:zero|mark)"_s);
    Licence found;
    for (auto it = free.expression().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool isSaid = !isDenied(text, match.capturedStart(), match.capturedEnd())
            && !isOwned(text);
        const Licence one{isSaid ? u"Public domain"_s : QString(), {}, text,
                          isSaid ? u"yes"_s : u"unknown"_s};
        found = found.redistribute.isEmpty() || isStricter(one, found) ? one : found;
    }
    return found;
}

/// The agency of the United States on whose host a picture is; empty if it is on none.
QString stateAgency(const QString &host)
{
    return isOfDomain(host, "nasa.gov"_L1) ? u"NASA"_s
        : isOfDomain(host, "usgs.gov"_L1)  ? u"USGS"_s
        : isOfDomain(host, "noaa.gov"_L1)  ? u"NOAA"_s
                                     : QString();
}

}  // namespace

Licence licenceOf(const QString &stated, const QString &credits, const QString &imageSrc)
{
    if (!stated.isEmpty()) {
        return {stated, {}, stated, namedLicence(stated).redistribute};
    }
    if (const Licence known = namedLicence(credits); !known.redistribute.isEmpty()) {
        return known;
    }
    if (isOwned(credits)) {
        return {{}, {}, credits, u"unknown"_s};
    }
    const QString host = QUrl(imageSrc).host().toLower();
    static const Words sentinels(u"\\bCopernicus Sentinel data\\b"_s);
    const bool isSentinels = sentinels.areIn(credits);
    if (isSentinels || isOfDomain(host, "copernicus.eu"_L1)) {
        const bool isTheirs = namesOnly(Makers::Copernicus, credits);
        if (isSentinels || isTheirs) {
            return {u"Copernicus Sentinel data terms"_s, u"European Union"_s, credits,
                    isTheirs ? u"yes"_s : u"unknown"_s};
        }
    }
    const QString agency = stateAgency(host);
    if (!agency.isEmpty() && namesOnly(Makers::UnitedStates, credits)) {
        return {u"Public domain (work of the United States government)"_s, agency,
                QString(credits + u" ("_s + host + u')'), u"yes"_s};
    }
    return credits.trimmed().isEmpty() || agency.isEmpty() ? Licence{}
                                                           : Licence{{}, {}, credits, u"unknown"_s};
}

Licence grantedBy(const Licence &rule, const QString &stated, const QString &credits)
{
    if (rule.redistribute != "yes"_L1) {
        return rule;
    }
    Licence named = namedLicence(stated);
    if (named.redistribute.isEmpty()) {
        named = namedLicence(credits);
    }
    if (named.redistribute == "yes"_L1) {
        return rule;
    }
    const auto refused = [&](const QString &granted) {
        return Licence{named.name, {}, named.evidence.isEmpty() ? credits : named.evidence, granted};
    };
    if (!named.redistribute.isEmpty()) {
        return refused(named.redistribute);
    }
    static const Words states(u"United States|US government|\\bNASA\\b|\\bUSGS\\b|\\bNOAA\\b"_s);
    static const Words copernicus(u"\\bCopernicus\\b"_s);
    const QString whose = QString(rule.name + u' ' + rule.holder);
    const bool isStates = states.areIn(whose);
    const bool isGranted = isStates         ? namesOnly(Makers::UnitedStates, credits)
        : copernicus.areIn(whose)           ? namesOnly(Makers::Copernicus, credits)
                                            : !isOwned(credits);
    if (isGranted) {
        return rule;
    }
    Licence doubtful = refused(u"unknown"_s);
    doubtful.evidence = credits.isEmpty() ? rule.evidence : credits;
    return doubtful;
}

}  // namespace gaia::dataset
