// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/replacecaptions.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace gaia::quality {

/// The captions that a replacement would change, each with a tick.
class ReplaceRows final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ChangeRole = Qt::UserRole };  ///< HTML: the words before and after

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<project::ReplaceRow> rows);
    [[nodiscard]] std::vector<project::ReplaceRow> ticked() const;
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    void tickAll(bool isTicked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    std::vector<project::ReplaceRow> m_rows;
    std::vector<bool> m_ticks;
    int m_tickedCount = 0;
};

/// Paints a tick, the caption's address and, below, the words that change.
class ReplaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// What a replacement changes, as HTML: removed words struck through, added ones bold and
/// underlined, words far from any change left out.
[[nodiscard]] QString changeHtml(const QString &before, const QString &after);

}  // namespace gaia::quality
