// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/queries.h"
#include "ui/library/thumbnails.h"
#include "ui/widgets/panel.h"

#include <vector>

class QHBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// The last ten decisions, newest first: thumbnail, shape and word; a click opens the image and
/// the caption again. Reads the event log in the background after each commit.
class DecisionStrip final : public widgets::Panel {
    Q_OBJECT

public:
    /// One decision as the strip shows it.
    struct Shown {
        dataset::ImageKey image;
        QString title;
        QString sha256;
        QString action;  ///< accept, edit or reject
        int ordinal = 0;  ///< 0 when it was on several captions
        int captions = 1;
    };

    DecisionStrip(project::Project &project, jobs::Runner &runner, library::Thumbnails &thumbnails,
                  QWidget *parent = nullptr);

    [[nodiscard]] widgets::Button *undoButton() const { return m_undo; }
    [[nodiscard]] const std::vector<Shown> &shown() const { return m_shown; }
    /// "3 rejected", "All five accepted".
    [[nodiscard]] static QString words(const Shown &shown);

Q_SIGNALS:
    void reopenAsked(gaia::dataset::ImageKey image, int ordinal);

private:
    void read();
    void show(std::vector<Shown> shown);

    project::Project &m_project;
    jobs::Runner &m_runner;
    library::Thumbnails &m_thumbnails;
    widgets::Button *m_undo;
    QHBoxLayout *m_row;
    QWidget *m_none;
    std::vector<Shown> m_shown;
    std::vector<QWidget *> m_tiles;
    jobs::Latest m_reads;
};

}  // namespace gaia::review
