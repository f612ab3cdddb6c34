// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/captioning/offlinedrafts.h"

#include "core/dataset/caption.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gaia::captioning {

using namespace Qt::StringLiterals;

namespace {

using Vector = QHash<QString, double>;

constexpr qsizetype kShortestSentence = 20;   ///< characters; shorter ones say too little
constexpr qsizetype kLongestSentence = 420;
constexpr double kRelevanceWeight = 0.7;      ///< of MMR; the rest goes to diversity
/// Sentences that a caption should not be: they name dates or credits.
constexpr double kDatePenalty = 0.15;

const QSet<QString> &stopWords()
{
    static const QSet<QString> words{
        u"a"_s,    u"an"_s,   u"and"_s,  u"are"_s,   u"as"_s,   u"at"_s,   u"be"_s,   u"been"_s,
        u"but"_s,  u"by"_s,   u"can"_s,  u"for"_s,   u"from"_s, u"has"_s,  u"have"_s, u"in"_s,
        u"into"_s, u"is"_s,   u"it"_s,   u"its"_s,   u"not"_s,  u"of"_s,   u"on"_s,   u"or"_s,
        u"that"_s, u"the"_s,  u"their"_s, u"them"_s, u"then"_s, u"there"_s, u"these"_s, u"they"_s,
        u"this"_s, u"to"_s,   u"was"_s,  u"were"_s,  u"where"_s, u"which"_s, u"while"_s, u"who"_s,
        u"with"_s, u"would"_s};
    return words;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured().toLower();
        if (!stopWords().contains(found)) {
            words << found;
        }
    }
    return words;
}

bool endsInAbbreviation(QStringView before)
{
    static const QRegularExpression ending(
        u"(?:^|[\\s(])(?:[A-Z]|(?:[A-Za-z]\\.)+[A-Za-z]|Mt|St|Dr|Mr|Mrs|Ms|Prof|Fig|No|vs|approx|ca|"
        "al|e\\.g|i\\.e|U\\.S|sq|km|ft|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$"_s);
    return ending.match(before.last(std::min<qsizetype>(before.size(), 12)).toString()).hasMatch();
}

/// How often a word stands in a sentence, weighed by how rare it is among all of them.
class Weights final {
public:
    explicit Weights(const QStringList &sentences)
        : m_count(sentences.size())
    {
        for (const QString &sentence : sentences) {
            const QStringList words = wordsOf(sentence);
            for (const QString &word : QSet<QString>(words.begin(), words.end())) {
                ++m_sentencesWith[word];
            }
        }
    }

    [[nodiscard]] Vector of(const QString &text) const
    {
        Vector vector;
        for (const QString &word : wordsOf(text)) {
            vector[word] += std::log(1.0 + double(m_count) / (1 + m_sentencesWith.value(word)));
        }
        return vector;
    }

private:
    qsizetype m_count;
    QHash<QString, int> m_sentencesWith;
};

double length(const Vector &vector)
{
    double sum = 0.0;
    for (const double value : vector) {
        sum += value * value;
    }
    return std::sqrt(sum);
}

double cosine(const Vector &a, const Vector &b)
{
    double dot = 0.0;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        dot += it.value() * b.value(it.key());
    }
    const double lengths = length(a) * length(b);
    return lengths > 0.0 ? dot / lengths : 0.0;
}

