// SPDX-License-Identifier: GPL-3.0-or-later
// Splits of made collections, with leaks that were planted.
#include "core/curation/leakage.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gaia;
using curation::Tie;
using dataset::CuratedImage;

namespace {

CuratedImage image(int number, double lat, double lon, const QString &day)
{
    CuratedImage image;
    image.key = {number + 1};
    image.id = u"i%1"_s.arg(number);
    image.point = dataset::GeoPoint{lat, lon};
    if (!day.isEmpty()) {
        image.acquired = *dataset::acquisitionFromText(day);
    }
    return image;
}

/// Images over the whole world and 25 years; a third share an article with the one before, a
/// twentieth its bytes; a tenth lacks its place, a tenth its date.
std::vector<CuratedImage> world(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<CuratedImage> images;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2000, 1, 1).addDays(random.bounded(9000));
        // Half of them crowd around few places.
        const bool isCrowd = random.bounded(2) == 0;
        const double lat = isCrowd ? random.bounded(12) * 10.0 - 55.0 + random.generateDouble()
                                   : random.generateDouble() * 170.0 - 85.0;
        const double lon = isCrowd ? 179.6 + random.generateDouble() * 0.4
                                   : random.generateDouble() * 360.0 - 180.0;
        CuratedImage made = image(i, lat, lon, day.toString(Qt::ISODate));
        made.article = i > 0 && random.bounded(3) == 0 ? images.back().article : i + 1;
        made.media = i > 0 && random.bounded(20) == 0 ? images.back().media : i + 1;
        made.themes = {random.bounded(5), 5 + random.bounded(40)};
        if (random.bounded(10) == 0) {
            made.point.reset();
        }
        if (random.bounded(10) == 0) {
            made.acquired = {};
        }
        images.push_back(made);
    }
    return images;
}

struct Done {
    curation::Splitting splitting;
    curation::Leakage leakage;
    std::array<int, curation::kSplits> counts{};
};

Done done(const std::vector<CuratedImage> &images, const curation::SplitRule &rule)
{
    Done done;
    const auto bundles = curation::bundlesOf(images, rule.blocks);
    done.splitting = curation::splitImages(images, bundles, rule);
    done.leakage = curation::leakageOf(images, bundles, done.splitting.ofImage, rule.blocks);
    for (const auto &split : done.splitting.ofImage) {
        if (split) {
            ++done.counts.at(*split);
        }
    }
    return done;
}

/// The splits as they stand, reported.
curation::Leakage reported(const std::vector<CuratedImage> &images)
{
    curation::SplitOfImage splits;
    for (const CuratedImage &image : images) {
        splits.push_back(curation::splitFromWord(image.split));
    }
    return curation::leakageOf(images, curation::bundlesOf(images, {}), splits, {});
}

}  // namespace

class SplittingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratios_thatAreNone_areRefused()
    {
        for (const char *text : {"", "70", "70/x", "0/0/0", "-1/2/3", "1/2/3/4", "nan/1", "inf/1/1",
                                 "70,20,10"}) {
            QVERIFY2(!curation::ratiosFromText(QString::fromLatin1(text)), text);
        }
        const auto ratios = curation::ratiosFromText(u"3/1"_s);
        QVERIFY(ratios);
        QCOMPARE((*ratios)[0], 0.75);
        QCOMPARE((*ratios)[2], 0.0);
        QCOMPARE(curation::toText({0.7, 0.2, 0.1}), u"70/20/10"_s);
    }

    void plantedLeaks_areReported_eachByItsKind()
    {
        std::vector<CuratedImage> images{
            image(0, 10, 10, u"2012-05-01"_s), image(1, -40, 80, u"2003-01-01"_s),  // one article
            image(2, 20, 20, u"2012-05-01"_s), image(3, -30, 70, u"2004-01-01"_s),  // equal bytes
            image(4, 30, 30, u"2012-05-01"_s), image(5, -20, 60, u"2005-01-01"_s),  // a cluster
            // One block over the antimeridian, by two platforms in one month.
            image(6, 52.5, 179.98, u"2012-05-01"_s), image(7, 52.5, -179.97, u"2012-05-30"_s),
            // The same place, but years apart: no leak.
            image(8, 0.5, 0.5, u"2001-05-01"_s), image(9, 0.5, 0.5, u"2009-05-01"_s)};
        images[0].article = images[1].article = 5;
        images[2].media = images[3].media = 6;
        images[4].clusters = images[5].clusters = {7};
        for (std::size_t i = 0; i < images.size(); ++i) {
            images[i].split = i % 2 == 0 ? u"train"_s : u"val"_s;
        }
        const curation::Leakage leakage = reported(images);
        QCOMPARE(leakage.leaks.size(), 4U);
        const auto holds = [&](Tie tie, std::vector<std::size_t> members) {
            return std::any_of(leakage.leaks.begin(), leakage.leaks.end(), [&](const auto &leak) {
                return leak.tie == tie && leak.images == members;
            });
        };
        QVERIFY(holds(Tie::Article, {0, 1}));
        QVERIFY(holds(Tie::Duplicate, {2, 3}));
        QVERIFY(holds(Tie::Duplicate, {4, 5}));
        QVERIFY(holds(Tie::Block, {6, 7}));
        // The nearest pair of the report is the planted one of the same place, and its days.
        const auto &nearest = leakage.distances[2].nearest;
        QCOMPARE(nearest.front().image, 9U);
        QCOMPARE(nearest.front().train, 8U);
        QCOMPARE(nearest.front().km, 0.0);
        QCOMPARE(nearest.front().daysApart.value_or(-1), QDate(2001, 5, 1).daysTo(QDate(2009, 5, 1)));
        QVERIFY(nearest.at(1).km > 1.0 && nearest.at(1).km < 5.0);
    }

    void split_ofAnyWorld_leaksNothing()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            const auto images = world(3000, seed);
            for (const auto time : {curation::BlockTime::Day, curation::BlockTime::Month,
                                    curation::BlockTime::Year}) {
                curation::SplitRule rule;
                rule.seed = seed;
                rule.blocks.time = time;
                const Done split = done(images, rule);
                QVERIFY(split.leakage.leaks.empty());
                QVERIFY(std::all_of(split.splitting.ofImage.begin(), split.splitting.ofImage.end(),
                                    [](const auto &of) { return of.has_value(); }));
                QVERIFY(!curation::bundlesOf(images, rule.blocks).empty());
            }
        }
    }

    void split_meetsItsRatios_alsoInYearsRegionsAndThemes()
    {
        const auto images = world(6000, 9);
        const Done split = done(images, {});
        QVERIFY(std::abs(split.counts[0] - 4200) <= 60);
        QVERIFY(std::abs(split.counts[1] - 1200) <= 60);
        QVERIFY(std::abs(split.counts[2] - 600) <= 60);
        QMap<int, std::array<int, 3>> years;
        QMap<qint64, std::array<int, 3>> themes;
        for (std::size_t i = 0; i < images.size(); ++i) {
            const std::size_t of = *split.splitting.ofImage[i];
            ++years[images[i].acquired.isKnown() ? images[i].acquired.from.year() : 0].at(of);
            for (const qint64 theme : images[i].themes) {
                ++themes[theme].at(of);
            }
        }
        const auto isFair = [](const std::array<int, 3> &counts) {
            const double all = counts[0] + counts[1] + counts[2];
            return std::abs(counts[0] / all - 0.7) < 0.08 && std::abs(counts[1] / all - 0.2) < 0.08;
        };
        QVERIFY(years.size() > 20);
        QVERIFY(std::all_of(years.begin(), years.end(), isFair));
        QVERIFY(std::all_of(themes.begin(), themes.end(), isFair));
    }

    void split_withAShareOfNone_givesItNothing()
    {
        curation::SplitRule rule;
        rule.ratios = *curation::ratiosFromText(u"80/0/20"_s);
        const Done split = done(world(500, 4), rule);
        QCOMPARE(split.counts[1], 0);
        QVERIFY(split.counts[2] > 80);
    }

    void split_isDecidedBySeedAndIds()
    {
        auto images = world(800, 6);
        curation::SplitRule rule;
        const auto first = done(images, rule).splitting.ofImage;
        QVERIFY(done(images, rule).splitting.ofImage == first);
        rule.seed = 2;
        QVERIFY(done(images, rule).splitting.ofImage != first);
        rule.seed = 1;
        std::reverse(images.begin(), images.end());
        auto reversed = done(images, rule).splitting.ofImage;
        std::reverse(reversed.begin(), reversed.end());
        QVERIFY(reversed == first);
    }

    void neighbours_dontChainIntoOneGroup()
    {
        // A street of images, each 5 km from the next, all of one month.
        std::vector<CuratedImage> images;
        for (int i = 0; i < 600; ++i) {
            images.push_back(image(i, 45.0, -179.0 + i * 0.06, u"2015-06-10"_s));
        }
        const Done split = done(images, {});
        QVERIFY(split.splitting.groups.largest.size() < 30);
        QVERIFY(split.splitting.groups.count > 20);
    }

    void undatedImages_ofOnePlace_stayTogetherWhileThatIsFew()
    {
        std::vector<CuratedImage> images;
        for (int i = 0; i < 3000; ++i) {
            // Guessed coordinates: all in ten capitals.
            images.push_back(image(i, (i % 10) * 8.0, 20.0, {}));
        }
        const Done split = done(images, {});
        QVERIFY(split.splitting.groups.largest.size() <= 15);
        QCOMPARE(split.leakage.withoutTime, 3000);
        QCOMPARE(split.leakage.withoutPlace, 0);
        QVERIFY(std::abs(split.counts[0] - 2100) < 60);
    }

    void coarsePlaces_areInNoBlock_andSaidSo()
    {
        std::vector<CuratedImage> images{image(0, 10, 10, u"2012-05-01"_s),
                                         image(1, 10, 10, u"2012-05-02"_s)};
        images[0].radiusKm = images[1].radiusKm = 900.0;
        QVERIFY(curation::bundlesOf(images, {}).empty());
        images[0].split = images[1].split = u"train"_s;
        QCOMPARE(reported(images).withoutPlace, 2);
    }

    void givenSplits_stayAndDrawTheirGroups_unlessAsked()
    {
        auto images = world(2000, 8);
        for (std::size_t i = 0; i < images.size(); i += 2) {
            images[i].split = i % 4 == 0 ? u"test"_s : u"train"_s;
            images[i].isSplitGiven = true;
        }
        const Done kept = done(images, {});
        int joined = 0;
        for (std::size_t i = 0; i < images.size(); ++i) {
            if (images[i].isSplitGiven) {
                QCOMPARE(*kept.splitting.ofImage[i], *curation::splitFromWord(images[i].split));
            }
        }
        // One given image decides for the rest of its group.
        const auto bundles = curation::bundlesOf(images, {});
        for (const auto &bundle : bundles) {
            if (bundle.images.size() == 2 && images[bundle.images[0]].isSplitGiven
                && !images[bundle.images[1]].isSplitGiven
                && kept.splitting.ofImage[bundle.images[0]]
                    == kept.splitting.ofImage[bundle.images[1]]) {
                ++joined;
            }
        }
        QVERIFY(joined > 20);
        QCOMPARE(kept.splitting.kept, 1000);
        QVERIFY(!kept.leakage.leaks.empty());

        curation::SplitRule fresh;
        fresh.replacesGiven = true;
        const Done anew = done(images, fresh);
        QVERIFY(anew.leakage.leaks.empty());
        QCOMPARE(anew.splitting.kept, 0);
    }

    void imagesOutsideTheFilter_keepWhatTheyHave_andCount()
    {
        std::vector<CuratedImage> images{image(0, 10, 10, u"2012-05-01"_s),
                                         image(1, -40, 80, u"2003-01-01"_s)};
        images[0].article = images[1].article = 3;
        images[0].isMeant = false;
        images[0].split = u"validation"_s;
        const Done split = done(images, {});
        QCOMPARE(*split.splitting.ofImage[0], 2U);
        QCOMPARE(*split.splitting.ofImage[1], 2U);
        QVERIFY(split.leakage.leaks.empty());
    }
};

QTEST_GUILESS_MAIN(SplittingTest)
#include "splittingtest.moc"
