// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gaia::map {

/// The buttons in the map's corner: nearer, farther, all.
class MapControls final : public QWidget {
    Q_OBJECT

public:
    explicit MapControls(QWidget *parent = nullptr);

Q_SIGNALS:
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();
};

}  // namespace gaia::map
