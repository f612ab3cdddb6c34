// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/splitreporttext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using project::SplitReport;

namespace {

constexpr std::size_t kMostLeaks = 20;
constexpr std::size_t kMostPairs = 5;
constexpr std::size_t kMostLinked = 200;
const QString kScheme = QStringLiteral("images:");

QString said(const char *text, int count = -1)
{
    return QCoreApplication::translate("SplitReport", text, nullptr, count);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString row(const QStringList &cells, bool isHead = false)
{
    const QString tag = isHead ? u"th"_s : u"td"_s;
    QString html = u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        html += u"<%1 align=\"%2\" style=\"padding-right:20px\">%3</%1>"_s.arg(
            tag, i == 0 ? u"left"_s : u"right"_s, cells.at(i));
    }
    return html + u"</tr>"_s;
}

QString link(const SplitReport &report, const std::vector<std::size_t> &images, const QString &words)
{
    QStringList ids;
    for (std::size_t i = 0; i < std::min(images.size(), kMostLinked); ++i) {
        ids << report.images[images[i]].id;
    }
    return u"<a href=\"%1\">%2</a>"_s.arg(
        kScheme + QString::fromLatin1(QUrl::toPercentEncoding(ids.join(u'\n'))), words.toHtmlEscaped());
}

QString tieTitle(Tie tie)
{
    switch (tie) {
    case Tie::Article: return said(QT_TRANSLATE_NOOP("SplitReport", "one article"));
    case Tie::Duplicate: return said(QT_TRANSLATE_NOOP("SplitReport", "one picture or near-duplicates"));
    case Tie::Block: return said(QT_TRANSLATE_NOOP("SplitReport", "one place and time"));
    }
    return {};
}

QString shares(const SplitReport &report)
{
    const qint64 all = report.counts[0] + report.counts[1] + report.counts[2];
    QString html = u"<table>"_s
        + row({{}, said(QT_TRANSLATE_NOOP("SplitReport", "images")),
               said(QT_TRANSLATE_NOOP("SplitReport", "share"))},
              true);
    for (std::size_t split = 0; split < kSplits; ++split) {
        const double share = all > 0 ? 100.0 * double(report.counts.at(split)) / double(all) : 0.0;
        html += row({splitTitle(split), number(report.counts.at(split)),
                     u"%1 %"_s.arg(QLocale().toString(share, 'f', 1))});
    }
    return html + u"</table>"_s;
}

QString leakCount(const SplitReport &report)
{
    const std::size_t all = report.leakage.leaks.size();
    return all == 0
        ? u"<p>"_s
            + said(QT_TRANSLATE_NOOP("SplitReport", "Nothing leaks: no article, duplicate or block of place "
                                                  "and time is in two splits."))
            + u"</p>"_s
        : u"<p><b>"_s + said(QT_TRANSLATE_N_NOOP("SplitReport", "%Ln leak(s), listed below."), int(all))
            + u"</b></p>"_s;
}

QString leaks(const SplitReport &report)
{
    const auto &all = report.leakage.leaks;
    if (all.empty()) {
        return {};
    }
    QString html = u"<p><b>"_s
        + (all.size() > kMostLeaks
               ? said(QT_TRANSLATE_NOOP("SplitReport", "The first %1 leaks")).arg(kMostLeaks)
               : said(QT_TRANSLATE_NOOP("SplitReport", "Leaks")))
        + u"</b></p><ul>"_s;
    for (std::size_t i = 0; i < std::min(all.size(), kMostLeaks); ++i) {
        QStringList words;
        for (const std::size_t image : all[i].images) {
            if (words.size() < 4) {
                const auto &split = report.splits[image];
                words << u"%1 (%2)"_s.arg(report.images[image].id,
                                          split ? splitTitle(*split) : u"–"_s);
            }
        }
        if (all[i].images.size() > 4) {
            words << u"…"_s;
        }
        html += u"<li>"_s + tieTitle(all[i].tie) + u": "_s
            + link(report, all[i].images, words.join(u", "_s)) + u"</li>"_s;
    }
    return html + u"</ul>"_s;
}

QString unchecked(const SplitReport &report)
{
    QString html;
    if (report.leakage.withoutPlace + report.leakage.withoutTime > 0) {
        html = u"<p>"_s
            + said(QT_TRANSLATE_NOOP("SplitReport",
                                   "Can't be checked by place and time: %1 images without a place that is "
                                   "known well enough, %2 without a date."))
                  .arg(number(report.leakage.withoutPlace), number(report.leakage.withoutTime))
            + u"</p>"_s;
    }
    return html;
}

QString distances(const SplitReport &report)
{
    QString rows;
    QString pairs;
    const auto km = [](const std::optional<double> &value) {
        return value ? QLocale().toString(*value, 'f', *value < 10.0 ? 1 : 0) : u"–"_s;
    };
    for (std::size_t split = 1; split < kSplits; ++split) {
        const Distances &one = report.leakage.distances.at(split);
        if (one.measured == 0) {
            continue;
        }
        rows += row({splitTitle(split), number(one.measured), km(one.least), km(one.median),
                     number(one.within1Km), number(one.within10Km), number(one.within100Km)});
        for (std::size_t i = 0; i < std::min(one.nearest.size(), kMostPairs); ++i) {
            const NearPair &pair = one.nearest[i];
            pairs += u"<li>"_s
                + said(QT_TRANSLATE_NOOP("SplitReport", "%1 km from train: %2"))
                      .arg(km(pair.km),
                           link(report, {pair.image, pair.train},
                                u"%1 (%2), %3"_s.arg(report.images[pair.image].id, splitTitle(split),
                                                     report.images[pair.train].id)))
                + (pair.daysApart ? u", "_s
                           + said(QT_TRANSLATE_N_NOOP("SplitReport", "%n day(s) apart"),
                                int(*pair.daysApart))
                                  : QString())
                + u"</li>"_s;
        }
    }
    if (rows.isEmpty()) {
        return {};
    }
    return u"<p><b>"_s + said(QT_TRANSLATE_NOOP("SplitReport", "Distance to the nearest train image"))
        + u"</b></p><table>"_s
        + row({{}, said(QT_TRANSLATE_NOOP("SplitReport", "measured")),
               said(QT_TRANSLATE_NOOP("SplitReport", "least, km")),
               said(QT_TRANSLATE_NOOP("SplitReport", "median, km")),
               said(QT_TRANSLATE_NOOP("SplitReport", "within 1 km")),
               said(QT_TRANSLATE_NOOP("SplitReport", "10 km")),
               said(QT_TRANSLATE_NOOP("SplitReport", "100 km"))},
              true)
        + rows + u"</table><ul>"_s + pairs + u"</ul>"_s;
}

}  // namespace

