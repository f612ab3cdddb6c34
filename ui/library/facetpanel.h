// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/facet.h"
#include "core/jobs/runner.h"
#include "core/project/project.h"
#include "ui/library/viewstate.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <map>
#include <set>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gaia::library {

/// How many images have each value of each field, of those that the filter's other terms let
/// through. A value that is ticked becomes part of the filter; several of one field are joined by
/// OR. Counts what is open, in the background, while the panel is seen.
class FacetPanel final : public widgets::Panel {
    Q_OBJECT

public:
    using Subject = dataset::Filter::Subject;

    FacetPanel(project::Project &project, ViewState &view, jobs::Runner &runner,
               QWidget *parent = nullptr);
    ~FacetPanel() override;

    /// True once the counts answer for the filter as it stands.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Opens a field's values.
    void open(Subject subject);

Q_SIGNALS:
    void failed(const QString &sentence);
    void closeAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Facets = std::vector<dataset::Facet>;

    void build();
    void outdate();
    void load();
    void showFacets(const Facets &facets);
    void fill(QTreeWidgetItem &section, const dataset::Facet &facet);
    void addValue(QTreeWidgetItem &section, const QString &value, qint64 images, qint64 most,
                  bool isChosen);
    void toggle(QTreeWidgetItem *item);
    void askMenu(const QPoint &place);
    void narrow(const QString &words);
    [[nodiscard]] Subject subjectOf(const QTreeWidgetItem &item) const;

    project::Project &m_project;
    ViewState &m_view;
    jobs::Runner &m_runner;
    QLineEdit *m_find;
    QTreeWidget *m_tree;
    QLabel *m_state;
    QTimer m_soon;
    std::map<Subject, QTreeWidgetItem *> m_sections;
    std::map<Subject, dataset::Facet> m_facets;
    std::set<Subject> m_whole;  ///< sections that show all that was counted
    jobs::Latest m_loads;
    std::stop_source m_stop;
    bool m_isStale = true;
    bool m_isLoading = false;
    bool m_isLoaded = false;
    bool m_isFilling = false;
};

}  // namespace gaia::library
