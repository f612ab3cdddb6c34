// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batchstore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Batch;
using dataset::ImageKey;

BatchStore::BatchStore(Connection &connection)
    : m_connection(connection)
{
}

dataset::BatchKey BatchStore::add(const Batch &batch)
{
    Statement(m_connection,
              u"INSERT INTO batch (run, stage, state, requests, bytes, usd, at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(batch.run.value, word(batch.stage), batch.state, batch.requests, batch.bytes,
              batch.usd, base::timestamp(batch.at))
        .execute();
    return {m_connection.lastInsertId()};
}

void BatchStore::update(const Batch &batch)
{
    Statement(m_connection,
              u"UPDATE batch SET state = ?, file = ?, remote = ?, output_file = ?, error_file = ?, "
              "reason = ? WHERE key = ?"_s)
        .bind(batch.state, nullIfEmpty(batch.file), nullIfEmpty(batch.remote),
              nullIfEmpty(batch.outputFile), nullIfEmpty(batch.errorFile),
              nullIfEmpty(batch.reason), batch.key.value)
        .execute();
}

std::vector<Batch> BatchStore::batches(bool openOnly)
{
    const QString where = openOnly ? u"WHERE b.state <> 'collected' "_s : QString();
    Statement statement(m_connection,
                        u"SELECT b.key, b.run, b.stage, b.state, b.file, b.remote, b.output_file, "
                        "b.error_file, b.requests, b.bytes, b.usd, b.at, b.reason FROM batch b "_s
                            + where + u"ORDER BY b.key"_s);
    std::vector<Batch> batches;
    while (statement.step()) {
        Batch batch;
        batch.key = {statement.integer(0)};
        batch.run = {statement.integer(1)};
        batch.stage = statement.text(2) == "summary"_L1 ? dataset::Stage::Summary
                                                        : dataset::Stage::Captioning;
        batch.state = statement.text(3);
        batch.file = statement.text(4);
        batch.remote = statement.text(5);
        batch.outputFile = statement.text(6);
        batch.errorFile = statement.text(7);
        batch.requests = statement.integer(8);
        batch.bytes = statement.integer(9);
        batch.usd = statement.real(10);
        batch.at = QDateTime::fromString(statement.text(11), Qt::ISODateWithMs);
        batch.reason = statement.text(12);
        batches.push_back(batch);
    }
    return batches;
}

double BatchStore::openUsd()
{
    Statement statement(m_connection,
                        u"SELECT coalesce(sum(usd), 0) FROM batch WHERE state <> 'collected'"_s);
    return statement.step() ? statement.real(0) : 0.0;
}

double BatchStore::paidUsd(dataset::RunKey run)
{
    Statement statement(m_connection,
                        u"SELECT coalesce(sum(cost_usd), 0) FROM answer WHERE run = ?"_s);
    statement.bind(run.value);
    return statement.step() ? statement.real(0) : 0.0;
}

void BatchStore::carry(const Batch &batch, const std::vector<ImageKey> &images)
{
    Statement statement(
        m_connection,
        u"INSERT INTO caption_task (image, stage, run, state, batch) VALUES (?1, ?2, ?3, 'running', ?4) "
        "ON CONFLICT (image, stage) DO UPDATE SET state = 'running', batch = ?4, run = ?3"_s);
    for (const ImageKey image : images) {
        statement.reset();
        statement.bind(image.value, word(batch.stage), batch.run.value, batch.key.value);
        statement.execute();
    }
}

bool BatchStore::carries(dataset::BatchKey batch, ImageKey image, dataset::Stage stage)
{
    Statement statement(
        m_connection, u"SELECT 1 FROM caption_task WHERE image = ? AND stage = ? AND batch = ?"_s);
    statement.bind(image.value, word(stage), batch.value);
    return statement.step();
}

std::vector<ImageKey> BatchStore::carried(dataset::BatchKey batch)
{
    Statement statement(m_connection,
                        u"SELECT image FROM caption_task WHERE batch = ? ORDER BY image"_s);
    statement.bind(batch.value);
    std::vector<ImageKey> images;
    while (statement.step()) {
        images.push_back({statement.integer(0)});
    }
    return images;
}

}  // namespace gaia::storage
