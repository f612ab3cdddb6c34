// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ptbtokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace gaia::evaluation {

using namespace Qt::StringLiterals;

namespace {

/// Words that keep the period behind them.
constexpr auto kAbbreviations =
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|"
    "ala|ariz|ark|calif|colo|conn|ct|dak|del|fla|ga|ill|ind|kans?|ky|la|mass|md|mich|minn|miss|mo|"
    "mont|neb|nev|okla|ore|pa|penn|tenn|tex|va|vt|wash|wisc?|wyo|"
    "mr|mrs|ms|messrs|dr|drs|prof|gen|sen|sens|rep|reps|gov|lt|lieut|col|maj|sgt|capt|cpl|cmdr|adm|"
    "rev|hon|pres|st|ste|mt|ft|jr|sr|bros|co|cos|corp|inc|ltd|assn|dept|univ|est|bldg|ave|blvd|rd|hwy|"
    "etc|vs|al|ca|cf|ed|eds|vol|figs?|sec|seq|op|repr|ph\\.d|ph|nos?|pp|esq|invt|elec|natl|mfg|tel";

/// What the tokenizer tells apart; at each place the longest match wins, the first of equals.
struct Shape {
    enum class Kind { Plain, Word, Ending } kind;
    QRegularExpression pattern;
};

QRegularExpression shaped(const QString &pattern)
{
    QRegularExpression made(u"\\G(?:"_s + pattern + u')',
                            QRegularExpression::UseUnicodePropertiesOption
                                | QRegularExpression::CaseInsensitiveOption);
    made.optimize();
    return made;
}

const std::vector<Shape> &shapes()
{
    using Kind = Shape::Kind;
    static const QString letter = u"[\\p{L}\\p{M}]"_s;
    static const QString part = u"[\\p{L}\\p{M}\\p{Nd}]"_s;
    // Nuku'alofa is one word; what follows the mark of isn't and Earth's is another.
    static const QString inner = part + u"+(?:(?<="_s + letter
        + u")['\\x{2019}](?!(?:s|m|d|t|re|ve|ll)(?!"_s + part + u"))"_s + letter + part + u"*)?"_s;
    static const std::vector<Shape> all{
        {Kind::Plain, shaped(u"(?:https?|ftp)://[^\\s<>\"|()]+[^\\s<>\"|.!?(){},\\-:;']"_s)},
        {Kind::Plain, shaped(u"www\\.(?:[^\\s<>\"|.!?(){},]+\\.)+[a-z]{2,4}(?:/[^\\s<>\"|()]*[^\\s<>\"|.!?(){},\\-])?"_s)},
        {Kind::Plain,
         shaped(u"(?:[^\\s<>\"`|.!?(){},:/$]+\\.)+(?:com|net|org|edu)(?:/[^\\s<>\"|()]+[^\\s<>\"|.!?(){},\\-])?"_s)},
        {Kind::Plain, shaped(u"[a-z0-9][^\\s<>\"|():;]*@(?:[^\\s<>\"|():;.]+\\.)*[^\\s<>\"|():;.,]+"_s)},
        {Kind::Plain, shaped(u"</?[a-z!?][^<>\\r\\n]*>"_s)},
        {Kind::Plain, shaped(u"[@#][\\p{L}_][\\p{L}\\p{Nd}_]*"_s)},
        // Numbers: 1,000 and 37.5 and 12:30, also with a sign; dates; fractions.
        {Kind::Plain, shaped(u"[-+]?(?:\\p{Nd}*(?:[.:,]\\p{Nd}+)+|\\p{Nd}+)"_s)},
        {Kind::Plain, shaped(u"\\p{Nd}{1,2}[-/]\\p{Nd}{1,2}[-/]\\p{Nd}{2,4}"_s)},
        {Kind::Plain, shaped(u"(?:\\p{Nd}{1,4}[- ])?\\p{Nd}{1,4}/\\p{Nd}{1,4}"_s)},
        {Kind::Plain, shaped(u"[\\x{207A}\\x{207B}]?[\\x{2070}\\x{B9}\\x{B2}\\x{B3}\\x{2074}-\\x{2079}]+|[\\x{208A}\\x{208B}]?[\\x{2080}-\\x{2089}]+"_s)},
        {Kind::Plain, shaped(u"'\\p{Nd}{2}s"_s)},
        // Words; those with hyphens, slashes and ampersands inside are one.
        {Kind::Word, shaped(letter + part + u"*(?:[.!?]"_s + letter + part + u"*)*"_s)},
        {Kind::Word, shaped(inner + u"(?:[-_]"_s + inner + u")*"_s)},
        {Kind::Plain, shaped(u"\\p{Nd}*(?:[.,]\\p{Nd}+)+(?:-"_s + inner + u")+"_s)},
        {Kind::Plain, shaped(u"(?-i:[A-Z]+(?:[+&][A-Z]+)+)"_s)},
        {Kind::Plain, shaped(u"[a-z0-9]+(?:-[a-z]+){0,2}(?:/[a-z0-9]+(?:-[a-z]+){0,2}){1,2}"_s)},
        // Letters that each have their period: U.S., e.g., p.m.
        {Kind::Plain, shaped(u"[a-z](?:\\.[a-z])+\\."_s)},
        {Kind::Plain, shaped(u"(?<![\\p{L}\\p{Nd}])[a-z]\\."_s)},
        {Kind::Plain,
         shaped(u"(?:"_s + QLatin1String(kAbbreviations) + u")\\."_s)},
        {Kind::Ending, shaped(u"['\\x{2019}](?:s|m|d|re|ve|ll)(?!"_s + part + u")"_s)},
        {Kind::Ending, shaped(u"n['\\x{2019}]t(?!"_s + part + u")"_s)},
        {Kind::Plain, shaped(u"[?!]+|\\.{3,}|-{2,}|``|''"_s)},
        {Kind::Plain, shaped(u"."_s)}};
    return all;
}

/// What stands for signs that the Treebank's letters do not have.
QString plainSigns(const QString &sentence)
{
    static const QHash<QChar, QString> signs{
        {QChar(0x2018), u" ` "_s},  {QChar(0x201B), u"'"_s},
        {QChar(0x201C), u" `` "_s}, {QChar(0x201D), u" '' "_s},  {QChar(0x201E), u" `` "_s},
        {QChar(0x2013), u" -- "_s}, {QChar(0x2014), u" -- "_s},  {QChar(0x2015), u" -- "_s},
        {QChar(0x2026), u" ... "_s}, {QChar(0xA3), u"#"_s},      {QChar(0x20AC), u"$"_s},
        {QChar(0xBD), u" 1/2 "_s},  {QChar(0xBC), u" 1/4 "_s},   {QChar(0xBE), u" 3/4 "_s},
        {QChar(0xA2), u"cents"_s},  {QChar(0xA4), u"$"_s},       {QChar(0x2153), u" 1/3 "_s},
        {QChar(0x2154), u" 2/3 "_s}, {QChar(0xA0), u" "_s},      {QChar(0x2010), u"-"_s},     {QChar(0x2011), u"-"_s},
        {QChar(0xAD), u""_s},       {QChar(0xAB), u" `` "_s},    {QChar(0xBB), u" '' "_s}};
    QString plain;
    plain.reserve(sentence.size());
    for (const QChar letter : sentence) {
        const auto sign = signs.constFind(letter);
        plain += sign == signs.constEnd() ? QString(letter) : *sign;
    }
    return plain;
}

/// What pages write for a sign of their own language.
QString withoutEntities(QString text)
{
    if (!text.contains(u'&')) {
        return text;
    }
    static constexpr std::pair<const char *, const char *> kEntities[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", " "}};
    for (const auto &[entity, sign] : kEntities) {
        text.replace(QLatin1String(entity), QLatin1String(sign), Qt::CaseInsensitive);
    }
    return text;
}

/// A blank for what the tokenizer knows no token for and leaves out: controls, marks of direction,
/// pictographs, Roman numerals of one sign and the like, as CoreNLP 3.4.1 does with each sign.
QString withoutUnknown(QString text)
{
    static const QRegularExpression unknown(
        u"[\\p{Cc}\\p{Cf}\\p{Nl}\\x{20A1}-\\x{20A3}\\x{20A5}-\\x{20AB}\\x{20AD}-\\x{20C0}"
        "\\x{2024}-\\x{2027}\\x{203C}\\x{203D}\\x{2043}\\x{2047}-\\x{205E}\\x{2150}-\\x{2152}"
        "\\x{215F}\\x{3003}\\x{3004}\\x{3008}-\\x{301F}\\x{FFFC}\\x{FFFD}\\x{10000}-\\x{10FFFF}]"_s);
    return text.replace(unknown, u" "_s);
}

/// "isn't" before its "n't", "earth's" before its "'s": how much of a word is the word itself.
qsizetype withoutEnding(const QString &text, qsizetype at, qsizetype length)
{
    static const QRegularExpression negation(u"\\G[\\p{L}\\p{M}]+(?=n['\\x{2019}]t(?![\\p{L}\\p{Nd}]))"_s,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = negation.match(text, at);
    return match.hasMatch() && match.capturedLength() < length ? match.capturedLength() : length;
}

/// Two words written as one.
const QHash<QString, qsizetype> &joined()
{
    static const QHash<QString, qsizetype> words{
        {u"cannot"_s, 3}, {u"gonna"_s, 3}, {u"gotta"_s, 3}, {u"lemme"_s, 3},
        {u"gimme"_s, 3},  {u"wanna"_s, 3}};
    return words;
}

/// Brackets and quotes by the names that the Treebank gives them.
QString named(const QString &token, bool isOpening)
{
    static const QHash<QString, QString> names{
        {u"("_s, u"-lrb-"_s}, {u")"_s, u"-rrb-"_s}, {u"["_s, u"-lsb-"_s}, {u"]"_s, u"-rsb-"_s},
        {u"{"_s, u"-lcb-"_s}, {u"}"_s, u"-rcb-"_s}};
    if (token == "\""_L1) {
        return isOpening ? u"``"_s : u"''"_s;
    }
    if (token == "'"_L1) {
        return isOpening ? u"`"_s : u"'"_s;
    }
    if (token.size() > 2 && token.count(u'.') == token.size()) {
        return u"..."_s;
    }
    if (token.size() > 1 && token.count(u'-') == token.size()) {
        return token.size() <= 4 ? u"--"_s : token;
    }
    return names.value(token, token);
}

/// A quote opens where nothing or an opening mark stands before it.
bool isOpeningAt(const QString &text, qsizetype at)
{
    if (at == 0) {
        return true;
    }
    const QChar before = text.at(at - 1);
    return before.isSpace() || QStringView(u"([{<`-").contains(before);
}

struct Match {
    qsizetype length = 0;
    Shape::Kind kind = Shape::Kind::Plain;
};

Match longestAt(const QString &text, qsizetype at)
{
    Match best;
    for (const Shape &shape : shapes()) {
        const auto match = shape.pattern.match(text, at);
        if (match.hasMatch() && match.capturedLength() > best.length) {
            best = {match.capturedLength(), shape.kind};
        }
    }
    return best;
}

}  // namespace

QStringList ptbTokens(const QString &sentence)
{
    const QString text = withoutUnknown(plainSigns(withoutEntities(sentence)));
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Match match = longestAt(text, at);
        if (match.length == 0) {
            ++at;
            continue;
        }
        if (match.kind == Shape::Kind::Word) {
            match.length = withoutEnding(text, at, match.length);
        }
        QString token = text.mid(at, match.length).toLower();
        if (match.kind == Shape::Kind::Ending || token.size() == 1) {
            token.replace(QChar(0x2019), u'\'');
        }
        if (const qsizetype first = joined().value(token); first > 0) {
            tokens << token.left(first) << token.mid(first);
        } else {
            tokens << named(token, isOpeningAt(text, at));
        }
        at += match.length;
    }
    return tokens;
}

QStringList captionTokens(const QString &caption)
{
    // The list of pycocoevalcap; its -LRB- and the like never match what is in lower case.
    static const QSet<QString> marks{u"''"_s, u"'"_s, u"``"_s, u"`"_s, u"."_s,   u"?"_s, u"!"_s,
                                     u","_s,  u":"_s, u"-"_s,  u"--"_s, u"..."_s, u";"_s};
    QStringList words = ptbTokens(caption);
    words.removeIf([](const QString &word) { return marks.contains(word); });
    return words;
}

}  // namespace gaia::evaluation
