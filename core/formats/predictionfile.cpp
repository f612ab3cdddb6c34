// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/predictionfile.h"

#include "core/base/translate.h"
#include "core/formats/csvrows.h"
#include "core/formats/inputfile.h"
#include "core/formats/jsonelements.h"

#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

namespace {

const QStringList kIds{u"id"_s, u"image_id"_s};
const QStringList kCaptions{u"caption"_s, u"prediction"_s, u"text"_s};
const QStringList kLabels{u"label"_s, u"class"_s};

QString member(const Json &object, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = object.find(name.toStdString());
        if (found != object.end()) {
            return found->is_string() ? QString::fromStdString(found->get<std::string>())
                : found->is_number_integer() ? QString::number(found->get<qint64>())
                                             : QString();
        }
    }
    return {};
}

/// One row, or why it is none.
base::Status add(std::vector<Prediction> &rows, Prediction row, const QString &where)
{
    if (row.id.isEmpty() || (row.caption.isEmpty() && row.label.isEmpty())) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1: an image (id or image_id) and a caption or a label are "
                                      "needed.")
                        .arg(where));
    }
    rows.push_back(std::move(row));
    return {};
}

base::Status addObject(std::vector<Prediction> &rows, const QByteArray &text, const QString &where)
{
    const Json object = Json::parse(text.toStdString(), nullptr, false);
    return object.is_object()
        ? add(rows, {member(object, kIds), member(object, kCaptions), member(object, kLabels)}, where)
        : add(rows, {}, where);
}

QString numbered(const QString &path, qint64 number)
{
    return translate("gaia", "%1: record %2").arg(QFileInfo(path).fileName()).arg(number);
}

base::Result<std::vector<Prediction>> readTable(const QString &path, QFile &file)
{
    CsvRows lines(file);
    const auto header = lines.next();
    const auto column = [&](const QStringList &names) {
        for (qsizetype i = 0; header && i < header->cells.size(); ++i) {
            if (names.contains(QString::fromUtf8(header->cells.at(i)).trimmed().toLower())) {
                return i;
            }
        }
        return qsizetype(-1);
    };
    const qsizetype id = column(kIds);
    const qsizetype caption = column(kCaptions);
    const qsizetype label = column(kLabels);
    if (id < 0 || (caption < 0 && label < 0)) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 holds no predictions: a table needs the columns id and "
                                      "caption or label in its first line.")
                        .arg(QFileInfo(path).fileName()));
    }
    std::vector<Prediction> rows;
    while (const auto line = lines.next()) {
        const auto cell = [&](qsizetype at) {
            return at >= 0 ? QString::fromUtf8(line->cells.value(at)).trimmed() : QString();
        };
        const auto added =
            add(rows, {cell(id), cell(caption), cell(label)},
                translate("gaia", "%1: line %2").arg(QFileInfo(path).fileName()).arg(line->line));
        if (!added) {
            return fail(added.error());
        }
    }
    return rows;
}

}  // namespace

base::Result<std::vector<Prediction>> readPredictions(const QString &path)
{
    QFile file(path);
    if (const base::Status open = openToRead(file); !open) {
        return fail(open.error());
    }
    const QByteArray start = file.peek(64).trimmed();
    if (!start.startsWith('[') && !start.startsWith('{')) {
        return readTable(path, file);
    }
    std::vector<Prediction> rows;
    qint64 number = 0;
    if (start.startsWith('{')) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (!line.isEmpty()) {
                if (const auto added = addObject(rows, line, numbered(path, ++number)); !added) {
                    return fail(added.error());
                }
            }
        }
        return rows;
    }
    JsonElements elements(file);
    while (const auto element = elements.next()) {
        if (const auto added = addObject(rows, element->value, numbered(path, ++number)); !added) {
            return fail(added.error());
        }
    }
    if (elements.isBroken()) {
        return fail(ErrorCode::Invalid, translate("gaia", "%1 breaks off after record %2.")
                                            .arg(QFileInfo(path).fileName())
                                            .arg(number));
    }
    return rows;
}

base::Result<QHash<QString, QString>> readNumbers(const QString &path)
{
    QFile file(path);
    if (const base::Status open = openToRead(file); !open) {
        return fail(open.error());
    }
    const Json json = Json::parse(file.readAll().toStdString(), nullptr, false);
    const bool isCoco = json.is_object() && json.contains("images");
    QHash<QString, QString> numbers;
    if (isCoco || json.is_array()) {
        for (const Json &row : isCoco ? json.at("images") : json) {
            const QString number = row.is_object()
                ? member(row, {isCoco ? u"id"_s : u"image_id"_s})
                : QString();
            const QString id = row.is_object() ? member(row, {isCoco ? u"gaia_id"_s : u"id"_s})
                                               : QString();
            if (!number.isEmpty() && !id.isEmpty()) {
                numbers.insert(number, id);
            }
        }
    }
    if (numbers.isEmpty()) {
        return fail(ErrorCode::Invalid,
                    translate("gaia", "%1 tells no ids of images by their numbers: it is no "
                                      "annotation file of an export for COCO or LAVIS.")
                        .arg(path));
    }
    return numbers;
}

}  // namespace gaia::formats
