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
class ImageBar;
class PictureView;

/// The picture of the selected image under its row of tools. Shows the picture of the image it
/// was given, the reason why there is none, or, after 150 ms of waiting, that it loads. A picture
/// can be held beside it, to compare others with; both show the same part.
class PicturePane final : public QWidget {
    Q_OBJECT

public:
    PicturePane(Pictures &pictures, jobs::Runner &runner, QWidget *parent = nullptr);

    /// The image is selected, but nothing is known of it yet.
    void setWaiting();
    void setDetail(const project::ImageDetail &detail);
    void setNothing();
    [[nodiscard]] PictureView *view() const { return m_view; }
    /// Holds the present picture on the left, or lets it go.
    void toggleCompare();
    [[nodiscard]] bool isComparing() const;
    [[nodiscard]] PictureView *heldView() const { return m_heldView; }
    /// What the curator said of the image, above its picture.
    [[nodiscard]] ImageBar *bar() const { return m_bar; }
    /// Between the whole picture and its own pixels.
    void toggleActual();

Q_SIGNALS:
    void painted();

private:
    void buildTools();
    QWidget *buildViews();
    void link(PictureView *from, PictureView *to);
    void show(const ShownPicturePtr &picture);
    void takeLoaded(const QString &sha256);
    void takeFailed(const QString &sha256, const QString &reason);
    void updateTools();

    Pictures &m_pictures;
    jobs::Runner &m_runner;
    PictureView *m_view;
    ImageBar *m_bar;
    BandBar *m_bands;
    QWidget *m_held = nullptr;
    PictureView *m_heldView = nullptr;
    QLabel *m_heldName = nullptr;
    widgets::Button *m_compare = nullptr;
    QString m_name;  ///< of the selected image
    bool m_isLinking = false;
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
