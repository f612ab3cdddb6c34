// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/queuepane.h"

#include "ui/library/queuedelegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::library {

using namespace Qt::StringLiterals;
using dataset::Ordering;
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
    buildHeader();
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setStyleSheet(u"QListView { background: transparent; }"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_orderLine);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                // Rows that come and go move the current index; the curator has not.
                if (!m_model.isMoving() && index.isValid()) {
                    m_view.select(m_model.keyAt(index.row()));
                }
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuePane::updateHeader);
    connect(&thumbnails, &Thumbnails::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_view, &ViewState::selectionChanged, this, &QueuePane::followSelection);
    connect(&m_view, &ViewState::keysChanged, this, &QueuePane::followSelection);
    followSelection();
}

void QueuePane::buildHeader()
{
    const widgets::Theme theme = widgets::Theme::of(this);
    m_header = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    m_header->setFixedHeight(theme.scaled(37));
    m_order = new widgets::Button(widgets::Button::Kind::Quiet, {}, m_header);
    m_order->setIconName(u"view-sort"_s);
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setToolTip(tr("Order of the queue"));
    m_order->setAccessibleName(m_order->toolTip());
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(widgets::space::kMedium, 0, 2, 0);
    row->setSpacing(widgets::space::kSmall);
    row->addWidget(widgets::makeLabel(tr("Queue"), TextUse::InterfaceBold));
    row->addWidget(m_place, 1);
    row->addWidget(m_order);
    m_orderLine = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    m_orderLine->setFixedHeight(theme.scaled(24));
    m_orderText = new widgets::ElidedLabel({}, TextUse::Label, TextRole::Second, m_orderLine);
    m_orderText->setObjectName(u"queueOrder"_s);
    auto *line = new QHBoxLayout(m_orderLine);
    line->setContentsMargins(widgets::space::kMedium, 0, widgets::space::kSmall, 0);
    line->addWidget(m_orderText, 1);
    buildOrders();
    connect(m_order, &widgets::Button::clicked, this, &QueuePane::chooseOrder);
    connect(&m_view, &ViewState::orderingChanged, this, &QueuePane::updateOrder);
    updateOrder();
}

void QueuePane::buildOrders()
{
    m_orders = new QMenu(this);
    const auto add = [this](Ordering::By by, const QString &text) {
        QAction *action = m_orders->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        connect(action, &QAction::triggered, this, [this, by] {
            if (by == Ordering::By::Chance) {
                drawSeed();
            } else {
                m_view.setOrdering({by, 0});
            }
        });
    };
    add(Ordering::By::Import, tr("As they came"));
    add(Ordering::By::Unreviewed, orderText({Ordering::By::Unreviewed, 0}));
    add(Ordering::By::Findings, orderText({Ordering::By::Findings, 0}));
    add(Ordering::By::Doubt, orderText({Ordering::By::Doubt, 0}));
    add(Ordering::By::Stale, orderText({Ordering::By::Stale, 0}));
    add(Ordering::By::Chance, tr("By chance…"));
}

void QueuePane::drawSeed()
{
    // A seed that is shown and can be typed again, so that two people see the same order.
    bool isGiven = false;
    const quint64 drawn = m_view.ordering().seed > 0 ? m_view.ordering().seed
                                                     : QRandomGenerator::global()->bounded(1, 10'000);
    const int seed = QInputDialog::getInt(this, tr("Order by chance"),
                                          tr("Seed: the same number gives the same order"),
                                          static_cast<int>(drawn), 1, 999'999'999, 1, &isGiven);
    if (isGiven) {
        m_view.setOrdering({Ordering::By::Chance, static_cast<quint64>(seed)});
    }
    updateOrder();
}

void QueuePane::chooseOrder()
{
    updateOrder();
    m_orders->popup(m_order->mapToGlobal(QPoint(0, m_order->height())));
}

void QueuePane::setNote(const QString &note)
{
    m_note = note;
    updateOrder();
}

void QueuePane::updateOrder()
{
    const QList<QAction *> actions = m_orders->actions();
    for (QAction *action : actions) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_view.ordering().by));
    }
    QStringList parts{orderText(m_view.ordering()), m_note};
    parts.removeAll(QString());
    m_orderText->setText(parts.join(u" · "_s));
    m_orderLine->setVisible(!parts.isEmpty());
}

QString orderText(const Ordering &ordering)
{
    switch (ordering.by) {
    case Ordering::By::Import: break;
    case Ordering::By::Unreviewed: return QueuePane::tr("Undecided first");
    case Ordering::By::Findings: return QueuePane::tr("Most findings first");
    case Ordering::By::Doubt: return QueuePane::tr("Least supported first");
    case Ordering::By::Stale: return QueuePane::tr("Stale decisions first");
    case Ordering::By::Chance: return QueuePane::tr("By chance, seed %1").arg(ordering.seed);
    }
    return {};
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
        // Where it is there already, what is picked beside it stays picked.
        if (m_list->currentIndex() != index || !m_list->selectionModel()->hasSelection()) {
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        }
        m_list->scrollTo(index);
    } else {
        m_list->selectionModel()->clear();
    }
}

std::vector<dataset::ImageKey> QueuePane::picked() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<dataset::ImageKey> images;
    for (const QModelIndex &index : std::as_const(rows)) {
        images.push_back(m_model.keyAt(index.row()));
    }
    return images;
}

void QueuePane::updateHeader()
{
    const QLocale locale;
    const auto whole = static_cast<qlonglong>(m_view.keys()->size());
    const qsizetype position = m_view.positionOf(m_view.selected());
    int picked = 0;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        picked += range.height();
    }
    m_place->setText(picked > 1 ? tr("%1 of %2 picked")
                                      .arg(locale.toString(picked),
                                           locale.toString(whole))
                         : position >= 0 ? tr("%1 of %2")
                                         .arg(locale.toString(static_cast<qlonglong>(position) + 1),
                                              locale.toString(whole))
                                   : locale.toString(whole));
    const bool isEmpty = m_view.isLoaded() && whole == 0;
    m_empty->setText(m_view.total() > 0 ? tr("No image passes the filter.")
                                        : tr("The project has no images yet."));
    m_empty->setVisible(isEmpty);
}

}  // namespace gaia::library
