// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/blocks.h"

#include "core/dataset/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace gaia::curation {

namespace {

constexpr qint64 kMostColumns = 100'000;  ///< a row never has as many

constexpr std::array<std::pair<BlockTime, const char *>, 5> kWords{{
    {BlockTime::Day, "day"},
    {BlockTime::Month, "month"},
    {BlockTime::Quarter, "quarter"},
    {BlockTime::Year, "year"},
    {BlockTime::Any, "any"},
}};

qint64 periodOfDay(BlockTime time, const QDate &day)
{
    switch (time) {
    case BlockTime::Day: return day.toJulianDay();
    case BlockTime::Month: return day.year() * 12LL + day.month() - 1;
    case BlockTime::Quarter: return day.year() * 4LL + (day.month() - 1) / 3;
    case BlockTime::Year: return day.year();
    case BlockTime::Any: return 0;
    }
    return 0;
}

}  // namespace

QString word(BlockTime time)
{
    return dataset::wordOf(kWords, time);
}

std::optional<BlockTime> blockTimeFromWord(const QString &word)
{
    return dataset::valueOf(kWords, word);
}

BlockCells::BlockCells(double degrees)
    : m_rows(static_cast<int>(std::lround(180.0 / std::clamp(degrees, 0.01, 90.0))))
    , m_height(180.0 / m_rows)
{
}

double BlockCells::latitudeOf(qint64 row) const
{
    return -90.0 + (double(row) + 0.5) * m_height;
}

qint64 BlockCells::columnsOf(qint64 row) const
{
    const double middle = latitudeOf(row) * std::numbers::pi / 180.0;
    return std::max<qint64>(1, std::llround(360.0 * std::cos(middle) / m_height));
}

qint64 BlockCells::cellOf(const dataset::GeoPoint &point) const
{
    const int row =
        std::clamp(static_cast<int>(std::floor((point.lat + 90.0) / m_height)), 0, m_rows - 1);
    const qint64 columns = columnsOf(row);
    const double width = 360.0 / static_cast<double>(columns);
    const auto column =
        static_cast<qint64>(std::floor((point.lon + 180.0 + width / 2.0) / width)) % columns;
    return row * kMostColumns + column;
}

dataset::GeoPoint BlockCells::middleOf(qint64 cell) const
{
    const qint64 row = cell / kMostColumns;
    const double width = 360.0 / static_cast<double>(columnsOf(row));
    return {latitudeOf(row), -180.0 + double(cell % kMostColumns) * width};
}

std::optional<qint64> periodOf(BlockTime time, const dataset::Acquisition &acquired)
{
    if (time == BlockTime::Any) {
        return 0;
    }
    if (!acquired.isKnown()) {
        return std::nullopt;
    }
    const qint64 first = periodOfDay(time, acquired.from);
    return first == periodOfDay(time, acquired.to) ? std::optional(first) : std::nullopt;
}

}  // namespace gaia::curation
