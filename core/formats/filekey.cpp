// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/filekey.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gaia::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 100;  ///< letters; a tar header holds 100 bytes with the folder

bool isPlain(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
}

/// Names that Windows keeps for devices, whatever their extension.
bool isReserved(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

}  // namespace

QString FileKeys::keyFor(const QString &id)
{
    QString key;
    for (const QChar letter : id) {
        key += isPlain(letter) ? letter : QChar(u'_');
    }
    constexpr qsizetype kLongestPlain = kLongest - 20;
    if (key.startsWith(u'-')) {
        key.front() = u'_';
    }
    const bool isKept =
        key == id && !key.isEmpty() && key.size() <= kLongestPlain && !isReserved(key);
    QString unique = key;
    for (int turn = 0; (turn == 0 && !isKept) || m_taken.contains(unique.toLower()); ++turn) {
        const QByteArray seed = id.toUtf8() + (turn > 1 ? QByteArray::number(turn) : QByteArray());
        const QString digits = QString::fromLatin1(
            QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex().left(8));
        unique = QString(key.left(kLongestPlain - 9) + u'-' + digits);
    }
    m_taken.insert(unique.toLower());
    return unique;
}

}  // namespace gaia::formats
