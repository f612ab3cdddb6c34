// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/gaps.h"

#include <QScrollArea>

#include <set>

class QVBoxLayout;

namespace gaia::coverage {

/// The gaps in words, numbered; those with a place carry the number of their frame on the map.
class GapsList final : public QScrollArea {
    Q_OBJECT

public:
    explicit GapsList(QWidget *parent = nullptr);

    /// `framed`: the numbers that have a frame on the map.
    void setGaps(const std::vector<curation::Gap> &gaps, const std::set<int> &framed);

Q_SIGNALS:
    /// Show the images of this gap.
    void showAsked(const gaia::dataset::Filter &filter);

private:
    void addGap(const curation::Gap &gap, int place, bool isFramed);

    QVBoxLayout *m_column;
};

}  // namespace gaia::coverage
