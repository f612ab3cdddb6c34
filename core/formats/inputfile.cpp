// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/inputfile.h"

#include "core/base/translate.h"

namespace gaia::formats {

base::Error readError(const QFile &file)
{
    return {base::ErrorCode::CannotOpen,
            base::translate("gaia", "%1 can't be read: %2.").arg(file.fileName(), file.errorString()),
            {}};
}

base::Status openToRead(QFile &file)
{
    return file.open(QIODevice::ReadOnly) ? base::Status() : base::fail(readError(file));
}

}  // namespace gaia::formats
