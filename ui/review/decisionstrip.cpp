// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionstrip.h"

#include "ui/library/thumbnailpainter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::ImageKey;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kShown = 10;
constexpr int kEventsRead = 120;  ///< enough for ten decisions on all captions of an image

StateShape shapeOf(const QString &action)
{
    return action == u"reject"_s ? StateShape::Rejected
        : action == u"edit"_s    ? StateShape::Edited
                                 : StateShape::Accepted;
}

/// A decision as a button: thumbnail, shape at its corner, words below.
class Tile final : public QAbstractButton {
public:
    Tile(library::Thumbnails &thumbnails, QWidget *parent)
        : QAbstractButton(parent)
        , m_thumbnails(thumbnails)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        connect(&thumbnails, &library::Thumbnails::loaded, this, [this](const QString &sha256) {
            if (sha256 == m_shown.sha256) {
                update();
            }
        });
    }

    void set(const DecisionStrip::Shown &shown)
    {
        m_shown = shown;
        setText(DecisionStrip::words(shown));
        setAccessibleName(DecisionStrip::tr("%1, %2. Open again").arg(shown.title, text()));
        setToolTip(widgets::plainTip(shown.title));
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme theme = Theme::of(this);
        return {theme.scaled(62), theme.scaled(60)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(this);
        QPainter painter(this);
        const QRect picture(0, 0, width() - 2, height() - theme.scaled(18));
        library::paintThumbnail(painter, picture, m_thumbnails, m_shown.sha256, theme);
        const double side = theme.scaled(14);
        const QRectF mark(picture.right() - side + 3.0, picture.bottom() - side + 3.0, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.palette.panel);
        painter.drawEllipse(mark.adjusted(-1.5, -1.5, 1.5, 1.5));
        widgets::paintStateShape(painter, mark, shapeOf(m_shown.action), theme);
        painter.setFont(theme.font(TextUse::Axis));
        painter.setPen(theme.palette.secondText);
        painter.drawText(QRect(0, picture.bottom() + 3, width(), theme.scaled(16)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        if (hasFocus() || underMouse()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.palette.accent, 2));
            painter.drawRect(picture.adjusted(1, 1, -1, -1));
        }
    }

private:
    DecisionStrip::Shown m_shown;
    library::Thumbnails &m_thumbnails;
};

base::Result<std::vector<DecisionStrip::Shown>> readDecisions(const project::Project &project)
{
    const project::Queries queries(project);
    const auto newest = queries.events(kShown, true);
    const auto all = newest ? queries.events(kEventsRead, false) : newest;
    if (!all) {
        return base::fail(all.error());
    }
    std::vector<ImageKey> images;
    for (const dataset::Event &event : *newest) {
        images.push_back(event.image);
    }
    const auto rows = queries.rows(images);
    if (!rows) {
        return base::fail(rows.error());
    }
    std::vector<DecisionStrip::Shown> shown;
    for (const dataset::Event &event : *newest) {
        DecisionStrip::Shown one;
        one.image = event.image;
        one.action = event.action;
        one.title = event.imageId;
        one.captions = static_cast<int>(
            std::count_if(all->begin(), all->end(), [&](const dataset::Event &other) {
                return other.step == event.step && other.image == event.image;
            }));
        one.ordinal = one.captions > 1 ? 0 : event.ordinal;
        for (const project::Row &row : *rows) {
            if (row.key == event.image) {
                one.title = row.title;
                one.sha256 = row.sha256;
            }
        }
        shown.push_back(one);
    }
    return shown;
}

}  // namespace

DecisionStrip::DecisionStrip(project::Project &project, jobs::Runner &runner,
                             library::Thumbnails &thumbnails, QWidget *parent)
    : Panel(widgets::Surface::Window, Qt::TopEdge, parent)
    , m_project(project)
    , m_runner(runner)
    , m_thumbnails(thumbnails)
    , m_undo(new widgets::Button(widgets::Button::Kind::Quiet, tr("Undo"), this))
    , m_row(new QHBoxLayout)
    , m_none(widgets::makeLabel(tr("None yet. Every decision is kept and can be undone."),
                                TextUse::Label, TextRole::Third, this))
{
    setObjectName(u"decisionStrip"_s);
    setAccessibleName(tr("Last ten decisions"));
    m_undo->setIconName(u"edit-undo"_s);
    m_undo->setFocusPolicy(Qt::TabFocus);
    auto *header = new QHBoxLayout;
    header->setSpacing(widgets::space::kSmall);
    header->addWidget(
        widgets::makeLabel(tr("Last ten decisions"), TextUse::LabelBold, TextRole::Second));
    header->addWidget(
        widgets::makeLabel(tr("newest first, click to reopen"), TextUse::Label, TextRole::Second));
    header->addStretch(1);
    header->addWidget(m_undo);
    m_row->setSpacing(6);
    m_row->addWidget(m_none);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kMedium, 4, widgets::space::kMedium, 4);
    column->setSpacing(2);
    column->addLayout(header);
    column->addLayout(m_row, 1);

    connect(&project, &project::Project::changed, this, [this](const project::Changed &changed) {
        if (changed.nouns.testFlag(project::Noun::Events)) {
            read();
        }
    });
    read();
}

QString DecisionStrip::words(const Shown &shown)
{
    if (shown.captions >= dataset::kCaptionsPerImage) {
        return tr("All %n", nullptr, shown.captions);
    }
    if (shown.captions > 1) {
        return tr("%n more", "captions accepted at once", shown.captions);
    }
    const int n = shown.ordinal;
    return shown.action == u"reject"_s ? tr("%1 rejected").arg(n)
        : shown.action == u"edit"_s    ? tr("%1 edited").arg(n)
                                       : tr("%1 accepted").arg(n);
}

void DecisionStrip::read()
{
    const quint64 ticket = m_reads.next();
    m_runner.start(
        jobs::Lane::Read, this,
        [&project = m_project](std::stop_token) { return readDecisions(project); },
        [this, ticket](base::Result<std::vector<Shown>> shown) {
            if (m_reads.isCurrent(ticket) && shown) {
                show(std::move(*shown));
            }
        });
}

void DecisionStrip::show(std::vector<Shown> shown)
{
    m_shown = std::move(shown);
    m_none->setVisible(m_shown.empty());
    while (m_tiles.size() < m_shown.size()) {
        auto *tile = new Tile(m_thumbnails, this);
        connect(tile, &QAbstractButton::clicked, this, [this, place = m_tiles.size()] {
            const Shown &one = m_shown[place];
            Q_EMIT reopenAsked(one.image, one.ordinal);
        });
        m_row->insertWidget(static_cast<int>(m_tiles.size()) + 1, tile);
        setTabOrder(m_tiles.empty() ? m_undo : m_tiles.back(), tile);
        m_tiles.push_back(tile);
    }
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < m_shown.size());
        if (i < m_shown.size()) {
            static_cast<Tile *>(m_tiles[i])->set(m_shown[i]);
        }
    }
}

}  // namespace gaia::review
