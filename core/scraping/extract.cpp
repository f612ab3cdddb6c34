// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/extract.h"

#include "core/base/translate.h"
#include "core/dataset/rights.h"
#include "core/dataset/textdates.h"
#include "core/net/address.h"
#include "core/scraping/maincontent.h"
#include "core/scraping/recordpage.h"
#include "core/scraping/values.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::translate;
using dataset::Field;
using dataset::Image;
using dataset::Source;

namespace {

constexpr std::size_t kMostLinks = 5'000;
constexpr std::size_t kMostNodes = 2'000;   ///< that may be images, with icons and those that show nothing
constexpr qsizetype kLongestLine = 2'000;   ///< characters of a title, credit or alt text

QString lineOf(const Values &values, const QString &field)
{
    return withoutMarkup(values.first(field)).simplified().left(kLongestLine);
}

/// "41.06, 29.02", or with N, S, E, W behind the numbers; latitude first.
std::optional<dataset::GeoPoint> pointIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(-?\\d{1,3}(?:\\.\\d+)?)\\s*°?\\s*([NS])?[\\s,;/]+(-?\\d{1,3}(?:\\.\\d+)?)\\s*°?\\s*([EW])?"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double lat = match.captured(1).toDouble() * (match.captured(2) == "S"_L1 ? -1.0 : 1.0);
    const double lon = match.captured(3).toDouble() * (match.captured(4) == "W"_L1 ? -1.0 : 1.0);
    const dataset::GeoPoint point{lat, lon};
    return dataset::isOnEarth(point) ? std::optional(point) : std::nullopt;
}

/// What all images of a page share.
struct Shared {
    dataset::Article article;
    dataset::Acquisition published;
    Image image;
};

void setList(dataset::MaybeList &list, Image &image, Field field, const QStringList &values)
{
    QStringList clean;
    for (const QString &value : values) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
            const QString text = part.simplified();
            if (!text.isEmpty() && !clean.contains(text)) {
                clean.append(text);
            }
        }
    }
    if (!clean.isEmpty()) {
        list = clean;
        image.sources.insert(field, Source::Page);
    }
}

void setDate(Image &image, const std::optional<dataset::Acquisition> &date)
{
    if (date) {
        image.acquired = *date;
        image.sources.insert(Field::Date, Source::Page);
    }
}

void setLicence(const Recipe &recipe, const Page &page, const Values &values, Image &image)
{
    const QString stated = values.first(u"licence"_s).simplified();
    const QString credit = image.credits.value_or(QString());
    const QString said = stated + u'\n' + credit;
    image.licence = recipe.licence;
    for (const LicenceCase &known : recipe.licenceCases) {
        if (said.contains(known.pattern)) {
            image.licence = known.licence;
            break;
        }
    }
    image.licence = dataset::grantedBy(image.licence, stated, credit);
    if (image.licence == dataset::Licence()) {
        return;
    }
    if (image.licence.holder.isEmpty()) {
        image.licence.holder = credit;
    }
    // What the page itself says is better evidence than a rule for the whole source.
    if (!stated.isEmpty()) {
        image.licence.evidence = page.url().toString() + u": "_s + stated.left(300);
    }
    image.sources.insert(Field::Licence, Source::Page);
}

Shared sharedOf(const Recipe &recipe, const Page &page, const FeedItem &hints, const QDate &today)
{
    const Values values(page, recipe.fields, {}, recipe.smallestSide);
    Shared shared;
    shared.article.url = page.url().toString();
    shared.article.title = lineOf(values, u"title"_s);
    if (shared.article.title.isEmpty()) {
        shared.article.title = hints.title;
    }
    shared.article.text = values.all(u"text"_s).join(u"\n\n"_s).left(kLongestText);
    shared.published =
        dataset::dateIn(values.first(u"published"_s), recipe.dateFormats, today).value_or(hints.published);
    shared.article.published = toText(shared.published);

    Image &image = shared.image;
    setDate(image, dataset::dateIn(values.first(u"acquired"_s), recipe.dateFormats, today));
    if (const QString credit = lineOf(values, u"credit"_s); !credit.isEmpty()) {
        image.credits = credit;
        image.sources.insert(Field::Credits, Source::Page);
    }
    if (const QString location = lineOf(values, u"location"_s); !location.isEmpty()) {
        image.place.name = location;
        image.sources.insert(Field::Location, Source::Page);
    }
    const auto point = pointIn(values.first(u"coordinates"_s));
    if (point || hints.point) {
        image.place.point = point ? point : hints.point;
        image.place.precision = u"place"_s;
        image.sources.insert(Field::Coordinates, Source::Page);
    }
    setList(image.satellite, image, Field::Satellite, values.all(u"satellite"_s));
    setList(image.sensor, image, Field::Sensor, values.all(u"sensor"_s));
    setList(image.tag, image, Field::Tag, values.all(u"tag"_s));
    setLicence(recipe, page, values, image);
    return shared;
}

