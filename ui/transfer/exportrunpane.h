// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <optional>

class QLabel;

namespace gaia::jobs {
class Runner;
}

namespace gaia::project {
struct StoppedExport;
}

namespace gaia::widgets {
class Button;
}

namespace gaia::work {
class Activity;
class JobCard;
struct JobView;
}

namespace gaia::transfer {

class LeftExport;

/// An export while it runs and when it has ended: how far it is, pause and cancel, then what came
/// of it and its folder. What a cancelled one has done may be kept for the next or thrown away.
class ExportRunPane final : public QWidget {
    Q_OBJECT

public:
    explicit ExportRunPane(jobs::Runner &runner, QWidget *parent = nullptr);

    /// Shows a job of `activity`, which outlives the pane, that writes into `folder`.
    void follow(work::Activity &activity, quint64 job, const QString &folder);

Q_SIGNALS:
    void closeAsked();

private:
    void update();
    void showEnd(const work::JobView &job);
    void showLeft(const std::optional<project::StoppedExport> &left);
    void throwAway();
    void openFolder() const;

    LeftExport *m_left;
    bool m_isThrownAway = false;
    work::Activity *m_activity = nullptr;
    quint64 m_job = 0;
    QString m_folder;
    work::JobCard *m_card = nullptr;
    QLabel *m_title;
    QLabel *m_where;
    QWidget *m_cardPlace;
    QLabel *m_result;
    QLabel *m_issues;
    QLabel *m_note;
    widgets::Button *m_throw;
    widgets::Button *m_open;
    widgets::Button *m_close;
};

}  // namespace gaia::transfer
