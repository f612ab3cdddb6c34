// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace gaia::test {

struct Member {
    QString name;
    QByteArray bytes;
};

/// The members of a tar archive in their order; none if it is no archive.
[[nodiscard]] std::vector<Member> readTar(const QString &path);

}  // namespace gaia::test
