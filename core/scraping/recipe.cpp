// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/recipe.h"

#include "core/base/translate.h"
#include "core/scraping/jsonfault.h"
#include "core/scraping/nearestword.h"
#include "core/scraping/selector.h"

#include <QUrl>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

namespace {

/// What is wrong, at which entry; thrown within this file alone.
struct Fault {
    QString entry;
    QString reason;
};

/// Keys that nobody reads are misspelt ones, and would be passed over without a word.
void checkKeys(const Json &object, const QStringList &known, const QString &entry)
{
    if (!object.is_object()) {
        throw Fault{entry.isEmpty() ? u"recipe"_s : entry,
                    translate("gaia", "an object is expected")};
    }
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        if (!known.contains(name)) {
            const QString near = nearestWord(name, known);
            throw Fault{entry.isEmpty() ? name : entry + u'.' + name,
                        near.isEmpty()
                            ? translate("gaia", "there is no such key; there are %1")
                                  .arg(known.join(u", "_s))
                            : translate("gaia", "there is no such key; “%1” may be meant").arg(near)};
        }
    }
}

QString textOf(const Json &value, const QString &entry)
{
    if (!value.is_string()) {
        throw Fault{entry, translate("gaia", "a text is expected")};
    }
    return QString::fromStdString(value.get<std::string>());
}

QString textAt(const Json &object, const char *key, const QString &entry)
{
    return object.contains(key) ? textOf(object.at(key), entry + u'.' + QString::fromLatin1(key))
                                : QString();
}

bool flagAt(const Json &object, const char *key, bool otherwise, const QString &entry)
{
    if (!object.contains(key)) {
        return otherwise;
    }
    if (!object.at(key).is_boolean()) {
        throw Fault{entry + u'.' + QString::fromLatin1(key),
                    translate("gaia", "true or false is expected")};
    }
    return object.at(key).get<bool>();
}

double numberAt(const Json &object, const char *key, double otherwise, const QString &entry)
{
    if (!object.contains(key)) {
        return otherwise;
    }
    if (!object.at(key).is_number()) {
        throw Fault{entry.isEmpty() ? QString::fromLatin1(key) : entry + u'.' + QString::fromLatin1(key),
                    translate("gaia", "a number is expected")};
    }
    return object.at(key).get<double>();
}

QStringList textsOf(const Json &value, const QString &entry)
{
    if (value.is_string()) {
        return {textOf(value, entry)};
    }
    if (!value.is_array()) {
        throw Fault{entry, translate("gaia", "a list is expected")};
    }
    QStringList texts;
    for (const Json &item : value) {
        texts.append(textOf(item, entry));
    }
    return texts;
}

QRegularExpression patternOf(const QString &text, const QString &entry)
{
    QRegularExpression pattern(text, QRegularExpression::CaseInsensitiveOption
                                         | QRegularExpression::DotMatchesEverythingOption);
    if (!pattern.isValid()) {
        throw Fault{entry, translate("gaia", "the pattern is wrong: %1").arg(pattern.errorString())};
    }
    return pattern;
}

QList<QRegularExpression> patternsAt(const Json &object, const char *key, const QString &entry)
{
    QList<QRegularExpression> patterns;
    if (object.contains(key)) {
        const QString at = entry + u'.' + QString::fromLatin1(key);
        for (const QString &text : textsOf(object.at(key), at)) {
            patterns.append(patternOf(text, at));
        }
    }
    return patterns;
}

void checkSelector(const QString &selector, const QString &entry)
{
    if (const auto xpath = xpathFrom(selector); !xpath) {
        throw Fault{entry, xpath.error().message};
    }
}

