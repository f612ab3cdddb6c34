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
