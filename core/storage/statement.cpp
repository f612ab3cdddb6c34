// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gaia::storage {

Statement::Statement(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.lease(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_statement));
}

bool Statement::step()
{
    return m_statement->executeStep();
}

void Statement::execute()
{
    m_statement->exec();
}

void Statement::reset()
{
    m_statement->reset();
    m_statement->clearBindings();
    m_bound = 0;
}

bool Statement::isNull(int column) const
{
    return m_statement->getColumn(column).isNull();
}

qint64 Statement::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

double Statement::real(int column) const
{
    return m_statement->getColumn(column).getDouble();
}

QString Statement::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return value.isNull() ? QString() : QString::fromUtf8(value.getText(), value.getBytes());
}

std::string_view Statement::utf8(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const char *text = value.getText("");
    return {text, static_cast<std::size_t>(value.getBytes())};
}

std::optional<QString> Statement::maybeText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<double> Statement::maybeReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

QByteArray Statement::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const void *bytes = value.getBlob();
    return QByteArray(static_cast<const char *>(bytes), bytes ? value.getBytes() : 0);
}

void Statement::bindOne(qint64 value)
{
    m_statement->bind(++m_bound, static_cast<int64_t>(value));
}

void Statement::bindOne(double value)
{
    m_statement->bind(++m_bound, value);
}

void Statement::bindOne(const QString &value)
{
    if (value.isNull()) {
        bindNull();
    } else {
        m_statement->bind(++m_bound, value.toUtf8().toStdString());
    }
}

void Statement::bindOne(const QByteArray &value)
{
    m_statement->bind(++m_bound, value.constData(), static_cast<int>(value.size()));
}

void Statement::bindOne(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType: bindNull(); break;
    case QMetaType::Double: bindOne(value.toDouble()); break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: bindOne(value.toLongLong()); break;
    case QMetaType::QByteArray: bindOne(value.toByteArray()); break;
    default: bindOne(value.toString());
    }
}

void Statement::bindOne(const std::string &value)
{
    m_statement->bindNoCopy(++m_bound, value);
}

void Statement::bindOne(const RowValues &row)
{
    for (const RowValues::Value &value : row.values()) {
        if (const auto *text = std::get_if<std::string>(&value)) {
            bindOne(*text);
        } else if (const auto *integer = std::get_if<qint64>(&value)) {
            bindOne(*integer);
        } else if (const auto *real = std::get_if<double>(&value)) {
            bindOne(*real);
        } else {
            bindNull();
        }
    }
}

void Statement::bindNull()
{
    m_statement->bind(++m_bound);
}

}  // namespace gaia::storage
