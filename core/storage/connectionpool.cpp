// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connectionpool.h"

namespace gaia::storage {

ConnectionPool::ConnectionPool(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{
}

base::Result<std::unique_ptr<Connection>> ConnectionPool::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const base::Status same = m_file.check(); !same) {
            return base::fail(same.error());
        }
        if (!m_free.empty()) {
            auto connection = std::move(m_free.back());
            m_free.pop_back();
            return connection;
        }
    }
    return Connection::open(m_path, Access::ReadOnly);
}

void ConnectionPool::giveBack(std::unique_ptr<Connection> connection)
{
    const std::scoped_lock lock(m_mutex);
    m_free.push_back(std::move(connection));
}

}  // namespace gaia::storage
