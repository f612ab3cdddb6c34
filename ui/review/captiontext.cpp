// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/captiontext.h"

#include "core/dataset/caption.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Theme;

namespace {

/// Characters that are shown; to edit a caption shows all of them.
constexpr qsizetype kMostShown = 4000;
constexpr std::size_t kMostHeights = 4;  ///< widths that one pass of a layout asks for

}  // namespace

QTextCharFormat formatOf(TextMark::Kind kind, const Theme &theme)
{
    QTextCharFormat format;
    switch (kind) {
    case TextMark::Kind::Supported:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.palette.accepted);
        break;
    case TextMark::Kind::Visual:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(theme.palette.thirdText);
        break;
    case TextMark::Kind::Finding:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.palette.finding);
        break;
    case TextMark::Kind::Error:
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.palette.rejected);
        format.setForeground(theme.palette.rejected);
        break;
    }
    return format;
}

CaptionText::CaptionText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void CaptionText::setText(const QString &text)
{
    m_text = text.left(kMostShown);
    for (QChar &sign : m_text) {
        if (sign == u'\n') {
            sign = QChar::LineSeparator;
        } else if (sign.unicode() < 0x20 && sign != u'\t') {
            sign = QChar(0x2400 + sign.unicode());
        }
    }
}

void CaptionText::addOpening()
{
    if (m_text.startsWith(dataset::captionPrefix(), Qt::CaseInsensitive)
        && (m_marked.empty() || m_marked.front().span.start >= dataset::captionPrefix().size())) {
        m_marked.push_back({Part::Opening, {0, dataset::captionPrefix().size()}});
    }
}

void CaptionText::setCaption(const QString &text, const TextMarks &marks)
{
    if (!text.isNull() && text == m_given && marks == m_givenMarks) {
        return;
    }
    m_given = text;
    m_givenMarks = marks;
    setText(text);
    m_marked.clear();
    addOpening();
    m_marks.clear();
    for (const TextMark &mark : marks) {
        if (mark.span.end() <= m_text.size()) {
            m_marks.push_back(mark);
        }
    }
    if (text.size() > kMostShown) {
        m_text += tr("… and %n more characters", nullptr,
                     static_cast<int>(text.size() - kMostShown));
    }
    setAccessibleName(m_text);
    renew();
}

void CaptionText::setDiff(const Diff &diff)
{
    QString whole;
    m_given.clear();
    m_marked.clear();
    m_marks.clear();
    QStringList spoken;
    for (const DiffPart &part : diff) {
        if (whole.size() > kMostShown) {
            break;
        }
        const QString text = part.text.left(kMostShown);
        const Span span{whole.size(), text.size()};
        whole += text;
        if (part.kind == DiffPart::Kind::Removed) {
            m_marked.push_back({Part::Removed, span});
            spoken.append(tr("removed: %1").arg(text));
        } else if (part.kind == DiffPart::Kind::Added) {
            m_marked.push_back({Part::Added, span});
            spoken.append(tr("added: %1").arg(text));
        } else {
            spoken.append(text);
        }
    }
    setText(whole);
    addOpening();
    setAccessibleName(spoken.join(u' '));
    renew();
}

void CaptionText::setMaximumLines(int lines)
{
    if (m_maximumLines != lines) {
        m_maximumLines = lines;
        renew();
    }
}

void CaptionText::setUse(widgets::TextUse use)
{
    m_use = use;
    renew();
}

void CaptionText::renew()
{
    m_isPainted = false;
    m_heights.clear();
    updateGeometry();
    update();
}

QTextCharFormat CaptionText::formatOf(Part part, const Theme &theme) const
{
    QTextCharFormat format;
    switch (part) {
    case Part::Opening: format.setForeground(theme.palette.thirdText); break;
    case Part::Removed:
        format.setForeground(theme.palette.rejected);
        format.setFontStrikeOut(true);
        break;
    case Part::Added:
        format.setForeground(theme.palette.edited);
        format.setFontWeight(QFont::DemiBold);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.palette.edited);
        break;
    }
    return format;
}

