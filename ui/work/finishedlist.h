// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/run.h"
#include "ui/work/activity.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace gaia::work {

/// What was done: the jobs of this window, then the caption runs that the project remembers.
class FinishedList final : public QWidget {
    Q_OBJECT

public:
    explicit FinishedList(QWidget *parent = nullptr);
    void set(const std::vector<JobView> &jobs, const std::vector<dataset::RunDigest> &runs);

private:
    struct Line {
        bool isGood = true;
        QString title;
        QString words;
        QString day;
        bool operator==(const Line &) const = default;
    };
    struct Row {
        QWidget *line = nullptr;
        QLabel *mark = nullptr;
        QLabel *name = nullptr;
        QLabel *told = nullptr;
        QLabel *when = nullptr;
    };

    void show(const std::vector<Line> &lines);
    void addRow();
    void write(const Row &row, const Line &line);

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    QList<Line> m_lines;  ///< as the rows show them
};

}  // namespace gaia::work
