// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tarreader.h"

#include "core/base/translate.h"
#include "core/formats/recordjson.h"
#include "core/imaging/filekind.h"
#include "core/imaging/picture.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;
using Json = nlohmann::json;

/// What the members under one key gave.
struct TarReader::Sample {
    QString key;
    QString position;
    QByteArray picture;
    QByteArray json;
    QByteArray text;
    [[nodiscard]] bool isEmpty() const { return picture.isEmpty() && json.isEmpty() && text.isEmpty(); }
};

namespace {

constexpr qint64 kLongestText = 16LL << 20;
constexpr std::size_t kBlockBytes = 256 << 10;

struct ArchiveCloser {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using ArchiveHandle = std::unique_ptr<archive, ArchiveCloser>;

QString complaintOf(archive *reader)
{
    const char *text = archive_error_string(reader);
    return QString::fromUtf8(text ? text : "");
}

/// Why a member is not taken; empty if it is.
QString faultOf(archive_entry *entry, const QString &path)
{
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry)
        || archive_entry_filetype(entry) != AE_IFREG) {
        return translate("gaia", "It is a link or no file, and was passed over.");
    }
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\')
        || path.split(u'/').contains(u".."_s) || path.contains(QChar::Null)) {
        return translate("gaia", "Its path leads out of the archive, and it was passed over.");
    }
    return {};
}

base::Result<QByteArray> tooLarge(qint64 limit)
{
    return fail(ErrorCode::TooLarge, translate("gaia", "It is larger than %1 MB, and was passed over.")
                                         .arg(limit >> 20));
}

/// The bytes of the member that the reader stands at; an error if they are cut short or too many.
base::Result<QByteArray> contentsOf(archive *reader, archive_entry *entry, qint64 limit)
{
    if (archive_entry_size_is_set(entry) && archive_entry_size(entry) > limit) {
        return tooLarge(limit);  // without unpacking it
    }
    QByteArray bytes;
    QByteArray block(kBlockBytes, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, block.data(), kBlockBytes);
        if (count < 0) {
            return fail(ErrorCode::Invalid, translate("gaia", "Its bytes can't be read: %1.")
                                                .arg(complaintOf(reader)));
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + count > limit) {
            return tooLarge(limit);
        }
        bytes.append(block.constData(), count);
    }
}

/// Keys of img2dataset's own records become those of the collection.
void takeOverImg2dataset(Json &record)
{
    if (record.contains("url") && !record.contains("image_src")) {
        record["image_src"] = record["url"];
        if (record.contains("caption") && !record.contains("image_alt")) {
            record["image_alt"] = record["caption"];
        }
    }
    const auto id = record.find("id");
    if (id == record.end() && record.contains("key") && record["key"].is_string()) {
        record["id"] = record["key"];
    }
}

}  // namespace

TarReader::TarReader(QStringList paths)
    : m_paths(std::move(paths))
{
}

base::Status TarReader::read(const RecordSink &sink, base::Issues &issues,
                             const base::JobContext &context)
{
    bool isWanted = true;
    for (const QString &path : std::as_const(m_paths)) {
        const base::Status status = readShard(path, sink, issues, context, isWanted);
        if (!status && m_paths.size() == 1) {
            return status;
        }
        if (!status) {
            issues.push_back({QFileInfo(path).fileName(), status.error().message});
        }
        if (!isWanted || context.isStopped()) {
            break;
        }
    }
    return {};
}

