// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/placename.h"

#include <QList>

#include <algorithm>
#include <array>

namespace gaia::dataset {

namespace {

struct Letter {
    char16_t from;
    const char *to;
};

/// Letters that no decomposition takes apart.
constexpr std::array<Letter, 12> kLetters{{
    {u'ø', "o"},
    {u'ł', "l"},
    {u'đ', "d"},
    {u'ß', "ss"},
    {u'æ', "ae"},
    {u'œ', "oe"},
    {u'þ', "th"},
    {u'ð', "d"},
    {u'ı', "i"},
    {u'ħ', "h"},
    {u'ŋ', "n"},
    {u'ə', "a"},
}};

bool isDropped(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'\'':
    case u'`':
    case u'´':
    case u'‘':
    case u'’':
    case u'ʻ':
    case u'ʼ':
    case u'ʾ':
    case u'ʿ':
    case u'′': return true;
    default: return c.isMark();
    }
}

/// The word that a short form stands for; the word itself otherwise.
QStringView writtenOut(QStringView word)
{
    return word == u"st"   ? QStringView(u"saint")
        : word == u"ste"   ? QStringView(u"sainte")
        : word == u"mt"    ? QStringView(u"mount")
        : word == u"mtn"   ? QStringView(u"mountain")
        : word == u"mts"   ? QStringView(u"mountains")
        : word == u"mtns"  ? QStringView(u"mountains")
                           : word;
}

void appendFolded(QString &text, QChar c)
{
    for (const Letter &letter : kLetters) {
        if (c.unicode() == letter.from) {
            text += QLatin1String(letter.to);
            return;
        }
    }
    if (c == u'&') {
        text += QLatin1String(" and ");
    } else {
        // Halves of a surrogate pair stay as they are.
        text += c.isLetterOrNumber() || c.isSurrogate() ? c : QChar(u' ');
    }
}

}  // namespace

QString foldedPlaceName(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    const bool isAscii =
        std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 128; });
    const QString lower = isAscii ? name.toLower()
                                  : name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : lower) {
        if (!isDropped(c)) {
            appendFolded(plain, c);
        }
    }
    QString folded;
    folded.reserve(plain.size() + 8);
    const auto words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        if (folded.isEmpty() && word == u"the" && words.size() > 1) {
            continue;
        }
        if (!folded.isEmpty()) {
            folded += u' ';
        }
        folded += writtenOut(word);
    }
    return folded;
}

}  // namespace gaia::dataset
