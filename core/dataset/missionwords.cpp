// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/missionwords.h"

#include <algorithm>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

std::vector<MissionWord> missionWords(const QString &text)
{
    std::vector<MissionWord> words;
    for (qsizetype i = 0; i < text.size();) {
        const QChar first = text.at(i);
        const qsizetype from = i++;
        if (first == u'+') {
            words.push_back({u"+"_s, from, i});
        } else if (first.isLetter() || first.isDigit()) {
            while (i < text.size() && text.at(i).isLetter() == first.isLetter()
                   && text.at(i).isDigit() == first.isDigit()) {
                ++i;
            }
            words.push_back({text.mid(from, i - from), from, i});
        }
    }
    return words;
}

QString foldedName(const QString &text)
{
    QString key;
    key.reserve(text.size());
    // Nearly all names are ASCII, for which the tables of Unicode say nothing new.
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < u'\x80'; });
    if (isAscii) {
        for (const QChar c : text) {
            const bool isUpper = c >= u'A' && c <= u'Z';
            if (isUpper || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+') {
                key += isUpper ? QChar(c.unicode() + (u'a' - u'A')) : c;
            }
        }
        return key;
    }
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c == u'+') {
            key += c.toCaseFolded();
        }
    }
    return key;
}

}  // namespace gaia::dataset
