// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <exception>
#include <memory>

namespace SQLite {
class Database;
class Statement;
}

namespace gaia::storage {

enum class Access { ReadOnly, ReadWrite, Create };

/// How hard a commit is pressed onto the disk.
enum class Durability {
    Full,    ///< survives a power cut once it returned: decisions
    Normal,  ///< survives a kill, and a power cut up to the last checkpoint: bulk work
};

/// Thrown inside this folder only, where a store finds what can't go on; `Connection::guard`
/// turns it into an error.
class Failure final : public std::exception {
public:
    explicit Failure(base::Error error);
    [[nodiscard]] const base::Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "storage failure"; }

private:
    base::Error m_error;
};

/// One connection to one SQLite file, set up the way every connection here is (WAL, foreign
/// keys, busy timeout). One thread at a time. Stores work on it inside `guard`.
class Connection final {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                        Access access);
    ~Connection();

    [[nodiscard]] QString path() const;

    /// Runs `work()` and turns every failure of SQLite or of a store into an error.
    template<typename Work>
    base::Status guard(Work work);

    void begin();           ///< a read snapshot
    void beginImmediate();  ///< takes the write lock, waiting for it if need be
    void commit();
    void rollback() noexcept;
    void setDurability(Durability durability);
    /// Between transactions: whether each row's references are looked up as it is written.
    void setReferencesChecked(bool areChecked);
    /// Whether a commit that finds the write-ahead log long takes it into the file, as it does
    /// from the start, or leaves that to somebody else.
    void setCheckpointing(bool isOn);
    /// Pages in the write-ahead log after the last commit; counted while checkpointing is off.
    [[nodiscard]] int logPages() const;
    /// Of the file, or of the one that the first statement makes.
    [[nodiscard]] int pageBytes();
    /// Takes the write-ahead log into the file as far as no reader needs it.
    void checkpoint();
    /// Runs statements that return nothing.
    void execute(const QString &sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows that the last statement changed.
    [[nodiscard]] int changes() const;
    /// Changes whenever another connection, of any process, has committed.
    [[nodiscard]] qint64 dataVersion();

    /// For Statement: a prepared statement from the cache, or a new one.
    [[nodiscard]] std::unique_ptr<SQLite::Statement> lease(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<SQLite::Statement> statement) noexcept;

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    [[nodiscard]] base::Error currentError() const noexcept;

    std::unique_ptr<Private> d;
};

template<typename Work>
base::Status Connection::guard(Work work)
{
    try {
        work();
        return {};
    } catch (...) {
        return base::fail(currentError());
    }
}

}  // namespace gaia::storage
