// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/scraping/recipe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qint64 kMaxRecipeBytes = 1 << 20;
const QString &shippedFolder()
{
    static const QString folder = u":/recipes"_s;
    return folder;
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
