// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/verdicts.h"

#include "core/base/translate.h"
#include "core/project/decisionstep.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/verdictjson.h"
#include "core/storage/verdictstore.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::CaptionState;
using dataset::ClaimMark;
using dataset::ImageKey;
using storage::Connection;
using storage::VerdictStore;

Verdicts::Verdicts(Project &project)
    : m_project(project)
{
}

base::Result<std::vector<Dispute>> Verdicts::disputes() const
{
    return m_project.read([](Connection &connection) {
        VerdictStore store(connection);
        storage::CaptionStore captions(connection);
        std::vector<Dispute> disputes;
        for (const dataset::CaptionKey key : store.disputes(true)) {
            const auto caption = captions.load(key);
            if (!caption || !captions.isCurrent(*caption)) {
                continue;
            }
            Dispute dispute{*caption, {}, {}};
            for (dataset::FirstVerdict &verdict : store.firstVerdicts(caption->image)) {
                if (verdict.caption == key) {
                    dispute.imageId = verdict.imageId;
                    dispute.verdicts.push_back(std::move(verdict));
                }
            }
            disputes.push_back(std::move(dispute));
        }
        return disputes;
    });
}

base::Result<Outcome> Verdicts::adjudicate(dataset::CaptionKey key, CaptionState state,
                                           std::optional<dataset::RejectReason> reason,
                                           const QString &text, const QString &curator)
{
    const QString wanted = text.trimmed();
    if (state == CaptionState::Pending || (state != CaptionState::Rejected && wanted.isEmpty())) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "A dispute is settled by accepting a text, or by rejecting."));
    }
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto caption = storage::CaptionStore(connection).load(key);
            if (!caption || !VerdictStore(connection).isDisputed(key)) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "Curators do not differ on this caption, or no longer do."));
            }
            DecisionStep step(connection, touch, m_project, curator, u"adjudicate"_s);
            dataset::Caption after = *caption;
            if (state == CaptionState::Rejected) {
                after.state = state;
                after.reason = reason.value_or(dataset::RejectReason::Other);
            } else {
                after.text = wanted;
                after = accepted(after);
            }
            step.write(*caption, after, true);
            return step.finish(caption->image);
        });
}

base::Result<Outcome> Verdicts::mark(ImageKey image, int ordinal, const QString &quote,
                                     std::optional<ClaimMark> mark, const QString &curator)
{
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            const auto captions = captionsMeant(connection, image, std::max(1, ordinal), {});
            if (!captions) {
                return fail(captions.error());
            }
            const dataset::Caption &caption = captions->front();
            const QString words = quote.trimmed();
            if (words.isEmpty() || (mark && !caption.text.contains(words))) {
                return fail(ErrorCode::Invalid,
                            translate("gaia", "“%1” does not stand in caption %2.")
                                .arg(words)
                                .arg(caption.ordinal));
            }
            VerdictStore store(connection);
            DecisionStep step(connection, touch, m_project, curator, storage::kMark);
            const QString before = store.marks(caption.key).value(words);
            const QString after = mark ? word(*mark) : QString();
            if (before != after) {
                store.setMark(caption.key, words, after);
                step.tell(image, caption.ordinal, caption.key,
                          storage::claimMarkJson({words, before}),
                          storage::claimMarkJson({words, after}));
            }
            return step.finish(image);
        });
}

base::Result<QMap<int, QMap<QString, ClaimMark>>> Verdicts::marks(ImageKey image) const
{
    return m_project.read([&](Connection &connection) {
        VerdictStore store(connection);
        QMap<int, QMap<QString, ClaimMark>> marks;
        for (const dataset::Caption &caption : storage::CaptionStore(connection).current(image)) {
            const QMap<QString, QString> words = store.marks(caption.key);
            for (auto it = words.cbegin(); it != words.cend(); ++it) {
                if (const auto mark = dataset::claimMarkFromWord(it.value())) {
                    marks[caption.ordinal].insert(it.key(), *mark);
                }
            }
        }
        return marks;
    });
}

base::Result<QMap<int, QStringList>> Verdicts::staleParts(ImageKey image) const
{
    return m_project.read(
        [&](Connection &connection) { return VerdictStore(connection).staleParts(image); });
}

base::Status Verdicts::addTime(const std::vector<Spent> &spent, const QString &curator)
{
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &) {
        VerdictStore store(connection);
        for (const Spent &one : spent) {
            store.addTime(one.image, curator, one.seconds);
        }
    });
}

base::Result<std::vector<dataset::CuratorWork>> Verdicts::work() const
{
    return m_project.read([](Connection &connection) { return VerdictStore(connection).work(); });
}

}  // namespace gaia::project
