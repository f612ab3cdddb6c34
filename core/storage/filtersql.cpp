// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filtersql.h"

#include "core/base/translate.h"
#include "core/dataset/acquisition.h"
#include "core/dataset/country.h"
#include "core/dataset/filterparser.h"
#include "core/dataset/region.h"
#include "core/storage/statement.h"
#include "core/storage/viewstore.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Filter;
using dataset::ImageKey;
using Kind = Filter::Kind;
using Node = Filter::Node;
using Subject = Filter::Subject;

namespace {

/// Views that name views may double with each level; past this the SQL grows beyond sense.
constexpr int kMostViews = 200;
constexpr double kEarthRadiusKm = 6371.0088;  // mean radius, IUGG

/// Which images a condition is asked of: all, or those up to a key. What is looked up beside the
/// table need not be looked up further then.
class Reach final {
public:
    explicit Reach(ImageKey upTo)
        : m_upTo(upTo)
    {
    }
    [[nodiscard]] bool isWhole() const { return !m_upTo.isValid(); }
    [[nodiscard]] QString over(const QString &column) const
    {
        return isWhole() ? QString() : u" AND %1 <= %2"_s.arg(column).arg(m_upTo.value);
    }
    /// The same for the articles of these images, which are not in the images' order.
    [[nodiscard]] QString overArticles() const
    {
        return isWhole() ? QString()
                         : u" AND rowid <= (SELECT max(article) FROM image WHERE key <= %1)"_s.arg(
                             m_upTo.value);
    }

private:
    ImageKey m_upTo;
};

/// A phrase of FTS5 whatever the text holds; a trailing star asks for words that begin so.
QString fullTextPhrase(const Node &leaf)
{
    QString text = leaf.value;
    const bool isPrefix = !leaf.isPhrase && text.endsWith(u'*');
    if (isPrefix) {
        text.chop(1);
    }
    // FTS5 would read a NUL as the end of the whole expression.
    text.replace(u'"', u"\"\""_s).replace(QChar::Null, u' ');
    return u'"' + text + u'"' + (isPrefix ? u"*"_s : QString());
}

SqlCondition wordsSql(const Node &leaf, const Reach &reach)
{
    const QString phrase = fullTextPhrase(leaf);
    return {u"(i.key IN (SELECT rowid FROM image_text WHERE image_text MATCH ?%1) "
            "OR i.article IN (SELECT rowid FROM article_text WHERE article_text MATCH ?%2))"_s.arg(
                reach.over(u"rowid"_s), reach.overArticles()),
            {phrase, phrase}};
}

SqlCondition statusSql(const QString &value)
{
    if (value == "flagged"_L1) {
        return {u"i.flagged"_s, {}};
    }
    if (value == "discarded"_L1) {
        return {u"i.discarded"_s, {}};
    }
    return {u"i.status = ?"_s, {value}};
}

/// The images of the terms of a field (see resources/sql, table term) that the condition picks.
SqlCondition termSql(const QString &field, const QString &condition, const QString &value,
                     const Reach &reach)
{
    return {u"i.key IN (SELECT image FROM image_term WHERE term IN "
            "(SELECT key FROM term WHERE field = '%1' AND %2)%3)"_s.arg(field, condition,
                                                                        reach.over(u"image"_s)),
            {value}};
}

/// One of a list's values as a whole, without regard to the case of ASCII letters.
SqlCondition listSql(const QString &field, const QString &value, const Reach &reach)
{
    return termSql(field, u"value = ?"_s, value, reach);
}

/// A value that the table of missions knows, in any spelling, with what stands below it. The field's
/// few terms are asked, not the images.
SqlCondition vocabularySql(const QString &field, const QString &value, const Reach &reach)
{
    return termSql(field, u"is_meant(field, value, ?)"_s, value, reach);
}

/// A theme or a whole sphere: as entered by hand, or else as the tags tell by the project's table.
SqlCondition themeSql(const QString &value, const Reach &reach)
{
    const QString entered = u"(value = ? OR value IN (SELECT name FROM theme WHERE sphere = ?))"_s;
    const QString tagged = u"value IN (SELECT tag FROM theme_tag WHERE theme = ? OR theme IN "
                           "(SELECT name FROM theme WHERE sphere = ?))"_s;
    return {u'(' + termSql(u"theme"_s, entered, value, reach).text + u" OR (i.theme IS NULL AND "_s
                + termSql(u"tag"_s, tagged, value, reach).text + u"))"_s,
            {value, value, value, value}};
}

/// Part of a value that many images share: looked for once a value, not once an image.
SqlCondition sharedTextSql(const QString &field, const QString &value, const Reach &reach)
{
    return termSql(field, u"holds_text(value, ?)"_s, value, reach);
}

/// Part of a text, without regard to the case of ASCII letters. Not LIKE, which has wildcards and
/// refuses long patterns.
SqlCondition containsSql(const QString &column, const QString &value, const Reach &reach,
                         bool isNegated = false)
{
    const QString holds = isNegated ? u"NOT coalesce(holds_text(%1, ?), 0)"_s : u"holds_text(%1, ?)"_s;
    if (!reach.isWhole()) {
        return {holds.arg(u"i."_s + column), {value}};
    }
    // The column's own index is read from end to end, not the wide rows of the images.
    return {u"+i.key IN (SELECT key FROM image WHERE %1)"_s.arg(holds.arg(column)), {value}};
}

/// `location:=Cairo, Egypt` is the location's whole text, as a facet counts it.
bool isWholeLocation(const QString &value)
{
    return value.size() > 1 && value.startsWith(u'=');
}

SqlCondition wholeLocationSql(const QString &value)
{
    return {u"i.location = ?"_s, {value.mid(1)}};
}

/// Any value of the field that a word of `has:` names (see resources/sql, table term).
QString hasTermSql(const QString &value, const Reach &reach)
{
    const QString field = value == "modality"_L1 ? u"modalities"_s
        : value == "source"_L1                   ? u"host"_s
                                                 : value;
    return u"i.key IN (SELECT m.image FROM term t JOIN image_term m ON m.term = t.key "
           "WHERE t.field = '%1'%2)"_s.arg(field, reach.over(u"m.image"_s));
}

/// A theme, entered by hand or told by the tags.
QString themedSql(const Reach &reach)
{
    return u"(i.key IN (SELECT m.image FROM term t JOIN image_term m ON m.term = t.key "
           "WHERE t.field = 'theme'%1) OR (i.theme IS NULL AND i.key IN (SELECT m.image FROM term t "
           "JOIN image_term m ON m.term = t.key WHERE t.field = 'tag' "
           "AND t.value IN (SELECT tag FROM theme_tag)%1)))"_s.arg(reach.over(u"m.image"_s));
}

SqlCondition hasSql(const QString &value, bool isNegated, const Reach &reach)
{
    const QString column = value == "image"_L1 ? u"i.media"_s
        : value == "location"_L1               ? u"i.lat"_s
        : value == "date"_L1                   ? u"i.acquired_from"_s
        : value == "credit"_L1                 ? u"nullif(i.credits, '')"_s
        : value == "footprint"_L1              ? u"i.west"_s
        : value == "split"_L1                  ? u"nullif(i.split, '')"_s
        : value == "resolution"_L1             ? u"nullif(i.resolution, '')"_s
        : value == "country"_L1                ? u"i.country"_s
        : value == "season"_L1                 ? seasonSql()
                                               : QString();
    if (!column.isEmpty()) {
        return {column + (isNegated ? u" IS NULL"_s : u" IS NOT NULL"_s), {}};
    }
    if (value == "captions"_L1) {
        return {isNegated ? u"i.badges = ''"_s : u"i.badges <> ''"_s, {}};
    }
    const QString has = value == "theme"_L1 ? themedSql(reach) : hasTermSql(value, reach);
    return {isNegated ? QString(u"NOT "_s + has) : has, {}};
}

/// The tree's boxes are single-precision and only narrow the search; the columns decide.
SqlCondition boxSql(const dataset::GeoBounds &box, const Reach &reach)
{
    if (box.west > box.east) {
        return {u"(i.lat BETWEEN ? AND ? AND (i.lon >= ? OR i.lon <= ?))"_s,
                {box.south, box.north, box.west, box.east}};
    }
    if (!reach.isWhole()) {
        return {u"(i.lon BETWEEN ? AND ? AND i.lat BETWEEN ? AND ?)"_s,
                {box.west, box.east, box.south, box.north}};
    }
    return {u"(i.key IN (SELECT key FROM image_box WHERE east >= ? AND west <= ? AND north >= ? "
            "AND south <= ?) AND i.lon BETWEEN ? AND ? AND i.lat BETWEEN ? AND ?)"_s,
            {box.west, box.east, box.south, box.north, box.west, box.east, box.south, box.north}};
}

/// Great-circle distance by the haversine formula on the mean sphere; the tree narrows it to the
/// box around the circle, where that crosses neither a pole nor the antimeridian.
SqlCondition nearSql(const dataset::Near &place, const Reach &reach)
{
    const double angle = place.km / kEarthRadiusKm / 2.0;
    const double limit = std::sin(std::min(angle, std::numbers::pi / 2.0));
    const double latReach = place.km / kEarthRadiusKm * 180.0 / std::numbers::pi;
    SqlCondition condition{
        u"(i.lat BETWEEN ? AND ? AND "
        "pow(sin(radians(i.lat - ?) / 2), 2) + cos(radians(i.lat)) * cos(radians(?)) * "
        "pow(sin(radians(i.lon - ?) / 2), 2) <= ?)"_s,
        {place.point.lat - latReach, place.point.lat + latReach, place.point.lat, place.point.lat,
         place.point.lon, limit * limit}};
    const double north = std::abs(place.point.lat) + latReach;
    if (north >= 89.0 || !reach.isWhole()) {
        return condition;
    }
    const double radians = std::numbers::pi / 180.0;
    const double sine = std::sin(latReach * radians) / std::cos(place.point.lat * radians);
    const double lonReach = sine < 1.0 ? std::asin(sine) / radians + 0.001 : 180.0;
    if (std::abs(place.point.lon) + lonReach > 180.0) {
        return condition;
    }
    condition.text = u"(i.key IN (SELECT key FROM image_box WHERE east >= ? AND west <= ? "
                     "AND north >= ? AND south <= ?) AND "_s
        + condition.text + u')';
    condition.values = QVariantList{place.point.lon - lonReach, place.point.lon + lonReach,
                                    place.point.lat - latReach, place.point.lat + latReach}
        + condition.values;
    return condition;
}

/// A ring written out, or the ring saved under a name as it is at the time of asking.
SqlCondition withinSql(const QString &value, const Reach &reach)
{
    const auto ring = dataset::ringFromText(value);
    if (!ring) {
        return {u"(i.lat IS NOT NULL AND inside_ring(i.lat, i.lon, "
                "(SELECT ring FROM region WHERE name = ?)))"_s,
                {value}};
    }
    SqlCondition condition = boxSql(dataset::boundsOf(*ring), reach);
    condition.text = u'(' + condition.text + u" AND inside_ring(i.lat, i.lon, ?))"_s;
    condition.values << value;
    return condition;
}

SqlCondition countrySql(const QString &value)
{
    const dataset::Country *country = dataset::countryNamed(value);
    return {u"i.country = ?"_s, {country ? country->name : value}};
}

SqlCondition dateSql(const dataset::DayRange &range)
{
    SqlCondition condition{u"(i.acquired_from IS NOT NULL"_s, {}};
    if (range.from.isValid()) {
        condition.text += u" AND i.acquired_to >= ?"_s;
        condition.values << range.from.toString(Qt::ISODate);
    }
    if (range.to.isValid()) {
        condition.text += u" AND i.acquired_from <= ?"_s;
        condition.values << range.to.toString(Qt::ISODate);
    }
    condition.text += u')';
    return condition;
}

SqlCondition dateKindSql(const QString &value)
{
    const auto kind = dataset::dateKindFromWord(value);
    return kind && *kind != dataset::DateKind::Acquired
        ? SqlCondition{u"i.date_kind = ?"_s, {dataset::word(*kind)}}
        : SqlCondition{u"(i.acquired_from IS NOT NULL AND i.date_kind IS NULL)"_s, {}};
}

SqlCondition wordCountSql(const dataset::CountRange &range)
{
    return {u"i.caption_set IN (SELECT set_key FROM caption WHERE words BETWEEN ? AND ?)"_s,
            {range.from, range.to}};
}

/// The same, looked at image by image.
SqlCondition eachsWordsSql(const dataset::CountRange &range)
{
    return {u"EXISTS (SELECT 1 FROM caption c WHERE c.set_key = i.caption_set "
            "AND c.words BETWEEN ? AND ?)"_s,
            {range.from, range.to}};
}

/// What the check found and nobody set aside. A note is no fault, so `any` passes it over.
SqlCondition lintSql(const QString &rule, const Reach &reach)
{
    const QString over = reach.over(u"image"_s);
    if (rule == "any"_L1) {
        return {u"i.key IN (SELECT image FROM finding WHERE NOT dismissed AND severity <> 'note'%1)"_s
                    .arg(over),
                {}};
    }
    return {u"i.key IN (SELECT image FROM finding WHERE rule = ? AND NOT dismissed%1)"_s.arg(over),
            {rule}};
}

SqlCondition tokensSql(const dataset::CountRange &range, const Reach &reach)
{
    return {u"i.key IN (SELECT image FROM caption_measure WHERE tokens BETWEEN ? AND ?%1)"_s.arg(
                reach.over(u"image"_s)),
            {range.from, range.to}};
}

/// Images that a table lists, or the others.
SqlCondition listedSql(const QString &images, const QString &value)
{
    return {(value == "yes"_L1 ? u"i.key IN (%1)"_s : u"i.key NOT IN (%1)"_s).arg(images), {}};
}

/// Every leaf but those that look into the project first.
SqlCondition leafSql(const Node &leaf, const Reach &reach)
{
    switch (leaf.subject) {
    case Subject::Words: return wordsSql(leaf, reach);
    case Subject::Status: return statusSql(leaf.value);
    case Subject::Caption:
        return {u"instr(i.badges, ?) > 0"_s, {leaf.value.left(1)}};
    case Subject::Satellite: return vocabularySql(u"satellite"_s, leaf.value, reach);
    case Subject::Sensor: return vocabularySql(u"sensor"_s, leaf.value, reach);
    case Subject::Modality: return vocabularySql(u"modalities"_s, leaf.value, reach);
    case Subject::Tag: return listSql(u"tag"_s, leaf.value, reach);
    case Subject::Theme: return themeSql(leaf.value, reach);
    case Subject::Resolution:
        return {u"i.resolution = ? COLLATE NOCASE"_s, {leaf.value}};
    case Subject::Source: return containsSql(u"image_src"_s, leaf.value, reach);
    case Subject::Credit: return sharedTextSql(u"credits"_s, leaf.value, reach);
    case Subject::Licence: return sharedTextSql(u"licence"_s, leaf.value, reach);
    case Subject::Location:
        return isWholeLocation(leaf.value) ? wholeLocationSql(leaf.value)
                                           : containsSql(u"location"_s, leaf.value, reach);
    case Subject::Curator:
        return {u"i.key IN (SELECT image FROM event WHERE curator = ? AND image IS NOT NULL%1)"_s.arg(
                    reach.over(u"image"_s)),
                {leaf.value}};
    case Subject::Split: return {u"i.split = ?"_s, {leaf.value}};
    case Subject::Id: return {u"i.id = ?"_s, {leaf.value}};
    case Subject::Bounds: return boxSql(*dataset::boundsFromText(leaf.value), reach);
    case Subject::Near: return nearSql(*dataset::nearFromText(leaf.value), reach);
    case Subject::Date: return dateSql(*dataset::dayRangeFromText(leaf.value));
    case Subject::DateKind: return dateKindSql(leaf.value);
    case Subject::Has: return hasSql(leaf.value, false, reach);
    case Subject::Duplicate: return listedSql(u"SELECT image FROM duplicate"_s, leaf.value);
    case Subject::Stale: return listedSql(u"SELECT image FROM stale"_s, leaf.value);
    case Subject::Disputed:
        return listedSql(u"SELECT image FROM dispute WHERE NOT settled"_s, leaf.value);
    case Subject::Assigned:
        return {u"i.key IN (SELECT image FROM assignment WHERE curator = ?)"_s, {leaf.value}};
    case Subject::Country: return countrySql(leaf.value);
    case Subject::Within: return withinSql(leaf.value, reach);
    case Subject::Season: return {seasonSql() + u" = ?"_s, {leaf.value}};
    case Subject::Lint: return lintSql(leaf.value, reach);
    case Subject::Grounding:
        return {u"i.key IN (SELECT image FROM caption_measure WHERE %1 > 0%2)"_s.arg(
                    leaf.value, reach.over(u"image"_s)),
                {}};
    case Subject::Tokens: return tokensSql(*dataset::countRangeFromText(leaf.value), reach);
    case Subject::WordCount:
    case Subject::View: break;
    }
    return {u"1"_s, {}};
}

/// Walks the tree of a filter, and those of the views that it names.
class Translation final {
public:
    Translation(Connection &connection, const Reach &reach)
        : m_connection(connection)
        , m_reach(reach)
    {
    }

