// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verdictstore.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::CaptionKey;
using dataset::CuratorWork;
using dataset::FirstVerdict;
using dataset::ImageKey;

VerdictStore::VerdictStore(Connection &connection)
    : m_connection(connection)
{
}

std::vector<FirstVerdict> VerdictStore::firstVerdicts(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT v.image, i.id, v.caption, c.ordinal, "
                        "coalesce(c.generated, c.text), v.curator, "
                        "v.verdict, v.reason, v.text, v.bulk FROM first_verdict v "
                        "JOIN caption c ON c.key = v.caption JOIN image i ON i.key = v.image "
                        "WHERE v.verdict IS NOT NULL AND "_s
                            + (image.isValid() ? u"v.caption IN (SELECT c2.key FROM caption c2 "
                                                 "JOIN caption_set s ON s.key = c2.set_key "
                                                 "WHERE s.image = ?1) "_s
                                               : u"?1 = 0 "_s)
                            + u"ORDER BY v.image, c.ordinal, v.caption, v.sequence"_s);
    statement.bind(image.value);
    std::vector<FirstVerdict> verdicts;
    while (statement.step()) {
        verdicts.push_back({{statement.integer(0)},
                            statement.text(1),
                            {statement.integer(2)},
                            static_cast<int>(statement.integer(3)),
                            statement.text(4),
                            statement.text(5),
                            statement.text(6),
                            statement.text(7),
                            statement.text(8),
                            statement.integer(9) == 0});
    }
    return verdicts;
}

bool VerdictStore::isAnyImageShared()
{
    Statement statement(m_connection, u"SELECT 1 FROM (SELECT DISTINCT curator, image FROM event "
                                      "WHERE image IS NOT NULL) "
                                      "GROUP BY image HAVING count(*) > 1 LIMIT 1"_s);
    return statement.step();
}

std::vector<CaptionKey> VerdictStore::disputes(bool openOnly)
{
    Statement statement(m_connection,
                        u"SELECT d.caption FROM dispute d JOIN caption c ON c.key = d.caption "
                        "WHERE NOT (? AND d.settled) ORDER BY d.image, c.ordinal"_s);
    statement.bind(openOnly);
    std::vector<CaptionKey> captions;
    while (statement.step()) {
        captions.push_back({statement.integer(0)});
    }
    return captions;
}

bool VerdictStore::isDisputed(CaptionKey caption)
{
    Statement statement(m_connection, u"SELECT 1 FROM dispute WHERE caption = ?"_s);
    statement.bind(caption.value);
    return statement.step();
}

QMap<int, QStringList> VerdictStore::staleParts(ImageKey image)
{
    Statement statement(m_connection,
                        u"SELECT c.ordinal, s.parts FROM stale s "
                        "JOIN caption c ON c.key = s.caption WHERE s.image = ?"_s);
    statement.bind(image.value);
    QMap<int, QStringList> parts;
    while (statement.step()) {
        parts.insert(static_cast<int>(statement.integer(0)),
                     statement.text(1).split(u' ', Qt::SkipEmptyParts));
    }
    return parts;
}

qint64 VerdictStore::countStale()
{
    Statement statement(m_connection, u"SELECT count(*) FROM stale"_s);
    return statement.step() ? statement.integer(0) : 0;
}

QMap<QString, QString> VerdictStore::marks(CaptionKey caption)
{
    Statement statement(m_connection, u"SELECT quote, mark FROM claim_mark WHERE caption = ?"_s);
    statement.bind(caption.value);
    QMap<QString, QString> marks;
    while (statement.step()) {
        marks.insert(statement.text(0), statement.text(1));
    }
    return marks;
}

void VerdictStore::setMark(CaptionKey caption, const QString &quote, const QString &mark)
{
    Statement(m_connection, u"DELETE FROM claim_mark WHERE caption = ? AND quote = ?"_s)
        .bind(caption.value, quote)
        .execute();
    if (!mark.isNull()) {
        Statement(m_connection, u"INSERT INTO claim_mark (caption, quote, mark) VALUES (?, ?, ?)"_s)
            .bind(caption.value, quote, mark)
            .execute();
    }
}

void VerdictStore::addTime(ImageKey image, const QString &curator, double seconds)
{
    Statement(m_connection,
              u"INSERT INTO time_spent (image, curator, seconds) VALUES (?, ?, ?) "
              "ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds"_s)
        .bind(image.value, curator, seconds)
        .execute();
}

std::vector<CuratorWork> VerdictStore::work()
{
    std::vector<CuratorWork> all;
    const auto of = [&](const QString &curator) -> CuratorWork & {
        const auto found = std::find_if(all.begin(), all.end(), [&](const CuratorWork &work) {
            return work.curator == curator;
        });
        if (found != all.end()) {
            return *found;
        }
        all.push_back({});
        all.back().curator = curator;
        return all.back();
    };
    Statement events(m_connection,
                     u"SELECT curator, action, bulk, count(*) FROM event "
                     "WHERE standing IN ('done', 'log') AND action IN ('accept', 'edit', 'reject') "
                     "GROUP BY curator, action, bulk ORDER BY min(sequence)"_s);
    while (events.step()) {
        CuratorWork &work = of(events.text(0));
        const qint64 count = events.integer(3);
        (events.text(1) == "accept"_L1     ? work.accepted
             : events.text(1) == "edit"_L1 ? work.edited
                                           : work.rejected) += count;
        work.withImage += events.integer(2) == 1 ? count : 0;
        work.inBulk += events.integer(2) == 2 ? count : 0;
    }
    Statement times(m_connection,
                    u"SELECT curator, count(*), sum(seconds) FROM time_spent GROUP BY curator "
                    "ORDER BY curator"_s);
    while (times.step()) {
        CuratorWork &work = of(times.text(0));
        work.timedImages = times.integer(1);
        work.seconds = times.real(2);
    }
    return all;
}

}  // namespace gaia::storage
