// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "core/project/importfiles.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTreeWidget;

namespace gaia::widgets {
class Button;
}

namespace gaia::transfer {

/// Says what the files are and, of a table, which column holds what; shows the first records as
/// they would be stored. Nothing is written before "Import".
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(project::Project &project, jobs::Runner &runner, const QStringList &paths,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] QStringList paths() const { return m_paths; }
    [[nodiscard]] project::ImportOptions options() const;

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeColumns();
    [[nodiscard]] QWidget *makePreview();
    void read();
    void take(const project::ImportPreview &preview);
    void setColumns(const QStringList &names, const QStringList &fields);
    [[nodiscard]] QMultiMap<QString, QString> columns() const;
    void updateState(const project::ImportPreview &preview);

    project::Project &m_project;
    jobs::Runner &m_runner;
    QStringList m_paths;
    QStringList m_names;           ///< of the table's columns
    std::vector<QComboBox *> m_choices;  ///< the field of each column
    bool m_isChanged = false;      ///< a person chose a column
    jobs::Latest m_newest;
    std::stop_source m_stop;

    QComboBox *m_format;
    QCheckBox *m_link;
    QCheckBox *m_header;
    QWidget *m_columnsBox = nullptr;
    QScrollArea *m_area = nullptr;
    QGridLayout *m_grid = nullptr;
    QTreeWidget *m_records;
    QLabel *m_state;
    widgets::Button *m_begin;
};

}  // namespace gaia::transfer
