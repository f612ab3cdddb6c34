// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/statistics.h"

#include "core/base/translate.h"
#include "core/project/coveragereading.h"
#include "core/project/wordcounts.h"
#include "core/storage/themestore.h"

namespace gaia::project {

using base::ErrorCode;
using base::Result;
using storage::Connection;

namespace {

base::Error stopped()
{
    return {ErrorCode::Cancelled, base::translate("gaia", "Counting was stopped."), {}};
}

}  // namespace

Statistics::Statistics(const Project &project)
    : m_project(project)
{
}

Result<std::shared_ptr<const curation::CoverageGround>> Statistics::ground(int cells)
{
    auto map = geo::RegionMap::builtIn();
    if (!map) {
        return base::fail(map.error());
    }
    return std::make_shared<const curation::CoverageGround>(
        std::make_shared<const geo::RegionMap>(std::move(*map)), geo::CellGrid(cells));
}

Result<std::shared_ptr<const curation::FactTable>>
Statistics::facts(const std::shared_ptr<const curation::CoverageGround> &ground,
                  const dataset::Filter &filter, const std::stop_token &stop) const
{
    using Facts = Result<std::shared_ptr<const curation::FactTable>>;
    return m_project.read([&](Connection &connection) -> Facts {
        CoverageReading reading(ground, storage::ThemeStore(connection).load());
        storage::CoverageRows(connection).each(filter, [&](const storage::CoverageRow &row) {
            reading.add(row);
            return !stop.stop_requested();
        });
        if (stop.stop_requested()) {
            return base::fail(stopped());
        }
        return std::make_shared<const curation::FactTable>(reading.take());
    });
}

Result<std::shared_ptr<const curation::FactTable>>
Statistics::factsWith(const curation::FactTable &known,
                      const std::vector<dataset::ImageKey> &images) const
{
    return m_project.read([&](Connection &connection) {
        CoverageReading reading(known, storage::ThemeStore(connection).load());
        storage::CoverageRows(connection).each(images, [&](const storage::CoverageRow &row) {
            reading.add(row);
            return true;
        });
        return std::make_shared<const curation::FactTable>(reading.take());
    });
}

Result<curation::Coverage> Statistics::coverage(const CoverageQuery &query,
                                                const std::stop_token &stop) const
{
    const auto table = facts(query.ground, query.filter, stop);
    if (!table) {
        return base::fail(table.error());
    }
    return (*table)->count(query.stackBy);
}

Result<Vocabulary> Statistics::vocabulary(const dataset::Filter &filter,
                                          const std::stop_token &stop) const
{
    return m_project.read([&](Connection &connection) -> Result<Vocabulary> {
        WordCounts words;
        storage::CoverageRows(connection)
            .eachCaption(filter, [&](std::string_view text, std::string_view) {
                words.add(text);
                return !stop.stop_requested();
            });
        if (stop.stop_requested()) {
            return base::fail(stopped());
        }
        return words.take();
    });
}

Result<Decisions> Statistics::decisions(const dataset::Filter &filter) const
{
    return m_project.read([&](Connection &connection) {
        Decisions decisions;
        storage::CoverageRows rows(connection);
        rows.eachCaption(filter, [&](std::string_view, std::string_view state) {
            ++(state == "accepted"       ? decisions.accepted
                   : state == "edited"   ? decisions.edited
                   : state == "rejected" ? decisions.rejected
                                         : decisions.pending);
            return true;
        });
        for (const storage::CuratorTally &tally : rows.curators(filter)) {
            decisions.curators.push_back(
                {tally.curator, tally.accepted, tally.edited, tally.rejected});
        }
        decisions.reasons = rows.rejectReasons(filter);
        return decisions;
    });
}

Result<dataset::ThemeTable> Statistics::themes() const
{
    return m_project.read(
        [](Connection &connection) { return storage::ThemeStore(connection).load(); });
}

base::Status replaceThemes(Project &project, const dataset::ThemeTable &table)
{
    return project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        storage::ThemeStore(connection).replace(table);
        touch.noteAll(Noun::Images);
    });
}

}  // namespace gaia::project
