// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportitem.h"

#include <QDate>
#include <QMap>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gaia::formats {

/// What an export holds, in figures: gathered an image at a time, in memory that does not grow
/// with their number but for the words of their captions.
class ExportSummary final {
public:
    static constexpr int kColumns = 360;  ///< cells of one degree
    static constexpr int kRows = 180;
    using Counts = QMap<QString, qint64>;
    struct Part {
        qint64 images = 0;
        qint64 captions = 0;
    };

    ExportSummary();
    void add(const ExportItem &item);

    qint64 images = 0;
    qint64 captions = 0;
    qint64 pictures = 0;           ///< whose bytes are passed on
    qint64 located = 0;
    qint64 dated = 0;
    std::array<qint64, 3> datedBy{};  ///< of these, by dataset::DateKind
    qint64 words = 0;              ///< of all captions
    int longest = 0;               ///< words of the longest caption
    QMap<QString, Part> parts;     ///< by split; empty unless by split
    QMap<int, qint64> years;       ///< by the first day's year
    QDate first;
    QDate last;
    std::optional<dataset::GeoBounds> bounds;
    std::vector<quint32> cells;    ///< images, row by row from the north-west
    Counts tags, satellites, sensors, modalities, resolutions, licences, credits, states;
    struct WordHash {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view word) const
        {
            return std::hash<std::u16string_view>()(word);
        }
    };
    /// Words in lower case.
    std::unordered_map<std::u16string, qint64, WordHash, std::equal_to<>> vocabulary;

    [[nodiscard]] qint64 cellsCovered() const;
    /// The most frequent first, those of equal count by name.
    [[nodiscard]] static std::vector<std::pair<QString, qint64>> most(const Counts &counts,
                                                                      std::size_t limit);
    [[nodiscard]] std::vector<std::pair<QString, qint64>> commonWords(std::size_t limit) const;

private:
    void addPlace(const dataset::Place &place);
    void addTime(const dataset::Acquisition &acquired);
    void addCaptions(const ExportItem &item);
    void addWord(std::u16string_view word);
};

}  // namespace gaia::formats