/// The short form: "meta:og:title", "jsonld:image.url", "full-size", "own-alt", "main-text",
/// "@alt", "h1", "img @src".
Rule ruleFrom(const QString &text, const QString &entry)
{
    static const QRegularExpression withAttribute(u"^(.*\\S)\\s+@([\\w:-]+)$"_s);
    Rule rule;
    if (text.startsWith("meta:"_L1)) {
        rule.kind = Rule::Kind::Meta;
        rule.what = text.mid(5);
    } else if (text.startsWith("jsonld:"_L1)) {
        rule.kind = Rule::Kind::JsonLd;
        rule.what = text.mid(7);
    } else if (text == "full-size"_L1) {
        rule.kind = Rule::Kind::FullSize;
    } else if (text == "own-alt"_L1) {
        rule.kind = Rule::Kind::OwnAlt;
    } else if (text == "main-text"_L1) {
        rule.kind = Rule::Kind::MainText;
    } else if (text.startsWith(u'@')) {
        rule.kind = Rule::Kind::Own;
        rule.attribute = text.mid(1);
    } else if (const auto match = withAttribute.match(text); match.hasMatch()) {
        rule.what = match.captured(1);
        rule.attribute = match.captured(2);
        checkSelector(rule.what, entry);
    } else {
        rule.what = text;
        checkSelector(rule.what, entry);
    }
    return rule;
}

Rule ruleFrom(const Json &value, const QString &entry)
{
    if (value.is_string()) {
        return ruleFrom(textOf(value, entry), entry);
    }
    if (!value.is_object() || !value.contains("from")) {
        throw Fault{entry, translate("gaia", "a rule is a text, or an object with “from”")};
    }
    checkKeys(value, {u"from"_s, u"all"_s, u"match"_s, u"without"_s}, entry);
    Rule rule = ruleFrom(textAt(value, "from", entry), entry);
    rule.isAll = flagAt(value, "all", false, entry);
    if (value.contains("match")) {
        rule.match = patternOf(textAt(value, "match", entry), entry + u".match"_s);
    }
    if (value.contains("without")) {
        rule.without = textsOf(value.at("without"), entry + u".without"_s);
        for (const QString &selector : std::as_const(rule.without)) {
            checkSelector(selector, entry + u".without"_s);
        }
    }
    return rule;
}

QMap<QString, Rules> fieldsFrom(const Json &object, const QStringList &words, const QString &entry)
{
    if (!object.is_object()) {
        throw Fault{entry, translate("gaia", "an object is expected")};
    }
    QMap<QString, Rules> fields;
    for (const auto &[key, value] : object.items()) {
        const QString name = QString::fromStdString(key);
        const QString at = entry + u'.' + name;
        if (name == "each"_L1 || name == "smallest_side"_L1) {
            continue;
        }
        if (!words.contains(name)) {
            const QString near = nearestWord(name, words);
            throw Fault{at, near.isEmpty()
                                ? translate("gaia", "there is no such field; there are %1")
                                      .arg(words.join(u", "_s))
                                : translate("gaia", "there is no such field; “%1” may be meant, of %2")
                                      .arg(near, words.join(u", "_s))};
        }
        Rules rules;
        if (value.is_array()) {
            for (const Json &item : value) {
                rules.push_back(ruleFrom(item, at));
            }
        } else {
            rules.push_back(ruleFrom(value, at));
        }
        fields.insert(name, rules);
    }
    return fields;
}

dataset::Licence licenceFrom(const Json &object, const QString &entry)
{
    dataset::Licence licence{textAt(object, "name", entry), textAt(object, "holder", entry),
                             textAt(object, "evidence", entry),
                             textAt(object, "redistribute", entry)};
    if (licence.redistribute.isEmpty()) {
        licence.redistribute = u"unknown"_s;
    }
    if (!QStringList{u"yes"_s, u"no"_s, u"unknown"_s}.contains(licence.redistribute)) {
        throw Fault{entry + u".redistribute"_s, translate("gaia", "yes, no or unknown is expected")};
    }
    return licence;
}

