// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>

#include <optional>
#include <vector>

namespace gaia::work {

/// How far a job is: done in the accent, failed after it in red; grey while it rests; without a
/// whole to fill, a piece that stands for "under way".
class ProgressStripe final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressStripe(QWidget *parent = nullptr);
    void setAmounts(qint64 done, qint64 failed, qint64 total, bool isResting);
    [[nodiscard]] QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_done = 0;
    qint64 m_failed = 0;
    qint64 m_total = 0;
    bool m_isResting = false;
};

/// Items a minute over the time that the job runs, one value a second, with the times in which
/// something held it back.
class RatePlot final : public QWidget {
    Q_OBJECT

public:
    explicit RatePlot(QWidget *parent = nullptr);
    /// `slowed` stands beside the rates; `now` is the time of the last of them.
    void setRates(const std::vector<double> &perMinute, const std::vector<bool> &slowed,
                  const QTime &now);
    [[nodiscard]] QSize sizeHint() const override { return {320, 112}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSlowed(QPainter &painter, const QRectF &field) const;
    void paintTimes(QPainter &painter, const QRectF &field) const;

    std::vector<double> m_rates;
    std::vector<bool> m_slowed;
    QTime m_now;
};

/// What is spent, what the whole will come to at this pace, and the cap, on one scale of USD.
class CostBar final : public QWidget {
    Q_OBJECT

public:
    explicit CostBar(QWidget *parent = nullptr);
    void setAmounts(double spent, double expected, std::optional<double> cap);
    [[nodiscard]] QSize sizeHint() const override { return {320, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_spent = 0.0;
    double m_expected = 0.0;
    std::optional<double> m_cap;
};

}  // namespace gaia::work
