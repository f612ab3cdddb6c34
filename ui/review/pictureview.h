// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/pictures.h"

#include <QTimer>
#include <QWidget>

namespace gaia::review {

/// The picture: the wheel zooms to the pointer, dragging pans, arrows and plus and minus do the
/// same by keyboard. Paints copies that are there and asks in the background for sharper windows.
/// Never shows a picture that it was not given for the present image.
class PictureView final : public QWidget {
    Q_OBJECT

public:
    enum class Fitting { Fill, Fit, Actual, Free };

    explicit PictureView(jobs::Runner &runner, QWidget *parent = nullptr);

    /// A picture replaces words; the same file with another rendering keeps place and zoom.
    void setPicture(const ShownPicturePtr &picture);
    /// Words in place of a picture: why there is none, or nothing at all.
    void setMessage(const QString &message, bool isError);

    void setFitting(Fitting fitting);
    [[nodiscard]] Fitting fitting() const { return m_fitting; }
    /// Screen pixels (device-independent) for a pixel of the picture.
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QPointF centre() const { return m_centre; }
    void zoomAt(const QPointF &anchor, double factor);
    /// Shows the same part of its picture as the other does of its own, as large.
    void follow(const PictureView &other);
    [[nodiscard]] const ShownPicturePtr &picture() const { return m_picture; }
    [[nodiscard]] QPointF toPicture(const QPointF &point) const;
    [[nodiscard]] bool hasPicture() const { return m_picture != nullptr; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    [[nodiscard]] QString message() const { return m_message; }

    [[nodiscard]] QSize sizeHint() const override { return {640, 400}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void zoomChanged();
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Sharp {
        QRect source;  ///< pixels of the picture
        QImage image;
    };

    void fit();
    void keepInside();
    void moved();
    [[nodiscard]] QRectF toView(const QRectF &source) const;
    [[nodiscard]] QRect visibleSource() const;
    [[nodiscard]] bool needsSharp() const;
    void askSharp();
    void paintPicture(QPainter &painter);

    jobs::Runner &m_runner;
    ShownPicturePtr m_picture;
    QString m_message;
    bool m_isError = false;
    Fitting m_fitting = Fitting::Fill;
    Fitting m_chosenFitting = Fitting::Fill;  ///< what the next picture starts with
    double m_zoom = 1.0;
    QPointF m_centre;  ///< pixels of the picture, in the middle of the view
    Sharp m_sharp;
    QTimer m_sharpTimer;
    jobs::Latest m_sharpRequests;
    bool m_isAskingSharp = false;
    QPointF m_dragFrom;
    bool m_isDragging = false;
    bool m_isPainted = false;
};

}  // namespace gaia::review
