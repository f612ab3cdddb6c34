// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/quotes.h"

#include "core/dataset/caption.h"
#include "core/review/foldedwords.h"
#include "core/review/tokens.h"

#include <algorithm>
#include <utility>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

/// Places of one word that are looked at; more would cost time and tell no more.
constexpr std::size_t kMaxPlaces = 500;
/// Words of a caption that are looked at.
constexpr std::size_t kMaxCaptionWords = 2000;

bool endsSentence(QStringView between)
{
    return std::any_of(between.begin(), between.end(), [](QChar sign) {
        return sign == u'.' || sign == u'!' || sign == u'?' || sign == u'\n';
    });
}

/// A capital inside a sentence, two capitals, or letters with digits.
bool looksLikeName(QStringView word, bool startsSentence)
{
    const auto capitals =
        std::count_if(word.begin(), word.end(), [](QChar sign) { return sign.isUpper(); });
    const bool hasDigit =
        std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
    const bool hasLetter =
        std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetter(); });
    return word.size() > 1
        && (capitals >= 2 || (hasDigit && hasLetter)
            || (!startsSentence && word.front().isUpper()));
}

Spans merged(Spans spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span &a, const Span &b) { return a.start < b.start; });
    Spans result;
    for (const Span &span : spans) {
        if (result.empty() || span.start > result.back().end()) {
            result.push_back(span);
        } else {
            Span &last = result.back();
            last.length = std::max(last.end(), span.end()) - last.start;
        }
    }
    return result;
}

}  // namespace

QuoteFinder::QuoteFinder(const QString &article)
    : m_article(article)
    , m_words(wordsOf(article, 0))
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (isContentWord(m_words[i].folded)) {
            std::vector<qsizetype> &places = m_places[m_words[i].folded];
            if (places.size() < kMaxPlaces) {
                places.push_back(static_cast<qsizetype>(i));
            }
        }
    }
}

std::vector<QuoteFinder::Word> QuoteFinder::wordsOf(const QString &text, qsizetype from)
{
    std::vector<Word> words;
    qsizetype last = from;
    for (const Token &token : tokens(text)) {
        if (!token.isWord || token.span.start < from) {
            continue;
        }
        const QStringView between = QStringView(text).mid(last, token.span.start - last);
        const bool startsPart = words.empty() || endsSentence(between);
        const QStringView word = QStringView(text).mid(token.span.start, token.span.length);
        const bool isUpper = word.front().isUpper() || word.front().isDigit();
        words.push_back(
            {token.span, foldedWord(word), looksLikeName(word, startsPart), isUpper, startsPart});
        last = token.span.end();
    }
    return words;
}

bool QuoteFinder::isWorthTelling(const Word &mine, qsizetype first, qsizetype count) const
{
    int content = 0;
    for (qsizetype i = first; i < first + count; ++i) {
        content += isContentWord(m_words[static_cast<std::size_t>(i)].folded) ? 1 : 0;
    }
    // A lone word is told only where both sides write it as a name.
    return content >= 2
        || (content == 1 && mine.isUpper && m_words[static_cast<std::size_t>(first)].isName);
}

Quotes QuoteFinder::find(const QString &caption) const
{
    const QString opening = dataset::captionPrefix();
    const bool hasOpening = caption.startsWith(opening, Qt::CaseInsensitive);
    std::vector<Word> words = wordsOf(caption, hasOpening ? opening.size() : 0);
    words.resize(std::min(words.size(), kMaxCaptionWords));

    // How many words from `mine` on are those from `theirs` on, within one sentence of each,
    // words without meaning at the end left out.
    const auto run = [&](std::size_t mine, std::size_t theirs) {
        std::size_t count = 0;
        std::size_t kept = 0;
        while (mine + count < words.size() && theirs + count < m_words.size()
               && words[mine + count].folded == m_words[theirs + count].folded
               && (count == 0
                   || (!words[mine + count].startsPart && !m_words[theirs + count].startsPart))) {
            ++count;
            if (isContentWord(words[mine + count - 1].folded)) {
                kept = count;
            }
        }
        return kept;
    };

    Quotes quotes;
    for (std::size_t i = 0; i < words.size();) {
        const auto places = m_places.constFind(words[i].folded);
        std::size_t best = 0;
        if (places != m_places.constEnd()) {
            for (const qsizetype place : *places) {
                const std::size_t count = run(i, static_cast<std::size_t>(place));
                if (isWorthTelling(words[i], place, static_cast<qsizetype>(count))) {
                    best = std::max(best, count);
                }
            }
        }
        if (best == 0) {
            ++i;
            continue;
        }
        quotes.inCaption.push_back(
            {words[i].span.start, words[i + best - 1].span.end() - words[i].span.start});
        bool isFirst = true;
        for (const qsizetype place : *places) {
            const auto first = static_cast<std::size_t>(place);
            if (run(i, first) >= best) {
                const qsizetype start = m_words[first].span.start;
                const Span span{start, m_words[first + best - 1].span.end() - start};
                quotes.inArticle.push_back(span);
                if (std::exchange(isFirst, false)) {
                    quotes.firstInArticle.push_back(span);
                }
            }
        }
        i += best;
    }
    quotes.inArticle = merged(std::move(quotes.inArticle));
    return quotes;
}

Quotes quotedSpans(const QString &caption, const QString &article)
{
    return QuoteFinder(article).find(caption);
}

}  // namespace gaia::review
