// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/details.h"
#include "ui/review/rulebook.h"

#include <QTimer>

namespace gaia::review {

/// Checks a caption while it is typed, in the background: a moment after the last key the image is
/// checked with the text as it stands, and only the newest answer is told. Lives on the main
/// thread.
class LiveCheck final : public QObject {
    Q_OBJECT

public:
    LiveCheck(const RuleBook &rules, jobs::Runner &runner, QObject *parent = nullptr);

    /// Wants the check of `detail` with `text` in the place of the caption `ordinal`.
    void ask(const DetailPtr &detail, int ordinal, const QString &text);

Q_SIGNALS:
    void checked(gaia::dataset::CaptionKey caption, const QString &text,
                 std::shared_ptr<const gaia::review::Check> check);

private:
    void start();

    const RuleBook &m_rules;
    jobs::Runner &m_runner;
    QTimer m_soon;
    jobs::Latest m_requests;
    bool m_isRunning = false;
    DetailPtr m_detail;
    int m_ordinal = 0;
    QString m_text;
};

}  // namespace gaia::review
