// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/finding.h"
#include "ui/review/captiontext.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// The place where a caption is edited, in its card: the text, and below it what differs from the
/// generated one. Says 300 ms after the last key that there is a draft to keep. Ctrl+Enter saves
/// and accepts, Esc leaves with the draft kept, Ctrl+. asks for the first certain fix.
class CaptionEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CaptionEditor(QWidget *parent = nullptr);

    /// Starts on `text`; differences are told against `generated`.
    void begin(const QString &text, const QString &generated);
    [[nodiscard]] QString text() const;
    /// Tells a draft that waits for its 300 ms at once.
    void flush();
    /// Marks stretches of the text as it stands.
    void setMarks(const TextMarks &marks);
    /// Puts a fix in, as one edit that Ctrl+Z in the field takes back.
    void apply(const Finding &finding);

Q_SIGNALS:
    /// At every change.
    void textTyped(const QString &text);
    void fixAsked();
    void saveAsked(const QString &text);
    void leaveAsked();
    void draftTyped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void textChanged();
    void showMarks();
    void fitHeight();

    QPlainTextEdit *m_edit;
    CaptionText *m_diff;
    widgets::Button *m_restore;
    QTimer m_draftTimer;
    QString m_generated;
    TextMarks m_marks;
};

}  // namespace gaia::review
