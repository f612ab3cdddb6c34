// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/similarity.h"

#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>

namespace gaia::evaluation {

namespace {

constexpr std::size_t kBlock = 64;  ///< vectors that are compared at once

/// Vectors of length one; those of length none or of no number stay zero.
std::vector<float> normed(const Vectors &vectors)
{
    std::vector<float> values = vectors.values;
    for (std::size_t row = 0; row < vectors.size(); ++row) {
        float *first = values.data() + row * vectors.width;
        double sum = 0.0;
        for (std::size_t i = 0; i < vectors.width; ++i) {
            sum += double(first[i]) * double(first[i]);
        }
        const double scale = sum > 0.0 && std::isfinite(sum) ? 1.0 / std::sqrt(sum) : 0.0;
        for (std::size_t i = 0; i < vectors.width; ++i) {
            first[i] = scale > 0.0 ? static_cast<float>(first[i] * scale) : 0.0F;
        }
    }
    return values;
}

/// A block of vectors, turned so that one step of the loop serves all of them: the sums are
/// independent, which lets the compiler use the machine's vector unit.
class Block final {
public:
    Block(const std::vector<float> &values, std::size_t width, std::size_t first, std::size_t count)
        : m_width(width)
        , m_turned(width * kBlock, 0.0F)
    {
        for (std::size_t one = 0; one < count; ++one) {
            for (std::size_t i = 0; i < width; ++i) {
                m_turned[i * kBlock + one] = values[(first + one) * width + i];
            }
        }
    }

    void dot(const float *vector, std::array<float, kBlock> &sums) const
    {
        sums.fill(0.0F);
        for (std::size_t i = 0; i < m_width; ++i) {
            const float factor = vector[i];
            const float *turned = m_turned.data() + i * kBlock;
            for (std::size_t one = 0; one < kBlock; ++one) {
                sums[one] += factor * turned[one];
            }
        }
    }

private:
    std::size_t m_width;
    std::vector<float> m_turned;
};

std::vector<std::size_t> blocksOf(std::size_t size)
{
    std::vector<std::size_t> firsts;
    for (std::size_t first = 0; first < size; first += kBlock) {
        firsts.push_back(first);
    }
    return firsts;
}

std::array<double, 3> shares(const std::vector<std::size_t> &before)
{
    std::array<double, 3> shares{};
    for (std::size_t rank = 0; rank < kRanks.size(); ++rank) {
        const auto found = std::count_if(before.begin(), before.end(), [&](std::size_t count) {
            return count < static_cast<std::size_t>(kRanks.at(rank));
        });
        shares.at(rank) = before.empty() ? 0.0 : double(found) / double(before.size());
    }
    return shares;
}

/// Both ways at once: every likeness is computed twice, once to know the answers' own ones and
/// once to count what comes before them, and never kept.
class Retrieval final {
public:
    Retrieval(const Vectors &images, const Vectors &captions,
              const std::vector<std::size_t> &imageOf)
        : m_width(images.width)
        , m_images(normed(images))
        , m_captions(normed(captions))
        , m_imageOf(imageOf)
        , m_own(captions.size())
        , m_best(images.size(), -2.0F)
        , m_beforeImage(images.size())
        , m_beforeCaption(captions.size())
    {
    }

    bool run(const base::JobContext &context)
    {
        auto blocks = blocksOf(m_own.size());
        // The own likeness by the same sums in the same order, so that equal ones compare equal.
        eachBlock(blocks, context, [this](const Block &block, std::size_t first, std::size_t count) {
            std::array<float, kBlock> sums{};
            for (std::size_t one = 0; one < count; ++one) {
                block.dot(m_images.data() + m_imageOf[first + one] * m_width, sums);
                m_own[first + one] = sums[one];
            }
        });
        for (std::size_t caption = 0; caption < m_own.size(); ++caption) {
            float &best = m_best[m_imageOf[caption]];
            best = std::max(best, m_own[caption]);
        }
        m_done = 0;
        eachBlock(blocks, context, [this](const Block &block, std::size_t first, std::size_t count) {
            countBefore(block, first, count);
        });
        return !context.isStopped();
    }