std::vector<Start> startsFrom(const Json &list)
{
    const QString entry = u"start"_s;
    std::vector<Start> starts;
    if (!list.is_array()) {
        throw Fault{entry, translate("gaia", "a list is expected")};
    }
    for (const Json &item : list) {
        Start start;
        if (!item.is_string()) {
            checkKeys(item, {u"url"_s, u"kind"_s}, entry);
        }
        start.url = item.is_string() ? textOf(item, entry) : textAt(item, "url", entry);
        const QString kind = item.is_object() ? textAt(item, "kind", entry) : QString();
        if (kind == "page"_L1) {
            start.kind = LinkKind::Page;
        } else if (kind == "list"_L1) {
            start.kind = LinkKind::List;
        } else if (!kind.isEmpty()) {
            throw Fault{entry + u".kind"_s, translate("gaia", "page or list is expected")};
        }
        const QUrl url(start.url);
        if (!url.isValid() || url.host().isEmpty()) {
            throw Fault{entry, translate("gaia", "“%1” is no http or https address.").arg(start.url)};
        }
        starts.push_back(start);
    }
    return starts;
}

std::vector<RecordPage> recordPagesFrom(const Json &list)
{
    static const QRegularExpression group(u"\\{(\\d+)\\}"_s);
    const QString entry = u"record_pages"_s;
    std::vector<RecordPage> pages;
    if (!list.is_array()) {
        throw Fault{entry, translate("gaia", "a list is expected")};
    }
    for (const Json &item : list) {
        if (!item.is_object() || !item.contains("image") || !item.contains("page")) {
            throw Fault{entry, translate("gaia", "“image” and “page” are needed")};
        }
        checkKeys(item, {u"image"_s, u"page"_s}, entry);
        RecordPage known{patternOf(textAt(item, "image", entry), entry + u".image"_s),
                         textAt(item, "page", entry)};
        const QUrl url(QString(known.page).replace(group, u"1"_s));
        if (!url.isValid() || url.host().isEmpty()) {
            throw Fault{entry + u".page"_s,
                        translate("gaia", "“%1” is no http or https address.").arg(known.page)};
        }
        for (auto it = group.globalMatch(known.page); it.hasNext();) {
            if (it.next().captured(1).toInt() > known.image.captureCount()) {
                throw Fault{entry + u".page"_s, translate("gaia", "“image” has fewer groups")};
            }
        }
        pages.push_back(known);
    }
    return pages;
}

void readImages(const Json &images, Recipe &recipe)
{
    recipe.imageFields = fieldsFrom(images, imageFieldWords(), u"images"_s);
    if (images.contains("each")) {
        recipe.imageNodes = textsOf(images.at("each"), u"images.each"_s);
        recipe.takesMainPicture = recipe.imageNodes.removeAll(u"main-picture"_s) > 0;
        for (const QString &selector : std::as_const(recipe.imageNodes)) {
            checkSelector(selector, u"images.each"_s);
        }
    }
    recipe.smallestSide =
        int(std::clamp(numberAt(images, "smallest_side", recipe.smallestSide, u"images"_s), 0.0, 1e6));
}