int CaptionText::layOut(QTextLayout &layout, int width, const Theme &theme) const
{
    layout.setFont(theme.font(m_use));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int lineHeight = theme.lineHeight(m_use);
    const int lines = m_maximumLines;
    const auto breakLines = [&](const QString &text) {
        QList<QTextLayout::FormatRange> ranges;
        const auto add = [&](const Span &span, const QTextCharFormat &format) {
            const qsizetype length = std::min(span.end(), text.size()) - span.start;
            if (length > 0) {
                ranges.append(
                    {static_cast<int>(span.start), static_cast<int>(length), format});
            }
        };
        for (const Marked &marked : m_marked) {
            add(marked.span, formatOf(marked.part, theme));
        }
        // What weighs more is painted over what weighs less.
        for (const auto kind : {TextMark::Kind::Visual, TextMark::Kind::Supported,
                                TextMark::Kind::Finding, TextMark::Kind::Error}) {
            for (const TextMark &mark : m_marks) {
                if (mark.kind == kind) {
                    add(mark.span, review::formatOf(kind, theme));
                }
            }
        }
        layout.setText(text);
        layout.setFormats(ranges);
        layout.beginLayout();
        int count = 0;
        qsizetype end = 0;
        for (QTextLine line = layout.createLine(); line.isValid() && (lines == 0 || count < lines);
             line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1));
            line.setPosition(QPointF(0, count * lineHeight + (lineHeight - line.height()) / 2.0));
            end = line.textStart() + line.textLength();
            ++count;
        }
        layout.endLayout();
        return std::pair(count, end);
    };
    auto [count, end] = breakLines(m_text);
    // Cut until the words and the ellipsis fit.
    for (qsizetype keep = end; lines > 0 && end < m_text.size() && keep > 0; --keep) {
        const QString cut = m_text.left(keep).trimmed() + u'…';
        const auto [cutCount, cutEnd] = breakLines(cut);
        if (cutEnd >= cut.size()) {
            count = cutCount;
            break;
        }
    }
    return count * lineHeight;
}

int CaptionText::heightForWidth(int width) const
{
    const auto known = std::find_if(m_heights.begin(), m_heights.end(),
                                    [width](const auto &one) { return one.first == width; });
    if (known != m_heights.end()) {
        return known->second;
    }
    QTextLayout layout;
    const int height = layOut(layout, width, Theme::of(this));
    if (m_heights.size() >= kMostHeights) {
        m_heights.erase(m_heights.begin());
    }
    m_heights.emplace_back(width, height);
    return height;
}

QSize CaptionText::sizeHint() const
{
    const int width = Theme::of(this).scaled(320);
    return {width, heightForWidth(width)};
}

QSize CaptionText::minimumSizeHint() const
{
    return {40, Theme::of(this).lineHeight(m_use)};
}

void CaptionText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setPen(theme.palette.text);
    QTextLayout layout;
    layOut(layout, width(), theme);
    layout.draw(&painter, QPointF(0, 0));
    if (!m_isPainted && !m_text.isEmpty()) {
        m_isPainted = true;
        Q_EMIT painted();
    }
}

qsizetype CaptionText::placeAt(const QPoint &point) const
{
    QTextLayout layout;
    layOut(layout, width(), Theme::of(this));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const QRectF box = line.naturalTextRect();
        if (point.y() < box.bottom() + 2 && point.y() >= box.top() - 2) {
            return point.x() >= box.left() && point.x() <= box.right()
                ? line.xToCursor(point.x(), QTextLine::CursorOnCharacter)
                : -1;
        }
    }
    return -1;
}

const TextMark *CaptionText::markAt(qsizetype place) const
{
    for (const TextMark &mark : m_marks) {
        if (place >= mark.span.start && place < mark.span.end()) {
            return &mark;
        }
    }
    return nullptr;
}

void CaptionText::mousePressEvent(QMouseEvent *event)
{
    const qsizetype place = placeAt(event->position().toPoint());
    QWidget::mousePressEvent(event);  // the card takes it too
    if (event->button() == Qt::LeftButton && markAt(place)) {
        Q_EMIT pressed(place);
    }
}

void CaptionText::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(placeAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                           : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void CaptionText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        renew();
    }
    QWidget::changeEvent(event);
}

}  // namespace gaia::review
