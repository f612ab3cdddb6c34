// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blindstore.h"

#include "core/base/clock.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::BlindPurpose;
using dataset::BlindTask;
using dataset::CaptionKey;
using dataset::ImageKey;

namespace {

const QString kTask = QStringLiteral(
    "SELECT t.key, t.draw, d.purpose, t.caption, t.image, i.id, c.ordinal, t.curator, t.text, "
    "t.flaw, json_extract(e.after, '$.verdict'), json_extract(e.after, '$.reason'), e.curator, "
    "s.model, r.prompt_hash FROM blind_task t JOIN blind_draw d ON d.key = t.draw "
    "JOIN image i ON i.key = t.image JOIN caption c ON c.key = t.caption "
    "JOIN caption_set s ON s.key = coalesce(c.from_set, c.set_key) "
    "LEFT JOIN run r ON r.key = s.run "
    "LEFT JOIN event e ON e.id = t.event ");

/// Those that wait for a curator. What he decided on himself comes to him
/// again for a second look alone.
const QString kWaiting = QStringLiteral(
    "WHERE t.event IS NULL AND (t.curator = ?1 OR (t.curator = '' AND (d.purpose <> 'second' "
    "OR NOT EXISTS (SELECT 1 FROM event o WHERE o.caption = t.caption AND o.curator = ?1)))) ");

BlindTask taskFrom(const Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            dataset::blindPurposeFromWord(row.text(2)).value_or(BlindPurpose::Again),
            {row.integer(3)},
            {row.integer(4)},
            row.text(5),
            static_cast<int>(row.integer(6)),
            row.text(7),
            row.text(8),
            row.text(9),
            row.text(10),
            row.text(11),
            row.text(12),
            row.text(13),
            row.text(14)};
}

std::vector<BlindStore::Candidate> candidatesFrom(Statement &rows)
{
    std::vector<BlindStore::Candidate> candidates;
    while (rows.step()) {
        candidates.push_back({{rows.integer(0)},
                              {rows.integer(1)},
                              rows.text(2),
                              static_cast<int>(rows.integer(3)),
                              rows.text(4),
                              rows.text(5)});
    }
    return candidates;
}

}  // namespace

BlindStore::BlindStore(Connection &connection)
    : m_connection(connection)
{
}

qint64 BlindStore::addDraw(const dataset::BlindDraw &draw)
{
    Statement(m_connection, u"INSERT INTO blind_draw (purpose, seed, population, at, curator) "
                            "VALUES (?, ?, ?, ?, ?)"_s)
        .bind(word(draw.purpose), static_cast<qint64>(draw.seed), draw.population,
              base::timestamp(draw.at), draw.curator)
        .execute();
    return m_connection.lastInsertId();
}

void BlindStore::addTask(const BlindTask &task)
{
    Statement(m_connection, u"INSERT INTO blind_task (draw, caption, image, curator, text, flaw) "
                            "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(task.draw, task.caption.value, task.image.value,
              task.curator.isNull() ? u""_s : task.curator, task.text, task.flaw)
        .execute();
}

std::optional<BlindTask> BlindStore::task(qint64 key)
{
    Statement statement(m_connection, kTask + u"WHERE t.key = ?"_s);
    statement.bind(key);
    return statement.step() ? std::optional(taskFrom(statement)) : std::nullopt;
}

void BlindStore::setEvent(qint64 task, const QString &event)
{
    Statement(m_connection, u"UPDATE blind_task SET event = ? WHERE key = ?"_s)
        .bind(event, task)
        .execute();
}

void BlindStore::answer(CaptionKey caption, const QString &purpose, const QString &curator,
                        const QString &event)
{
    Statement(m_connection,
              u"UPDATE blind_task SET event = ?1 WHERE key = (SELECT t.key FROM blind_task t "
              "JOIN blind_draw d ON d.key = t.draw WHERE t.caption = ?2 AND d.purpose = ?3 "
              "AND t.event IS NULL AND t.curator IN (?4, '') ORDER BY t.key LIMIT 1)"_s)
        .bind(event, caption.value, purpose, curator)
        .execute();
}

std::optional<BlindTask> BlindStore::next(const QString &curator, qint64 after)
{
    Statement statement(m_connection, kTask + kWaiting + u"ORDER BY t.key <= ?2, t.key LIMIT 1"_s);
    statement.bind(curator, after);
    return statement.step() ? std::optional(taskFrom(statement)) : std::nullopt;
}

