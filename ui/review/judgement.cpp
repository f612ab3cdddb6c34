// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/judgement.h"

#include <algorithm>

namespace gaia::review {

int Judgement::open() const
{
    return static_cast<int>(findings.size()) - dismissed();
}

int Judgement::dismissed() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [](const Finding &one) { return one.isDismissed; }));
}

Judgement judgementOf(const Check &check, int ordinal, const QString &text,
                      const QStringList &dismissed)
{
    Judgement judgement;
    judgement.isKnown = true;
    judgement.text = text;
    for (const Finding &finding : check.findings) {
        if (finding.ordinal == ordinal) {
            judgement.findings.push_back(finding);
            judgement.findings.back().isDismissed = dismissed.contains(memoryOf(finding));
        }
    }
    const auto index = static_cast<std::size_t>(ordinal - 1);
    if (ordinal > 0 && index < check.captions.size()) {
        judgement.measure = check.captions[index];
    }
    return judgement;
}

}  // namespace gaia::review
