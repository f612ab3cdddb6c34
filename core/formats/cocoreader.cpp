// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cocoreader.h"

#include "core/base/issuetally.h"
#include "core/base/translate.h"
#include "core/formats/inputfile.h"
#include "core/formats/jsonelements.h"
#include "core/formats/recorddate.h"
#include "core/formats/recordjson.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <nlohmann/json.hpp>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

namespace {

struct Lists {
    qint64 images = -1;       ///< offsets in the file
    qint64 annotations = -1;
    qint64 licences = -1;
};

Lists listsOf(QFile &file)
{
    Lists lists;
    JsonElements members(file);
    if (members.opening() != '{') {
        return lists;
    }
    while (const auto member = members.next(1)) {
        const bool isList = member->value.startsWith('[');
        if (member->key == "\"images\"" && isList) {
            lists.images = member->offset;
        } else if (member->key == "\"annotations\"" && isList) {
            lists.annotations = member->offset;
        } else if (member->key == "\"licenses\"" && isList) {
            lists.licences = member->offset;
        }
    }
    return lists;
}

Json parsed(const QByteArray &text)
{
    return Json::parse(text.constBegin(), text.constEnd(), nullptr, false);
}

/// Numbers and texts alike: 17 and "17" are one image.
QByteArray idOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end()) {
        return {};
    }
    return found->is_string() ? QByteArray::fromStdString(found->get<std::string>())
        : found->is_number()  ? QByteArray::fromStdString(found->dump())
                              : QByteArray();
}

using Licences = QHash<QByteArray, Json>;

/// The file's own licences by their numbers, as a record holds one.
Licences licencesOf(QFile &file, qint64 offset)
{
    Licences licences;
    if (offset < 0) {
        return licences;
    }
    JsonElements list(file, offset);
    while (const auto element = list.next()) {
        const Json entry = parsed(element->value);
        if (!entry.is_object()) {
            continue;
        }
        const std::string url = entry.contains("url") && entry["url"].is_string()
            ? entry["url"].get<std::string>()
            : std::string();
        const std::string name = entry.contains("name") && entry["name"].is_string()
            ? entry["name"].get<std::string>()
            : url;
        const QByteArray id = idOf(entry, "id");
        // One without a number is no image's: those that name none are not under it.
        if (!name.empty() && !id.isEmpty()) {
            licences.insert(id, Json{{"name", name}, {"evidence", url}});
        }
    }
    return licences;
}

/// Fields that COCO names otherwise, where the record does not hold them itself.
void takeOverCoco(Json &image, const Licences &licences)
{
    if (!image.contains("image_src") && image.contains("file_name")) {
        image["image_src"] = image["file_name"];
    }
    const auto licence = licences.constFind(idOf(image, "license"));
    if (!image.contains("licence") && licence != licences.cend()) {
        image["licence"] = *licence;
    }
    image.erase("license");  // a number that only this file knows
    const bool hasDate =
        image.contains("date") || image.contains("acquired") || image.contains("acquired_from");
    if (!hasDate && image.contains("date_captured") && image["date_captured"].is_string()) {
        // Many files have zeros there, which are no fault of the record.
        const QString captured = QString::fromStdString(image["date_captured"].get<std::string>());
        if (recordDate(captured, QDate::currentDate())) {
            image["date"] = captured.toStdString();
        }
    }
}

}  // namespace

CocoReader::CocoReader(QString path)
    : m_path(std::move(path))
{
}

bool CocoReader::isCoco(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const Lists lists = listsOf(file);
    return lists.images >= 0 && lists.annotations >= 0;
}

base::Status CocoReader::read(const RecordSink &sink, base::Issues &issues,
                              const base::JobContext &context)
{
    const QString name = QFileInfo(m_path).fileName();
    QFile file(m_path);
    if (const base::Status opened = openToRead(file); !opened) {
        return opened;
    }
    const Lists lists = listsOf(file);
    if (lists.images < 0) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 holds no COCO captions: it lacks the list “images”.")
                        .arg(name));
    }
    QHash<QByteArray, QList<QByteArray>> captions;
    if (lists.annotations >= 0) {
        JsonElements annotations(file, lists.annotations);
        while (const auto element = annotations.next()) {
            if (context.isStopped()) {
                return {};
            }
            const Json annotation = parsed(element->value);
            const QByteArray id =
                annotation.is_object() ? idOf(annotation, "image_id") : QByteArray();
            if (!id.isEmpty() && annotation.contains("caption")
                && annotation["caption"].is_string()) {
                captions[id].append(
                    QByteArray::fromStdString(annotation["caption"].get<std::string>()));
            }
        }
    }
    const Licences licences = licencesOf(file, lists.licences);
    base::IssueTally missing;
    JsonElements images(file, lists.images);
    for (qint64 number = 1;; ++number) {
        const auto element = images.next();
        if (!element || context.isStopped()) {
            break;
        }
        context.report(element->offset, file.size(), name);
        const QString position = translate("gaia", "%1: record %2").arg(name).arg(number);
        Json image = parsed(element->value);
        if (!image.is_object()) {
            issues.push_back({position, translate("gaia", "This is no record (a JSON object) and was "
                                                          "skipped.")});
            continue;
        }
        takeOverCoco(image, licences);
        Json texts = Json::array();
        const QList<QByteArray> own = captions.value(idOf(image, "id"));
        for (const QByteArray &caption : own) {
            texts.push_back(caption.toStdString());
        }
        image["captions"] = texts;
        if (image.contains("gaia_id")) {
            image["id"] = image["gaia_id"];  // the record's own, which our writer keeps beside
        }
        auto record = recordFromJson(QByteArray::fromStdString(image.dump(
                                         -1, ' ', false, Json::error_handler_t::replace)),
                                     position, issues);
        if (!record) {
            issues.push_back({position, record.error().message});
            continue;
        }
        record->picturePath = picturePathBeside(*record, m_path);
        if (record->picturePath.isEmpty()) {
            record->picturePath =
                picturePathBeside(*record, QFileInfo(m_path).path() + u"/images/x"_s);
        }
        const QString src = record->image.imageSrc.value_or(QString());
        if (record->picturePath.isEmpty() && !src.isEmpty() && !src.contains(u"://"_s)) {
            missing.add(src, translate("gaia", "The picture is named, but it is not there."));
        }
        if (!sink(std::move(*record))) {
            break;
        }
    }
    const base::Issues told = missing.issues();
    issues.insert(issues.end(), told.begin(), told.end());
    return {};
}

}  // namespace gaia::formats
