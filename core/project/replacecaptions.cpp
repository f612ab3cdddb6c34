// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/replacecaptions.h"

#include "core/base/translate.h"
#include "core/project/decisionstep.h"
#include "core/storage/captionstore.h"
#include "core/storage/captiontexts.h"
#include "core/storage/imagestore.h"

#include <QSet>

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::Caption;
using dataset::CaptionState;
using storage::Connection;

namespace {

/// Captions that one transaction writes, so that a decision never waits long.
constexpr std::size_t kCaptionsInASlice = 200;

}  // namespace

ReplaceCaptions::ReplaceCaptions(Project &project)
    : m_project(project)
{
}

base::Result<QRegularExpression> ReplaceCaptions::expression(const ReplaceOptions &options)
{
    if (options.find.isEmpty()) {
        return fail(ErrorCode::Usage, translate("gaia", "Say what is to be found."));
    }
    QRegularExpression::PatternOptions flags = QRegularExpression::UseUnicodePropertiesOption;
    flags.setFlag(QRegularExpression::CaseInsensitiveOption, options.ignoresCase);
    QRegularExpression expression(
        options.isPlain ? QRegularExpression::escape(options.find) : options.find, flags);
    if (!expression.isValid()) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "The expression can't be read at position %1: %2.")
                        .arg(expression.patternErrorOffset() + 1)
                        .arg(expression.errorString()));
    }
    return expression;
}

QString ReplaceCaptions::replaced(const QString &text, const QRegularExpression &expression,
                                  const ReplaceOptions &options)
{
    QString after = text;
    if (options.isPlain) {
        after.replace(options.find, options.with,
                      options.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
    } else {
        after.replace(expression, options.with);
    }
    return after.trimmed();
}

base::Result<std::vector<ReplaceRow>>
ReplaceCaptions::preview(const ReplaceOptions &options, const base::JobContext &context) const
{
    const auto pattern = expression(options);
    if (!pattern) {
        return fail(pattern.error());
    }
    std::vector<ReplaceRow> rows;
    const base::Status read = m_project.read([&](Connection &connection) {
        qint64 done = 0;
        storage::CaptionTexts(connection).each(options.filter, [&](const storage::CaptionTexts::Row &row) {
            if (++done % 1000 == 0) {
                context.report(done, 0);
            }
            if (row.state == CaptionState::Rejected && !options.withRejected) {
                return !context.isStopped();
            }
            if (pattern->match(row.text).hasMatch()) {
                const QString after = replaced(row.text, *pattern, options);
                if (after != row.text && !after.isEmpty()) {
                    rows.push_back({row.image, row.imageId, row.caption, row.ordinal, row.state,
                                    row.text, after});
                }
            }
            return !context.isStopped();
        });
    });
    if (!read) {
        return fail(read.error());
    }
    if (context.isStopped()) {
        return fail(ErrorCode::Cancelled, translate("gaia", "Stopped before everything was looked at."));
    }
    return rows;
}

base::Result<ReplaceReport> ReplaceCaptions::apply(const std::vector<ReplaceRow> &rows,
                                                   const QString &curator,
                                                   const base::JobContext &context)
{
    ReplaceReport report;
    const QUuid step = QUuid::createUuid();
    QSet<dataset::ImageKey> images;
    for (std::size_t at = 0; at < rows.size() && !context.isStopped(); at += kCaptionsInASlice) {
        const std::size_t end = std::min(at + kCaptionsInASlice, rows.size());
        const base::Status written = m_project.write(
            Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
                storage::CaptionStore captions(connection);
                DecisionStep act(connection, touch, m_project, curator, u"replace"_s, step);
                act.setBreadth(storage::Breadth::Many);
                for (std::size_t i = at; i < end; ++i) {
                    const ReplaceRow &row = rows[i];
                    const auto present = captions.load(row.caption);
                    if (!present || present->text != row.before || !captions.isCurrent(*present)) {
                        report.skipped.push_back(
                            {u"%1:%2"_s.arg(row.imageId).arg(row.ordinal),
                             translate("gaia", "The caption has changed since the preview.")});
                        continue;
                    }
                    Caption after = *present;
                    after.text = row.after;
                    // A decision stays one: the person has seen the change in the preview.
                    act.write(*present, present->isKept() ? accepted(after) : after);
                    ++report.captions;
                    images.insert(row.image);
                }
                act.finish();
            });
        if (!written) {
            return fail(written.error());
        }
        context.report(static_cast<qint64>(end), static_cast<qint64>(rows.size()));
    }
    report.images = images.size();
    report.step = report.captions > 0 ? step : QUuid();
    report.wasStopped = context.isStopped();
    return report;
}

}  // namespace gaia::project
