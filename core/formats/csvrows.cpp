// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvrows.h"

#include "core/formats/longline.h"

namespace gaia::formats {

namespace {

/// Takes a row apart, line by line: what was taken of a quoted cell is not looked at again.
class RowParts final {
public:
    explicit RowParts(char separator)
        : m_separator(separator)
    {
    }

    /// The row's next line with its end.
    void add(QByteArrayView line)
    {
        const QByteArrayView text = withoutEnd(line);
        take(m_end);
        take(text);
        m_end = line.sliced(text.size()).toByteArray();
    }
    /// A quote is not closed yet.
    [[nodiscard]] bool isOpen() const { return m_isQuoted; }
    /// Something stands between a closing quote and the separator.
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    [[nodiscard]] QList<QByteArray> cells()
    {
        m_cells.append(m_cell);
        return std::move(m_cells);
    }

private:
    static QByteArrayView withoutEnd(QByteArrayView line)
    {
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return line;
    }

    void take(QByteArrayView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text.at(i);
            if (m_isQuoted) {
                if (c == '"' && i + 1 < text.size() && text.at(i + 1) == '"') {
                    m_cell += '"';
                    ++i;
                } else if (c == '"') {
                    m_isQuoted = false;
                    m_isClosed = true;
                } else {
                    m_cell += c;
                }
            } else if (m_isClosed && c != m_separator) {
                m_isWrong = m_isWrong || c != ' ';
            } else if (c == '"' && QByteArrayView(m_cell).trimmed().isEmpty()) {
                m_isQuoted = true;
                m_cell.clear();
            } else if (c == m_separator) {
                m_cells.append(m_cell);
                m_cell.clear();
                m_isClosed = false;
            } else {
                m_cell += c;
            }
        }
    }

    char m_separator;
    QList<QByteArray> m_cells;
    QByteArray m_cell;
    QByteArray m_end;  ///< of the line before, part of the cell if the row goes on
    bool m_isQuoted = false;
    bool m_isClosed = false;
    bool m_isWrong = false;
};

}  // namespace

CsvRows::CsvRows(QIODevice &device)
    : m_device(device)
{
    if (m_device.peek(3) == "\xef\xbb\xbf") {
        m_device.skip(3);
    }
    const QByteArray line = m_device.peek(64 << 10);
    const QByteArray first = line.left(line.indexOf('\n'));
    m_separator = first.contains('\t')                       ? '\t'
        : first.count(';') > first.count(',') ? ';'
                                              : ',';
}

std::optional<CsvRows::Row> CsvRows::next()
{
    while (!m_device.atEnd()) {
        const QByteArray first = longLine(m_device, kLongestRow);
        Row row;
        row.line = ++m_line;
        if (first.size() >= kLongestRow && !first.endsWith('\n')) {
            passLine(m_device, first, kLongestRow);
            row.isTooLong = true;
            return row;
        }
        if (first.trimmed().isEmpty()) {
            continue;
        }
        RowParts parts(m_separator);
        parts.add(first);
        const qint64 afterFirst = m_device.pos();
        qint64 size = first.size();
        while (parts.isOpen() && !parts.isWrong() && !m_device.atEnd() && size < kLongestRow) {
            const QByteArray line = longLine(m_device, kLongestRow);
            parts.add(line);
            size += line.size();
            ++m_line;
        }
        row.isBroken = parts.isOpen() || parts.isWrong();
        if (row.isBroken) {
            // Go on behind the first line: what follows may be well.
            m_device.seek(afterFirst);
            m_line = row.line;
            parts = RowParts(m_separator);
            parts.add(first);
        }
        row.cells = parts.cells();
        return row;
    }
    return std::nullopt;
}

}  // namespace gaia::formats
