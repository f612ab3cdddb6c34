// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvrows.h"

namespace gaia::formats {

namespace {

enum class Taken {
    Whole,
    Open,   ///< a quote is not closed yet
    Wrong,  ///< something stands between a closing quote and the separator
};

/// Takes a row's text apart.
Taken takeApart(const QByteArray &text, char separator, QList<QByteArray> &cells)
{
    cells.clear();
    QByteArray cell;
    bool isQuoted = false;
    bool isClosed = false;
    bool isWrong = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (isQuoted) {
            if (c == '"' && i + 1 < text.size() && text.at(i + 1) == '"') {
                cell += '"';
                ++i;
            } else if (c == '"') {
                isQuoted = false;
                isClosed = true;
            } else {
                cell += c;
            }
        } else if (isClosed && c != separator) {
            isWrong = isWrong || c != ' ';
        } else if (c == '"' && cell.trimmed().isEmpty()) {
            isQuoted = true;
            cell.clear();
        } else if (c == separator) {
            cells.append(cell);
            cell.clear();
            isClosed = false;
        } else {
            cell += c;
        }
    }
    cells.append(cell);
    return isWrong ? Taken::Wrong : isQuoted ? Taken::Open : Taken::Whole;
}

QByteArray withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

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
        Row row;
        row.line = ++m_line;
        QByteArray text = m_device.readLine(kLongestRow);
        if (text.trimmed().isEmpty()) {
            continue;
        }
        const qint64 afterFirst = m_device.pos();
        const QByteArray first = text;
        const qint64 firstLine = m_line;
        for (;;) {
            const Taken taken = takeApart(withoutLineEnd(text), m_separator, row.cells);
            if (taken == Taken::Whole) {
                break;
            }
            if (taken == Taken::Wrong || m_device.atEnd() || text.size() >= kLongestRow) {
                // Go on behind the first line: what follows may be well.
                m_device.seek(afterFirst);
                m_line = firstLine;
                row.isBroken = true;
                (void)takeApart(withoutLineEnd(first), m_separator, row.cells);
                break;
            }
            text += m_device.readLine(kLongestRow);
            ++m_line;
        }
        return row;
    }
    return std::nullopt;
}

}  // namespace gaia::formats
