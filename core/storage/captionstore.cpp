// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/captionstore.h"

#include "core/base/clock.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Caption;
using dataset::CaptionKey;
using dataset::ImageKey;

namespace {

const QString kSelect = QStringLiteral(
    "SELECT c.key, c.set_key, s.image, c.ordinal, coalesce(c.generated, c.text), c.text, c.state, "
    "c.reason, c.draft, p.origin, p.model, p.run, p.at, c.rank FROM caption c "
    "JOIN caption_set s ON s.key = c.set_key "
    "JOIN caption_set p ON p.key = coalesce(c.from_set, c.set_key) ");

Caption captionFrom(const Statement &row)
{
    Caption caption;
    caption.key = {row.integer(0)};
    caption.set = {row.integer(1)};
    caption.image = {row.integer(2)};
    caption.ordinal = static_cast<int>(row.integer(3));
    caption.generated = row.text(4);
    caption.text = row.text(5);
    caption.state = dataset::captionStateFromWord(row.text(6))
                        .value_or(dataset::CaptionState::Pending);
    caption.reason = dataset::rejectReasonFromWord(row.text(7));
    caption.draft = row.text(8);
    caption.origin = dataset::captionOriginFromWord(row.text(9))
                         .value_or(dataset::CaptionOrigin::Record);
    caption.model = row.text(10);
    caption.run = {row.integer(11)};
    caption.at = QDateTime::fromString(row.text(12), Qt::ISODateWithMs);
    if (!row.isNull(13)) {
        caption.rank = static_cast<int>(row.integer(13));
    }
    return caption;
}

}  // namespace

CaptionStore::CaptionStore(Connection &connection)
    : m_connection(connection)
{
}

dataset::CaptionSetKey CaptionStore::addHead(const NewSet &set)
{
    Statement(m_connection,
              u"INSERT INTO caption_set (image, run, origin, model, at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(set.image.value, set.run.isValid() ? std::optional(set.run.value) : std::nullopt,
              word(set.origin), set.model, base::timestamp(set.at))
        .execute();
    return {m_connection.lastInsertId()};
}

void CaptionStore::addTexts(dataset::CaptionSetKey set, const QStringList &texts)
{
    Statement statement(
        m_connection,
        u"INSERT INTO caption (set_key, ordinal, text) VALUES (?, ?, ?)"_s);
    for (int i = 0; i < texts.size(); ++i) {
        statement.reset();
        statement.bind(set.value, i + 1, texts.at(i));
        statement.execute();
    }
}

bool CaptionStore::addSet(const NewSet &set)
{
    const qint64 key = addHead(set).value;
    addTexts({key}, set.texts);
    Statement makeCurrent(m_connection,
                          u"UPDATE image SET caption_set = ?1 WHERE key = ?2 AND NOT EXISTS ("
                          "SELECT 1 FROM caption WHERE set_key = image.caption_set "
                          "AND state <> 'pending')"_s);
    makeCurrent.bind(key, set.image.value).execute();
    return m_connection.changes() > 0;
}

bool CaptionStore::addVariant(const NewSet &set, int ordinal, const QString &text)
{
    const dataset::Captions present = current(set.image);
    const auto replaced = std::find_if(present.begin(), present.end(), [&](const Caption &caption) {
        return caption.ordinal == ordinal;
    });
    if (replaced == present.end()) {
        return false;
    }
    const dataset::CaptionSetKey key = addHead(set);
    for (const Caption &caption : present) {
        if (caption.ordinal != ordinal) {
            copy(caption, key);
            continue;
        }
        Statement(m_connection,
                  u"INSERT INTO caption (set_key, ordinal, text) VALUES (?, ?, ?)"_s)
            .bind(key.value, ordinal, text)
            .execute();
    }
    if (!replaced->isDecided()) {
        putInUse(set.image, key);
    }
    return true;
}

void CaptionStore::copy(const Caption &caption, dataset::CaptionSetKey into)
{
    Statement(m_connection,
              u"INSERT INTO caption (set_key, ordinal, generated, text, state, reason, draft, rank, "
              "from_set) SELECT ?, ordinal, generated, text, state, reason, draft, rank, "
              "coalesce(from_set, set_key) FROM caption WHERE key = ?"_s)
        .bind(into.value, caption.key.value)
        .execute();
    Statement(m_connection,
              u"INSERT INTO caption_basis SELECT ?, image, media, location, point, date, text "
              "FROM caption_basis WHERE caption = ?"_s)
        .bind(m_connection.lastInsertId(), caption.key.value)
        .execute();
}

dataset::CaptionSetKey CaptionStore::addComposed(const NewSet &set, const Caption &caption,
                                                 dataset::CaptionSetKey from)
{
    const dataset::Captions present = current(set.image);
    if (caption.ordinal < 1 || caption.ordinal > static_cast<int>(present.size()) + 1) {
        return {};
    }
    const dataset::CaptionSetKey key = addHead(set);
    for (const Caption &other : present) {
        if (other.ordinal != caption.ordinal) {
            copy(other, key);
        }
    }
    Statement(m_connection,
              u"INSERT INTO caption (set_key, ordinal, generated, text, state, reason, from_set) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(key.value, caption.ordinal, caption.generated, caption.text, word(caption.state),
              caption.reason ? word(*caption.reason) : QString(),
              from.isValid() ? std::optional(from.value) : std::nullopt)
        .execute();
    if (caption.isDecided()) {
        noteBasis({m_connection.lastInsertId()}, set.image, caption.text);
    }
    putInUse(set.image, key);
    return key;
}

