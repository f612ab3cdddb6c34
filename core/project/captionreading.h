// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/modelprofile.h"
#include "core/captioning/wire.h"
#include "core/dataset/run.h"

namespace gaia::project {

/// What a reply of status 200 asks for besides being stored.
struct CaptionReading {
    bool isTransient = false;  ///< no JSON or cut short on the way: another try may be whole
    bool isUnusable = false;   ///< paid for and not what was asked for: one more try at most
};

/// Reads a reply into its answer: tokens, cost (times `priceShare`), state, reason, text and model.
/// Of the captions stage an answer that is not five captions after the schema is Invalid.
CaptionReading readInto(dataset::Answer &answer, captioning::Protocol protocol,
                        const captioning::ModelProfile &profile, const net::HttpReply &reply,
                        double priceShare = 1.0);

/// The error class of an answer that is not Done.
[[nodiscard]] QString errorClassOf(dataset::AnswerState state);

}  // namespace gaia::project
