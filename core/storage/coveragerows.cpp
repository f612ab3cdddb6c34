// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coveragerows.h"

#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;

namespace {

void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values) {
        statement.bind(value);
    }
}

QString columns()
{
    return u"SELECT i.lat, i.lon, i.radius_km, i.precision, i.location, i.acquired_from, "
           "i.acquired_to, i.satellite, i.sensor, i.modalities, i.tag, i.theme, "
           "i.resolution, i.image_src, i.credits, i.split, i.status, i.key, i.badges, "
           "i.date_kind "
           "FROM image i WHERE "_s;
}

void read(const Statement &line, CoverageRow &row)
{
    row.hasPoint = !line.isNull(0);
    row.lat = line.real(0);
    row.lon = line.real(1);
    row.radiusKm = line.real(2);
    row.precision = line.utf8(3);
    row.location = line.utf8(4);
    row.from = line.utf8(5);
    row.to = line.utf8(6);
    row.satellite = line.utf8(7);
    row.sensor = line.utf8(8);
    row.modalities = line.utf8(9);
    row.tag = line.utf8(10);
    row.theme = line.utf8(11);
    row.resolution = line.utf8(12);
    row.source = line.utf8(13);
    row.credits = line.utf8(14);
    row.split = line.utf8(15);
    row.status = line.utf8(16);
    row.key = {line.integer(17)};
    row.badges = line.utf8(18);
    row.isTaken = line.isNull(19);
}

}  // namespace

CoverageRows::CoverageRows(Connection &connection)
    : m_connection(connection)
{
}

void CoverageRows::each(const dataset::Filter &filter,
                        const std::function<bool(const CoverageRow &)> &take)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement line(m_connection, columns() + condition.text + u" ORDER BY i.key"_s);
    bindAll(line, condition.values);
    CoverageRow row;
    while (line.step()) {
        read(line, row);
        if (!take(row)) {
            return;
        }
    }
}

void CoverageRows::each(const std::vector<dataset::ImageKey> &images,
                        const std::function<bool(const CoverageRow &)> &take)
{
    Statement line(m_connection, columns() + u"i.key = ?"_s);
    CoverageRow row;
    for (const dataset::ImageKey image : images) {
        line.reset();
        line.bind(image.value);
        if (line.step()) {
            read(line, row);
            if (!take(row)) {
                return;
            }
        }
    }
}

void CoverageRows::eachCaption(const dataset::Filter &filter,
                               const std::function<bool(std::string_view, std::string_view)> &take)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement line(m_connection,
                   u"SELECT c.text, c.state FROM image i JOIN caption c ON c.set_key = i.caption_set "
                   "WHERE "_s + condition.text);
    bindAll(line, condition.values);
    while (line.step() && take(line.utf8(0), line.utf8(1))) {
    }
}

std::vector<CuratorTally> CoverageRows::curators(const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement line(m_connection,
                   u"SELECT e.curator, sum(e.action = 'accept'), sum(e.action = 'edit'), "
                   "sum(e.action = 'reject') FROM event e JOIN image i ON i.key = e.image "
                   "WHERE e.standing = 'done' AND e.action IN ('accept', 'edit', 'reject') AND "_s
                       + condition.text + u" GROUP BY e.curator ORDER BY count(*) DESC, e.curator"_s);
    bindAll(line, condition.values);
    std::vector<CuratorTally> tallies;
    while (line.step()) {
        tallies.push_back({line.text(0), line.integer(1), line.integer(2), line.integer(3)});
    }
    return tallies;
}

std::vector<std::pair<QString, qint64>> CoverageRows::rejectReasons(const dataset::Filter &filter)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement line(m_connection,
                   u"SELECT c.reason, count(*) FROM image i JOIN caption c ON c.set_key = i.caption_set "
                   "WHERE c.state = 'rejected' AND c.reason IS NOT NULL AND "_s
                       + condition.text + u" GROUP BY c.reason ORDER BY count(*) DESC, c.reason"_s);
    bindAll(line, condition.values);
    std::vector<std::pair<QString, qint64>> reasons;
    while (line.step()) {
        reasons.emplace_back(line.text(0), line.integer(1));
    }
    return reasons;
}

}  // namespace gaia::storage
