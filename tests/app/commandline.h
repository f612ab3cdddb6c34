// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace gaia::test {

/// How a run of gaiactl came out. `code` is -1 where it did not end by itself.
struct Ended {
    int code = -1;
    QByteArray out;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the real gaiactl and waits for its end, two minutes at most.
[[nodiscard]] Ended run(const QStringList &arguments,
                        const QProcessEnvironment &environment =
                            QProcessEnvironment::systemEnvironment());

}  // namespace gaia::test
