// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/blindreview.h"

#include "core/base/translate.h"
#include "core/curation/order.h"
#include "core/project/decisionstep.h"
#include "core/project/queries.h"
#include "core/review/plantedflaw.h"
#include "core/storage/imagestore.h"
#include "core/storage/verdictjson.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using dataset::BlindPurpose;
using dataset::BlindTask;
using dataset::ImageKey;
using storage::BlindStore;
using storage::Connection;
using Candidates = std::vector<BlindStore::Candidate>;

namespace {

/// Images that one transaction assigns.
constexpr std::size_t kImagesInASlice = 100;

/// In the order that chance gives them by seed and id.
void shuffle(Candidates &candidates, quint64 seed)
{
    const auto place = [&](const BlindStore::Candidate &candidate) {
        return std::pair(
            curation::chance(seed, u"%1:%2"_s.arg(candidate.imageId).arg(candidate.ordinal)),
            candidate.caption.value);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

qint64 beginDraw(Connection &connection, const Project &project, BlindPurpose purpose, quint64 seed,
                 qint64 population, const QString &curator)
{
    return BlindStore(connection)
        .addDraw({0, purpose, seed, population, project.clock().now(), curator});
}

bool isWrong(const BlindTask &task)
{
    return task.verdict == "edited"_L1 || task.verdict == "rejected"_L1;
}

/// Who looks at an image first, and who second if anyone: by the weights, as chance has it.
class Deal final {
public:
    explicit Deal(const AssignOptions &options)
        : m_options(options)
    {
        for (const auto &[curator, weight] : options.shares) {
            m_total += weight;
        }
    }

    QStringList of(const QString &imageId) const
    {
        const QString first = drawn(share(m_options.seed, imageId), {});
        QStringList curators{first};
        const bool isSecond = m_options.shares.size() > 1
            && share(m_options.seed + 1, imageId) < m_options.overlap;
        if (isSecond) {
            curators << drawn(share(m_options.seed + 2, imageId), first);
        }
        return curators;
    }

private:
    static double share(quint64 seed, const QString &id)
    {
        return static_cast<double>(curation::chance(seed, id) >> 11U) / 9007199254740992.0;  // 2^53
    }

    QString drawn(double at, const QString &without) const
    {
        double total = m_total;
        for (const auto &[curator, weight] : m_options.shares) {
            total -= curator == without ? weight : 0.0;
        }
        double reach = at * total;
        QString last;
        for (const auto &[curator, weight] : m_options.shares) {
            if (curator == without || weight <= 0.0) {
                continue;
            }
            last = curator;
            reach -= weight;
            if (reach < 0.0) {
                break;
            }
        }
        return last;
    }

    const AssignOptions &m_options;
    double m_total = 0.0;
};

}  // namespace

BlindReview::BlindReview(Project &project)
    : m_project(project)
{
}

base::Result<BlindDrawn> BlindReview::drawAgain(const dataset::Filter &filter, double share,
                                                qint64 count, quint64 seed, const QString &curator)
{
    if (share <= 0.0 || share > 1.0) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "A share lies above 0 and at 100 per cent at most."));
    }
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        BlindStore store(connection);
        Candidates candidates = store.kept(filter);
        const auto population = static_cast<qint64>(candidates.size());
        shuffle(candidates, seed);
        const qint64 wanted = count > 0
            ? count
            : std::max<qint64>(1, std::llround(share * static_cast<double>(population)));
        const qint64 draw =
            beginDraw(connection, m_project, BlindPurpose::Again, seed, population, curator);
        BlindDrawn drawn{0, population};
        for (const auto &candidate : candidates) {
            if (drawn.drawn >= wanted) {
                break;
            }
            if (store.hasTask(candidate.caption, BlindPurpose::Again, {})) {
                continue;
            }
            BlindTask task;
            task.draw = draw;
            task.caption = candidate.caption;
            task.image = candidate.image;
            task.text = candidate.text;
            store.addTask(task);
            ++drawn.drawn;
        }
        touch.noteAll(Noun::Events);
        return drawn;
    });
}

