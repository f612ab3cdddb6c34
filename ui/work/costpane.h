// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/listing.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace gaia::work {

/// What the project's captions have cost so far: by model, an image, and a caption that a curator
/// kept. Hidden while nothing has been paid for.
class CostPane final : public QWidget {
    Q_OBJECT

public:
    explicit CostPane(QWidget *parent = nullptr);
    void setInfo(const dataset::Info &info);

private:
    [[nodiscard]] QLabel *cell(int row, int column);

    QLabel *m_total;
    QGridLayout *m_table;
    std::vector<QLabel *> m_cells;
};

}  // namespace gaia::work
