// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/review/checker.h"

#include <QObject>

#include <memory>

namespace gaia::review {

/// The rules of the check with their word lists and dictionary, and then the tables of places,
/// read in the background, which takes some tenths of a second each. What is checked before the
/// places are there is checked without them, and again after. Lives on the main thread; the checker
/// itself is thread-safe.
class RuleBook final : public QObject {
    Q_OBJECT

public:
    explicit RuleBook(jobs::Runner &runner, QObject *parent = nullptr);

    /// Null until `loaded`.
    [[nodiscard]] std::shared_ptr<const Checker> checker() const { return m_checker; }
    [[nodiscard]] bool hasPlaces() const { return m_hasPlaces; }

    /// Checks an image with what has been read so far, from any thread.
    struct Reader {
        std::shared_ptr<const Checker> checker;
        bool hasPlaces = false;
        [[nodiscard]] Check check(const Subject &subject) const;
    };
    [[nodiscard]] Reader reader() const { return {m_checker, m_hasPlaces}; }

Q_SIGNALS:
    /// The rules are there; and once more, when the places are too.
    void loaded();

private:
    std::shared_ptr<const Checker> m_checker;
    bool m_hasPlaces = false;
};

}  // namespace gaia::review
