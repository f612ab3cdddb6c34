// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batch.h"
#include "core/dataset/task.h"
#include "ui/widgets/panel.h"

#include <vector>

class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::work {

/// What waits for captions while no run is at work: images that a run left in the queue, and
/// batches that the service works on. Hidden when there is neither.
class QueueCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit QueueCard(QWidget *parent = nullptr);
    /// `isBusy`: a caption run is at work in this window.
    void set(const dataset::TaskCounts &counts, const std::vector<dataset::Batch> &batches,
             bool isBusy);

Q_SIGNALS:
    void goOnAsked();
    void dropAsked();
    void collectAsked();
    void cancelBatchesAsked();

private:
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_waiting;
    QWidget *m_batchRow;
    QLabel *m_batches;
};

}  // namespace gaia::work
