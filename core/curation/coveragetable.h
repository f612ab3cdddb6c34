// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/coverage.h"

#include <QByteArray>

namespace gaia::curation {

/// The figures behind a picture as CSV (RFC 4180, UTF-8, a header line, CRLF). A text that a
/// spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray facetCsv(const Coverage &coverage, Facet facet);
/// Cells that hold an image: west, south, east, north, images, years, land.
[[nodiscard]] QByteArray cellCsv(const Coverage &coverage);
/// Periods: start, images dated to within it, share of longer intervals, one pair a stack.
[[nodiscard]] QByteArray timeCsv(const Coverage &coverage, Period period);

/// "satellite", ...: the word of a facet in filters, files and the command line; the words of
/// filters, where there is one.
[[nodiscard]] QString word(Facet facet);
[[nodiscard]] std::optional<Facet> facetFromWord(const QString &word);
[[nodiscard]] QString word(Period period);
[[nodiscard]] std::optional<Period> periodFromWord(const QString &word);

}  // namespace gaia::curation
