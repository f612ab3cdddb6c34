// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/facets.h"

#include "core/base/translate.h"
#include "core/dataset/filtercompletion.h"
#include "core/dataset/image.h"
#include "core/dataset/vocabulary.h"
#include "core/storage/filtersql.h"
#include "core/storage/statement.h"
#include "core/storage/viewstore.h"

#include <algorithm>
#include <limits>
#include <map>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::Facet;
using dataset::Filter;
using Subject = Filter::Subject;

namespace {

/// The field of table `term` that holds the subject's values; empty where a column does.
QString termField(Subject subject)
{
    switch (subject) {
    case Subject::Satellite: return u"satellite"_s;
    case Subject::Sensor: return u"sensor"_s;
    case Subject::Modality: return u"modalities"_s;
    case Subject::Tag: return u"tag"_s;
    case Subject::Source: return u"host"_s;
    case Subject::Credit: return u"credits"_s;
    case Subject::Licence: return u"licence"_s;
    default: return {};
    }
}

class Counting final {
public:
    Counting(Connection &connection, const Filter &filter)
        : m_connection(connection)
        , m_isWhole(filter.isEmpty())
        , m_condition(toSql(connection, filter))
    {
    }

    qint64 images()
    {
        return number(u"SELECT count(*) FROM image i WHERE "_s + m_condition.text);
    }

    /// Values of a list field or of a text that many images share.
    void terms(Facet &facet, const QString &field, int limit)
    {
        const QString within = m_isWhole
            ? QString()
            : u" AND m.image IN (SELECT i.key FROM image i WHERE "_s + m_condition.text + u')';
        const QString from =
            u" FROM term t JOIN image_term m ON m.term = t.key WHERE t.field = '"_s + field + u'\''
            + within;
        gather(facet, u"SELECT t.value, count(*)"_s + from + u" GROUP BY t.key ORDER BY 2 DESC, 1"_s,
               limit, m_isWhole ? QVariantList() : m_condition.values);
        Statement known(m_connection, u"SELECT count(DISTINCT m.image)"_s + from);
        bind(known, m_isWhole ? QVariantList() : m_condition.values);
        facet.unknown = facet.images - (known.step() ? known.integer(0) : 0);
    }

    /// Values of a field that the table of missions knows: by its names, each with what stands below
    /// it, as the filter takes them. An image counts once a name, in however many spellings.
    void kinds(Facet &facet, dataset::Field field, int limit)
    {
        terms(facet, word(field), std::numeric_limits<int>::max());
        std::map<QString, QStringList> spellings;  // of the names that some image has
        std::map<QString, qint64> counts;
        for (const Facet::Value &value : facet.values) {
            spellings[dataset::kindsOf(field, value.value).first()];
            counts[value.value] = value.images;
        }
        for (const auto &[value, count] : counts) {
            for (const QString &kind : dataset::kindsOf(field, value)) {
                if (const auto name = spellings.find(kind); name != spellings.end()) {
                    name->second << value;
                }
            }
        }
        facet.values.clear();
        for (const auto &[name, values] : spellings) {
            facet.values.push_back(
                {name, values.size() == 1 ? counts[values.first()] : together(field, values)});
        }
        std::stable_sort(facet.values.begin(), facet.values.end(),
                         [](const auto &one, const auto &other) { return one.images > other.images; });
        facet.isCut = std::ssize(facet.values) > limit;
        facet.values.resize(std::min(facet.values.size(), static_cast<std::size_t>(limit)));
    }

    /// Themes as entered by hand, or else as the tags tell; see `theme:` in filtersql.cpp.
    void themes(Facet &facet, int limit)
    {
        const QString from =
            u" FROM (SELECT t.value AS v, m.image AS image FROM term t JOIN image_term m "
            "ON m.term = t.key WHERE t.field = 'theme' UNION SELECT g.theme, m.image FROM term t "
            "JOIN image_term m ON m.term = t.key JOIN theme_tag g ON g.tag = t.value "
            "JOIN image e ON e.key = m.image WHERE t.field = 'tag' AND e.theme IS NULL) "
            "WHERE image IN (SELECT i.key FROM image i WHERE %1)"_s.arg(m_condition.text);
        gather(facet, u"SELECT v, count(*)"_s + from + u" GROUP BY v ORDER BY 2 DESC, 1"_s, limit,
               m_condition.values);
        facet.unknown = facet.images - number(u"SELECT count(DISTINCT image)"_s + from);
    }

