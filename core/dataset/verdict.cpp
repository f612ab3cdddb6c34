// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/verdict.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

namespace {

constexpr std::array<std::pair<BlindPurpose, const char *>, 3> kPurposes{{
    {BlindPurpose::Again, "again"},
    {BlindPurpose::Second, "second"},
    {BlindPurpose::Planted, "planted"},
}};

constexpr std::array<std::pair<ClaimMark, const char *>, 4> kMarks{{
    {ClaimMark::Visible, "visible"},
    {ClaimMark::TextOnly, "text"},
    {ClaimMark::Inferred, "inferred"},
    {ClaimMark::False, "false"},
}};

}  // namespace

QString word(BlindPurpose purpose)
{
    return wordOf(kPurposes, purpose);
}

std::optional<BlindPurpose> blindPurposeFromWord(const QString &word)
{
    return valueOf(kPurposes, word);
}

QString word(ClaimMark mark)
{
    return wordOf(kMarks, mark);
}

std::optional<ClaimMark> claimMarkFromWord(const QString &word)
{
    return valueOf(kMarks, word);
}

}  // namespace gaia::dataset
