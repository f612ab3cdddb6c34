// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/themes.h"

#include "core/base/translate.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;
using base::translate;
using Json = nlohmann::ordered_json;

namespace {

/// "Wildfires / Fires" is also known as "Wildfires" and as "Fires".
QStringList ownTags(const QString &theme)
{
    QStringList tags{foldedTag(theme)};
    for (const QString &part : theme.split(u" / "_s)) {
        tags << foldedTag(part);
    }
    tags.removeDuplicates();
    return tags;
}

}  // namespace

QString foldedTag(const QString &tag)
{
    QString folded = tag.simplified();
    for (QChar &letter : folded) {
        if (letter >= u'A' && letter <= u'Z') {
            letter = letter.toLower();
        }
    }
    return folded;
}

QStringList ThemeTable::spheres() const
{
    QStringList spheres;
    for (const Theme &theme : themes) {
        if (!spheres.contains(theme.sphere)) {
            spheres << theme.sphere;
        }
    }
    return spheres;
}

const ThemeTable::Theme *ThemeTable::find(const QString &name) const
{
    const auto found = std::find_if(themes.begin(), themes.end(), [&](const Theme &theme) {
        return theme.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == themes.end() ? nullptr : &*found;
}

base::Result<ThemeTable> themesFromJson(const QByteArray &bytes, const QString &file)
{
    ThemeTable table;
    try {
        const Json json = Json::parse(bytes.begin(), bytes.end());
        for (const auto &[sphere, themes] : json.items()) {
            for (const auto &[name, tags] : themes.items()) {
                ThemeTable::Theme theme{QString::fromStdString(name), QString::fromStdString(sphere),
                                        {}};
                if (theme.name.trimmed().isEmpty() || table.find(theme.name)) {
                    return base::fail(base::ErrorCode::Invalid,
                                      translate("gaia", "%1: the theme “%2” stands there twice or "
                                                        "has no name.")
                                          .arg(file, theme.name));
                }
                for (const Json &tag : tags) {
                    theme.tags << foldedTag(QString::fromStdString(tag.get<std::string>()));
                }
                theme.tags << ownTags(theme.name);
                theme.tags.removeDuplicates();
                theme.tags.removeAll(QString());
                table.themes.push_back(std::move(theme));
            }
        }
    } catch (const Json::exception &exception) {
        return base::fail(base::ErrorCode::Invalid,
                          translate("gaia", "%1 is no table of themes, which is JSON such as "
                                            "{\"Hydrosphere\": {\"Floods\": [\"flood\"]}}.")
                              .arg(file),
                          QString::fromUtf8(exception.what()));
    }
    if (table.themes.empty()) {
        return base::fail(base::ErrorCode::Invalid,
                          translate("gaia", "%1 holds no theme.").arg(file));
    }
    return table;
}

QByteArray toJson(const ThemeTable &table)
{
    Json json = Json::object();
    for (const ThemeTable::Theme &theme : table.themes) {
        const QStringList own = ownTags(theme.name);
        Json tags = Json::array();
        for (const QString &tag : theme.tags) {
            if (!own.contains(tag)) {
                tags.push_back(tag.toStdString());
            }
        }
        json[theme.sphere.toStdString()][theme.name.toStdString()] = std::move(tags);
    }
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

}  // namespace gaia::dataset
