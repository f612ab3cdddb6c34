// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include "core/base/translate.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace gaia::storage {

FileIdentity::FileIdentity(const QString &path)
    : m_path(path)
{
    m_isKnown = look();
}

bool FileIdentity::look()
{
    struct stat found {};
    if (::stat(QFile::encodeName(m_path).constData(), &found) != 0) {
        return false;
    }
    m_device = found.st_dev;
    m_number = found.st_ino;
    return true;
}

base::Status FileIdentity::check()
{
    if (!m_isKnown) {
        m_isKnown = look();
        return {};
    }
    struct stat found {};
    const bool isThere = ::stat(QFile::encodeName(m_path).constData(), &found) == 0;
    if (isThere && found.st_dev == m_device && found.st_ino == m_number) {
        return {};
    }
    const QString name = QFileInfo(m_path).fileName();
    return base::fail(
        isThere ? base::ErrorCode::Conflict : base::ErrorCode::NotFound,
        isThere ? base::translate("gaia", "Another file has taken the place of %1 while it was open, so "
                                          "nothing was written. Put the old one back and try again, or open "
                                          "the project anew.")
                      .arg(name)
                : base::translate("gaia", "%1 was moved or deleted while it was open, so nothing was "
                                          "written. Put it back and try again.")
                      .arg(name));
}

}  // namespace gaia::storage
