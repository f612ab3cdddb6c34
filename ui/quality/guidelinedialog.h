// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/guideline.h"
#include "ui/quality/taskdialog.h"

class QPlainTextEdit;
class QStackedWidget;
class QTextBrowser;
class QLabel;

namespace gaia::quality {

/// What accepting a caption means in this project: to be read, and, where the project may be
/// written to, to be edited as Markdown. Each version is known by its hash.
class GuidelineDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit GuidelineDialog(const Parts &parts, QWidget *parent = nullptr);

private:
    void read();
    void show(const project::Guideline::Text &text);
    void edit();
    void save();
    void workChanged() override { updateButtons(); }
    void updateButtons();

    project::Guideline::Text m_text;
    QStackedWidget *m_pages;
    QTextBrowser *m_view;
    QPlainTextEdit *m_edit;
    QLabel *m_version;
    widgets::Button *m_reset;
    widgets::Button *m_change;
    widgets::Button *m_save;
};

}  // namespace gaia::quality
