// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionjob.h"

#include "core/base/translate.h"
#include "core/captioning/captionanswer.h"
#include "core/captioning/offlinedrafts.h"
#include "core/imaging/picture.h"
#include "core/storage/captionstore.h"
#include "core/storage/imagestore.h"
#include "core/storage/runstore.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::translate;
using captioning::Protocol;
using captioning::Signal;
using dataset::Answer;
using dataset::AnswerState;
using dataset::ImageKey;
using storage::Connection;

namespace {

constexpr int kMostAttempts = 4;
constexpr double kFirstWaitSeconds = 0.5;
constexpr double kLongestWaitSeconds = 60.0;
constexpr int kOutputTokens = 1500;
/// Of a cut answer one retry with a larger cap may be whole.
constexpr int kLargerOutputTokens = 4000;
constexpr qint64 kExpectedOutputTokens = 800;
constexpr qint64 kCharactersPerToken = 4;

QString errorClass(AnswerState state)
{
    return state == AnswerState::Failed ? u"item"_s : word(state);
}

/// Exponential, with jitter, so that workers that failed together do not come back together.
double waitBefore(int attempt, double asked)
{
    const double backoff = kFirstWaitSeconds * std::pow(2.0, attempt - 1);
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    return std::min(kLongestWaitSeconds, asked > 0.0 ? asked * (1.0 + 0.1 * jitter)
                                                     : backoff * jitter);
}

void sleepSeconds(double seconds, const CaptionLedger &ledger)
{
    constexpr unsigned long kStepMs = 50;
    for (double slept = 0.0; slept < seconds && !ledger.isStopped(); slept += kStepMs / 1000.0) {
        QThread::msleep(kStepMs);
    }
}

}  // namespace

QSize sentSize(const QSize &size)
{
    return size.width() <= kSentSide && size.height() <= kSentSide
        ? size
        : size.scaled(kSentSide, kSentSide, Qt::KeepAspectRatio);
}

CaptionLedger::CaptionLedger(std::optional<double> maxCostUsd, base::JobContext context,
                             qint64 images)
    : m_maxCostUsd(maxCostUsd)
    , m_context(std::move(context))
{
    m_report.images = images;
}

bool CaptionLedger::reserve(double usd)
{
    const std::scoped_lock lock(m_mutex);
    if (m_maxCostUsd && m_report.costUsd + m_reservedUsd + usd > *m_maxCostUsd) {
        if (m_report.stopped.isEmpty()) {
            m_report.stopped = translate("gaia", "The next request could pass the cost cap of %1 USD.")
                                   .arg(*m_maxCostUsd);
        }
        return false;
    }
    m_reservedUsd += usd;
    return true;
}

void CaptionLedger::settle(double reservedUsd, const Answer &answer)
{
    const std::scoped_lock lock(m_mutex);
    m_reservedUsd -= reservedUsd;
    m_report.costUsd += answer.costUsd;
    m_report.inputTokens += answer.inputTokens;
    m_report.outputTokens += answer.outputTokens;
}

void CaptionLedger::countRequest()
{
    const std::scoped_lock lock(m_mutex);
    ++m_report.requests;
}

void CaptionLedger::stop(const QString &reason)
{
    const std::scoped_lock lock(m_mutex);
    if (m_report.stopped.isEmpty()) {
        m_report.stopped = reason;
    }
}

bool CaptionLedger::isStopped() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_report.stopped.isEmpty() || m_context.isStopped();
}

void CaptionLedger::noteDone()
{
    const std::scoped_lock lock(m_mutex);
    ++m_report.done;
    reportProgress();
}

void CaptionLedger::noteFailed(CaptionReport::Failure failure)
{
    const std::scoped_lock lock(m_mutex);
    m_report.failed.push_back(std::move(failure));
    reportProgress();
}

void CaptionLedger::reportProgress()
{
    m_context.report(++m_finished, m_report.images,
                     m_report.costUsd > 0.0
                         ? translate("gaia", "%1 USD so far").arg(m_report.costUsd, 0, 'f', 2)
                         : QString());
}

