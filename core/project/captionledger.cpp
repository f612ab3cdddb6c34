// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionledger.h"

#include "core/base/translate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

constexpr int kDecodedAtOnce = 4;
/// After so many failures without an answer between them the service is out, not the images.
constexpr int kOutageFailures = 24;
constexpr double kLongestOutageRest = 30.0;
/// How long an outage is waited out: of a service that has answered in this run, and of one that
/// never did.
constexpr double kPatienceSeconds = 900.0;
constexpr double kFirstPatienceSeconds = 60.0;
constexpr double kProgressSeconds = 0.25;
/// So many requests refused from the first on, and none answered: it is not the images.
constexpr int kHopelessRefusals = 8;
/// A slowdown is over, and told no longer, after so long without another.
constexpr double kSlowdownSeconds = 120.0;
constexpr double kShortestWaitSeconds = 0.001;
constexpr double kLongestWaitSeconds = 1.0;

std::chrono::duration<double> waitFor(double seconds)
{
    return std::chrono::duration<double>(
        std::clamp(seconds, kShortestWaitSeconds, kLongestWaitSeconds));
}

}  // namespace

CaptionLedger::CaptionLedger(const Terms &terms, const base::Clock &clock,
                             base::JobContext context)
    : m_decoding(kDecodedAtOnce)
    , m_clock(clock)
    , m_maxCostUsd(terms.maxCostUsd)
    , m_context(std::move(context))
    , m_pace(terms.limits, terms.jobs)
    , m_startedAt(clock.steadySeconds())
{
    m_report.images = terms.images;
    m_report.unsureUsd = terms.unsureUsd;
    m_paidBeforeUsd = terms.paidUsd;
}

bool CaptionLedger::isOver() const
{
    return !m_report.stopped.isEmpty() || m_context.isStopped();
}

bool CaptionLedger::isStopped() const
{
    const std::scoped_lock lock(m_mutex);
    return isOver();
}

/// False while it does not fit beside what is under way; the run stops where it never will.
bool CaptionLedger::fitsUnderCap(double usd)
{
    if (!m_maxCostUsd) {
        return true;
    }
    const double spent = m_paidBeforeUsd + m_report.costUsd + m_report.unsureUsd;
    if (spent + usd > *m_maxCostUsd) {
        m_report.stopped = translate("gaia", "The next request could pass the cost cap of %1 USD.")
                               .arg(*m_maxCostUsd);
        m_changed.notify_all();
        return false;
    }
    return spent + m_reservedUsd + usd <= *m_maxCostUsd;
}

std::optional<CaptionLedger::Turn> CaptionLedger::enter(double estimatedUsd, double tokens)
{
    std::unique_lock lock(m_mutex);
    while (!isOver()) {
        const double usd = std::max(estimatedUsd, m_dearestUsd);
        double wait = kLongestWaitSeconds;
        if (fitsUnderCap(usd)) {
            const double now = m_clock.steadySeconds();
            wait = m_pace.leave(now, tokens);
            if (wait <= 0.0) {
                m_reservedUsd += usd;
                ++m_report.requests;
                return Turn{usd, tokens, now};
            }
        } else if (isOver()) {
            break;
        }
        m_changed.wait_for(lock, m_context.stop, waitFor(wait), [] { return false; });
    }
    return std::nullopt;
}

void CaptionLedger::leave(const Turn &turn, const Ended &ended)
{
    const std::scoped_lock lock(m_mutex);
    const double now = m_clock.steadySeconds();
    m_reservedUsd -= turn.usd;
    if (ended.mayHaveCost) {
        m_report.unsureUsd += turn.usd;
    }
    m_dearestUsd = std::max(m_dearestUsd, ended.paid.costUsd);
    m_report.costUsd += ended.paid.costUsd;
    m_report.inputTokens += ended.paid.inputTokens;
    m_report.outputTokens += ended.paid.outputTokens;
    m_report.throttled += ended.isThrottled ? 1 : 0;
    const int atOnceBefore = m_pace.allowedAtOnce();
    if (ended.wasAnswered) {
        const double used = double(ended.paid.inputTokens + ended.paid.outputTokens);
        m_pace.back(now, {turn.leftAt, turn.tokens, used > 0.0 ? std::optional(used) : std::nullopt,
                          ended.isThrottled, ended.waitSeconds, ended.headers});
    } else {
        m_pace.lost();
    }
    noteHealth(ended, now);
    noteRefusal(ended);
    noteThrottle(ended, atOnceBefore);
    if (ended.isThrottled || m_failuresInARow > 0) {
        reportProgress();
    }
    m_changed.notify_all();
}

