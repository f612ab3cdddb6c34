// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace gaia::storage {

/// The kernel's lock on a small file beside the project: held while the object lives, gone with
/// the process however that ends.
class FileLock final {
public:
    /// Busy if another process holds it; CannotOpen where the file can't be made.
    [[nodiscard]] static base::Result<std::unique_ptr<FileLock>> take(const QString &path);
    /// True if another process holds it. Makes no file.
    [[nodiscard]] static bool isTaken(const QString &path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor);
    int m_descriptor;
};

}  // namespace gaia::storage
