// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "core/review/claims.h"

#include <QTextBrowser>

namespace gaia::review {

/// The text that an image came with: title, link, date, credit, licence, alt text and article,
/// the words that the current caption takes from it marked. Text can be selected and copied;
/// only http and https links open, in the browser.
class SourcePane final : public QTextBrowser {
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);

    void setDetail(const project::ImageDetail &detail);
    void setNothing();
    /// Marks these stretches of the article, of which a long one is shown part by part.
    void setQuotes(const Spans &inArticle);
    /// Shows the stretch of the title, alt text or article that a claim rests on, and scrolls
    /// there; an empty one shows none.
    void point(Claim::Ground ground, const Span &span);
    /// Points at the words, or at the longest of them that stands somewhere. False if none does.
    bool seek(const QString &words);
    /// What is pointed at; empty without.
    [[nodiscard]] QString pointedWords() const;
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    /// The marked words, for tests and screen readers.
    [[nodiscard]] QStringList markedWords() const;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void insertFacts(QTextCursor &cursor);
    void insertTexts(QTextCursor &cursor);
    void insertArticle(QTextCursor &cursor);
    void insertTurn(QTextCursor &cursor, const QString &words, const QString &where);
    /// The blank lines that part paragraphs are a gap, not a line.
    void narrowBlankLines(int from, int to);
    void markQuotes();
    void pointAt(int start, int length);
    /// Shows the part of a long article that begins about there.
    void turnTo(qsizetype from);
    /// Brings the part into sight in which the stretch of the article lies; its place in the
    /// document.
    int placeOf(const Span &inArticle);

    project::ImageDetail m_detail;
    bool m_hasDetail = false;
    Spans m_quotes;
    int m_titleStart = 0;    ///< positions in the document
    int m_altStart = 0;
    int m_articleStart = 0;  ///< of the part that is shown
    int m_pointedStart = 0;
    int m_pointedLength = 0;
    qsizetype m_articleFrom = 0;    ///< where in the article the part begins that is shown
    qsizetype m_articleLength = 0;  ///< of that part
    bool m_isPainted = false;
};

}  // namespace gaia::review
