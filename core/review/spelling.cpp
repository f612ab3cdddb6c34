// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spelling.h"

#include "core/review/tokens.h"
#include "core/review/wordlists.h"

#include <QFile>
#include <QHash>

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <array>
#include <mutex>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortest = 4;   ///< shorter words are mostly units and abbreviations
constexpr qsizetype kLongest = 40;
constexpr int kMostFindings = 20;    ///< of one caption
constexpr int kMostFixes = 3;        ///< suggestions cost milliseconds
constexpr qsizetype kMostCached = 200'000;
/// From this share of unknown words on a caption is taken for another language.
constexpr double kOtherLanguage = 0.4;

/// British spelling that the American dictionary lacks, and what it writes instead.
constexpr std::array<std::pair<const char16_t *, const char16_t *>, 20> kBritish{{
    {u"our", u"or"},     {u"isation", u"ization"}, {u"ise", u"ize"},     {u"ising", u"izing"},
    {u"yse", u"yze"},    {u"ysing", u"yzing"},     {u"lled", u"led"},    {u"lling", u"ling"},
    {u"metre", u"meter"}, {u"tre", u"ter"},        {u"ogue", u"og"},     {u"ence", u"ense"},
    {u"grey", u"gray"},  {u"mould", u"mold"},      {u"aeo", u"eo"},      {u"plough", u"plow"},
    {u"sulph", u"sulf"}, {u"ae", u"e"},            {u"tred", u"tered"},  {u"tring", u"tering"},
}};

bool isPlainLatin(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c.unicode() < 0x250 && c.isLetter()) || c == u'\'' || c == u'\u2019';
    });
}

/// One letter more, less, other, or two exchanged.
bool isOneLetterOff(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1) {
        return false;
    }
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a.at(head) == b.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head
           && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail)) {
        ++tail;
    }
    const qsizetype leftA = a.size() - head - tail;
    const qsizetype leftB = b.size() - head - tail;
    const bool isExchanged = leftA == 2 && leftB == 2 && a.at(head) == b.at(head + 1)
        && a.at(head + 1) == b.at(head);
    return std::max(leftA, leftB) <= 1 || isExchanged;
}

}  // namespace

struct SpellingRule::Dictionary {
    std::unique_ptr<Hunspell> hunspell;
    QSet<QString> own;
    std::mutex mutex;  ///< Hunspell keeps state while it looks a word up
    QHash<QString, bool> known;
    QHash<QString, QString> fixes;
};

SpellingRule::SpellingRule()
    : d(std::make_unique<Dictionary>())
{
    for (const QString &folder : {u"/usr/share/hunspell/"_s, u"/usr/local/share/hunspell/"_s,
                                  u"/usr/share/myspell/dicts/"_s}) {
        const QByteArray affixes = QFile::encodeName(folder + u"en_US.aff"_s);
        const QByteArray words = QFile::encodeName(folder + u"en_US.dic"_s);
        if (QFile::exists(folder + u"en_US.aff"_s) && QFile::exists(folder + u"en_US.dic"_s)) {
            d->hunspell = std::make_unique<Hunspell>(affixes.constData(), words.constData());
            break;
        }
    }
    const QStringList words = wordList(u"remote-sensing.txt"_s, u"words"_s);
    for (const QString &line : words) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        d->own.unite(QSet<QString>(parts.begin(), parts.end()));
    }
}

SpellingRule::~SpellingRule() = default;

bool SpellingRule::isAvailable() const
{
    return d->hunspell != nullptr;
}

bool SpellingRule::isSpelled(const QString &word) const
{
    const std::string utf8 = word.toStdString();
    if (d->hunspell->spell(utf8)) {
        return true;
    }
    // The dictionary has few of the adverbs that are made of participles: "dispersedly".
    if (word.size() > 6 && (word.endsWith(u"edly"_s) || word.endsWith(u"ingly"_s))
        && d->hunspell->spell(word.chopped(2).toStdString())) {
        return true;
    }
    for (const auto &[british, american] : kBritish) {
        QString other = word;
        other.replace(QStringView(british).toString(), QStringView(american).toString());
        if (other != word && d->hunspell->spell(other.toStdString())) {
            return true;
        }
    }
    return false;
}

bool SpellingRule::isWord(const QString &word) const
{
    if (!d->hunspell) {
        return true;
    }
    QString plain = word;
    plain.replace(u'\u2019', u'\'');
    if (plain.endsWith(u"'s"_s)) {
        plain.chop(2);
    }
    const std::scoped_lock lock(d->mutex);
    const auto cached = d->known.constFind(plain);
    if (cached != d->known.cend()) {
        return *cached;
    }
    if (d->known.size() > kMostCached) {
        d->known.clear();
    }
    const bool isPlural = plain.endsWith(u's') && d->own.contains(plain.chopped(1).toLower());
    const bool isKnown = d->own.contains(plain.toLower()) || isPlural || isSpelled(plain);
    d->known.insert(plain, isKnown);
    return isKnown;
}

