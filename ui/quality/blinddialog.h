// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/blindreview.h"
#include "core/project/queries.h"
#include "ui/quality/taskdialog.h"
#include "ui/review/pictures.h"

#include <QElapsedTimer>
#include <QKeySequence>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;

namespace gaia::review {
class PictureView;
class ReasonPanel;
}

namespace gaia::shell {
class Actions;
}

namespace gaia::quality {

/// One caption after the other, beside its image and source text, without what was decided on it
/// and without why it is asked. The keys are those of the review. A verdict that could not be
/// stored keeps what was typed.
class BlindDialog final : public TaskDialog {
    Q_OBJECT

public:
    BlindDialog(const Parts &parts, const shell::Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] qint64 currentTask() const { return m_task.key; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown {
        project::BlindReview::Waiting waiting;
        std::optional<project::ImageDetail> detail;
    };

    void build();
    void buildKeys(const shell::Actions &actions);
    void next(qint64 after);
    void show(const Shown &shown);
    void showPicture();
    void edit();
    void leaveEdit();
    void openReasons();
    void judge(const project::BlindReview::Verdict &verdict);
    void workChanged() override { updateButtons(); }
    void updateButtons();

    review::Pictures *m_pictures;
    review::PictureView *m_picture;
    QLabel *m_count;
    QStackedWidget *m_pages;
    QLabel *m_text;
    QPlainTextEdit *m_edit;
    review::ReasonPanel *m_reasons;
    QTextBrowser *m_source;
    widgets::Button *m_accept = nullptr;
    widgets::Button *m_change = nullptr;
    widgets::Button *m_refuse = nullptr;
    widgets::Button *m_skip = nullptr;
    dataset::BlindTask m_task;
    QString m_sha256;
    QElapsedTimer m_since;
};

}  // namespace gaia::quality
