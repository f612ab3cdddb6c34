// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/acceptpassing.h"

#include "core/base/translate.h"
#include "core/project/decisionstep.h"
#include "core/review/checker.h"
#include "core/storage/captionstore.h"
#include "core/storage/captiontexts.h"

#include <QSet>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using base::translate;
using storage::CaptionTexts;
using storage::Connection;

namespace {

/// Captions that one transaction writes, so that a decision never waits long.
constexpr std::size_t kCaptionsInASlice = 200;

}  // namespace

AcceptPassing::AcceptPassing(Project &project)
    : m_project(project)
{
}

base::Result<PassingPreview> AcceptPassing::preview(const dataset::Filter &filter) const
{
    return m_project.read([&](Connection &connection) {
        PassingPreview preview;
        QSet<dataset::ImageKey> images;
        CaptionTexts(connection).pending(
            filter, review::kRulesVersion, [&](const CaptionTexts::Checked &checked) {
                const CaptionTexts::Row &row = checked.row;
                if (!checked.isChecked) {
                    ++preview.unchecked;
                } else if (!checked.rules.isEmpty()) {
                    ++preview.held;
                    for (const QString &rule : checked.rules) {
                        ++preview.heldBy[rule];
                    }
                } else {
                    preview.rows.push_back({row.image, row.imageId, row.caption, row.ordinal, row.text});
                    images.insert(row.image);
                }
                return true;
            });
        preview.images = images.size();
        return preview;
    });
}

base::Result<PassingReport> AcceptPassing::apply(const std::vector<PassingRow> &rows,
                                                 const QString &curator,
                                                 const base::JobContext &context)
{
    PassingReport report;
    const QUuid step = QUuid::createUuid();
    for (std::size_t at = 0; at < rows.size() && !context.isStopped(); at += kCaptionsInASlice) {
        const std::size_t end = std::min(at + kCaptionsInASlice, rows.size());
        const base::Status written = m_project.write(
            Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
                DecisionStep act(connection, touch, m_project, curator, u"accept"_s, step);
                act.setBreadth(storage::Breadth::Many);
                for (std::size_t i = at; i < end; ++i) {
                    const auto checked =
                        CaptionTexts(connection).pending(rows[i].caption, review::kRulesVersion);
                    const auto caption = storage::CaptionStore(connection).load(rows[i].caption);
                    if (!checked || !caption || !checked->rules.isEmpty() || !checked->isChecked
                        || caption->text != rows[i].text) {
                        report.skipped.push_back(
                            {u"%1:%2"_s.arg(rows[i].imageId).arg(rows[i].ordinal),
                             translate("gaia", "The caption has changed since the preview.")});
                        continue;
                    }
                    act.write(*caption, accepted(*caption));
                    ++report.captions;
                }
                act.finish();
            });
        if (!written) {
            return fail(written.error());
        }
        context.report(static_cast<qint64>(end), static_cast<qint64>(rows.size()));
    }
    report.step = report.captions > 0 ? step : QUuid();
    report.wasStopped = context.isStopped();
    return report;
}

}  // namespace gaia::project
