// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gaia::library {
class Thumbnails;
}

namespace gaia::duplicates {

/// Draws a row: one or two small pictures, the title, and what the row is about.
class DuplicatesDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DuplicatesDelegate(library::Thumbnails &thumbnails, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    library::Thumbnails &m_thumbnails;
};

}  // namespace gaia::duplicates
