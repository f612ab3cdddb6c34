// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/values.h"

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

bool isImageFile(const QString &address)
{
    static const QRegularExpression pattern(u"\\.(?:jpe?g|png|tiff?|webp|jp2)(?:[?#]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return address.contains(pattern);
}

bool isUsable(const QString &address)
{
    const QString trimmed = address.trimmed();
    return !trimmed.isEmpty() && !trimmed.startsWith("data:"_L1, Qt::CaseInsensitive)
        && !trimmed.contains(".svg"_L1, Qt::CaseInsensitive);
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

Node imageIn(const Page &page, Node node)
{
    return page.name(node) == "img"_L1 ? node : page.first(u"img"_s, node);
}

}  // namespace

QString largestCandidate(const QString &srcset)
{
    // Candidates are parted by a comma that follows a descriptor or a blank: addresses hold commas.
    static const QRegularExpression candidate(
        u"\\s*([^\\s,]\\S*[^\\s,])(?:\\s+([\\d.]+)([wx]))?\\s*(?:,|$)"_s);
    QString best;
    double largest = -1.0;
    for (auto it = candidate.globalMatch(srcset.left(50'000)); it.hasNext();) {
        const auto match = it.next();
        const double size = match.captured(2).isEmpty() ? 1.0 : match.captured(2).toDouble();
        if (size > largest && isUsable(match.captured(1))) {
            largest = size;
            best = match.captured(1);
        }
    }
    return best;
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
    QStringList sets{page.attribute(image, u"srcset"_s), page.attribute(image, u"data-srcset"_s)};
    for (const Node &source : page.select(u"ancestor::picture/source[@srcset]"_s, image)) {
        sets.append(page.attribute(source, u"srcset"_s));
    }
    for (const QString &set : sets) {
        if (const QString best = largestCandidate(set); !best.isEmpty()) {
            return best;
        }
    }
    for (const QString &name : {u"data-src"_s, u"data-original"_s, u"data-lazy-src"_s, u"src"_s}) {
        const QString address = page.attribute(image, name).trimmed();
        if (isUsable(address)) {
            return address;
        }
    }
    return {};
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
