// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/maincontent.h"

#include "core/scraping/picturename.h"
#include "core/scraping/recordpage.h"
#include "core/scraping/values.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTexts = 50'000;  ///< pieces of text that are looked at
constexpr qsizetype kMostImagesSeen = 1'000;

const QSet<QString> &asides()
{
    static const QSet<QString> names{u"nav"_s,    u"header"_s,   u"footer"_s, u"aside"_s, u"form"_s,
                                     u"figure"_s, u"script"_s,   u"style"_s,  u"head"_s,  u"noscript"_s,
                                     u"button"_s, u"select"_s,   u"template"_s};
    return names;
}

bool isContainer(const QString &name)
{
    static const QSet<QString> names{u"div"_s,  u"td"_s,   u"section"_s, u"article"_s,
                                     u"main"_s, u"body"_s, u"dd"_s,      u"center"_s};
    return names.contains(name);
}

/// The nearest container above; invalid where the text is a link, navigation or no text.
Node containerOf(const Page &page, Node text)
{
    Node found;
    for (Node above = page.parent(text); above.isValid(); above = page.parent(above)) {
        const QString name = page.name(above);
        if (asides().contains(name) || (name == "a"_L1 && !found.isValid())) {
            return {};
        }
        if (!found.isValid() && isContainer(name)) {
            found = above;
        }
    }
    return found;
}

struct Share {
    Node node;
    qsizetype own = 0;       ///< characters
    qsizetype below = 0;     ///< of containers right below
    qsizetype largest = 0;   ///< of one of them
    [[nodiscard]] double score() const
    {
        // Many parts of one text count for what holds them, one large part counts for itself.
        return double(own) + 0.9 * double(below - largest);
    }
};

Node mainContainer(const Page &page)
{
    QHash<void *, Share> shares;
    qsizetype seen = 0;
    for (const Node &text : page.select(u"//body//text()"_s)) {
        if (++seen > kMostTexts) {
            break;
        }
        const qsizetype size = page.line(text).size();
        const Node container = size > 0 ? containerOf(page, text) : Node();
        if (container.isValid()) {
            Share &share = shares[container.raw];
            share.node = container;
            share.own += size;
        }
    }
    const QHash<void *, Share> own = shares;
    for (const Share &share : own) {
        Node above = page.parent(share.node);
        while (above.isValid() && !isContainer(page.name(above))) {
            above = page.parent(above);
        }
        if (above.isValid()) {
            Share &whole = shares[above.raw];
            whole.node = above;
            whole.below += share.own;
            whole.largest = std::max(whole.largest, share.own);
        }
    }
    const auto best = std::max_element(
        shares.cbegin(), shares.cend(),
        [](const Share &a, const Share &b) { return a.score() < b.score(); });
    return best == shares.cend() ? page.first(u"//body"_s) : best->node;
}

/// Steps up from `from` to what also holds `node`.
int stepsToShared(const Page &page, Node from, Node node)
{
    QSet<void *> above;
    for (Node at = node; at.isValid(); at = page.parent(at)) {
        above.insert(at.raw);
    }
    int steps = 0;
    for (Node at = from; at.isValid() && !above.contains(at.raw); at = page.parent(at)) {
        ++steps;
    }
    return steps;
}

bool isDecoration(const QString &address)
{
    static const QRegularExpression name(
        u"spacer|icon|logo|button|arrow|sprite|pixel|badge|avatar|marker|divider|bullet|placeholder"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.contains(name);
}

bool isThumbnail(const QString &address)
{
    static const QRegularExpression name(u"thumb|[/_-]t[nh][_./-]|[_-]t[nh]\\."_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return address.contains(name);
}

/// How likely the page is about this image; nothing below 3 is.
double likelihood(const Page &page, Node image, Node text, int smallestSide)
{
    const QString shown = shownAddress(page, image);
    if (shown.isEmpty() || isDecoration(shown) || isSmallImage(page, image, smallestSide)) {
        return 0.0;
    }
    double score = std::max(0.0, 5.0 - 0.6 * stepsToShared(page, text, image));
    const QString file = page.resolved(shown).fileName().section(u'.', 0, 0);
    for (Node above = page.parent(image); above.isValid(); above = page.parent(above)) {
        const QString name = page.name(above);
        if (name != "figure"_L1 && name != "noscript"_L1 && asides().contains(name)) {
            return 0.0;
        }
        const QString target = name == "a"_L1 ? page.attribute(above, u"href"_s) : QString();
        if (isImageFile(target)) {
            score += 4.0;
        } else if (!target.isEmpty() && (file.size() < 5 || !target.contains(file))) {
            score -= 3.0;  // a teaser of another page
        }
    }
    score -= isThumbnail(shown) ? 4.0 : 0.0;
    const double width = page.attribute(image, u"width"_s).toDouble();
    const double height = page.attribute(image, u"height"_s).toDouble();
    score += std::min(4.0, std::max(0.0, width * height / 100'000.0));
    const qsizetype described = page.attribute(image, u"alt"_s).trimmed().size();
    return score + (described >= 20 ? 1.5 : described >= 5 ? 1.0 : 0.0);
}

}  // namespace

QString mainText(const Page &page)
{
    const Node container = mainContainer(page);
    return container.isValid()
        ? page.paragraphs(container, page.select(u".//nav | .//header | .//footer | .//aside | "
                                                 ".//form | .//figure"_s, container))
        : QString();
}

Node mainPicture(const Page &page, int smallestSide)
{
    const Node text = mainContainer(page);
    Node best;
    double most = 2.99;
    qsizetype seen = 0;
    for (const Node &image : page.select(u"//body//img"_s)) {
        if (++seen > kMostImagesSeen) {
            break;
        }
        const double score = likelihood(page, image, text, smallestSide);
        if (score > most) {
            most = score;
            best = image;
        }
    }
    return best;
}

Node imageShowing(const Page &page, const QUrl &address)
{
    qsizetype seen = 0;
    for (const Node &image : page.select(u"//body//img"_s)) {
        if (++seen > kMostImagesSeen) {
            break;
        }
        const QUrl shown = page.resolved(shownAddress(page, image));
        if (shown.isValid() && isSamePicture(shown, address)) {
            return image;
        }
    }
    return {};
}

}  // namespace gaia::scraping
