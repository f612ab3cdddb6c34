// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/jsonfault.h"

#include "core/base/translate.h"

#include <algorithm>
#include <vector>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

constexpr qsizetype kLongestWord = 60;  ///< characters of a key that is compared

/// The last byte before `at` that is no blank; 0 if there is none.
char before(const QByteArray &json, qsizetype at)
{
    const QByteArray head = json.left(std::max<qsizetype>(at, 0)).trimmed();
    return head.isEmpty() ? '\0' : head.back();
}

QString reasonFor(const QByteArray &json, qsizetype at, const QString &told)
{
    const char here = at < json.size() ? json.at(at) : '\0';
    if (told.contains("unexpected end of input"_L1)) {
        return json.trimmed().isEmpty() ? translate("gaia", "the file is empty")
                                        : translate("gaia", "the file ends in the middle of an entry");
    }
    if (told.contains("ill-formed UTF-8"_L1)) {
        return translate("gaia", "a character is not written as UTF-8");
    }
    if (told.contains("control character"_L1) || told.contains("missing closing quote"_L1)) {
        return translate("gaia", "a text is not closed with a quote on its line");
    }
    if (told.contains("forbidden character after backslash"_L1)) {
        return translate("gaia", "a backslash in a text must be written twice");
    }
    if ((here == '}' || here == ']') && before(json, at) == ',') {
        return translate("gaia", "the comma before “%1” is one too many").arg(QLatin1Char(here));
    }
    if (told.contains("expected end of input"_L1)) {
        return translate("gaia", "something follows after the end");
    }
    if (told.contains("expected ':'"_L1)) {
        return translate("gaia", "a colon is missing after a key");
    }
    if (told.contains("expected '}'"_L1) || told.contains("expected ']'"_L1)
        || told.contains("expected ','"_L1)) {
        return translate("gaia", "a comma or a closing bracket is missing before it");
    }
    if (told.contains("object key"_L1)) {
        return translate("gaia", "a key in quotes is expected");
    }
    return translate("gaia", "a text in quotes, a number, true, false, null, [ or { is expected");
}

}  // namespace

QString jsonFault(const QByteArray &json, qsizetype byte, const QString &told)
{
    const qsizetype at = std::clamp<qsizetype>(byte - 1, 0, json.size());
    const qsizetype lineStart = at > 0 ? json.lastIndexOf('\n', at - 1) + 1 : 0;
    // Columns are characters, not bytes.
    const qsizetype column = QString::fromUtf8(json.mid(lineStart, at - lineStart)).size() + 1;
    return translate("gaia", "line %1, column %2: %3")
        .arg(json.left(at).count('\n') + 1)
        .arg(column)
        .arg(reasonFor(json, at, told));
}

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
