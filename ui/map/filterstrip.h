// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/queuemodel.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;

namespace gaia::map {

/// Paints a picture of the strip: thumbnail, the state of each caption upon it, title below.
/// Paints only; a thumbnail is asked for when it is painted.
class FilterStripDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FilterStripDelegate(library::Thumbnails &thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    library::Thumbnails &m_thumbnails;
};

/// The images that the filter lets through as one row of pictures under the map, in the queue's
/// order and with the one selection.
class FilterStrip final : public QWidget {
    Q_OBJECT

public:
    FilterStrip(library::ViewState &view, library::QueueModel &model,
                library::Thumbnails &thumbnails, QWidget *parent = nullptr);

    /// How many of them are on the map; -1 while that is not known.
    void setLocated(qint64 located);
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(gaia::dataset::ImageKey image);

private:
    void followSelection();
    void updateHeader();

    library::ViewState &m_view;
    library::QueueModel &m_model;
    QListView *m_list;
    QLabel *m_words;
    qint64 m_located = -1;
};

}  // namespace gaia::map
