// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exportsummary.h"

#include <algorithm>
#include <cmath>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

using Ranked = std::vector<std::pair<QString, qint64>>;

void addAll(ExportSummary::Counts &counts, const dataset::MaybeList &list)
{
    if (!list || list->isEmpty()) {
        ++counts[QString()];
        return;
    }
    for (const QString &item : *list) {
        ++counts[item];
    }
}

/// The letter or digit in lower case; 0 for anything else.
char16_t inWord(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 128) {
        return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') ? code
            : code >= 'A' && code <= 'Z' ? char16_t(code - 'A' + 'a')
                                         : u'\0';
    }
    return letter.isLetterOrNumber() ? letter.toLower().unicode() : u'\0';
}

Ranked ranked(Ranked all, std::size_t limit)
{
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    all.resize(std::min(all.size(), limit));
    return all;
}

}  // namespace

ExportSummary::ExportSummary()
    : cells(static_cast<std::size_t>(kColumns) * kRows, 0)
{
}

void ExportSummary::add(const ExportItem &item)
{
    const dataset::Image &image = item.image;
    ++images;
    captions += static_cast<qint64>(item.captions.size());
    pictures += item.picture ? 1 : 0;
    if (!item.part.isEmpty()) {
        Part &part = parts[item.part];
        ++part.images;
        part.captions += static_cast<qint64>(item.captions.size());
    }
    addPlace(image.place);
    addTime(image.acquired);
    addCaptions(item);
    addAll(tags, image.tag);
    addAll(satellites, image.satellite);
    addAll(sensors, image.sensor);
    addAll(modalities, image.modalities);
    ++resolutions[image.resolution.value_or(QString())];
    ++credits[image.credits.value_or(QString())];
    const QString may = image.licence.redistribute.isEmpty() ? u"unknown"_s
                                                             : image.licence.redistribute;
    ++licences[image.licence.name.isEmpty() ? may : QString(image.licence.name + u" ("_s + may + u')')];
}

void ExportSummary::addPlace(const dataset::Place &place)
{
    if (!place.point && !place.footprint) {
        return;
    }
    const dataset::GeoPoint point = place.point ? *place.point : place.footprint->centre();
    ++located;
    const int column = std::clamp(int(std::floor(point.lon + 180.0)), 0, kColumns - 1);
    const int row = std::clamp(int(std::floor(90.0 - point.lat)), 0, kRows - 1);
    ++cells[static_cast<std::size_t>(row) * kColumns + static_cast<std::size_t>(column)];
    const dataset::GeoBounds so = bounds.value_or(
        dataset::GeoBounds{point.lon, point.lat, point.lon, point.lat});
    bounds = dataset::GeoBounds{std::min(so.west, point.lon), std::min(so.south, point.lat),
                                std::max(so.east, point.lon), std::max(so.north, point.lat)};
}

void ExportSummary::addTime(const dataset::Acquisition &acquired)
{
    if (!acquired.isKnown()) {
        return;
    }
    ++dated;
    ++datedBy.at(static_cast<std::size_t>(acquired.kind));
    ++years[acquired.from.year()];
    first = first.isValid() ? std::min(first, acquired.from) : acquired.from;
    last = last.isValid() ? std::max(last, acquired.to) : acquired.to;
}

void ExportSummary::addWord(std::u16string_view word)
{
    const auto known = vocabulary.find(word);
    if (known == vocabulary.end()) {
        vocabulary.emplace(word, 1);
    } else {
        ++known->second;
    }
}

void ExportSummary::addCaptions(const ExportItem &item)
{
    std::u16string word;
    for (const ExportCaption &caption : item.captions) {
        ++states[caption.state];
        int length = 0;
        const auto end = [&] {
            if (!word.empty()) {
                ++length;
                addWord(word);
                word.clear();
            }
        };
        for (const QChar letter : caption.text) {
            if (const char16_t folded = inWord(letter)) {
                word += folded;
            } else {
                end();
            }
        }
        end();
        words += length;
        longest = std::max(longest, length);
    }
}

qint64 ExportSummary::cellsCovered() const
{
    return std::count_if(cells.begin(), cells.end(), [](quint32 count) { return count > 0; });
}

Ranked ExportSummary::most(const Counts &counts, std::size_t limit)
{
    Ranked all;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        all.emplace_back(it.key(), it.value());
    }
    return ranked(std::move(all), limit);
}

Ranked ExportSummary::commonWords(std::size_t limit) const
{
    constexpr std::size_t kShort = 4;  // leaves out articles and prepositions
    Ranked all;
    for (const auto &[word, count] : vocabulary) {
        if (word.size() >= kShort) {
            all.emplace_back(QString::fromStdU16String(word), count);
        }
    }
    return ranked(std::move(all), limit);
}

}  // namespace gaia::formats
