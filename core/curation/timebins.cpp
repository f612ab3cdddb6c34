// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/timebins.h"

#include <algorithm>

namespace gaia::curation {

using namespace Qt::StringLiterals;

namespace {

int months(const QDate &day)
{
    return day.year() * 12 + day.month() - 1;
}

}  // namespace

QDate startOf(Period period, const QDate &day)
{
    switch (period) {
    case Period::Year: return {day.year(), 1, 1};
    case Period::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Period::Month: return {day.year(), day.month(), 1};
    case Period::Day: break;
    }
    return day;
}

QDate stepped(Period period, const QDate &start, int steps)
{
    switch (period) {
    case Period::Year: return start.addYears(steps);
    case Period::Quarter: return start.addMonths(3 * steps);
    case Period::Month: return start.addMonths(steps);
    case Period::Day: break;
    }
    return start.addDays(steps);
}

int periodsBetween(Period period, const QDate &from, const QDate &to)
{
    const QDate first = startOf(period, from);
    const QDate last = startOf(period, to);
    switch (period) {
    case Period::Year: return last.year() - first.year();
    case Period::Quarter: return (months(last) - months(first)) / 3;
    case Period::Month: return months(last) - months(first);
    case Period::Day: break;
    }
    return static_cast<int>(first.daysTo(last));
}

dataset::Acquisition daysOf(Period period, const QDate &start)
{
    return {start, stepped(period, start, 1).addDays(-1)};
}

QString toText(Period period, const QDate &start)
{
    switch (period) {
    case Period::Year: return start.toString(u"yyyy"_s);
    case Period::Quarter:
        return u"%1 Q%2"_s.arg(start.toString(u"yyyy"_s)).arg((start.month() - 1) / 3 + 1);
    case Period::Month: return start.toString(u"yyyy-MM"_s);
    case Period::Day: break;
    }
    return start.toString(Qt::ISODate);
}

double TimeBin::total() const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < exact.size(); ++i) {
        sum += exact[i] + spread[i];
    }
    return sum;
}

std::vector<TimeBin> binned(const std::vector<Span> &spans, Period period, int stacks)
{
    if (spans.empty()) {
        return {};
    }
    QDate first = spans.front().from;
    QDate last = spans.front().to;
    for (const Span &span : spans) {
        first = std::min(first, span.from);
        last = std::max(last, span.to);
    }
    int count = periodsBetween(period, first, last) + 1;
    if (count > kMostBins) {
        first = stepped(period, startOf(period, last), 1 - kMostBins);
        count = kMostBins;
    }
    const auto width = static_cast<std::size_t>(std::max(stacks, 1));
    const QDate start = startOf(period, first);
    std::vector<TimeBin> bins;
    bins.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        bins.push_back({stepped(period, start, i), std::vector<double>(width, 0.0),
                        std::vector<double>(width, 0.0)});
    }
    for (const Span &span : spans) {
        const auto stack = static_cast<std::size_t>(span.stack);
        if (stack >= width || span.to < start) {
            continue;
        }
        const int from = std::max(0, periodsBetween(period, start, span.from));
        const int to = periodsBetween(period, start, span.to);
        const auto images = static_cast<double>(span.images);
        if (from == to) {
            bins[static_cast<std::size_t>(from)].exact[stack] += images;
            continue;
        }
        const auto days = static_cast<double>(span.from.daysTo(span.to) + 1);
        for (int i = from; i <= to; ++i) {
            TimeBin &bin = bins[static_cast<std::size_t>(i)];
            const dataset::Acquisition all = daysOf(period, bin.start);
            const auto shared = static_cast<double>(
                std::max(all.from, span.from).daysTo(std::min(all.to, span.to)) + 1);
            bin.spread[stack] += images * shared / days;
        }
    }
    return bins;
}

}  // namespace gaia::curation
