// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/findingstore.h"

#include "core/storage/json.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::ImageKey;

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

}  // namespace

FindingStore::FindingStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<ImageKey> FindingStore::unchecked(int rulesVersion, qint64 limit, ImageKey after)
{
    Statement statement(m_connection,
                        u"SELECT i.key FROM image i LEFT JOIN checked c ON c.image = i.key "
                        "WHERE i.key > ? AND c.rules IS NOT ? ORDER BY i.key LIMIT ?"_s);
    statement.bind(after.value, rulesVersion, limit);
    std::vector<ImageKey> keys;
    while (statement.step()) {
        keys.push_back({statement.integer(0)});
    }
    return keys;
}

qint64 FindingStore::countUnchecked(int rulesVersion)
{
    Statement statement(m_connection,
                        u"SELECT (SELECT count(*) FROM image) - "
                        "(SELECT count(*) FROM checked WHERE rules = ?)"_s);
    statement.bind(rulesVersion);
    return statement.step() ? statement.integer(0) : 0;
}

void FindingStore::put(ImageKey image, int rulesVersion,
                       const std::vector<StoredFinding> &findings,
                       const std::vector<StoredMeasure> &measures)
{
    Statement(m_connection, u"DELETE FROM finding WHERE image = ?"_s).bind(image.value).execute();
    Statement(m_connection, u"DELETE FROM caption_measure WHERE image = ?"_s)
        .bind(image.value)
        .execute();
    for (const StoredFinding &finding : findings) {
        Statement(m_connection,
                  u"INSERT INTO finding (image, ordinal, rule, severity, start, length, sentence, "
                  "arguments, fix, quote, dismissed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(image.value, finding.ordinal, finding.rule, finding.severity, finding.start,
                  finding.length, finding.sentence, listJson(finding.arguments), finding.fix,
                  notNull(finding.quote), finding.isDismissed)
            .execute();
    }
    for (const StoredMeasure &measure : measures) {
        Statement(m_connection,
                  u"INSERT INTO caption_measure (image, ordinal, words, tokens, supported, visual, "
                  "unsupported, contradicted, names, false_names) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(image.value, measure.ordinal, measure.words, measure.tokens, measure.supported,
                  measure.visual, measure.unsupported, measure.contradicted, measure.names,
                  measure.falseNames)
            .execute();
    }
    Statement(m_connection, u"INSERT OR REPLACE INTO checked (image, rules) VALUES (?, ?)"_s)
        .bind(image.value, rulesVersion)
        .execute();
}

std::vector<StoredFinding> FindingStore::findings(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT i.id, f.ordinal, f.rule, f.severity, f.start, f.length, "
                        "f.sentence, f.arguments, f.fix, f.quote, f.dismissed FROM finding f "
                        "JOIN image i ON i.key = f.image WHERE f.image = ? "
                        "ORDER BY f.ordinal, f.start, f.key"_s);
    statement.bind(image.value);
    std::vector<StoredFinding> findings;
    while (statement.step()) {
        findings.push_back({image,
                            statement.text(0),
                            static_cast<int>(statement.integer(1)),
                            statement.text(2),
                            statement.text(3),
                            statement.integer(4),
                            statement.integer(5),
                            statement.text(6),
                            listFromJson(statement.text(7)).value_or(QStringList()),
                            statement.text(8),
                            statement.text(9),
                            statement.integer(10) != 0});
    }
    return findings;
}

std::vector<FindingStore::SharedPoint> FindingStore::sharedPoints(int images, int names)
{
    Statement statement(m_connection,
                        u"SELECT round(lat, 4), round(lon, 4), count(*) FROM image "
                        "WHERE lat IS NOT NULL GROUP BY 1, 2 "
                        "HAVING count(*) >= ? AND count(DISTINCT location) >= ?"_s);
    statement.bind(images, names);
    std::vector<SharedPoint> points;
    while (statement.step()) {
        points.push_back({{statement.real(0), statement.real(1)}, statement.integer(2)});
    }
    return points;
}

std::vector<StoredMeasure> FindingStore::measures(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT ordinal, words, tokens, supported, visual, unsupported, "
                        "contradicted, names, false_names FROM caption_measure WHERE image = ? "
                        "ORDER BY ordinal"_s);
    statement.bind(image.value);
    std::vector<StoredMeasure> measures;
    while (statement.step()) {
        const auto number = [&](int column) { return static_cast<int>(statement.integer(column)); };
        measures.push_back({number(0), number(1), number(2), number(3), number(4), number(5),
                            number(6), number(7), number(8)});
    }
    return measures;
}

std::vector<NameCount> FindingStore::namesByWriter()
{
    Statement statement(m_connection,
                        u"SELECT p.origin, coalesce(p.model, ''), coalesce(r.prompt_hash, ''), "
                        "count(*), sum(m.names), sum(m.false_names) FROM caption_measure m "
                        "JOIN image i ON i.key = m.image "
                        "JOIN caption c ON c.set_key = i.caption_set AND c.ordinal = m.ordinal "
                        "JOIN caption_set p ON p.key = coalesce(c.from_set, c.set_key) "
                        "LEFT JOIN run r ON r.key = p.run "
                        "GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3"_s);
    std::vector<NameCount> counts;
    while (statement.step()) {
        counts.push_back({statement.text(0), statement.text(1), statement.text(2),
                          statement.integer(3), statement.integer(4), statement.integer(5)});
    }
    return counts;
}

}  // namespace gaia::storage
