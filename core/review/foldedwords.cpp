// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/foldedwords.h"

#include "core/review/tokens.h"

#include <QSet>

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;

namespace {

bool isFunctionWord(const QString &folded)
{
    static const QSet<QString> kWords = [] {
        const QStringList list =
            u"a about above across after again against all along also although am among an "
            "and any are around as at away be because been before being below between both "
            "but by can could did do does down during each either few for from further had "
            "has have he her here his how however i if in into is it its itself just like "
            "many may might more most much must near no nor not now of off often on once "
            "one only onto or other our out over own per rather same several she should "
            "since so some still such than that the their them then there these they this "
            "those though through thus to too toward towards under until up upon us very "
            "was we well were what when where which while who whose why will with within "
            "without would yet you your image images showcases shows show showing seen "
            "visible two three"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return kWords.contains(folded);
}

bool endsSentence(QStringView between)
{
    return std::any_of(between.begin(), between.end(), [](QChar sign) {
        return sign == u'.' || sign == u'!' || sign == u'?' || sign == u'\n' || sign == u':'
            || sign == u';';
    });
}

}  // namespace

QString foldedWord(QStringView word)
{
    QString plain;
    for (const QChar sign : word.toString().normalized(QString::NormalizationForm_D)) {
        if (!sign.isMark()) {
            plain += sign == u'\u2019' ? QChar(u'\'') : sign;
        }
    }
    plain = plain.toCaseFolded();
    return plain.endsWith(u"'s"_s) ? plain.chopped(2) : plain;
}

std::vector<FoldedWord> foldedWords(const QString &text, qsizetype from)
{
    std::vector<FoldedWord> words;
    qsizetype last = from;
    for (const Token &token : tokens(text)) {
        if (!token.isWord || token.span.start < from) {
            continue;
        }
        const QStringView between = QStringView(text).mid(last, token.span.start - last);
        words.push_back({token.span,
                         foldedWord(QStringView(text).mid(token.span.start, token.span.length)),
                         words.empty() || endsSentence(between)});
        last = token.span.end();
    }
    return words;
}

bool isContentWord(const QString &folded)
{
    return folded.size() > 1 && !isFunctionWord(folded);
}

QString stemOf(const QString &folded)
{
    static const QStringList kEndings{u"ings"_s, u"ing"_s, u"ies"_s, u"ied"_s, u"es"_s,
                                      u"ed"_s,   u"s"_s,   u"y"_s,   u"e"_s};
    for (const QString &ending : kEndings) {
        const bool isGlass = ending == u"s" && folded.endsWith(u"ss");
        if (folded.size() - ending.size() >= 3 && folded.endsWith(ending) && !isGlass) {
            return folded.chopped(ending.size());
        }
    }
    return folded;
}

}  // namespace gaia::review
