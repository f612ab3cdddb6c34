// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/captiontexts.h"

#include "core/storage/filtersql.h"
#include "core/storage/statement.h"

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::CaptionState;

namespace {

const QString kColumns = QStringLiteral("i.key, i.id, c.key, c.ordinal, c.state, c.text");
const QString kTables =
    QStringLiteral(" FROM image i JOIN caption c ON c.set_key = i.caption_set ");
/// Bound first: the version of the rules.
const QString kChecked = QStringLiteral(
    ", EXISTS (SELECT 1 FROM checked k WHERE k.image = i.key AND k.rules = ?), "
    "(SELECT group_concat(DISTINCT f.rule) FROM finding f WHERE f.image = i.key "
    "AND f.ordinal IN (0, c.ordinal) AND NOT f.dismissed AND f.severity <> 'note')");

CaptionTexts::Row rowFrom(const Statement &row)
{
    return {{row.integer(0)},
            row.text(1),
            {row.integer(2)},
            static_cast<int>(row.integer(3)),
            dataset::captionStateFromWord(row.text(4)).value_or(CaptionState::Pending),
            row.text(5)};
}

CaptionTexts::Checked checkedFrom(const Statement &row)
{
    return {rowFrom(row), row.integer(6) != 0, row.text(7).split(u',', Qt::SkipEmptyParts)};
}

}  // namespace

CaptionTexts::CaptionTexts(Connection &connection)
    : m_connection(connection)
{
}

void CaptionTexts::each(const dataset::Filter &filter, const std::function<bool(const Row &)> &take)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection, u"SELECT "_s + kColumns + kTables + u"WHERE "_s
                            + condition.text + u" ORDER BY i.key, c.ordinal"_s);
    for (const QVariant &value : condition.values) {
        statement.bind(value);
    }
    while (statement.step() && take(rowFrom(statement))) {
    }
}

void CaptionTexts::pending(const dataset::Filter &filter, int rulesVersion,
                           const std::function<bool(const Checked &)> &take)
{
    const SqlCondition condition = toSql(m_connection, filter);
    Statement statement(m_connection, u"SELECT "_s + kColumns + kChecked + kTables
                            + u"WHERE c.state = 'pending' AND NOT i.discarded AND NOT i.flagged AND "_s
                            + condition.text + u" ORDER BY i.key, c.ordinal"_s);
    statement.bind(rulesVersion);
    for (const QVariant &value : condition.values) {
        statement.bind(value);
    }
    while (statement.step() && take(checkedFrom(statement))) {
    }
}

std::optional<CaptionTexts::Checked> CaptionTexts::pending(dataset::CaptionKey caption,
                                                           int rulesVersion)
{
    Statement statement(m_connection,
                        u"SELECT "_s + kColumns + kChecked + kTables
                            + u"WHERE c.key = ? AND c.state = 'pending' AND NOT i.discarded"_s);
    statement.bind(rulesVersion, caption.value);
    return statement.step() ? std::optional(checkedFrom(statement)) : std::nullopt;
}

}  // namespace gaia::storage
