// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"
#include "core/dataset/themes.h"
#include "core/storage/coveragerows.h"

#include <deque>

namespace gaia::project {

/// Turns rows of the file into what coverage counts: lists are read once a spelling, themes follow
/// from tags, the source is the address's host. For Statistics.
class CoverageReading final {
public:
    CoverageReading(std::shared_ptr<const curation::CoverageGround> ground,
                    std::optional<curation::Facet> stackBy, const dataset::ThemeTable &themes);

    void add(const storage::CoverageRow &row);
    [[nodiscard]] curation::Coverage take() { return m_counter.take(); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// What was read of a column's text before.
    using Known = std::unordered_map<std::string, curation::LabelIds, Hash, std::equal_to<>>;

    template<typename Read>
    const curation::LabelIds *known(curation::Facet facet, std::string_view text, Read read);
    const curation::LabelIds *list(curation::Facet facet, std::string_view json);
    const curation::LabelIds *single(curation::Facet facet, std::string_view text);
    const curation::LabelIds *source(std::string_view address);
    const curation::LabelIds *themes(const storage::CoverageRow &row);
    [[nodiscard]] bool isWide(const storage::CoverageRow &row);

    std::shared_ptr<const curation::CoverageGround> m_ground;
    curation::CoverageCounter m_counter;
    std::array<Known, curation::kFacets> m_known;
    Known m_themesOfTags;
    std::unordered_map<std::string, curation::LabelIds, Hash, std::equal_to<>> m_themesOfTag;
    std::unordered_map<std::string, bool, Hash, std::equal_to<>> m_wideNames;
    std::unordered_map<std::string, QDate, Hash, std::equal_to<>> m_days;
};

}  // namespace gaia::project
