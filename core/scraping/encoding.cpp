// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <iconv.h>

#include <cerrno>
#include <memory>

namespace gaia::scraping {

using namespace Qt::StringLiterals;

namespace {

/// A page says its encoding near its start (HTML 5: within 1,024 bytes; real ones are later).
constexpr qsizetype kLookedAtBytes = 4'096;

QByteArray namedIn(const QByteArray &text)
{
    static const QRegularExpression pattern(
        u"(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.+-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(text));
    return match.hasMatch() ? match.captured(1).toLatin1().toLower() : QByteArray();
}

bool isValidUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.isNull();
}

struct CloseConverter {
    void operator()(void *converter) const { iconv_close(static_cast<iconv_t>(converter)); }
};
using Converter = std::unique_ptr<void, CloseConverter>;

Converter converterFrom(const QByteArray &name)
{
    iconv_t opened = iconv_open("UTF-8", name.constData());
    // NOLINTNEXTLINE: the C interface marks failure so
    return Converter(opened == reinterpret_cast<iconv_t>(-1) ? nullptr : opened);
}

QByteArray converted(const QByteArray &bytes, iconv_t converter)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 8);
    QByteArray rest = bytes;
    char *from = rest.data();
    std::size_t left = std::size_t(rest.size());
    char buffer[8'192];
    while (left > 0) {
        char *to = buffer;
        std::size_t room = sizeof buffer;
        const std::size_t done = iconv(converter, &from, &left, &to, &room);
        out.append(buffer, qsizetype(sizeof buffer - room));
        if (done == std::size_t(-1) && errno != E2BIG) {
            // A byte that fits nothing: marked, and on with the next.
            out.append("\xEF\xBF\xBD");
            ++from;
            --left;
        }
    }
    return out;
}

}  // namespace

QByteArray encodingOf(const QByteArray &bytes, const QByteArray &contentType)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return "utf-8";
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return "utf-16le";
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return "utf-16be";
    }
    for (const QByteArray &name : {namedIn(contentType), namedIn(bytes.left(kLookedAtBytes))}) {
        const bool isUtf8 = name == "utf-8" || name == "utf8";
        if (isUtf8 && isValidUtf8(bytes)) {
            return "utf-8";
        }
        // What browsers read under these names is Windows-1252 (WHATWG Encoding, 4.2).
        if (name == "iso-8859-1" || name == "latin1" || name == "us-ascii" || name == "ascii") {
            return isValidUtf8(bytes) ? "utf-8" : "windows-1252";
        }
        // A page that can say its name in ASCII is not in UTF-16.
        const bool isWide = name.startsWith("utf-16") || name.startsWith("utf-32")
            || name.startsWith("ucs-");
        if (!name.isEmpty() && !isUtf8 && !isWide && converterFrom(name)) {
            return name;
        }
    }
    return isValidUtf8(bytes) ? "utf-8" : "windows-1252";
}

QByteArray toUtf8(const QByteArray &bytes, const QByteArray &contentType)
{
    const QByteArray name = encodingOf(bytes, contentType);
    QByteArray text;
    if (name == "utf-8") {
        text = QString::fromUtf8(bytes).toUtf8();
    } else if (const Converter converter = converterFrom(name)) {
        text = converted(bytes, static_cast<iconv_t>(converter.get()));
    } else {
        text = QString::fromUtf8(bytes).toUtf8();
    }
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    // A zero byte ends a C string, and libxml2 with it.
    text.replace('\0', "\xEF\xBF\xBD");
    return text;
}

}  // namespace gaia::scraping
