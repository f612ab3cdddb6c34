// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/clusters.h"
#include "core/project/queries.h"
#include "ui/map/mapscheme.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace gaia::map {

/// What is known of the image, or the cluster, under the pointer. Paints only, and lets the mouse
/// through.
class HoverCard final : public QWidget {
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent = nullptr);

    void showImage(const project::Row &row, const QPixmap &picture, const QPointF &at);
    void showCluster(const geo::StandingCounts &counts, const MapScheme &scheme, bool isOnePlace,
                     const QPointF &at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QSize &size, const QPointF &at);
    void paintImage(QPainter &painter) const;
    void paintCluster(QPainter &painter) const;

    std::optional<project::Row> m_row;
    QPixmap m_picture;
    geo::StandingCounts m_counts;
    MapScheme m_scheme;
    bool m_isOnePlace = false;
};

/// Beside a box: how many images are inside, and the two keys that end it.
class BoxCard final : public QWidget {
    Q_OBJECT

public:
    explicit BoxCard(QWidget *parent = nullptr);

    void showBox(qint64 count, bool isDragging, const QRectF &box);
    [[nodiscard]] qint64 count() const { return m_count; }

Q_SIGNALS:
    void filterRequested();
    void dropRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_keys;
    qint64 m_count = 0;
};

/// In the middle of an empty map: why it is empty, and the way out.
class MapNotice final : public QWidget {
    Q_OBJECT

public:
    struct Remedy {
        QString words;
        std::function<void()> act;
    };

    explicit MapNotice(QWidget *parent = nullptr);

    void showNotice(const QString &title, const QString &words, const std::vector<Remedy> &remedies);
    [[nodiscard]] QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_words;
    QHBoxLayout *m_buttons;
};

}  // namespace gaia::map
