// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gaia::settings {

/// A secret. It does not print, does not compare and turns into text at one place only: where the
/// request's header is made.
class ApiKey final {
public:
    ApiKey() = default;
    explicit ApiKey(const QString &secret)
        : m_secret(secret.trimmed().toUtf8())
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }
    /// The value of the Authorization header.
    [[nodiscard]] QByteArray bearer() const { return "Bearer " + m_secret; }
    /// The text with every occurrence of the key taken out, for messages of servers that echo it.
    /// What is shorter than any secret ("none", "EMPTY", for servers of one's own) is a word that
    /// answers may hold, and stays.
    [[nodiscard]] QByteArray removedFrom(QByteArray text) const
    {
        return m_secret.size() < kShortestSecret ? text : text.replace(m_secret, "[key]");
    }
    /// For writing to the key store alone.
    [[nodiscard]] QString forKeyStore() const { return QString::fromUtf8(m_secret); }

private:
    static constexpr qsizetype kShortestSecret = 8;

    QByteArray m_secret;
};

}  // namespace gaia::settings
