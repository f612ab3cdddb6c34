// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/servicecheck.h"
#include "core/jobs/runner.h"
#include "core/project/captionimages.h"
#include "core/settings/settings.h"
#include "ui/captioning/scopepane.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
class Panel;
}

namespace gaia::captioning {

class EstimatePane;

/// What is asked for before a caption run: which images, who writes, what it may cost. Shows the
/// estimate as the choices change and remembers the service.
class RunDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        jobs::Runner &runner;
        settings::Settings &settings;
        dataset::ImageKey image;  ///< the one in sight; invalid if there is none
        bool isForImage = false;  ///< that one is what the run was asked for
        int ordinal = 0;          ///< and of it this caption, from 1; 0: all five
        dataset::Filter filter;
        std::vector<dataset::ImageKey> failed;  ///< to be tried again; when there are any, chosen
        bool isForWaiting = false;              ///< what waits in the queue is to be gone on with
    };
    explicit RunDialog(const Parts &parts, QWidget *parent = nullptr);

    /// What to run, with the key.
    [[nodiscard]] project::CaptionOptions options() const;

private:
    using Scope = ScopePane::Scope;
    /// What is read of the project before anything is chosen.
    struct Known {
        std::vector<ModelProfile> profiles;
        std::map<Scope, qint64> counts;
        qint64 nextRun = 0;
        bool arePromptsShipped = true;
        QString fault;
    };

    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildBottom();
    void buildScopes(QVBoxLayout &column);
    void buildService(QVBoxLayout &column);
    void buildRequest(QVBoxLayout &column);
    void askForKey();
    void askForProject();
    void takeProject(const Known &known);
    void chooseModel();
    void editSetup();
    void testService();
    void showTest(const ServiceReport &report);
    void askForEstimate();
    void showEstimate(const base::Result<project::CaptionEstimate> &estimate);
    void updateState();
    void updateShutdown(bool isModel);
    void updateStart();
    void remember();
    [[nodiscard]] project::Provider provider() const;
    [[nodiscard]] project::CaptionOptions optionsFor(Scope scope) const;

    Parts m_parts;
    QLabel *m_run;
    ScopePane *m_scope;
    QComboBox *m_provider;
    QLineEdit *m_baseUrl;
    QComboBox *m_model;
    QComboBox *m_summaryModel;
    widgets::Panel *m_shutdownBox;
    QLabel *m_shutdown;
    widgets::Button *m_test;
    QLabel *m_tested;
    QLabel *m_prompts;
    QComboBox *m_which;
    QLineEdit *m_hint;
    QCheckBox *m_batch;
    QWidget *m_request;
    EstimatePane *m_estimate;
    QLabel *m_keyState;
    widgets::Button *m_start;
    settings::ApiKey m_key;
    bool m_hasKey = false;
    std::vector<ModelProfile> m_profiles;  ///< the shipped ones, then the project's
    qint64 m_images = 0;
    jobs::Latest m_estimates;
    jobs::Latest m_tests;
};

}  // namespace gaia::captioning