CaptionReport CaptionLedger::takeReport()
{
    const std::scoped_lock lock(m_mutex);
    if (m_context.isStopped() && m_report.stopped.isEmpty()) {
        m_report.stopped = translate("gaia", "Cancelled.");
    }
    return std::move(m_report);
}

/// One of the two calls for an image.
struct CaptionJob::Call {
    ImageKey image;
    dataset::Stage stage = dataset::Stage::Captioning;
    const captioning::ModelProfile &profile;
    captioning::Question question;
    QSize sent;
};

CaptionJob::CaptionJob(Project &project, const CaptionOptions &options, dataset::RunKey run,
                       captioning::Prompts prompts, captioning::ModelProfile profile,
                       captioning::ModelProfile summaryProfile)
    : m_project(project)
    , m_options(options)
    , m_run(run)
    , m_prompts(std::move(prompts))
    , m_profile(std::move(profile))
    , m_summaryProfile(std::move(summaryProfile))
{
}

void CaptionJob::caption(ImageKey image, net::HttpClient &client, CaptionLedger &ledger) const
{
    const auto detail = Queries(m_project).detail(image);
    if (!detail) {
        ledger.noteFailed({image, {}, u"item"_s, detail.error().message});
        return;
    }
    if (m_options.provider == Provider::Offline) {
        draftOffline(*detail, ledger);
    } else {
        askModel(*detail, client, ledger);
    }
}

/// Nothing could be asked for; the reason is stored all the same, so that the image shows it.
void CaptionJob::failUnasked(const ImageDetail &detail, const QString &reason,
                             CaptionLedger &ledger) const
{
    Answer answer;
    answer.run = m_run;
    answer.image = detail.image.key;
    answer.state = AnswerState::Failed;
    answer.reason = reason;
    answer.attempts = 0;
    answer.at = m_project.clock().now();
    if (const base::Status stored = store(answer); !stored) {
        ledger.stop(stored.error().message);
    }
    ledger.noteFailed({detail.image.key, detail.image.id, u"item"_s, reason});
}

void CaptionJob::draftOffline(const ImageDetail &detail, CaptionLedger &ledger) const
{
    const auto drafts = captioning::offlineDrafts(detail.image, detail.article);
    if (!drafts) {
        failUnasked(detail, drafts.error().message, ledger);
        return;
    }
    const base::Status stored = m_project.write(
        Priority::Bulk, [&](Connection &connection, Project::Touch &touch) {
            storage::CaptionStore::NewSet set;
            set.image = detail.image.key;
            set.run = m_run;
            set.origin = dataset::CaptionOrigin::Offline;
            set.at = m_project.clock().now();
            set.texts = *drafts;
            storage::CaptionStore(connection).addSet(set);
            storage::ImageStore(connection).refresh(detail.image.key);
            touch.note(Noun::Captions | Noun::Images, detail.image.key);
        });
    if (stored) {
        ledger.noteDone();
    } else {
        ledger.stop(stored.error().message);
    }
}

std::optional<QString> CaptionJob::sourceText(const ImageDetail &detail, net::HttpClient &client,
                                              CaptionLedger &ledger) const
{
    const QString text = QStringList{detail.article.title, detail.image.imageAlt.value_or(QString()),
                                     detail.article.text}
                             .join(u"\n\n"_s)
                             .trimmed();
    if (detail.article.text.size() < kShortestSummarised) {
        return text;
    }
    const auto known = m_project.read([&](Connection &connection) {
        return storage::RunStore(connection)
            .summary(detail.image.article, m_options.summaryModel, m_prompts.hash);
    });
    if (known && *known) {
        return **known;
    }
    Call call{detail.image.key, dataset::Stage::Summary, m_summaryProfile, {}, {}};
    call.question.model = m_options.summaryModel;
    call.question.instruction = m_prompts.summary;
    call.question.text = text;
    call.question.maxOutputTokens = kOutputTokens;
    const Answer answer = ask(call, client, ledger);
    if (answer.attempts == 0) {
        return std::nullopt;
    }
    if (const base::Status stored = store(answer); !stored) {
        ledger.stop(stored.error().message);
        return std::nullopt;
    }
    if (answer.state != AnswerState::Done) {
        ledger.noteFailed(
            {detail.image.key, detail.image.id, errorClass(answer.state), answer.reason});
        return std::nullopt;
    }
    return answer.text;
}

