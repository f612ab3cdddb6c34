// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/run.h"

#include "core/dataset/task.h"
#include "core/dataset/words.h"

#include <array>

namespace gaia::dataset {

QString word(Stage stage)
{
    return stage == Stage::Summary ? QStringLiteral("summary") : QStringLiteral("captions");
}

QString word(AnswerState state)
{
    static constexpr std::array<std::pair<AnswerState, const char *>, 5> kWords{{
        {AnswerState::Done, "done"},
        {AnswerState::Refused, "refused"},
        {AnswerState::Invalid, "invalid"},
        {AnswerState::CutShort, "cut-short"},
        {AnswerState::Failed, "failed"},
    }};
    return wordOf(kWords, state);
}

QString word(TaskState state)
{
    static constexpr std::array<std::pair<TaskState, const char *>, 4> kWords{{
        {TaskState::Queued, "queued"},
        {TaskState::Running, "running"},
        {TaskState::Done, "done"},
        {TaskState::Failed, "failed"},
    }};
    return wordOf(kWords, state);
}

}  // namespace gaia::dataset
