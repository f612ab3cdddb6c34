// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/licence.h"

#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gaia::scraping {

/// One way to a value on a page. The ways of a field are tried in order; the first that gives
/// something wins.
struct Rule {
    enum class Kind {
        Select,    ///< nodes by selector, their text or an attribute
        Own,       ///< an attribute of the image's own node
        Meta,      ///< `<meta>` by name
        JsonLd,    ///< a dotted path in the page's JSON-LD
        OwnAlt,    ///< alternative text of the image whose address is taken
        MainText,  ///< paragraphs of the part of the page that holds most text
        FullSize,  ///< link to the full-size file, else the largest srcset candidate, else src
    };
    Kind kind = Kind::Select;
    QString what;             ///< selector, meta name or path
    QString attribute;        ///< empty: the text
    QRegularExpression match; ///< when valid and not empty: its first group is the value
    bool isAll = false;       ///< all nodes, not the first alone
    QStringList without;      ///< selectors of what is left out of the text
};
using Rules = std::vector<Rule>;

enum class LinkKind { List, Page };

struct Start {
    QString url;
    std::optional<LinkKind> kind;  ///< what the recipe calls it; nothing: what its patterns take it for
};

/// A licence for pages whose credit or licence text fits a pattern.
struct LicenceCase {
    QRegularExpression pattern;
    dataset::Licence licence;
};

/// Where the page of an image is of which only the address is known.
struct RecordPage {
    QRegularExpression image;  ///< addresses of the source's images
    QString page;              ///< the page's; "{1}" stands for what the first group found
};

/// How a source is crawled and its pages are read. Plain data, from JSON.
struct Recipe {
    QString name;                    ///< lower case, digits and "-"; the start of ids
    QString title;
    QString site;
    QString note;
    QString verified;                ///< the real markup that it was tried on; empty: unverified
    std::vector<Start> starts;
    QStringList hosts;               ///< whose links are followed; empty: those of the starts
    QList<QRegularExpression> pages; ///< addresses of record pages
    QList<QRegularExpression> lists; ///< addresses of lists, feeds and sitemaps
    QList<QRegularExpression> never;
    std::vector<RecordPage> recordPages;
    double secondsBetween = 2.0;
    QStringList dateFormats;
    bool arePointsLonLat = false;    ///< the feed writes georss:point the wrong way round
    QMap<QString, Rules> fields;
    QStringList imageNodes;          ///< selectors whose nodes each are an image; the first that
                                     ///< finds one decides. Empty: one image a page
    bool takesMainPicture = false;   ///< `each` ends with "main-picture": where nothing else gives one
    QMap<QString, Rules> imageFields;
    int smallestSide = 200;          ///< pixels; images that say they are smaller are passed over
    QStringList required;            ///< a page without one of these does not fit
    dataset::Licence licence;
    std::vector<LicenceCase> licenceCases;

    [[nodiscard]] bool isVerified() const { return !verified.isEmpty(); }
};

/// The words that `fields` and `images` may hold.
[[nodiscard]] QStringList fieldWords();
[[nodiscard]] QStringList imageFieldWords();

/// Reads a recipe; an error names the file and the entry that is wrong. `file` is for messages.
[[nodiscard]] base::Result<Recipe> recipeFromJson(const QByteArray &json, const QString &file);

/// Where a recipe is kept.
struct RecipeFile {
    QString name;
    QString path;
    QString title;
    QString verified;   ///< empty: unverified
    QString note;
    QString fault;      ///< why it can't be used; empty if it can
    bool isShipped = false;
    bool needsStart = false;  ///< it has no start of its own
};

/// The recipes that the program carries and those in `folders`, by title. One of the same name in
/// a folder takes the place of the carried one.
[[nodiscard]] std::vector<RecipeFile> listRecipes(const QStringList &folders);
/// A recipe by its name, or from the file at that path.
[[nodiscard]] base::Result<Recipe> loadRecipe(const QString &nameOrPath,
                                              const QStringList &folders);

}  // namespace gaia::scraping
