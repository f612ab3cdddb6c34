// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "core/dataset/task.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace gaia::storage {

/// The queue of paid work. Works inside `Connection::guard`.
class TaskStore final {
public:
    explicit TaskStore(Connection &connection);

    /// Which images a run takes: those that wait already, those without captions, failed ones
    /// and captioned ones as asked for. Never discarded ones, nor any that a batch carries.
    struct Choice {
        bool withFailed = false;
        bool withCaptioned = false;
    };
    [[nodiscard]] std::vector<dataset::ImageKey> wanted(const dataset::Filter &filter,
                                                        const Choice &choice);
    /// Of these images those that it takes; naming an image counts more than its being discarded.
    [[nodiscard]] std::vector<dataset::ImageKey>
    wanted(const std::vector<dataset::ImageKey> &images, const Choice &choice);

    /// What an estimate and a batch need to know of an image.
    struct Size {
        dataset::ImageKey image;
        dataset::ArticleKey article;
        qint64 textLength = 0;  ///< characters of the article
        qint64 altLength = 0;   ///< of its title and the image's alternative text
        int width = 0;          ///< of the picture, pixels; 0 without
        int height = 0;
    };
    [[nodiscard]] std::vector<Size> sizes(const std::vector<dataset::ImageKey> &images);

    /// Puts images into the queue of a run. What waits already keeps its attempts and its hint,
    /// unless another is given; anything else starts afresh.
    void enqueue(dataset::RunKey run, const std::vector<dataset::ImageKey> &images, int ordinal,
                 const QString &hint);
    /// What a run that is gone left under way waits again. Returns how many.
    int releaseRunning();
    /// The next waiting image of a run, marked as running.
    [[nodiscard]] std::optional<dataset::CaptionTask> claim(dataset::RunKey run);
    /// Every image that waits for its captions in this run and is in no batch.
    [[nodiscard]] std::vector<dataset::ImageKey> waiting(dataset::RunKey run);
    /// Every image that waits for its captions, whatever run put it there, and is in no batch; what
    /// a run that is gone left under way among them.
    [[nodiscard]] std::vector<dataset::ImageKey> waiting();
    [[nodiscard]] std::optional<dataset::CaptionTask> load(dataset::ImageKey image,
                                                           dataset::Stage stage);
    /// Writes a task with its state; `nextAt` tells people when it is tried again.
    void put(const dataset::CaptionTask &task, dataset::TaskState state,
             const QDateTime &nextAt = {});
    /// Takes what waits out of the queue; images without captions are new again. Returns how many.
    int dropWaiting();

    [[nodiscard]] dataset::TaskCounts counts();

private:
    Connection &m_connection;
};

}  // namespace gaia::storage
