// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/queuemodel.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace gaia::library {

class QueueDelegate;

/// The list itself; a letter never searches in it, because letters decide.
class QueueView final : public QListView {
    Q_OBJECT

public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override { }
};

/// The queue beside the picture: "Queue 12 of 318" over the list. A click selects; a selection
/// made elsewhere scrolls there.
class QueuePane final : public QWidget {
    Q_OBJECT

public:
    QueuePane(ViewState &view, QueueModel &model, Thumbnails &thumbnails,
              QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void updateHeader();
    void followSelection();

    ViewState &m_view;
    QueueModel &m_model;
    QueueDelegate *m_delegate;
    QueueView *m_list;
    QLabel *m_place;
    QLabel *m_empty;
};

}  // namespace gaia::library
