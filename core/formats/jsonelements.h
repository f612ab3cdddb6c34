// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace gaia::formats {

/// Walks the elements of one JSON array or object of a file and slices each off as bytes, without
/// parsing it: memory holds one element at a time, and an element that is wrong does not end the
/// walk. Borrows the device, which must be open and not sequential.
class JsonElements final {
public:
    struct Element {
        QByteArray key;      ///< of an object's member: the JSON string with its quotes
        QByteArray value;    ///< the JSON text; cut to `keep` bytes where only its start was wanted
        qint64 offset = 0;   ///< of the value in the file
        bool isTooMuch = false;  ///< longer or nested deeper than any record: the value is empty then
    };

    /// Stands before the array or object that begins at `offset` (white space is passed over).
    explicit JsonElements(QIODevice &device, qint64 offset = 0);

    /// '[' or '{', or 0 where neither begins there.
    [[nodiscard]] char opening() const { return m_opening; }
    /// The next element; nothing at the end or where the text breaks off. Of values longer than
    /// `keep` only the first `keep` bytes are held.
    [[nodiscard]] std::optional<Element> next(qint64 keep = kKeepAll);
    /// True if the text ended or broke before the closing bracket.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// Where the walk stands, bytes from the file's start.
    [[nodiscard]] qint64 position() const { return m_position; }

    /// No record is longer, nor nested deeper.
    static constexpr qint64 kKeepAll = 64LL << 20;
    static constexpr int kDeepest = 200;

private:
    [[nodiscard]] int peek();
    void advance() { ++m_position; ++m_at; }
    void skipSpace();
    void takeRun(QByteArray &text, qint64 keep, const char *ends);
    bool take(QByteArray &text, qint64 keep);
    bool takeString(QByteArray &text, qint64 keep);

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_position = 0;
    char m_opening = 0;
    bool m_isBroken = false;
    bool m_isTooMuch = false;  ///< of the value being taken
};

}  // namespace gaia::formats
