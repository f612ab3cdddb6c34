// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/clusters.h"
#include "ui/map/mapscheme.h"

#include <QAbstractButton>
#include <QWidget>

namespace gaia::map {

/// What the marks on the map mean, with how many there are of each. Enter, Space or a click folds
/// it to its title.
class MapLegend final : public QAbstractButton {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setCounts(const geo::StandingCounts &counts, const MapScheme &scheme);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    geo::StandingCounts m_counts;
    MapScheme m_scheme;
    bool m_isFolded = false;
};

}  // namespace gaia::map
