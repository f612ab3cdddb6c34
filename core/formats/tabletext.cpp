// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tabletext.h"

#include "core/base/translate.h"
#include "core/formats/inputfile.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryFile>
#include <QUtf8StringView>

#include <array>

namespace gaia::formats {

using base::ErrorCode;
using base::fail;
using base::translate;

namespace {

constexpr qint64 kBlockBytes = 1 << 20;

/// What Windows-1252 has for the bytes 0x80 to 0x9f; the five that it leaves open are control
/// characters, as in browsers.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

base::Result<std::unique_ptr<QFile>> asUtf8(QFile &file, QStringConverter::Encoding encoding,
                                            qint64 mostBytes)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open()) {
        return fail(readError(*copy));
    }
    const auto noRoom = [&file] {
        return fail(ErrorCode::DiskFull,
                    translate("gaia", "There is no room to read %1, which is in UTF-16. Save it as "
                                      "CSV in UTF-8.").arg(QFileInfo(file).fileName()));
    };
    QStringDecoder decoder(encoding);
    qint64 read = 0;
    while (!file.atEnd() && (mostBytes <= 0 || read < mostBytes)) {
        const QByteArray block = file.read(kBlockBytes);
        if (block.isEmpty()) {
            return fail(readError(file));
        }
        read += block.size();
        const QByteArray text = QString(decoder.decode(block)).toUtf8();
        if (copy->write(text) != text.size()) {
            return noRoom();
        }
    }
    // The last part may still be in the buffer.
    if (!copy->flush() || !copy->seek(0)) {
        return noRoom();
    }
    return std::unique_ptr<QFile>(std::move(copy));
}

}  // namespace

base::Result<std::unique_ptr<QFile>> openTable(const QString &path, qint64 mostBytes)
{
    auto file = std::make_unique<QFile>(path);
    if (const base::Status opened = openToRead(*file); !opened) {
        return fail(opened.error());
    }
    const QByteArray mark = file->peek(2);
    if (mark == "\xff\xfe") {
        return asUtf8(*file, QStringConverter::Utf16LE, mostBytes);
    }
    if (mark == "\xfe\xff") {
        return asUtf8(*file, QStringConverter::Utf16BE, mostBytes);
    }
    return file;
}

QString cellText(const QByteArray &cell, bool &isForeign)
{
    if (QUtf8StringView(cell).isValidUtf8()) {
        return QString::fromUtf8(cell);
    }
    isForeign = true;
    QString text = QString::fromLatin1(cell);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0) {
            c = QChar(kWindows1252[c.unicode() - 0x80]);
        }
    }
    return text;
}

}  // namespace gaia::formats
