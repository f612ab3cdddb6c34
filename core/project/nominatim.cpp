// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/nominatim.h"

#include "core/base/translate.h"
#include "core/geo/circle.h"
#include "core/geo/countrymap.h"
#include "core/net/httpcache.h"
#include "core/net/webclient.h"
#include "core/project/geocodeimages.h"

#include <nlohmann/json.hpp>

#include <QStandardPaths>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace gaia::project {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::translate;
using geo::Geocoded;
using Json = nlohmann::json;
using Outcome = Geocoded::Outcome;

namespace {

constexpr qint64 kCacheBytes = 64LL << 20;
constexpr qint64 kKeepSeconds = 30LL * 24 * 3600;
constexpr qint64 kMaxAnswer = 1LL << 20;
constexpr int kMostFailures = 3;
constexpr double kPublicSeconds = 1.0;
constexpr double kAlike = 0.03;      ///< of importance; what is nearer competes
constexpr double kApartKm = 100.0;   ///< nearer ones are the same place under two headings

struct Hit {
    QString name;
    dataset::GeoPoint point;
    double radiusKm = 1.0;
    double importance = 0.0;
    QString word;
};

double number(const Json &value)
{
    if (value.is_number()) {
        return value.get<double>();
    }
    bool isNumber = false;
    const double read = value.is_string()
        ? QByteArray::fromStdString(value.get<std::string>()).toDouble(&isNumber)
        : NAN;
    return isNumber ? read : NAN;
}

QString words(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

std::optional<Hit> hitFrom(const Json &object)
{
    if (!object.is_object() || !object.contains("lat") || !object.contains("lon")) {
        return std::nullopt;
    }
    Hit hit;
    hit.name = words(object, "display_name").left(300);
    hit.point = {number(object["lat"]), number(object["lon"])};
    hit.word = words(object, object.contains("addresstype") ? "addresstype" : "type");
    if (object.contains("importance")) {
        const double importance = number(object["importance"]);
        hit.importance = std::isfinite(importance) ? importance : 0.0;
    }
    const auto box = object.find("boundingbox");
    if (box != object.end() && box->is_array() && box->size() == 4) {
        const dataset::GeoPoint low{number((*box)[0]), number((*box)[2])};
        const dataset::GeoPoint high{number((*box)[1]), number((*box)[3])};
        if (isOnEarth(low) && isOnEarth(high)) {
            hit.radiusKm = std::max(hit.radiusKm, geo::kmBetween(low, high) / 2.0);
        }
    }
    return isOnEarth(hit.point) && !hit.name.isEmpty() ? std::optional(hit) : std::nullopt;
}

/// Nothing if it is no answer of Nominatim's.
std::optional<std::vector<Hit>> hitsFrom(const QByteArray &body)
{
    const Json whole = Json::parse(body.begin(), body.end(), nullptr, false);
    if (!whole.is_array()) {
        return std::nullopt;
    }
    std::vector<Hit> hits;
    for (const Json &object : whole) {
        if (auto hit = hitFrom(object)) {
            hits.push_back(std::move(*hit));
        }
    }
    return hits;
}

QString precisionOf(const QString &word)
{
    if (word == "country"_L1) {
        return u"country"_s;
    }
    static const QStringList wide{u"state"_s, u"region"_s, u"province"_s, u"county"_s, u"state_district"_s,
                                  u"sea"_s, u"ocean"_s, u"continent"_s, u"archipelago"_s};
    return wide.contains(word) ? u"region"_s : u"place"_s;
}

Geocoded resultOf(const std::vector<Hit> &hits)
{
    Geocoded result;
    if (hits.empty()) {
        return result;
    }
    const Hit &best = hits.front();
    QStringList rivals;
    for (const Hit &hit : hits) {
        if (best.importance - hit.importance < kAlike && geo::kmBetween(best.point, hit.point) > kApartKm) {
            rivals << hit.name;
        }
    }
    result.provider = u"nominatim"_s;
    if (!rivals.isEmpty()) {
        result.outcome = Outcome::Ambiguous;
        result.candidates = QStringList{best.name} + rivals;
        return result;
    }
    result.outcome = Outcome::Found;
    result.name = best.name;
    result.point = best.point;
    result.radiusKm = best.radiusKm;
    result.word = best.word;
    result.precision = precisionOf(best.word);
    result.country = geo::countryNameAt(best.point);
    return result;
}

Geocoded failed(const QString &sentence)
{
    Geocoded result;
    result.outcome = Outcome::Failed;
    result.failure = sentence;
    return result;
}

bool isPublic(const QUrl &address)
{
    return address.host().endsWith(u"openstreetmap.org"_s, Qt::CaseInsensitive);
}

net::WebSettings politely(const NominatimOptions &options)
{
    net::WebSettings settings;
    settings.contact = options.contact;
    settings.allowedHosts = {options.address.host(), options.address.authority()};
    settings.limits.atOnce = 1;
    settings.limits.secondsBetween = isPublic(options.address)
        ? std::max(kPublicSeconds, options.secondsBetween)
        : std::max(0.0, options.secondsBetween);
    settings.obeysRobots = false;  // a service for programs, with rules of its own
    settings.attempts = 2;
    settings.stallSeconds = 15;
    settings.totalSeconds = 30;
    settings.longestWaitSeconds = 30.0;
    return settings;
}

}  // namespace

QString cacheFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/gaia-curator/"_s + name;
}

