// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/similarity.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gaia;
using evaluation::Vectors;

namespace {

/// Each image has a direction of its own; its captions point there, with this much noise.
struct World {
    Vectors images;
    Vectors captions;
    std::vector<std::size_t> imageOf;

    World(std::size_t count, std::size_t width, double noise)
    {
        QRandomGenerator random(3);
        const auto number = [&] { return static_cast<float>(random.generateDouble() - 0.5); };
        images.width = captions.width = width;
        for (std::size_t i = 0; i < count; ++i) {
            images.names << QString::number(i);
            for (std::size_t k = 0; k < width; ++k) {
                images.values.push_back(number());
            }
            for (int caption = 1; caption <= 5; ++caption) {
                captions.names << u"%1:%2"_s.arg(i).arg(caption);
                imageOf.push_back(i);
                for (std::size_t k = 0; k < width; ++k) {
                    captions.values.push_back(images.row(i)[k] * 3.0F
                                              + static_cast<float>(noise) * number());
                }
            }
        }
    }
};

double cosine(const float *a, const float *b, std::size_t width)
{
    double ab = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    for (std::size_t i = 0; i < width; ++i) {
        ab += double(a[i]) * double(b[i]);
        aa += double(a[i]) * double(a[i]);
        bb += double(b[i]) * double(b[i]);
    }
    return ab / std::sqrt(aa * bb);
}

}  // namespace

class SimilarityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void perfectVectors_findEverything()
    {
        const World world(150, 32, 0.0);
        const auto scores = evaluation::scoreRetrieval(world.images, world.captions, world.imageOf, {});
        QCOMPARE(scores.imageToText[0], 1.0);
        QCOMPARE(scores.textToImage[0], 1.0);
        QCOMPARE(scores.images, 150);
        QCOMPARE(scores.captions, 750);
    }

    void equalVectors_findNothing()
    {
        World world(20, 8, 0.0);
        std::fill(world.images.values.begin(), world.images.values.end(), 1.0F);
        std::fill(world.captions.values.begin(), world.captions.values.end(), 1.0F);
        const auto scores = evaluation::scoreRetrieval(world.images, world.captions, world.imageOf, {});
        QCOMPARE(scores.imageToText[2], 0.0);
        QCOMPARE(scores.textToImage[2], 0.0);
    }

    void recall_agreesWithSortingEverything()
    {
        const World world(90, 16, 6.0);
        const auto scores = evaluation::scoreRetrieval(world.images, world.captions, world.imageOf, {});
        std::array<int, 3> byText{};
        std::array<int, 3> byImage{};
        for (std::size_t image = 0; image < world.images.size(); ++image) {
            std::vector<std::pair<double, std::size_t>> all;
            for (std::size_t c = 0; c < world.captions.size(); ++c) {
                all.emplace_back(-cosine(world.images.row(image), world.captions.row(c), 16),
                                 world.imageOf[c]);
            }
            std::sort(all.begin(), all.end());
            for (std::size_t rank = 0; rank < 3; ++rank) {
                const auto end = all.begin() + evaluation::kRanks[rank];
                byImage[rank] += std::any_of(all.begin(), end,
                                             [&](const auto &one) { return one.second == image; });
            }
        }
        for (std::size_t c = 0; c < world.captions.size(); ++c) {
            std::vector<std::pair<double, std::size_t>> all;
            for (std::size_t image = 0; image < world.images.size(); ++image) {
                all.emplace_back(-cosine(world.images.row(image), world.captions.row(c), 16), image);
            }
            std::sort(all.begin(), all.end());
            for (std::size_t rank = 0; rank < 3; ++rank) {
                const auto end = all.begin() + evaluation::kRanks[rank];
                byText[rank] += std::any_of(all.begin(), end, [&](const auto &one) {
                    return one.second == world.imageOf[c];
                });
            }
        }
        for (std::size_t rank = 0; rank < 3; ++rank) {
            QCOMPARE(scores.imageToText[rank], byImage[rank] / 90.0);
            QCOMPARE(scores.textToImage[rank], byText[rank] / 450.0);
        }
        QVERIFY(scores.textToImage[0] > 0.05 && scores.textToImage[0] < 0.95);
    }

    void stop_isSaid()
    {
        const World world(70, 8, 0.0);
        std::stop_source stop;
        stop.request_stop();
        base::JobContext context;
        context.stop = stop.get_token();
        QVERIFY(evaluation::scoreRetrieval(world.images, world.captions, world.imageOf, context)
                    .wasStopped);
    }

    void classes_areRankedByLikeness()
    {
        const Vectors images{{u"a"_s, u"b"_s}, {1.0F, 0.1F, 0.2F, 2.0F}, 2};
        const Vectors classes{{u"x"_s, u"y"_s, u"z"_s}, {3.0F, 0.0F, 0.0F, 1.0F, 1.0F, 1.0F}, 2};
        const auto nearest = evaluation::nearestClasses(images, classes);
        QCOMPARE(nearest[0], (std::vector<std::size_t>{0, 2, 1}));
        QCOMPARE(nearest[1], (std::vector<std::size_t>{1, 2, 0}));
    }
};

QTEST_APPLESS_MAIN(SimilarityTest)
#include "similaritytest.moc"
