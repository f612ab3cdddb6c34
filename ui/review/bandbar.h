// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/picture.h"

#include <QWidget>

#include <array>

class QComboBox;

namespace gaia::review {

/// Which bands of a raster make red, green and blue, and how its values become what the screen
/// shows. For pictures of more than three bands or more than 8 bits.
class BandBar final : public QWidget {
    Q_OBJECT

public:
    explicit BandBar(QWidget *parent = nullptr);

    /// Offers what this picture has, and shows the rendering; says nothing.
    void setPicture(const imaging::PictureInfo &info, const imaging::Rendering &rendering);
    /// True if there is anything to choose for such a picture.
    [[nodiscard]] static bool isFor(const imaging::PictureInfo &info);

Q_SIGNALS:
    void renderingChosen(const gaia::imaging::Rendering &rendering);

private:
    void choose();

    std::array<QComboBox *, 3> m_bands{};
    QComboBox *m_stretch;
};

}  // namespace gaia::review
