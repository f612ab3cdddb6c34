// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonelements.h"

#include <algorithm>
#include <cstring>

namespace gaia::formats {

namespace {
constexpr qint64 kBufferBytes = 256 << 10;
}

JsonElements::JsonElements(QIODevice &device, qint64 offset)
    : m_device(device)
    , m_position(offset)
{
    skipSpace();
    const int first = peek();
    if (first == '[' || first == '{') {
        m_opening = char(first);
        advance();
    } else {
        m_isBroken = true;
    }
}

int JsonElements::peek()
{
    if (m_at >= m_buffer.size()) {
        // Several walks may share a device, so each seeks to its own place.
        if (!m_device.seek(m_position)) {
            return -1;
        }
        m_buffer = m_device.read(kBufferBytes);
        m_at = 0;
        if (m_buffer.isEmpty()) {
            return -1;
        }
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

void JsonElements::skipSpace()
{
    for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
        advance();
    }
}

/// Takes what stands in the buffer before the next of these characters, in one go: most of a
/// record is text in which nothing has to be looked for.
void JsonElements::takeRun(QByteArray &text, qint64 keep, const char *ends)
{
    const char *from = m_buffer.constData() + m_at;
    // A QByteArray ends in a zero; one in the text is no more than the end of a run.
    const auto run = static_cast<qsizetype>(std::strcspn(from, ends));
    text.append(from, std::clamp<qsizetype>(keep - text.size(), 0, run));
    m_at += run;
    m_position += run;
}

std::optional<JsonElements::Element> JsonElements::next(qint64 keep)
{
    if (m_isBroken) {
        return std::nullopt;
    }
    skipSpace();
    if (peek() == ',') {
        advance();
        skipSpace();
    }
    const int c = peek();
    if (c == (m_opening == '[' ? ']' : '}')) {
        return std::nullopt;
    }
    Element element;
    if (m_opening == '{') {
        const bool hasKey = c == '"' && takeString(element.key, kKeepAll);
        skipSpace();
        if (!hasKey || peek() != ':') {
            m_isBroken = true;
            return std::nullopt;
        }
        advance();
        skipSpace();
    }
    element.offset = m_position;
    m_isTooMuch = false;
    if (!take(element.value, keep) || element.value.isEmpty()) {
        m_isBroken = true;
        return std::nullopt;
    }
    element.isTooMuch = m_isTooMuch;
    if (m_isTooMuch && keep == kKeepAll) {
        element.value.clear();
    }
    return element;
}

bool JsonElements::takeString(QByteArray &text, qint64 keep)
{
    bool isEscaped = false;
    bool isFirst = true;
    for (;;) {
        const int c = peek();
        if (c < 0) {
            return false;
        }
        m_isTooMuch = m_isTooMuch || text.size() >= kKeepAll;
        if (text.size() < keep) {
            text += char(c);
        }
        advance();
        if (!isFirst && !isEscaped && c == '"') {
            return true;
        }
        isEscaped = !isEscaped && c == '\\';
        isFirst = false;
        if (!isEscaped) {
            takeRun(text, keep, "\"\\");
        }
    }
}

/// Takes one value: a string, a nested array or object, or what stands up to the next delimiter.
bool JsonElements::take(QByteArray &text, qint64 keep)
{
    int depth = 0;
    for (;;) {
        const int c = peek();
        if (c < 0) {
            return false;
        }
        m_isTooMuch = m_isTooMuch || text.size() >= kKeepAll;
        if (c == '"') {
            if (!takeString(text, keep)) {
                return false;
            }
            if (depth == 0) {
                return true;
            }
            continue;
        }
        const bool closes = c == ']' || c == '}';
        if (depth == 0 && (c == ',' || closes)) {
            text = text.trimmed();
            return true;
        }
        depth += (c == '[' || c == '{') ? 1 : closes ? -1 : 0;
        m_isTooMuch = m_isTooMuch || depth > kDeepest;
        if (text.size() < keep) {
            text += char(c);
        }
        advance();
        if (depth == 0 && closes) {
            return true;
        }
        takeRun(text, keep, "\",[]{}");
    }
}

}  // namespace gaia::formats
