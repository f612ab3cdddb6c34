// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queuepane.h"

#include "ui/library/queuedelegate.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using widgets::TextRole;
using widgets::TextUse;

QueuePane::QueuePane(ViewState &view, QueueModel &model, Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(model)
    , m_delegate(new QueueDelegate(thumbnails, this))
    , m_list(new QueueView(this))
    , m_place(widgets::makeLabel({}, TextUse::Interface, TextRole::Second))
    , m_empty(widgets::makeLabel({}, TextUse::Interface, TextRole::Second))
{
    auto *header = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge);
    header->setFixedHeight(widgets::Theme::of(this).scaled(37));
    auto *headerRow = new QHBoxLayout(header);
    headerRow->setContentsMargins(widgets::space::kMedium, 0, widgets::space::kSmall, 0);
    headerRow->setSpacing(widgets::space::kSmall);
    headerRow->addWidget(widgets::makeLabel(tr("Queue"), TextUse::InterfaceBold));
    headerRow->addWidget(m_place, 1);

    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 12, 12, 12);
    m_empty->hide();

    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("Queue of images"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setProperty("custom", true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                // Rows that come and go move the current index; the curator has not.
                if (!m_model.isMoving() && index.isValid()) {
                    m_view.select(m_model.keyAt(index.row()));
                }
            });
    connect(&thumbnails, &Thumbnails::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_view, &ViewState::selectionChanged, this, &QueuePane::followSelection);
    connect(&m_view, &ViewState::keysChanged, this, &QueuePane::followSelection);
    followSelection();
}

void QueuePane::setNarrow(bool isNarrow)
{
    m_delegate->setNarrow(isNarrow);
    m_list->doItemsLayout();
    followSelection();
}

void QueuePane::followSelection()
{
    updateHeader();
    const int row = m_model.rowOf(m_view.selected());
    const QModelIndex index = row >= 0 ? m_model.index(row) : QModelIndex();
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
}

void QueuePane::updateHeader()
{
    const QLocale locale;
    const auto whole = static_cast<qlonglong>(m_view.keys()->size());
    const qsizetype position = m_view.positionOf(m_view.selected());
    m_place->setText(position >= 0 ? tr("%1 of %2")
                                         .arg(locale.toString(static_cast<qlonglong>(position) + 1),
                                              locale.toString(whole))
                                   : locale.toString(whole));
    const bool isEmpty = m_view.isLoaded() && whole == 0;
    m_empty->setText(m_view.total() > 0 ? tr("No image passes the filter.")
                                        : tr("The project has no images yet."));
    m_empty->setVisible(isEmpty);
}

}  // namespace gaia::library
