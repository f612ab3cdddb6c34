// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace gaia::formats {

/// Makes names for files and samples out of record ids, each unique in one export: letters,
/// digits, hyphen and underscore alone, so that no id leaves its folder, ends at a dot or meets a
/// name that some file system forbids. Ids that had to be changed, that are long, or that differ
/// from an earlier one in case alone, get eight digits of their hash. Deterministic for the same
/// ids in the same order.
class FileKeys final {
public:
    [[nodiscard]] QString keyFor(const QString &id);

private:
    QSet<QString> m_taken;  ///< in lower case, since some file systems see no difference
};

}  // namespace gaia::formats
