// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/review/checker.h"

#include <QObject>

#include <memory>

namespace gaia::review {

/// The rules of the check with their word lists and dictionary, read in the background, which
/// takes some tenths of a second. Lives on the main thread; the checker itself is thread-safe.
class RuleBook final : public QObject {
    Q_OBJECT

public:
    explicit RuleBook(jobs::Runner &runner, QObject *parent = nullptr);

    /// Null until `loaded`.
    [[nodiscard]] std::shared_ptr<const Checker> checker() const { return m_checker; }

Q_SIGNALS:
    void loaded();

private:
    std::shared_ptr<const Checker> m_checker;
};

}  // namespace gaia::review
