// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/table.h"

#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace gaia::quality {

namespace {

/// Cells with room at both sides.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, widgets::Theme::of(option.widget).palette.accentSoft);
        }
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(kRoom, 0, -kRoom, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kRoom, 0);
    }

private:
    static constexpr int kRoom = widgets::space::kHair;
};

}  // namespace

QTableWidget *makeTable(const QStringList &headers, const QString &name,
                        const QString &accessibleName, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()), parent);
    table->setHorizontalHeaderLabels(headers);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setItemDelegate(new RoomyDelegate(table));
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < table->columnCount(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return table;
}

void setRows(QTableWidget &table, const std::vector<QStringList> &rows)
{
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const QStringList &cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < table.columnCount(); ++column) {
            auto *item = new QTableWidgetItem(cells.value(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            item->setToolTip(widgets::plainTip(cells.value(column)));
            table.setItem(row, column, item);
        }
    }
}

}  // namespace gaia::quality
