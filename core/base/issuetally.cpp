// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/issuetally.h"

#include "core/base/translate.h"

#include <algorithm>

namespace gaia::base {

IssueTally::Reason &IssueTally::reasonOf(const QString &text)
{
    const auto known = std::find_if(m_reasons.begin(), m_reasons.end(),
                                    [&](const Reason &reason) { return reason.text == text; });
    if (known != m_reasons.end()) {
        return *known;
    }
    if (m_reasons.size() < kMostReasons) {
        m_reasons.push_back({text, {}, 0});
    } else if (m_reasons.size() == kMostReasons) {
        m_reasons.push_back({translate("gaia", "For other reasons."), {}, 0});
    }
    return m_reasons.back();
}

void IssueTally::add(const QString &item, const QString &reason)
{
    Reason &known = reasonOf(reason);
    ++m_count;
    ++known.count;
    if (known.items.size() < m_named) {
        known.items.push_back(item);
    }
}

void IssueTally::add(const Issues &issues)
{
    for (const Issue &issue : issues) {
        add(issue.item, issue.reason);
    }
}

Issues IssueTally::issues() const
{
    Issues issues;
    for (const Reason &reason : m_reasons) {
        for (const QString &item : reason.items) {
            issues.push_back({item, reason.text});
        }
        const qint64 others = reason.count - qint64(reason.items.size());
        if (others > 0) {
            issues.push_back({translate("gaia", "%1 more").arg(others), reason.text});
        }
    }
    return issues;
}

}  // namespace gaia::base
