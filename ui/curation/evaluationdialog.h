// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/evaluatecollection.h"
#include "ui/curation/dialogframe.h"
#include "ui/library/viewstate.h"

#include <QDialog>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace gaia::curation {

/// Measures a model's captions, embeddings or classes on the images in the filter, and compares
/// with what was measured before: a row a metric, a column a run.
class EvaluationDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        QString curator;
    };

    explicit EvaluationDialog(const Parts &parts, QWidget *parent = nullptr);
    ~EvaluationDialog() override;

    [[nodiscard]] project::EvaluationOptions options() const;
    void setPredictions(const QString &path);

private:
    void buildForm();
    void buildBody();
    QLineEdit *addFile(const QString &name, const QString &objectName, const QString &hint);
    void load();
    void fill(const std::vector<dataset::Evaluation> &evaluations);
    void updateState();
    void start();
    void tell(const base::Result<project::EvaluationReport> &report);
    void removeCurrent();

    Parts m_parts;
    DialogFrame m_frame;
    QLineEdit *m_predictions = nullptr;
    QLineEdit *m_numbers = nullptr;
    QLineEdit *m_embeddings = nullptr;
    QLineEdit *m_texts = nullptr;
    QLineEdit *m_classes = nullptr;
    QLineEdit *m_name;
    QComboBox *m_captions;
    QComboBox *m_labels;
    QCheckBox *m_strip;
    QTableWidget *m_table;
    widgets::Button *m_remove = nullptr;
    std::map<QLineEdit *, widgets::Button *> m_choose;  ///< of each field of a file
    QLabel *m_note;
    QLabel *m_state;
    std::vector<dataset::Evaluation> m_evaluations;
    jobs::Latest m_loads;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

}  // namespace gaia::curation
