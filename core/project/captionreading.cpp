// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/captionreading.h"

#include "core/captioning/captionanswer.h"

namespace gaia::project {

using namespace Qt::StringLiterals;
using dataset::AnswerState;

CaptionReading readInto(dataset::Answer &answer, captioning::Protocol protocol,
                        const captioning::ModelProfile &profile, const net::HttpReply &reply,
                        double priceShare)
{
    const auto read = captioning::readAnswer(protocol, reply);
    answer.inputTokens = read.usage.input;
    answer.cachedTokens = read.usage.cached;
    answer.outputTokens = read.usage.output;
    answer.costUsd = profile.cost(read.usage) * priceShare;
    answer.state = read.state;
    answer.reason = read.reason;
    answer.text = read.text;
    if (!read.model.isEmpty()) {
        answer.model = read.model;
    }
    if (read.isTransient) {
        return {true, false};
    }
    if (answer.state == AnswerState::Done && answer.stage == dataset::Stage::Captioning) {
        if (const auto captions = captioning::readCaptionAnswer(read.text); !captions) {
            answer.state = AnswerState::Invalid;
            answer.reason = captions.error().message;
        }
    }
    return {false, answer.state == AnswerState::Invalid || read.isAtTokenLimit};
}

QString errorClassOf(AnswerState state)
{
    return state == AnswerState::Failed ? u"item"_s : word(state);
}

}  // namespace gaia::project
