// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionjob.h"

#include "core/base/translate.h"
#include "core/captioning/captionanswer.h"
#include "core/captioning/offlinedrafts.h"
#include "core/captioning/pace.h"
#include "core/project/captionreading.h"
#include "core/storage/runstore.h"
#include "core/storage/taskstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <algorithm>
#include <cmath>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::translate;
using captioning::Protocol;
using captioning::Signal;
using dataset::Answer;
using dataset::AnswerState;
using dataset::CaptionTask;
using dataset::Stage;
using storage::Connection;
using End = CaptionJob::Outcome::End;

namespace {

constexpr int kMostAttempts = 4;
/// Being asked to wait is no fault of the image, but it must end some time.
constexpr int kMostThrottles = 40;
/// An answer that is paid for and can't be used is asked for once more.
constexpr int kMostAnswers = 2;
constexpr double kFirstWaitSeconds = 0.5;
constexpr double kLongestWaitSeconds = 60.0;
/// Of a cut answer one retry with a larger cap may be whole.
constexpr int kLargerOutputTokens = 4000;
/// Less free room than this (bytes) ends a run before it pays for what could not be stored.
constexpr qint64 kLeastRoom = 32LL << 20;
/// What is under way when a run is cancelled is paid for: its answer gets a little time.
constexpr int kGraceSeconds = 3;
constexpr int kOk = 200;

/// Exponential, with jitter, so that images that failed together do not come back together.
double backoff(int attempt, double asked)
{
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const double wait = asked > 0.0 ? asked * (1.0 + 0.1 * jitter)
                                    : kFirstWaitSeconds * std::pow(2.0, attempt - 1) * jitter;
    return std::min(kLongestWaitSeconds, wait);
}

}  // namespace

/// One of the two calls for an image.
struct CaptionJob::Call {
    Stage stage = Stage::Captioning;
    const captioning::ModelProfile &profile;
    CaptionQuestion asked;
};

/// What one request came to, and what is to be done now.
struct CaptionJob::Try {
    enum class Next { Finish, AskAgain, PlainerPicture, EasierForm, Later, GiveBack };
    Next next = Next::Finish;
    CaptionLedger::Form form = CaptionLedger::Form::AsTheProfileSays;  ///< that it was sent in
    Answer answer;
    double seconds = 0.0;
};

struct CaptionJob::Source {
    std::optional<QString> text;
    Outcome outcome;
};

CaptionJob::CaptionJob(Project &project, const CaptionOptions &options, dataset::RunKey run,
                       const CaptionMeans &means)
    : m_project(project)
    , m_record(project)
    , m_options(options)
    , m_run(run)
    , m_means(means)
{
}

CaptionJob::Outcome CaptionJob::caption(CaptionTask &task, net::HttpClient &client,
                                        CaptionLedger &ledger) const
{
    const auto detail = Queries(m_project).detail(task.image);
    if (!detail) {
        ledger.stop(detail.error().message);
        return giveBack(task);
    }
    if (m_options.provider == Provider::Offline) {
        return draftOffline(*detail, task, ledger);
    }
    return askModel(*detail, task, client, ledger);
}

CaptionJob::Outcome CaptionJob::giveBack(const CaptionTask &task) const
{
    // Where even this can't be written, the next run finds the image under way and takes it.
    (void)m_record.later(task, 0.0);
    return {End::GivenBack, 0.0};
}

/// Nothing could be asked for; the reason is stored all the same, so that the image shows it.
CaptionJob::Outcome CaptionJob::failUnasked(const ImageDetail &detail, CaptionTask &task,
                                            const CaptionLedger::Why &why,
                                            CaptionLedger &ledger) const
{
    Try tried;
    tried.answer.run = m_run;
    tried.answer.image = task.image;
    tried.answer.state = AnswerState::Failed;
    tried.answer.attempts = 0;
    tried.answer.at = m_project.clock().now();
    tried.answer.reason = why.reason;
    task.errorClass = why.errorClass;
    task.reason = why.reason;
    return conclude(detail, task, std::move(tried), ledger);
}

CaptionJob::Outcome CaptionJob::draftOffline(const ImageDetail &detail, CaptionTask &task,
                                             CaptionLedger &ledger) const
{
    const auto drafts = captioning::offlineDrafts(detail.image, detail.article);
    if (!drafts) {
        return failUnasked(detail, task, {u"item"_s, drafts.error().message}, ledger);
    }
    if (const base::Status stored = m_record.drafts(task, *drafts); !stored) {
        ledger.stop(stored.error().message);
        return giveBack(task);
    }
    ledger.noteDone();
    return {};
}

