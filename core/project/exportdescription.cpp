// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportdescription.h"

#include "core/figures/cardfigures.h"
#include "core/formats/croissant.h"
#include "core/formats/datasetcard.h"
#include "core/formats/handoff.h"
#include "core/formats/outputfile.h"
#include "core/geo/basemap.h"
#include "core/project/curatoragreement.h"
#include "core/storage/coveragerows.h"
#include "core/storage/curationstore.h"
#include "core/storage/eventlog.h"
#include "core/storage/verdictstore.h"
#include "core/storage/viewstore.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;

namespace {

/// Gives every curator the same pseudonym wherever he is told of.
class Pseudonyms final {
public:
    [[nodiscard]] QString of(const QString &name)
    {
        qsizetype place = m_names.indexOf(name);
        if (place < 0) {
            place = m_names.size();
            m_names << name;
        }
        return u"curator %1"_s.arg(place + 1);
    }

private:
    QStringList m_names;
};

std::vector<formats::CuratorFigures> figuresOf(const std::vector<storage::DecisionCount> &counts,
                                               Pseudonyms &pseudonyms)
{
    std::vector<formats::CuratorFigures> figures;
    for (const storage::DecisionCount &count : counts) {
        const QString name = pseudonyms.of(count.curator);
        auto figure = std::find_if(figures.begin(), figures.end(),
                                   [&](const auto &other) { return other.pseudonym == name; });
        if (figure == figures.end()) {
            figure = figures.insert(figures.end(), {name, 0, 0, 0});
        }
        qint64 &target = count.action == "accept"_L1 ? figure->accepted
            : count.action == "edit"_L1              ? figure->edited
                                                     : figure->rejected;
        target += count.count;
    }
    return figures;
}

formats::AgreementFigure figureOf(const AgreementMeasure &measure)
{
    formats::AgreementFigure figure{measure.value, {}};
    if (measure.interval) {
        figure.interval = std::pair(measure.interval->low, measure.interval->high);
    }
    return figure;
}

formats::AgreementFigures figuresOf(const AgreementReport &report, Pseudonyms &pseudonyms)
{
    formats::AgreementFigures figures;
    figures.captions = report.captions;
    figures.images = report.images;
    figures.disagreements = report.disagreements;
    figures.raw = figureOf(report.raw);
    figures.alpha = figureOf(report.alpha);
    figures.ac1 = figureOf(report.ac1);
    for (const AgreementReport::Pair &pair : report.pairs) {
        figures.pairs.push_back({pseudonyms.of(pair.first), pseudonyms.of(pair.second),
                                 pair.captions, figureOf(pair.raw), figureOf(pair.kappa),
                                 figureOf(pair.ac1)});
    }
    return figures;
}

}  // namespace

base::Result<formats::CurationFigures> workOf(const Project &project, const std::stop_token &stop)
{
    Pseudonyms pseudonyms;
    formats::CurationFigures work;
    bool isAnyImageShared = false;
    const base::Status read = project.read([&](storage::Connection &connection) {
        isAnyImageShared = storage::VerdictStore(connection).isAnyImageShared();
        work.curators = figuresOf(storage::EventLog(connection).decisionCounts(), pseudonyms);
        for (const auto &[reason, count] : storage::CoverageRows(connection).rejectReasons({})) {
            work.rejections[reason] += count;
        }
    });
    if (!read) {
        return fail(read.error());
    }
    if (!isAnyImageShared) {
        return work;
    }
    base::JobContext context;
    context.stop = stop;
    const auto agreement = CuratorAgreement(project).report({}, context);
    if (!agreement) {
        return fail(agreement.error());
    }
    work.agreement = figuresOf(*agreement, pseudonyms);
    return work;
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
