// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace gaia::net {

/// Bytes. Of a longer robots.txt the rest is not read (RFC 9309, 2.5: at least 500 KiB).
inline constexpr qint64 kMaxRobotsBytes = 512 << 10;

/// What a host's robots.txt lets a crawler do (RFC 9309), with the Crawl-delay that many hosts
/// add. A value; thread-safe when const.
class Robots final {
public:
    /// Rules of the groups that name `agent` (a product token such as "GAIA-Curator", without
    /// regard to case), else of those for "*". Never fails: lines that make no sense are passed
    /// over.
    [[nodiscard]] static Robots parse(const QByteArray &text, const QString &agent);
    /// Everything is allowed: the host has no robots.txt (any 4xx, RFC 9309, 2.3.1.3).
    [[nodiscard]] static Robots allowingAll() { return {}; }
    /// Nothing is allowed: robots.txt could not be reached (RFC 9309, 2.3.1.4).
    [[nodiscard]] static Robots refusingAll();

    /// The longest pattern that fits decides, and allow wins a tie. /robots.txt is always allowed.
    [[nodiscard]] bool allows(const QUrl &url) const;
    /// Seconds between two requests; nothing if the host does not say.
    [[nodiscard]] std::optional<double> crawlDelay() const { return m_crawlDelay; }
    /// Addresses of sitemaps, whatever the agent.
    [[nodiscard]] QStringList sitemaps() const { return m_sitemaps; }

private:
    struct Rule {
        QByteArray pattern;  ///< percent-encoding made one way
        bool isAllowed = false;
    };

    std::vector<Rule> m_rules;
    std::optional<double> m_crawlDelay;
    QStringList m_sitemaps;
};

}  // namespace gaia::net