CaptionJob::Outcome CaptionJob::askModel(const ImageDetail &detail, CaptionTask &task,
                                         net::HttpClient &client, CaptionLedger &ledger) const
{
    const Source source = sourceText(detail, task, client, ledger);
    if (!source.text) {
        return source.outcome;
    }
    ledger.decoding().acquire();
    auto question = captionQuestion(m_project, m_means, detail,
                                    textFor(task, *source.text, detail.captions));
    ledger.decoding().release();
    if (!question) {
        return failUnasked(detail, task, {u"item"_s, question.error().message}, ledger);
    }
    Call call{Stage::Captioning, m_means.profile, std::move(*question)};
    Try tried = ask(call, task, client, ledger);
    return conclude(detail, task, std::move(tried), ledger);
}

CaptionJob::Source CaptionJob::sourceText(const ImageDetail &detail, const CaptionTask &task,
                                          net::HttpClient &client, CaptionLedger &ledger) const
{
    // Without a picture nothing can come of a summary, so none is paid for.
    if (detail.article.text.size() < kShortestSummarised || !detail.image.media.isPresent()) {
        return {sourceTextOf(detail), {}};
    }
    const CaptionLedger::ArticleTurn turn(ledger, detail.image.article);
    if (!turn.isHeld()) {
        return {std::nullopt, giveBack(task)};
    }
    const auto known = m_project.read([&](Connection &connection) {
        return storage::RunStore(connection)
            .summary(detail.image.article, m_means.summaryModel, m_means.prompts.hash);
    });
    if (known && *known) {
        return {**known, {}};
    }
    if (const auto failed = ledger.failedSummary(detail.image.article)) {
        CaptionTask ended = task;
        return {std::nullopt, failUnasked(detail, ended, *failed, ledger)};
    }
    Source source = summarise(detail, client, ledger);
    if (!source.text && source.outcome.end == End::Later) {
        (void)m_record.later(task, source.outcome.seconds);
    } else if (!source.text && source.outcome.end == End::GivenBack) {
        (void)giveBack(task);
    }
    return source;
}

CaptionJob::Source CaptionJob::summarise(const ImageDetail &detail, net::HttpClient &client,
                                         CaptionLedger &ledger) const
{
    const auto begun = m_project.write(
        Priority::Bulk, [&](Connection &connection, Project::Touch &) {
            storage::TaskStore tasks(connection);
            auto task = tasks.load(detail.image.key, Stage::Summary);
            if (!task || task->run != m_run) {
                task = CaptionTask();
                task->image = detail.image.key;
                task->stage = Stage::Summary;
                task->run = m_run;
            }
            tasks.put(*task, dataset::TaskState::Running);
            return *task;
        });
    if (!begun) {
        ledger.stop(begun.error().message);
        return {std::nullopt, {End::GivenBack, 0.0}};
    }
    CaptionTask task = *begun;
    Call call{Stage::Summary, m_means.summaryProfile,
              summaryQuestion(m_means, sourceTextOf(detail))};
    Try tried = ask(call, task, client, ledger);
    if (tried.next == Try::Next::Finish && tried.answer.state == AnswerState::Done) {
        if (const base::Status stored = m_record.end(task, tried.answer); !stored) {
            ledger.stop(stored.error().message);
            return {std::nullopt, giveBack(task)};
        }
        return {tried.answer.text, {}};
    }
    if (tried.next == Try::Next::Finish) {
        ledger.noteSummaryFailed(detail.image.article, {task.errorClass, task.reason});
    }
    return {std::nullopt, conclude(detail, task, std::move(tried), ledger)};
}

CaptionJob::Try CaptionJob::ask(Call &call, CaptionTask &task, net::HttpClient &client,
                                CaptionLedger &ledger) const
{
    bool isPlain = false;
    for (;;) {
        Try tried = askOnce(call, task, client, ledger);
        if (tried.next == Try::Next::AskAgain) {
            if (const base::Status kept = m_record.keep(task, tried.answer); !kept) {
                ledger.stop(kept.error().message);
                tried.next = Try::Next::GiveBack;
                return tried;
            }
        } else if (tried.next == Try::Next::PlainerPicture) {
            if (isPlain || !makePicturePlainer(call.asked)) {
                tried.next = Try::Next::Finish;
                return tried;
            }
            isPlain = true;
        } else if (tried.next == Try::Next::EasierForm) {
            // Nothing was answered, so nothing is to be kept; the next form is the run's now.
            continue;
        } else {
            return tried;
        }
    }
}

