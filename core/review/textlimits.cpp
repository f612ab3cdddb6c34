// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/textlimits.h"

#include "core/base/translate.h"
#include "core/review/cliptokens.h"

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;
using base::translate;
using Unit = TextLimit::Unit;

int spacedWords(const QString &text)
{
    static const QString signs = u".!\"()*#:;~"_s;
    int words = 0;
    bool isInside = false;
    for (const QChar sign : text) {
        const bool isBlank = sign.isSpace() || signs.contains(sign);
        words += !isBlank && !isInside ? 1 : 0;
        isInside = !isBlank;
    }
    return words;
}

int TextLimit::lengthOf(const TextLength &text) const
{
    return unit == Unit::ClipTokens ? text.clipTokens : text.spacedWords;
}

const std::vector<TextLimit> &textLimits()
{
    static const std::vector<TextLimit> limits{
        // Radford et al. 2021, and those made from it: OpenCLIP, RemoteCLIP, GeoRSCLIP, SkyCLIP.
        {u"CLIP"_s, Unit::ClipTokens, ClipTokenizer::kTextTokens},
        // Zhang et al. 2024: context 248, the same byte pairs and marks.
        {u"Long-CLIP"_s, Unit::ClipTokens, 248 - ClipTokenizer::kMarks},
        // LAVIS, blip_processors.py: max_words = 50. The configuration that comes with an export
        // for LAVIS sets it higher.
        {u"BLIP-2 (LAVIS)"_s, Unit::Words, 50},
        // Zhai et al. 2023: context 64, one mark at the end, SentencePiece.
        {u"SigLIP"_s, Unit::LeastWords, 63},
    };
    return limits;
}

QString limitText(const TextLimit &limit, const TextLength &text)
{
    const int length = limit.lengthOf(text);
    const QString said = limit.unit == Unit::Words
        ? translate("gaia", "%1: %2 of %3 words")
        : limit.unit == Unit::LeastWords ? translate("gaia", "%1: at least %2 of %3 tokens")
                                         : translate("gaia", "%1: %2 of %3 tokens");
    const QString whole = said.arg(limit.model).arg(length).arg(limit.limit);
    return limit.cuts(text) ? translate("gaia", "%1, the rest is cut").arg(whole) : whole;
}

}  // namespace gaia::review
