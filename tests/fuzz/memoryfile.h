// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>

#include <sys/mman.h>
#include <unistd.h>

namespace gaia::test {

/// Bytes as a file that lives in memory, for readers that open a path.
class InMemoryFile final {
public:
    InMemoryFile(const std::uint8_t *data, std::size_t size)
        : m_descriptor(memfd_create("fuzzed", 0))
    {
        std::size_t written = 0;
        while (written < size) {
            const ssize_t some = write(m_descriptor, data + written, size - written);
            if (some <= 0) {
                break;
            }
            written += static_cast<std::size_t>(some);
        }
    }
    ~InMemoryFile() { close(m_descriptor); }
    InMemoryFile(const InMemoryFile &) = delete;
    InMemoryFile &operator=(const InMemoryFile &) = delete;

    [[nodiscard]] QString path() const
    {
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

}  // namespace gaia::test