/// Many failures in a row are an outage: fewer requests then, and an end of patience.
void CaptionLedger::noteHealth(const Ended &ended, double now)
{
    if (!ended.isTransient) {
        m_failuresInARow = 0;
        m_hasEverAnswered = m_hasEverAnswered || (ended.wasAnswered && !ended.isThrottled);
        return;
    }
    if (m_failuresInARow++ == 0) {
        m_failingSince = now;
    }
    if (m_failuresInARow < kOutageFailures) {
        return;
    }
    m_pace.rest(now, std::min(kLongestOutageRest,
                              std::pow(2.0, std::min(10, m_failuresInARow - kOutageFailures))));
    const double patience = m_hasEverAnswered ? kPatienceSeconds : kFirstPatienceSeconds;
    if (now - m_failingSince > patience && m_report.stopped.isEmpty()) {
        m_report.stopped =
            translate("gaia", "The service has not answered for %1 s. What is left waits: start "
                              "again to go on.")
                .arg(std::lround(now - m_failingSince));
    }
}

/// A service that refuses every request from the first on refuses the way it is asked, and would
/// go on to do so through the whole queue.
void CaptionLedger::noteRefusal(const Ended &ended)
{
    m_hasEverServed = m_hasEverServed
        || (ended.wasAnswered && ended.refusal.isEmpty() && !ended.isTransient && !ended.isThrottled);
    m_refused = m_hasEverServed || ended.refusal.isEmpty() ? 0 : m_refused + 1;
    if (m_refused >= kHopelessRefusals && m_report.stopped.isEmpty()) {
        m_report.stopped = translate("gaia", "The service refused each of the first %1 requests, so "
                                             "the run stopped before it sent the others: %2")
                               .arg(m_refused)
                               .arg(ended.refusal);
    }
}

void CaptionLedger::noteThrottle(const Ended &ended, int atOnceBefore)
{
    const double now = m_clock.steadySeconds();
    const int atOnce = m_pace.allowedAtOnce();
    if (!ended.isThrottled) {
        return;
    }
    if (now - m_slowdown.lastAt > kSlowdownSeconds) {
        m_slowdown = {};
        m_slowdown.from = m_clock.now();
        m_slowdown.atOnceBefore = atOnceBefore;
        m_slowdown.atOnceLeast = atOnce;
    }
    m_slowdown.to = m_clock.now();
    m_slowdown.lastAt = now;
    m_slowdown.times += 1;
    m_slowdown.longestAsked = std::max(m_slowdown.longestAsked, ended.waitSeconds);
    m_slowdown.atOnceLeast = std::min(m_slowdown.atOnceLeast, atOnce);
}

QString CaptionLedger::throttleWords() const
{
    const auto time = [](const QDateTime &at) { return at.toLocalTime().toString(u"HH:mm:ss"_s); };
    QStringList sentences{translate("gaia", "Slowed down by the service from %1 to %2.")
                              .arg(time(m_slowdown.from), time(m_slowdown.to))};
    sentences << (m_slowdown.longestAsked > 0.0
                      ? translate("gaia", "It answered %1 times that requests come too fast, and "
                                          "asked to wait up to %2 s.")
                            .arg(m_slowdown.times)
                            .arg(QString::number(m_slowdown.longestAsked, 'g', 3))
                      : translate("gaia", "It answered %1 times that requests come too fast.")
                            .arg(m_slowdown.times));
    if (m_slowdown.atOnceLeast < m_slowdown.atOnceBefore) {
        sentences << translate("gaia", "The run went from %1 requests at a time to %2, and is at %3.")
                         .arg(m_slowdown.atOnceBefore)
                         .arg(m_slowdown.atOnceLeast)
                         .arg(m_pace.allowedAtOnce());
    }
    return sentences.join(u' ');
}

CaptionLedger::Form CaptionLedger::form() const
{
    const std::scoped_lock lock(m_mutex);
    return m_form;
}

bool CaptionLedger::easeForm(Form sent)
{
    const std::scoped_lock lock(m_mutex);
    if (sent == Form::InText) {
        return false;
    }
    // Of requests that left together only the first takes a step.
    m_form = std::max(m_form, sent == Form::Loose ? Form::InText : Form::Loose);
    return true;
}

bool CaptionLedger::isOutage() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failuresInARow >= kOutageFailures;
}

