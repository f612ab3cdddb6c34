// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/thumbnails.h"

#include <QStyledItemDelegate>

namespace gaia::library {

/// Paints a row of the queue: thumbnail, title on two lines, the state of each caption, flag and
/// failure. Paints only; a thumbnail is asked for when its row is painted.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QueueDelegate(Thumbnails &thumbnails, QObject *parent = nullptr);

    /// The narrow form for small windows.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Thumbnails &m_thumbnails;
    bool m_isNarrow = false;
};

}  // namespace gaia::library
