// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/splitname.h"

#include <QFileInfo>

namespace gaia::formats {

using namespace Qt::StringLiterals;

QString splitOfFolder(const QString &name)
{
    const QString folder = name.toLower();
    return folder == "train"_L1 || folder == "test"_L1 || folder == "validation"_L1 ? folder
        : folder == "val"_L1 || folder == "valid"_L1 || folder == "dev"_L1
        ? u"validation"_s
        : QString();
}

QString splitOfFile(const QString &name)
{
    const QString stem = QFileInfo(name).baseName();
    return stem.endsWith("_data"_L1, Qt::CaseInsensitive) ? splitOfFolder(stem.chopped(5)) : QString();
}

}  // namespace gaia::formats
