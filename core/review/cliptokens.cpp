// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/cliptokens.h"

#include <QFile>
#include <QRegularExpression>

#include <queue>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBytes = 256;

quint64 pairKey(int first, int second)
{
    return (static_cast<quint64>(first) << 32U) | static_cast<quint32>(second);
}

/// The vocabulary writes bytes as printable characters: those of Latin-1 that are printable stand
/// for themselves, the others follow from U+0100 on. In this order they are numbered.
std::vector<std::pair<int, QString>> byteAlphabet()
{
    std::vector<std::pair<int, QString>> alphabet;
    std::vector<bool> isPrintable(kBytes, false);
    for (const auto &[from, to] : {std::pair(0x21, 0x7E), std::pair(0xA1, 0xAC),
                                   std::pair(0xAE, 0xFF)}) {
        for (int byte = from; byte <= to; ++byte) {
            isPrintable[static_cast<std::size_t>(byte)] = true;
            alphabet.emplace_back(byte, QString(QChar(byte)));
        }
    }
    int next = kBytes;
    for (int byte = 0; byte < kBytes; ++byte) {
        if (!isPrintable[static_cast<std::size_t>(byte)]) {
            alphabet.emplace_back(byte, QString(QChar(next++)));
        }
    }
    return alphabet;
}

/// As open_clip parts a text before it joins bytes; white space is dropped.
const QRegularExpression &piecePattern()
{
    static const QRegularExpression kPattern = [] {
        QRegularExpression pattern(
            u"'s|'t|'re|'ve|'m|'ll|'d|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+"_s,
            QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::CaseInsensitiveOption);
        pattern.optimize();
        return pattern;
    }();
    return kPattern;
}

/// What open_clip's cleaning changes without moving the text: curled quotes become straight.
QString cleaned(const QString &text)
{
    QString clean = text;
    for (QChar &sign : clean) {
        if (sign == u'\u2018' || sign == u'\u2019') {
            sign = u'\'';
        } else if (sign == u'\u201C' || sign == u'\u201D') {
            sign = u'"';
        } else if (sign.category() == QChar::Other_Control) {
            sign = u' ';
        }
    }
    return clean;
}

}  // namespace

ClipTokenizer::ClipTokenizer()
{
    QFile file(u":/review/clip-merges.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QHash<QString, int> symbols;
    symbols.reserve(50'000);
    const auto alphabet = byteAlphabet();
    for (const QString &end : {QString(), u"</w>"_s}) {
        for (const auto &[byte, sign] : alphabet) {
            if (end.isEmpty()) {
                m_byteSymbols[byte] = static_cast<int>(symbols.size());
            }
            symbols.insert(sign + end, static_cast<int>(symbols.size()));
        }
    }
    m_merges.reserve(50'000);
    int rank = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype space = line.indexOf(u' ');
        const QString first = line.left(space);
        const QString second = line.mid(space + 1);
        const int symbol = static_cast<int>(symbols.size());
        symbols.insert(first + second, symbol);
        m_merges.insert(pairKey(symbols.value(first), symbols.value(second)), {rank++, symbol});
    }
}

std::vector<int> ClipTokenizer::encodeWord(const QByteArray &utf8) const
{
    // A list of symbols with the joinable neighbours in a queue: a hostile word of any length
    // costs n log n.
    const auto size = static_cast<int>(utf8.size());
    struct Node {
        int symbol, before, after;
    };
    std::vector<Node> nodes(static_cast<std::size_t>(size));
    for (int i = 0; i < size; ++i) {
        // At a word's end the same byte is another symbol, a whole alphabet later.
        const int symbol = m_byteSymbols[static_cast<uchar>(utf8.at(i))] + (i + 1 == size ? kBytes : 0);
        nodes[static_cast<std::size_t>(i)] = {symbol, i - 1, i + 1 < size ? i + 1 : -1};
    }
    const auto node = [&](int at) -> Node & { return nodes[static_cast<std::size_t>(at)]; };
    struct Candidate {
        int rank, left, leftSymbol, rightSymbol, symbol;
        bool operator<(const Candidate &other) const
        {
            return std::tie(rank, left) > std::tie(other.rank, other.left);
        }
    };
    std::priority_queue<Candidate> queue;
    const auto offer = [&](int left) {
        if (left < 0 || node(left).after < 0) {
            return;
        }
        const int second = node(node(left).after).symbol;
        const auto merge = m_merges.constFind(pairKey(node(left).symbol, second));
        if (merge != m_merges.cend()) {
            queue.push({merge->rank, left, node(left).symbol, second, merge->symbol});
        }
    };
    for (int i = 0; i < size; ++i) {
        offer(i);
    }
    while (!queue.empty()) {
        const Candidate best = queue.top();
        queue.pop();
        Node &left = node(best.left);
        if (left.symbol != best.leftSymbol || left.after < 0
            || node(left.after).symbol != best.rightSymbol) {
            continue;  // one of the two has been joined meanwhile
        }
        Node &right = node(left.after);
        left.symbol = best.symbol;
        right.symbol = -1;
        left.after = right.after;
        if (left.after >= 0) {
            node(left.after).before = best.left;
        }
        offer(left.before);
        offer(best.left);
    }
    std::vector<int> tokens;
    for (int at = size > 0 ? 0 : -1; at >= 0; at = node(at).after) {
        tokens.push_back(node(at).symbol);
    }
    return tokens;
}

ClipTokenizer::Count ClipTokenizer::count(const QString &text) const
{
    Count counted;
    if (!isValid()) {
        return counted;
    }
    const QString clean = cleaned(text);
    auto pieces = piecePattern().globalMatch(clean);
    while (pieces.hasNext()) {
        const auto piece = pieces.next();
        const QString word =
            piece.captured().normalized(QString::NormalizationForm_C).toLower();
        counted.tokens += static_cast<int>(encodeWord(word.toUtf8()).size());
        if (counted.cut < 0 && counted.tokens > kTextTokens) {
            counted.cut = piece.capturedStart();
        }
    }
    return counted;
}

std::vector<int> ClipTokenizer::encode(const QString &text) const
{
    std::vector<int> tokens;
    const QString clean = cleaned(text);
    auto pieces = piecePattern().globalMatch(clean);
    while (isValid() && pieces.hasNext()) {
        const QString word =
            pieces.next().captured().normalized(QString::NormalizationForm_C).toLower();
        const std::vector<int> part = encodeWord(word.toUtf8());
        tokens.insert(tokens.end(), part.begin(), part.end());
    }
    return tokens;
}

}  // namespace gaia::review
