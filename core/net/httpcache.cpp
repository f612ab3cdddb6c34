// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpcache.h"

#include "core/net/httpdate.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace gaia::net {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMagic = 0x47414348;       ///< "GACH"
constexpr qint64 kWeek = 7LL * 24 * 3600;
constexpr qint64 kYear = 365LL * 24 * 3600;
constexpr qint64 kMaxEntry = 16LL << 20;     ///< bytes of one reply

/// The value of a directive of Cache-Control; empty without a value, nothing without it.
std::optional<QByteArray> directive(const QByteArray &control, const QByteArray &name)
{
    for (const QByteArray &part : control.toLower().split(',')) {
        const QList<QByteArray> sides = part.trimmed().split('=');
        if (sides.front().trimmed() == name) {
            return sides.size() > 1 ? sides.at(1).trimmed().replace('"', "") : QByteArray();
        }
    }
    return std::nullopt;
}

}  // namespace

Freshness freshnessOf(const QMap<QByteArray, QByteArray> &headers, const QDateTime &received)
{
    const QByteArray control = headers.value("cache-control");
    if (directive(control, "no-store") || headers.value("vary").trimmed() == "*") {
        return {false, 0};
    }
    if (directive(control, "no-cache") || headers.value("pragma").toLower().contains("no-cache")) {
        return {true, 0};
    }
    const QDateTime date = httpDate(headers.value("date"));
    const QDateTime from = date.isValid() ? date : received;
    const qint64 age = std::max<qint64>(0, headers.value("age").toLongLong());
    if (const auto seconds = directive(control, "max-age")) {
        return {true, std::clamp<qint64>(seconds->toLongLong() - age, 0, kYear)};
    }
    if (headers.contains("expires")) {
        const QDateTime until = httpDate(headers.value("expires"));
        // "0" and other dates that are none mean: no longer fresh (5.3).
        return {true, until.isValid() ? std::clamp<qint64>(from.secsTo(until) - age, 0, kYear) : 0};
    }
    const QDateTime modified = httpDate(headers.value("last-modified"));
    if (modified.isValid()) {
        return {true, std::clamp<qint64>(modified.secsTo(from) / 10 - age, 0, kWeek)};
    }
    return {true, 0};
}

HttpCache::HttpCache(QString folder, qint64 maxBytes)
    : m_folder(std::move(folder))
    , m_maxBytes(maxBytes)
{
    QDir().mkpath(m_folder);
}

QString HttpCache::fileOf(const QUrl &url) const
{
    const QByteArray hash
        = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.left(40));
}

std::optional<HttpCache::Entry> HttpCache::find(const QUrl &url)
{
    const std::scoped_lock lock(m_mutex);
    QFile file(fileOf(url));
    if (file.size() > kMaxEntry + 4096 || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    QByteArray address;
    Entry entry;
    stream >> magic >> address;
    if (magic != kMagic || address != url.toEncoded()) {
        return std::nullopt;
    }
    stream >> entry.contentType >> entry.etag >> entry.lastModified >> entry.freshUntil >> entry.body;
    return stream.status() == QDataStream::Ok ? std::optional(entry) : std::nullopt;
}

void HttpCache::keep(const QUrl &url, const WebReply &reply, const QDateTime &now)
{
    const Freshness freshness = freshnessOf(reply.headers, now);
    const bool canBeChecked = reply.headers.contains("etag") || reply.headers.contains("last-modified");
    if (!freshness.mayKeep || reply.body.size() > kMaxEntry || (freshness.seconds == 0 && !canBeChecked)) {
        forget(url);
        return;
    }
    write(url, {reply.body, reply.headers.value("content-type"), reply.headers.value("etag"),
                reply.headers.value("last-modified"), now.addSecs(freshness.seconds)});
}

void HttpCache::renew(const QUrl &url, Entry entry, const WebReply &reply, const QDateTime &now)
{
    entry.freshUntil = now.addSecs(freshnessOf(reply.headers, now).seconds);
    if (reply.headers.contains("etag")) {
        entry.etag = reply.headers.value("etag");
    }
    write(url, entry);
}

void HttpCache::forget(const QUrl &url)
{
    const std::scoped_lock lock(m_mutex);
    QFile::remove(fileOf(url));
}

void HttpCache::write(const QUrl &url, const Entry &entry)
{
    const std::scoped_lock lock(m_mutex);
    QSaveFile file(fileOf(url));
    if (!file.open(QIODevice::WriteOnly)) {
        return;
    }
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMagic << url.toEncoded() << entry.contentType << entry.etag << entry.lastModified
           << entry.freshUntil << entry.body;
    if (file.commit()) {
        m_written += entry.body.size();
    }
    if (m_written > m_maxBytes / 8) {
        m_written = 0;
        prune();
    }
}

/// Removes the oldest files until the rest fits; called with the lock held.
void HttpCache::prune()
{
    const QFileInfoList files
        = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);  // the newest first
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > m_maxBytes) {
            QFile::remove(file.filePath());
        }
    }
}

WebReply HttpCache::get(WebClient &client, const WebRequest &request, const std::stop_token &stop)
{
    const auto known = find(request.url);
    const auto answer = [&](Outcome outcome) {
        WebReply reply;
        reply.outcome = outcome;
        reply.status = 200;
        reply.url = request.url;
        reply.headers.insert("content-type", known->contentType);
        reply.body = known->body;
        return reply;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (known && now < known->freshUntil) {
        return answer(Outcome::Received);
    }
    WebRequest asked = request;
    if (known) {
        asked.etag = known->etag;
        asked.lastModified = known->lastModified;
    }
    WebReply reply = client.get(asked, stop);
    if (reply.outcome == Outcome::NotModified && known) {
        renew(request.url, *known, reply, now);
        return answer(Outcome::Received);
    }
    if (reply.outcome == Outcome::Received) {
        keep(request.url, reply, now);
    } else if (known && isTransient(reply.outcome) && reply.outcome != Outcome::Cancelled) {
        return answer(Outcome::Received);
    }
    return reply;
}

}  // namespace gaia::net