captioning::Question CaptionJob::inForm(const Call &call, const CaptionTask &task,
                                        CaptionLedger::Form form) const
{
    captioning::Question question = call.asked.question;
    if (task.answered > 0) {
        question.maxOutputTokens = kLargerOutputTokens;
    }
    question.isStrict = question.isStrict && form == CaptionLedger::Form::AsTheProfileSays;
    question.isSchemaInText = form == CaptionLedger::Form::InText;
    return question;
}

Answer CaptionJob::blankAnswer(const Call &call, const CaptionTask &task) const
{
    Answer answer;
    answer.run = m_run;
    answer.image = task.image;
    answer.stage = call.stage;
    answer.state = AnswerState::Failed;
    answer.attempts = task.requests() + 1;
    answer.model = call.asked.question.model;
    answer.sentWidth = std::max(0, call.asked.sent.width());
    answer.sentHeight = std::max(0, call.asked.sent.height());
    answer.sentBytes = call.asked.question.imageBytes.size();
    return answer;
}

bool CaptionJob::hasRoomOnDisk(CaptionLedger &ledger) const
{
    const QStorageInfo disk(QFileInfo(m_project.path()).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() >= kLeastRoom) {
        return true;
    }
    ledger.stop(translate("gaia", "The disk of %1 is full, so the run stopped before it paid for "
                                  "what could not be stored. Make room and start it again.")
                    .arg(m_project.name()));
    return false;
}

CaptionJob::Try CaptionJob::askOnce(const Call &call, CaptionTask &task, net::HttpClient &client,
                                    CaptionLedger &ledger) const
{
    Try tried;
    tried.next = Try::Next::GiveBack;
    tried.answer = blankAnswer(call, task);
    if (!hasRoomOnDisk(ledger)) {
        return tried;
    }
    tried.form = ledger.form();
    const captioning::Question question = inForm(call, task, tried.form);
    net::HttpRequest request = captioning::requestFor(
        m_options.provider == Provider::Chat ? Protocol::Chat : Protocol::Responses,
        m_options.baseUrl, m_options.key, question);
    request.stallSeconds = m_options.stallSeconds;
    request.graceSeconds = kGraceSeconds;
    const auto turn = ledger.enter(call.asked.usd,
                                   double(call.asked.inputTokens + call.asked.outputTokens));
    if (!turn) {
        return tried;
    }
    QElapsedTimer timer;
    timer.start();
    const auto reply = client.send(request, ledger.stopToken());
    CaptionLedger::Ended ended;
    if (reply) {
        net::HttpReply clean = *reply;
        clean.body = m_options.key.removedFrom(clean.body);
        for (QByteArray &value : clean.headers) {
            value = m_options.key.removedFrom(value);
        }
        judgeReply(call, clean, task, tried, ended, ledger);
    } else {
        judgeSilence(reply.error(), task, tried, ended, ledger);
    }
    tried.answer.at = m_project.clock().now();
    tried.answer.seconds = double(timer.elapsed()) / 1000.0;
    ledger.leave(*turn, ended);
    return tried;
}

/// Counts a failure of the service or of the way to it; not against the image while all fail.
void CaptionJob::noteTransient(CaptionTask &task, Try &tried, double asked,
                               const CaptionLedger &ledger) const
{
    task.errorClass = u"transient"_s;
    ++(ledger.isOutage() ? task.throttles : task.attempts);
    tried.seconds = backoff(std::max(1, task.attempts), asked);
    const bool isOver = task.attempts >= kMostAttempts || task.throttles >= kMostThrottles;
    tried.next = isOver ? Try::Next::Finish : Try::Next::Later;
}

void CaptionJob::judgeSilence(const base::Error &error, CaptionTask &task, Try &tried,
                              CaptionLedger::Ended &ended, CaptionLedger &ledger) const
{
    tried.answer.reason = error.message;
    task.reason = error.message;
    switch (error.code) {
    case base::ErrorCode::Timeout:
    case base::ErrorCode::Network:
        ended.isTransient = true;
        ended.mayHaveCost = error.code == base::ErrorCode::Timeout;
        noteTransient(task, tried, 0.0, ledger);
        return;
    case base::ErrorCode::Cancelled:
        ended.mayHaveCost = true;
        break;
    default:
        task.errorClass = u"stop"_s;
        ledger.stop(error.message);
        break;
    }
    tried.next = Try::Next::GiveBack;
}

bool CaptionJob::hasEasierForm(const Call &call, CaptionLedger::Form sent,
                               CaptionLedger &ledger) const
{
    using Form = CaptionLedger::Form;
    const bool wasLoose = sent == Form::AsTheProfileSays && !call.asked.question.isStrict;
    return !call.asked.question.schema.isEmpty() && ledger.easeForm(wasLoose ? Form::Loose : sent);
}

