// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/caption.h"
#include "core/dataset/image.h"
#include "core/dataset/source.h"

#include <QString>
#include <QStringList>

#include <array>

namespace gaia::review {

/// A reason to reject, the key that names it and the word for it.
struct ReasonKey {
    dataset::RejectReason reason;
    char16_t key;
};
/// In the order of the keys on the panel.
inline constexpr std::array<ReasonKey, 16> kReasonKeys{{
    {dataset::RejectReason::Object, u'1'},
    {dataset::RejectReason::Count, u'2'},
    {dataset::RejectReason::Attribute, u'3'},
    {dataset::RejectReason::Relation, u'4'},
    {dataset::RejectReason::Scene, u'5'},
    {dataset::RejectReason::Sensor, u'6'},
    {dataset::RejectReason::Resolution, u'7'},
    {dataset::RejectReason::Location, u'8'},
    {dataset::RejectReason::Date, u'9'},
    {dataset::RejectReason::Cause, u'0'},
    {dataset::RejectReason::NotVisible, u'Q'},
    {dataset::RejectReason::Style, u'W'},
    {dataset::RejectReason::Duplicate, u'T'},
    {dataset::RejectReason::Format, u'Y'},
    {dataset::RejectReason::Acronym, u'U'},
    {dataset::RejectReason::Other, u'O'},
}};

/// "Date or season".
[[nodiscard]] QString reasonText(dataset::RejectReason reason);
/// "Satellite".
[[nodiscard]] QString fieldText(dataset::Field field);
/// "from the page": where a value comes from; empty for a curator's own.
[[nodiscard]] QString sourceText(dataset::Source source);
/// "gpt-4o-2024-08-06, run 12" or "draft without a model": who wrote a caption.
[[nodiscard]] QString originText(const dataset::Caption &caption);
/// "stale: other picture, other date": what has changed since a decision.
[[nodiscard]] QString staleText(const QStringList &parts);
/// "39.76 N, 121.62 W, ±4 km"; empty when unknown.
[[nodiscard]] QString coordinatesText(const dataset::Place &place);

}  // namespace gaia::review