void CaptionLedger::sleep(double seconds)
{
    std::unique_lock lock(m_mutex);
    const double until = m_clock.steadySeconds() + seconds;
    for (double now = until - seconds; now < until && !isOver(); now = m_clock.steadySeconds()) {
        m_changed.wait_for(lock, m_context.stop, waitFor(until - now), [] { return false; });
    }
}

void CaptionLedger::stop(const QString &reason)
{
    const std::scoped_lock lock(m_mutex);
    if (m_report.stopped.isEmpty()) {
        m_report.stopped = reason;
    }
    m_changed.notify_all();
}

CaptionLedger::ArticleTurn::ArticleTurn(CaptionLedger &ledger, dataset::ArticleKey article)
    : m_ledger(ledger)
    , m_article(article)
{
    std::unique_lock lock(ledger.m_mutex);
    while (!ledger.isOver() && ledger.m_articles.contains(article)) {
        ledger.m_changed.wait_for(lock, ledger.m_context.stop, waitFor(kLongestWaitSeconds),
                                  [] { return false; });
    }
    m_isHeld = !ledger.isOver() && ledger.m_articles.insert(article).second;
}

CaptionLedger::ArticleTurn::~ArticleTurn()
{
    if (m_isHeld) {
        const std::scoped_lock lock(m_ledger.m_mutex);
        m_ledger.m_articles.erase(m_article);
        m_ledger.m_changed.notify_all();
    }
}

void CaptionLedger::noteSummaryFailed(dataset::ArticleKey article, const Why &why)
{
    const std::scoped_lock lock(m_mutex);
    m_failedSummaries.insert_or_assign(article, why);
}

std::optional<CaptionLedger::Why>
CaptionLedger::failedSummary(dataset::ArticleKey article) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_failedSummaries.find(article);
    return found != m_failedSummaries.end() ? std::optional(found->second) : std::nullopt;
}

void CaptionLedger::noteDone()
{
    const std::scoped_lock lock(m_mutex);
    ++m_report.done;
    ++m_finished;
    reportProgress();
}

void CaptionLedger::noteFailed(CaptionReport::Failure failure)
{
    const std::scoped_lock lock(m_mutex);
    m_report.failed.push_back(std::move(failure));
    ++m_finished;
    reportProgress();
}

void CaptionLedger::reportProgress()
{
    const double now = m_clock.steadySeconds();
    if (now - m_progressAt < kProgressSeconds && m_finished < m_report.images) {
        return;
    }
    m_progressAt = now;
    base::Progress progress;
    progress.done = m_finished;
    progress.total = m_report.images;
    progress.failed = qint64(m_report.failed.size());
    progress.what = speedWords(now);
    progress.hindrance = hindrance(now);
    if (m_report.requests > 0) {
        progress.costUsd = m_paidBeforeUsd + m_report.costUsd;
        progress.capUsd = m_maxCostUsd;
    }
    m_context.report(progress);
}

QString CaptionLedger::speedWords(double now) const
{
    const double passed = now - m_startedAt;
    if (m_report.requests == 0 || m_finished == 0 || passed < 1.0) {
        return {};
    }
    const double perMinute = double(m_finished) / passed * 60.0;
    const double left = double(m_report.images - m_finished) / perMinute;
    return translate("gaia", "%1 images a minute, about %2 min left; %3 requests under way, %4 k "
                             "tokens in, %5 k out")
        .arg(std::lround(perMinute))
        .arg(std::lround(std::ceil(left)))
        .arg(m_pace.underWay())
        .arg(m_report.inputTokens / 1000)
        .arg(m_report.outputTokens / 1000);
}

QString CaptionLedger::hindrance(double now) const
{
    if (m_failuresInARow >= kOutageFailures) {
        return translate("gaia", "The service does not answer; trying again.");
    }
    QStringList sentences;
    if (now - m_slowdown.lastAt <= kSlowdownSeconds) {
        sentences << throttleWords();
    }
    if (m_pace.resting(now) > 0.0) {
        sentences << translate("gaia", "The service asks to wait %1 s.")
                         .arg(std::lround(std::ceil(m_pace.resting(now))));
    }
    return sentences.join(u' ');
}

CaptionReport CaptionLedger::takeReport()
{
    const std::scoped_lock lock(m_mutex);
    if (m_context.isStopped() && m_report.stopped.isEmpty()) {
        m_report.stopped = translate("gaia", "Cancelled.");
    }
    // What was finished since the last report counts too, also where the run ended early.
    m_progressAt = -1e9;
    reportProgress();
    return std::move(m_report);
}

}  // namespace gaia::project