void CaptionJob::judgeReply(const Call &call, const net::HttpReply &reply, CaptionTask &task,
                            Try &tried, CaptionLedger::Ended &ended, CaptionLedger &ledger) const
{
    tried.answer.httpStatus = reply.status;
    tried.answer.raw = reply.body;
    tried.answer.requestId = QString::fromLatin1(reply.headers.value("x-request-id"));
    const captioning::Verdict verdict = captioning::verdictOn(reply);
    tried.answer.reason = verdict.reason;
    task.reason = verdict.reason;
    ended.wasAnswered = true;
    ended.headers = captioning::rateHeaders(reply.headers);
    ended.waitSeconds = verdict.waitSeconds;
    switch (verdict.signal) {
    case Signal::Answered: judgeAnswer(call, reply, task, tried, ended, ledger); return;
    case Signal::Stop:
        task.errorClass = u"stop"_s;
        ledger.stop(verdict.reason);
        tried.next = Try::Next::GiveBack;
        return;
    case Signal::Throttle:
        task.errorClass = u"throttle"_s;
        ended.isThrottled = true;
        ++task.throttles;
        tried.seconds = verdict.waitSeconds;
        tried.next = task.throttles >= kMostThrottles ? Try::Next::Finish : Try::Next::Later;
        return;
    case Signal::Transient:
        ended.isTransient = true;
        noteTransient(task, tried, verdict.waitSeconds, ledger);
        return;
    case Signal::Picture:
        task.errorClass = u"item"_s;
        ended.refusal = verdict.reason;
        tried.next = Try::Next::PlainerPicture;
        return;
    case Signal::Form:
        task.errorClass = u"item"_s;
        if (hasEasierForm(call, tried.form, ledger)) {
            tried.next = Try::Next::EasierForm;
            return;
        }
        ended.refusal = verdict.reason;
        tried.next = Try::Next::Finish;
        return;
    case Signal::Item:
        ended.refusal = verdict.reason;
        task.errorClass = u"item"_s;
        tried.next = Try::Next::Finish;
        return;
    }
}

void CaptionJob::judgeAnswer(const Call &call, const net::HttpReply &reply, CaptionTask &task,
                             Try &tried, CaptionLedger::Ended &ended, CaptionLedger &ledger) const
{
    Answer &answer = tried.answer;
    const CaptionReading reading = readInto(
        answer, m_options.provider == Provider::Chat ? Protocol::Chat : Protocol::Responses,
        call.profile, reply);
    ended.paid = answer;
    tried.next = Try::Next::Finish;
    task.reason = answer.reason;
    if (reading.isTransient) {
        ended.isTransient = true;
        ended.mayHaveCost = reply.isCutShort;
        noteTransient(task, tried, 0.0, ledger);
        return;
    }
    task.errorClass = answer.state == AnswerState::Done ? QString() : errorClassOf(answer.state);
    if (reading.isUnusable) {
        // Paid for already: asked at most once more.
        ++task.answered;
        tried.next = task.answered < kMostAnswers ? Try::Next::AskAgain : Try::Next::Finish;
    }
}

/// Stores what became of the question and tells the ledger.
CaptionJob::Outcome CaptionJob::conclude(const ImageDetail &detail, CaptionTask &task, Try tried,
                                         CaptionLedger &ledger) const
{
    const auto stopOn = [&](const base::Status &status) {
        if (!status) {
            ledger.stop(status.error().message);
        }
        return !status;
    };
    if (tried.next == Try::Next::GiveBack) {
        return giveBack(task);
    }
    if (tried.next == Try::Next::Later) {
        // A whole answer that could not be read is kept; of a failed request there is none.
        const bool hasAnswer = tried.answer.httpStatus == kOk;
        if ((hasAnswer && stopOn(m_record.keep(task, tried.answer)))
            || stopOn(m_record.later(task, tried.seconds))) {
            return {End::GivenBack, 0.0};
        }
        return {End::Later, tried.seconds};
    }
    const bool isDone = tried.answer.state == AnswerState::Done;
    const auto read = isDone ? captioning::readCaptionAnswer(tried.answer.text)
                             : base::Result<captioning::CaptionAnswer>();
    if (stopOn(isDone && read ? m_record.captions(task, tried.answer, *read)
                              : m_record.end(task, tried.answer))) {
        return giveBack(task);
    }
    if (isDone) {
        ledger.noteDone();
    } else {
        ledger.noteFailed({task.image, detail.image.id, task.errorClass, task.reason});
    }
    return {};
}

}  // namespace gaia::project
