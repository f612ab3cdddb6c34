// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisions.h"

#include "core/base/clock.h"
#include "core/project/captionsets.h"
#include "core/project/history.h"

#include <algorithm>

namespace gaia::review {

using dataset::ImageKey;
using project::Outcome;

namespace {

std::vector<ImageKey> imagesOf(const Decision &decision)
{
    return decision.images.empty() ? std::vector{decision.image} : decision.images;
}

base::Result<Outcome> perform(project::Project &project, const QString &curator,
                              const Decision &decision)
{
    project::Decide decide(project, curator);
    switch (decision.kind) {
    case Decision::Kind::Accept:
        return decide.accept(decision.image, decision.ordinal, decision.set);
    case Decision::Kind::Edit:
        return decide.edit(decision.image, decision.ordinal, decision.text, decision.set);
    case Decision::Kind::Reject:
        return decide.reject(decision.image, decision.ordinal, decision.reason, decision.set);
    case Decision::Kind::Restore:
        return decide.restore(decision.image, decision.ordinal, decision.set);
    case Decision::Kind::Flag: return decide.setFlagged(imagesOf(decision), true);
    case Decision::Kind::Unflag: return decide.setFlagged(imagesOf(decision), false);
    case Decision::Kind::SetFields: return decide.setFields(decision.image, decision.fields);
    case Decision::Kind::ConfirmFields: {
        std::vector<dataset::Field> fields;
        for (const auto &[field, text] : decision.fields) {
            fields.push_back(field);
        }
        return decide.confirmFields(decision.image, fields);
    }
    case Decision::Kind::Dismiss:
        return decide.setDismissed(decision.image, decision.text, true);
    case Decision::Kind::Recall:
        return decide.setDismissed(decision.image, decision.text, false);
    case Decision::Kind::Discard:
        return decide.setDiscarded(imagesOf(decision), true, decision.text);
    case Decision::Kind::Keep: return decide.setDiscarded(imagesOf(decision), false, {});
    case Decision::Kind::Note: return decide.setNote(decision.image, decision.text);
    case Decision::Kind::WriteOwn:
        return project::CaptionSets(project).writeOwn(decision.image, decision.ordinal,
                                                      decision.text, curator);
    case Decision::Kind::Rank:
        return project::CaptionSets(project).rank(decision.image, decision.ranking, curator,
                                                  decision.set);
    case Decision::Kind::Undo: return project::History(project, curator).undo();
    case Decision::Kind::Redo: return project::History(project, curator).redo();
    }
    return base::fail(base::ErrorCode::Usage, {});
}

bool concerns(const Decision &decision, ImageKey image, int ordinal)
{
    return decision.image == image && decision.isOnCaption() == (ordinal > 0)
        && (decision.ordinal == ordinal || decision.ordinal == 0);
}

}  // namespace

DecisionQueue::DecisionQueue(project::Project &project, jobs::Runner &runner, QString curator,
                             QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_curator(std::move(curator))
{
}

void DecisionQueue::submit(const Decision &decision)
{
    forgetFailure(decision);
    const quint64 number = ++m_lastNumber;
    m_underWay.emplace_back(number, decision);
    m_runner.start(
        jobs::Lane::Decision, this,
        [&project = m_project, curator = m_curator, decision](std::stop_token) {
            Done done{perform(project, curator, decision), nullptr};
            if (done.outcome) {
                if (auto detail = project::Queries(project).detail(done.outcome->image)) {
                    done.detail = std::make_shared<const project::ImageDetail>(std::move(*detail));
                }
            }
            return done;
        },
        [this, number, decision](const Done &done) { take(number, decision, done); });
    Q_EMIT started();
    Q_EMIT progressed(decision.image);
}

void DecisionQueue::retry(ImageKey image, int ordinal)
{
    if (const Failure *failed = failure(image, ordinal)) {
        submit(Decision(failed->decision));
    }
}

void DecisionQueue::forgetFailure(const Decision &newer)
{
    std::erase_if(m_failures, [&](const Failure &failed) {
        return failed.decision.image == newer.image && failed.decision.ordinal == newer.ordinal
            && failed.decision.isOnCaption() == newer.isOnCaption();
    });
}

void DecisionQueue::saveDraft(const dataset::Caption &caption, const QString &text)
{
    m_runner.start(
        jobs::Lane::Decision, this,
        [&project = m_project, curator = m_curator, key = caption.key, text](std::stop_token) {
            return project::Decide(project, curator).saveDraft(key, text);
        },
        [this, key = caption.key](const base::Status &status) {
            if (status) {
                Q_EMIT draftSaved(key, m_project.clock().now());
            } else {
                Q_EMIT draftFailed(key, status.error().message);
            }
        });
}

const Decision *DecisionQueue::underWay(ImageKey image, int ordinal) const
{
    const auto found = std::find_if(m_underWay.rbegin(), m_underWay.rend(), [&](const auto &entry) {
        return concerns(entry.second, image, ordinal);
    });
    return found == m_underWay.rend() ? nullptr : &found->second;
}

const DecisionQueue::Failure *DecisionQueue::failure(ImageKey image, int ordinal) const
{
    const auto found =
        std::find_if(m_failures.begin(), m_failures.end(), [&](const Failure &failed) {
            return concerns(failed.decision, image, ordinal);
        });
    return found == m_failures.end() ? nullptr : &*found;
}

void DecisionQueue::take(quint64 number, const Decision &decision, const Done &done)
{
    std::erase_if(m_underWay, [number](const auto &entry) { return entry.first == number; });
    if (done.outcome) {
        Q_EMIT saved(decision, *done.outcome, done.detail);
    } else {
        if (decision.image.isValid()) {
            m_failures.push_back({decision, done.outcome.error()});
        }
        Q_EMIT failed(decision, done.outcome.error().message);
    }
    Q_EMIT progressed(decision.image);
}

}  // namespace gaia::review
