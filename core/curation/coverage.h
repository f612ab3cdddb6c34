// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/evenness.h"
#include "core/curation/timebins.h"
#include "core/geo/cellgrid.h"
#include "core/geo/regionmap.h"

#include <QString>
#include <QStringList>

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace gaia::curation {

/// What images are counted by. Lists may hold several labels an image.
enum class Facet {
    Satellite, Sensor, Modality, Resolution, Tag, Theme, Source, Credit, Split, Status,
};
inline constexpr std::size_t kFacets = 10;

/// A label as it was first met, counted without regard to the case of ASCII letters.
struct LabelCount {
    QString label;
    qint64 images = 0;   ///< each image once
    double weight = 0.0; ///< an image with k labels gives each 1/k of itself
};

struct FacetCounts {
    std::vector<LabelCount> labels;  ///< most images first
    qint64 unknown = 0;              ///< images without any label
    qint64 labelsInAll = 0;          ///< over all images

    /// Images with this label; 0 if none has it.
    [[nodiscard]] qint64 imagesOf(const QString &label) const;
};

/// By label, whatever the order: the share that would have to move; see evenness.h.
[[nodiscard]] double distance(const FacetCounts &one, const FacetCounts &other);

struct CellCount {
    qint64 images = 0;
    /// Years with an image that is dated to a year or better, from kFirstYear.
    static constexpr int kFirstYear = 1955;
    std::bitset<128> years;
};

struct RegionCount {
    qint64 images = 0;
    qint64 dated = 0;
    QDate first;            ///< the earliest day that an image may be of
    QDate last;
    int cells = 0;          ///< that lie mostly in it
    int coveredCells = 0;
};

/// The grid on the world, made once a grid: which cells are land, and the region of each.
struct CoverageGround {
    CoverageGround(std::shared_ptr<const geo::RegionMap> map, const geo::CellGrid &cells);

    std::shared_ptr<const geo::RegionMap> regions;
    geo::CellGrid grid;
    std::vector<bool> isLand;      ///< one a cell: at least half of it
    std::vector<int> region;       ///< one a cell; geo::RegionMap::kNone if none
};

/// From the first to the last day of a long month: what is known to a longer interval is imprecise.
inline constexpr qint64 kMonthDays = 30;

/// Where, when and of what the images of one subset are.
struct Coverage {
    qint64 images = 0;

    // Where. Every image is in exactly one of the first four.
    qint64 inCells = 0;
    qint64 wide = 0;        ///< known only to a country or to more than a cell: in no cell
    qint64 onlyNamed = 0;   ///< a name without coordinates
    qint64 nowhere = 0;
    qint64 onLand = 0;      ///< of `inCells`
    std::shared_ptr<const CoverageGround> ground;
    std::vector<CellCount> cells;      ///< one a cell of the grid
    std::vector<RegionCount> regions;  ///< one a region of the map

    // When.
    qint64 dated = 0;
    qint64 imprecise = 0;              ///< of `dated`: known to an interval longer than a month
    qint64 notTaken = 0;               ///< of `dated`: by a day of an event or of publication
    std::vector<Span> spans;           ///< stacks as `stacks` names them
    /// The classes that colours tell apart, as a map has them (see dataset::MapPoints): four, which
    /// a collection may not fill, and one for all the rest. One unnamed without colours.
    QStringList stacks;
    std::array<qint64, 5> seasons{};   ///< by dataset::Season; the last are the tropics
    qint64 seasonUnknown = 0;          ///< of `dated`

    // What.
    std::array<FacetCounts, kFacets> facets;

    [[nodiscard]] const FacetCounts &of(Facet facet) const
    {
        return facets[static_cast<std::size_t>(facet)];
    }
    [[nodiscard]] qint64 undated() const { return images - dated; }
    enum class Cells { All, Land, Ocean };
    [[nodiscard]] std::vector<double> cellAmounts(Cells which) const;
    /// By month from the first to the last, of what is known to an interval of at most a month;
    /// the rest is `imprecise`. The 12 months of any year if `isCalendar`.
    [[nodiscard]] std::vector<double> monthAmounts(bool isCalendar) const;
};

}  // namespace gaia::curation
