// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/maptable.h"

#include "core/base/asciicase.h"
#include "core/dataset/colourclasses.h"
#include "core/dataset/rowsbykey.h"

#include <algorithm>

namespace gaia::dataset {

void MapTable::add(ImageKey image, const std::optional<GeoPoint> &point, std::string_view value)
{
    Entry entry;
    entry.key = image;
    if (point) {
        entry.lon = static_cast<float>(point->lon);
        entry.lat = static_cast<float>(point->lat);
        entry.isLocated = true;
    }
    if (m_by == ColourBy::Status) {
        entry.value = classOf(standingOfLetters(value));
    } else if (!value.empty()) {
        const auto [known, isNew] = m_numbers.emplace(base::asciiLowered(value),
                                                      static_cast<qint32>(m_values.size()));
        if (isNew) {
            m_values.emplace_back(value);
        }
        entry.value = known->second;
    }
    m_entries.push_back(entry);
}

MapPoints MapTable::points() const
{
    return pointsOf(allRows(m_entries));
}

MapPoints MapTable::points(std::vector<ImageKey> images) const
{
    return pointsOf(rowsByKey(m_entries, std::move(images)));
}

MapPoints MapTable::pointsOf(const std::vector<const Entry *> &entries) const
{
    MapPoints found;
    std::vector<int> classes;
    if (m_by != ColourBy::Status) {
        std::vector<qint64> met(m_values.size(), 0);
        for (const Entry *entry : entries) {
            if (entry->value >= 0) {
                ++met[static_cast<std::size_t>(entry->value)];
            }
        }
        classes = classesOf(met, found.labels);
    }
    found.points.reserve(entries.size());
    for (const Entry *entry : entries) {
        if (!entry->isLocated) {
            continue;
        }
        const int number = m_by == ColourBy::Status ? entry->value
            : entry->value < 0                      ? kColourClasses
                                                    : classes[static_cast<std::size_t>(entry->value)];
        found.points.push_back({entry->key, entry->lon, entry->lat, standingOfClass(number)});
    }
    return found;
}

/// The class of each value by how often it was met, and the names of the classes.
std::vector<int> MapTable::classesOf(const std::vector<qint64> &met, QStringList &labels) const
{
    if (m_by == ColourBy::Year) {
        std::vector<int> years;
        int first = 0;
        int last = 0;
        for (std::size_t value = 0; value < met.size(); ++value) {
            years.push_back(QString::fromStdString(m_values[value]).toInt());
            if (met[value] > 0) {
                first = first == 0 ? years.back() : std::min(first, years.back());
                last = std::max(last, years.back());
            }
        }
        const YearClasses spans(first, last);
        labels = spans.labels();
        std::transform(years.begin(), years.end(), years.begin(),
                       [&](int year) { return spans.classOf(year); });
        return years;
    }
    std::vector<std::pair<std::string, qint64>> counts;
    for (std::size_t value = 0; value < met.size(); ++value) {
        counts.emplace_back(m_values[value], met[value]);
    }
    std::vector<int> classes = classesByCount(counts);
    for (int number = 0; number < kColourClasses; ++number) {
        const auto value = std::find(classes.begin(), classes.end(), number);
        if (value != classes.end()) {
            labels << QString::fromStdString(m_values[static_cast<std::size_t>(value - classes.begin())]);
        }
    }
    return classes;
}

}  // namespace gaia::dataset
