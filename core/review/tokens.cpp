// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/tokens.h"

namespace gaia::review {

namespace {

bool isPartOfWord(QChar sign)
{
    // Surrogates stay together as a word, so that no token splits a character.
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
}

bool isJoint(QChar sign)
{
    return sign == u'-' || sign == u'\'' || sign == u'\u2019' || sign == u'\u2010'
        || sign == u'\u2011';
}

/// A full stop or comma between digits belongs to the number.
bool isInsideNumber(const QString &text, qsizetype at)
{
    return (text.at(at) == u'.' || text.at(at) == u',') && at > 0 && at + 1 < text.size()
        && text.at(at - 1).isDigit() && text.at(at + 1).isDigit();
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const bool isJoined =
            isJoint(text.at(at)) && at + 1 < text.size() && isPartOfWord(text.at(at + 1));
        if (!isPartOfWord(text.at(at)) && !isJoined && !isInsideNumber(text, at)) {
            break;
        }
        ++at;
    }
    return at;
}

}  // namespace

std::vector<Token> tokens(const QString &text)
{
    std::vector<Token> found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const bool isWord = isPartOfWord(text.at(at));
        const qsizetype end = isWord ? endOfWord(text, at) : at + 1;
        found.push_back({{at, end - at}, isWord});
        at = end;
    }
    return found;
}

}  // namespace gaia::review
