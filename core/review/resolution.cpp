// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/resolution.h"

#include <array>
#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::ResolutionClass;

namespace {

double metresOf(double number, const QString &unit)
{
    const QString u = unit.toLower();
    if (u.startsWith(u"km") || u.startsWith(u"kilo")) {
        return number * 1000.0;
    }
    if (u.startsWith(u"cm") || u.startsWith(u"centi")) {
        return number / 100.0;
    }
    return u.startsWith(u"f") ? number * 0.3048 : number;
}

const QString kUnit = QStringLiteral(
    "(?<unit>km|kilomet(?:er|re)s?|cm|centimet(?:er|re)s?|m|met(?:er|re)s?|feet|foot)(?![\\p{L}])");
const QString kNumber = QStringLiteral("(?<n>\\d{1,4}(?:[.,]\\d+)?)");

QRegularExpression made(const QString &text)
{
    QRegularExpression pattern(text, QRegularExpression::UseUnicodePropertiesOption
                                         | QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT_X(pattern.isValid(), "resolution", qPrintable(pattern.errorString()));
    pattern.optimize();
    return pattern;
}

/// "resolution" with the word before it and, after it, what would make it a name.
const QRegularExpression &resolutionPattern()
{
    static const QRegularExpression kPattern = made(
        u"(?<![\\p{L}\\p{N}])(?:(?<before>[\\p{L}]+)(?<joint>[ -]))?(?<word>resolutions?)"
        "(?![\\p{L}\\p{N}])(?<name>[ -](?:imaging|imager|radiometer|spectroradiometer|"
        "spectrometer|camera|infrared|stereo|visible|dynamics|picture transmission|sounder|"
        "number|copy)(?![\\p{L}]))?(?<other> (?:of|to) the (?:conflict|dispute|crisis|problem))?"_s);
    return kPattern;
}

bool isOtherResolution(const QString &before)
{
    static const QStringList words{u"spatial"_s, u"temporal"_s, u"spectral"_s, u"radiometric"_s,
                                   u"vertical"_s, u"angular"_s, u"time"_s, u"energy"_s,
                                   u"security"_s, u"azimuth"_s, u"range"_s, u"council"_s, u"un"_s};
    return words.contains(before, Qt::CaseInsensitive);
}

/// "medium" and "coarse" besides the words of the collection.
std::optional<ResolutionClass> classFrom(const QString &said)
{
    const QString plain = said.simplified().toLower();
    return plain == u"medium"   ? std::optional(ResolutionClass::Moderate)
        : plain == u"coarse" ? std::optional(ResolutionClass::Low)
                             : dataset::resolutionClassFromWord(plain);
}

int distance(ResolutionClass a, ResolutionClass b)
{
    return std::abs(static_cast<int>(a) - static_cast<int>(b));
}

}  // namespace

std::vector<ResolutionMention> resolutionsIn(const Reading &caption)
{
    static const std::array<QRegularExpression, 3> kPatterns{
        made(u"(?<![\\p{L}\\p{N}])(?:(?<class>very[ -]high|high|moderate|medium|coarse|low)[ -])?"
             "(?:spatial[ -])?resolution(?: is| was)?(?: of| at|:)? ?(?:about |approximately |"
             "roughly |around |~ ?|nearly )?"_s
             + kNumber + u"[ -]?"_s + kUnit),
        made(u"(?<![\\p{L}\\p{N}.,])"_s + kNumber + u"[ -]?"_s + kUnit
             + u"[ -](?:per pixel[ -])?(?:spatial[ -])?resolution"_s),
        made(u"(?<![\\p{L}\\p{N}])(?<class>very[ -]high|high|moderate|medium|coarse|low)[ -]"
             "(?:spatial[ -])?resolution(?![ -](?:imaging|imager|radiometer|spectroradiometer|"
             "camera|infrared|stereo|dynamics))"_s)};
    std::vector<ResolutionMention> mentions;
    for (const QRegularExpression &pattern : kPatterns) {
        auto matches = pattern.globalMatch(caption.text, caption.body);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Span span = spanOf(match);
            const bool isTaken =
                std::any_of(mentions.begin(), mentions.end(), [&](const ResolutionMention &other) {
                    return span.start < other.span.end() && other.span.start < span.end();
                });
            if (isTaken) {
                continue;
            }
            ResolutionMention mention;
            mention.span = span;
            const QStringList groups = pattern.namedCaptureGroups();
            if (groups.contains(u"class"_s)) {
                mention.said = classFrom(match.captured(u"class"_s));
            }
            if (groups.contains(u"n"_s)) {
                mention.metres = metresOf(
                    match.captured(u"n"_s).replace(u',', u'.').toDouble(), match.captured(u"unit"_s));
            }
            mentions.push_back(mention);
        }
    }
    return mentions;
}

