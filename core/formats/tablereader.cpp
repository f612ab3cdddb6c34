// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tablereader.h"

#include "core/base/translate.h"
#include "core/formats/csvrows.h"
#include "core/formats/recordjson.h"
#include "core/formats/tabletext.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

namespace {

const QStringList kListFields{u"captions"_s, u"tag"_s,   u"satellite"_s,
                              u"sensor"_s,   u"theme"_s, u"modalities"_s};
const QStringList kTextFields{u"id"_s,      u"image_src"_s, u"image_alt"_s,  u"credits"_s,
                              u"location"_s, u"lat"_s,      u"lon"_s,        u"resolution"_s,
                              u"licence"_s, u"date"_s,      u"split"_s};
/// Columns that our own exports write beside the fields of a record.
const QStringList kOwnFields{u"acquired_from"_s, u"acquired_to"_s,   u"date_kind"_s,
                             u"licence_holder"_s, u"licence_evidence"_s, u"redistribute"_s,
                             u"article_url"_s,   u"article_title"_s, u"article_published"_s,
                             u"article_text"_s,  u"west"_s,          u"south"_s,
                             u"east"_s,          u"north"_s,         u"radius_km"_s,
                             u"precision"_s};
const QStringList kArticleFields{u"title"_s, u"url"_s, u"published"_s, u"text"_s};

/// Names under which tables of others hold a field.
QString fieldOfHeader(const QString &name, const QStringList &all)
{
    static const QRegularExpression numbered(u"^captions?[ _-]?\\d+$"_s);
    const QString key = name.trimmed().toLower();
    if (numbered.match(key).hasMatch() || key == "caption"_L1 || key == "captions"_L1) {
        return u"captions"_s;
    }
    if (key == "title"_L1 && all.contains(u"filepath"_s)) {
        return u"captions"_s;  // open_clip's table: a path and what is said of it
    }
    if ((key == "url"_L1 && !all.contains(u"image_src"_s)) || key == "filepath"_L1
        || key == "file_name"_L1 || key == "image_url"_L1 || key == "image"_L1) {
        return u"image_src"_s;
    }
    if (key == "alt"_L1) {
        return u"image_alt"_s;
    }
    if (key == "credit"_L1) {
        return u"credits"_s;
    }
    if (key == "latitude"_L1 || key == "longitude"_L1) {
        return key.left(3);
    }
    if (key == "license"_L1) {
        return u"licence"_s;
    }
    if (key == "modality"_L1) {
        return u"modalities"_s;
    }
    if (key == "article"_L1) {
        return u"text"_s;
    }
    return TableReader::fields().contains(key) || kOwnFields.contains(key) ? key : QString();
}

/// A cell of a list: a JSON array, or parts between semicolons; captions are one a cell.
Json listOf(const QString &cell, bool isCaptions)
{
    const std::string utf8 = cell.toStdString();
    if (cell.startsWith(u'[')) {
        const Json array = Json::parse(utf8, nullptr, false);
        if (array.is_array()) {
            return array;
        }
    }
    Json list = Json::array();
    const QStringList parts = isCaptions ? QStringList{cell} : cell.split(u';');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty()) {
            list.push_back(part.trimmed().toStdString());
        }
    }
    return list;
}

/// A spreadsheet's guard before =, +, - and @ is no part of the text.
QString textOf(const QByteArray &cell, bool &isForeign)
{
    const QString text = cellText(cell, isForeign).trimmed();
    static const QRegularExpression guarded(u"^'[=+\\-@]"_s);
    return guarded.match(text).hasMatch() ? text.mid(1) : text;
}

/// A coordinate has no thousands, so a comma in it parts off the decimals.
QString withDecimalPoint(const QString &cell)
{
    static const QRegularExpression comma(u"^[+-]?\\d{1,3},\\d+$"_s);
    return comma.match(cell).hasMatch() ? QString(cell).replace(u',', u'.') : cell;
}

constexpr qint64 kHeadBytes = 1 << 20;  ///< in which the first line lies

}  // namespace

TableReader::TableReader(QString path, ColumnMap columns)
    : m_path(std::move(path))
    , m_map(std::move(columns))
{
}

QStringList TableReader::fields()
{
    return kTextFields + kListFields + kArticleFields;
}

base::Result<TableReader::Layout> TableReader::layout(const QString &path)
{
    const auto file = openTable(path, kHeadBytes);
    if (!file) {
        return fail(file.error());
    }
    CsvRows rows(**file);
    bool isForeign = false;
    const auto row = rows.next();
    if (!row) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 is empty.").arg(QFileInfo(path).fileName()));
    }
    Layout layout;
    QStringList folded;
    for (const QByteArray &cell : row->cells) {
        layout.names << cellText(cell, isForeign).trimmed();
        folded << layout.names.last().toLower();
    }
    for (const QString &name : std::as_const(layout.names)) {
        layout.fields << fieldOfHeader(name, folded);
    }
    return layout;
}

/// A line that holds zero bytes or line ends of old is not one row of a table.
base::Status TableReader::checkText(const QList<QByteArray> &header) const
{
    const auto holds = [&](char what) {
        return std::any_of(header.begin(), header.end(),
                           [&](const QByteArray &cell) { return cell.contains(what); });
    };
    if (holds('\0')) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 holds zero bytes, so it is no text. Save it as CSV in UTF-8 "
                                      "and import it again.")
                        .arg(QFileInfo(m_path).fileName()));
    }
    if (holds('\r')) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "The lines of %1 end as on old Macintoshes. Save it as CSV in "
                                      "UTF-8 and import it again.")
                        .arg(QFileInfo(m_path).fileName()));
    }
    return {};
}

