// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/worddiff.h"

#include "core/review/tokens.h"

#include <algorithm>

namespace gaia::review {

namespace {

/// Cells of the table of common subsequences that are still worth filling.
constexpr qsizetype kMaxCells = 4'000'000;

struct Side {
    explicit Side(const QString &whole)
        : text(whole)
        , parts(tokens(whole))
    {
    }
    [[nodiscard]] QStringView word(qsizetype index) const
    {
        const Span &span = parts[static_cast<std::size_t>(index)].span;
        return QStringView(text).mid(span.start, span.length);
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(parts.size()); }

    const QString &text;
    std::vector<Token> parts;
};

/// Puts tokens together to runs; white space before a run is told as unchanged.
class Writer {
public:
    void put(DiffPart::Kind kind, const Side &side, qsizetype index)
    {
        const Span span = side.parts[static_cast<std::size_t>(index)].span;
        const qsizetype from =
            index > 0 ? side.parts[static_cast<std::size_t>(index - 1)].span.end() : 0;
        QString space = side.text.mid(from, span.start - from);
        const bool isNewRun = m_diff.empty() || m_diff.back().kind != kind;
        if (isNewRun && space.isEmpty() && kind == DiffPart::Kind::Added && !m_diff.empty()
            && m_diff.back().kind == DiffPart::Kind::Removed) {
            space = QStringLiteral(" ");  // the old and the new word must not read as one
        }
        append(isNewRun ? DiffPart::Kind::Same : kind, space);
        append(kind, side.text.mid(span.start, span.length));
    }
    [[nodiscard]] Diff finish() { return std::move(m_diff); }

private:
    void append(DiffPart::Kind kind, const QString &text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (m_diff.empty() || m_diff.back().kind != kind) {
            m_diff.push_back({kind, {}});
        }
        m_diff.back().text += text;
    }

    Diff m_diff;
};

/// lengths[i * (after + 1) + j]: the longest common subsequence of what follows i and j.
std::vector<int> commonLengths(const Side &before, const Side &after, qsizetype head,
                               qsizetype rows, qsizetype columns)
{
    const qsizetype width = columns + 1;
    std::vector<int> lengths(static_cast<std::size_t>((rows + 1) * width), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> int & {
        return lengths[static_cast<std::size_t>(i * width + j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            cell(i, j) = before.word(head + i) == after.word(head + j)
                ? cell(i + 1, j + 1) + 1
                : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    return lengths;
}

}  // namespace

Diff wordDiff(const QString &before, const QString &after)
{
    const Side old(before);
    const Side now(after);
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && old.word(head) == now.word(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head
           && old.word(old.size() - 1 - tail) == now.word(now.size() - 1 - tail)) {
        ++tail;
    }
    const qsizetype rows = old.size() - head - tail;
    const qsizetype columns = now.size() - head - tail;

    Writer writer;
    for (qsizetype i = 0; i < head; ++i) {
        writer.put(DiffPart::Kind::Same, now, i);
    }
    const bool isWorthIt = rows == 0 || columns <= kMaxCells / rows;
    const std::vector<int> lengths =
        isWorthIt ? commonLengths(old, now, head, rows, columns) : std::vector<int>();
    const auto length = [&](qsizetype i, qsizetype j) {
        return isWorthIt ? lengths[static_cast<std::size_t>(i * (columns + 1) + j)] : 0;
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (isWorthIt && i < rows && j < columns && old.word(head + i) == now.word(head + j)) {
            writer.put(DiffPart::Kind::Same, now, head + j);
            ++i;
            ++j;
        } else if (i < rows && (j == columns || length(i + 1, j) >= length(i, j + 1))) {
            writer.put(DiffPart::Kind::Removed, old, head + i);
            ++i;
        } else {
            writer.put(DiffPart::Kind::Added, now, head + j);
            ++j;
        }
    }
    for (qsizetype k = now.size() - tail; k < now.size(); ++k) {
        writer.put(DiffPart::Kind::Same, now, k);
    }
    return writer.finish();
}

DiffCount countWords(const Diff &diff)
{
    DiffCount count;
    for (const DiffPart &part : diff) {
        if (part.kind == DiffPart::Kind::Same) {
            continue;
        }
        const std::vector<Token> parts = tokens(part.text);
        const auto words = std::count_if(parts.begin(), parts.end(),
                                         [](const Token &token) { return token.isWord; });
        (part.kind == DiffPart::Kind::Removed ? count.removed : count.added) +=
            static_cast<int>(words);
    }
    return count;
}

}  // namespace gaia::review
