// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/jsonfault.h"

#include "core/base/translate.h"

#include <algorithm>

namespace gaia::scraping {

using namespace Qt::StringLiterals;
using base::translate;

namespace {

/// The last byte before `at` that is no blank; 0 if there is none.
char before(const QByteArray &json, qsizetype at)
{
    const QByteArray head = json.left(std::max<qsizetype>(at, 0)).trimmed();
    return head.isEmpty() ? '\0' : head.back();
}

QString reasonFor(const QByteArray &json, qsizetype at, const QString &told)
{
    const char here = at < json.size() ? json.at(at) : '\0';
    if (told.contains("unexpected end of input"_L1)) {
        return json.trimmed().isEmpty() ? translate("gaia", "the file is empty")
                                        : translate("gaia", "the file ends in the middle of an entry");
    }
    if (told.contains("ill-formed UTF-8"_L1)) {
        return translate("gaia", "a character is not written as UTF-8");
    }
    if (told.contains("control character"_L1) || told.contains("missing closing quote"_L1)) {
        return translate("gaia", "a text is not closed with a quote on its line");
    }
    if (told.contains("forbidden character after backslash"_L1)) {
        return translate("gaia", "a backslash in a text must be written twice");
    }
    if ((here == '}' || here == ']') && before(json, at) == ',') {
        return translate("gaia", "the comma before “%1” is one too many").arg(QLatin1Char(here));
    }
    if (told.contains("expected end of input"_L1)) {
        return translate("gaia", "something follows after the end");
    }
    if (told.contains("expected ':'"_L1)) {
        return translate("gaia", "a colon is missing after a key");
    }
    if (told.contains("expected '}'"_L1) || told.contains("expected ']'"_L1)
        || told.contains("expected ','"_L1)) {
        return translate("gaia", "a comma or a closing bracket is missing before it");
    }
    if (told.contains("object key"_L1)) {
        return translate("gaia", "a key in quotes is expected");
    }
    return translate("gaia", "a text in quotes, a number, true, false, null, [ or { is expected");
}

}  // namespace

QString jsonFault(const QByteArray &json, qsizetype byte, const QString &told)
{
    const qsizetype at = std::clamp<qsizetype>(byte - 1, 0, json.size());
    const qsizetype lineStart = at > 0 ? json.lastIndexOf('\n', at - 1) + 1 : 0;
    // Columns are characters, not bytes.
    const qsizetype column = QString::fromUtf8(json.mid(lineStart, at - lineStart)).size() + 1;
    return translate("gaia", "line %1, column %2: %3")
        .arg(json.left(at).count('\n') + 1)
        .arg(column)
        .arg(reasonFor(json, at, told));
}

}  // namespace gaia::scraping
