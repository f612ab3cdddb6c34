// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/grouping.h"

#include "core/curation/order.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gaia::curation {

using namespace Qt::StringLiterals;
using dataset::CuratedImage;

namespace {

/// Sets that grow together (union-find, with their sizes).
class Sets final {
public:
    explicit Sets(std::size_t count)
        : m_parents(count)
        , m_sizes(count, 1)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t(0));
    }

    std::size_t root(std::size_t of)
    {
        while (m_parents[of] != of) {
            m_parents[of] = m_parents[m_parents[of]];
            of = m_parents[of];
        }
        return of;
    }

    [[nodiscard]] std::size_t sizeOf(std::size_t of) { return m_sizes[root(of)]; }
    [[nodiscard]] bool areJoined(std::size_t a, std::size_t b) { return root(a) == root(b); }

    void join(std::size_t a, std::size_t b)
    {
        a = root(a);
        b = root(b);
        if (a != b) {
            if (m_sizes[a] < m_sizes[b]) {
                std::swap(a, b);
            }
            m_parents[b] = a;
            m_sizes[a] += m_sizes[b];
        }
    }

private:
    std::vector<std::size_t> m_parents;
    std::vector<std::size_t> m_sizes;
};

template<typename Key>
void addBundles(std::vector<Bundle> &bundles, Tie tie,
                std::map<Key, std::vector<std::size_t>> &members)
{
    for (auto &[key, images] : members) {
        if (images.size() > 1) {
            bundles.push_back({tie, std::move(images)});
        }
    }
}

void joinLoosely(Sets &sets, const std::vector<CuratedImage> &images, const BlockRule &rule,
                 std::size_t limit)
{
    const BlockCells cells(rule.degrees);
    std::map<qint64, std::size_t> firsts;
    for (const std::size_t i : idOrder(images)) {
        if (!hasPlace(images[i], rule) || hasTime(images[i], rule)) {
            continue;
        }
        const auto [first, isNew] = firsts.emplace(cells.cellOf(*images[i].point), i);
        if (isNew || sets.areJoined(first->second, i)) {
            continue;
        }
        if (sets.sizeOf(first->second) + sets.sizeOf(i) <= limit) {
            sets.join(first->second, i);
        } else {
            first->second = i;
        }
    }
}

}  // namespace

QString word(Tie tie)
{
    return tie == Tie::Article ? u"article"_s : tie == Tie::Duplicate ? u"duplicate"_s : u"block"_s;
}

bool hasPlace(const CuratedImage &image, const BlockRule &rule)
{
    return image.point && image.radiusKm.value_or(0.0) <= rule.coarsestKm;
}

bool hasTime(const CuratedImage &image, const BlockRule &rule)
{
    return periodOf(rule.time, image.acquired).has_value();
}

std::vector<Bundle> bundlesOf(const std::vector<CuratedImage> &images, const BlockRule &rule)
{
    const BlockCells cells(rule.degrees);
    std::map<qint64, std::vector<std::size_t>> articles;
    std::map<qint64, std::vector<std::size_t>> media;
    std::map<qint64, std::vector<std::size_t>> clusters;
    std::map<std::pair<qint64, qint64>, std::vector<std::size_t>> blocks;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const CuratedImage &image = images[i];
        if (image.article > 0) {
            articles[image.article].push_back(i);
        }
        if (image.media > 0) {
            media[image.media].push_back(i);
        }
        for (const qint64 cluster : image.clusters) {
            clusters[cluster].push_back(i);
        }
        const auto period = periodOf(rule.time, image.acquired);
        if (period && hasPlace(image, rule)) {
            blocks[{cells.cellOf(*image.point), *period}].push_back(i);
        }
    }
    std::vector<Bundle> bundles;
    addBundles(bundles, Tie::Article, articles);
    addBundles(bundles, Tie::Duplicate, media);
    addBundles(bundles, Tie::Duplicate, clusters);
    addBundles(bundles, Tie::Block, blocks);
    return bundles;
}

Groups groupsOf(const std::vector<CuratedImage> &images, const std::vector<Bundle> &bundles,
                const BlockRule &rule, std::size_t looseLimit)
{
    Sets sets(images.size());
    for (const Bundle &bundle : bundles) {
        for (const std::size_t image : bundle.images) {
            sets.join(bundle.images.front(), image);
        }
    }
    joinLoosely(sets, images, rule, looseLimit);
    Groups groups;
    groups.ofImage.resize(images.size());
    std::map<std::size_t, std::size_t> numbers;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const std::size_t root = sets.root(i);
        groups.ofImage[i] = numbers.emplace(root, numbers.size()).first->second;
        if (sets.sizeOf(root) > sets.sizeOf(largest)) {
            largest = root;
        }
    }
    groups.count = numbers.size();
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (sets.areJoined(largest, i)) {
            groups.largest.push_back(i);
        }
    }
    return groups;
}

}  // namespace gaia::curation
