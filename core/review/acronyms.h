// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reading.h"

#include <QHash>
#include <QSet>

namespace gaia::review {

/// Rule acronym: an acronym is spelled out where a caption first uses it. What everyone knows and
/// the names of spacecraft need no words; resources/review/acronyms.txt lists both.
class AcronymRule final {
public:
    AcronymRule();
    void check(const Reading &caption, Findings &findings) const;
    /// Whether the text spells the acronym out: its words stand beside it, before or after.
    [[nodiscard]] bool isExpanded(const QString &text, const QString &acronym,
                                  const Span &span) const;
    [[nodiscard]] QString expansionOf(const QString &acronym) const
    {
        return m_expansions.value(acronym);
    }

private:
    QSet<QString> m_known;
    QHash<QString, QString> m_expansions;
};

}  // namespace gaia::review
