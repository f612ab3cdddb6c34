// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/fileidentity.h"

#include <memory>
#include <mutex>
#include <vector>

namespace gaia::storage {

/// Reader connections to one file, lent to one thread at a time. Where the file was moved or
/// replaced meanwhile, nothing is read of what stands in its place. Thread-safe.
class ConnectionPool final {
public:
    explicit ConnectionPool(QString path);

    /// Lends a connection to `work(Connection &)` within one read transaction.
    template<typename Work>
    base::Status read(Work work);

private:
    [[nodiscard]] base::Result<std::unique_ptr<Connection>> take();
    void giveBack(std::unique_ptr<Connection> connection);

    QString m_path;
    std::mutex m_mutex;
    FileIdentity m_file;
    std::vector<std::unique_ptr<Connection>> m_free;
};

template<typename Work>
base::Status ConnectionPool::read(Work work)
{
    auto connection = take();
    if (!connection) {
        return base::fail(connection.error());
    }
    base::Status status = (*connection)->guard([&] {
        (*connection)->begin();
        work(**connection);
    });
    (*connection)->rollback();
    giveBack(std::move(*connection));
    return status;
}

}  // namespace gaia::storage
