// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projectvalues.h"

#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;

ProjectValues::ProjectValues(Connection &connection)
    : m_connection(connection)
{
}

std::optional<QString> ProjectValues::value(const QString &name)
{
    Statement statement(m_connection, u"SELECT value FROM project WHERE name = ?"_s);
    statement.bind(name);
    return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
}

void ProjectValues::set(const QString &name, const std::optional<QString> &value)
{
    if (value) {
        Statement(m_connection, u"INSERT OR REPLACE INTO project (name, value) VALUES (?, ?)"_s)
            .bind(name, value->isNull() ? u""_s : *value)
            .execute();
    } else {
        Statement(m_connection, u"DELETE FROM project WHERE name = ?"_s).bind(name).execute();
    }
}

void ProjectValues::keepGuideline(const QString &hash, const QString &text)
{
    Statement(m_connection, u"INSERT OR IGNORE INTO guideline (hash, text) VALUES (?, ?)"_s)
        .bind(hash, text)
        .execute();
}

std::optional<QString> ProjectValues::guideline(const QString &hash)
{
    Statement statement(m_connection, u"SELECT text FROM guideline WHERE hash = ?"_s);
    statement.bind(hash);
    return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
}

PromptArchive::PromptArchive(Connection &connection)
    : m_connection(connection)
{
}

void PromptArchive::keep(const QString &hash, const Texts &texts)
{
    Statement(m_connection,
              u"INSERT OR IGNORE INTO prompt (hash, summary, captions, schema) VALUES (?, ?, ?, ?)"_s)
        .bind(hash, texts.summary, texts.captions, texts.schema)
        .execute();
}

std::optional<PromptArchive::Texts> PromptArchive::find(const QString &hash)
{
    Statement statement(m_connection,
                        u"SELECT summary, captions, schema FROM prompt WHERE hash = ?"_s);
    statement.bind(hash);
    if (!statement.step()) {
        return std::nullopt;
    }
    return Texts{statement.text(0), statement.text(1), statement.text(2)};
}

}  // namespace gaia::storage
