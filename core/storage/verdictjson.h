// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gaia::storage {

/// What an event says of a mark on a claim.
struct ClaimMarkText {
    QString quote;
    QString mark;  ///< null for none
};
[[nodiscard]] QByteArray claimMarkJson(const ClaimMarkText &mark);
[[nodiscard]] std::optional<ClaimMarkText> claimMarkFromJson(const QByteArray &json);
/// The action of such events.
inline const QString kMark = QStringLiteral("mark");

/// What an event says of a verdict given blind.
struct JudgementText {
    qint64 task = 0;
    QString purpose;
    QString verdict;  ///< accepted, edited, rejected
    QString reason;   ///< null without
    QString text;     ///< as it was left
    double seconds = 0.0;
};
[[nodiscard]] QByteArray judgementJson(const JudgementText &judgement);
[[nodiscard]] std::optional<JudgementText> judgementFromJson(const QByteArray &json);
inline const QString kJudge = QStringLiteral("judge");

}  // namespace gaia::storage
