// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/bars.h"

#include "core/base/translate.h"
#include "core/dataset/vocabulary.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gaia::figures {

using namespace Qt::StringLiterals;
using base::translate;
using curation::Facet;
using dataset::Filter;

namespace {

constexpr double kGutter = 24.0;
constexpr double kHead = 20.0;
constexpr double kBar = 6.0;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

double part(qint64 some, qint64 all)
{
    return all > 0 ? static_cast<double>(some) / static_cast<double>(all) : 0.0;
}

/// What has no label at all, below the bars where there is room; nothing can be asked for it.
void paintUnknown(QPainter &painter, const QRectF &line, qint64 shown, qint64 whole, bool isComparison,
                  const FigureStyle &style)
{
    painter.setFont(style.label);
    painter.setPen(style.secondText);
    painter.drawText(line, Qt::AlignVCenter, translate("gaia", "Unknown"));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     number(shown)
                         + (isComparison ? QString(u" : "_s + number(whole))
                                         : translate("gaia", " of %1").arg(number(whole))));
}

void paintColumn(QPainter &painter, const QRectF &box, const Bars &bars, std::size_t index,
                 const FigureStyle &style, Marks &marks)
{
    const Bars::Column &column = bars.columns[index];
    const auto &labels = column.whole.labels;
    const auto known = static_cast<std::size_t>(
        std::count_if(labels.begin(), labels.end(), [](const auto &one) { return one.images > 0; }));
    const QFontMetricsF metrics(style.label);
    const double row = metrics.height() + kBar + 6.0;
    const auto room = static_cast<std::size_t>(std::max(0.0, (box.height() - kHead) / row));
    const std::size_t shown = std::min(known, room);
    painter.setFont(style.bold);
    painter.setPen(style.secondText);
    painter.drawText(QRectF(box.left(), box.top(), box.width(), kHead), Qt::AlignVCenter, column.title);
    if (known > shown) {
        const QString words = translate("gaia", "%1 more").arg(number(qint64(known - shown)));
        painter.setFont(style.label);
        painter.setPen(style.accent);
        const double width = metrics.horizontalAdvance(words) + 4.0;
        const QRectF place(box.right() - width, box.top(), width, kHead);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, words);
        Mark mark;
        mark.shape.addRect(place);
        mark.words = u"%1: %2"_s.arg(column.title, words);
        mark.series = static_cast<int>(index);
        marks.push_back(std::move(mark));
    }
    const auto share = [&](qint64 images, qint64 all, qint64 most, qint64 mostOther) {
        return bars.isComparison
            ? part(images, all) / std::max({part(most, bars.wholeImages), part(mostOther, bars.images), 1e-9})
            : part(images, std::max(most, mostOther));
    };
    const qint64 mostWhole = known > 0 ? labels.front().images : 0;
    qint64 mostShown = 0;
    for (const auto &label : column.shown.labels) {
        mostShown = std::max(mostShown, label.images);
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const QString &label = labels[i].label;
        const qint64 whole = labels[i].images;
        const qint64 images = column.shown.imagesOf(label);
        const QRectF place(box.left(), box.top() + kHead + static_cast<double>(i) * row, box.width(), row);
        const QString first = number(images);
        const QString second = bars.isComparison ? QString(u" : "_s + number(whole))
                                                 : translate("gaia", " of %1").arg(number(whole));
        const double secondWidth = metrics.horizontalAdvance(second);
        const double firstWidth = QFontMetricsF(style.bold).horizontalAdvance(first);
        const QRectF line(place.left(), place.top(), place.width(), metrics.height());
        painter.setPen(style.text);
        painter.setFont(style.label);
        painter.drawText(line, Qt::AlignVCenter,
                         metrics.elidedText(label, Qt::ElideRight,
                                            line.width() - secondWidth - firstWidth - 8.0));
        painter.setPen(style.secondText);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, second);
        painter.setFont(style.bold);
        painter.setPen(style.text);
        painter.drawText(line.adjusted(0.0, 0.0, -secondWidth, 0.0), Qt::AlignVCenter | Qt::AlignRight,
                         first);
        const double top = place.top() + metrics.height() + 1.0;
        const double half = bars.isComparison ? kBar / 2.0 : kBar;
        painter.fillRect(QRectF(place.left(), top + (bars.isComparison ? half : 0.0),
                                place.width() * share(whole, bars.wholeImages, mostWhole, mostShown), half),
                         style.whole);
        painter.fillRect(QRectF(place.left(), top,
                                place.width() * share(images, bars.images, mostWhole, mostShown), half),
                         style.accent);
        Mark mark;
        mark.shape.addRect(place.adjusted(0.0, 0.0, 0.0, -3.0));
        mark.words = u"%1 %2: %3%4"_s.arg(column.title, label, first, second);
        mark.filter = labelFilter(column.facet, label);
        mark.series = static_cast<int>(index);
        marks.push_back(std::move(mark));
    }
    const qint64 unknown = std::max(column.shown.unknown, column.whole.unknown);
    if (unknown > 0 && shown < room) {
        paintUnknown(painter, QRectF(box.left(), box.top() + kHead + static_cast<double>(shown) * row, box.width(), metrics.height()),
                     column.shown.unknown, column.whole.unknown, bars.isComparison, style);
    }
}

}  // namespace

Filter labelFilter(Facet facet, const QString &label)
{
    using Subject = Filter::Subject;
    using dataset::Field;
    switch (facet) {
    // A bar counts what is called so, not what belongs to it.
    case Facet::Satellite: return Filter::leaf(Subject::Satellite, itself(Field::Satellite, label));
    case Facet::Sensor: return Filter::leaf(Subject::Sensor, label);
    case Facet::Modality: return Filter::leaf(Subject::Modality, itself(Field::Modalities, label));
    case Facet::Resolution: return Filter::leaf(Subject::Resolution, label);
    case Facet::Tag: return Filter::leaf(Subject::Tag, label);
    case Facet::Theme: return Filter::leaf(Subject::Theme, label);
    // Parts of a text are asked for: with its slashes a host is no part of another.
    case Facet::Source: return Filter::leaf(Subject::Source, QString(u"//"_s + label + u'/'));
    case Facet::Credit: return Filter::leaf(Subject::Credit, label);
    case Facet::Split: return Filter::leaf(Subject::Split, label);
    case Facet::Status: return Filter::leaf(Subject::Status, label);
    }
    return {};
}

Marks paintBars(QPainter &painter, const QRectF &box, const Bars &bars, const FigureStyle &style)
{
    painter.save();
    Marks marks;
    const auto count = static_cast<double>(std::max<std::size_t>(bars.columns.size(), 1));
    const double width = (box.width() - kGutter * (count - 1.0)) / count;
    for (std::size_t i = 0; i < bars.columns.size(); ++i) {
        paintColumn(painter,
                    QRectF(box.left() + static_cast<double>(i) * (width + kGutter), box.top(), width,
                           box.height()),
                    bars, i, style, marks);
    }
    painter.restore();
    return marks;
}

}  // namespace gaia::figures