/// The rules that tell of the node itself, not of the page whose lead picture may be another.
QMap<QString, Rules> ownRules(const QMap<QString, Rules> &fields)
{
    QMap<QString, Rules> own = fields;
    Rules &address = own[u"address"_s];
    std::erase_if(address, [](const Rule &rule) {
        return rule.kind == Rule::Kind::Meta || rule.kind == Rule::Kind::JsonLd;
    });
    return own;
}

/// The record of one image node; without an address there is none.
std::optional<dataset::Record> recordOf(const Recipe &recipe, const QMap<QString, Rules> &fields,
                                        const Page &page, Node node, const Shared &shared,
                                        const QDate &today)
{
    const Values values(page, fields, node, recipe.smallestSide);
    const QUrl address = net::normalisedAddress(page.resolved(values.first(u"address"_s)));
    if (!address.isValid()) {
        return std::nullopt;
    }
    dataset::Record record;
    record.image = shared.image;
    record.article = shared.article;
    record.position = page.url().toString();
    Image &image = record.image;
    image.imageSrc = address.toString(QUrl::FullyEncoded);
    image.id = scrapedId(recipe, page.url(), address);
    if (const QString alt = lineOf(values, u"alt"_s); !alt.isEmpty()) {
        image.imageAlt = alt;
        image.sources.insert(Field::ImageAlt, Source::Page);
    }
    if (const QString credit = lineOf(values, u"credit"_s); !credit.isEmpty()) {
        image.credits = credit;
        image.sources.insert(Field::Credits, Source::Page);
        setLicence(recipe, page, Values(page, recipe.fields, {}, recipe.smallestSide), image);
    }
    setDate(image, dataset::dateIn(values.first(u"acquired"_s), recipe.dateFormats, today));
    if (const QString location = lineOf(values, u"location"_s); !location.isEmpty()) {
        image.place.name = location;
        image.sources.insert(Field::Location, Source::Page);
    }
    return record;
}

/// The nodes that each are an image, by the first selector that finds one. `hasMore`: not all of
/// them were looked at.
std::vector<Node> imageNodes(const Recipe &recipe, const Page &page, bool &hasMore)
{
    for (const QString &selector : recipe.imageNodes) {
        std::vector<Node> nodes;
        std::vector<Node> all = page.select(selector);
        hasMore = all.size() > kMostNodes;
        all.resize(std::min(all.size(), kMostNodes));
        for (const Node &node : all) {
            if (!isSmallImage(page, node, recipe.smallestSide)) {
                nodes.push_back(node);
            }
        }
        if (!nodes.empty()) {
            return nodes;
        }
    }
    return {};
}

/// The one image of a page none of whose nodes gave any: the lead picture that the page names,
/// described where the page shows it; else the main picture of its text, where the recipe asks.
std::optional<dataset::Record> leadRecord(const Recipe &recipe, const Page &page,
                                          const Shared &shared, const QDate &today)
{
    auto record = recordOf(recipe, recipe.imageFields, page, {}, shared, today);
    if (record && !recipe.imageNodes.isEmpty()) {
        const Node node = imageShowing(page, QUrl(*record->image.imageSrc));
        auto own = node.isValid()
            ? recordOf(recipe, ownRules(recipe.imageFields), page, node, shared, today)
            : std::nullopt;
        if (own) {
            return own;
        }
    }
    if (!record && recipe.takesMainPicture) {
        const Node node = mainPicture(page, recipe.smallestSide);
        record = node.isValid() ? recordOf(recipe, recipe.imageFields, page, node, shared, today)
                                : std::nullopt;
    }
    return record;
}

