// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/rowvalues.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <string>
#include <string_view>

namespace gaia::storage {

/// A prepared statement with values bound in order; goes back to the connection's cache when it
/// ends. Throws inside `Connection::guard`. A null QString, an empty optional and an invalid
/// QVariant bind NULL. What is bound by a RowValues or std::string is not copied: it must live until
/// the statement is reset or ends.
class Statement final {
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindOne(values), ...);
        return *this;
    }
    /// To the next row; false after the last.
    bool step();
    /// Runs a statement that returns nothing.
    void execute();
    /// Back to before the first row, without values, for the next execution.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;  ///< a null QString for NULL
    /// The same as the file holds it; empty for NULL. Lives until the next step.
    [[nodiscard]] std::string_view utf8(int column) const;
    [[nodiscard]] std::optional<QString> maybeText(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    void bindOne(int value) { bindOne(qint64(value)); }
    void bindOne(bool value) { bindOne(qint64(value ? 1 : 0)); }
    void bindOne(qint64 value);
    void bindOne(double value);
    void bindOne(const QString &value);
    void bindOne(const QByteArray &value);
    void bindOne(const QVariant &value);
    void bindOne(const std::string &value);
    void bindOne(const RowValues &row);
    template<typename T>
    void bindOne(const std::optional<T> &value)
    {
        if (value) {
            bindOne(*value);
        } else {
            bindNull();
        }
    }
    void bindNull();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_bound = 0;
};

}  // namespace gaia::storage
