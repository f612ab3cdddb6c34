// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <sys/types.h>

namespace gaia::storage {

/// Which file a path led to at one moment: tells later that it was moved, deleted or replaced,
/// when what is written would go to a file that nobody finds. A value.
class FileIdentity final {
public:
    FileIdentity() = default;
    /// Of the file at `path`; nothing is there yet: the first look counts.
    explicit FileIdentity(const QString &path);

    /// An error with a sentence where another file, or none, is at the path now.
    [[nodiscard]] base::Status check();

private:
    [[nodiscard]] bool look();

    QString m_path;
    dev_t m_device = 0;
    ino_t m_number = 0;
    bool m_isKnown = false;
};

}  // namespace gaia::storage
