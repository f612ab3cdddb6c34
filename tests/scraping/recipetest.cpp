// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/extract.h"
#include "core/scraping/recipe.h"
#include "core/scraping/recordpage.h"
#include "tests/scraping/pages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 1);

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
        QTest::newRow("an array") << QByteArray("[]") << u"recipe"_s;
        QTest::newRow("misspelt key") << with("\"fields\"", "\"feilds\"") << u"“fields” may be meant"_s;
        QTest::newRow("misspelt field") << with("title", "titel") << u"“title” may be meant"_s;
        QTest::newRow("unknown key") << with("\"name\"", "\"zzzzzzzzz\": 1, \"name\"")
                                     << u"“zzzzzzzzz”: there is no such key; there are name"_s;
        QTest::newRow("misspelt key of links")
            << with("\"name\"", "\"links\": {\"page\": [\"a\"]}, \"name\"")
            << u"“links.page”: there is no such key; “pages” may be meant"_s;
        QTest::newRow("misspelt key of a rule")
            << with("\"h1\"", "{\"from\": \"h1\", \"al\": true}") << u"fields.title.al"_s;
        QTest::newRow("misspelt key of the licence")
            << with("\"name\"", "\"licence\": {\"licens\": \"x\"}, \"name\"")
            << u"licence.licens"_s;
        QTest::newRow("kind of start")
            << with("\"https://a.example/\"", "{\"url\": \"https://a.example/\", \"kind\": \"pgae\"}")
            << u"start.kind"_s;
        QTest::newRow("text for a number")
            << with("\"name\"", "\"seconds_between\": \"3\", \"name\"")
            << u"“seconds_between”: a number is expected"_s;
        QTest::newRow("text for a truth")
            << with("\"name\"", "\"points_are_lon_lat\": \"yes\", \"name\"")
            << u"true or false"_s;
        QTest::newRow("name") << with("mine", "../mine") << u"name"_s;
        QTest::newRow("field") << with("title", "titel") << u"fields.titel"_s;
        QTest::newRow("selector") << with("\"h1\"", "\"h1[\"") << u"fields.title"_s;
        QTest::newRow("pattern") << with("\"h1\"", "{\"from\": \"h1\", \"match\": \"(\"}")
                                 << u"fields.title.match"_s;
        QTest::newRow("start") << with("https://a.example/", "nowhere") << u"start"_s;
        QTest::newRow("number") << with("\"name\"", "\"seconds_between\": -1, \"name\"")
                                << u"seconds_between"_s;
        QTest::newRow("record pages, no list")
            << with("\"name\"", "\"record_pages\": {}, \"name\"") << u"record_pages"_s;
        QTest::newRow("record pages, no page")
            << with("\"name\"", "\"record_pages\": [{\"image\": \"a\"}], \"name\"")
            << u"record_pages"_s;
        QTest::newRow("record pages, nowhere")
            << with("\"name\"", "\"record_pages\": [{\"image\": \"(a)\", \"page\": \"{1}\"}], "
                                "\"name\"")
            << u"record_pages.page"_s;
        QTest::newRow("record pages, no such group")
            << with("\"name\"", "\"record_pages\": [{\"image\": \"(a)\", \"page\": "
                                "\"https://a.example/{2}\"}], \"name\"")
            << u"record_pages.page"_s;
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
        QVERIFY2(!recipe.error().message.contains(u".."_s)
                     && !recipe.error().message.contains(u"json.exception"_s),
                 qPrintable(recipe.error().message));
    }

    void recipeFromJson_noJson_tellsLineColumnAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("told");
        QTest::newRow("empty") << QByteArray("\n") << u"the file is empty"_s;
        QTest::newRow("cut short") << QByteArray("{\n  \"name\": \"a\",\n")
                                   << u"the file ends in the middle of an entry"_s;
        QTest::newRow("comma too many") << QByteArray("{\n  \"name\": \"ä\",\n}")
                                        << u"line 3, column 1: the comma before “}” is one too many"_s;
        QTest::newRow("comma missing")
            << QByteArray("{\"name\": \"ä\"\n \"title\": \"b\"}")
            << u"a comma or a closing bracket is missing before it"_s;
        QTest::newRow("colon missing") << QByteArray("{\"name\" \"a\"}") << u"a colon is missing"_s;
        QTest::newRow("quote missing") << QByteArray("{\n\"name\": \"a,\n\"b\": 1}")
                                       << u"line 2, column 12: a text is not closed"_s;
        QTest::newRow("key without quotes") << QByteArray("{name: 1}") << u"line 1, column 3: a key in quotes"_s;
        QTest::newRow("word") << QByteArray("{\"a\": yes}") << u"a text in quotes, a number"_s;
        QTest::newRow("backslash") << QByteArray("{\"a\": \"\\d\"}") << u"written twice"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xe4\"}") << u"UTF-8"_s;
        QTest::newRow("two documents") << QByteArray("{} {}") << u"follows after the end"_s;
    }
    void recipeFromJson_noJson_tellsLineColumnAndWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, told);
        const auto recipe = recipeFromJson(json, u"mine.json"_s);
        QVERIFY(!recipe);
        const QString message = recipe.error().message;
        QVERIFY2(message.contains(told), qPrintable(message));
        QVERIFY2(message.contains(u"line "_s) && !message.contains(u"exception"_s)
                     && !message.contains(u".."_s),
                 qPrintable(message));
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

    void kindOf_shipped_pagesAndLists_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("kind");
        const QString science = u"nasa-science-earth-observatory"_s;
        const QString eo = u"https://science.nasa.gov/earth/earth-observatory/"_s;
        QTest::newRow("no number") << science << eo + u"eyeing-the-richat-structure/"_s << u"page"_s;
        QTest::newRow("number") << science << eo + u"raikoke-erupts-145226/"_s << u"page"_s;
        QTest::newRow("one word") << science << eo + u"raikoke"_s << u"page"_s;
        QTest::newRow("a word that starts as a list's") << science << eo + u"mapping-the-delta/"_s
                                                        << u"page"_s;
        QTest::newRow("list") << science << eo + u"image-of-the-day/"_s << u"list"_s;
        QTest::newRow("events") << science << eo + u"natural-events/page/2/"_s << u"list"_s;
        QTest::newRow("root") << science << eo << u"list"_s;
        QTest::newRow("subscribe") << science << eo + u"subscribe/"_s << QString();
        QTest::newRow("another part") << science << u"https://science.nasa.gov/mars/"_s << QString();
        QTest::newRow("old list in parts")
            << u"nasa-earth-observatory"_s
            << u"https://earthobservatory.nasa.gov/topic/image-of-the-day/getRecords?page=3"_s
            << u"list"_s;
        QTest::newRow("Earth as Art") << u"usgs"_s
                                      << u"https://www.usgs.gov/centers/eros/earth-art-4"_s << u"list"_s;
        QTest::newRow("USGS picture") << u"usgs"_s
                                      << u"https://www.usgs.gov/media/images/whirlpool-air"_s
                                      << u"page"_s;
        QTest::newRow("Visible Earth") << u"nasa-visible-earth"_s
                                       << u"https://visibleearth.nasa.gov/images/73909/december"_s
                                       << u"page"_s;
        QTest::newRow("Visible Earth, moved")
            << u"nasa-visible-earth"_s
            << eo + u"blue-marble-next-generation/base-topography-bathymetry/"_s << u"page"_s;
    }
    void kindOf_shipped_pagesAndLists()
    {
        QFETCH(QString, name);
        QFETCH(QString, url);
        QFETCH(QString, kind);
        const auto recipe = loadRecipe(name, {});
        QVERIFY(recipe.has_value());
        const auto found = kindOf(*recipe, QUrl(url));
        QCOMPARE(found ? (*found == LinkKind::Page ? u"page"_s : u"list"_s) : QString(), kind);
    }

    /// Pairs of picture and page as they stand beside each other on the web.
    void recordPagesOf_shipped_leadFromPictureToPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("page");
        QTest::newRow("Earth Observatory, of its feed")
            << u"nasa-earth-observatory"_s
            << u"https://eoimages.gsfc.nasa.gov/images/imagerecords/154000/154195/iss072e034369_th.jpg"_s
            << u"https://earthobservatory.nasa.gov/images/154195"_s;
        QTest::newRow("Earth Observatory, moved, image of the day")
            << u"nasa-science-earth-observatory"_s
            << u"https://assets.science.nasa.gov/dynamicimage/assets/science/esd/eo/images/iotd/2026/"
               "eyeing-the-richat-structure/richatstructure_oli_20260306.jpg?w=1600"_s
            << u"https://science.nasa.gov/earth/earth-observatory/eyeing-the-richat-structure/"_s;
        QTest::newRow("Earth Observatory, moved, whole picture")
            << u"nasa-science-earth-observatory"_s
            << u"https://assets.science.nasa.gov/content/dam/science/esd/eo/images/iotd/2026/"
               "an-epic-view-of-the-seasons/equinox_epic_20240922_lrg.jpg"_s
            << u"https://science.nasa.gov/earth/earth-observatory/an-epic-view-of-the-seasons/"_s;
        QTest::newRow("Earth Observatory, moved, old number")
            << u"nasa-earth-observatory"_s
            << u"https://assets.science.nasa.gov/content/dam/science/esd/eo/images/imagerecords/154000/"
               "154195/iss072e034369_lrg.jpg"_s
            << u"https://earthobservatory.nasa.gov/images/154195"_s;
        QTest::newRow("Visible Earth")
            << u"nasa-visible-earth"_s
            << u"https://eoimages.gsfc.nasa.gov/images/imagerecords/73000/73909/"
               "world.topo.bathy.200412.3x5400x2700.jpg"_s
            << u"https://visibleearth.nasa.gov/images/73909"_s;
        QTest::newRow("ESA, of a saved page")
            << u"esa"_s
            << u"https://www.esa.int/var/esa/storage/images/esa_multimedia/images/2024/08/earth_ahead/"
               "26280924-1-eng-GB/Earth_ahead_card_medium.png"_s
            << u"https://www.esa.int/ESA_Multimedia/Images/2024/08/Earth_ahead"_s;
        QTest::newRow("ESA, whole picture")
            << u"esa"_s
            << u"https://www.esa.int/var/esa/storage/images/esa_multimedia/images/2023/05/"
               "a_guide_to_juice_s_monitoring_cameras/24899175-1-eng-GB/"
               "A_guide_to_Juice_s_monitoring_cameras.png"_s
            << u"https://www.esa.int/ESA_Multimedia/Images/2023/05/"
               "A_guide_to_Juice_s_monitoring_cameras"_s;
        QTest::newRow("MODIS, of a saved page")
            << u"nasa-modis"_s << u"http://modis.gsfc.nasa.gov/gallery/images/image05072022_500m.jpg"_s
            << u"https://modis.gsfc.nasa.gov/gallery/individual.php?db_date=2022-05-07"_s;
        QTest::newRow("nothing is known of it")
            << u"nasa-earth-observatory"_s << u"https://eoimages.gsfc.nasa.gov/images/logo.png"_s
            << QString();
    }
    void recordPagesOf_shipped_leadFromPictureToPage()
    {
        QFETCH(QString, name);
        QFETCH(QString, image);
        QFETCH(QString, page);
        const auto recipe = loadRecipe(name, {});
        QVERIFY(recipe.has_value());
        const auto pages = recordPagesOf(*recipe, QUrl(image));
        QCOMPARE(pages.empty() ? QString() : pages.front().toString(), page);
        // What a recipe leads to is a page that it reads.
        QVERIFY(page.isEmpty() || kindOf(*recipe, QUrl(page)) == std::optional(LinkKind::Page));
    }

    void isSamePicture_sizesDontCount_otherDaysDo()
    {
        const QUrl large(u"https://a.example/x/lake_oli_2021123_lrg.jpg"_s);
        QVERIFY(isSamePicture(large, QUrl(u"https://b.example/y/Lake_oli_2021123_th.JPG"_s)));
        QVERIFY(isSamePicture(large, QUrl(u"https://a.example/lake_oli_2021123_720x480.png"_s)));
        QVERIFY(!isSamePicture(large, QUrl(u"https://a.example/x/lake_oli_2020123_lrg.jpg"_s)));
        QVERIFY(!isSamePicture(QUrl(u"https://a.example/a/"_s), QUrl(u"https://a.example/b/"_s)));
        QVERIFY(isSamePicture(QUrl(u"https://a.example/aral_720.jpg"_s),
                              QUrl(u"https://a.example/aral_lrg.jpg"_s)));
        QVERIFY(!isSamePicture(QUrl(u"https://a.example/aral_2000_lrg.jpg"_s),
                               QUrl(u"https://a.example/aral_2014_lrg.jpg"_s)));
        QVERIFY(!isSamePicture(QUrl(u"https://a.example/iss012-e-13456_lrg.jpg"_s),
                               QUrl(u"https://a.example/ISS012-E-13460_lrg.JPG"_s)));
    }

    void recordFor_equalAddress_goesBeforeAnotherSize()
    {
        const auto recordOf = [](const QString &address, const QString &alt) {
            dataset::Record record;
            record.image.imageSrc = address;
            record.image.imageAlt = alt;
            record.image.sources.insert(dataset::Field::ImageAlt, dataset::Source::Page);
            record.image.satellite = QStringList{u"Aqua"_s};
            record.image.sources.insert(dataset::Field::Satellite, dataset::Source::Url);
            return record;
        };
        const std::vector<dataset::Record> records{
            recordOf(u"https://a.example/lake_th.jpg"_s, u"small"_s),
            recordOf(u"https://a.example/lake_lrg.jpg"_s, u"large"_s)};
        QCOMPARE(recordFor(records, QUrl(u"https://a.example/lake_lrg.jpg"_s), kToday)->image.imageAlt,
                 u"large"_s);
        // Of another picture nothing is taken that its own name told.
        const auto other = recordFor(records, QUrl(u"https://a.example/river.jpg"_s), kToday);
        QVERIFY(!other->image.sources.contains(dataset::Field::ImageAlt));
        QVERIFY(!other->image.sources.contains(dataset::Field::Satellite));
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
