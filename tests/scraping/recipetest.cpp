// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/extract.h"
#include "core/scraping/recipe.h"
#include "tests/scraping/pages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = test::kLeast;
    return json.replace(from, to);
}

}  // namespace

class RecipeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recipeFromJson_wrong_namesTheEntry_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("entry");
        QTest::newRow("no JSON") << QByteArray("{") << u"JSON"_s;
        QTest::newRow("an array") << QByteArray("[]") << u"name"_s;
        QTest::newRow("name") << with("mine", "../mine") << u"name"_s;
        QTest::newRow("field") << with("title", "titel") << u"fields.titel"_s;
        QTest::newRow("selector") << with("\"h1\"", "\"h1[\"") << u"fields.title"_s;
        QTest::newRow("pattern") << with("\"h1\"", "{\"from\": \"h1\", \"match\": \"(\"}")
                                 << u"fields.title.match"_s;
        QTest::newRow("start") << with("https://a.example/", "nowhere") << u"start"_s;
        QTest::newRow("number") << with("\"name\"", "\"seconds_between\": -1, \"name\"")
                                << u"seconds_between"_s;
        QTest::newRow("type") << with("\"mine\"", "7") << u"name"_s;
        QTest::newRow("required") << with("\"name\"", "\"required\": [\"text\"], \"name\"")
                                  << u"required"_s;
        QTest::newRow("redistribute")
            << with("\"name\"", "\"licence\": {\"redistribute\": \"maybe\"}, \"name\"")
            << u"licence.redistribute"_s;
    }
    void recipeFromJson_wrong_namesTheEntry()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, entry);
        const auto recipe = recipeFromJson(json, u"mine.json"_s);
        QVERIFY(!recipe);
        QVERIFY2(recipe.error().message.contains(entry), qPrintable(recipe.error().message));
        QVERIFY(recipe.error().message.contains(u"mine.json"_s));
    }

    void recipeFromJson_least_isEnough_andUnverified()
    {
        const auto recipe = recipeFromJson(test::kLeast, u"mine.json"_s);
        QVERIFY2(recipe.has_value(), qPrintable(recipe ? QString() : recipe.error().message));
        QVERIFY(!recipe->isVerified());
        QCOMPARE(recipe->required, (QStringList{u"title"_s, u"address"_s}));
    }

    void listRecipes_shipped_allReadWell()
    {
        const auto files = listRecipes({});
        QStringList names;
        QStringList unverified;
        for (const RecipeFile &file : files) {
            QVERIFY2(file.fault.isEmpty(), qPrintable(file.fault));
            names.append(file.name);
            if (file.verified.isEmpty()) {
                unverified.append(file.name);
            }
        }
        for (const QString &name :
             {u"generic"_s, u"nasa-earth-observatory"_s, u"nasa-science-earth-observatory"_s,
              u"nasa-visible-earth"_s, u"esa"_s, u"copernicus"_s, u"eumetsat"_s, u"usgs"_s}) {
            QVERIFY2(names.contains(name), qPrintable(name));
        }
        // No page of these was to be had.
        for (const QString &name : {u"nasa-earth-observatory"_s, u"nasa-visible-earth"_s,
                                    u"eumetsat"_s, u"usgs"_s}) {
            QVERIFY2(unverified.contains(name), qPrintable(name));
        }
        QVERIFY(!unverified.contains(u"copernicus"_s));
    }

    void shipped_starts_areFollowedByTheirOwnPatternsOrAreStarts()
    {
        for (const RecipeFile &file : listRecipes({})) {
            const auto recipe = loadRecipe(file.name, {});
            QVERIFY(recipe.has_value());
            for (const Start &start : recipe->starts) {
                const auto kind = kindOf(*recipe, QUrl(start.url));
                QVERIFY2(kind != std::optional(LinkKind::Page), qPrintable(start.url));
            }
        }
    }

    void loadRecipe_ownFolder_takesThePlaceOfTheShipped()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"esa.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(with("\"mine\"", "\"esa\", \"title\": \"My own\""));
        file.close();
        const auto recipe = loadRecipe(u"esa"_s, {folder.path()});
        QVERIFY(recipe.has_value());
        QCOMPARE(recipe->title, u"My own"_s);
        QVERIFY(loadRecipe(folder.filePath(u"esa.json"_s), {}).has_value());
    }

    void loadRecipe_unknown_tellsWhatThereIs()
    {
        const auto recipe = loadRecipe(u"nosuch"_s, {});
        QVERIFY(!recipe);
        QVERIFY(recipe.error().message.contains(u"copernicus"_s));
        QVERIFY(!loadRecipe(u"/no/such/file.json"_s, {}));
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipetest.moc"
