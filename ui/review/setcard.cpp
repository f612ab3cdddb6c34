// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/setcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::StateShape;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kRow = 20;        ///< pixels at text scale 1
constexpr int kColumn = 24;
constexpr int kRewardWords = 172;
constexpr int kApart = 24;
constexpr double kMuchAlike = 0.6;  ///< from here on the pair is marked

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100.0));
}

}  // namespace

LikestPair likestPair(const Overlap &overlap)
{
    LikestPair likest;
    const int count = static_cast<int>(overlap.share.size());
    for (int i = 0; i < count; ++i) {
        for (int j = i + 1; j < count; ++j) {
            if (overlap.between(i, j) > likest.share) {
                likest = {i + 1, j + 1, overlap.between(i, j)};
            }
        }
    }
    return likest;
}

SetTables::SetTables(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SetTables::setCheck(const Check &check)
{
    m_rewards.clear();
    for (const CaptionMeasure &measure : check.captions) {
        m_rewards.push_back(measure.rewards);
    }
    m_overlap = check.overlap;
    QStringList spoken;
    for (const Reward reward : allRewards()) {
        QStringList by;
        for (std::size_t i = 0; i < m_rewards.size(); ++i) {
            if (m_rewards[i].has(reward)) {
                by.append(QString::number(i + 1));
            }
        }
        spoken.append(by.isEmpty() ? tr("%1: by none").arg(title(reward))
                                   : tr("%1: by %2").arg(title(reward), by.join(u", "_s)));
    }
    setAccessibleName(tr("Rewards and overlap"));
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize SetTables::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.scaled(360), theme.scaled(kRow) * (kRewards + 1) + 2};
}

void SetTables::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const int columns = static_cast<int>(m_rewards.size());
    const int rewardsWidth = theme.scaled(kRewardWords) + columns * theme.scaled(kColumn);
    paintRewards(painter, QRect(0, 0, rewardsWidth, height()));
    const int left = rewardsWidth + theme.scaled(kApart);
    if (columns > 1 && left < width()) {
        paintOverlap(painter, QRect(left, 0, width() - left, height()));
    }
}

void SetTables::paintRewards(QPainter &painter, const QRect &box) const
{
    const Theme theme = Theme::of(this);
    const int row = theme.scaled(kRow);
    const int column = theme.scaled(kColumn);
    const int words = theme.scaled(kRewardWords);
    painter.setFont(theme.font(TextUse::Label));
    painter.setPen(theme.palette.secondText);
    const int columns = static_cast<int>(m_rewards.size());
    for (int i = 0; i < columns; ++i) {
        painter.drawText(QRect(box.left() + words + i * column, box.top(), column, row),
                         Qt::AlignCenter, QString::number(i + 1));
    }
    int y = box.top() + row;
    for (const Reward reward : allRewards()) {
        bool isAddressed = false;
        for (int i = 0; i < columns; ++i) {
            const QRectF cell(box.left() + words + i * column, y, column, row);
            const double side = theme.scaled(12);
            const QRectF place(cell.center().x() - side / 2, cell.center().y() - side / 2, side,
                               side);
            if (m_rewards[static_cast<std::size_t>(i)].has(reward)) {
                isAddressed = true;
                widgets::paintTick(painter, place.adjusted(2, 2, -2, -2), theme.palette.accepted,
                                   2.0);
            } else {
                painter.setPen(QPen(theme.palette.thirdText, 1));
                painter.drawLine(QPointF(place.center().x() - 2, place.center().y()),
                                 QPointF(place.center().x() + 2, place.center().y()));
            }
        }
        // What no caption of the set addresses stands out.
        painter.setFont(theme.font(isAddressed ? TextUse::Label : TextUse::LabelBold));
        painter.setPen(isAddressed ? theme.palette.text : theme.palette.finding);
        painter.drawText(QRect(box.left(), y, words - 4, row), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title(reward), Qt::ElideRight, words - 4));
        y += row;
    }
}

