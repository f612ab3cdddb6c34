// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/captiontext.h"

#include "core/dataset/caption.h"

#include <QEvent>
#include <QPainter>

namespace gaia::review {

using namespace Qt::StringLiterals;
using widgets::Theme;

CaptionText::CaptionText(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaptionText::setCaption(const QString &text, const Spans &supported)
{
    m_text = text;
    m_text.replace(u'\n', QChar::LineSeparator);
    m_marked.clear();
    if (text.startsWith(dataset::captionPrefix(), Qt::CaseInsensitive)) {
        m_marked.push_back({Part::Opening, {0, dataset::captionPrefix().size()}});
    }
    for (const Span &span : supported) {
        if (span.end() <= m_text.size()) {
            m_marked.push_back({Part::Supported, span});
        }
    }
    setAccessibleName(text);
    renew();
}

void CaptionText::setDiff(const Diff &diff)
{
    m_text.clear();
    m_marked.clear();
    QStringList spoken;
    for (const DiffPart &part : diff) {
        const Span span{m_text.size(), part.text.size()};
        m_text += part.text;
        if (part.kind == DiffPart::Kind::Removed) {
            m_marked.push_back({Part::Removed, span});
            spoken.append(tr("removed: %1").arg(part.text));
        } else if (part.kind == DiffPart::Kind::Added) {
            m_marked.push_back({Part::Added, span});
            spoken.append(tr("added: %1").arg(part.text));
        } else {
            spoken.append(part.text);
        }
    }
    m_text.replace(u'\n', QChar::LineSeparator);
    if (m_text.startsWith(dataset::captionPrefix(), Qt::CaseInsensitive)
        && (m_marked.empty() || m_marked.front().span.start >= dataset::captionPrefix().size())) {
        m_marked.push_back({Part::Opening, {0, dataset::captionPrefix().size()}});
    }
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
    updateGeometry();
    update();
}

QTextCharFormat CaptionText::formatOf(Part part, const Theme &theme) const
{
    QTextCharFormat format;
    switch (part) {
    case Part::Opening: format.setForeground(theme.palette.thirdText); break;
    case Part::Supported:
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme.palette.accepted);
        break;
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
        for (const Marked &marked : m_marked) {
            const qsizetype length = std::min(marked.span.end(), text.size()) - marked.span.start;
            if (length > 0) {
                ranges.append({static_cast<int>(marked.span.start), static_cast<int>(length),
                               formatOf(marked.part, theme)});
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
    QTextLayout layout;
    return layOut(layout, width, Theme::of(this));
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

void CaptionText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        renew();
    }
    QWidget::changeEvent(event);
}

}  // namespace gaia::review