void CaptionJob::askModel(const ImageDetail &detail, net::HttpClient &client,
                          CaptionLedger &ledger) const
{
    if (!detail.image.media.isPresent()) {
        failUnasked(detail, translate("gaia", "%1 has no picture to send.").arg(detail.image.id),
                    ledger);
        return;
    }
    const auto bytes = Queries(m_project).pictureBytes(detail.image.media.sha256);
    const auto picture = bytes ? imaging::Picture::fromBytes(*bytes, detail.image.id)
                               : base::Result<std::unique_ptr<imaging::Picture>>(
                                     base::fail(bytes.error()));
    const auto encoded = picture ? imaging::encode(**picture, kSentSide)
                                 : base::Result<imaging::Encoded>(base::fail(picture.error()));
    if (!encoded) {
        failUnasked(detail, encoded.error().message, ledger);
        return;
    }
    const auto text = sourceText(detail, client, ledger);
    if (!text) {
        return;
    }
    Call call{detail.image.key, dataset::Stage::Captioning, m_profile, {}, encoded->size};
    call.question.model = m_options.model;
    call.question.instruction = m_prompts.captions;
    call.question.schema = m_prompts.schema;
    call.question.isStrict = m_profile.isStrict;
    call.question.text = *text;
    call.question.imageBytes = encoded->bytes;
    call.question.imageType = encoded->mimeType;
    call.question.maxOutputTokens = kOutputTokens;
    storeCaptions(detail, ask(call, client, ledger), ledger);
}

/// What one attempt taught: what it cost, and whether and when another is worth while.
struct CaptionJob::Attempt {
    Answer paid;
    bool isRetried = false;
    double waitSeconds = 0.0;
};

/// Reads a reply into the answer; true of `isRetried` where the same question may do better.
CaptionJob::Attempt CaptionJob::readReply(const Call &call, const net::HttpReply &reply,
                                          Answer &answer, CaptionLedger &ledger) const
{
    answer.httpStatus = reply.status;
    answer.raw = m_options.key.removedFrom(reply.body);
    answer.requestId = QString::fromLatin1(reply.headers.value("x-request-id"));
    const captioning::Verdict verdict = captioning::verdictOn(reply);
    answer.reason = QString::fromUtf8(m_options.key.removedFrom(verdict.reason.toUtf8()));
    Attempt attempt;
    attempt.isRetried =
        verdict.signal == Signal::Transient || verdict.signal == Signal::Throttle;
    attempt.waitSeconds = waitBefore(answer.attempts, verdict.waitSeconds);
    if (verdict.signal == Signal::Stop) {
        ledger.stop(answer.reason);
    }
    if (verdict.signal != Signal::Answered) {
        return attempt;
    }
    const auto read = captioning::readAnswer(protocol(), reply);
    attempt.paid.inputTokens = read.usage.input;
    attempt.paid.cachedTokens = read.usage.cached;
    attempt.paid.outputTokens = read.usage.output;
    attempt.paid.costUsd = call.profile.cost(read.usage);
    answer.state = read.state;
    answer.reason = read.reason;
    answer.text = read.text;
    answer.model = read.model.isEmpty() ? call.question.model : read.model;
    attempt.isRetried = read.isTransient;
    const bool isOfWrongForm = call.stage == dataset::Stage::Captioning
        && read.state == AnswerState::Done && !captioning::readCaptionAnswer(read.text);
    if (isOfWrongForm || read.isAtTokenLimit) {
        // Paid for already: asked at most once more.
        attempt.isRetried = answer.attempts < 2;
        attempt.waitSeconds = 0.0;
    }
    return attempt;
}

