// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/country.h"

#include "core/dataset/placename.h"

#include <QFile>
#include <QHash>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    std::vector<Country> rows;
    QHash<QString, qsizetype> byName;   ///< folded
    QHash<QString, qsizetype> byCode;
    QHash<QString, qsizetype> byShape;
};

std::vector<Country> readRows()
{
    QFile file(u":/gazetteer/countries.tsv"_s);
    std::vector<Country> rows;
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 9) {
            continue;
        }
        rows.push_back({cells[0], cells[1], cells[2],
                        GeoPoint{cells[3].toDouble(), cells[4].toDouble()}, cells[5].toDouble(),
                        !cells[6].isEmpty(), cells[7].split(u'|', Qt::SkipEmptyParts), cells[8]});
    }
    return rows;
}

Table readTable()
{
    Table table;
    table.rows = readRows();
    const auto add = [&](const QString &name, qsizetype row) {
        const QString folded = foldedPlaceName(name);
        if (!folded.isEmpty() && !table.byName.contains(folded)) {
            table.byName.insert(folded, row);
        }
    };
    // The names that are shown first: an other name never takes another country's own.
    const auto count = static_cast<qsizetype>(table.rows.size());
    for (qsizetype row = 0; row < count; ++row) {
        const Country &country = table.rows[static_cast<std::size_t>(row)];
        add(country.name, row);
        if (!country.shape.isEmpty()) {
            table.byShape.insert(country.shape, row);
        }
        if (!country.code.isEmpty()) {
            table.byCode.insert(country.code, row);
        }
    }
    for (qsizetype row = 0; row < count; ++row) {
        for (const QString &name : table.rows[static_cast<std::size_t>(row)].otherNames) {
            add(name, row);
        }
    }
    return table;
}

const Table &table()
{
    static const Table read = readTable();
    return read;
}

const Country *found(const QHash<QString, qsizetype> &index, const QString &key)
{
    const auto row = index.constFind(key);
    return row == index.cend() ? nullptr : &table().rows[static_cast<std::size_t>(*row)];
}

}  // namespace

const std::vector<Country> &countries()
{
    return table().rows;
}

const Country *countryNamed(const QString &text)
{
    if (const Country *country = found(table().byCode, text.trimmed())) {
        return country;
    }
    return found(table().byName, foldedPlaceName(text));
}

const Country *countryOfShape(const QString &shape)
{
    return found(table().byShape, shape);
}

}  // namespace gaia::dataset
