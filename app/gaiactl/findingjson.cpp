// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaiactl/findingjson.h"

#include <algorithm>

namespace gaia::gaiactl {

namespace {

qint64 codePoints(const QString &text, qsizetype units)
{
    const QStringView part = QStringView(text).left(units);
    return part.size()
        - std::count_if(part.begin(), part.end(), [](QChar sign) { return sign.isLowSurrogate(); });
}

}  // namespace

Json findingJson(const QString &imageId, const review::Finding &finding, const QString &caption)
{
    Json object{{"id", imageId.toStdString()},
                {"ordinal", finding.ordinal > 0 ? Json(finding.ordinal) : Json()},
                {"rule", word(finding.rule).toStdString()},
                {"severity", word(finding.severity).toStdString()}};
    // A finding on the whole caption spans it.
    const bool isWhole = finding.span.length == 0 && finding.fix.isNull();
    const qsizetype end = isWhole ? caption.size() : finding.span.end();
    object["span"] = finding.ordinal > 0 ? Json{codePoints(caption, finding.span.start),
                                                codePoints(caption, end)}
                                         : Json();
    object["message"] = message(finding).toStdString();
    object["fix"] = json(finding.fix);
    if (finding.isDismissed) {
        object["dismissed"] = true;
    }
    return object;
}

}  // namespace gaia::gaiactl
