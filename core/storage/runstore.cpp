// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/runstore.h"

#include "core/base/clock.h"
#include "core/dataset/image.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Answer;
using dataset::AnswerState;

namespace {

AnswerState stateFromWord(const QString &text)
{
    for (const AnswerState state : {AnswerState::Done, AnswerState::Refused, AnswerState::Invalid,
                                    AnswerState::CutShort}) {
        if (word(state) == text) {
            return state;
        }
    }
    return AnswerState::Failed;
}

const QString kAnswer = QStringLiteral(
    "SELECT run, image, stage, state, reason, text, model, request_id, at, http_status, attempts, "
    "input_tokens, cached_tokens, output_tokens, cost_usd, seconds, sent_width, sent_height, "
    "sent_bytes ");

Answer answerFrom(const Statement &row)
{
    Answer answer;
    answer.run = {row.integer(0)};
    answer.image = {row.integer(1)};
    answer.stage = row.text(2) == "summary"_L1 ? dataset::Stage::Summary
                                               : dataset::Stage::Captioning;
    answer.state = stateFromWord(row.text(3));
    answer.reason = row.text(4);
    answer.text = row.text(5);
    answer.model = row.text(6);
    answer.requestId = row.text(7);
    answer.at = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
    answer.httpStatus = static_cast<int>(row.integer(9));
    answer.attempts = static_cast<int>(row.integer(10));
    answer.inputTokens = row.integer(11);
    answer.cachedTokens = row.integer(12);
    answer.outputTokens = row.integer(13);
    answer.costUsd = row.real(14);
    answer.seconds = row.real(15);
    answer.sentWidth = static_cast<int>(row.integer(16));
    answer.sentHeight = static_cast<int>(row.integer(17));
    answer.sentBytes = row.integer(18);
    return answer;
}

}  // namespace

RunStore::RunStore(Connection &connection)
    : m_connection(connection)
{
}

dataset::RunKey RunStore::add(const dataset::Run &run)
{
    Statement(m_connection,
              u"INSERT INTO run (started_at, provider, model, summary_model, base_url, prompt_hash) "
              "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(base::timestamp(run.startedAt), run.provider,
              run.model.isNull() ? u""_s : run.model, run.summaryModel, run.baseUrl,
              run.promptHash)
        .execute();
    return {m_connection.lastInsertId()};
}

void RunStore::addAnswer(const Answer &answer)
{
    Statement(m_connection,
              u"INSERT INTO answer (run, image, stage, state, reason, raw, text, model, "
              "request_id, at, http_status, attempts, input_tokens, cached_tokens, output_tokens, "
              "cost_usd, seconds, sent_width, sent_height, sent_bytes) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(answer.run.value, answer.image.value, word(answer.stage), word(answer.state),
              answer.reason, answer.raw, answer.text, answer.model, answer.requestId,
              base::timestamp(answer.at), answer.httpStatus, answer.attempts, answer.inputTokens,
              answer.cachedTokens, answer.outputTokens, answer.costUsd, answer.seconds,
              answer.sentWidth, answer.sentHeight, answer.sentBytes)
        .execute();
}

std::vector<Answer> RunStore::answers(dataset::ImageKey image)
{
    Statement statement(m_connection,
                        kAnswer + u"FROM answer WHERE image = ? ORDER BY key DESC"_s);
    statement.bind(image.value);
    std::vector<Answer> answers;
    while (statement.step()) {
        answers.push_back(answerFrom(statement));
    }
    return answers;
}

std::optional<dataset::Run> RunStore::find(dataset::RunKey key)
{
    Statement statement(m_connection,
                        u"SELECT key, started_at, provider, model, summary_model, base_url, "
                        "prompt_hash FROM run WHERE key = ?"_s);
    statement.bind(key.value);
    if (!statement.step()) {
        return std::nullopt;
    }
    dataset::Run run;
    run.key = key;
    run.startedAt = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
    run.provider = statement.text(2);
    run.model = statement.text(3);
    run.summaryModel = statement.text(4);
    run.baseUrl = statement.text(5);
    run.promptHash = statement.text(6);
    return run;
}

std::optional<Answer> RunStore::answerBehind(dataset::RunKey run, dataset::ImageKey image,
                                             const QDateTime &at)
{
    Statement statement(m_connection,
                        kAnswer
                            + u"FROM answer WHERE run = ? AND image = ? AND stage = 'captions' "
                              "AND state = 'done' AND at <= ? ORDER BY key DESC LIMIT 1"_s);
    statement.bind(run.value, image.value, base::timestamp(at));
    return statement.step() ? std::optional(answerFrom(statement)) : std::nullopt;
}

