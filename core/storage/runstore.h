// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace gaia::storage {

/// Caption runs and every raw answer. Works inside `Connection::guard`.
class RunStore final {
public:
    explicit RunStore(Connection &connection);

    [[nodiscard]] dataset::RunKey add(const dataset::Run &run);
    /// Stores an answer; the caller refreshes the image (ImageStore::refresh).
    void addAnswer(const dataset::Answer &answer);
    /// Newest first, without `raw`.
    [[nodiscard]] std::vector<dataset::Answer> answers(dataset::ImageKey image);
    [[nodiscard]] std::optional<dataset::Run> find(dataset::RunKey run);
    /// The usable answer of a run that an image's captions of this moment were made of.
    [[nodiscard]] std::optional<dataset::Answer> answerBehind(dataset::RunKey run,
                                                              dataset::ImageKey image,
                                                              const QDateTime &at);
    /// The newest answer's raw body; empty if there is none.
    [[nodiscard]] QByteArray newestRaw(dataset::ImageKey image);
    /// A usable summary of this article by this model and prompt, paid for by any image of it.
    [[nodiscard]] std::optional<QString> summary(dataset::ArticleKey article, const QString &model,
                                                 const QString &promptHash);
    /// Newest first.
    [[nodiscard]] std::vector<dataset::RunDigest> digests(int limit);
    /// Images whose newest answer is not usable, also where older captions are there, by image.
    [[nodiscard]] std::vector<dataset::CaptionFailure> failures(int limit);

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