base::Result<BlindDrawn> BlindReview::plant(const dataset::Filter &filter, qint64 count,
                                            quint64 seed, const QString &curator,
                                            const QString &meant)
{
    return m_project.write(Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
        BlindStore store(connection);
        Candidates candidates = store.kept(filter);
        shuffle(candidates, seed);
        const qint64 draw =
            beginDraw(connection, m_project, BlindPurpose::Planted, seed,
                      static_cast<qint64>(candidates.size()), curator);
        BlindDrawn drawn{0, static_cast<qint64>(candidates.size())};
        for (const auto &candidate : candidates) {
            if (drawn.drawn >= count) {
                break;
            }
            const auto flaw = review::plantFlaw(
                candidate.text, curation::chance(seed, candidate.imageId + candidate.text));
            if (flaw && !store.hasTask(candidate.caption, BlindPurpose::Planted, meant)) {
                BlindTask task;
                task.draw = draw;
                task.caption = candidate.caption;
                task.image = candidate.image;
                task.curator = meant;
                task.text = flaw->text;
                task.flaw = word(flaw->reason);
                store.addTask(task);
                ++drawn.drawn;
            }
        }
        touch.noteAll(Noun::Events);
        return drawn;
    });
}

base::Result<std::vector<AssignedShare>> BlindReview::assign(const AssignOptions &options,
                                                             const QString &curator,
                                                             const base::JobContext &context)
{
    const bool hasWeight = std::any_of(options.shares.begin(), options.shares.end(),
                                       [](const auto &share) { return share.second > 0.0; });
    if (!hasWeight || options.overlap < 0.0 || options.overlap > 1.0) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "Name the curators with their shares, such as ana:60,ben:40, and "
                                      "an overlap of 0 to 100 per cent."));
    }
    const auto keys = Queries(m_project).keys(options.filter);
    if (!keys) {
        return fail(keys.error());
    }
    const Deal deal(options);
    qint64 draw = 0;
    for (std::size_t at = 0; at < keys->size() && !context.isStopped(); at += kImagesInASlice) {
        const std::size_t end = std::min(at + kImagesInASlice, keys->size());
        const base::Status written = m_project.write(
            Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
                BlindStore store(connection);
                if (draw == 0) {
                    draw = beginDraw(connection, m_project, BlindPurpose::Second, options.seed,
                                     static_cast<qint64>(keys->size()), curator);
                }
                for (std::size_t i = at; i < end; ++i) {
                    const ImageKey image = (*keys)[i];
                    const Candidates captions = store.ofImage(image);
                    const QStringList curators =
                        deal.of(storage::ImageStore(connection).require(image).id);
                    store.assign(image, curators);
                    for (const auto &caption : captions) {
                        // The text as it was proposed: what the first one made of it stays hidden.
                        if (curators.size() > 1
                            && !store.hasTask(caption.caption, BlindPurpose::Second, curators.at(1))) {
                            BlindTask task;
                            task.draw = draw;
                            task.caption = caption.caption;
                            task.image = image;
                            task.curator = curators.at(1);
                            task.text = caption.generated;
                            store.addTask(task);
                        }
                    }
                    touch.note(Noun::Images, image);
                }
            });
        if (!written) {
            return fail(written.error());
        }
        context.report(static_cast<qint64>(end), static_cast<qint64>(keys->size()));
    }
    return shares();
}

base::Result<std::vector<AssignedShare>> BlindReview::shares() const
{
    return m_project.read([](Connection &connection) { return BlindStore(connection).shares(); });
}

base::Result<BlindReview::Waiting> BlindReview::next(const QString &curator, qint64 after) const
{
    return m_project.read([&](Connection &connection) {
        BlindStore store(connection);
        return Waiting{store.next(curator, after), store.countWaiting(curator)};
    });
}

