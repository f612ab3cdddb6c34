// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QString>

#include <optional>

namespace gaia::storage {

/// What holds for the project as a whole, by name. Works inside `Connection::guard`.
class ProjectValues final {
public:
    explicit ProjectValues(Connection &connection);

    [[nodiscard]] std::optional<QString> value(const QString &name);
    /// An empty optional forgets the value.
    void set(const QString &name, const std::optional<QString> &value);

    /// The guidelines that decisions were made under, by their hash.
    void keepGuideline(const QString &hash, const QString &text);
    [[nodiscard]] std::optional<QString> guideline(const QString &hash);

private:
    Connection &m_connection;
};

/// The texts that runs asked with, by their hash, so that a caption's prompt can always be read.
class PromptArchive final {
public:
    struct Texts {
        QString summary;
        QString captions;
        QString schema;
    };

    explicit PromptArchive(Connection &connection);
    void keep(const QString &hash, const Texts &texts);
    [[nodiscard]] std::optional<Texts> find(const QString &hash);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