void checkResolutionWording(const Reading &caption, Findings &findings)
{
    auto matches = resolutionPattern().globalMatch(caption.text, caption.body);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = match.captured(u"before"_s);
        if (match.hasCaptured(u"name"_s) || match.hasCaptured(u"other"_s)
            || isOtherResolution(before)) {
            continue;
        }
        static const QStringList own{u"image"_s, u"picture"_s, u"pixel"_s, u"ground"_s};
        const bool isReplaced = own.contains(before, Qt::CaseInsensitive);
        const Span span{match.capturedStart(isReplaced ? u"before"_s : u"word"_s),
                        match.capturedEnd(u"word"_s)
                            - match.capturedStart(isReplaced ? u"before"_s : u"word"_s)};
        const bool isUpper = caption.text.at(span.start).isUpper();
        const QString fix = (isUpper ? u"Spatial"_s : u"spatial"_s)
            + (match.captured(u"joint"_s) == u"-" ? u'-' : u' ') + match.captured(u"word"_s).toLower();
        findings.push_back(caption.finding(Rule::ResolutionWording, Severity::Warning, span,
                                           QT_TRANSLATE_NOOP("gaia", "write “%1”"), {fix}, fix));
    }
    static const QRegularExpression kOwnSize = made(
        u"(?<![\\p{L}\\p{N}.,])(?:\\d{3,5} ?(?:[x×]|by) ?\\d{3,5}(?: ?(?:pixels?|px))?|[\\d.]+ ?"
        "(?:mega-?pixels?|MP)|[48]K (?:image|picture|quality)|(?:full[ -])?HD (?:image|picture|"
        "quality)|\\d+ ?dpi)(?![\\p{L}\\p{N}])"_s);
    auto sizes = kOwnSize.globalMatch(caption.text, caption.body);
    while (sizes.hasNext()) {
        const Span span = spanOf(sizes.next());
        findings.push_back(caption.finding(
            Rule::ResolutionWording, Severity::Warning, span,
            QT_TRANSLATE_NOOP("gaia", "“%1” is the picture's own size, not the sensor's spatial resolution"),
            {caption.at(span)}));
    }
}

void checkResolutionClass(const Reading &caption, const std::vector<ResolutionMention> &mentions,
                          const std::optional<QString> &imageClass, Findings &findings)
{
    const auto recorded = dataset::resolutionClassFromWord(imageClass.value_or(QString()));
    const auto add = [&](const ResolutionMention &mention, int off, const char *sentence,
                         const QStringList &arguments) {
        if (off > 0) {
            findings.push_back(caption.finding(Rule::ResolutionClass,
                                               off > 1 ? Severity::Error : Severity::Note,
                                               mention.span, sentence, arguments));
        }
    };
    for (const ResolutionMention &mention : mentions) {
        const auto measured = mention.metres
            ? std::optional(dataset::resolutionClass(mention.metres.value_or(0.0)))
            : std::nullopt;
        if (mention.said && measured) {
            add(mention, distance(*mention.said, *measured),
                QT_TRANSLATE_NOOP("gaia", "“%1” is called %2; such a spatial resolution is %3"),
                {caption.at(mention.span), word(*mention.said), word(*measured)});
        }
        const auto told = measured ? measured : mention.said;
        if (told && recorded) {
            add(mention, distance(*told, *recorded),
                QT_TRANSLATE_NOOP("gaia", "“%1” is %2; the image's resolution is %3"),
                {caption.at(mention.span), word(*told), word(*recorded)});
        }
    }
}

}  // namespace gaia::review