Recipe recipeFrom(const Json &json)
{
    static const QRegularExpression nameForm(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    Recipe recipe;
    checkKeys(json, {u"name"_s, u"title"_s, u"site"_s, u"note"_s, u"verified"_s, u"start"_s,
                     u"hosts"_s, u"links"_s, u"record_pages"_s, u"seconds_between"_s, u"dates"_s,
                     u"points_are_lon_lat"_s, u"fields"_s, u"images"_s, u"required"_s,
                     u"licence"_s},
              {});
    recipe.name = textAt(json, "name", u"recipe"_s);
    if (!nameForm.match(recipe.name).hasMatch()) {
        throw Fault{u"name"_s, translate("gaia", "lower-case letters, digits and “-” are expected")};
    }
    recipe.title = textAt(json, "title", u"recipe"_s);
    recipe.site = textAt(json, "site", u"recipe"_s);
    recipe.note = textAt(json, "note", u"recipe"_s);
    recipe.verified = textAt(json, "verified", u"recipe"_s);
    if (json.contains("start")) {
        recipe.starts = startsFrom(json.at("start"));
    }
    if (json.contains("hosts")) {
        recipe.hosts = textsOf(json.at("hosts"), u"hosts"_s);
    }
    if (json.contains("links")) {
        const Json &links = json.at("links");
        checkKeys(links, {u"pages"_s, u"lists"_s, u"never"_s}, u"links"_s);
        recipe.pages = patternsAt(links, "pages", u"links"_s);
        recipe.lists = patternsAt(links, "lists", u"links"_s);
        recipe.never = patternsAt(links, "never", u"links"_s);
    }
    if (json.contains("record_pages")) {
        recipe.recordPages = recordPagesFrom(json.at("record_pages"));
    }
    recipe.secondsBetween = numberAt(json, "seconds_between", recipe.secondsBetween, {});
    if (!std::isfinite(recipe.secondsBetween) || recipe.secondsBetween < 0.0
        || recipe.secondsBetween > 3'600.0) {
        throw Fault{u"seconds_between"_s, translate("gaia", "0 to 3600 is expected")};
    }
    if (json.contains("dates")) {
        recipe.dateFormats = textsOf(json.at("dates"), u"dates"_s);
    }
    recipe.arePointsLonLat = flagAt(json, "points_are_lon_lat", false, u"recipe"_s);
    if (!json.contains("fields") || !json.contains("images")) {
        throw Fault{u"recipe"_s, translate("gaia", "“fields” and “images” are needed")};
    }
    recipe.fields = fieldsFrom(json.at("fields"), fieldWords(), u"fields"_s);
    readImages(json.at("images"), recipe);
    recipe.required = json.contains("required") ? textsOf(json.at("required"), u"required"_s)
                                                : QStringList{u"title"_s, u"address"_s};
    for (const QString &name : std::as_const(recipe.required)) {
        if (!recipe.fields.contains(name) && !recipe.imageFields.contains(name)) {
            throw Fault{u"required"_s, translate("gaia", "“%1” has no rule").arg(name)};
        }
    }
    if (json.contains("licence")) {
        const Json &licence = json.at("licence");
        const QStringList words{u"name"_s, u"holder"_s, u"evidence"_s, u"redistribute"_s};
        checkKeys(licence, words + QStringList{u"cases"_s}, u"licence"_s);
        recipe.licence = licenceFrom(licence, u"licence"_s);
        for (const Json &item : licence.value("cases", Json::array())) {
            const QString entry = u"licence.cases"_s;
            checkKeys(item, words + QStringList{u"when"_s}, entry);
            recipe.licenceCases.push_back(
                {patternOf(textAt(item, "when", entry), entry), licenceFrom(item, entry)});
        }
    }
    return recipe;
}

}  // namespace

QStringList fieldWords()
{
    return {u"title"_s,       u"text"_s,      u"published"_s, u"acquired"_s, u"credit"_s,
            u"location"_s,    u"coordinates"_s, u"satellite"_s, u"sensor"_s,  u"tag"_s,
            u"licence"_s};
}

QStringList imageFieldWords()
{
    return {u"address"_s, u"alt"_s, u"credit"_s, u"acquired"_s, u"location"_s};
}

base::Result<Recipe> recipeFromJson(const QByteArray &json, const QString &file)
{
    try {
        return recipeFrom(Json::parse(json.begin(), json.end()));
    } catch (const Fault &fault) {
        QString reason = fault.reason;
        while (reason.endsWith(u'.')) {
            reason.chop(1);  // the sentence that it goes into has its own
        }
        return fail(ErrorCode::Invalid, translate("gaia", "The recipe %1 is wrong at “%2”: %3.")
                                            .arg(file, fault.entry, reason));
    } catch (const Json::parse_error &error) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The recipe %1 is no valid JSON: %2.")
                        .arg(file, jsonFault(json, qsizetype(error.byte),
                                             QString::fromUtf8(error.what()))),
                    QString::fromUtf8(error.what()));
    } catch (const Json::exception &error) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The recipe %1 holds an entry of a kind that is not expected "
                                      "there.").arg(file),
                    QString::fromUtf8(error.what()));
    }
}

}  // namespace gaia::scraping
