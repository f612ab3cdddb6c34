// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/exportcollection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedLayout;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::work {
class Activity;
}

namespace gaia::transfer {

class ExportEstimatePane;
class ExportRunPane;
class LeftExport;

/// Asks where to, in which format and what of. While the choices change it counts what the export
/// would hold, how large it would be and what would be missing, in the background; pictures that
/// nothing lets pass on stay out unless their licence or holder is ticked by name. Then it shows
/// the export at work and what came of it; closed meanwhile, the export goes on.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        const project::Project &project;
        jobs::Runner &runner;
        dataset::Filter filter;
    };
    explicit ExportDialog(const Parts &parts, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] QString folder() const;
    [[nodiscard]] project::ExportOptions options() const;

    /// Shows the job that was begun on exportAsked().
    void follow(work::Activity &activity, quint64 job);

Q_SIGNALS:
    void exportAsked();
    /// The images that a problem is about are to be looked at; the dialog has closed.
    void filterAsked(const gaia::dataset::Filter &filter);

private:
    void build();
    void buildForm(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &whole);
    void showLeft(const std::optional<project::StoppedExport> &left);
    void buildChoices(QGridLayout &grid);
    void addRow(QGridLayout &grid, const QString &name, QWidget *field);
    void connectChoices();
    void chooseFolder();
    void updateState();
    void askForEstimate();

    Parts m_parts;
    QStackedLayout *m_pages;
    QWidget *m_ask;
    ExportRunPane *m_run;
    LeftExport *m_left;
    QLineEdit *m_folder;
    QComboBox *m_format;
    QLabel *m_formatNote;
    QComboBox *m_captions;
    QComboBox *m_unit;
    QSpinBox *m_size;
    QCheckBox *m_enlarge;
    QCheckBox *m_strip;
    QCheckBox *m_visible;
    QCheckBox *m_bySplit;
    QCheckBox *m_urlsOnly;
    QCheckBox *m_articles;
    QCheckBox *m_replace;
    ExportEstimatePane *m_estimate;
    QLabel *m_stopped;
    QLabel *m_warning;
    widgets::Button *m_export;
    jobs::Latest m_estimates;
    std::stop_source m_counting;
};

}  // namespace gaia::transfer
