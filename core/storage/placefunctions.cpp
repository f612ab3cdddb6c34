// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/placefunctions.h"

#include "core/dataset/acquisition.h"
#include "core/dataset/region.h"
#include "core/dataset/season.h"
#include "core/geo/countrymap.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstring>

namespace gaia::storage {

namespace {

bool hasPoint(sqlite3_value **values)
{
    return sqlite3_value_type(values[0]) != SQLITE_NULL
        && sqlite3_value_type(values[1]) != SQLITE_NULL;
}

dataset::GeoPoint pointOf(sqlite3_value **values)
{
    return {sqlite3_value_double(values[0]), sqlite3_value_double(values[1])};
}

void countryAt(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const QByteArray name =
        hasPoint(values) ? geo::countryNameAt(pointOf(values)).toUtf8() : QByteArray();
    if (name.isEmpty()) {
        sqlite3_result_null(context);
    } else {
        sqlite3_result_text(context, name.constData(), static_cast<int>(name.size()),
                            SQLITE_TRANSIENT);
    }
}

/// The ring is the same for every row of a query, so the last one is kept as it was read.
const dataset::Ring *ringOf(sqlite3_value *value)
{
    thread_local QByteArray text;
    thread_local std::optional<dataset::Ring> ring;
    const QByteArray wanted =
        QByteArray::fromRawData(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                                sqlite3_value_bytes(value));
    if (text != wanted || !ring) {
        text = QByteArray(wanted.constData(), wanted.size());
        ring = dataset::ringFromText(QString::fromUtf8(text));
    }
    return ring ? &*ring : nullptr;
}

void insideRing(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const bool isAsked = hasPoint(values) && sqlite3_value_type(values[2]) == SQLITE_TEXT;
    const dataset::Ring *ring = isAsked ? ringOf(values[2]) : nullptr;
    if (ring) {
        sqlite3_result_int(context, dataset::isInside(*ring, pointOf(values)) ? 1 : 0);
    } else {
        sqlite3_result_null(context);
    }
}

QDate dayOf(sqlite3_value *value)
{
    // The text before its length: asking for it may change how it is held.
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? dataset::dayFromIso({text, static_cast<std::size_t>(sqlite3_value_bytes(value))})
                : QDate();
}

/// Of a place that is known only to its country, without saying how far that reaches, nothing is
/// told.
void seasonOf(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    sqlite3_result_null(context);
    const bool isPlaced = sqlite3_value_type(values[2]) != SQLITE_NULL;
    const bool hasRadius = sqlite3_value_type(values[3]) != SQLITE_NULL;
    const auto *precision = reinterpret_cast<const char *>(sqlite3_value_text(values[4]));
    if (!isPlaced || (!hasRadius && precision && std::strcmp(precision, "country") == 0)) {
        return;
    }
    const auto season = dataset::seasonOf(dayOf(values[0]), dayOf(values[1]),
                                          sqlite3_value_double(values[2]), sqlite3_value_double(values[3]));
    if (season) {
        const QByteArray name = dataset::word(*season).toLatin1();
        sqlite3_result_text(context, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
    }
}

}  // namespace

void addPlaceFunctions(SQLite::Database &database)
{
    database.createFunction("country_at", 2, true, nullptr, countryAt);
    database.createFunction("inside_ring", 3, true, nullptr, insideRing);
    database.createFunction("season_of", 5, true, nullptr, seasonOf);
}

}  // namespace gaia::storage