qint64 BlindStore::countWaiting(const QString &curator)
{
    Statement statement(m_connection, u"SELECT count(*) FROM blind_task t "
                                      "JOIN blind_draw d ON d.key = t.draw "_s
                            + kWaiting);
    statement.bind(curator);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<BlindTask> BlindStore::tasks(BlindPurpose purpose)
{
    Statement statement(m_connection, kTask + u"WHERE d.purpose = ? ORDER BY t.key"_s);
    statement.bind(word(purpose));
    std::vector<BlindTask> tasks;
    while (statement.step()) {
        tasks.push_back(taskFrom(statement));
    }
    return tasks;
}

std::vector<BlindStore::Candidate> BlindStore::kept(const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection,
                        u"SELECT c.key, i.key, i.id, c.ordinal, c.text, "
                        "coalesce(c.generated, c.text) FROM image i "
                        "JOIN caption c ON c.set_key = i.caption_set "
                        "WHERE c.state IN ('accepted', 'edited') AND NOT i.discarded AND "_s
                            + condition.text + u" ORDER BY i.key, c.ordinal"_s);
    for (const QVariant &value : condition.values) {
        statement.bind(value);
    }
    return candidatesFrom(statement);
}

std::vector<BlindStore::Candidate> BlindStore::ofImage(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT c.key, i.key, i.id, c.ordinal, c.text, "
                        "coalesce(c.generated, c.text) FROM image i "
                        "JOIN caption c ON c.set_key = i.caption_set WHERE i.key = ? "
                        "ORDER BY c.ordinal"_s);
    statement.bind(image.value);
    return candidatesFrom(statement);
}

std::vector<BlindStore::Kept> BlindStore::keptByPrompt()
{
    Statement statement(m_connection,
                        u"SELECT s.model, r.prompt_hash, count(*) FROM image i "
                        "JOIN caption c ON c.set_key = i.caption_set "
                        "JOIN caption_set s ON s.key = coalesce(c.from_set, c.set_key) "
    "LEFT JOIN run r ON r.key = s.run "
                        "WHERE c.state IN ('accepted', 'edited') AND NOT i.discarded "
                        "GROUP BY s.model, r.prompt_hash"_s);
    std::vector<Kept> kept;
    while (statement.step()) {
        kept.push_back({statement.text(0), statement.text(1), statement.integer(2)});
    }
    return kept;
}

bool BlindStore::hasTask(CaptionKey caption, BlindPurpose purpose, const QString &curator)
{
    Statement statement(m_connection,
                        u"SELECT 1 FROM blind_task t JOIN blind_draw d ON d.key = t.draw "
                        "WHERE t.caption = ? AND d.purpose = ? AND t.curator = ? "
                        "AND (t.event IS NULL OR d.purpose = 'second')"_s);
    statement.bind(caption.value, word(purpose), curator.isNull() ? u""_s : curator);
    return statement.step();
}

void BlindStore::assign(ImageKey image, const QStringList &curators)
{
    Statement(m_connection, u"DELETE FROM assignment WHERE image = ?"_s).bind(image.value).execute();
    int turn = 0;
    for (const QString &curator : curators) {
        Statement(m_connection, u"INSERT INTO assignment (image, curator, turn) VALUES (?, ?, ?)"_s)
            .bind(image.value, curator, ++turn)
            .execute();
    }
}

std::vector<BlindStore::Share> BlindStore::shares()
{
    Statement statement(m_connection,
                        u"SELECT a.curator, min(a.turn, 2), count(*), sum(CASE WHEN a.turn = 1 "
                        "THEN i.status = 'done' ELSE NOT EXISTS (SELECT 1 FROM blind_task t "
                        "WHERE t.image = a.image AND t.curator = a.curator AND t.event IS NULL) "
                        "END) FROM assignment a JOIN image i ON i.key = a.image "
                        "GROUP BY a.curator, min(a.turn, 2) ORDER BY a.curator, 2"_s);
    std::vector<Share> shares;
    while (statement.step()) {
        shares.push_back({statement.text(0), static_cast<int>(statement.integer(1)),
                          statement.integer(2), statement.integer(3)});
    }
    return shares;
}

}  // namespace gaia::storage
