// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "ui/review/pictures.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

class BandBar;
class PictureView;

/// The picture of the selected image under its row of tools. Shows the picture of the image it
/// was given, the reason why there is none, or, after 150 ms of waiting, that it loads.
class PicturePane final : public QWidget {
    Q_OBJECT

public:
    PicturePane(Pictures &pictures, jobs::Runner &runner, QWidget *parent = nullptr);

    /// The image is selected, but nothing is known of it yet.
    void setWaiting();
    void setDetail(const project::ImageDetail &detail);
    void setNothing();
    [[nodiscard]] PictureView *view() const { return m_view; }

Q_SIGNALS:
    void painted();

private:
    void buildTools();
    void show(const ShownPicturePtr &picture);
    void takeLoaded(const QString &sha256);
    void takeFailed(const QString &sha256, const QString &reason);
    void updateTools();

    Pictures &m_pictures;
    PictureView *m_view;
    BandBar *m_bands;
    widgets::Button *m_fill = nullptr;
    widgets::Button *m_fit = nullptr;
    widgets::Button *m_actual = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_kind = nullptr;
    QTimer m_loadingTimer;
    dataset::ImageKey m_image;
    QString m_sha256;  ///< of the picture that belongs to the image; empty without one
};

}  // namespace gaia::review
