// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/caption.h"

#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<CaptionState, const char *>, 4> kStateWords{{
    {CaptionState::Pending, "pending"},
    {CaptionState::Accepted, "accepted"},
    {CaptionState::Edited, "edited"},
    {CaptionState::Rejected, "rejected"},
}};

constexpr std::array<std::pair<RejectReason, const char *>, 16> kReasonWords{{
    {RejectReason::Object, "object"},
    {RejectReason::Count, "count"},
    {RejectReason::Attribute, "attribute"},
    {RejectReason::Relation, "relation"},
    {RejectReason::Scene, "scene"},
    {RejectReason::Sensor, "sensor"},
    {RejectReason::Resolution, "resolution"},
    {RejectReason::Location, "location"},
    {RejectReason::Date, "date"},
    {RejectReason::Cause, "cause"},
    {RejectReason::NotVisible, "not-visible"},
    {RejectReason::Style, "style"},
    {RejectReason::Duplicate, "duplicate"},
    {RejectReason::Format, "format"},
    {RejectReason::Acronym, "acronym"},
    {RejectReason::Other, "other"},
}};

constexpr std::array<std::pair<CaptionOrigin, const char *>, 4> kOriginWords{{
    {CaptionOrigin::Record, "record"},
    {CaptionOrigin::Model, "model"},
    {CaptionOrigin::Offline, "offline"},
    {CaptionOrigin::Person, "person"},
}};

}  // namespace

QString word(CaptionState state)
{
    return wordOf(kStateWords, state);
}

std::optional<CaptionState> captionStateFromWord(const QString &word)
{
    return valueOf(kStateWords, word);
}

QString word(RejectReason reason)
{
    return wordOf(kReasonWords, reason);
}

std::optional<RejectReason> rejectReasonFromWord(const QString &word)
{
    return valueOf(kReasonWords, word);
}

QString word(CaptionOrigin origin)
{
    return wordOf(kOriginWords, origin);
}

std::optional<CaptionOrigin> captionOriginFromWord(const QString &word)
{
    return valueOf(kOriginWords, word);
}

QString captionPrefix()
{
    return u"The image showcases:"_s;
}

QString withoutPrefix(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(captionPrefix(), Qt::CaseInsensitive)
        ? trimmed.mid(captionPrefix().size()).trimmed()
        : trimmed;
}

}  // namespace gaia::dataset