dataset::CaptionSetKey CaptionStore::proposedIn(CaptionKey caption)
{
    Statement statement(m_connection,
                        u"SELECT coalesce(from_set, set_key) FROM caption WHERE key = ?"_s);
    statement.bind(caption.value);
    return {statement.step() ? statement.integer(0) : 0};
}

void CaptionStore::setRank(CaptionKey caption, std::optional<int> rank)
{
    Statement(m_connection, u"UPDATE caption SET rank = ? WHERE key = ?"_s)
        .bind(rank, caption.value)
        .execute();
}

std::vector<CaptionStore::Head> CaptionStore::sets(ImageKey image)
{
    Statement statement(m_connection, u"SELECT key, at, origin, model, run FROM caption_set "
                                      "WHERE image = ? ORDER BY key DESC"_s);
    statement.bind(image.value);
    std::vector<Head> sets;
    while (statement.step()) {
        sets.push_back({{statement.integer(0)},
                        {statement.integer(4)},
                        QDateTime::fromString(statement.text(1), Qt::ISODateWithMs),
                        statement.text(2),
                        statement.text(3)});
    }
    return sets;
}

dataset::Captions CaptionStore::ofSet(dataset::CaptionSetKey set)
{
    Statement statement(m_connection, kSelect + u"WHERE c.set_key = ? ORDER BY c.ordinal"_s);
    statement.bind(set.value);
    dataset::Captions captions;
    while (statement.step()) {
        captions.push_back(captionFrom(statement));
    }
    return captions;
}

dataset::CaptionSetKey CaptionStore::setInUse(ImageKey image)
{
    Statement statement(m_connection, u"SELECT caption_set FROM image WHERE key = ?"_s);
    statement.bind(image.value);
    return {statement.step() ? statement.integer(0) : 0};
}

void CaptionStore::putInUse(ImageKey image, dataset::CaptionSetKey set)
{
    Statement(m_connection, u"UPDATE image SET caption_set = ? WHERE key = ?"_s)
        .bind(set.isValid() ? std::optional(set.value) : std::nullopt, image.value)
        .execute();
}

dataset::Captions CaptionStore::current(ImageKey image)
{
    Statement statement(m_connection,
                        kSelect
                            + u"JOIN image i ON i.caption_set = s.key WHERE i.key = ? "
                              "ORDER BY c.ordinal"_s);
    statement.bind(image.value);
    dataset::Captions captions;
    while (statement.step()) {
        captions.push_back(captionFrom(statement));
    }
    return captions;
}

dataset::Captions CaptionStore::currentTexts(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT c.ordinal, c.text, c.state FROM image i "
                        "JOIN caption c ON c.set_key = i.caption_set WHERE i.key = ? "
                        "ORDER BY c.ordinal"_s);
    statement.bind(image.value);
    dataset::Captions captions;
    while (statement.step()) {
        Caption &caption = captions.emplace_back();
        caption.ordinal = static_cast<int>(statement.integer(0));
        caption.text = statement.text(1);
        caption.state = dataset::captionStateFromWord(statement.text(2))
                            .value_or(dataset::CaptionState::Pending);
    }
    return captions;
}

std::optional<Caption> CaptionStore::load(CaptionKey caption)
{
    Statement statement(m_connection, kSelect + u"WHERE c.key = ?"_s);
    statement.bind(caption.value);
    return statement.step() ? std::optional(captionFrom(statement)) : std::nullopt;
}

bool CaptionStore::isCurrent(const Caption &caption)
{
    Statement statement(m_connection, u"SELECT 1 FROM image WHERE key = ? AND caption_set = ?"_s);
    statement.bind(caption.image.value, caption.set.value);
    return statement.step();
}

void CaptionStore::setState(const Caption &caption)
{
    Statement(m_connection,
              u"UPDATE caption SET text = ?, state = ?, reason = ?, draft = NULL WHERE key = ?"_s)
        .bind(caption.text, word(caption.state),
              caption.reason ? word(*caption.reason) : QString(), caption.key.value)
        .execute();
    Statement(m_connection, u"DELETE FROM caption_basis WHERE caption = ?"_s)
        .bind(caption.key.value)
        .execute();
    if (caption.isDecided()) {
        noteBasis(caption.key, caption.image, caption.text);
    }
}

void CaptionStore::noteBasis(CaptionKey caption, ImageKey image, const QString &text)
{
    Statement(m_connection,
              u"INSERT INTO caption_basis SELECT ?, image, media, location, point, date, ? "
              "FROM image_basis WHERE image = ?"_s)
        .bind(caption.value, text, image.value)
        .execute();
}

void CaptionStore::setBasis(const Caption &caption, const QString &basis)
{
    Statement(m_connection, u"DELETE FROM caption_basis WHERE caption = ?"_s)
        .bind(caption.key.value)
        .execute();
    if (!basis.isEmpty() && caption.isDecided()) {
        Statement(m_connection,
                  u"INSERT INTO caption_basis SELECT ?1, ?2, json_extract(?3, '$[0]'), "
                  "json_extract(?3, '$[1]'), json_extract(?3, '$[2]'), json_extract(?3, '$[3]'), "
                  "json_extract(?3, '$[4]')"_s)
            .bind(caption.key.value, caption.image.value, basis)
            .execute();
    }
}

void CaptionStore::saveDraft(CaptionKey caption, const QString &text)
{
    Statement(m_connection, u"UPDATE caption SET draft = ? WHERE key = ?"_s)
        .bind(text, caption.value)
        .execute();
}

}  // namespace gaia::storage
