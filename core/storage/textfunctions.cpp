// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textfunctions.h"

#include "core/base/asciicase.h"
#include "core/dataset/vocabulary.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace gaia::storage {

namespace {

bool startsFolded(const char *text, std::string_view part)
{
    return std::equal(part.begin(), part.end(), text,
                      [](char one, char other) { return base::asciiLower(one) == base::asciiLower(other); });
}

bool holds(std::string_view text, std::string_view part)
{
    if (part.empty()) {
        return true;
    }
    if (part.size() > text.size()) {
        return false;
    }
    const char lower = base::asciiLower(part.front());
    const char *last = text.data() + (text.size() - part.size());
    for (const char *at = text.data(); at <= last; ++at) {
        if (base::asciiLower(*at) == lower && startsFolded(at, part)) {
            return true;
        }
    }
    return false;
}

std::string_view textOf(sqlite3_value *value)
{
    // The text before its length: asking for it may change how it is held.
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

void holdsText(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    sqlite3_result_int(context, holds(textOf(values[0]), textOf(values[1])) ? 1 : 0);
}

QString stringOf(sqlite3_value *value)
{
    const std::string_view text = textOf(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void isMeant(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto field = dataset::fieldFromWord(stringOf(values[0]));
    const bool isIt = field && dataset::isMeantBy(*field, stringOf(values[1]), stringOf(values[2]));
    sqlite3_result_int(context, isIt ? 1 : 0);
}

}  // namespace

void addTextFunctions(SQLite::Database &database)
{
    database.createFunction("holds_text", 2, true, nullptr, holdsText);
    // Not deterministic over time: the person may edit the table of missions.
    database.createFunction("is_meant", 3, false, nullptr, isMeant);
}

}  // namespace gaia::storage
