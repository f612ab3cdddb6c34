// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scraping/picturename.h"

#include <QRegularExpression>

namespace gaia::scraping {

using namespace Qt::StringLiterals;

bool isImageFile(const QString &address)
{
    static const QRegularExpression pattern(u"\\.(?:jpe?g|png|tiff?|webp|jp2)(?:[?#]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return address.contains(pattern);
}

QString plainName(const QUrl &url)
{
    static const QRegularExpression size(
        u"(?:[_-](?:lrg|th|tn|thumb|thumbnail|small|medium|large|full|web|geo|wide|sm|med|pillars|"
        "article|card_[a-z]+|\\d{2,4}m|\\dkm|\\d{2,5}x\\d{2,5})|_(?:320|400|480|540|600|640|720|768|"
        "800|1024|1280|1440|1600|2048|2560|3840|4096))+$"_s);  // no years, no frame numbers
    QString name = url.fileName().toLower();
    name = name.left(name.lastIndexOf(u'.') > 0 ? name.lastIndexOf(u'.') : name.size());
    name.remove(size);
    return name;
}

QString placedName(const QUrl &url)
{
    const QString name = plainName(url);
    if (name.isEmpty()) {
        return {};
    }
    static const QRegularExpression size(
        u"/(?:browse|thumb(?:nail)?s?|small|medium|large|full(?:[_-]?size)?|(?:hi|high|low)[_-]?res|"
        "originals?|previews?|web|split|jpe?g|png|gif|tiff?|\\d{2,5}x\\d{2,5})(?=/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString path = url.path(QUrl::FullyEncoded);
    return url.host() + path.left(path.lastIndexOf(u'/') + 1).remove(size) + name;
}

}  // namespace gaia::scraping