void SetTables::paintOverlap(QPainter &painter, const QRect &box) const
{
    const Theme theme = Theme::of(this);
    const int row = theme.scaled(kRow);
    const int count = static_cast<int>(m_overlap.share.size());
    const int column = std::min(theme.scaled(36), (box.width() - theme.scaled(20)) / std::max(1, count));
    const int left = box.left() + theme.scaled(20);
    painter.setFont(theme.font(TextUse::Label));
    painter.setPen(theme.palette.secondText);
    const int below = box.top() + (count + 1) * row + 4;
    painter.drawText(QRect(box.left(), below, box.width(), box.bottom() - below), Qt::TextWordWrap,
                     tr("Words of meaning that two captions share, %; from 60 on they say the same."));
    for (int i = 0; i < count; ++i) {
        painter.setFont(theme.font(TextUse::Label));
        painter.setPen(theme.palette.secondText);
        painter.drawText(QRect(left + i * column, box.top(), column, row), Qt::AlignCenter,
                         QString::number(i + 1));
        painter.drawText(QRect(box.left(), box.top() + (i + 1) * row, theme.scaled(16), row),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(i + 1));
        for (int j = 0; j < count; ++j) {
            const QRect cell(left + j * column, box.top() + (i + 1) * row, column - 1, row - 1);
            if (i == j) {
                painter.fillRect(cell, theme.palette.sunken);
                continue;
            }
            const double share = m_overlap.between(i, j);
            const bool isMuch = share >= kMuchAlike;
            painter.fillRect(cell, isMuch ? theme.palette.findingSoft : theme.palette.window);
            painter.setFont(theme.font(isMuch ? TextUse::LabelBold : TextUse::Label));
            painter.setPen(isMuch ? theme.palette.finding : theme.palette.text);
            painter.drawText(cell, Qt::AlignCenter, QString::number(percent(share)));
        }
    }
}

SetCard::SetCard(QWidget *parent)
    : Card(parent)
    , m_fold(new Button(Button::Kind::Quiet, {}, this))
    , m_words(widgets::makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_tables(new SetTables(this))
{
    setObjectName(u"setCard"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_fold->setFixedHeight(Theme::of(this).scaled(20));
    connect(m_fold, &Button::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(1);  // its height follows its width, not the longest word
    auto *header = new QHBoxLayout;
    header->setSpacing(widgets::space::kSmall);
    header->addWidget(
        widgets::makeLabel(tr("The set"), TextUse::LabelBold, TextRole::First, this), 0,
        Qt::AlignTop);
    header->addWidget(m_words, 1);
    header->addWidget(m_fold, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kMedium, 6, widgets::space::kSmall, 7);
    column->setSpacing(widgets::space::kSmall);
    column->addLayout(header);
    column->addWidget(m_tables);
    setUnfolded(false);
    setCheck(nullptr);
}

void SetCard::setCheck(const Check *check)
{
    m_hasCheck = check && !check->captions.empty();
    setVisible(m_hasCheck);
    if (!m_hasCheck) {
        return;
    }
    RewardSet all;
    for (const CaptionMeasure &measure : check->captions) {
        all.add(measure.rewards);
    }
    const LikestPair likest = likestPair(check->overlap);
    int names = 0;
    int falseNames = 0;
    for (const CaptionMeasure &measure : check->captions) {
        names += measure.names();
        falseNames += measure.falseNames();
    }
    QStringList parts{tr("%1 of %2 rewards").arg(all.count()).arg(kRewards)};
    if (likest.share > 0.0) {
        parts.append(tr("%1 and %2 are %3 % alike")
                         .arg(likest.one)
                         .arg(likest.other)
                         .arg(percent(likest.share)));
    }
    if (names > 0) {
        parts.append(tr("%1 of %2 names unsupported").arg(falseNames).arg(names));
    }
    m_words->setText(parts.join(u" · "_s));
    m_tables->setCheck(*check);
}

QString SetCard::words() const
{
    return m_words->text();
}

void SetCard::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_tables->setVisible(isUnfolded);
    m_fold->setIconName(isUnfolded ? u"arrow-down"_s : u"arrow-right"_s);
    m_fold->setToolTip(isUnfolded ? tr("Fold the tables") : tr("Show rewards and overlap"));
    m_fold->setAccessibleName(m_fold->toolTip());
    updateGeometry();
    Q_EMIT foldChanged();
}

}  // namespace gaia::review
