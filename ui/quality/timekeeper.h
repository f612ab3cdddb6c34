// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/verdicts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace gaia::library {
class ViewState;
}

namespace gaia::quality {

/// Keeps how long a curator looks at each image: from key or mouse to the next, while the page is
/// in sight; pauses longer than a minute count as a minute. Main thread; writes in the background,
/// twice a minute at most, and nothing into a project that is open for reading only.
class TimeKeeper final : public QObject {
    Q_OBJECT

public:
    TimeKeeper(project::Project &project, jobs::Runner &runner, library::ViewState &view,
               const QWidget &page, QString curator, QObject *parent = nullptr);
    ~TimeKeeper() override;

    /// Seconds that are counted and not yet handed to the project.
    [[nodiscard]] double waitingSeconds() const;
    /// Hands over what is counted.
    void flush();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void count();

    project::Project &m_project;
    jobs::Runner &m_runner;
    const QWidget &m_page;
    QString m_curator;
    dataset::ImageKey m_image;
    QElapsedTimer m_since;
    QTimer m_timer;
    std::vector<project::Verdicts::Spent> m_spent;
};

}  // namespace gaia::quality
