// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filtersql.h"

#include "core/dataset/country.h"
#include "core/dataset/filterparser.h"
#include "core/dataset/region.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Filter;
using Kind = Filter::Kind;
using Node = Filter::Node;
using Subject = Filter::Subject;

namespace {

constexpr double kEarthRadiusKm = 6371.0088;  // mean radius, IUGG

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

SqlCondition wordsSql(const Node &leaf)
{
    const QString phrase = fullTextPhrase(leaf);
    return {u"(i.key IN (SELECT rowid FROM image_text WHERE image_text MATCH ?) "
            "OR i.article IN (SELECT rowid FROM article_text WHERE article_text MATCH ?))"_s,
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

SqlCondition listSql(const QString &column, const QString &value)
{
    return {u"EXISTS (SELECT 1 FROM json_each(i.%1) WHERE value = ? COLLATE NOCASE)"_s.arg(column),
            {value}};
}

/// Part of a text, without regard to the case of ASCII letters. Not LIKE, which has wildcards and
/// refuses long patterns.
SqlCondition containsSql(const QString &expression, const QString &value)
{
    return {u"instr(lower(%1), lower(?)) > 0"_s.arg(expression), {value}};
}

SqlCondition hasSql(const QString &value)
{
    const QString column = value == "image"_L1 ? u"i.media"_s
        : value == "location"_L1               ? u"i.lat"_s
        : value == "date"_L1                   ? u"i.acquired_from"_s
        : value == "credit"_L1                 ? u"nullif(i.credits, '')"_s
        : value == "footprint"_L1              ? u"i.west"_s
                                               : u"nullif(i.badges, '')"_s;
    return {column + u" IS NOT NULL"_s, {}};
}

/// The tree's boxes are single-precision and only narrow the search; the columns decide.
SqlCondition boxSql(const dataset::GeoBounds &box)
{
    if (box.west > box.east) {
        return {u"(i.lat BETWEEN ? AND ? AND (i.lon >= ? OR i.lon <= ?))"_s,
                {box.south, box.north, box.west, box.east}};
    }
    return {u"(i.key IN (SELECT key FROM image_box WHERE east >= ? AND west <= ? AND north >= ? "
            "AND south <= ?) AND i.lon BETWEEN ? AND ? AND i.lat BETWEEN ? AND ?)"_s,
            {box.west, box.east, box.south, box.north, box.west, box.east, box.south, box.north}};
}

/// Great-circle distance by the haversine formula on the mean sphere.
SqlCondition nearSql(const dataset::Near &place)
{
    const double angle = place.km / kEarthRadiusKm / 2.0;
    const double limit = std::sin(std::min(angle, std::numbers::pi / 2.0));
    const double latReach = place.km / kEarthRadiusKm * 180.0 / std::numbers::pi;
    return {u"(i.lat BETWEEN ? AND ? AND "
            "pow(sin(radians(i.lat - ?) / 2), 2) + cos(radians(i.lat)) * cos(radians(?)) * "
            "pow(sin(radians(i.lon - ?) / 2), 2) <= ?)"_s,
            {place.point.lat - latReach, place.point.lat + latReach, place.point.lat,
             place.point.lat, place.point.lon, limit * limit}};
}

/// A ring written out, or the ring saved under a name as it is at the time of asking.
SqlCondition withinSql(const QString &value)
{
    const auto ring = dataset::ringFromText(value);
    if (!ring) {
        return {u"(i.lat IS NOT NULL AND inside_ring(i.lat, i.lon, "
                "(SELECT ring FROM region WHERE name = ?)))"_s,
                {value}};
    }
    SqlCondition condition = boxSql(dataset::boundsOf(*ring));
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

SqlCondition wordCountSql(const dataset::Comparison &comparison)
{
    // Blanks between words of a caption are single: readers simplify them.
    return {u"EXISTS (SELECT 1 FROM caption c WHERE c.set_key = i.caption_set AND "
            "length(trim(c.text)) - length(replace(trim(c.text), ' ', '')) + 1 %1 ?)"_s
                .arg(comparison.sign),
            {comparison.number}};
}

SqlCondition leafSql(const Node &leaf)
{
    switch (leaf.subject) {
    case Subject::Words: return wordsSql(leaf);
    case Subject::Status: return statusSql(leaf.value);
    case Subject::Caption:
        return {u"instr(i.badges, ?) > 0"_s, {leaf.value.left(1)}};
    case Subject::Satellite: return listSql(u"satellite"_s, leaf.value);
    case Subject::Sensor: return listSql(u"sensor"_s, leaf.value);
    case Subject::Modality: return listSql(u"modalities"_s, leaf.value);
    case Subject::Tag: return listSql(u"tag"_s, leaf.value);
    case Subject::Theme: return listSql(u"theme"_s, leaf.value);
    case Subject::Resolution:
        return {u"i.resolution = ? COLLATE NOCASE"_s, {leaf.value}};
    case Subject::Source: return containsSql(u"i.image_src"_s, leaf.value);
    case Subject::Credit: return containsSql(u"i.credits"_s, leaf.value);
    case Subject::Licence:
        return containsSql(u"json_extract(i.licence, '$.name')"_s, leaf.value);
    case Subject::Location: return containsSql(u"i.location"_s, leaf.value);
    case Subject::Curator:
        return {u"EXISTS (SELECT 1 FROM event e WHERE e.image = i.key AND e.curator = ?)"_s,
                {leaf.value}};
    case Subject::Split: return {u"i.split = ?"_s, {leaf.value}};
    case Subject::Id: return {u"i.id = ?"_s, {leaf.value}};
    case Subject::Bounds: return boxSql(*dataset::boundsFromText(leaf.value));
    case Subject::Near: return nearSql(*dataset::nearFromText(leaf.value));
    case Subject::Date: return dateSql(*dataset::dayRangeFromText(leaf.value));
    case Subject::Has: return hasSql(leaf.value);
    case Subject::Duplicate:
        return {leaf.value == "yes"_L1 ? u"i.key IN (SELECT image FROM duplicate)"_s
                                        : u"i.key NOT IN (SELECT image FROM duplicate)"_s,
                {}};
    case Subject::Country: return countrySql(leaf.value);
    case Subject::Within: return withinSql(leaf.value);
    case Subject::WordCount: return wordCountSql(*dataset::comparisonFromText(leaf.value));
    }
    return {u"1"_s, {}};
}

SqlCondition nodeSql(const Node &node)
{
    if (node.kind == Kind::All) {
        return {u"1"_s, {}};
    }
    if (node.kind == Kind::Leaf) {
        return leafSql(node);
    }
    SqlCondition joined;
    QStringList texts;
    for (const auto &child : node.children) {
        const SqlCondition part = nodeSql(*child);
        texts << part.text;
        joined.values << part.values;
    }
    if (node.kind == Kind::Not) {
        // Where a value is unknown the condition is NULL, and "not this" lets it through.
        joined.text = u"NOT coalesce("_s + texts.front() + u", 0)"_s;
    } else {
        joined.text = u'(' + texts.join(node.kind == Kind::Or ? u" OR "_s : u" AND "_s) + u')';
    }
    return joined;
}

}  // namespace

SqlCondition toSql(const Filter &filter)
{
    return nodeSql(filter.root());
}

}  // namespace gaia::storage
