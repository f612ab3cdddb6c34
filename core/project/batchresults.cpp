// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes back from batches: the half of BatchDesk that collects.
#include "core/project/batchdesk.h"

#include "core/base/translate.h"
#include "core/captioning/captionanswer.h"
#include "core/project/captionreading.h"
#include "core/storage/batchstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/taskstore.h"

#include <algorithm>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::fail;
using base::translate;
using captioning::Signal;
using dataset::Answer;
using dataset::AnswerState;
using dataset::Batch;
using dataset::CaptionTask;
using dataset::ImageKey;
using dataset::Stage;
using storage::Connection;

namespace {

constexpr int kMostAttempts = 4;
constexpr int kMostAnswers = 2;
constexpr int kOk = 200;

}  // namespace

QString batchItemId(Stage stage, ImageKey image)
{
    return word(stage) + u'-' + QString::number(image.value);
}

ImageKey imageOfBatchItem(const QString &customId, Stage stage)
{
    const QString prefix = word(stage) + u'-';
    return {customId.startsWith(prefix) ? customId.mid(prefix.size()).toLongLong() : 0};
}

base::Status BatchDesk::collect(dataset::RunKey run)
{
    const auto batches = open();
    if (!batches) {
        return fail(batches.error());
    }
    // Room at the service comes when another batch ends; without one it would be refused for ever.
    const bool hasOthers = std::any_of(batches->begin(), batches->end(), [&](const Batch &batch) {
        return !m_withoutRoom.contains(batch.key);
    });
    bool isFull = m_isServiceFull;
    bool hasMadeRoom = false;
    for (const Batch &batch : *batches) {
        captioning::RemoteBatch remote;
        remote.status = batch.state;
        if (!remote.isOver() || m_context.isStopped()) {
            continue;
        }
        for (const QString &file : {batch.outputFile, batch.errorFile}) {
            if (const base::Status stored = collectFile(batch, file, run); !stored) {
                return stored;
            }
        }
        const bool isRefused = batch.state == "failed"_L1;
        const bool isForRoom = hasOthers && m_withoutRoom.contains(batch.key);
        isFull = isFull || isForRoom;
        hasMadeRoom = hasMadeRoom || !isRefused;
        const QString why = isRefused
            ? translate("gaia", "The service refused the batch: %1").arg(batch.reason)
            : translate("gaia", "The batch ended as “%1” without this image.").arg(batch.state);
        const bool isAttempt = batch.state == "expired"_L1 || batch.state == "completed"_L1;
        if (const base::Status back = giveBack(batch, run, why, isAttempt); !back) {
            return back;
        }
        if (isRefused && !isForRoom && m_report.stopped.isEmpty()) {
            m_report.stopped = why;
        }
    }
    m_isServiceFull = isFull && !hasMadeRoom;
    return {};
}

base::Status BatchDesk::collectFile(const Batch &batch, const QString &file, dataset::RunKey run)
{
    if (file.isEmpty()) {
        return {};
    }
    const auto reply = send(captioning::fileRequest(m_options.baseUrl, m_options.key, file));
    if (!reply) {
        return fail(reply.error());
    }
    const QByteArray &body = reply->body;
    for (qsizetype from = 0; from < body.size();) {
        const qsizetype end = body.indexOf('\n', from) < 0 ? body.size() : body.indexOf('\n', from);
        const auto result = captioning::readBatchResult(body.mid(from, end - from));
        from = end + 1;
        if (result) {
            if (const base::Status stored = store(batch, *result, run); !stored) {
                return stored;
            }
        }
    }
    return {};
}

