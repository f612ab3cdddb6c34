// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/facttable.h"

namespace gaia::curation {

/// One count of rows of a FactTable: lists and intervals are counted by their numbers, and only
/// what was met becomes labels and days. Lives for that count.
class FactCount final {
public:
    FactCount(const FactTable &table, std::vector<const FactTable::Row *> rows);

    [[nodiscard]] Coverage coverage(std::optional<dataset::ColourBy> stackBy);

private:
    /// Which stack each row is in: those of `Coverage::stacks`.
    using Classes = std::vector<quint8>;

    void countPlaces();
    void countTimes();
    void countLabels();
    void countSpans(const Classes &classes);
    void countRegionCells();
    [[nodiscard]] Classes classes(dataset::ColourBy by);
    [[nodiscard]] Classes byStanding();
    [[nodiscard]] Classes byYear();
    [[nodiscard]] Classes byLabel(Facet facet);

    const FactTable &m_table;
    std::vector<const FactTable::Row *> m_rows;
    Coverage m_coverage;
};

}  // namespace gaia::curation
