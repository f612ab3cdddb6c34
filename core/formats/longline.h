// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gaia::formats {

/// The next line with its end, cut after `most` bytes (and up to one piece more). Taken in pieces:
/// QIODevice::readLine makes room for the whole limit before it looks for the line's end.
[[nodiscard]] inline QByteArray longLine(QIODevice &device, qint64 most)
{
    constexpr qint64 kPiece = 1 << 14;
    QByteArray line;
    while (line.size() < most && !line.endsWith('\n')) {
        const QByteArray piece = device.readLine(kPiece);
        if (piece.isEmpty()) {
            break;
        }
        line += piece;
    }
    return line;
}

/// To the line's end, of which `longLine` gave the beginning; nothing if it gave all.
inline void passLine(QIODevice &device, const QByteArray &beginning, qint64 most)
{
    bool isOver = beginning.endsWith('\n');
    while (!isOver && !device.atEnd()) {
        isOver = longLine(device, most).endsWith('\n');
    }
}

}  // namespace gaia::formats
