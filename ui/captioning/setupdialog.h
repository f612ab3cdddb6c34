// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/captionsetup.h"

#include <QDialog>

#include <map>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace gaia::widgets {
class Button;
}

namespace gaia::captioning {

/// The project's prompts, answer schema and model profiles, each to be edited, with what differs
/// from the shipped one shown beside it. Nothing is stored before Save.
class SetupDialog final : public QDialog {
    Q_OBJECT

public:
    SetupDialog(project::Project &project, jobs::Runner &runner, QWidget *parent = nullptr);

private:
    struct Page {
        QString shipped;
        QString stored;  ///< as the project has it in force
        QPlainTextEdit *edit = nullptr;
        QTextBrowser *diff = nullptr;
        QLabel *state = nullptr;
        widgets::Button *reset = nullptr;
    };
    struct Texts {
        std::map<project::SetupText, project::CaptionSetup::Text> texts;
        QString fault;
    };

    void build();
    [[nodiscard]] QWidget *buildPage(project::SetupText which);
    void read();
    void show(const Texts &texts);
    void updatePage(project::SetupText which);
    void save();

    project::Project &m_project;
    jobs::Runner &m_runner;
    QTabWidget *m_pages;
    QLabel *m_fault;
    widgets::Button *m_save;
    std::map<project::SetupText, Page> m_texts;
};

}  // namespace gaia::captioning
