// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/facttable.h"
#include "core/dataset/themes.h"
#include "core/storage/coveragerows.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace gaia::project {

/// Turns rows of the file into what coverage counts: lists are read once a spelling, themes follow
/// from tags, the source is the address's host. For Statistics.
class CoverageReading final {
public:
    CoverageReading(std::shared_ptr<const curation::CoverageGround> ground,
                    const dataset::ThemeTable &themes);
    /// Goes on with a table, of the same themes.
    CoverageReading(const curation::FactTable &known, const dataset::ThemeTable &themes);

    void add(const storage::CoverageRow &row);
    [[nodiscard]] curation::FactTable take() { return std::move(m_table); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// What was read of a column's text before: the number of a list.
    using Known = std::unordered_map<std::string, int, Hash, std::equal_to<>>;
    /// Lists of tags and of the themes that follow, which are read together.
    struct Tagged {
        int tags = curation::ImageFacts::kNoList;
        int themes = curation::ImageFacts::kNoList;
    };

    void readThemes(const dataset::ThemeTable &themes);
    template<typename Read>
    int known(curation::Facet facet, std::string_view text, Read read);
    int list(curation::Facet facet, std::string_view json);
    int single(curation::Facet facet, std::string_view text);
    Tagged tagged(std::string_view json);
    [[nodiscard]] bool isWide(const storage::CoverageRow &row);
    [[nodiscard]] dataset::Standing standing(std::string_view badges);

    curation::FactTable m_table;
    std::array<Known, curation::kFacets> m_known;
    std::unordered_map<std::string, Tagged, Hash, std::equal_to<>> m_tagged;
    std::unordered_map<std::string, curation::LabelIds, Hash, std::equal_to<>> m_themesOfTag;
    std::unordered_map<std::string, bool, Hash, std::equal_to<>> m_wideNames;
    std::unordered_map<std::string, dataset::Standing, Hash, std::equal_to<>> m_standings;
};

}  // namespace gaia::project
