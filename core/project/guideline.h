// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <QString>

#include <optional>

namespace gaia::storage {
class Connection;
}

namespace gaia::project {

/// What accepting a caption means in this project: a text (Markdown) that is shipped, that a
/// project may replace, and whose hash every decision carries. Thread-safe; blocks.
class Guideline final {
public:
    explicit Guideline(Project &project);
    explicit Guideline(const Project &project);

    struct Text {
        QString shipped;
        std::optional<QString> own;
        QString hash;  ///< SHA-256 of what is in force, hex
        [[nodiscard]] const QString &inForce() const { return own ? *own : shipped; }
    };
    [[nodiscard]] base::Result<Text> text() const;
    /// Takes the place of the shipped one for decisions from now on; nothing goes back to it. A
    /// blank one is refused.
    [[nodiscard]] base::Status set(const std::optional<QString> &text);
    /// What decisions of this hash were made under; nothing where it was never kept here.
    [[nodiscard]] base::Result<std::optional<QString>> ofHash(const QString &hash) const;

private:
    const Project &m_project;
    Project *m_writable = nullptr;
};

/// The hash of the guideline in force, inside a transaction.
[[nodiscard]] QString guidelineHash(storage::Connection &connection);

}  // namespace gaia::project
