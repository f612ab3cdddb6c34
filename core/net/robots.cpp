// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robots.h"

#include <algorithm>
#include <cmath>

namespace gaia::net {

namespace {

constexpr std::size_t kMostRules = 10'000;
constexpr qsizetype kLongestPattern = 2'000;
/// A larger Crawl-delay is a way to say "go away"; it is kept to what still makes progress.
constexpr double kLongestDelaySeconds = 120.0;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// One spelling for what percent-encoding can write in several ways (RFC 9309, 2.2.2).
QByteArray normalised(const QByteArray &path)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path.at(i);
        const int high = i + 2 < path.size() ? hexValue(path.at(i + 1)) : -1;
        const int low = i + 2 < path.size() ? hexValue(path.at(i + 2)) : -1;
        if (c == '%' && high >= 0 && low >= 0) {
            const char decoded = char(high * 16 + low);
            if (isUnreserved(decoded)) {
                out += decoded;
            } else {
                out += '%';
                out += kHex[high];
                out += kHex[low];
            }
            i += 2;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            out += '%';
            out += kHex[(static_cast<unsigned char>(c) >> 4) & 15];
            out += kHex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    return out;
}

/// "*" stands for any characters, "$" at the end for the end. Linear: on a mismatch only the last
/// star is moved on.
bool fits(const QByteArray &pattern, const QByteArray &path)
{
    const bool isAnchored = pattern.endsWith('$');
    const qsizetype end = isAnchored ? pattern.size() - 1 : pattern.size();
    qsizetype p = 0;
    qsizetype s = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    for (;;) {
        if (p == end && (!isAnchored || s == path.size())) {
            return true;
        }
        if (p < end && pattern.at(p) == '*') {
            star = p++;
            mark = s;
        } else if (p < end && s < path.size() && pattern.at(p) == path.at(s)) {
            ++p;
            ++s;
        } else if (star >= 0 && mark < path.size()) {
            p = star + 1;
            s = ++mark;
        } else {
            return false;
        }
    }
}

struct Line {
    QByteArray name;  ///< lower case
    QByteArray value;
};

std::optional<Line> lineFrom(QByteArray line)
{
    const qsizetype comment = line.indexOf('#');
    if (comment >= 0) {
        line.truncate(comment);
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return std::nullopt;
    }
    return Line{line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()};
}

/// The product token at the start of a User-agent value: letters, "_" and "-", or "*".
QByteArray tokenOf(const QByteArray &value)
{
    if (value.startsWith('*')) {
        return "*";
    }
    qsizetype length = 0;
    while (length < value.size()
           && (std::isalpha(static_cast<unsigned char>(value.at(length))) != 0
               || value.at(length) == '_' || value.at(length) == '-')) {
        ++length;
    }
    return value.left(length).toLower();
}

}  // namespace

Robots Robots::parse(const QByteArray &text, const QString &agent)
{
    const QByteArray own = agent.toLatin1().toLower();
    QByteArray body = text.left(kMaxRobotsBytes);
    if (text.size() >= kMaxRobotsBytes) {
        // What is left of a line that the bound cuts in two may mean far more than the line.
        body.truncate(std::max(body.lastIndexOf('\n'), body.lastIndexOf('\r')) + 1);
    }
    if (body.startsWith("\xEF\xBB\xBF")) {
        body.remove(0, 3);
    }
    body.replace('\r', '\n');

    Robots named;
    Robots common;
    bool isNamed = false;      // the group being read names this agent
    bool isCommon = false;     // the group being read is for everyone
    bool hasNamed = false;     // some group names this agent
    bool isGroupOpen = false;  // User-agent lines still add to the group
    const auto toEach = [&](const auto &work) {
        if (isNamed) {
            work(named);
        }
        if (isCommon) {
            work(common);
        }
    };
    QStringList sitemaps;
    for (const QByteArray &raw : body.split('\n')) {
        const auto line = lineFrom(raw);
        if (!line) {
            continue;
        }
        if (line->name == "user-agent") {
            if (!isGroupOpen) {
                isNamed = false;
                isCommon = false;
            }
            isGroupOpen = true;
            const QByteArray token = tokenOf(line->value);
            isCommon = isCommon || token == "*";
            if (token == own) {
                isNamed = true;
                hasNamed = true;
            }
        } else if (line->name == "allow" || line->name == "disallow") {
            isGroupOpen = false;
            const bool isPattern = line->value.startsWith('/') || line->value.startsWith('*');
            if (isPattern && line->value.size() <= kLongestPattern) {
                toEach([&](Robots &robots) {
                    if (robots.m_rules.size() < kMostRules) {
                        robots.m_rules.push_back({normalised(line->value), line->name == "allow"});
                    }
                });
            }
        } else if (line->name == "crawl-delay") {
            isGroupOpen = false;
            bool isNumber = false;
            const double seconds = line->value.toDouble(&isNumber);
            if (isNumber && std::isfinite(seconds) && seconds >= 0.0) {
                toEach([&](Robots &robots) {
                    robots.m_crawlDelay = std::min(seconds, kLongestDelaySeconds);
                });
            }
        } else if (line->name == "sitemap") {
            sitemaps.append(QString::fromUtf8(line->value));
        }
    }
    Robots chosen = hasNamed ? std::move(named) : std::move(common);
    chosen.m_sitemaps = sitemaps;
    return chosen;
}

Robots Robots::refusingAll()
{
    Robots robots;
    robots.m_rules.push_back({"/", false});
    return robots;
}

bool Robots::allows(const QUrl &url) const
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty()) {
        path = "/";
    }
    if (path == "/robots.txt") {
        return true;
    }
    if (url.hasQuery()) {
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    path = normalised(path);
    qsizetype longest = -1;
    bool isAllowed = true;
    for (const Rule &rule : m_rules) {
        const bool isStronger = rule.pattern.size() > longest
            || (rule.pattern.size() == longest && rule.isAllowed);
        if (isStronger && fits(rule.pattern, path)) {
            longest = rule.pattern.size();
            isAllowed = rule.isAllowed;
        }
    }
    return isAllowed;
}

}  // namespace gaia::net
