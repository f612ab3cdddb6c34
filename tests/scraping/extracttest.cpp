// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/extract.h"
#include "core/scraping/values.h"
#include "tests/scraping/pages.h"

#include <QRegularExpression>
#include <QTest>

using namespace gaia;
using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 1);

Recipe shipped(const QString &name)
{
    auto recipe = loadRecipe(name, {});
    if (!recipe) {
        qFatal("%s", qPrintable(recipe.error().message));
    }
    return *recipe;
}

Extract read(const QString &recipe, const QByteArray &html, const QString &url,
             const FeedItem &hints = {})
{
    const auto page = Page::fromHtml(html, "text/html; charset=utf-8", QUrl(url));
    if (!page) {
        qFatal("%s", qPrintable(page.error().message));
    }
    return extract(shipped(recipe), **page, hints, kToday);
}

}  // namespace

class ExtractTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extract_pageThatNoLongerFits_namesTheFields()
    {
        QByteArray changed = test::kCopernicus;
        changed.replace("Credit:", "By:").replace("data-image-id", "data-x")
            .replace("styles/image_of_the_day/", "styles/iotd/");
        const Extract found =
            read(u"copernicus"_s, changed, u"https://www.copernicus.eu/en/media/x"_s);
        QVERIFY(found.records.empty());
        QVERIFY(found.missing.contains(u"address"_s));
        QByteArray noCredit = test::kCopernicus;
        noCredit.replace("Credit:", "By:");
        QCOMPARE(read(u"copernicus"_s, noCredit, u"https://www.copernicus.eu/x"_s).missing,
                 QStringList{u"credit"_s});
    }

    void extract_moreImagesThanAPageGives_isToldAndBounded()
    {
        QByteArray html("<article><h1>T</h1><p>x</p>");
        for (int i = 0; i < 30'000; ++i) {
            html += "<figure><img src='/" + QByteArray::number(i) + ".jpg' alt=x></figure>";
        }
        const Extract found = read(u"generic"_s, html + "</article>", u"https://a.example/x"_s);
        QCOMPARE(found.records.size(), kMostImages);
        QVERIFY(found.hasMore);
    }

    void extract_imagesWithoutAnAddress_areLookedAtInBounds()
    {
        const QByteArray empty = QByteArray("<figure><img alt=x></figure>").repeated(20'000);
        const Extract found = read(u"generic"_s,
                                   "<article><h1>T</h1><p>x</p><figure><img src=/first.jpg></figure>"
                                       + empty + "<figure><img src=/last.jpg></figure></article>",
                                   u"https://a.example/x"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()),
                 u"https://a.example/first.jpg"_s);
        QVERIFY(found.hasMore);
    }

    void extract_emptyAndForeignPages_giveNoRecord()
    {
        for (const QByteArray &html : {QByteArray("<html></html>"), QByteArray("<p>Not found</p>"),
                                       QByteArray("<rss><item/></rss>")}) {
            for (const RecipeFile &file : listRecipes({})) {
                QVERIFY2(read(file.name, html, u"https://a.example/"_s).records.empty(),
                         qPrintable(file.name));
            }
        }
    }

    void extract_copernicus()
    {
        const Extract found = read(u"copernicus"_s, test::kCopernicus,
                                   u"https://www.copernicus.eu/en/media/image-day-gallery/a-delta"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        const dataset::Record &record = found.records.front();
        QCOMPARE(record.article.title, u"A delta in spring"_s);
        QCOMPARE(record.article.text, u"The delta lies on the coast.\n\nMud fills its arms."_s);
        QCOMPARE(record.article.published, u"2024-08-16"_s);
        QCOMPARE(record.image.imageSrc.value_or(QString()),
                 u"https://www.copernicus.eu/system/files/2024-08/20240816_Delta.png"_s);
        QCOMPARE(record.image.imageAlt.value_or(QString()), u"A delta in spring"_s);
        QCOMPARE(record.image.credits.value_or(QString()),
                 u"European Union, Copernicus Sentinel-2 imagery"_s);
        QCOMPARE(record.image.licence.redistribute, u"yes"_s);
        QCOMPARE(record.image.sources.value(dataset::Field::Credits), dataset::Source::Page);
        QVERIFY(record.image.id.startsWith(u"copernicus-a-delta-"_s));
        QVERIFY(!record.image.acquired.isKnown());
    }

    void extract_esa_licenceIsThePages()
    {
        const Extract found =
            read(u"esa"_s, test::kEsa, u"https://www.esa.int/ESA_Multimedia/Images/2024/08/Bay"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        const dataset::Image &image = found.records.front().image;
        QCOMPARE(image.imageSrc.value_or(QString()), u"https://www.esa.int/var/esa/Bay_in_bloom.png"_s);
        QCOMPARE(image.credits.value_or(QString()), u"ESA/Juice"_s);
        QCOMPARE(image.licence.name, u"CC BY-SA 3.0 IGO"_s);
        QCOMPARE(image.licence.holder, u"ESA/Juice"_s);
        QVERIFY(image.licence.evidence.contains(u"ESA Standard Licence"_s));
        QCOMPARE(image.satellite.value_or(QStringList()), QStringList{u"Sentinel-2"_s});
        QCOMPARE(image.tag.value_or(QStringList()), (QStringList{u"Algae"_s, u"Bay"_s}));
        QCOMPARE(found.published.from, QDate(2024, 8, 20));
        QCOMPARE(found.records.front().article.text,
                 u"Algae colour the bay.\n\nThe image is of June."_s);
    }

    void extract_esa_licencesOfAllSpellings()
    {
        for (const auto &[said, name] : {std::pair(QByteArray("CC BY-SA IGO 3.0"), u"CC BY-SA 3.0 IGO"_s),
                                         std::pair(QByteArray("CC BY-SA 4.0"), u"CC BY-SA 4.0"_s)}) {
            QByteArray html = test::kEsa;
            html.replace("CC BY-SA 3.0 IGO", said);
            const Extract found =
                read(u"esa"_s, html, u"https://www.esa.int/ESA_Multimedia/Images/2024/08/Bay"_s);
            QCOMPARE(found.records.size(), std::size_t(1));
            QCOMPARE(found.records.front().image.licence.name, name);
            QCOMPARE(found.records.front().image.licence.redistribute, u"yes"_s);
        }
    }

    void extract_usgs_descriptionHoldsTextAndSource_dateIsTheAcquisition()
    {
        for (const QByteArray &gap : {QByteArray(" "), QByteArray()}) {
            const Extract found = read(
                u"usgs"_s,
                "<html><head><meta property='og:description' content='Dunes run along the coast.\n"
                    "They move." + gap + "Collection: Earth as Art 3" + gap + "Source: Landsat 7" + gap
                    + "Scale: 2.8 miles (4.5km)" + gap + "Download: x'></head><body><main><h1>Dunes</h1>"
                      "<time datetime='2001-06-12T00:00:00Z'>June 12, 2001</time><figure><img "
                      "src='/dunes.jpg' alt='Dunes'></figure></main></body></html>",
                u"https://www.usgs.gov/media/images/dunes"_s);
            QVERIFY2(found.missing.isEmpty(), qPrintable(found.missing.join(u' ')));
            const dataset::Record &record = found.records.front();
            QCOMPARE(record.article.text, u"Dunes run along the coast.\nThey move."_s);
            QCOMPARE(record.image.satellite.value_or(QStringList()), QStringList{u"Landsat 7"_s});
            QCOMPARE(record.image.acquired.from, QDate(2001, 6, 12));
            QCOMPARE(record.article.published, QString());
        }
    }

    void extract_modis_dayIsTheAcquisition()
    {
        const Extract found = read(
            u"nasa-modis"_s, test::kModis,
            u"https://modis.gsfc.nasa.gov/gallery/individual.php?db_date=2022-05-07"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        const dataset::Record &record = found.records.front();
        QCOMPARE(record.article.title, u"Flooding in Valencia"_s);
        QCOMPARE(record.article.published, u"2022-05-07"_s);
        QCOMPARE(record.image.acquired.from, QDate(2022, 5, 5));
        QCOMPARE(record.image.satellite.value_or(QStringList()), QStringList{u"Aqua"_s});
        QCOMPARE(record.image.sensor.value_or(QStringList()), QStringList{u"MODIS"_s});
        QVERIFY(record.image.imageSrc.value_or(QString()).endsWith(u"_250m.jpg"_s));
        QCOMPARE(record.image.credits.value_or(QString()),
                 u"MODIS Land Rapid Response Team, NASA GSFC"_s);
        QCOMPARE(record.article.text, u"Rain fell for days.\n\nOn May 5 the satellite passed."_s);
    }

    void extract_nasaArticle_largestCandidate_andCreditDecidesTheLicence()
    {
        const QString url = u"https://www.nasa.gov/image-article/an-aurora/"_s;
        for (const QString &recipe : {u"nasa-image-article"_s, u"generic"_s}) {
            const Extract found = read(recipe, test::kNasa, url);
            QCOMPARE(found.records.size(), std::size_t(1));
            const dataset::Image &image = found.records.front().image;
            QCOMPARE(image.imageSrc.value_or(QString()), u"https://www.nasa.gov/a.jpg"_s);
            QCOMPARE(image.imageAlt.value_or(QString()), u"Swirls of white light"_s);
            QCOMPARE(found.records.front().article.title, u"An Aurora"_s);
            QCOMPARE(found.published.from, QDate(2024, 1, 17));
        }
        QByteArray other = test::kNasa;
        other.replace("NASA/Lauren Dauphin; NOAA", "Maxar");
        QCOMPARE(read(u"nasa-image-article"_s, other, url).records.front().image.licence.redistribute,
                 u"no"_s);
        // Who isn't known may be a company ("NASA/SpaceX") as well as a person.
        QCOMPARE(read(u"nasa-image-article"_s, test::kNasa, url).records.front().image.licence.redistribute,
                 u"unknown"_s);
        other.replace("Maxar", "NASA; NOAA");
        QCOMPARE(read(u"nasa-image-article"_s, other, url).records.front().image.licence.redistribute,
                 u"yes"_s);
    }

    void extract_hints_fillWhatThePageLeavesOpen()
    {
        FeedItem hints;
        hints.point = dataset::GeoPoint{41.06, 29.02};
        hints.published = {QDate(2025, 4, 20), QDate(2025, 4, 20)};
        const QByteArray html = "<h1>City</h1><p>Text.</p><figure><img src=a.jpg alt=b></figure>";
        const Extract found = read(u"generic"_s, html, u"https://a.example/c"_s, hints);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.place.point, hints.point);
        QCOMPARE(found.records.front().article.published, u"2025-04-20"_s);
    }

    void extract_sameImageTwice_iconsAndPixels_arePassedOver()
    {
        const QByteArray html =
            "<main><h1>T</h1><p>Text.</p><img src=a.jpg><img src='a.jpg#x'><img src=b.jpg width=16 "
            "height=16><img src='data:image/png;base64,xx'><img src=logo.svg><img src=c.png "
            "width=1 height=1></main>";
        QCOMPARE(read(u"generic"_s, html, u"https://a.example/c"_s).records.size(), std::size_t(1));
    }

    void generic_lazyFigure_givesItsOwnPicture_withItsOwnAlt_data()
    {
        QTest::addColumn<QByteArray>("image");
        const QByteArray empty = "src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAA==' alt='The delta'";
        QTest::newRow("data-src") << "<img " + empty + " data-src=/delta.jpg>";
        QTest::newRow("data-srcset") << "<img " + empty + " data-srcset='/small.jpg 300w, /delta.jpg 900w'>";
        QTest::newRow("srcset") << "<img " + empty + " srcset='/delta.jpg 900w'>";
        QTest::newRow("noscript") << "<img " + empty + "><noscript><img src=/delta.jpg alt='The delta'></noscript>";
        QTest::newRow("source loaded late")
            << "<picture><source data-srcset='/delta.jpg 900w'><img " + empty + "></picture>";
    }
    void generic_lazyFigure_givesItsOwnPicture_withItsOwnAlt()
    {
        QFETCH(QByteArray, image);
        const QByteArray html =
            "<script type='application/ld+json'>{\"image\": {\"url\": \"/lead.jpg\"}}</script><article>"
            "<h1>T</h1><p>Text.</p><figure>" + image + "</figure></article>";
        const Extract found = read(u"generic"_s, html, u"https://a.example/c"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()),
                 u"https://a.example/delta.jpg"_s);
        QCOMPARE(found.records.front().image.imageAlt.value_or(QString()), u"The delta"_s);
    }

    void generic_placeholderAlone_leadPictureTakesNoForeignAlt()
    {
        const QByteArray html =
            "<meta property='og:image:alt' content='The lead'><script type='application/ld+json'>"
            "{\"image\": {\"url\": \"/lead.jpg\"}}</script><article><h1>T</h1><p>Text.</p><figure>"
            "<img src='data:image/gif;base64,xx' alt='The placeholder'></figure></article>";
        const Extract found = read(u"generic"_s, html, u"https://a.example/c"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()),
                 u"https://a.example/lead.jpg"_s);
        QCOMPARE(found.records.front().image.imageAlt.value_or(QString()), u"The lead"_s);
    }

    void generic_picture_kindThatIsRead_goesBeforeAvif_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("taken");
        QTest::newRow("by its type")
            << QByteArray("<source type='image/avif' srcset='/x?id=1 2000w'><img src=/a.jpg>")
            << u"https://a.example/a.jpg"_s;
        QTest::newRow("by its name")
            << QByteArray("<source srcset='/a.avif 2000w, /a_800.jpg 800w'><img src=/a.jpg>")
            << u"https://a.example/a_800.jpg"_s;
        QTest::newRow("largest of what is read")
            << QByteArray("<source type='image/webp' srcset='/a.webp 1600w'><img src=/a.jpg srcset='/a_8.jpg 800w'>")
            << u"https://a.example/a.webp"_s;
        QTest::newRow("equal, the image's own")
            << QByteArray("<source type='image/webp' srcset='/a.webp 800w'><img src=/a.jpg srcset='/a_8.jpg 800w'>")
            << u"https://a.example/a_8.jpg"_s;
        QTest::newRow("nothing else") << QByteArray("<img src=/a.avif>")
                                      << u"https://a.example/a.avif"_s;
    }
    void generic_picture_kindThatIsRead_goesBeforeAvif()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, taken);
        const Extract found = read(u"generic"_s,
                                   "<article><h1>T</h1><p>Text.</p><figure><picture>" + picture
                                       + "</picture></figure></article>",
                                   u"https://a.example/c"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()), taken);
    }

    void generic_linkInAnotherSize_besideThePicture_isTheFullSize_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("taken");
        const QByteArray image = "<figure><img src=/i/lake_oli_720.jpg alt=a></figure>";
        const QString shown = u"https://a.example/i/lake_oli_720.jpg"_s;
        QTest::newRow("same folder")
            << image + "<a href='/i/river_oli_lrg.jpg'>JPEG</a><a href='/i/lake_oli_720.jpg'>JPEG</a>"
                       "<a href='/i/lake_oli_720.jpg'>JPEG</a><a href='/i/lake_oli_lrg.jpg'>JPEG</a>"
            << u"https://a.example/i/lake_oli_lrg.jpg"_s;
        QTest::newRow("folder of a size") << image + "<a href='/i/full/lake_oli_lrg.jpg'>JPEG</a>"
                                          << u"https://a.example/i/full/lake_oli_lrg.jpg"_s;
        QTest::newRow("another folder") << image + "<a href='/j/lake_oli_lrg.jpg'>JPEG</a>" << shown;
        QTest::newRow("another host")
            << image + "<a href='https://b.example/i/lake_oli_lrg.jpg'>JPEG</a>" << shown;
        QTest::newRow("another folder, around the image")
            << QByteArray("<figure><a href='https://b.example/j/x_lrg.jpg'>"
                          "<img src=/i/lake_oli_720.jpg alt=a></a></figure>")
            << u"https://b.example/j/x_lrg.jpg"_s;
    }
    void generic_linkInAnotherSize_besideThePicture_isTheFullSize()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, taken);
        const Extract found = read(u"generic"_s, "<article><h1>T</h1><p>Text.</p>" + html + "</article>",
                                   u"https://a.example/c"_s);
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()), taken);
    }

    void generic_noscriptOfAnotherImage_isNotTaken()
    {
        const Extract found = read(u"generic"_s,
                                   "<article><h1>T</h1><p>Text.</p><figure><img alt=a><img src=/b.jpg>"
                                   "<noscript><img src=/c.jpg></noscript></figure></article>",
                                   u"https://a.example/c"_s);
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()), u"https://a.example/b.jpg"_s);
    }

    void generic_plainImage_theMainOneIsTaken_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("article") << QByteArray("<article><h1>T</h1><p>Some text.</p><img src=/a.jpg "
                                               "alt='A bay from above'></article>");
        QTest::newRow("neither article nor main")
            << QByteArray("<div class=top><img src=/nav_home.png alt='To the start page of it'></div>"
                          "<div><h1>T</h1><img src=/a.jpg alt='A bay'><p>Some text of the bay.</p></div>");
        QTest::newRow("largest")
            << QByteArray("<div><h1>T</h1><p>Some text.</p><img src=/b.jpg width=300 height=220 alt='b'>"
                          "<img src=/a.jpg width=900 height=600 alt='a'></div>");
        QTest::newRow("with metadata that show it smaller")
            << QByteArray("<meta property='og:image' content='/a_800.jpg'><div><h1>T</h1><p>Text.</p>"
                          "<img src=/other.jpg><img src=/a.jpg alt='A bay'></div>");
        QTest::newRow("table of the nineties")
            << QByteArray("<table><tr><td><img src=/markers/cities.png alt='Cities'><a href=/x><img "
                          "src=/nav.png alt='All the pictures'></a></td><td><h1>T</h1><a href=/a.jpg><img src=/split/a.jpg "
                          "alt='A bay'></a><table><tr><td>The bay lies in the south and is long.</td></tr>"
                          "</table></td></tr></table>");
    }
    void generic_plainImage_theMainOneIsTaken()
    {
        QFETCH(QByteArray, html);
        const Extract found = read(u"generic"_s, html, u"https://a.example/c"_s);
        QVERIFY2(found.missing.isEmpty(), qPrintable(found.missing.join(u' ')));
        QCOMPARE(found.records.size(), std::size_t(1));
        QCOMPARE(found.records.front().image.imageSrc.value_or(QString()),
                 u"https://a.example/a.jpg"_s);
        QVERIFY(!found.records.front().article.text.isEmpty());
    }

    void generic_iconsAlone_giveNoRecord()
    {
        const QByteArray html = "<h1>T</h1><p>Text.</p><img src=/spacer.gif width=750 height=10>"
                                "<nav><img src=/a.jpg></nav><a href=/next><img src=/logo.png></a>";
        QCOMPARE(read(u"generic"_s, html, u"https://a.example/c"_s).missing,
                 QStringList{u"address"_s});
    }

    /// Pages as they were on the web, where they lie beside the checkout.
    void generic_savedPages_giveThePictureOfTheirText_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("text");
        QTest::newRow("Sark") << u"nasa__aster__sark.html"_s
                              << u"https://asterweb.jpl.nasa.gov/gallery-detail.asp?name=sark"_s
                              << u"http://asterweb.jpl.nasa.gov/gallery/images/2017sarknat.jpg"_s
                              << u"Sark (lower right) is part of the English Channel Islands"_s;
        QTest::newRow("Belva crater") << u"nasa__photojournal__PIA25889.html"_s
                                      << u"https://photojournal.jpl.nasa.gov/catalog/PIA25889"_s
                                      << u"https://photojournal.jpl.nasa.gov/jpegMod/PIA25889_modest.jpg"_s
                                      << u"This view of the interior of Belva Crater"_s;
        QTest::newRow("Pluto, an animation") << u"nasa__photojournal__PIA19688.html"_s
                                             << u"https://photojournal.jpl.nasa.gov/catalog/PIA19688"_s
                                             << u"https://photojournal.jpl.nasa.gov/tiff/PIA19688.tif"_s
                                             << u"New Horizons"_s;
    }
    void generic_savedPages_giveThePictureOfTheirText()
    {
        QFETCH(QString, file);
        QFETCH(QString, url);
        QFETCH(QString, picture);
        QFETCH(QString, text);
        const QByteArray html = test::savedPage(file);
        if (html.isEmpty()) {
            QSKIP("the saved pages are not beside this checkout");
        }
        const Extract found = read(u"generic"_s, html, url);
        QVERIFY2(found.missing.isEmpty(), qPrintable(found.missing.join(u' ')));
        const dataset::Record &record = found.records.front();
        QCOMPARE(record.image.imageSrc.value_or(QString()), picture);
        QVERIFY2(record.article.text.startsWith(text) || record.article.text.contains(text),
                 qPrintable(record.article.text));
        QVERIFY(!record.image.imageAlt.value_or(QString()).isEmpty());
        QVERIFY(record.image.credits.value_or(QString()).startsWith(u"NASA/"_s));
    }

    void generic_everySavedPage_givesARecord()
    {
        const QStringList files = test::savedPages();
        if (files.isEmpty()) {
            QSKIP("the saved pages are not beside this checkout");
        }
        for (const QString &file : files) {
            const Extract found =
                read(u"generic"_s, test::savedPage(file), u"https://a.example/gallery/x"_s);
            QVERIFY2(found.missing.isEmpty(), qPrintable(file + u": " + found.missing.join(u' ')));
            if (file.contains(u"aster"_s)) {
                const dataset::Record &record = found.records.front();
                QVERIFY2(record.image.imageSrc->contains(u"/gallery/images/"_s)
                             && !record.image.imageSrc->contains(u"/split/"_s),
                         qPrintable(file + u": " + *record.image.imageSrc));
                QVERIFY2(record.image.credits.value_or(QString()).contains(u"Japan"_s),
                         qPrintable(file + u": " + record.image.credits.value_or(QString())));
                QVERIFY2(record.article.text.size() > 100 && !record.article.text.contains(u"SEARCH"_s),
                         qPrintable(file + u": " + record.article.text));
            }
        }
    }

    void largestCandidate_asBrowsersReadIt()
    {
        QCOMPARE(largestCandidate(u"a.jpg 300w, b.jpg 1200w, c.jpg 600w"_s), u"b.jpg"_s);
        QCOMPARE(largestCandidate(u"a.jpg, b.jpg 2x"_s), u"b.jpg"_s);
        QCOMPARE(largestCandidate(u"a.jpg?r=3,2 300w,b.jpg?r=6,4 600w"_s), u"b.jpg?r=6,4"_s);
        QCOMPARE(largestCandidate(u""_s), QString());
    }

    void jsonLd_pathsThroughArraysAndGraph_andHostileOnes()
    {
        const QStringList scripts{u"{broken"_s, QString(u"["_s).repeated(100'000),
                                  u"{\"@graph\":[{\"image\":[{\"url\":\"a.jpg\"}]}],\"n\":{\"name\":\"x\"}}"_s};
        QCOMPARE(jsonLdValues(scripts, u"image.url"_s), QStringList{u"a.jpg"_s});
        QCOMPARE(jsonLdValues(scripts, u"image"_s), QStringList{u"a.jpg"_s});
        QCOMPARE(jsonLdValues(scripts, u"n"_s), QStringList{u"x"_s});
        QCOMPARE(jsonLdValues(scripts, u"none.such"_s), QStringList());
    }

    void linksOf_followsPatternsOfItsHostsAlone()
    {
        const auto page = Page::fromHtml(
            "<a href='/en/media/image-day-gallery/a'>1</a><a href='/en/media/image-day-gallery/a#x'>2"
            "</a><a href='/en/media/image-day-gallery?page=2'>next</a><a "
            "href='https://evil.example/en/media/image-day-gallery/b'>x</a><a href='/login'>x</a>"
            "<a href='javascript:x'>y</a>",
            "text/html", QUrl(u"https://www.copernicus.eu/en/media/image-day"_s));
        QVERIFY(page.has_value());
        const auto links = linksOf(shipped(u"copernicus"_s), **page);
        QCOMPARE(links.size(), std::size_t(2));
        QCOMPARE(links[0].kind, LinkKind::Page);
        QCOMPARE(links[1].kind, LinkKind::List);
    }

    void scrapedId_isStableAndFitForAFileName()
    {
        const Recipe recipe = shipped(u"generic"_s);
        const QUrl page(u"https://a.example/x/../Ünter weird%2Fname.html?id=1"_s);
        const QString id = scrapedId(recipe, page, QUrl(u"https://a.example/a.jpg"_s));
        QCOMPARE(id, scrapedId(recipe, page, QUrl(u"https://a.example/a.jpg"_s)));
        QVERIFY(id != scrapedId(recipe, page, QUrl(u"https://a.example/b.jpg"_s)));
        static const QRegularExpression form(u"^generic-[a-z0-9-]{1,80}$"_s);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extracttest.moc"
