// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/filekind.h"

#include "core/base/translate.h"

#include <QFileInfo>
#include <QStringList>

namespace gaia::imaging {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::translate;

base::Result<QString> kindOf(const QByteArray &head, const QString &name)
{
    if (head.isEmpty()) {
        return fail(ErrorCode::Invalid, translate("gaia", "%1 is empty: it has no bytes at all.").arg(name));
    }
    if (head.startsWith("\x89PNG\r\n\x1a\n")) {
        return u"PNG"_s;
    }
    if (head.startsWith("\xff\xd8\xff")) {
        return u"JPEG"_s;
    }
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP") {
        return u"WEBP"_s;
    }
    const QByteArray tiff = head.left(4);
    if (tiff == QByteArray("II*\0", 4) || tiff == QByteArray("MM\0*", 4)
        || tiff == QByteArray("II+\0", 4) || tiff == QByteArray("MM\0+", 4)) {
        return u"GTiff"_s;
    }
    if (head.startsWith(QByteArray("\0\0\0\x0cjP  ", 8)) || head.startsWith("\xff\x4f\xff\x51")) {
        return u"JP2OpenJPEG"_s;
    }
    const QByteArray start = head.trimmed().left(64).toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || start.startsWith("<head")) {
        return fail(ErrorCode::Unsupported,
                    translate("gaia", "%1 is a web page, not a picture. Fetch the picture itself.").arg(name));
    }
    return fail(ErrorCode::Unsupported,
                translate("gaia", "%1 is no picture of a kind that is read here: PNG, JPEG, TIFF, WebP or "
                           "JPEG 2000.").arg(name));
}

bool isNamedAsPicture(const QString &path)
{
    static const QStringList endings{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s,
                                     u"webp"_s, u"jp2"_s, u"j2k"_s,  u"gif"_s, u"bmp"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

}  // namespace gaia::imaging
