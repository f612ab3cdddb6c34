// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/nearestword.h"

#include <algorithm>
#include <vector>

namespace gaia::scraping {

namespace {

constexpr qsizetype kLongestWord = 60;  ///< characters of a word that is compared

}  // namespace

QString nearestWord(const QString &word, const QStringList &words)
{
    const QString low = word.left(kLongestWord).toLower();
    QString nearest;
    int least = std::max(2, int(low.size()) / 3) + 1;
    for (const QString &known : words) {
        // Changes of one letter that make one word of the other, two changed places counted as one.
        std::vector<std::vector<int>> cost(std::size_t(low.size()) + 1,
                                           std::vector<int>(std::size_t(known.size()) + 1));
        for (std::size_t i = 0; i < cost.size(); ++i) {
            for (std::size_t k = 0; k < cost[i].size(); ++k) {
                if (i == 0 || k == 0) {
                    cost[i][k] = int(i + k);
                    continue;
                }
                const QChar a = low.at(qsizetype(i) - 1);
                const QChar b = known.at(qsizetype(k) - 1);
                cost[i][k] = std::min({cost[i - 1][k] + 1, cost[i][k - 1] + 1,
                                       cost[i - 1][k - 1] + (a == b ? 0 : 1)});
                if (i > 1 && k > 1 && a == known.at(qsizetype(k) - 2)
                    && low.at(qsizetype(i) - 2) == b) {
                    cost[i][k] = std::min(cost[i][k], cost[i - 2][k - 2] + 1);
                }
            }
        }
        if (cost.back().back() < least) {
            least = cost.back().back();
            nearest = known;
        }
    }
    return nearest;
}

}  // namespace gaia::scraping
