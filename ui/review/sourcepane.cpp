// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sourcepane.h"

#include "ui/library/datetext.h"
#include "ui/review/words.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace gaia::review {

using namespace Qt::StringLiterals;
using dataset::Field;
using dataset::Image;
using widgets::TextUse;
using widgets::Theme;

namespace {

/// Characters of an article that are shown at once: laying out ten times as many would be felt at
/// each image. Links lead to the part before and the part after.
constexpr qsizetype kPart = 8000;
/// How far before what is pointed at a part begins, and how far a part may end before its size to
/// end with a word.
constexpr qsizetype kLead = kPart / 4;
constexpr qsizetype kSlack = 200;
const QString kBefore = QStringLiteral("part:before");
const QString kAfter = QStringLiteral("part:after");

/// The next place from `at` on, or the one before it, where no word and no sign is cut.
qsizetype gapNear(const QString &text, qsizetype at)
{
    for (qsizetype place = at; place > std::max<qsizetype>(0, at - kSlack); --place) {
        if (text.at(place - 1).isSpace()) {
            return place;
        }
    }
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

QTextCharFormat textFormat(const Theme &theme, TextUse use, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(theme.font(use));
    format.setForeground(colour);
    return format;
}

QTextBlockFormat lines(const Theme &theme, TextUse use, int below = 0)
{
    QTextBlockFormat format;
    format.setLineHeight(theme.lineHeight(use), QTextBlockFormat::FixedHeight);
    format.setBottomMargin(below);
    return format;
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
}

QString dateFact(const Image &image)
{
    const QString date = library::dateText(image.acquired);
    if (date.isEmpty()) {
        return SourcePane::tr("no date");
    }
    const auto source = image.sources.constFind(Field::Date);
    const QString from = source == image.sources.constEnd() ? QString() : sourceText(*source);
    return from.isEmpty() ? date : SourcePane::tr("%1, %2").arg(date, from);
}

}  // namespace

SourcePane::SourcePane(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"source"_s);
    setAccessibleName(tr("Source text"));
    setFrameShape(QFrame::NoFrame);
    setProperty("bare", true);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setViewportMargins(20, 12, 20, 8);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.toString() == kBefore) {
            turnTo(m_articleFrom - kPart);
        } else if (url.toString() == kAfter) {
            turnTo(m_articleFrom + m_articleLength);
        } else if (isWeb(url)) {
            QDesktopServices::openUrl(url);
        }
    });
}

void SourcePane::setDetail(const project::ImageDetail &detail)
{
    const bool isSame = m_hasDetail && detail.image.key == m_detail.image.key
        && detail.article.saysTheSameAs(m_detail.article)
        && detail.image.imageAlt == m_detail.image.imageAlt
        && detail.image.credits == m_detail.image.credits
        && detail.image.licence == m_detail.image.licence
        && detail.image.acquired == m_detail.image.acquired
        && detail.image.sources == m_detail.image.sources;
    m_detail = detail;
    m_hasDetail = true;
    if (!isSame) {
        m_quotes.clear();
        m_pointedLength = 0;
        m_articleFrom = 0;
        build();
    }
}

void SourcePane::setNothing()
{
    m_hasDetail = false;
    m_quotes.clear();
    m_articleLength = 0;
    clear();
}

void SourcePane::setQuotes(const Spans &inArticle)
{
    m_quotes = inArticle;
    m_pointedLength = 0;
    markQuotes();
}

void SourcePane::point(Claim::Ground ground, const Span &span)
{
    const int start = ground == Claim::Ground::AltText ? m_altStart + static_cast<int>(span.start)
        : ground == Claim::Ground::Title ? m_titleStart + static_cast<int>(span.start)
                                         : placeOf(span);
    pointAt(start, static_cast<int>(span.length));
}

int SourcePane::placeOf(const Span &inArticle)
{
    const bool isShown = inArticle.start >= m_articleFrom
        && inArticle.end() <= m_articleFrom + m_articleLength;
    if (!isShown && inArticle.end() <= m_detail.article.text.size()) {
        turnTo(inArticle.start - kLead);
    }
    return m_articleStart + static_cast<int>(inArticle.start - m_articleFrom);
}

void SourcePane::turnTo(qsizetype from)
{
    const QString &text = m_detail.article.text;
    m_articleFrom = gapNear(text, std::clamp<qsizetype>(from, 0, text.size()));
    m_pointedLength = 0;
    build();
    QTextCursor cursor(document());
    cursor.setPosition(m_articleStart);
    setTextCursor(cursor);
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + cursorRect(cursor).top());
}

