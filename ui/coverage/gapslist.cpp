// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/gapslist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gaia::coverage {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// The number of a gap in a disc, as on the map; a ring where it has no frame there.
class Number final : public QWidget {
public:
    Number(int number, bool isFramed)
        : m_number(number)
        , m_isFramed(isFramed)
    {
        setFixedSize(kSide, kSide);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const widgets::Theme theme = widgets::Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.palette.finding, 1.2));
        painter.setBrush(m_isFramed ? QBrush(theme.palette.finding) : QBrush());
        painter.drawEllipse(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
        painter.setPen(m_isFramed ? theme.palette.panel : theme.palette.finding);
        painter.setFont(theme.font(TextUse::LabelBold));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    static constexpr int kSide = 18;
    int m_number;
    bool m_isFramed;
};

}  // namespace

GapsList::GapsList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new widgets::Panel(widgets::Surface::Window);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, widgets::space::kSmall, 0);
    m_column->setSpacing(widgets::space::kSmall);
    setWidget(inside);
}

void GapsList::setGaps(const std::vector<curation::Gap> &gaps, const std::set<int> &framed)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        if (i > 0) {
            m_column->addWidget(widgets::makeDivider(Qt::Horizontal));
        }
        const int number = static_cast<int>(i) + 1;
        addGap(gaps[i], number, framed.contains(number));
    }
    if (gaps.empty()) {
        m_column->addWidget(makeLabel(tr("None that these figures show."), TextUse::Label,
                                      TextRole::Second));
    }
    m_column->addStretch(1);
}

void GapsList::addGap(const curation::Gap &gap, int place, bool isFramed)
{
    auto *row = new QWidget;
    auto *grid = new QVBoxLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(widgets::space::kSmall);
    head->addWidget(new Number(place, isFramed), 0, Qt::AlignTop);
    auto *title = makeLabel(gap.title, TextUse::InterfaceBold);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    if (!gap.filter.isEmpty()) {
        auto *show = new widgets::Button(widgets::Button::Kind::Link, tr("Show"));
        show->setAccessibleName(tr("Show the images: %1").arg(gap.title));
        connect(show, &QAbstractButton::clicked, this,
                [this, filter = gap.filter] { Q_EMIT showAsked(filter); });
        head->addWidget(show, 0, Qt::AlignTop);
    }
    grid->addLayout(head);
    auto *detail = makeLabel(gap.detail, TextUse::Label, TextRole::Second);
    detail->setWordWrap(true);
    detail->setContentsMargins(18 + widgets::space::kSmall, 0, 0, 0);
    grid->addWidget(detail);
    m_column->addWidget(row);
}

}  // namespace gaia::coverage
