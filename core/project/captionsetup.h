// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/captioning/modelprofile.h"
#include "core/captioning/prompts.h"
#include "core/project/project.h"

#include <optional>

namespace gaia::project {

/// What a project may have of its own in place of what is shipped.
enum class SetupText { SummaryPrompt, CaptionPrompt, Schema, Profiles };
/// "summary", "captions", "schema", "models": the words of the command line.
[[nodiscard]] QString word(SetupText text);
[[nodiscard]] std::optional<SetupText> setupTextFromWord(const QString &word);
/// All four, in the order in which they are shown.
[[nodiscard]] const std::vector<SetupText> &setupTexts();

/// The prompts, the answer's schema and the model profiles that caption runs of a project use.
/// Thread-safe; blocks, so call it from a job.
class CaptionSetup final {
public:
    explicit CaptionSetup(Project &project);
    explicit CaptionSetup(const Project &project);

    struct Text {
        QString shipped;
        std::optional<QString> own;
        [[nodiscard]] const QString &inForce() const { return own ? *own : shipped; }
    };
    [[nodiscard]] base::Result<Text> text(SetupText which) const;
    /// Takes the place of the shipped text from the next run on; nothing goes back to it. A text
    /// that no run could use is refused, and the old one stays.
    [[nodiscard]] base::Status set(SetupText which, const std::optional<QString> &text);

    [[nodiscard]] base::Result<captioning::Prompts> prompts() const;
    [[nodiscard]] base::Result<std::vector<captioning::ModelProfile>> profiles() const;
    [[nodiscard]] base::Result<captioning::ModelProfile> profileFor(const QString &model) const;
    /// The texts that a run asked with, by its hash; nothing where they were never kept.
    [[nodiscard]] base::Result<std::optional<captioning::Prompts>>
    promptsOf(const QString &hash) const;

private:
    [[nodiscard]] base::Result<std::optional<QString>> own(SetupText which) const;

    const Project &m_project;
    Project *m_writable = nullptr;
};

}  // namespace gaia::project
