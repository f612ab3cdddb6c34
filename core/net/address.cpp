// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/address.h"

#include "core/base/translate.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QUrlQuery>

#include <algorithm>

namespace gaia::net {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qsizetype kLongestAddress = 4'000;

bool isWebScheme(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

bool countsVisitors(const QString &name)
{
    return name.startsWith("utm_"_L1) || name == "fbclid"_L1 || name == "gclid"_L1;
}

/// The path without "." and ".." (RFC 3986, 5.2.4); QUrl's own way leaves an empty segment behind.
QString withoutDots(const QString &path)
{
    QStringList kept;
    const QStringList parts = path.split(u'/');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isDots = parts.at(i) == ".."_L1;
        if (!isDots && parts.at(i) != "."_L1) {
            kept.append(parts.at(i));
            continue;
        }
        if (isDots && !kept.isEmpty()) {
            kept.removeLast();
        }
        if (i == parts.size() - 1) {
            kept.append(QString());
        }
    }
    return u'/' + kept.join(u'/');
}

/// Blocks that are not on the public Internet (IANA's special-purpose address registries).
const QList<QPair<QHostAddress, int>> &privateBlocks()
{
    static const QList<QPair<QHostAddress, int>> blocks = [] {
        QList<QPair<QHostAddress, int>> parsed;
        for (const char *block :
             {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
              "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
              "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
              "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20",
              "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"}) {
            parsed.append(QHostAddress::parseSubnet(QString::fromLatin1(block)));
        }
        return parsed;
    }();
    return blocks;
}

/// The IPv4 address that an IPv6 one carries: mapped (::ffff:), NAT64 (64:ff9b::), 6to4 (2002:).
QHostAddress unwrapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 mapped = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        return QHostAddress(mapped);
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&](int from) {
        return QHostAddress(quint32(bytes[from]) << 24 | quint32(bytes[from + 1]) << 16
                            | quint32(bytes[from + 2]) << 8 | quint32(bytes[from + 3]));
    };
    if (address.isInSubnet(QHostAddress(u"64:ff9b::"_s), 96)) {
        return at(12);
    }
    return address.isInSubnet(QHostAddress(u"2002::"_s), 16) ? at(2) : address;
}

bool isPrivate(const QHostAddress &address)
{
    const QHostAddress plain = unwrapped(address);
    const auto &blocks = privateBlocks();
    return std::any_of(blocks.begin(), blocks.end(), [&](const auto &block) {
        return plain.protocol() == block.first.protocol() && plain.isInSubnet(block);
    });
}

}  // namespace

QUrl normalisedAddress(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!plain.isValid() || !isWebScheme(plain) || plain.host().isEmpty()
        || plain.toEncoded().size() > kLongestAddress) {
        return {};
    }
    if (plain.port() == (plain.scheme() == "http"_L1 ? 80 : 443)) {
        plain.setPort(-1);
    }
    plain.setPath(withoutDots(plain.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    if (plain.hasQuery()) {
        QUrlQuery query(plain.query(QUrl::FullyEncoded));
        bool isTrimmed = query.isEmpty();
        const auto items = query.queryItems(QUrl::FullyEncoded);
        for (const auto &[name, value] : items) {
            if (countsVisitors(name)) {
                query.removeAllQueryItems(name);
                isTrimmed = true;
            }
        }
        if (isTrimmed) {
            plain.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
        }
    }
    return plain;
}

QUrl normalisedAddress(const QString &url)
{
    return normalisedAddress(QUrl(url.trimmed(), QUrl::TolerantMode));
}

bool isPrivateAddress(const QString &address)
{
    const QHostAddress parsed(address);
    return !parsed.isNull() && isPrivate(parsed);
}

base::Status checkAddress(const QUrl &url, const QStringList &allowed)
{
    if (!url.isValid() || !isWebScheme(url) || url.host().isEmpty()) {
        return fail(ErrorCode::Usage, translate("gaia", "“%1” is no http or https address.")
                                          .arg(url.toDisplayString()));
    }
    const QString host = url.host();
    const QString withPort = u"%1:%2"_s.arg(host).arg(url.port());
    if (allowed.contains(host, Qt::CaseInsensitive)
        || allowed.contains(withPort, Qt::CaseInsensitive)) {
        return {};
    }
    const QHostAddress number(host);
    QList<QHostAddress> addresses{number};
    if (number.isNull()) {
        const QHostInfo info = QHostInfo::fromName(host);
        addresses = info.addresses();
        if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
            return fail(ErrorCode::Network,
                        translate("gaia", "%1 could not be reached: %2.")
                            .arg(host, info.errorString()));
        }
    }
    if (std::any_of(addresses.begin(), addresses.end(), isPrivate)) {
        return fail(ErrorCode::Stopped,
                    translate("gaia", "%1 is an address inside a private network and was not asked. "
                                      "Allow the host if that is what you want.")
                        .arg(host));
    }
    return {};
}

}  // namespace gaia::net
