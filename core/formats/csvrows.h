// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <optional>

namespace gaia::formats {

/// Walks the rows of a table in text form (RFC 4180: quotes around what holds the separator, a
/// line end or quotes, which are doubled inside). Memory holds one row. Borrows the device, which
/// must be open and not sequential.
class CsvRows final {
public:
    struct Row {
        QList<QByteArray> cells;
        qint64 line = 0;        ///< of its start, from 1
        bool isBroken = false;  ///< a quote was not closed: the row's first line alone was taken
        bool isTooLong = false; ///< its line is longer than a row may be, and was passed over whole
    };

    explicit CsvRows(QIODevice &device);

    /// The separator that the first line calls for: tab, semicolon or comma.
    [[nodiscard]] char separator() const { return m_separator; }
    /// The next row that is not blank; nothing at the end.
    [[nodiscard]] std::optional<Row> next();

    /// A quoted cell longer than this is a quote that was never closed.
    static constexpr qint64 kLongestRow = 4LL << 20;

private:
    QIODevice &m_device;
    char m_separator = ',';
    qint64 m_line = 0;
};

}  // namespace gaia::formats