QByteArray RunStore::newestRaw(dataset::ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT raw FROM answer WHERE image = ? ORDER BY key DESC LIMIT 1"_s);
    statement.bind(image.value);
    return statement.step() ? statement.blob(0) : QByteArray();
}

std::optional<QString> RunStore::summary(dataset::ArticleKey article, const QString &model,
                                         const QString &promptHash)
{
    Statement statement(m_connection,
                        u"SELECT a.text FROM image i JOIN answer a ON a.image = i.key "
                        "JOIN run r ON r.key = a.run WHERE i.article = ? AND a.stage = 'summary' "
                        "AND a.state = 'done' AND r.summary_model = ? AND r.prompt_hash = ? "
                        "ORDER BY a.key DESC LIMIT 1"_s);
    statement.bind(article.value, model, promptHash);
    return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
}

std::vector<dataset::RunDigest> RunStore::digests(int limit)
{
    // The sums are read off the index answer_figures alone.
    Statement statement(
        m_connection,
        u"SELECT r.key, r.started_at, r.provider, r.model, r.summary_model, r.base_url, "
        "r.prompt_hash, "
        "(SELECT count(DISTINCT image) FROM answer WHERE run = r.key), "
        "(SELECT count(*) FROM caption_set WHERE run = r.key), "
        "(SELECT count(*) FROM answer WHERE run = r.key), "
        "(SELECT coalesce(sum(cost_usd), 0) FROM answer WHERE run = r.key), "
        "(SELECT coalesce(sum(input_tokens), 0) FROM answer WHERE run = r.key), "
        "(SELECT coalesce(sum(output_tokens), 0) FROM answer WHERE run = r.key), "
        "(SELECT max(at) FROM answer WHERE run = r.key) "
        "FROM run r ORDER BY r.key DESC LIMIT ?"_s);
    statement.bind(limit);
    std::vector<dataset::RunDigest> digests;
    while (statement.step()) {
        dataset::RunDigest digest;
        digest.run.key = {statement.integer(0)};
        digest.run.startedAt = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
        digest.run.provider = statement.text(2);
        digest.run.model = statement.text(3);
        digest.run.summaryModel = statement.text(4);
        digest.run.baseUrl = statement.text(5);
        digest.run.promptHash = statement.text(6);
        digest.captioned = statement.integer(8);
        digest.images = std::max(statement.integer(7), digest.captioned);
        digest.requests = statement.integer(9);
        digest.costUsd = statement.real(10);
        digest.inputTokens = statement.integer(11);
        digest.outputTokens = statement.integer(12);
        digest.lastAt = statement.isNull(13)
            ? digest.run.startedAt
            : QDateTime::fromString(statement.text(13), Qt::ISODateWithMs);
        digests.push_back(digest);
    }
    return digests;
}

std::vector<dataset::CaptionFailure> RunStore::failures(int limit)
{
    Statement statement(
        m_connection,
        u"SELECT i.key, i.id, i.image_alt, t.title, i.media, a.run, a.state, a.http_status, "
        "a.attempts, a.reason, a.at FROM answer a JOIN image i ON i.key = a.image "
        "LEFT JOIN article t ON t.key = i.article WHERE a.state <> 'done' "
        "AND NOT EXISTS (SELECT 1 FROM answer b WHERE b.image = a.image AND b.key > a.key) "
        "ORDER BY a.image LIMIT ?"_s);
    statement.bind(limit);
    std::vector<dataset::CaptionFailure> failures;
    while (statement.step()) {
        dataset::CaptionFailure failure;
        dataset::Image named;
        failure.image = {statement.integer(0)};
        failure.id = named.id = statement.text(1);
        named.imageAlt = statement.maybeText(2);
        failure.title = headline(named, statement.text(3));
        failure.sha256 = statement.text(4);
        failure.run = {statement.integer(5)};
        failure.state = stateFromWord(statement.text(6));
        failure.httpStatus = static_cast<int>(statement.integer(7));
        failure.attempts = static_cast<int>(statement.integer(8));
        failure.reason = statement.text(9);
        failure.at = QDateTime::fromString(statement.text(10), Qt::ISODateWithMs);
        failures.push_back(failure);
    }
    return failures;
}

}  // namespace gaia::storage
