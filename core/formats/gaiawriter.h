// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/image.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <memory>

namespace gaia::formats {

/// Writes records as the GAIA collection has them: an array of objects, UTF-8, keys in order,
/// nulls kept; one record at a time. The file is whole only after finish().
class GaiaWriter final {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<GaiaWriter>> create(const QString &path);

    [[nodiscard]] base::Status write(const dataset::Image &image, const QStringList &captions);
    /// Closes the array and presses the file onto the disk.
    [[nodiscard]] base::Status finish();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] QString sha256() const;

private:
    explicit GaiaWriter(const QString &path);
    [[nodiscard]] base::Status put(const QByteArray &text);

    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
    bool m_isFirst = true;
};

}  // namespace gaia::formats