base::Status TarReader::readShard(const QString &path, const RecordSink &sink, base::Issues &issues,
                                  const base::JobContext &context, bool &isWanted)
{
    const QString name = QFileInfo(path).fileName();
    const ArchiveHandle reader(archive_read_new());
    archive_read_support_filter_all(reader.get());
    archive_read_support_format_tar(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), kBlockBytes)
        != ARCHIVE_OK) {
        return fail(ErrorCode::Unsupported, translate("gaia", "%1 is no tar archive that can be "
                                                              "read: %2.")
                                                .arg(name, complaintOf(reader.get())));
    }
    Sample sample;
    for (;;) {
        if (context.isStopped() || !isWanted) {
            return {};
        }
        archive_entry *entry = nullptr;
        const int state = archive_read_next_header(reader.get(), &entry);
        if (state == ARCHIVE_EOF) {
            break;
        }
        if (state != ARCHIVE_OK && state != ARCHIVE_WARN) {
            issues.push_back({name, translate("gaia", "The archive breaks off or is damaged here: %1. "
                                                      "What stands before was read.")
                                        .arg(complaintOf(reader.get()))});
            break;
        }
        context.report(archive_filter_bytes(reader.get(), -1), QFileInfo(path).size(), name);
        const char *raw = archive_entry_pathname_utf8(entry);
        raw = raw ? raw : archive_entry_pathname(entry);
        const QString member = QString::fromUtf8(raw ? raw : "");
        if (archive_entry_filetype(entry) == AE_IFDIR) {
            continue;
        }
        const QString position = QString(name + u": "_s + member);
        if (const QString fault = faultOf(entry, member); !fault.isEmpty()) {
            issues.push_back({position, fault});
            continue;
        }
        // The key is the path up to the first dot of the file's name.
        const qsizetype dot = member.indexOf(u'.', member.lastIndexOf(u'/') + 1);
        const QString key = dot < 0 ? member : member.left(dot);
        const QString ending = dot < 0 ? QString() : member.mid(dot + 1).toLower();
        if (key != sample.key) {
            hand(sample, sink, issues, isWanted);
            sample = Sample();
            sample.key = key;
            sample.position = QString(name + u": "_s + key);
        }
        const bool isText = ending == "txt"_L1 || ending == "json"_L1;
        auto bytes = contentsOf(reader.get(), entry, isText ? kLongestText : imaging::kMaxStoredBytes);
        if (!bytes) {
            issues.push_back({position, bytes.error().message});
        } else if (ending == "json"_L1) {
            sample.json = std::move(*bytes);
        } else if (ending == "txt"_L1) {
            sample.text = std::move(*bytes);
        } else if (imaging::kindOf(bytes->left(imaging::kHeadBytes), member)) {
            sample.picture = std::move(*bytes);
        }
    }
    if (isWanted && !context.isStopped()) {
        hand(sample, sink, issues, isWanted);
    }
    return {};
}

void TarReader::hand(Sample &sample, const RecordSink &sink, base::Issues &issues,
                     bool &isWanted) const
{
    if (sample.isEmpty() || !isWanted || (sample.picture.isEmpty() && sample.json.isEmpty())) {
        return;
    }
    Json object = Json::object();
    if (!sample.json.isEmpty()) {
        object = Json::parse(sample.json.constBegin(), sample.json.constEnd(), nullptr, false);
        if (!object.is_object()) {
            issues.push_back({sample.position, translate("gaia", "Its record is no JSON object; the "
                                                                 "picture was taken without it.")});
            object = Json::object();
        }
    }
    const bool isImg2dataset = object.contains("url") && !object.contains("image_src");
    takeOverImg2dataset(object);
    const std::string text = QString::fromUtf8(sample.text).trimmed().toStdString();
    if (!text.empty() && isImg2dataset && !object.contains("image_alt")) {
        object["image_alt"] = text;
    } else if (!text.empty() && !isImg2dataset && !object.contains("captions")) {
        object["captions"] = Json::array({text});
    }
    auto record = recordFromJson(
        QByteArray::fromStdString(object.dump(-1, ' ', false, Json::error_handler_t::replace)),
        sample.position, issues, sample.key);
    if (!record) {
        issues.push_back({sample.position, record.error().message});
        return;
    }
    record->pictureBytes = std::move(sample.picture);
    isWanted = sink(std::move(*record));
}

}  // namespace gaia::formats
