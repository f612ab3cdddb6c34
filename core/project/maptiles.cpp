// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/maptiles.h"

#include "core/base/translate.h"
#include "core/imaging/mapraster.h"
#include "core/imaging/picture.h"
#include "core/net/httpcache.h"
#include "core/net/webclient.h"

#include <QRegularExpression>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::translate;

namespace {

constexpr qint64 kCacheBytes = 256LL << 20;
constexpr qint64 kMaxTileBytes = 4LL << 20;
constexpr int kMostSide = 1024;          ///< pixels; tiles of 512 are known
constexpr int kAtOnce = 2;               ///< as many as browsers were once allowed

net::WebSettings politely(const settings::TileLayer &layer, const QString &contact)
{
    net::WebSettings settings;
    settings.contact = contact;
    // The person named this very server; it may well be one of their own network.
    const QUrl url = tileAddress(layer, {});
    settings.allowedHosts = {url.host(), url.authority()};
    settings.limits.atOnce = kAtOnce;
    settings.obeysRobots = false;  // each tile is asked for because a person looks at it
    settings.attempts = 1;         // the next look asks again
    settings.stallSeconds = 10;
    settings.totalSeconds = MapTiles::kPatience;
    return settings;
}

bool looksLikePage(const net::WebReply &reply)
{
    const QByteArray head = reply.body.left(256).trimmed().toLower();
    return reply.headers.value("content-type").contains("html") || head.startsWith("<!doctype")
        || head.startsWith("<html");
}

MapTile faulty(const QString &sentence, const QString &word)
{
    MapTile tile;
    tile.fault = sentence;
    tile.word = word;
    return tile;
}

QString wordOf(const net::WebReply &reply)
{
    switch (reply.outcome) {
    case net::Outcome::Timeout: return translate("gaia", "too slow");
    case net::Outcome::Unreachable: return translate("gaia", "not reached");
    default:
        return reply.status > 0 ? QString::number(reply.status) : translate("gaia", "no tile");
    }
}

}  // namespace

base::Status checkTileLayer(const settings::TileLayer &layer)
{
    const auto refuse = [](const QString &sentence) {
        return base::fail(ErrorCode::Usage, sentence);
    };
    if (layer.name.trimmed().isEmpty()) {
        return refuse(translate("gaia", "The tiles need a name."));
    }
    const bool hasPlaces = layer.address.contains(u"{z}"_s) && layer.address.contains(u"{x}"_s)
        && (layer.address.contains(u"{y}"_s) || layer.address.contains(u"{-y}"_s));
    if (!hasPlaces) {
        return refuse(translate("gaia", "The address needs {z}, {x} and {y} where zoom, column and row of a tile stand."));
    }
    const QUrl url = tileAddress(layer, {});
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return refuse(translate("gaia", "%1 is no address of a web server. It begins with https:// or http://.")
                          .arg(layer.address));
    }
    static const QRegularExpression openStreetMap(
        u"(^|\\.)(openstreetmap\\.(org|fr|de)|osm\\.org|tile\\.osm\\.org)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (openStreetMap.match(url.host()).hasMatch()) {
        return refuse(translate("gaia", "OpenStreetMap's own servers are paid for by volunteers and are not for "
                                        "programs that show whole collections. Name a server of yours, or of a "
                                        "provider whose terms allow it."));
    }
    if (layer.attribution.trimmed().isEmpty()) {
        return refuse(translate("gaia", "Whose data are these? The attribution is shown on the map; the server's terms tell it."));
    }
    return {};
}

QUrl tileAddress(const settings::TileLayer &layer, const TilePlace &place)
{
    QString address = layer.address;
    address.replace(u"{z}"_s, QString::number(place.z))
        .replace(u"{x}"_s, QString::number(place.x))
        .replace(u"{-y}"_s, QString::number((1 << place.z) - 1 - place.y))
        .replace(u"{y}"_s, QString::number(place.y));
    return QUrl(address);
}

struct MapTiles::Private {
    Private(const settings::TileLayer &layer, const QString &contact, const QString &folder)
        : session(politely(layer, contact))
        , cache(folder, kCacheBytes)
    {
    }

    net::WebSession session;
    net::HttpCache cache;
};

MapTiles::MapTiles(settings::TileLayer layer, const QString &contact, const QString &folder)
    : m_layer(std::move(layer))
    , d(std::make_unique<Private>(m_layer, contact, folder))
{
}

MapTiles::~MapTiles() = default;

qint64 MapTiles::requests() const
{
    return d->session.requests();
}

MapTile MapTiles::fetch(const TilePlace &place, const std::stop_token &stop) const
{
    net::WebRequest request;
    request.url = tileAddress(m_layer, place);
    request.accept = "image/png, image/jpeg, image/webp";
    request.maxBytes = kMaxTileBytes;
    net::WebClient client(d->session);
    const net::WebReply reply = d->cache.get(client, request, stop);
    if (reply.outcome == net::Outcome::Cancelled) {
        MapTile tile;
        tile.isCancelled = true;
        return tile;
    }
    const QString host = request.url.host();
    if (reply.outcome != net::Outcome::Received) {
        return faulty(translate("gaia", "The tiles of %1: %2").arg(m_layer.name, reply.reason), wordOf(reply));
    }
    if (looksLikePage(reply)) {
        d->cache.forget(request.url);
        return faulty(translate("gaia", "The tiles of %1: %2 answers with a web page in place of a picture. Is the address right, and does it need a key?")
                          .arg(m_layer.name, host),
                      translate("gaia", "a web page"));
    }
    const auto picture = imaging::Picture::fromBytes(reply.body, u"%1/%2/%3"_s.arg(place.z).arg(place.x).arg(place.y));
    const QSize whole = picture ? (*picture)->info().size : QSize();
    const bool isTile = !whole.isEmpty() && whole.width() <= kMostSide && whole.height() <= kMostSide;
    const auto image = isTile ? imaging::withAlpha(**picture, QRect(QPoint(), whole), whole)
                              : base::Result<QImage>(base::fail(ErrorCode::Invalid, QString()));
    if (!image) {
        d->cache.forget(request.url);
        return faulty(translate("gaia", "The tiles of %1: what %2 sends is no picture that can be read.")
                          .arg(m_layer.name, host),
                      translate("gaia", "no picture"));
    }
    MapTile tile;
    tile.image = image->convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return tile;
}

}  // namespace gaia::project
