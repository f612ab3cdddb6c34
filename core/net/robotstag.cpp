// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/robotstag.h"

#include <QRegularExpression>
#include <QStringList>

namespace gaia::net {

using namespace Qt::StringLiterals;

bool isClosedToRobot(const QByteArray &header, const QString &agent)
{
    static const QRegularExpression named(u"^([^\\s:]+)\\s*:\\s*(.*)$"_s);
    // Directives that carry a value look like a robot's name with its directive.
    static const QStringList valued{u"unavailable_after"_s, u"max-snippet"_s, u"max-image-preview"_s,
                                    u"max-video-preview"_s};
    static const QStringList closing{u"noai"_s, u"noimageai"_s, u"noindex"_s, u"noimageindex"_s,
                                     u"none"_s};
    bool isForUs = true;
    const QStringList parts = QString::fromLatin1(header).toLower().split(u',');
    for (const QString &part : parts) {
        QString directive = part.trimmed();
        if (const auto match = named.match(directive);
            match.hasMatch() && !valued.contains(match.captured(1))) {
            isForUs = match.captured(1) == "*"_L1 || match.captured(1) == agent.toLower();
            directive = match.captured(2).trimmed();
        }
        if (isForUs && closing.contains(directive)) {
            return true;
        }
    }
    return false;
}

}  // namespace gaia::net