QString splitTitle(std::size_t split)
{
    switch (split) {
    case 0: return said(QT_TRANSLATE_NOOP("SplitReport", "train"));
    case 1: return said(QT_TRANSLATE_NOOP("SplitReport", "test"));
    default: return said(QT_TRANSLATE_NOOP("SplitReport", "validation"));
    }
}

QString reportHtml(const SplitReport &report, bool isOfPresent)
{
    QString groups = said(QT_TRANSLATE_NOOP("SplitReport",
                                          "%1 groups that must stay together; the largest holds %2."))
                         .arg(number(qint64(report.groups.count)),
                              link(report, report.groups.largest,
                                   said(QT_TRANSLATE_N_NOOP("SplitReport", "%Ln image(s)"),
                                      int(report.groups.largest.size()))));
    if (!isOfPresent) {
        groups += u' '
            + said(QT_TRANSLATE_NOOP("SplitReport",
                                   "%1 keep the split that they came with; %2 would change."))
                  .arg(number(report.kept), number(report.changed));
    }
    // The list of leaks may be long, and stands last.
    return shares(report) + leakCount(report) + u"<p>"_s + groups + u"</p>"_s + unchecked(report) + distances(report)
        + leaks(report);
}

dataset::Filter filterOfLink(const QString &link)
{
    if (!link.startsWith(kScheme)) {
        return {};
    }
    QStringList terms;
    const QString ids = QUrl::fromPercentEncoding(link.mid(kScheme.size()).toLatin1());
    for (const QString &id : ids.split(u'\n', Qt::SkipEmptyParts)) {
        terms << dataset::Filter::leaf(dataset::Filter::Subject::Id, id).toText();
    }
    return dataset::Filter::parse(terms.join(u" OR "_s)).value_or(dataset::Filter());
}

figures::Timeline splitTimeline(const SplitReport &report)
{
    figures::Timeline timeline;
    timeline.period = Period::Year;
    for (std::size_t split = 0; split < kSplits; ++split) {
        timeline.stacks << splitTitle(split);
    }
    timeline.stacks << said(QT_TRANSLATE_NOOP("SplitReport", "no split"));
    std::map<std::tuple<QDate, QDate, int>, qint64> counts;
    for (std::size_t i = 0; i < report.images.size(); ++i) {
        const dataset::CuratedImage &image = report.images[i];
        const int stack = report.splits[i] ? int(*report.splits[i]) : int(kSplits);
        if (!image.acquired.isKnown()) {
            ++timeline.undated;
        } else {
            ++counts[{image.acquired.from, image.acquired.to, stack}];
        }
    }
    std::vector<Span> spans;
    for (const auto &[key, images] : counts) {
        spans.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), images});
    }
    timeline.undatedWhole = timeline.undated;
    timeline.shown = binned(spans, timeline.period, int(timeline.stacks.size()));
    timeline.whole = binned(spans, timeline.period, 1);
    return timeline;
}

}  // namespace gaia::curation
