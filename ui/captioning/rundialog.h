// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/servicecheck.h"
#include "core/jobs/runner.h"
#include "core/project/captionimages.h"
#include "core/settings/settings.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::captioning {

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
        dataset::Filter filter;
        std::vector<dataset::ImageKey> failed;  ///< to be tried again; when there are any, chosen
    };
    explicit RunDialog(const Parts &parts, QWidget *parent = nullptr);

    /// What to run, with the key.
    [[nodiscard]] project::CaptionOptions options() const;

private:
    enum class Scope { ThisImage, Missing, Again, Failed };

    void build();
    void buildImages(QVBoxLayout &column);
    void buildService(QVBoxLayout &column);
    void askForKey();
    void askForProfiles();
    void testService();
    void showTest(const ServiceReport &report);
    void askForEstimate();
    void showEstimate(const base::Result<project::CaptionEstimate> &estimate);
    void updateState();
    void remember();
    [[nodiscard]] project::Provider provider() const;
    [[nodiscard]] Scope scope() const;

    Parts m_parts;
    QButtonGroup *m_scope;
    QComboBox *m_provider;
    QLineEdit *m_baseUrl;
    QComboBox *m_model;
    QComboBox *m_summaryModel;
    QLabel *m_shutdown;
    widgets::Button *m_test;
    QLabel *m_tested;
    QLabel *m_estimate;
    QLabel *m_details;
    QDoubleSpinBox *m_cap;
    QWidget *m_capBox;
    QLabel *m_keyState;
    widgets::Button *m_start;
    settings::ApiKey m_key;
    bool m_hasKey = false;
    std::vector<ModelProfile> m_profiles;  ///< the shipped ones, then the project's
    qint64 m_images = -1;
    jobs::Latest m_estimates;
    jobs::Latest m_tests;
};

}  // namespace gaia::captioning
