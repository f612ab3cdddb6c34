// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/filterstrip.h"

#include "core/project/queries.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace gaia::map {

using namespace Qt::StringLiterals;
using library::QueueModel;
using library::Thumbnails;
using library::ViewState;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr QSize kPicture(128, 93);  ///< pixels at text scale 1
constexpr int kGap = 8;
constexpr double kShape = 10.0;

/// A row that the wheel moves sideways, and in which letters never search.
class StripView final : public QListView {
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override { }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        const QPoint turned = event->angleDelta();
        const int by = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
        event->accept();
    }
};

StateShape shapeOf(dataset::CaptionState state)
{
    switch (state) {
    case dataset::CaptionState::Accepted: return StateShape::Accepted;
    case dataset::CaptionState::Edited: return StateShape::Edited;
    case dataset::CaptionState::Rejected: return StateShape::Rejected;
    case dataset::CaptionState::Pending: return StateShape::Pending;
    }
    return StateShape::Pending;
}

void paintPicture(QPainter &painter, const QRectF &box, const QPixmap &picture, const Theme &theme)
{
    painter.fillRect(box, theme.palette.sunken);
    if (picture.isNull()) {
        return;
    }
    // The middle of the picture fills the box.
    const double scale = std::max(box.width() / picture.width(), box.height() / picture.height());
    QRectF source(QPointF(), box.size() / scale);
    source.moveCenter(QRectF(picture.rect()).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(box, picture, source);
}

void paintBadges(QPainter &painter, const QRectF &box, const project::Row &row, const Theme &theme)
{
    std::vector<StateShape> shapes;
    for (const dataset::CaptionState state : row.badges) {
        shapes.push_back(shapeOf(state));
    }
    if (shapes.empty()) {
        shapes.push_back(row.status == u"failed"_s ? StateShape::Failure : StateShape::None);
    }
    if (row.isFlagged) {
        shapes.push_back(StateShape::Flag);
    }
    const double wide = static_cast<double>(shapes.size()) * (kShape + 4.0) + 4.0;
    const QRectF ground(box.left() + 4.0, box.bottom() - kShape - 10.0, wide, kShape + 6.0);
    widgets::Outline outline;
    outline.fill = theme.palette.panel;
    outline.corner = widgets::metric::kChipCorner;
    widgets::paintOutline(painter, ground, outline);
    paintStateShapes(painter, ground.topLeft() + QPointF(4.0, 3.0), kShape, 4.0, shapes, theme);
}

}  // namespace

FilterStripDelegate::FilterStripDelegate(Thumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize FilterStripDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme theme = Theme::of(option.widget);
    return {theme.scaled(kPicture.width()) + kGap,
            theme.scaled(kPicture.height()) + theme.scaled(24) + 4};
}

void FilterStripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto row = index.data(QueueModel::RowRole).value<project::Row>();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect box(option.rect.left() + 2, option.rect.top() + 2,
                    theme.scaled(kPicture.width()), theme.scaled(kPicture.height()));
    painter->save();
    const QRectF inside = QRectF(box).adjusted(2, 2, -2, -2);
    paintPicture(*painter, isCurrent ? inside.adjusted(2, 2, -2, -2) : inside,
                 m_thumbnails.of(row.sha256), theme);
    if (isCurrent) {
        widgets::Outline outline;
        outline.line = theme.palette.accent;
        outline.width = 2;
        outline.corner = widgets::metric::kPictureCorner;
        widgets::paintOutline(*painter, box, outline);
    }
    if (index.data(QueueModel::IsReadRole).toBool()) {
        paintBadges(*painter, inside, row, theme);
    }
    painter->setFont(theme.font(isCurrent ? TextUse::LabelBold : TextUse::Label));
    painter->setPen(row.isDiscarded ? theme.palette.thirdText : theme.palette.text);
    const QRect words(box.left() + 2, box.bottom() + 3, box.width() - 4, theme.scaled(20));
    painter->drawText(words, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.title, Qt::ElideRight, words.width()));
    painter->restore();
}

FilterStrip::FilterStrip(ViewState &view, QueueModel &model, Thumbnails &thumbnails,
                         QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(model)
    , m_list(new StripView(this))
    , m_words(widgets::makeLabel({}, TextUse::Interface, TextRole::Second))
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 0, 12, 0);
    header->setSpacing(widgets::space::kSmall);
    header->addWidget(widgets::makeLabel(tr("In the filter"), TextUse::InterfaceBold));
    header->addWidget(m_words, 1);

    m_list->setObjectName(u"filterStrip"_s);
    m_list->setAccessibleName(tr("Images in the filter"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FilterStripDelegate(thumbnails, this));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("bare", true);
    m_list->setProperty("custom", true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->viewport()->setAutoFillBackground(false);
    const Theme theme = Theme::of(this);
    m_list->setFixedHeight(theme.scaled(kPicture.height()) + theme.scaled(24) + 6);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 2);
    column->setSpacing(4);
    column->addLayout(header);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_list);
    column->addLayout(row);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                // Rows that come and go move the current index; the curator has not.
                if (!m_model.isMoving() && index.isValid()) {
                    m_view.select(m_model.keyAt(index.row()));
                }
            });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(m_model.keyAt(index.row()));
    });
    connect(&thumbnails, &Thumbnails::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_view, &ViewState::selectionChanged, this, &FilterStrip::followSelection);
    connect(&m_view, &ViewState::keysChanged, this, [this] {
        followSelection();
        updateHeader();
    });
    followSelection();
    updateHeader();
}

void FilterStrip::setLocated(qint64 located)
{
    m_located = located;
    updateHeader();
}

void FilterStrip::followSelection()
{
    const int row = m_model.rowOf(m_view.selected());
    if (row < 0) {
        m_list->selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_model.index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void FilterStrip::updateHeader()
{
    const QLocale locale;
    const auto whole = static_cast<qint64>(m_view.keys()->size());
    const QString images = tr("%Ln image(s)", nullptr, static_cast<int>(whole));
    if (m_located < 0 || m_located > whole) {
        m_words->setText(images);
        return;
    }
    m_words->setText(tr("%1, %2 on the map, %3 without a location")
                         .arg(images, locale.toString(m_located),
                              locale.toString(whole - m_located)));
}

}  // namespace gaia::map
