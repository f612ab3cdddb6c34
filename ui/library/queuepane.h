// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/queuemodel.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"

#include <QListView>
#include <QWidget>

class QLabel;
class QMenu;

namespace gaia::widgets {
class Button;
class ElidedLabel;
class Panel;
}

namespace gaia::library {

class QueueDelegate;

/// The list itself; a letter never searches in it, because letters decide.
class QueueView final : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override { }
};

/// The order in words: "Most findings first", "By chance, seed 4711"; empty for that of import.
[[nodiscard]] QString orderText(const dataset::Ordering &ordering);

/// The queue beside the picture: "Queue 12 of 318" over the list, and in which order it is where
/// that is not the order of import. A click selects; a selection made elsewhere scrolls there.
class QueuePane final : public QWidget {
    Q_OBJECT

public:
    QueuePane(ViewState &view, QueueModel &model, Thumbnails &thumbnails,
              QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The images that are marked in the list (Shift and Ctrl mark several), in its order.
    [[nodiscard]] std::vector<dataset::ImageKey> picked() const;
    /// Opens the menu of orders, for the key.
    void chooseOrder();
    /// What stands beside the order, as how far the checks are; empty for nothing.
    void setNote(const QString &note);
    [[nodiscard]] QMenu *orderMenu() const { return m_orders; }

private:
    void buildHeader();
    void buildOrders();
    void drawSeed();
    void updateOrder();
    void updateHeader();
    void followSelection();

    ViewState &m_view;
    QueueModel &m_model;
    QueueDelegate *m_delegate;
    QueueView *m_list;
    QLabel *m_place;
    widgets::Panel *m_header = nullptr;
    widgets::Panel *m_orderLine = nullptr;
    widgets::ElidedLabel *m_orderText = nullptr;
    widgets::Button *m_order = nullptr;
    QMenu *m_orders = nullptr;
    QString m_note;
    QLabel *m_empty;
};

}  // namespace gaia::library
