// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/exportfate.h"

#include "core/base/translate.h"

namespace gaia::project {

using base::translate;
using formats::PictureUse;

ExportFate exportFate(const formats::ExportItem &item, bool hasPicture,
                      const formats::ExportFormat &format, bool urlsOnly)
{
    const bool hasAddress = !formats::addressOf(item.image).isEmpty();
    if (format.needsAddress && !hasAddress) {
        return ExportFate::NoAddress;
    }
    if (format.needsDate && !item.image.acquired.isTaken()) {
        return ExportFate::NoDate;
    }
    if (format.pictures != PictureUse::Needed || hasPicture) {
        return ExportFate::Written;
    }
    return !hasAddress ? ExportFate::NoPicture
        : urlsOnly     ? ExportFate::Written
                       : ExportFate::Linked;
}

QString sentenceOf(ExportFate fate)
{
    return fate == ExportFate::NoAddress ? translate("gaia", "It has no address on the web.")
        : fate == ExportFate::NoDate
        ? translate("gaia", "It has no date, which this format asks for.")
        : translate("gaia", "Its picture is not passed on, and it has no address.");
}

}  // namespace gaia::project