base::Status BatchDesk::store(const Batch &batch, const captioning::BatchResult &result,
                              dataset::RunKey run)
{
    const ImageKey image = imageOfBatchItem(result.customId, batch.stage);
    const auto carried = m_project.read([&](Connection &connection) {
        const bool isCarried =
            storage::BatchStore(connection).carries(batch.key, image, batch.stage);
        return isCarried ? storage::TaskStore(connection).load(image, batch.stage) : std::nullopt;
    });
    if (!carried || !*carried) {
        return carried ? base::Status() : base::Status(fail(carried.error()));
    }
    CaptionTask task = **carried;
    Answer answer;
    answer.run = batch.run;
    answer.image = image;
    answer.stage = batch.stage;
    answer.state = AnswerState::Failed;
    answer.attempts = task.requests() + 1;
    answer.model = batch.stage == Stage::Summary ? m_means.summaryModel : m_means.model;
    answer.at = m_project.clock().now();
    answer.httpStatus = result.reply.status;
    answer.raw = result.reply.body;
    answer.requestId = QString::fromLatin1(result.reply.headers.value("x-request-id"));
    task.run = run.isValid() ? run : task.run;
    if (result.reply.status != kOk) {
        const auto verdict = captioning::verdictOn(result.reply);
        answer.reason = result.reply.status == 0 ? result.reason : verdict.reason;
        const bool isItem = verdict.signal == Signal::Item || verdict.signal == Signal::Picture
            || verdict.signal == Signal::Form;
        const bool isLasting = result.reply.status != 0 && isItem;
        task.errorClass = isLasting ? u"item"_s : u"transient"_s;
        task.reason = answer.reason;
        task.attempts += 1;
        return settle(task, answer, !isLasting && task.attempts < kMostAttempts);
    }
    const CaptionReading reading =
        readInto(answer, captioning::Protocol::Responses, profileOf(batch.stage), result.reply,
                 captioning::kBatchPriceShare);
    m_report.costUsd += answer.costUsd;
    m_report.inputTokens += answer.inputTokens;
    m_report.outputTokens += answer.outputTokens;
    task.reason = answer.reason;
    task.errorClass = reading.isTransient            ? u"transient"_s
        : answer.state == AnswerState::Done          ? QString()
                                                     : errorClassOf(answer.state);
    task.attempts += reading.isTransient ? 1 : 0;
    task.answered += reading.isUnusable ? 1 : 0;
    return settle(task, answer,
                  (reading.isTransient && task.attempts < kMostAttempts)
                      || (reading.isUnusable && task.answered < kMostAnswers));
}

/// Stores what became of one item and tells the report.
base::Status BatchDesk::settle(CaptionTask &task, Answer &answer, bool isTriedAgain)
{
    if (isTriedAgain) {
        if (answer.httpStatus == kOk) {
            if (const base::Status kept = m_record.keep(task, answer); !kept) {
                return kept;
            }
        }
        return m_record.later(task, 0.0);
    }
    const bool isDone = answer.state == AnswerState::Done;
    const bool hasCaptions = isDone && task.stage == Stage::Captioning;
    const auto read = hasCaptions ? captioning::readCaptionAnswer(answer.text)
                                  : base::Result<captioning::CaptionAnswer>();
    const base::Status stored = hasCaptions && read ? m_record.captions(task, answer, *read)
                                                    : m_record.end(task, answer);
    if (!stored) {
        return stored;
    }
    if (hasCaptions) {
        ++m_report.done;
    } else if (!isDone) {
        const auto id = m_project.read([&](Connection &connection) {
            return storage::ImageStore(connection).require(task.image).id;
        });
        m_report.failed.push_back(
            {task.image, id.value_or(QString()), task.errorClass, task.reason});
    }
    m_context.report(m_report.done + qint64(m_report.failed.size()), m_report.images);
    return {};
}

base::Status BatchDesk::failUnasked(CaptionTask task, const QString &reason)
{
    Answer answer;
    answer.run = task.run;
    answer.image = task.image;
    answer.state = AnswerState::Failed;
    answer.attempts = 0;
    answer.at = m_project.clock().now();
    answer.reason = reason;
    task.errorClass = u"item"_s;
    task.reason = reason;
    return settle(task, answer, false);
}

base::Status BatchDesk::giveBack(const Batch &batch, dataset::RunKey run, const QString &why,
                                 bool isAttempt)
{
    const auto images = m_project.read(
        [&](Connection &connection) { return storage::BatchStore(connection).carried(batch.key); });
    if (!images) {
        return fail(images.error());
    }
    for (const ImageKey image : *images) {
        const auto loaded = m_project.read([&](Connection &connection) {
            return storage::TaskStore(connection).load(image, batch.stage);
        });
        if (!loaded || !*loaded) {
            continue;
        }
        CaptionTask task = **loaded;
        task.run = run.isValid() ? run : task.run;
        task.attempts += isAttempt ? 1 : 0;
        task.reason = why;
        task.errorClass = isAttempt ? u"transient"_s : QString();
        Answer answer;
        answer.run = batch.run;
        answer.image = image;
        answer.stage = batch.stage;
        answer.state = AnswerState::Failed;
        answer.attempts = task.requests();
        answer.at = m_project.clock().now();
        answer.reason = why;
        if (const base::Status settled = settle(task, answer, task.attempts < kMostAttempts);
            !settled) {
            return settled;
        }
    }
    Batch over = batch;
    over.state = u"collected"_s;
    over.reason = images->empty() ? batch.reason : why;
    return update(over);
}

}  // namespace gaia::project
