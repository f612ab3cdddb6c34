// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/values.h"

#include "core/scraping/maincontent.h"
#include "core/scraping/picturename.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr qsizetype kLongestJsonLd = 2 << 20;  ///< characters of one script
constexpr int kDeepestJsonLd = 40;
constexpr qsizetype kMostValues = 2'000;
constexpr std::size_t kMostTried = 50;         ///< images of one node that may show nothing
constexpr std::size_t kMostOfAPicture = 100;   ///< elements of one `<picture>`

bool isUsable(const QString &address)
{
    const QString trimmed = address.trimmed();
    return !trimmed.isEmpty() && !trimmed.startsWith("data:"_L1, Qt::CaseInsensitive)
        && !trimmed.contains(".svg"_L1, Qt::CaseInsensitive);
}

/// False for kinds that the decoder does not know, by what the page says.
bool isReadable(const QString &address, const QString &type)
{
    static const QRegularExpression foreign(
        u"\\.(?:avif|heic|heif|jxl|gif|svg)(?:[?#]|$)|[?&](?:fm|format|f|output)=(?:avif|heic|jxl|gif)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList types{u"image/jpeg"_s, u"image/jpg"_s, u"image/png"_s, u"image/webp"_s,
                                   u"image/tiff"_s, u"image/jp2"_s};
    return (type.isEmpty() || types.contains(type)) && !address.contains(foreign);
}

/// A candidate with how wide it says it is; a density counts as less than any width.
struct Candidate {
    QString address;
    double size = -1.0;
};