void SourcePane::pointAt(int start, int length)
{
    const bool isInside = m_hasDetail && start + length < document()->characterCount();
    m_pointedStart = start;
    m_pointedLength = isInside ? length : 0;
    markQuotes();
    if (m_pointedLength > 0) {
        QTextCursor cursor(document());
        cursor.setPosition(start);
        const QRect place = cursorRect(cursor);
        if (place.top() < 0 || place.bottom() > viewport()->height()) {
            QScrollBar *bar = verticalScrollBar();
            bar->setValue(bar->value() + place.top() - viewport()->height() / 3);
        }
    }
}

bool SourcePane::seek(const QString &words)
{
    QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    std::stable_sort(wanted.begin(), wanted.end(), [](const QString &one, const QString &other) {
        return one.size() > other.size();
    });
    wanted.prepend(words);
    for (const QString &one : wanted) {
        if (one.size() < 4 && one != words) {
            continue;  // "of" and its like stand everywhere
        }
        const QTextCursor found = document()->find(one, m_altStart, QTextDocument::FindWholeWords);
        if (!found.isNull()) {
            pointAt(found.selectionStart(), found.selectionEnd() - found.selectionStart());
            return true;
        }
        const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(one)),
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
        const auto elsewhere = whole.match(m_detail.article.text);
        if (elsewhere.hasMatch()) {
            const Span span{elsewhere.capturedStart(), elsewhere.capturedLength()};
            pointAt(placeOf(span), static_cast<int>(span.length));
            return true;
        }
    }
    pointAt(0, 0);
    return false;
}

QString SourcePane::pointedWords() const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_pointedStart);
    cursor.setPosition(m_pointedStart + m_pointedLength, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

void SourcePane::build()
{
    m_isPainted = false;
    const Theme theme = Theme::of(this);
    clear();
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QString title =
        m_detail.article.title.isEmpty() ? m_detail.image.id : m_detail.article.title;
    cursor.setBlockFormat(lines(theme, TextUse::Title, 2));
    m_titleStart = cursor.position();
    cursor.insertText(title, textFormat(theme, TextUse::Title, theme.palette.text));
    insertFacts(cursor);
    insertTexts(cursor);
    cursor.endEditBlock();
    markQuotes();
    moveCursor(QTextCursor::Start);
}

void SourcePane::insertFacts(QTextCursor &cursor)
{
    const Theme theme = Theme::of(this);
    const QTextCharFormat plain = textFormat(theme, TextUse::Label, theme.palette.secondText);
    cursor.insertBlock(lines(theme, TextUse::Label, widgets::space::kSmall));
    const auto part = [&](const QString &text, const QTextCharFormat &format) {
        if (cursor.positionInBlock() > 0) {
            cursor.insertText(u"\u00A0\u00A0\u00A0 "_s, plain);
        }
        cursor.insertText(text, format);
    };
    const QUrl page(m_detail.article.url.isEmpty() ? m_detail.image.imageSrc.value_or(QString())
                                                   : m_detail.article.url);
    if (isWeb(page)) {
        QTextCharFormat link = textFormat(theme, TextUse::Label, theme.palette.accent);
        link.setAnchor(true);
        link.setAnchorHref(page.toString());
        part(page.host(), link);
    }
    if (!m_detail.article.published.isEmpty()) {
        part(tr("published %1").arg(m_detail.article.published), plain);
    }
    part(dateFact(m_detail.image), plain);
    if (m_detail.image.credits && !m_detail.image.credits->isEmpty()) {
        part(tr("Credit: %1").arg(*m_detail.image.credits), plain);
    }
    part(m_detail.image.licence.name.isEmpty() ? tr("licence unknown")
                                               : m_detail.image.licence.name,
         plain);
}

void SourcePane::insertTexts(QTextCursor &cursor)
{
    const Theme theme = Theme::of(this);
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const QFontMetrics metrics(theme.font(TextUse::Label));
    const int labels = std::max({theme.scaled(70), metrics.horizontalAdvance(tr("Alt text")) + 10,
                                 metrics.horizontalAdvance(tr("Article")) + 10});
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, labels),
                                      QTextLength(QTextLength::VariableLength, 0)});
    QTextTable *table = cursor.insertTable(2, 2, format);
    const QTextCharFormat label = textFormat(theme, TextUse::Label, theme.palette.secondText);
    const QTextCharFormat body = textFormat(theme, TextUse::Caption, theme.palette.text);
    const QTextCharFormat absent = textFormat(theme, TextUse::Caption, theme.palette.thirdText);
    const auto fill = [&](int row, const QString &name, const QString &text,
                          const QString &ifEmpty) {
        QTextCursor left = table->cellAt(row, 0).firstCursorPosition();
        left.setBlockFormat(lines(theme, TextUse::Caption));
        left.insertText(name, label);
        QTextCursor right = table->cellAt(row, 1).firstCursorPosition();
        right.setBlockFormat(lines(theme, TextUse::Caption, widgets::space::kHair));
        const int start = right.position();
        right.insertText(text.isEmpty() ? ifEmpty : text, text.isEmpty() ? absent : body);
        return start;
    };
    m_altStart = fill(0, tr("Alt text"), m_detail.image.imageAlt.value_or(QString()), tr("none"));
    m_articleStart = fill(1, tr("Article"), {},
                          m_detail.article.text.isEmpty() ? tr("The record came without a text.")
                                                          : QString());
    m_articleLength = 0;
    if (!m_detail.article.text.isEmpty()) {
        QTextCursor right = table->cellAt(1, 1).lastCursorPosition();
        insertArticle(right);
    }
}

