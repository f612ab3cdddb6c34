// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/work/activity.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::work {

class CostBar;
class ProgressStripe;
class RatePlot;

/// One job that runs or rests: how far it is, how fast, how long still, what it costs against its
/// cap, why it is slow, and its pause and cancel.
class JobCard final : public widgets::Card {
    Q_OBJECT

public:
    explicit JobCard(const JobView &job, QWidget *parent = nullptr);
    void setJob(const JobView &job);
    [[nodiscard]] quint64 id() const { return m_id; }

Q_SIGNALS:
    void pauseAsked(quint64 id);
    void resumeAsked(quint64 id);
    void cancelAsked(quint64 id);

private:
    struct Figure {
        QLabel *amount = nullptr;
        QLabel *words = nullptr;
    };
    [[nodiscard]] Figure addFigure(QHBoxLayout &row, const char *name);
    void set(const Figure &figure, const QString &amount, const QString &words);
    void buildHead(QVBoxLayout &column, const JobSpec &spec);
    void buildFigures(QVBoxLayout &column);
    void showCost(const JobView &job);

    quint64 m_id;
    bool m_isPaused = false;
    QLabel *m_icon;
    QLabel *m_detail;
    widgets::Button *m_pause;
    widgets::Button *m_cancel;
    ProgressStripe *m_stripe;
    Figure m_done;
    Figure m_failed;
    Figure m_rate;
    Figure m_left;
    QWidget *m_plots;
    RatePlot *m_plot;
    QWidget *m_money;
    QLabel *m_spent;
    QLabel *m_each;
    CostBar *m_cost;
    QLabel *m_pace;
    widgets::Panel *m_hindrance;
    QLabel *m_hindranceWords;
};

}  // namespace gaia::work