/// Dates and credits are not for captions, so such sentences stand back behind others.
double penaltyOf(const QString &sentence)
{
    static const QRegularExpression unwanted(
        u"\\b(?:1[89]\\d\\d|20\\d\\d)\\b|\\b(?:courtesy|credit|copyright|photograph)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return unwanted.match(sentence).hasMatch() ? kDatePenalty : 0.0;
}

QStringList chosenSentences(const QStringList &sentences, const QString &query, int wanted)
{
    const Weights weights(sentences);
    const Vector asked = weights.of(query);
    std::vector<Vector> vectors;
    Vector whole;
    for (const QString &sentence : sentences) {
        vectors.push_back(weights.of(sentence));
        for (auto it = vectors.back().cbegin(); it != vectors.back().cend(); ++it) {
            whole[it.key()] += it.value();
        }
    }
    std::vector<qsizetype> chosen;
    while (int(chosen.size()) < std::min<qsizetype>(wanted, sentences.size())) {
        qsizetype best = -1;
        double bestScore = 0.0;
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            if (std::find(chosen.begin(), chosen.end(), i) != chosen.end()) {
                continue;
            }
            const Vector &vector = vectors[std::size_t(i)];
            double likeness = 0.0;
            for (const qsizetype other : chosen) {
                likeness = std::max(likeness, cosine(vector, vectors[std::size_t(other)]));
            }
            const double relevance =
                (cosine(vector, asked) + cosine(vector, whole)) / 2.0 - penaltyOf(sentences[i]);
            const double score =
                kRelevanceWeight * relevance - (1.0 - kRelevanceWeight) * likeness;
            if (best < 0 || score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        chosen.push_back(best);
    }
    std::sort(chosen.begin(), chosen.end());
    QStringList texts;
    for (const qsizetype i : chosen) {
        texts << sentences[i];
    }
    return texts;
}

/// What is known of the image besides the article, as sentences.
QStringList knownFacts(const dataset::Image &image, const dataset::Article &article)
{
    QStringList facts;
    const auto add = [&](const QString &text) {
        const QString simple = text.simplified();
        if (!simple.isEmpty()) {
            facts << (simple.endsWith(u'.') ? simple : QString(simple + u'.'));
        }
    };
    add(image.imageAlt.value_or(QString()));
    add(article.title);
    const auto list = [](const dataset::MaybeList &values) {
        return values.value_or(QStringList()).join(u", "_s);
    };
    if (image.place.name) {
        add(u"A view of "_s + *image.place.name);
    }
    if (image.satellite && !image.satellite->isEmpty()) {
        add(u"Data of "_s + list(image.satellite)
            + (image.sensor && !image.sensor->isEmpty() ? QString(u", sensor "_s + list(image.sensor))
                                                        : QString()));
    }
    if (image.modalities && !image.modalities->isEmpty()) {
        add(u"A scene in the modality "_s + list(image.modalities));
    }
    if (image.tag && !image.tag->isEmpty()) {
        add(u"Subjects of the scene: "_s + list(image.tag));
    }
    if (image.resolution) {
        add(*image.resolution + u" spatial resolution"_s);
    }
    return facts;
}

QString asCaption(const QString &sentence)
{
    QString text = dataset::withoutPrefix(sentence.simplified());
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return dataset::captionPrefix() + u' ' + text;
}

}  // namespace

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression boundary(u"[.!?]+[\"”’)\\]]*(?=\\s+[\"“‘(\\[]?[\\p{Lu}\\p{N}]|\\s*$)|\\n\\s*\\n"_s);
    QStringList sentences;
    qsizetype start = 0;
    auto matches = boundary.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isDot = match.captured() == "."_L1;
        if (isDot && match.capturedEnd() < text.size()
            && endsInAbbreviation(QStringView(text).mid(start, match.capturedStart() - start))) {
            continue;
        }
        const QString sentence = text.mid(start, match.capturedEnd() - start).simplified();
        if (!sentence.isEmpty()) {
            sentences << sentence;
        }
        start = match.capturedEnd();
    }
    const QString rest = text.mid(start).simplified();
    if (!rest.isEmpty()) {
        sentences << rest;
    }
    return sentences;
}

base::Result<QStringList> offlineDrafts(const dataset::Image &image,
                                        const dataset::Article &article)
{
    QStringList sentences;
    for (const QString &sentence : sentencesOf(article.text)) {
        if (sentence.size() >= kShortestSentence && sentence.size() <= kLongestSentence
            && !sentences.contains(sentence)) {
            sentences << sentence;
        }
    }
    const QStringList facts = knownFacts(image, article);
    QStringList captions;
    const auto take = [&](const QString &sentence) {
        const QString caption = asCaption(sentence);
        const bool isNew = std::none_of(captions.begin(), captions.end(), [&](const QString &other) {
            return other.compare(caption, Qt::CaseInsensitive) == 0;
        });
        if (isNew && captions.size() < dataset::kCaptionsPerImage) {
            captions << caption;
        }
    };
    for (const QString &sentence :
         chosenSentences(sentences, facts.join(u' '), dataset::kCaptionsPerImage)) {
        take(sentence);
    }
    for (const QString &fact : facts) {
        take(fact);
    }
    if (captions.size() < dataset::kCaptionsPerImage) {
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "gaia", "%1 has too little text for five drafts. Add its source text, "
                                      "or use a model.")
                              .arg(image.id));
    }
    return captions;
}

}  // namespace gaia::captioning