    SqlCondition of(const Node &node)
    {
        switch (node.kind) {
        case Kind::All: return {u"1"_s, {}};
        case Kind::Leaf:
            return node.subject == Subject::View ? viewSql(node.value)
                : node.subject == Subject::WordCount
                ? wordsOfCaptionsSql(*dataset::countRangeFromText(node.value))
                : leafSql(node, m_reach);
        case Kind::Not: return negated(*node.children.front());
        case Kind::And: return joined(node, u" AND "_s);
        case Kind::Or: return joined(node, u" OR "_s);
        }
        return {u"1"_s, {}};
    }

private:
    SqlCondition negated(const Node &node)
    {
        if (node.kind == Kind::Leaf && node.subject == Subject::Has) {
            return hasSql(node.value, true, m_reach);
        }
        // Who has it not is looked for itself: the others may be nearly all.
        if (node.kind == Kind::Leaf && node.subject == Subject::Source) {
            return containsSql(u"image_src"_s, node.value, m_reach, true);
        }
        if (node.kind == Kind::Leaf && node.subject == Subject::Location
            && !isWholeLocation(node.value)) {
            return containsSql(u"location"_s, node.value, m_reach, true);
        }
        SqlCondition part = of(node);
        // Where a value is unknown the condition is NULL, and "not this" lets it through.
        part.text = u"NOT coalesce("_s + part.text + u", 0)"_s;
        return part;
    }