    /// What a table beside the images tells of them, each image once a value.
    void beside(Facet &facet, const QString &value, const QString &from, int limit)
    {
        const QString whole = u" FROM %1 AND image IN (SELECT i.key FROM image i WHERE %2)"_s.arg(
            from, m_condition.text);
        gather(facet,
               u"SELECT %1, count(DISTINCT image)"_s.arg(value) + whole
                   + u" GROUP BY 1 ORDER BY 2 DESC, 1"_s,
               limit, m_condition.values);
        facet.unknown = facet.images - number(u"SELECT count(DISTINCT image)"_s + whole);
    }

    void column(Facet &facet, const QString &expression, int limit)
    {
        gather(facet,
               u"SELECT %1, count(*) FROM image i WHERE (%2) AND %1 <> '' GROUP BY 1 "
               "ORDER BY 2 DESC, 1"_s.arg(expression, m_condition.text),
               limit, m_condition.values);
        facet.unknown = number(u"SELECT count(*) FROM image i WHERE (%2) AND coalesce(%1, '') = ''"_s
                                   .arg(expression, m_condition.text));
    }

    /// Whole texts, so that a country's own name does not count the places in it.
    void locations(Facet &facet, int limit)
    {
        column(facet, u"i.location"_s, limit);
        for (Facet::Value &value : facet.values) {
            value.value.prepend(u'=');
        }
    }

    /// An image that was taken over the turn of a year counts in both.
    void years(Facet &facet, int limit)
    {
        gather(facet,
               u"SELECT y, sum(n) FROM (SELECT substr(i.acquired_from, 1, 4) AS y, count(*) AS n "
               "FROM image i WHERE (%1) AND i.acquired_from IS NOT NULL GROUP BY 1 UNION ALL "
               "SELECT substr(i.acquired_to, 1, 4), count(*) FROM image i WHERE (%1) "
               "AND substr(i.acquired_to, 1, 4) <> substr(i.acquired_from, 1, 4) GROUP BY 1) "
               "GROUP BY y ORDER BY y"_s.arg(m_condition.text),
               limit, m_condition.values + m_condition.values);
        facet.unknown =
            number(u"SELECT count(*) FROM image i WHERE (%1) AND i.acquired_from IS NULL"_s.arg(
                m_condition.text));
    }

    qint64 without(const QString &images)
    {
        return number(u"SELECT count(*) FROM image i WHERE (%1) AND i.key NOT IN (%2)"_s.arg(
            m_condition.text, images));
    }

    void states(Facet &facet)
    {
        for (const char *state : {"pending", "accepted", "edited", "rejected"}) {
            add(facet, QLatin1String(state), u"instr(i.badges, '%1') > 0"_s.arg(QLatin1Char(*state)));
        }
        facet.unknown = uncaptioned();
    }

    qint64 uncaptioned()
    {
        return number(
            u"SELECT count(*) FROM image i WHERE (%1) AND i.badges = ''"_s.arg(m_condition.text));
    }

    void statuses(Facet &facet)
    {
        for (const char *status : {"new", "pending", "partial", "done", "failed"}) {
            add(facet, QLatin1String(status), u"i.status = '%1'"_s.arg(QLatin1String(status)));
        }
        add(facet, u"flagged"_s, u"i.flagged"_s);
        add(facet, u"discarded"_s, u"i.discarded"_s);
    }

    /// Values that a filter knows by words of its own, or by the names of saved views.
    void leaves(Facet &facet, const QStringList &values)
    {
        for (const QString &value : values) {
            const SqlCondition one = toSql(m_connection, Filter::leaf(facet.subject, value));
            Statement statement(m_connection,
                                u"SELECT count(*) FROM image i WHERE (%1) AND (%2)"_s.arg(
                                    m_condition.text, one.text));
            bind(statement, m_condition.values + one.values);
            const qint64 images = statement.step() ? statement.integer(0) : 0;
            if (images > 0) {
                facet.values.push_back({value, images});
            }
        }
    }

    [[nodiscard]] QStringList views() const
    {
        QStringList names;
        for (const dataset::SavedView &view : ViewStore(m_connection).all()) {
            names << view.name;
        }
        return names;
    }

private:
    static void bind(Statement &statement, const QVariantList &values)
    {
        for (const QVariant &value : values) {
            statement.bind(value);
        }
    }

    qint64 number(const QString &sql)
    {
        Statement statement(m_connection, sql);
        bind(statement, m_condition.values);
        return statement.step() ? statement.integer(0) : 0;
    }

