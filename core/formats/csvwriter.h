// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exportwriter.h"
#include "core/formats/textfiles.h"

namespace gaia::formats {

/// Writes a table for people and spreadsheets: images.csv (or a file for each split) with a row an
/// image and its captions in columns, or captions.csv with a row a caption. A text that a
/// spreadsheet would take for a formula gets an apostrophe before it.
class CsvWriter final : public ExportWriter {
public:
    explicit CsvWriter(const WriterSettings &settings);
    [[nodiscard]] base::Status write(const ExportItem &item) override;
    [[nodiscard]] base::Status finish() override;

private:
    [[nodiscard]] QString fileFor(const QString &part) const;

    TextFiles m_texts;
};

/// Values joined by `separator`, quoted where they hold it, a quote or a line end. Null is empty.
[[nodiscard]] QByteArray csvLine(const QStringList &values, QChar separator = u',');
/// With an apostrophe before what a spreadsheet would take for a formula.
[[nodiscard]] QString withoutFormula(const QString &text);

}  // namespace gaia::formats
