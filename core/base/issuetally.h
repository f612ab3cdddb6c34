// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace gaia::base {

/// The issues of a work on any number of items, kept small: of each reason the first items are
/// named, of the others is told how many there are. At most `kMostReasons` reasons are told apart.
class IssueTally final {
public:
    static constexpr std::size_t kMostReasons = 100;

    /// `named`: items of one reason that are named.
    explicit IssueTally(std::size_t named = 100)
        : m_named(named)
    {
    }

    void add(const QString &item, const QString &reason);
    void add(const Issues &issues);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// By reason, in the order in which the reasons came; after the named items of a reason one
    /// issue for the rest, whose item is "12 more".
    [[nodiscard]] Issues issues() const;

private:
    struct Reason {
        QString text;
        std::vector<QString> items;
        qint64 count = 0;
    };
    [[nodiscard]] Reason &reasonOf(const QString &text);

    std::size_t m_named;
    std::vector<Reason> m_reasons;
    qint64 m_count = 0;
};

}  // namespace gaia::base