base::Result<Outcome> BlindReview::judge(qint64 key, const Verdict &verdict, const QString &curator)
{
    const auto state = dataset::captionStateFromWord(verdict.verdict);
    if (!state || *state == dataset::CaptionState::Pending) {
        return fail(ErrorCode::Usage,
                    translate("gaia", "A verdict is accepted, edited or rejected."));
    }
    const bool isEdit = *state == dataset::CaptionState::Edited;
    if (isEdit && verdict.text.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "A caption can't be empty. Reject it instead."));
    }
    return m_project.write(
        Priority::Decision,
        [&](Connection &connection, Project::Touch &touch) -> base::Result<Outcome> {
            BlindStore store(connection);
            const auto task = store.task(key);
            if (!task) {
                return fail(ErrorCode::NotFound,
                            translate("gaia", "There is no caption %1 to be judged.").arg(key));
            }
            if (!task->verdict.isEmpty()) {
                return fail(ErrorCode::Conflict,
                            translate("gaia", "This caption of %1 has a verdict already.")
                                .arg(task->imageId));
            }
            DecisionStep step(connection, touch, m_project, curator, storage::kJudge);
            step.setBlind(true);
            storage::JudgementText judgement;
            judgement.task = key;
            judgement.purpose = word(task->purpose);
            // Unchanged words are an acceptance, whatever key was pressed.
            judgement.verdict = isEdit && verdict.text.trimmed() == task->text.trimmed()
                ? word(dataset::CaptionState::Accepted)
                : verdict.verdict;
            judgement.reason = *state == dataset::CaptionState::Rejected
                ? word(verdict.reason.value_or(dataset::RejectReason::Other))
                : QString();
            judgement.text = isEdit ? verdict.text.trimmed() : task->text;
            judgement.seconds = verdict.seconds;
            const QUuid event = step.tell(task->image, task->ordinal, task->caption, "{}",
                                          storage::judgementJson(judgement));
            store.setEvent(key, event.toString(QUuid::WithoutBraces));
            return step.finish(task->image);
        });
}

base::Result<std::vector<RemainingError>> BlindReview::remainingErrors() const
{
    return m_project.read([](Connection &connection) {
        BlindStore store(connection);
        std::map<std::pair<QString, QString>, RemainingError> rows;
        RemainingError whole;
        const auto count = [](RemainingError &row, const BlindTask &task) {
            row.waiting += task.verdict.isEmpty() ? 1 : 0;
            row.judged += task.verdict.isEmpty() ? 0 : 1;
            row.wrong += isWrong(task) ? 1 : 0;
        };
        for (const BlindTask &task : store.tasks(BlindPurpose::Again)) {
            RemainingError &row = rows[{task.model, task.prompt}];
            row.model = task.model;
            row.prompt = task.prompt;
            count(row, task);
            count(whole, task);
        }
        for (const auto &kept : store.keptByPrompt()) {
            const auto row = rows.find({kept.model, kept.prompt});
            if (row != rows.end()) {
                row->second.kept = kept.captions;
            }
            whole.kept += kept.captions;
        }
        std::vector<RemainingError> all;
        for (auto &[key, row] : rows) {
            all.push_back(row);
        }
        all.push_back(whole);
        for (RemainingError &row : all) {
            row.interval = review::wilson(row.wrong, row.judged);
        }
        return all;
    });
}

base::Result<std::vector<Calibration>> BlindReview::calibrations() const
{
    return m_project.read([](Connection &connection) {
        std::map<QString, Calibration> rows;
        for (const BlindTask &task : BlindStore(connection).tasks(BlindPurpose::Planted)) {
            if (!task.verdict.isEmpty()) {
                Calibration &row = rows[task.judge];
                row.curator = task.judge;
                ++row.planted;
                row.seen += isWrong(task) ? 1 : 0;
                row.named += task.reason == task.flaw ? 1 : 0;
            }
        }
        std::vector<Calibration> all;
        for (auto &[curator, row] : rows) {
            row.interval = review::wilson(row.seen, row.planted);
            all.push_back(row);
        }
        return all;
    });
}

}  // namespace gaia::project
