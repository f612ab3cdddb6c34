// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/recipe.h"

#include "core/base/translate.h"
#include "core/scraping/selector.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

constexpr qint64 kMaxRecipeBytes = 1 << 20;
const QString &shippedFolder()
{
    static const QString folder = u":/recipes"_s;
    return folder;
}

/// What is wrong, at which entry; thrown within this file alone.
struct Fault {
    QString entry;
    QString reason;
};

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

/// The short form: "meta:og:title", "jsonld:image.url", "full-size", "@alt", "h1", "img @src".
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
    Rule rule = ruleFrom(textAt(value, "from", entry), entry);
    rule.isAll = value.value("all", false);
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
            throw Fault{at, translate("gaia", "there is no such field; there are %1")
                                .arg(words.join(u", "_s))};
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
        start.url = item.is_string() ? textOf(item, entry) : textAt(item, "url", entry);
        if (item.is_object() && textAt(item, "kind", entry) == "page"_L1) {
            start.kind = LinkKind::Page;
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
        for (const QString &selector : std::as_const(recipe.imageNodes)) {
            checkSelector(selector, u"images.each"_s);
        }
    }
    recipe.smallestSide = images.value("smallest_side", recipe.smallestSide);
}

Recipe recipeFrom(const Json &json)
{
    static const QRegularExpression nameForm(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    Recipe recipe;
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
        recipe.pages = patternsAt(links, "pages", u"links"_s);
        recipe.lists = patternsAt(links, "lists", u"links"_s);
        recipe.never = patternsAt(links, "never", u"links"_s);
    }
    if (json.contains("record_pages")) {
        recipe.recordPages = recordPagesFrom(json.at("record_pages"));
    }
    recipe.secondsBetween = json.value("seconds_between", recipe.secondsBetween);
    if (!std::isfinite(recipe.secondsBetween) || recipe.secondsBetween < 0.0
        || recipe.secondsBetween > 3'600.0) {
        throw Fault{u"seconds_between"_s, translate("gaia", "0 to 3600 is expected")};
    }
    if (json.contains("dates")) {
        recipe.dateFormats = textsOf(json.at("dates"), u"dates"_s);
    }
    recipe.arePointsLonLat = json.value("points_are_lon_lat", false);
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
        recipe.licence = licenceFrom(licence, u"licence"_s);
        for (const Json &item : licence.value("cases", Json::array())) {
            const QString entry = u"licence.cases"_s;
            recipe.licenceCases.push_back(
                {patternOf(textAt(item, "when", entry), entry), licenceFrom(item, entry)});
        }
    }
    return recipe;
}

RecipeFile describe(const QString &path, bool isShipped)
{
    RecipeFile file;
    file.path = path;
    file.isShipped = isShipped;
    file.name = QFileInfo(path).completeBaseName();
    const auto recipe = loadRecipe(path, {});
    if (recipe) {
        file.name = recipe->name;
        file.title = recipe->title.isEmpty() ? recipe->name : recipe->title;
        file.verified = recipe->verified;
        file.note = recipe->note;
        file.needsStart = recipe->starts.empty();
    } else {
        file.title = file.name;
        file.fault = recipe.error().message;
    }
    return file;
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
        return fail(ErrorCode::Invalid, translate("gaia", "The recipe %1 is wrong at “%2”: %3.")
                                            .arg(file, fault.entry, fault.reason));
    } catch (const Json::exception &error) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "The recipe %1 is no valid JSON: %2.")
                        .arg(file, QString::fromUtf8(error.what())));
    }
}

std::vector<RecipeFile> listRecipes(const QStringList &folders)
{
    QMap<QString, RecipeFile> byName;
    for (const QString &folder : QStringList{shippedFolder()} + folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &info : files) {
            const RecipeFile file = describe(info.filePath(), folder == shippedFolder());
            byName.insert(file.name, file);
        }
    }
    std::vector<RecipeFile> list(byName.cbegin(), byName.cend());
    std::stable_sort(list.begin(), list.end(), [](const RecipeFile &a, const RecipeFile &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return list;
}

base::Result<Recipe> loadRecipe(const QString &nameOrPath, const QStringList &folders)
{
    QString path;
    if (nameOrPath.endsWith(".json"_L1)) {
        path = nameOrPath;
    } else {
        const auto known = listRecipes(folders);
        QStringList names;
        for (const RecipeFile &file : known) {
            names.append(file.name);
            if (file.name == nameOrPath) {
                path = file.path;
            }
        }
        if (path.isEmpty()) {
            return fail(ErrorCode::Usage, translate("gaia", "There is no recipe “%1”; there are %2.")
                                              .arg(nameOrPath, names.join(u", "_s)));
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotOpen,
                    translate("gaia", "%1 can't be read: %2.").arg(path, file.errorString()));
    }
    if (file.size() > kMaxRecipeBytes) {
        return fail(ErrorCode::TooLarge, translate("gaia", "%1 is too large for a recipe.").arg(path));
    }
    return recipeFromJson(file.readAll(), QFileInfo(path).fileName());
}

}  // namespace gaia::scraping
