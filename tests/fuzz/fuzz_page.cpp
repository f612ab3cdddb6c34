// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robots.h"
#include "core/scraping/extract.h"
#include "core/scraping/feed.h"
#include "core/scraping/recipe.h"
#include "core/scraping/recordpage.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gaia::scraping;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Recipe> &recipes()
{
    static const std::vector<Recipe> all = [] {
        std::vector<Recipe> loaded;
        for (const RecipeFile &file : listRecipes({})) {
            if (auto recipe = loadRecipe(file.name, {})) {
                loaded.push_back(std::move(*recipe));
            }
        }
        return loaded;
    }();
    return all;
}

}  // namespace

/// A page by a recipe, and the same bytes as a feed, as rules of robots and as a recipe.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDate today(2026, 3, 1);
    const QUrl url(u"https://a.example/x"_s);
    if (const auto page = Page::fromHtml(bytes, {}, url)) {
        // One recipe an input, chosen by the input, so that the next is tried sooner.
        const Recipe &recipe = recipes()[size % recipes().size()];
        const auto records = extract(recipe, **page, {}, today).records;
        (void)recordFor(records, url, today);
        for (const auto &record : records) {
            // Never a foreign scheme, whatever a page writes.
            if (!record.image.imageSrc.value_or(QString()).startsWith(u"http"_s)) {
                std::abort();
            }
        }
        (void)linksOf(recipe, **page);
    }
    (void)isFeed(bytes);
    (void)readFeed(bytes, url, true, today);
    (void)gaia::net::Robots::parse(bytes, u"x"_s).allows(url);
    (void)recipeFromJson(bytes, u"f.json"_s);
    return 0;
}
