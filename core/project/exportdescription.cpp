// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportdescription.h"

#include "core/figures/cardfigures.h"
#include "core/formats/croissant.h"
#include "core/formats/datasetcard.h"
#include "core/formats/handoff.h"
#include "core/formats/outputfile.h"
#include "core/geo/basemap.h"
#include "core/storage/curationstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/viewstore.h"

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;

base::Result<std::vector<formats::CuratorFigures>> curatorFigures(const Project &project)
{
    return project.read([](storage::Connection &connection) {
        std::vector<formats::CuratorFigures> figures;
        QStringList names;
        for (const storage::DecisionCount &count : storage::EventLog(connection).decisionCounts()) {
            if (!names.contains(count.curator)) {
                names << count.curator;
                figures.push_back({u"curator %1"_s.arg(names.size()), 0, 0, 0});
            }
            formats::CuratorFigures &figure =
                figures.at(static_cast<std::size_t>(names.indexOf(count.curator)));
            qint64 &target = count.action == "accept"_L1 ? figure.accepted
                : count.action == "edit"_L1              ? figure.edited
                                                         : figure.rejected;
            target += count.count;
        }
        return figures;
    });
}

base::Status describeSelection(const Project &project, const dataset::Filter &filter,
                               formats::Manifest &manifest)
{
    return project.read([&](storage::Connection &connection) {
        storage::ViewStore store(connection);
        QStringList names = filter.viewNames();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto view = store.find(names.at(i));
            if (!view) {
                continue;
            }
            manifest.views.push_back({view->name, view->isFrozen, view->filter.toText()});
            if (manifest.sampling.isEmpty()) {
                manifest.sampling = QString::fromUtf8(view->strategy);
            }
            // What a live view is made of matters as much; a set is what it is.
            for (const QString &inner : view->isFrozen ? QStringList() : view->filter.viewNames()) {
                if (!names.contains(inner, Qt::CaseInsensitive)) {
                    names << inner;
                }
            }
        }
        manifest.splitRule = QString::fromUtf8(storage::CurationStore(connection).standingRule());
    });
}

base::Status writeDescriptions(const QString &folder, formats::Manifest &manifest)
{
    const auto land = geo::Basemap::fromFile(u":/basemap/world-110m.gbm"_s);
    std::vector<std::pair<QString, QByteArray>> files{
        {u"figures/map.svg"_s,
         figures::cellMapSvg(manifest.summary.cells, land ? &*land : nullptr)},
        {u"figures/years.svg"_s, figures::yearsSvg(manifest.summary.years)}};
    for (auto &training : formats::trainingFiles(manifest)) {
        files.push_back(std::move(training));
    }
    files.emplace_back(u"README.md"_s, formats::datasetCard(manifest));
    const auto put = [&](const QString &path, const QByteArray &bytes) -> base::Status {
        const auto written = formats::writeFile(folder, path, bytes);
        if (!written) {
            return fail(written.error());
        }
        manifest.files.push_back(*written);
        return {};
    };
    for (const auto &[path, bytes] : files) {
        if (const base::Status written = put(path, bytes); !written) {
            return written;
        }
    }
    if (const base::Status written = put(u"croissant.json"_s, formats::croissantJson(manifest));
        !written) {
        return written;
    }
    return put(u"manifest.json"_s, formats::manifestJson(manifest));
}

}  // namespace gaia::project