    /// Where many captions fit, the first images are found sooner by looking at each one's.
    SqlCondition wordsOfCaptionsSql(const dataset::CountRange &range)
    {
        constexpr int kMany = 20'000;
        if (!m_reach.isWhole()) {
            return eachsWordsSql(range);
        }
        Statement many(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM caption "
                                     "WHERE words BETWEEN ? AND ? LIMIT ?)"_s);
        many.bind(range.from, range.to, kMany);
        const bool isMany = many.step() && many.integer(0) == kMany;
        return isMany ? eachsWordsSql(range) : wordCountSql(range);
    }

    SqlCondition joined(const Node &node, const QString &word)
    {
        SqlCondition whole;
        QStringList texts;
        for (const auto &child : node.children) {
            const SqlCondition part = of(*child);
            texts << part.text;
            whole.values << part.values;
        }
        whole.text = u'(' + texts.join(word) + u')';
        return whole;
    }

    /// A frozen set by its images, a live view by its filter.
    SqlCondition viewSql(const QString &name)
    {
        const dataset::SavedView view = ViewStore(m_connection).require(name);
        if (view.isFrozen) {
            return {u"i.key IN (SELECT image FROM frozen_image WHERE view = ?%1)"_s.arg(
                        m_reach.over(u"image"_s)),
                    {view.key.value}};
        }
        if (m_open.contains(view.name, Qt::CaseInsensitive)) {
            throw Failure({base::ErrorCode::Usage,
                           base::translate("gaia", "The view “%1” leads back to itself: %2. Give one "
                                                   "of them another filter.")
                               .arg(view.name, QStringList(m_open + QStringList(view.name))
                                                   .join(u" → "_s)),
                           {}});
        }
        if (++m_views > kMostViews) {
            throw Failure({base::ErrorCode::Usage,
                           base::translate("gaia", "The view “%1” names more than %2 other views, "
                                                   "one inside the other. Give it a plainer filter.")
                               .arg(m_open.value(0, view.name))
                               .arg(kMostViews),
                           {}});
        }
        m_open.append(view.name);
        const SqlCondition condition = of(view.filter.root());
        m_open.removeLast();
        return condition;
    }

    Connection &m_connection;
    Reach m_reach;
    int m_views = 0;
    QStringList m_open;  ///< views being translated, outermost first
};

}  // namespace

SqlCondition toSql(Connection &connection, const Filter &filter, ImageKey upTo)
{
    SqlCondition condition = Translation(connection, Reach(upTo)).of(filter.root());
    if (upTo.isValid()) {
        condition.text = u"(i.key <= %1 AND %2)"_s.arg(upTo.value).arg(condition.text);
    }
    return condition;
}

QString seasonSql()
{
    return u"season_of(iif(i.date_kind IS NULL, i.acquired_from, NULL), i.acquired_to, i.lat, "
           "i.radius_km, i.precision)"_s;
}

}  // namespace gaia::storage
