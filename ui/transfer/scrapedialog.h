// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/scrapesource.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;
class QTreeWidget;

namespace gaia::settings {
class Settings;
}
namespace gaia::widgets {
class Button;
}

namespace gaia::transfer {

/// Asks which source, from where, of which days; shows five records as they would be stored
/// before the crawl begins. Nothing is asked of a host before "Preview" or "Start".
class ScrapeDialog final : public QDialog {
    Q_OBJECT

public:
    ScrapeDialog(project::Project &project, jobs::Runner &runner, settings::Settings &settings,
                 QWidget *parent = nullptr);
    ~ScrapeDialog() override;

    [[nodiscard]] project::ScrapeOptions options() const;
    /// The source's title, for the list of jobs.
    [[nodiscard]] QString sourceTitle() const;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makePreview();
    void setSources(const std::vector<project::SourceChoice> &sources);
    [[nodiscard]] const project::SourceChoice *source() const;
    void showSource();
    void updateState();
    void preview();
    void endPreview();
    void showPreview(const base::Result<project::ScrapePreview> &preview);
    void begin();

    project::Project &m_project;
    jobs::Runner &m_runner;
    settings::Settings &m_settings;
    std::vector<project::SourceChoice> m_sources;
    jobs::Latest m_newest;
    std::stop_source m_stop;
    bool m_isBusy = false;

    QComboBox *m_source;
    QLabel *m_verified;
    QLabel *m_note;
    QLineEdit *m_start;
    QCheckBox *m_private;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QSpinBox *m_limit;
    QLineEdit *m_contact;
    QLabel *m_fault;
    QLabel *m_state;
    QTreeWidget *m_records;
    QProgressBar *m_progress;
    widgets::Button *m_preview;
    widgets::Button *m_begin;
};

}  // namespace gaia::transfer
