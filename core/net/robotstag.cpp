// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robotstag.h"

#include <QRegularExpression>
#include <QStringList>

namespace gaia::net {

using namespace Qt::StringLiterals;

bool isClosedToRobot(const QByteArray &header, const QString &agent)
{
    // Commas part directives by the standard; semicolons and blanks do in what servers send.
    static const QRegularExpression sign(u"[;,]+"_s);
    static const QRegularExpression blank(u"\\s+"_s);
    static const QRegularExpression colon(u"\\s*:\\s*"_s);  // "otherbot:noindex", "otherbot : noindex"
    // Directives that carry a value look like a robot's name with its directive.
    static const QStringList valued{u"unavailable_after"_s, u"max-snippet"_s, u"max-image-preview"_s,
                                    u"max-video-preview"_s};
    static const QStringList closing{u"noai"_s, u"noimageai"_s, u"noindex"_s, u"noimageindex"_s,
                                     u"none"_s};
    bool isForUs = true;
    const QStringList parts =
        QString::fromLatin1(header).toLower().replace(colon, u": "_s).split(sign);
    for (const QString &part : parts) {
        const QStringList words = part.split(blank, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            // Within a part "15:" is an hour of "unavailable_after".
            const bool isName = word.size() > 1 && word.endsWith(u':')
                && (i == 0 || !word.front().isDigit()) && !valued.contains(word.chopped(1));
            if (isName) {
                isForUs = word == "*:"_L1 || word.chopped(1) == agent.toLower();
            } else if (isForUs && closing.contains(word)) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace gaia::net