void SourcePane::insertArticle(QTextCursor &cursor)
{
    const Theme theme = Theme::of(this);
    const QString &text = m_detail.article.text;
    const qsizetype before = m_articleFrom;
    if (before > 0) {
        insertTurn(cursor, tr("The part before, %n characters", nullptr, static_cast<int>(before)),
                   kBefore);
        cursor.insertBlock(lines(theme, TextUse::Caption, widgets::space::kHair));
    }
    const qsizetype end = std::min(text.size(), m_articleFrom + kPart);
    m_articleLength = (end < text.size() ? gapNear(text, end) : end) - m_articleFrom;
    QString part = text.mid(m_articleFrom, m_articleLength);
    part.replace(u'\r', u' ');  // so that positions here are those of the stored text
    m_articleStart = cursor.position();
    cursor.insertText(part, textFormat(theme, TextUse::Caption, theme.palette.text));
    narrowBlankLines(m_articleStart, m_articleStart + static_cast<int>(m_articleLength));
    const qsizetype after = text.size() - m_articleFrom - m_articleLength;
    if (after > 0) {
        cursor.insertBlock(lines(theme, TextUse::Caption, widgets::space::kHair));
        insertTurn(cursor, tr("The next part, %n more characters", nullptr, static_cast<int>(after)),
                   kAfter);
    }
}

void SourcePane::insertTurn(QTextCursor &cursor, const QString &words, const QString &where)
{
    const Theme theme = Theme::of(this);
    QTextCharFormat link = textFormat(theme, TextUse::Caption, theme.palette.accent);
    link.setAnchor(true);
    link.setAnchorHref(where);
    cursor.insertText(words, link);
}

void SourcePane::narrowBlankLines(int from, int to)
{
    QTextBlockFormat gap;
    gap.setLineHeight(widgets::space::kSmall, QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        if (block.text().trimmed().isEmpty()) {
            QTextCursor(block).setBlockFormat(gap);
        }
    }
}

void SourcePane::markQuotes()
{
    const Theme theme = Theme::of(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Span &span : m_quotes) {
        if (span.start < m_articleFrom || span.end() > m_articleFrom + m_articleLength) {
            continue;
        }
        const int from = m_articleStart - static_cast<int>(m_articleFrom);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(from + static_cast<int>(span.start));
        mark.cursor.setPosition(from + static_cast<int>(span.end()),
                                QTextCursor::KeepAnchor);
        mark.format.setBackground(theme.palette.quoted);
        marks.append(mark);
    }
    if (m_pointedLength > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_pointedStart);
        mark.cursor.setPosition(m_pointedStart + m_pointedLength, QTextCursor::KeepAnchor);
        mark.format.setBackground(theme.palette.accent);
        mark.format.setForeground(theme.palette.onAccent);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QStringList SourcePane::markedWords() const
{
    QStringList words;
    const QList<QTextEdit::ExtraSelection> marks = extraSelections();
    for (const QTextEdit::ExtraSelection &mark : marks) {
        words.append(mark.cursor.selectedText());
    }
    return words;
}

void SourcePane::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (m_hasDetail && !m_isPainted) {
        m_isPainted = true;
        Q_EMIT painted();
    }
}

void SourcePane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // The colours and fonts are in the document.
    if (m_hasDetail && event->type() == QEvent::PaletteChange) {
        build();
    }
}

}  // namespace gaia::review