    void add(Facet &facet, const QString &value, const QString &condition)
    {
        const qint64 images = number(u"SELECT count(*) FROM image i WHERE (%1) AND %2"_s.arg(
            m_condition.text, condition));
        if (images > 0) {
            facet.values.push_back({value, images});
        }
    }

    /// Images that have any of the values.
    qint64 together(dataset::Field field, const QStringList &values)
    {
        const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
        QVariantList bound;
        for (const QString &value : values) {
            bound << value;
        }
        Statement statement(
            m_connection,
            u"SELECT count(DISTINCT m.image) FROM image_term m WHERE m.term IN (SELECT key FROM term "
            "WHERE field = '%1' AND value IN (%2))"_s.arg(word(field), marks)
                + (m_isWhole ? QString()
                             : u" AND m.image IN (SELECT i.key FROM image i WHERE "_s + m_condition.text
                         + u')'));
        bind(statement, m_isWhole ? bound : bound + m_condition.values);
        return statement.step() ? statement.integer(0) : 0;
    }

    void gather(Facet &facet, const QString &sql, int limit, const QVariantList &values)
    {
        Statement statement(m_connection, sql);
        bind(statement, values);
        while (statement.step()) {
            if (static_cast<int>(facet.values.size()) == limit) {
                facet.isCut = true;
                return;
            }
            facet.values.push_back({statement.text(0), statement.integer(1)});
        }
    }

    Connection &m_connection;
    bool m_isWhole;
    SqlCondition m_condition;
};

}  // namespace

Facet facet(Connection &connection, Subject subject, const Filter &filter, int limit)
{
    Facet facet;
    facet.subject = subject;
    // A term on the subject does not count, nor one that asks for images without a value of it.
    const Filter unknown = dataset::unknownOf(subject);
    Filter others;
    for (const Filter &term : filter.replacing(subject, {}).terms()) {
        others = !unknown.isEmpty() && term == unknown ? others : others && term;
    }
    Counting counting(connection, others);
    facet.images = counting.images();
    if (const QString field = termField(subject); !field.isEmpty()) {
        const auto known = dataset::fieldFromWord(field);
        if (known && dataset::hasVocabulary(*known)) {
            counting.kinds(facet, *known, limit);
        } else {
            counting.terms(facet, field, limit);
        }
        return facet;
    }
    switch (subject) {
    case Subject::Status: counting.statuses(facet); break;
    case Subject::Caption: counting.states(facet); break;
    case Subject::Date: counting.years(facet, limit); break;
    case Subject::DateKind:
        counting.column(facet, u"iif(i.acquired_from IS NULL, NULL, coalesce(i.date_kind, 'acquired'))"_s,
                        limit);
        break;
    case Subject::Resolution: counting.column(facet, u"i.resolution"_s, limit); break;
    case Subject::Split: counting.column(facet, u"i.split"_s, limit); break;
    case Subject::Season:
        counting.column(facet, seasonSql(), limit);
        break;
    case Subject::Country: counting.column(facet, u"i.country"_s, limit); break;
    case Subject::Theme: counting.themes(facet, limit); break;
    case Subject::Curator:
        counting.beside(facet, u"curator"_s, u"event WHERE image IS NOT NULL"_s, limit);
        break;
    case Subject::Lint:
        counting.beside(facet, u"rule"_s, u"finding WHERE NOT dismissed"_s, limit);
        facet.unknown = counting.without(
            u"SELECT image FROM finding WHERE NOT dismissed AND severity <> 'note'"_s);
        break;
    case Subject::Assigned:
        counting.beside(facet, u"curator"_s, u"assignment WHERE 1"_s, limit);
        break;
    case Subject::View: counting.leaves(facet, counting.views()); break;
    case Subject::Location: counting.locations(facet, limit); break;
    case Subject::WordCount:
        counting.leaves(facet, dataset::fixedValues(subject));
        facet.unknown = counting.uncaptioned();
        break;
    case Subject::Has:
    case Subject::Tokens:
    case Subject::Grounding:
    case Subject::Duplicate:
    case Subject::Stale:
    case Subject::Disputed: counting.leaves(facet, dataset::fixedValues(subject)); break;
    default:
        throw Failure({base::ErrorCode::Usage,
                       base::translate("gaia", "There are no counts by “%1”.").arg(word(subject)),
                       {}});
    }
    return facet;
}

}  // namespace gaia::storage
