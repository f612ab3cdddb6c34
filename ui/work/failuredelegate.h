// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gaia::library {
class Thumbnails;
}

namespace gaia::work {

/// Paints a failure: picture, title, what happened with its shape, why, and how often it was
/// tried.
class FailureDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FailureDelegate(library::Thumbnails &thumbnails, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    /// The words at the right of a failure were clicked.
    void remedyAsked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect remedyBox(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const;

    library::Thumbnails &m_thumbnails;
};

}  // namespace gaia::work