struct Nominatim::Private {
    explicit Private(const NominatimOptions &asked)
        : options(asked)
        , session(politely(asked))
        , cache(asked.folder, kCacheBytes)
    {
    }

    NominatimOptions options;
    net::WebSession session;
    net::HttpCache cache;
    std::atomic<int> failures = 0;

    net::WebReply ask(const QUrl &url, const std::stop_token &stop)
    {
        // Its answers bear no headers for caches; its rules ask to keep them all the same.
        if (const auto known = cache.find(url); known && QDateTime::currentDateTimeUtc() < known->freshUntil) {
            net::WebReply reply;
            reply.outcome = net::Outcome::Received;
            reply.body = known->body;
            return reply;
        }
        net::WebRequest request;
        request.url = url;
        request.accept = "application/json";
        request.maxBytes = kMaxAnswer;
        net::WebClient client(session);
        return client.get(request, stop);
    }

    void keep(const QUrl &url, net::WebReply reply)
    {
        reply.headers.insert("cache-control", "max-age=" + QByteArray::number(kKeepSeconds));
        reply.headers.remove("age");
        reply.headers.remove("vary");
        cache.keep(url, reply, QDateTime::currentDateTimeUtc());
    }
};

base::Result<std::shared_ptr<Nominatim>> Nominatim::make(const NominatimOptions &options)
{
    if (!options.address.isValid() || options.address.host().isEmpty()
        || !options.address.scheme().startsWith(u"http"_s)) {
        return base::fail(ErrorCode::Usage,
                          translate("gaia", "%1 is no address of a server of Nominatim.")
                              .arg(options.address.toString()));
    }
    if (options.contact.trimmed().isEmpty()) {
        return base::fail(ErrorCode::Usage,
                          translate("gaia", "Nominatim's rules ask who you are: give an address with --contact, or set "
                                            "it once in the settings, under Places."));
    }
    return std::make_shared<Nominatim>(options);
}

Nominatim::Nominatim(const NominatimOptions &options)
    : d(std::make_unique<Private>(options))
{
}

Nominatim::~Nominatim() = default;

QString Nominatim::attribution()
{
    return translate("gaia", "Places from Nominatim: © OpenStreetMap contributors, ODbL 1.0, openstreetmap.org/copyright");
}

qint64 Nominatim::requests() const
{
    return d->session.requests();
}

double Nominatim::secondsBetween() const
{
    return d->session.settings().limits.secondsBetween;
}

Geocoded Nominatim::find(const QString &text, const std::stop_token &stop)
{
    Geocoded offline = geocodeOffline(text);
    if (offline.outcome != Outcome::NotFound && offline.outcome != Outcome::Ambiguous) {
        return offline;
    }
    if (d->failures >= kMostFailures) {
        return failed(translate("gaia", "%1 failed several times, so it was not asked for “%2”.")
                          .arg(d->options.address.host(), text));
    }
    QUrl url = d->options.address;
    url.setPath((url.path() == u"/"_s ? QString() : url.path()) + u"/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(text.simplified().left(200))));
    query.addQueryItem(u"format"_s, u"jsonv2"_s);
    query.addQueryItem(u"limit"_s, u"3"_s);
    query.addQueryItem(u"accept-language"_s, u"en"_s);
    url.setQuery(query);
    const net::WebReply reply = d->ask(url, stop);
    if (reply.outcome == net::Outcome::Cancelled) {
        return failed(translate("gaia", "Stopped before “%1” was asked for.").arg(text));
    }
    if (reply.outcome != net::Outcome::Received) {
        ++d->failures;
        return failed(translate("gaia", "“%1” could not be looked up. %2").arg(text, reply.reason));
    }
    const auto hits = hitsFrom(reply.body);
    if (!hits) {
        ++d->failures;
        return failed(translate("gaia", "“%1” could not be looked up: what %2 answers is not what Nominatim does.")
                          .arg(text, d->options.address.host()));
    }
    d->failures = 0;
    if (reply.status > 0) {
        d->keep(url, reply);  // it came from the server just now
    }
    Geocoded result = resultOf(*hits);
    return result.outcome == Outcome::NotFound ? offline : result;
}

}  // namespace gaia::project
