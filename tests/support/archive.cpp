// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace gaia::test {

std::vector<Member> readTar(const QString &path)
{
    std::vector<Member> members;
    archive *reader = archive_read_new();
    archive_read_support_format_tar(reader);
    constexpr std::size_t kBlock = 10240;
    if (archive_read_open_filename(reader, QFile::encodeName(path).constData(), kBlock)
        == ARCHIVE_OK) {
        archive_entry *entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            QByteArray bytes(static_cast<qsizetype>(archive_entry_size(entry)), '\0');
            archive_read_data(reader, bytes.data(), static_cast<std::size_t>(bytes.size()));
            members.push_back({QString::fromUtf8(archive_entry_pathname(entry)), bytes});
        }
    }
    archive_read_free(reader);
    return members;
}

}  // namespace gaia::test
