// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/measureline.h"

#include "core/review/cliptokens.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace gaia::review {

using namespace Qt::StringLiterals;
using Standing = Claim::Standing;
using widgets::StateShape;
using widgets::TextUse;
using widgets::Theme;

namespace {

constexpr int kGap = 5;
constexpr int kApart = 12;

struct Kind {
    Standing standing;
    StateShape shape;
};
constexpr Kind kKinds[] = {
    {Standing::Supported, StateShape::Accepted},
    {Standing::Visual, StateShape::Pending},
    {Standing::Unsupported, StateShape::Finding},
    {Standing::Contradicted, StateShape::Failure},
};

QString countText(Standing standing, int count)
{
    switch (standing) {
    case Standing::Supported: return MeasureLine::tr("%1 in the source").arg(count);
    case Standing::Visual: return MeasureLine::tr("%1 visual only").arg(count);
    case Standing::Unsupported: return MeasureLine::tr("%1 unsupported").arg(count);
    case Standing::Contradicted: return MeasureLine::tr("%1 contradicted").arg(count);
    }
    return {};
}

int textTokens(const CaptionMeasure &measure)
{
    return measure.length().clipTokens;
}

QString aboutText()
{
    return MeasureLine::tr("What the caption claims, by what it rests on: click to walk through the "
                           "claims. How much of it models read with their own settings:");
}

}  // namespace

QString lengthText(const CaptionMeasure &measure)
{
    const QString words = MeasureLine::tr("%n words", nullptr, measure.words);
    return MeasureLine::tr("%1, %2 of %3 tokens")
        .arg(words)
        .arg(textTokens(measure))
        .arg(ClipTokenizer::kTextTokens);
}

MeasureLine::MeasureLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"measure"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(aboutText());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MeasureLine::setMeasure(const CaptionMeasure &measure)
{
    m_measure = measure;
    QStringList spoken;
    for (const Kind &kind : kKinds) {
        if (const int count = measure.count(kind.standing); count > 0) {
            spoken.append(countText(kind.standing, count));
        }
    }
    spoken.append(lengthText(measure));
    setAccessibleName(tr("Claims and length: %1").arg(spoken.join(u", "_s)));
    QStringList limits;
    for (const TextLimit &limit : textLimits()) {
        limits.append(limitText(limit, measure.length()));
    }
    setAccessibleDescription(limits.join(u"; "_s));
    setToolTip(aboutText() + u"\n\n"_s + limits.join(u'\n'));
    update();
}

QSize MeasureLine::sizeHint() const
{
    const Theme theme = Theme::of(this);
    return {theme.scaled(300), theme.scaled(18)};
}

QSize MeasureLine::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void MeasureLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(TextUse::Label));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString length = lengthText(m_measure);
    const int lengthWidth = metrics.horizontalAdvance(length);
    const bool isCut = textTokens(m_measure) > ClipTokenizer::kTextTokens;
    const int side = theme.scaled(11);
    // With words where there is room for all of them, else shapes and numbers.
    const auto widthWith = [&](bool withWords) {
        int wide = 0;
        for (const Kind &kind : kKinds) {
            if (const int count = m_measure.count(kind.standing); count > 0) {
                wide += side + kGap + kApart
                    + metrics.horizontalAdvance(withWords ? countText(kind.standing, count)
                                                          : QString::number(count));
            }
        }
        return wide;
    };
    const bool withWords = widthWith(true) + lengthWidth <= width();
    double x = 0.0;
    for (const Kind &kind : kKinds) {
        const int count = m_measure.count(kind.standing);
        if (count == 0) {
            continue;
        }
        const QString words =
            withWords ? countText(kind.standing, count) : QString::number(count);
        widgets::paintStateShape(painter, QRectF(x, (height() - side) / 2.0, side, side), kind.shape,
                                 theme);
        x += side + kGap;
        painter.setPen(theme.palette.secondText);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, words);
        x += metrics.horizontalAdvance(words) + kApart;
    }
    painter.setPen(isCut ? theme.palette.finding : theme.palette.secondText);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, length);
    if (hasFocus()) {
        widgets::Outline outline;
        outline.line = theme.palette.accent;
        outline.width = 2;
        outline.corner = widgets::metric::kPictureCorner;
        widgets::paintOutline(painter, rect(), outline);
    }
}

}  // namespace gaia::review