QString SpellingRule::certainFix(const QString &word) const
{
    const std::scoped_lock lock(d->mutex);
    const auto cached = d->fixes.constFind(word);
    if (cached != d->fixes.cend()) {
        return *cached;
    }
    // Certain is what is the only proposal of one word.
    const std::vector<std::string> proposals = d->hunspell->suggest(word.toStdString());
    QStringList words;
    for (const std::string &proposal : proposals) {
        const QString text = QString::fromStdString(proposal);
        if (!text.contains(u' ') && !text.contains(u'-')) {
            words.append(text);
        }
    }
    const QString fix = words.size() == 1 ? words.front() : QString();
    if (d->fixes.size() < kMostCached) {
        d->fixes.insert(word, fix);
    }
    return fix;
}

bool SpellingRule::isNearlyWord(const QString &word) const
{
    const std::scoped_lock lock(d->mutex);
    const QString key = u"nearly "_s + word;
    const auto cached = d->known.constFind(key);
    if (cached != d->known.cend()) {
        return *cached;
    }
    const std::vector<std::string> proposals = d->hunspell->suggest(word.toLower().toStdString());
    const bool isNear =
        std::any_of(proposals.begin(), proposals.end(), [&](const std::string &proposal) {
            const QString text = QString::fromStdString(proposal);
            return text == text.toLower() && isOneLetterOff(text, word.toLower());
        });
    d->known.insert(key, isNear);
    return isNear;
}

void SpellingRule::check(const Reading &caption,
                         const std::function<bool(const QString &)> &isKnown,
                         Findings &findings) const
{
    if (!isAvailable()) {
        return;
    }
    int looked = 0;
    std::vector<Span> unknown;
    for (const Token &token : tokens(caption.text)) {
        if (!token.isWord || token.span.start < caption.body) {
            continue;
        }
        // A word inside an address or a name of a file is none.
        const QChar before = token.span.start > 0 ? caption.text.at(token.span.start - 1) : u' ';
        const QChar after = token.span.end() < caption.text.size() ? caption.text.at(token.span.end()) : u' ';
        const bool isAddress = QStringView(u"/@#_\\").contains(before) || QStringView(u"/@_\\").contains(after);
        qsizetype start = token.span.start;
        const QStringList parts = caption.at(token.span).split(u'-');
        for (const QString &part : parts) {
            const Span span{start, part.size()};
            start += part.size() + 1;
            const bool isFirst = span.start == caption.body;
            const bool hasCapital = std::any_of(part.begin() + (isFirst && !part.isEmpty() ? 1 : 0), part.end(),
                                                [](QChar c) { return c.isUpper(); });
            if (part.size() < kShortest || part.size() > kLongest || isAddress || !isPlainLatin(part)) {
                continue;
            }
            if (hasCapital) {
                continue;
            }
            ++looked;
            const QString small = part.toLower();
            // At the start a name may stand; it is judged by its capital.
            const bool mayBeName = isFirst && part.front().isUpper();
            if (!isWord(small) && !isKnown(small)
                && (!mayBeName || (!isWord(part) && part.size() > 5 && isNearlyWord(part)))) {
                unknown.push_back(span);
            }
        }
    }
    const auto count = static_cast<double>(unknown.size());
    if (count > 4 && count > kOtherLanguage * looked) {
        Finding finding = caption.finding(
            Rule::Spelling, Severity::Note, {0, 0},
            QT_TRANSLATE_NOOP("gaia", "most words are in no English dictionary"));
        findings.push_back(finding);
        return;
    }
    int fixes = 0;
    for (std::size_t i = 0; i < unknown.size() && i < kMostFindings; ++i) {
        const QString written = caption.at(unknown[i]);
        const QString fix = fixes < kMostFixes ? certainFix(written) : QString();
        fixes += 1;
        findings.push_back(caption.finding(
            Rule::Spelling, Severity::Warning, unknown[i],
            fix.isEmpty() ? QT_TRANSLATE_NOOP("gaia", "“%1” is in no dictionary")
                          : QT_TRANSLATE_NOOP("gaia", "“%1”: perhaps “%2”"),
            fix.isEmpty() ? QStringList{written} : QStringList{written, fix},
            fix.isEmpty() ? QString() : fix));
    }
}

}  // namespace gaia::review
