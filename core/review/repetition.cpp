// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/repetition.h"

#include "core/review/foldedwords.h"

#include <QSet>

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

/// The share of common words from which a caption counts as a repetition, and the fewest words
/// of meaning from which that is judged.
constexpr double kMuchAlike = 0.6;
constexpr int kFewestWords = 5;
constexpr double kSameSentence = 0.85;
constexpr int kFewestInSentence = 4;

using Words = QSet<QString>;

Words contentOf(const QString &text)
{
    Words words;
    for (const FoldedWord &word : foldedWords(text)) {
        if (isContentWord(word.folded)) {
            words.insert(stemOf(word.folded));
        }
    }
    return words;
}

double commonShare(const Words &a, const Words &b)
{
    const Words &small = a.size() <= b.size() ? a : b;
    const Words &large = a.size() <= b.size() ? b : a;
    const auto common = std::count_if(small.begin(), small.end(),
                                      [&](const QString &word) { return large.contains(word); });
    return small.isEmpty() ? 0.0 : static_cast<double>(common) / static_cast<double>(small.size());
}

struct Sentence {
    Span span;
    Words words;
};

std::vector<Sentence> sentencesOf(const Reading &caption)
{
    static const QRegularExpression kEnd(u"[.!?;](?=\\s|$)|$"_s);
    std::vector<Sentence> sentences;
    qsizetype start = caption.body;
    auto ends = kEnd.globalMatch(caption.text, caption.body);
    while (ends.hasNext() && start < caption.text.size()) {
        const qsizetype end = ends.next().capturedEnd();
        while (start < end && caption.text.at(start).isSpace()) {
            ++start;
        }
        if (end > start) {
            const Span span{start, end - start};
            sentences.push_back({span, contentOf(caption.at(span))});
        }
        start = end;
    }
    return sentences;
}

QString percent(double share)
{
    return QString::number(qRound(share * 100.0));
}

}  // namespace

Overlap overlapOf(const std::vector<Reading> &captions)
{
    std::vector<Words> words;
    for (const Reading &caption : captions) {
        words.push_back(contentOf(caption.text.mid(caption.body)));
    }
    Overlap overlap;
    overlap.share.assign(captions.size(), std::vector<double>(captions.size(), 1.0));
    for (std::size_t i = 0; i < captions.size(); ++i) {
        for (std::size_t j = i + 1; j < captions.size(); ++j) {
            const bool isTooShort = std::min(words[i].size(), words[j].size()) < kFewestWords;
            const bool isSame = captions[i].whole.mid(captions[i].body).simplified()
                == captions[j].whole.mid(captions[j].body).simplified();
            const double share = isSame ? 1.0 : isTooShort ? 0.0 : commonShare(words[i], words[j]);
            overlap.share[i][j] = share;
            overlap.share[j][i] = share;
        }
    }
    return overlap;
}

void checkRepetition(const std::vector<Reading> &captions, const Overlap &overlap,
                     Findings &findings)
{
    std::vector<std::vector<Sentence>> sentences;
    for (const Reading &caption : captions) {
        sentences.push_back(sentencesOf(caption));
    }
    for (std::size_t i = 1; i < captions.size(); ++i) {
        const auto &row = overlap.share[i];
        const auto best = std::max_element(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(i));
        if (*best >= kMuchAlike && !captions[i].whole.trimmed().isEmpty()) {
            const auto other = static_cast<int>(best - row.begin());
            Finding finding = captions[i].finding(
                Rule::Repetition, *best >= 1.0 ? Severity::Error : Severity::Warning, {0, 0},
                QT_TRANSLATE_NOOP("gaia", "%1 % like caption %2"),
                {percent(*best), QString::number(captions[static_cast<std::size_t>(other)].ordinal)});
            finding.quote = QString::number(other + 1);
            findings.push_back(finding);
            continue;
        }
        for (const Sentence &sentence : sentences[i]) {
            if (sentence.words.size() < kFewestInSentence) {
                continue;
            }
            for (std::size_t j = 0; j < i; ++j) {
                const bool isRepeated = std::any_of(
                    sentences[j].begin(), sentences[j].end(), [&](const Sentence &earlier) {
                        return earlier.words.size() >= kFewestInSentence
                            && commonShare(sentence.words, earlier.words) >= kSameSentence;
                    });
                if (isRepeated) {
                    findings.push_back(captions[i].finding(
                        Rule::Repetition, Severity::Warning, sentence.span,
                        QT_TRANSLATE_NOOP("gaia", "this sentence repeats caption %1"),
                        {QString::number(captions[j].ordinal)}));
                    break;
                }
            }
        }
    }
}

}  // namespace gaia::review
