// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/gaiareader.h"

#include "core/base/translate.h"
#include "core/formats/inputfile.h"
#include "core/formats/jsonelements.h"
#include "core/formats/longline.h"
#include "core/formats/recordjson.h"
#include "core/formats/splitname.h"

#include <QFileInfo>

#include <algorithm>

namespace gaia::formats {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

/// Longer lines are no records, and must not fill the memory.
constexpr qint64 kLongestLine = 64LL << 20;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

}  // namespace

GaiaReader::GaiaReader(QString path, bool isLines)
    : m_path(std::move(path))
    , m_name(QFileInfo(m_path).fileName())
    , m_split(splitOfFile(m_name))
    , m_isLines(isLines)
    , m_file(m_path)
{
}

QString GaiaReader::position(qint64 number) const
{
    return translate("gaia", "%1: record %2").arg(m_name).arg(number);
}

base::Status GaiaReader::checkEncoding()
{
    const QByteArray head = m_file.peek(4);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 is in UTF-16. Save it as UTF-8 and import it again.")
                        .arg(m_name));
    }
    m_start = head.startsWith("\xef\xbb\xbf") ? 3 : 0;
    return {};
}

base::Status GaiaReader::read(const RecordSink &sink, base::Issues &issues,
                              const base::JobContext &context)
{
    if (const base::Status opened = openToRead(m_file); !opened) {
        return opened;
    }
    if (const base::Status encoding = checkEncoding(); !encoding) {
        return encoding;
    }
    Job job{sink, issues, context};
    if (m_isLines) {
        return readLines(job);
    }
    m_file.seek(m_start);
    char first = ' ';
    while (isSpace(first) && m_file.getChar(&first)) {
    }
    if (first == '[') {
        return readArray(job, m_start);
    }
    if (first == '{') {
        return readObject(job);
    }
    return fail(ErrorCode::Unsupported,
                isSpace(first) ? translate("gaia", "%1 is empty.").arg(m_name)
                           : translate("gaia", "%1 holds no records: JSON with an array, an object or an "
                                        "object a line is read here.")
                                 .arg(m_name));
}

bool GaiaReader::hand(Job &job, const QByteArray &json, const QString &where, qint64 offset)
{
    if (job.context.isStopped()) {
        return false;
    }
    job.context.report(offset, m_file.size(), m_name);
    auto record = recordFromJson(json, where, job.issues);
    if (!record) {
        job.issues.push_back({where, record.error().message});
        return true;
    }
    record->picturePath = picturePathBeside(*record, m_path);
    if (record->image.split.isEmpty()) {
        record->image.split = m_split;
        record->isSplitOfName = !m_split.isEmpty();
    }
    return job.sink(std::move(*record));
}

base::Status GaiaReader::readArray(Job &job, qint64 offset)
{
    JsonElements elements(m_file, offset);
    qint64 number = 0;
    while (const auto element = elements.next()) {
        if (element->isTooMuch) {
            job.issues.push_back({position(++number),
                                  translate("gaia", "The record is longer than %1 MB or nested deeper "
                                                    "than %2 levels, and was skipped.")
                                      .arg(JsonElements::kKeepAll >> 20)
                                      .arg(JsonElements::kDeepest)});
            continue;
        }
        if (!hand(job, element->value, position(++number), element->offset)) {
            return {};
        }
    }
    if (elements.isBroken()) {
        job.issues.push_back({position(number + 1),
                              translate("gaia", "The file breaks off or is no JSON from byte %1 on; what "
                                         "stands before was read.")
                                  .arg(elements.position())});
    }
    return {};
}

base::Status GaiaReader::readLines(Job &job)
{
    m_file.seek(m_start);
    for (qint64 number = 1; !m_file.atEnd(); ++number) {
        const QString where = translate("gaia", "%1: line %2").arg(m_name).arg(number);
        const qint64 offset = m_file.pos();
        const QByteArray line = longLine(m_file, kLongestLine);
        if (!line.endsWith('\n') && !m_file.atEnd()) {
            passLine(m_file, line, kLongestLine);
            job.issues.push_back({where, translate("gaia", "The line is longer than %1 MB and was skipped.")
                                             .arg(kLongestLine >> 20)});
            continue;
        }
        if (!line.trimmed().isEmpty() && !hand(job, line, where, offset)) {
            return {};
        }
    }
    return {};
}

std::vector<GaiaReader::Member> GaiaReader::membersOfFirstObject(bool &isBroken)
{
    std::vector<Member> members;
    JsonElements elements(m_file, m_start);
    while (const auto element = elements.next(1)) {
        members.push_back({element->key, element->value.at(0), element->offset});
    }
    isBroken = elements.isBroken();
    return members;
}

/// An object is a record (then others may follow, a line each), a wrapper or a set of columns.
base::Status GaiaReader::readObject(Job &job)
{
    bool isBroken = false;
    const std::vector<Member> members = membersOfFirstObject(isBroken);
    const auto isContainer = [](const Member &member) {
        return member.first == '[' || member.first == '{';
    };
    const auto member = [&](const char *key) {
        return std::find_if(members.begin(), members.end(), [&](const Member &m) {
            return m.key == QByteArray("\"") + key + "\"";
        });
    };
    const auto isColumn = [&](const char *key) {
        return member(key) != members.end() && isContainer(*member(key));
    };
    if (isColumn("id") || isColumn("image_src")) {
        if (isBroken) {
            job.issues.push_back({m_name, translate("gaia", "The file breaks off: its last columns are "
                                                     "not whole.")});
        }
        return readColumns(job, members);
    }
    for (const char *wrapper : {"data", "records", "images", "rows"}) {
        const auto found = member(wrapper);
        if (found != members.end() && found->first == '[' && member("image_src") == members.end()) {
            return readArray(job, found->offset);
        }
    }
    // A single object may span lines; several stand a line each.
    m_file.seek(m_start);
    QByteArray line = longLine(m_file, kLongestLine).trimmed();
    while (line.isEmpty() && !m_file.atEnd()) {
        line = longLine(m_file, kLongestLine).trimmed();
    }
    if (line.endsWith('}') || isBroken) {
        return readLines(job);
    }
    m_file.seek(m_start);
    hand(job, m_file.read(std::min(kLongestLine, m_file.size())), position(1), 0);
    return {};
}

base::Status GaiaReader::readColumns(Job &job, const std::vector<Member> &columns)
{
    std::vector<std::pair<QByteArray, JsonElements>> walks;
    for (const Member &column : columns) {
        if (column.first == '[' || column.first == '{') {
            walks.emplace_back(column.key, JsonElements(m_file, column.offset));
        }
    }
    for (qint64 number = 1;; ++number) {
        QByteArray json("{");
        qint64 offset = 0;
        std::size_t ended = 0;
        for (auto &[key, walk] : walks) {
            const auto element = walk.next();
            ended += element ? 0 : 1;
            json += json.size() > 1 ? "," : "";
            json += key + ':' + (element ? element->value : QByteArray("null"));
            offset = std::max(offset, walk.position());
        }
        if (ended == walks.size()) {
            return {};
        }
        if (ended > 0) {
            job.issues.push_back({position(number),
                                  translate("gaia", "The columns have different lengths; the rest was not "
                                             "read.")});
            return {};
        }
        if (!hand(job, json + '}', position(number), offset)) {
            return {};
        }
    }
}

}  // namespace gaia::formats