bool hasField(const QString &field, const dataset::Record &record)
{
    const Image &image = record.image;
    if (field == "title"_L1) {
        return !record.article.title.isEmpty();
    }
    if (field == "text"_L1) {
        return !record.article.text.isEmpty();
    }
    if (field == "published"_L1) {
        return !record.article.published.isEmpty();
    }
    if (field == "acquired"_L1) {
        return image.acquired.isKnown();
    }
    const std::optional<Field> known = field == "credit"_L1 ? std::optional(Field::Credits)
        : field == "alt"_L1                                 ? std::optional(Field::ImageAlt)
                                                            : dataset::fieldFromWord(field);
    return !known || isKnown(image, *known);
}

}  // namespace

Extract extract(const Recipe &recipe, const Page &page, const FeedItem &hints, const QDate &today)
{
    const Shared shared = sharedOf(recipe, page, hints, today);
    Extract found;
    found.title = shared.article.title;
    found.published = shared.published;
    QSet<QString> seen;
    const QMap<QString, Rules> own = ownRules(recipe.imageFields);
    for (const Node &node : imageNodes(recipe, page, found.hasMore)) {
        if (found.records.size() >= kMostImages) {
            found.hasMore = true;
            break;
        }
        auto record = recordOf(recipe, own, page, node, shared, today);
        const QString address = record ? *record->image.imageSrc : QString();
        if (record && !seen.contains(address)) {
            seen.insert(address);
            found.records.push_back(std::move(*record));
        }
    }
    if (found.records.empty()) {
        if (auto lead = leadRecord(recipe, page, shared, today)) {
            found.records.push_back(std::move(*lead));
        }
    }
    for (const QString &field : recipe.required) {
        const bool isThere = field == "address"_L1
            ? !found.records.empty()
            : !found.records.empty() && hasField(field, found.records.front());
        if (!isThere && (field == "address"_L1 || !found.records.empty())) {
            found.missing.append(field);
        }
    }
    if (!found.missing.isEmpty()) {
        found.records.clear();
    }
    return found;
}

std::optional<LinkKind> kindOf(const Recipe &recipe, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const auto fits = [&](const QList<QRegularExpression> &patterns) {
        return std::any_of(patterns.begin(), patterns.end(), [&](const auto &pattern) {
            return pattern.match(address).hasMatch();
        });
    };
    QStringList hosts = recipe.hosts;
    for (const Start &start : recipe.starts) {
        hosts.append(QUrl(start.url).host());
    }
    if (!hosts.contains(url.host(), Qt::CaseInsensitive) || fits(recipe.never)) {
        return std::nullopt;
    }
    if (fits(recipe.pages)) {
        return LinkKind::Page;
    }
    return fits(recipe.lists) ? std::optional(LinkKind::List) : std::nullopt;
}

qsizetype countLinks(const Page &page)
{
    QSet<QUrl> seen;
    for (const QString &link : page.links()) {
        seen.insert(net::normalisedAddress(page.resolved(link)));
    }
    seen.remove(QUrl());
    seen.remove(net::normalisedAddress(page.url()));
    return seen.size();
}

std::vector<Link> linksOf(const Recipe &recipe, const Page &page)
{
    std::vector<Link> links;
    QSet<QUrl> seen{net::normalisedAddress(page.url())};
    for (const Node &node : page.select(u"//a[@href] | //link[@rel='next'][@href]"_s)) {
        const QUrl url = net::normalisedAddress(page.resolved(page.attribute(node, u"href"_s)));
        if (!url.isValid() || seen.contains(url) || links.size() >= kMostLinks) {
            continue;
        }
        seen.insert(url);
        if (const auto kind = kindOf(recipe, url)) {
            links.push_back({url, *kind});
        }
    }
    return links;
}

QString scrapedId(const Recipe &recipe, const QUrl &page, const QUrl &image)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    const QStringList parts = page.path().split(u'/', Qt::SkipEmptyParts);
    QString name = (parts.isEmpty() ? QString() : parts.last()).toLower();
    name.replace(QRegularExpression(u"\\.[a-z]{2,5}$"_s), QString());
    name.replace(other, u"-"_s);
    name = name.left(60);
    const QByteArray hash = QCryptographicHash::hash(image.toEncoded(), QCryptographicHash::Sha256);
    QStringList whole{recipe.name, name, QString::fromLatin1(hash.toHex().left(8))};
    whole.removeAll(QString());
    QString id = whole.join(u'-');
    static const QRegularExpression doubled(u"-{2,}"_s);
    return id.replace(doubled, u"-"_s);
}

}  // namespace gaia::scraping
