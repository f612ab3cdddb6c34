// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/themestore.h"

#include "core/base/translate.h"
#include "core/storage/statement.h"

#include <QFile>

namespace gaia::storage {

using namespace Qt::StringLiterals;
using dataset::ThemeTable;

ThemeStore::ThemeStore(Connection &connection)
    : m_connection(connection)
{
}

ThemeTable ThemeStore::load()
{
    ThemeTable table;
    Statement themes(m_connection, u"SELECT name, sphere FROM theme ORDER BY place"_s);
    while (themes.step()) {
        table.themes.push_back({themes.text(0), themes.text(1), {}});
    }
    Statement tags(m_connection, u"SELECT tag FROM theme_tag WHERE theme = ? ORDER BY place"_s);
    for (ThemeTable::Theme &theme : table.themes) {
        tags.reset();
        tags.bind(theme.name);
        while (tags.step()) {
            theme.tags << tags.text(0);
        }
    }
    return table;
}

void ThemeStore::replace(const ThemeTable &table)
{
    m_connection.execute(u"DELETE FROM theme_tag"_s);
    m_connection.execute(u"DELETE FROM theme"_s);
    Statement theme(m_connection, u"INSERT INTO theme (name, sphere, place) VALUES (?, ?, ?)"_s);
    Statement tag(m_connection, u"INSERT INTO theme_tag (tag, theme, place) VALUES (?, ?, ?)"_s);
    qint64 place = 0;
    for (const ThemeTable::Theme &entry : table.themes) {
        theme.reset();
        theme.bind(entry.name, entry.sphere, ++place);
        theme.execute();
        qint64 tagPlace = 0;
        for (const QString &name : entry.tags) {
            tag.reset();
            tag.bind(name, entry.name, ++tagPlace);
            tag.execute();
        }
    }
}

QString insertingSql(const ThemeTable &table)
{
    const auto quoted = [](QString text) {
        return QString(u'\'' + text.replace(u'\'', u"''"_s) + u'\'');
    };
    QString sql;
    qsizetype place = 0;
    for (const ThemeTable::Theme &theme : table.themes) {
        sql += u"INSERT INTO theme VALUES (%1, %2, %3);\n"_s.arg(quoted(theme.name),
                                                                quoted(theme.sphere),
                                                                QString::number(++place));
        for (qsizetype i = 0; i < theme.tags.size(); ++i) {
            sql += u"INSERT INTO theme_tag VALUES (%1, %2, %3);\n"_s.arg(
                quoted(theme.tags.at(i)), quoted(theme.name), QString::number(i + 1));
        }
    }
    return sql;
}

base::Result<ThemeTable> builtInThemes()
{
    QFile file(u":/themes/themes.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorCode::NotFound,
                          base::translate("gaia", "The program lacks its file %1.")
                              .arg(file.fileName()));
    }
    return dataset::themesFromJson(file.readAll(), u"themes.json"_s);
}

}  // namespace gaia::storage
