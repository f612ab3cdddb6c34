// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/imagerules.h"

#include "core/dataset/caption.h"
#include "core/review/reading.h"
#include "core/review/wordlists.h"

#include <QSet>

#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

Finding onImage(Rule rule, Severity severity, const char *sentence,
                const QStringList &arguments = {})
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.sentence = QString::fromUtf8(sentence);
    finding.arguments = arguments;
    finding.quote = arguments.value(0);
    return finding;
}

void checkCount(const QStringList &captions, Findings &findings)
{
    if (captions.isEmpty()) {
        return;  // not captioned yet
    }
    if (captions.size() != dataset::kCaptionsPerImage) {
        findings.push_back(onImage(Rule::Count, Severity::Note,
                                   QT_TRANSLATE_NOOP("gaia", "the image has %1 captions, not %2"),
                                   {QString::number(captions.size()),
                                    QString::number(dataset::kCaptionsPerImage)}));
    }
    for (qsizetype i = 0; i < captions.size(); ++i) {
        if (dataset::withoutPrefix(captions.at(i)).trimmed().isEmpty()) {
            findings.push_back(onImage(Rule::Count, Severity::Error,
                                       QT_TRANSLATE_NOOP("gaia", "caption %1 is blank"),
                                       {QString::number(i + 1)}));
        }
    }
}

void checkWhatIsThere(const dataset::Image &image, Findings &findings)
{
    if (!image.acquired.isTaken()) {
        findings.push_back(onImage(Rule::NoDate, Severity::Note,
                                   QT_TRANSLATE_NOOP("gaia", "when the image was taken is unknown")));
    }
    if (!image.credits || image.credits->trimmed().isEmpty()) {
        findings.push_back(onImage(Rule::NoCredit, Severity::Note,
                                   QT_TRANSLATE_NOOP("gaia", "the image has no credit")));
    }
    if (!image.place.point && !image.place.footprint) {
        findings.push_back(onImage(Rule::NoPlace, Severity::Note,
                                   QT_TRANSLATE_NOOP("gaia", "where the image lies is unknown")));
    } else if (image.place.point && std::abs(image.place.point->lat) < 0.01
               && std::abs(image.place.point->lon) < 0.01 && !image.place.footprint) {
        findings.push_back(onImage(
            Rule::PlaceNullIsland, Severity::Error,
            QT_TRANSLATE_NOOP("gaia", "the coordinates are 0, 0, which stand for unknown")));
    }
}

/// What the texts say that the image is, if it is no image of the Earth from above.
void checkKind(const dataset::Image &image, const dataset::Article &article,
               const QStringList &captions, Findings &findings)
{
    static const QRegularExpression kChart = wordPattern(wordList(u"kinds.txt"_s, u"chart"_s));
    static const QRegularExpression kOther = wordPattern(wordList(u"kinds.txt"_s, u"non-rs"_s));
    const auto look = [&](const QRegularExpression &pattern, Rule rule, const char *sentence) {
        // The alt text names what the picture is; so do the captions' first words.
        QStringList texts{image.imageAlt.value_or(QString()).left(300), article.title.left(300)};
        for (const QString &caption : captions) {
            texts.append(dataset::withoutPrefix(caption).left(80));
        }
        for (const QString &text : texts) {
            const auto match = pattern.match(text);
            if (match.hasMatch()) {
                findings.push_back(
                    onImage(rule, Severity::Warning, sentence, {match.captured().simplified()}));
                return true;
            }
        }
        return false;
    };
    if (!look(kChart, Rule::Chart,
              QT_TRANSLATE_NOOP("gaia", "the texts speak of a “%1”: perhaps a chart"))) {
        (void)look(kOther, Rule::NonRs,
                   QT_TRANSLATE_NOOP("gaia", "the texts speak of “%1”: perhaps not an image of the "
                                             "Earth from above"));
    }
}

}  // namespace

void checkImage(const dataset::Image &image, const dataset::Article &article,
                const QStringList &captions, Findings &findings)
{
    checkCount(captions, findings);
    checkWhatIsThere(image, findings);
    checkKind(image, article, captions, findings);
}

}  // namespace gaia::review
