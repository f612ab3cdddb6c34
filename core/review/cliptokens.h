// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace gaia::review {

/// How long a text is for CLIP: byte-pair tokens as open_clip counts them (Radford et al. 2021;
/// vocabulary of the package open_clip_torch, MIT). Immutable after construction; thread-safe.
class ClipTokenizer final {
public:
    /// Tokens of text that a CLIP of context 77 sees: two go to the marks of start and end.
    static constexpr int kTextTokens = 75;
    static constexpr int kMarks = 2;

    ClipTokenizer();
    /// False if the program lacks its vocabulary; then everything counts 0.
    [[nodiscard]] bool isValid() const { return !m_merges.isEmpty(); }

    struct Count {
        int tokens = 0;     ///< of text, without the two marks
        qsizetype cut = -1; ///< where the part starts that CLIP does not see; -1: all is seen
        bool operator==(const Count &) const = default;
    };
    [[nodiscard]] Count count(const QString &text) const;
    /// The vocabulary's numbers of the text's tokens, for comparison with other tokenizers.
    [[nodiscard]] std::vector<int> encode(const QString &text) const;

private:
    struct Merge {
        int rank = 0;
        int symbol = 0;
    };
    [[nodiscard]] std::vector<int> encodeWord(const QByteArray &utf8) const;

    QHash<quint64, Merge> m_merges;
    int m_byteSymbols[256] = {};
};

}  // namespace gaia::review