/// The largest of a srcset whose kind is read, or is not.
Candidate largestOf(const QString &srcset, const QString &type, bool readable)
{
    // Candidates are parted by a comma that follows a descriptor or a blank: addresses hold commas.
    static const QRegularExpression candidate(
        u"\\s*([^\\s,]\\S*[^\\s,])(?:\\s+([\\d.]+)([wx]))?\\s*(?:,|$)"_s);
    Candidate best;
    for (auto it = candidate.globalMatch(srcset.left(50'000)); it.hasNext();) {
        const auto match = it.next();
        const double number = match.captured(2).isEmpty() ? 1.0 : match.captured(2).toDouble();
        const double size = match.captured(3) == "w"_L1 ? 100.0 + number : std::min(number, 100.0);
        if (size > best.size && isUsable(match.captured(1))
            && isReadable(match.captured(1), type) == readable) {
            best = {match.captured(1), size};
        }
    }
    return best;
}

/// The largest that the image itself and the sources of its `<picture>` offer.
Candidate bestCandidate(const Page &page, Node image, bool readable)
{
    Candidate best;
    const auto consider = [&](Node node, const QString &attribute, const QString &type) {
        const Candidate found = largestOf(page.attribute(node, attribute), type, readable);
        if (found.size > best.size) {
            best = found;
        }
    };
    const auto considerSets = [&](Node node, const QString &type) {
        for (const QString &name : {u"srcset"_s, u"data-srcset"_s, u"data-lazy-srcset"_s}) {
            consider(node, name, type);
        }
    };
    considerSets(image, {});
    // The parser of HTML 4 takes what follows a source for its content.
    Node above = page.parent(image);
    while (page.name(above) == "source"_L1) {
        above = page.parent(above);
    }
    if (page.name(above) == "picture"_L1) {
        for (const Node &source : page.elementsBelow(above, kMostOfAPicture)) {
            if (page.name(source) == "source"_L1) {
                considerSets(source, page.attribute(source, u"type"_s).trimmed().toLower());
            }
        }
    }
    return best;
}

QString plainSource(const Page &page, Node image, bool readable)
{
    for (const QString &name : {u"data-src"_s, u"data-original"_s, u"data-lazy-src"_s, u"src"_s}) {
        const QString address = page.attribute(image, name).trimmed();
        if (isUsable(address) && isReadable(address, {}) == readable) {
            return address;
        }
    }
    return {};
}

/// The values at the path's parts from `depth` on; arrays are walked through.
void gather(const Json &json, const QStringList &path, qsizetype part, int depth, QStringList &out)
{
    if (depth > kDeepestJsonLd || out.size() >= kMostValues) {
        return;
    }
    if (json.is_array()) {
        for (const Json &item : json) {
            gather(item, path, part, depth + 1, out);
        }
    } else if (part < path.size()) {
        const std::string key = path.at(part).toStdString();
        if (json.is_object() && json.contains(key)) {
            gather(json.at(key), path, part + 1, depth + 1, out);
        }
    } else if (json.is_string()) {
        out.append(QString::fromStdString(json.get<std::string>()));
    } else if (json.is_number()) {
        out.append(QString::number(json.get<double>(), 'g', 12));
    } else if (json.is_object()) {
        for (const char *key : {"url", "@value", "name", "contentUrl"}) {
            if (json.contains(key) && json.at(key).is_string()) {
                out.append(QString::fromStdString(json.at(key).get<std::string>()));
                return;
            }
        }
    }
}

/// Brackets open at a time, so that what is too deep is not even parsed.
bool isTooDeep(const std::string &text)
{
    int open = 0;
    int deepest = 0;
    for (const char c : text) {
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        deepest = std::max(deepest, open);
    }
    return deepest > 1'000;
}

/// The image that a node is or holds; of several the first that shows something, since a lazy one
/// is a placeholder with the real one in a `<noscript>` beside it.
Node imageIn(const Page &page, Node node)
{
    if (page.name(node) == "img"_L1) {
        if (shownAddress(page, node).isEmpty()) {
            const Node behind = page.nextElement(node);
            const Node real = page.name(behind) == "noscript"_L1 ? page.first(u".//img"_s, behind)
                                                                 : Node();
            return real.isValid() ? real : node;
        }
        return node;
    }
    std::vector<Node> images = page.select(u".//img"_s, node);
    images.resize(std::min(images.size(), kMostTried));
    for (const Node &image : images) {
        if (!shownAddress(page, image).isEmpty()) {
            return image;
        }
    }
    return images.empty() ? Node() : images.front();
}

}  // namespace

QString shownAddress(const Page &page, Node image)
{
    // A kind that is not read is better than nothing: the download then says what it is.
    for (const bool readable : {true, false}) {
        const Candidate best = bestCandidate(page, image, readable);
        if (!best.address.isEmpty()) {
            return best.address;
        }
        if (const QString source = plainSource(page, image, readable); !source.isEmpty()) {
            return source;
        }
    }
    return {};
}

QString imageAlt(const Page &page, Node node)
{
    const QString own = page.attribute(imageIn(page, node), u"alt"_s).trimmed();
    if (!own.isEmpty() || page.name(node) == "img"_L1) {
        return own.isEmpty() ? page.attribute(node, u"alt"_s).trimmed() : own;
    }
    return page.attribute(page.first(u".//img[normalize-space(@alt) != '']"_s, node), u"alt"_s).trimmed();
}

QString largestCandidate(const QString &srcset)
{
    const QString readable = largestOf(srcset, {}, true).address;
    return readable.isEmpty() ? largestOf(srcset, {}, false).address : readable;
}

QString fullSizeAddress(const Page &page, Node node, int smallestSide)
{
    // Of a whole page the first picture may be any: its logo, say.
    const Node image = node.isValid() ? imageIn(page, node) : Node();
    if (!image.isValid() || isSmallImage(page, image, smallestSide)) {
        return {};
    }
    for (Node above = page.parent(image); above.isValid(); above = page.parent(above)) {
        const QString target = page.attribute(above, u"href"_s);
        if (page.name(above) == "a"_L1 && isImageFile(target)) {
            return target;
        }
        if (page.name(above) == "figure"_L1 || page.name(above) == "body"_L1) {
            break;
        }
    }
    const QString shown = shownAddress(page, image);
    const QString other = page.otherSizeOf(page.resolved(shown));
    return other.isEmpty() ? shown : other;
}

bool isSmallImage(const Page &page, Node node, int smallestSide)
{
    const Node image = imageIn(page, node);
    bool isWidth = false;
    bool isHeight = false;
    const int width = page.attribute(image, u"width"_s).remove(u"px"_s).trimmed().toInt(&isWidth);
    const int height = page.attribute(image, u"height"_s).remove(u"px"_s).trimmed().toInt(&isHeight);
    return (isWidth && isHeight && width < smallestSide && height < smallestSide)
        || (isWidth != isHeight && std::max(width, height) < std::min(smallestSide, 50)
            && std::max(width, height) > 0);
}

QStringList jsonLdValues(const QStringList &scripts, const QString &path)
{
    QStringList values;
    const QStringList parts = path.split(u'.');
    for (const QString &script : scripts) {
        const std::string text = script.toStdString();
        if (script.size() > kLongestJsonLd || isTooDeep(text)) {
            continue;
        }
        const Json json = Json::parse(text, nullptr, false);
        if (json.is_discarded()) {
            continue;
        }
        gather(json, parts, 0, 0, values);
        if (json.is_object() && json.contains("@graph")) {
            gather(json.at("@graph"), parts, 0, 0, values);
        }
    }
    return values;
}

Values::Values(const Page &page, const QMap<QString, Rules> &fields, Node context, int smallestSide)
    : m_page(page)
    , m_fields(fields)
    , m_context(context)
    , m_smallestSide(smallestSide)
{
}

QString Values::first(const QString &field) const
{
    return all(field).value(0);
}

QStringList Values::all(const QString &field) const
{
    const Rules rules = m_fields.value(field);
    for (const Rule &rule : rules) {
        QStringList found;
        const QStringList values = read(rule);
        for (QString value : values) {
            if (!rule.match.pattern().isEmpty()) {
                const auto match = rule.match.match(value);
                value = match.hasMatch() ? match.captured(match.lastCapturedIndex() > 0 ? 1 : 0)
                                         : QString();
            }
            value = value.trimmed();
            if (!value.isEmpty()) {
                found.append(value);
            }
            if (!rule.isAll && !found.isEmpty()) {
                return found;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QStringList Values::read(const Rule &rule) const
{
    switch (rule.kind) {
    case Rule::Kind::Meta: return {m_page.meta(rule.what)};
    case Rule::Kind::JsonLd: return jsonLdValues(m_page.jsonLd(), rule.what);
    case Rule::Kind::Own: return {m_page.attribute(m_context, rule.attribute)};
    case Rule::Kind::OwnAlt:
        return {m_context.isValid() ? imageAlt(m_page, m_context) : QString()};
    case Rule::Kind::MainText: return {mainText(m_page)};
    case Rule::Kind::FullSize: return {fullSizeAddress(m_page, m_context, m_smallestSide)};
    case Rule::Kind::Select: break;
    }
    return readNodes(rule);
}

QStringList Values::readNodes(const Rule &rule) const
{
    QStringList values;
    for (const Node &node : m_page.select(rule.what, m_context)) {
        if (!rule.attribute.isEmpty()) {
            values.append(m_page.attribute(node, rule.attribute));
        } else {
            std::vector<Node> without;
            for (const QString &selector : rule.without) {
                const std::vector<Node> more = m_page.select(selector, node);
                without.insert(without.end(), more.begin(), more.end());
            }
            values.append(m_page.paragraphs(node, without));
        }
        // Without a match the first text decides; with one, the first text that fits.
        if (values.size() >= kMostValues) {
            break;
        }
    }
    return values;
}

}  // namespace gaia::scraping
