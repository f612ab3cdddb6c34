// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/subsetfigures.h"

#include "core/dataset/degreestext.h"
#include "ui/library/balancewords.h"

#include <QCoreApplication>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using dataset::Balance;

namespace {

/// A cell's name, which is the middle of it, in words.
QString cellWords(const QString &name)
{
    return QCoreApplication::translate("Balance", "around %1")
        .arg(dataset::degreesText(
            {name.section(u',', 0, 0).toDouble(), name.section(u',', 1, 1).toDouble()}));
}

}  // namespace

std::shared_ptr<const curation::Coverage>
coverageOf(const std::shared_ptr<const curation::CoverageGround> &ground,
           const std::vector<dataset::GeoPoint> &points)
{
    auto coverage = std::make_shared<curation::Coverage>();
    coverage->ground = ground;
    coverage->cells.resize(static_cast<std::size_t>(ground->grid.size()));
    for (const dataset::GeoPoint &point : points) {
        ++coverage->cells[static_cast<std::size_t>(ground->grid.cellOf(point))].images;
    }
    coverage->images = coverage->inCells = static_cast<qint64>(points.size());
    return coverage;
}

bool isTime(Balance balance)
{
    return balance == Balance::Year || balance == Balance::Month;
}

figures::Timeline timelineOf(const project::BalanceFigures &figures)
{
    figures::Timeline timeline;
    const bool isByYear = figures.balance == Balance::Year;
    timeline.period = isByYear ? curation::Period::Year : curation::Period::Month;
    timeline.stacks = QStringList{QString()};
    std::vector<curation::Span> before;
    std::vector<curation::Span> after;
    for (const auto &label : figures.labels) {
        const QDate start = QDate::fromString(isByYear ? QString(label.name + u"-01-01"_s)
                                                       : QString(label.name + u"-01"_s),
                                              Qt::ISODate);
        if (start.isValid()) {
            before.push_back({start, start, 0, label.before});
            after.push_back({start, start, 0, label.after});
        }
    }
    timeline.whole = curation::binned(before, timeline.period, 1);
    timeline.shown = curation::binned(after, timeline.period, 1);
    timeline.undated = figures.unknownAfter;
    timeline.undatedWhole = figures.unknownBefore;
    return timeline;
}

figures::Bars barsOf(const project::BalanceFigures &figures)
{
    figures::Bars bars;
    bars.isComparison = true;
    figures::Bars::Column column;
    column.title = library::balanceTitle(figures.balance);
    for (const auto &label : figures.labels) {
        const QString name = figures.balance == Balance::Cell ? cellWords(label.name) : label.name;
        column.whole.labels.push_back({name, label.before, double(label.before)});
        column.shown.labels.push_back({name, label.after, double(label.after)});
        bars.wholeImages += label.before;
        bars.images += label.after;
    }
    column.whole.unknown = figures.unknownBefore;
    column.shown.unknown = figures.unknownAfter;
    bars.columns.push_back(std::move(column));
    return bars;
}

QByteArray csvOf(const project::BalanceFigures &figures)
{
    QByteArray csv = word(figures.balance).toUtf8() + ",before,after\n";
    for (const auto &label : figures.labels) {
        QString name = label.name;
        csv += QString(u'"' + name.replace(u'"', u"\"\""_s) + u"\",%1,%2\n"_s)
                   .arg(label.before)
                   .arg(label.after)
                   .toUtf8();
    }
    return csv + QStringLiteral(",%1,%2\n").arg(figures.unknownBefore).arg(figures.unknownAfter).toUtf8();
}

}  // namespace gaia::curation