base::Result<std::vector<TableReader::Column>>
TableReader::columnsOf(const QList<QByteArray> &header) const
{
    QStringList names;
    bool isForeign = false;
    for (const QByteArray &cell : header) {
        names << cellText(cell, isForeign).trimmed();
    }
    QStringList folded = names;
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](const QString &name) { return name.toLower(); });
    std::vector<Column> columns;
    for (const auto &[field, column] : m_map.asKeyValueRange()) {
        if (column.isEmpty() && fields().contains(field)) {
            continue;
        }
        bool isNumber = false;
        const int number = column.toInt(&isNumber);
        const qsizetype index = isNumber && !names.contains(column)
            ? (number >= 1 && number <= names.size() ? number - 1 : -1)
            : folded.indexOf(column.trimmed().toLower());
        if (index < 0 || !fields().contains(field)) {
            return fail(ErrorCode::Usage,
                        index < 0
                            ? translate("gaia", "%1 has no column “%2”. It has: %3.")
                                  .arg(QFileInfo(m_path).fileName(), column, names.join(u", "_s))
                            : translate("gaia", "“%1” is no field of a record. Fields are: %2.")
                                  .arg(field, fields().join(u", "_s)));
        }
        columns.push_back({field, int(index)});
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString field = fieldOfHeader(names.at(i), folded);
        if (!field.isEmpty() && !m_map.contains(field)) {
            columns.push_back({field, int(i)});
        }
    }
    const bool isNamed = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.field == "id"_L1 || column.field == "image_src"_L1;
    });
    if (!isNamed) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "No column of %1 is known to hold the id or the address of the "
                                      "image. Say which with --map id=COLUMN or "
                                      "--map image_src=COLUMN; it has: %2.")
                        .arg(QFileInfo(m_path).fileName(), names.join(u", "_s).left(400)));
    }
    return columns;
}

base::Status TableReader::read(const RecordSink &sink, base::Issues &issues,
                               const base::JobContext &context)
{
    const QString name = QFileInfo(m_path).fileName();
    const auto opened = openTable(m_path);
    if (!opened) {
        return fail(opened.error());
    }
    QFile &file = **opened;
    CsvRows rows(file);
    auto row = rows.next();
    if (!row) {
        return fail(ErrorCode::Unsupported, translate("gaia", "%1 is empty.").arg(name));
    }
    if (const base::Status readable = checkText(row->cells); !readable) {
        return readable;
    }
    const auto columns = columnsOf(row->cells);
    if (!columns) {
        return fail(columns.error());
    }
    const bool hasHeader = m_map.isEmpty()
        || std::any_of(m_map.begin(), m_map.end(), [](const QString &column) {
               bool isNumber = false;
               (void)column.toInt(&isNumber);
               return !isNumber && !column.isEmpty();
           });
    const qsizetype width = row->cells.size();
    row = hasHeader ? rows.next() : row;
    Json pending;
    QString pendingPosition;
    bool isWanted = true;
    bool isForeign = false;
    const auto hand = [&] {
        if (pending.is_null() || !isWanted) {
            return;
        }
        auto record = recordFromJson(QByteArray::fromStdString(pending.dump(
                                         -1, ' ', false, Json::error_handler_t::replace)),
                                     pendingPosition, issues);
        if (!record) {
            issues.push_back({pendingPosition, record.error().message});
            return;
        }
        record->picturePath = picturePathBeside(*record, m_path);
        isWanted = sink(std::move(*record));
    };
    for (; row && isWanted; row = rows.next()) {
        if (context.isStopped()) {
            break;
        }
        context.report(file.pos(), file.size(), name);
        const QString position = translate("gaia", "%1: line %2").arg(name).arg(row->line);
        if (row->isTooLong || row->isBroken || row->cells.size() != width) {
            issues.push_back(
                {position, row->isTooLong
                     ? translate("gaia", "The line is longer than %1 MB and was skipped.")
                           .arg(CsvRows::kLongestRow >> 20)
                     : row->isBroken
                     ? translate("gaia", "A quote is not closed; the line was skipped.")
                     : translate("gaia", "The line has %1 cells where %2 are expected, and was "
                                         "skipped.")
                           .arg(row->cells.size())
                           .arg(width)});
            continue;
        }
        Json object = Json::object();
        for (const Column &column : *columns) {
            QString cell = textOf(row->cells.at(column.index), isForeign);
            if (column.field == "lat"_L1 || column.field == "lon"_L1) {
                cell = withDecimalPoint(cell);
            }
            const std::string key = column.field.toStdString();
            if (cell.isEmpty()) {
                continue;
            }
            if (kListFields.contains(column.field)) {
                const Json list = listOf(cell, column.field == "captions"_L1);
                Json &target = object[key];
                target = target.is_null() ? Json::array() : target;
                target.insert(target.end(), list.begin(), list.end());
            } else if (kArticleFields.contains(column.field)) {
                object["article"][key] = cell.toStdString();
            } else {
                object[key] = cell.toStdString();
            }
        }
        const char *identity = object.contains("id") ? "id" : "image_src";
        if (pending.is_object() && object.contains(identity) && pending.contains(identity)
            && pending[identity] == object[identity] && object.contains("captions")) {
            Json &captions = pending["captions"];
            captions = captions.is_null() ? Json::array() : captions;
            captions.insert(captions.end(), object["captions"].begin(), object["captions"].end());
            continue;
        }
        hand();
        pending = std::move(object);
        pendingPosition = position;
    }
    if (!context.isStopped()) {
        hand();
    }
    if (isForeign) {
        issues.push_back({name, translate("gaia", "The table is not in UTF-8; it was read as "
                                                  "Windows-1252. Save it as UTF-8 if letters are "
                                                  "wrong.")});
    }
    return {};
}

}  // namespace gaia::formats
