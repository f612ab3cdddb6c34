// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <QWidget>

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

class CaptionText;

/// The place where a caption is edited, in its card: the text, and below it what differs from the
/// generated one. Says 300 ms after the last key that there is a draft to keep. Ctrl+Enter saves
/// and accepts, Esc leaves with the draft kept.
class CaptionEditor final : public QWidget {
    Q_OBJECT

public:
    explicit CaptionEditor(QWidget *parent = nullptr);

    /// Starts on `text`; differences are told against `generated`.
    void begin(const QString &text, const QString &generated);
    [[nodiscard]] QString text() const;
    /// Tells a draft that waits for its 300 ms at once.
    void flush();

Q_SIGNALS:
    void saveAsked(const QString &text);
    void leaveAsked();
    void draftTyped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void textChanged();
    void fitHeight();

    QPlainTextEdit *m_edit;
    CaptionText *m_diff;
    widgets::Button *m_restore;
    QTimer m_draftTimer;
    QString m_generated;
};

}  // namespace gaia::review
