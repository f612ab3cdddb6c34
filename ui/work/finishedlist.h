// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"
#include "ui/work/activity.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace gaia::work {

/// What was done: the jobs of this window, then the caption runs that the project remembers.
class FinishedList final : public QWidget {
    Q_OBJECT

public:
    explicit FinishedList(QWidget *parent = nullptr);
    void set(const std::vector<JobView> &jobs, const std::vector<dataset::RunDigest> &runs);

private:
    void addRow(const QString &icon, bool isGood, const QString &title, const QString &words,
                const QString &day);

    QVBoxLayout *m_column;
};

}  // namespace gaia::work