Answer CaptionJob::ask(const Call &call, net::HttpClient &client, CaptionLedger &ledger) const
{
    Answer answer;
    answer.run = m_run;
    answer.image = call.image;
    answer.stage = call.stage;
    answer.state = AnswerState::Failed;
    answer.attempts = 0;
    answer.model = call.question.model;
    answer.sentWidth = std::max(0, call.sent.width());
    answer.sentHeight = std::max(0, call.sent.height());
    answer.sentBytes = call.question.imageBytes.size();
    captioning::Question question = call.question;
    const double reserved = call.profile.cost(
        {qint64(question.instruction.size() + question.text.size()) / kCharactersPerToken
             + call.profile.imageTokens(call.sent),
         0, kExpectedOutputTokens});
    QElapsedTimer timer;
    timer.start();
    while (answer.attempts < kMostAttempts && !ledger.isStopped() && ledger.reserve(reserved)) {
        ++answer.attempts;
        ledger.countRequest();
        const auto reply = client.send(
            captioning::requestFor(protocol(), m_options.baseUrl, m_options.key, question),
            ledger.stopToken());
        Attempt attempt;
        if (reply) {
            attempt = readReply(call, *reply, answer, ledger);
        } else {
            answer.reason = reply.error().message;
            attempt.isRetried = reply.error().code == base::ErrorCode::Network;
            attempt.waitSeconds = waitBefore(answer.attempts, 0.0);
        }
        answer.inputTokens += attempt.paid.inputTokens;
        answer.cachedTokens += attempt.paid.cachedTokens;
        answer.outputTokens += attempt.paid.outputTokens;
        answer.costUsd += attempt.paid.costUsd;
        ledger.settle(reserved, attempt.paid);
        if (!attempt.isRetried) {
            break;
        }
        question.maxOutputTokens = kLargerOutputTokens;
        sleepSeconds(attempt.waitSeconds, ledger);
    }
    answer.at = m_project.clock().now();
    answer.seconds = double(timer.elapsed()) / 1000.0;
    return answer;
}

Protocol CaptionJob::protocol() const
{
    return m_options.provider == Provider::Chat ? Protocol::Chat : Protocol::Responses;
}

base::Status CaptionJob::store(const Answer &answer) const
{
    return m_project.write(Priority::Normal,
                           [&](Connection &connection, Project::Touch &touch) {
                               storage::RunStore(connection).addAnswer(answer);
                               storage::ImageStore(connection).refresh(answer.image);
                               touch.note(Noun::Runs | Noun::Images, answer.image);
                           });
}

/// The answer and what follows from it are one transaction: neither is there without the other.
void CaptionJob::storeCaptions(const ImageDetail &detail, Answer answer,
                               CaptionLedger &ledger) const
{
    base::Result<captioning::CaptionAnswer> read = base::fail(base::ErrorCode::Invalid, {});
    if (answer.attempts == 0) {
        return;  // nothing was sent, so there is nothing to store
    }
    if (answer.state == AnswerState::Done) {
        read = captioning::readCaptionAnswer(answer.text);
        if (!read) {
            answer.state = AnswerState::Invalid;
            answer.reason = read.error().message;
        }
    }
    const base::Status stored = m_project.write(
        Priority::Normal, [&](Connection &connection, Project::Touch &touch) {
            storage::RunStore(connection).addAnswer(answer);
            storage::ImageStore images(connection);
            if (read) {
                storage::CaptionStore::NewSet set;
                set.image = answer.image;
                set.run = m_run;
                set.origin = dataset::CaptionOrigin::Model;
                set.model = answer.model;
                set.at = answer.at;
                set.texts = read->captions;
                storage::CaptionStore(connection).addSet(set);
                dataset::Image image = images.require(answer.image);
                captioning::applyClaims(*read, image);
                images.update(image);
            }
            images.refresh(answer.image);
            touch.note(Noun::Runs | Noun::Captions | Noun::Images, answer.image);
        });
    if (!stored) {
        ledger.stop(stored.error().message);
    } else if (read) {
        ledger.noteDone();
    } else {
        ledger.noteFailed({answer.image, detail.image.id, errorClass(answer.state), answer.reason});
    }
}

}  // namespace gaia::project
