// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/wordlists.h"

#include <QFile>

namespace gaia::review {

using namespace Qt::StringLiterals;

QStringList wordList(const QString &file, const QString &name)
{
    QFile source(u":/review/"_s + file);
    QStringList lines;
    if (!source.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const QString heading = u'[' + name + u']';
    bool isInside = false;
    const QStringList all = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &raw : all) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']') && !line.contains(u' ')) {
            isInside = line == heading;
        } else if (isInside && !line.isEmpty() && !line.startsWith(u'#')) {
            lines.append(line);
        }
    }
    return lines;
}

}  // namespace gaia::review