    [[nodiscard]] RetrievalScores scores() const
    {
        RetrievalScores scores;
        std::vector<std::size_t> asked;
        for (std::size_t image = 0; image < m_best.size(); ++image) {
            if (m_best[image] > -2.0F) {
                asked.push_back(m_beforeImage[image]);
            }
        }
        scores.images = static_cast<qint64>(asked.size());
        scores.captions = static_cast<qint64>(m_own.size());
        scores.imageToText = shares(asked);
        scores.textToImage = shares(m_beforeCaption);
        return scores;
    }

private:
    template<typename Work>
    void eachBlock(std::vector<std::size_t> &blocks, const base::JobContext &context, Work work)
    {
        QtConcurrent::blockingMap(blocks, [&](std::size_t first) {
            if (context.isStopped()) {
                return;
            }
            const std::size_t count = std::min(kBlock, m_own.size() - first);
            work(Block(m_captions, m_width, first, count), first, count);
            const std::lock_guard lock(m_telling);
            context.report(static_cast<qint64>(m_done += count), static_cast<qint64>(m_own.size()));
        });
    }

    void countBefore(const Block &block, std::size_t first, std::size_t count)
    {
        std::array<float, kBlock> sums{};
        for (std::size_t image = 0; image < m_best.size(); ++image) {
            block.dot(m_images.data() + image * m_width, sums);
            std::size_t before = 0;
            for (std::size_t one = 0; one < count; ++one) {
                const bool isOwn = m_imageOf[first + one] == image;
                before += !isOwn && sums[one] >= m_best[image] ? 1 : 0;
                m_beforeCaption[first + one] += !isOwn && sums[one] >= m_own[first + one] ? 1 : 0;
            }
            if (before > 0) {
                std::atomic_ref(m_beforeImage[image]).fetch_add(before, std::memory_order_relaxed);
            }
        }
    }

    std::size_t m_width;
    std::vector<float> m_images;
    std::vector<float> m_captions;
    const std::vector<std::size_t> &m_imageOf;
    std::vector<float> m_own;                  ///< of a caption with its image
    std::vector<float> m_best;                 ///< of an image with its captions; -2 without
    std::vector<std::size_t> m_beforeImage;    ///< others' captions that come before its best one
    std::vector<std::size_t> m_beforeCaption;  ///< other images that come before its own
    std::mutex m_telling;
    std::size_t m_done = 0;
};

}  // namespace

RetrievalScores scoreRetrieval(const Vectors &images, const Vectors &captions,
                               const std::vector<std::size_t> &imageOf,
                               const base::JobContext &context)
{
    Retrieval retrieval(images, captions, imageOf);
    const bool isDone = retrieval.run(context);
    RetrievalScores scores = retrieval.scores();
    scores.wasStopped = !isDone;
    return scores;
}

std::vector<std::vector<std::size_t>> nearestClasses(const Vectors &images, const Vectors &classes)
{
    constexpr std::size_t kMost = 5;
    const std::vector<float> ofImages = normed(images);
    const std::vector<float> ofClasses = normed(classes);
    std::vector<std::vector<std::size_t>> nearest(images.size());
    std::vector<std::size_t> order(classes.size());
    std::vector<double> likeness(classes.size());
    for (std::size_t image = 0; image < images.size(); ++image) {
        for (std::size_t one = 0; one < classes.size(); ++one) {
            const float *a = ofImages.data() + image * images.width;
            likeness[one] = std::inner_product(a, a + images.width,
                                               ofClasses.data() + one * classes.width, 0.0);
        }
        std::iota(order.begin(), order.end(), std::size_t(0));
        const auto most = order.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, order.size()));
        std::partial_sort(order.begin(), most, order.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(-likeness[a], a) < std::pair(-likeness[b], b);
        });
        nearest[image].assign(order.begin(), most);
    }
    return nearest;
}

}  // namespace gaia::evaluation
