// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/queuepane.h"
#include "ui/review/decisions.h"

#include <QMenu>

namespace gaia::review {

/// What is done to the images that are picked in the queue, one or several: flagged, discarded and
/// kept as one step, or looked at alone, so that whatever works on a filter works on them. Opens at
/// a right click, the menu key or Shift+F10 on the list.
class QueueActs final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        DecisionQueue &decisions;
    };
    QueueActs(const Parts &parts, library::QueuePane &queue, QObject *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Fills the menu for what is picked now.
    void renew();

Q_SIGNALS:
    void failed(const QString &reason);

private:
    void submit(Decision::Kind kind, const QString &reason = {});
    void showOnlyPicked();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    DecisionQueue &m_decisions;
    library::QueuePane &m_queue;
    QMenu *m_menu;
    QMenu *m_reasons;
    std::vector<dataset::ImageKey> m_picked;
};

}  // namespace gaia::review
