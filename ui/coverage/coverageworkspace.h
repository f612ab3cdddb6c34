// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/bars.h"
#include "core/figures/coveragemap.h"
#include "core/figures/timeline.h"
#include "ui/coverage/coveragedata.h"
#include "ui/coverage/figureview.h"
#include "ui/map/basemaps.h"
#include "ui/shell/workspace.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace gaia::shell {
class Actions;
}
namespace gaia::widgets {
class Button;
class SegmentedControl;
}

namespace gaia::coverage {

class GapsList;

/// What the collection covers in time, space and content, and what it leaves out. Every bar, cell
/// and slice becomes a term of the window's filter; nothing here keeps a filter of its own.
class CoverageWorkspace final : public shell::Workspace {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        map::BaseMaps &baseMaps;
        const shell::Actions &actions;
    };

    explicit CoverageWorkspace(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Coverage"); }
    [[nodiscard]] QString iconName() const override
    {
        return QStringLiteral("office-chart-bar");
    }
    [[nodiscard]] QString notPaintedReason() const override;

    [[nodiscard]] CoverageData &data() { return m_data; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTimeline();
    [[nodiscard]] QWidget *makeWhere();
    [[nodiscard]] QWidget *makeThemes();
    [[nodiscard]] QWidget *makeWhat();
    [[nodiscard]] QWidget *makeGaps();
    [[nodiscard]] FigureView *makeView(const QString &name, const char *objectName);
    [[nodiscard]] FigureView *makeSide(QHBoxLayout *sides, const QString &name,
                                       const char *objectName, QLabel *&figures);
    void addStackMenu(QHBoxLayout *head);
    void addCellsMenu(QHBoxLayout *head);
    void addCompareMenu(QHBoxLayout *head);

    void update();
    void updateTimeline();
    void updateMap();
    void updateThemes();
    void updateBars();
    void updateNotes();
    void updateTimeLegend();
    void updateMapNote();
    void updateMapLegend();
    /// "Train. " before the figures of a side, where there are two.
    [[nodiscard]] QString sideName(bool isOther) const;
    /// Puts the saved views into the menu of comparisons.
    void loadViews(QMenu *menu, widgets::Button *button);
    [[nodiscard]] figures::Timeline timeline(const curation::Coverage &shown) const;
    [[nodiscard]] figures::Bars bars() const;
    [[nodiscard]] std::vector<figures::CoverageMap::Frame> frames() const;
    [[nodiscard]] std::optional<dataset::Acquisition> brush() const;

    void choose(FigureView *view, const QList<int> &marks);
    void listMore(const figures::Mark &mark);
    void setTerm(const QString &key, const dataset::Filter &term);
    void clearBrush();

    project::Project &m_project;
    library::ViewState &m_view;
    jobs::Runner &m_runner;
    jobs::Latest m_viewLoads;
    map::BaseMaps &m_baseMaps;
    const shell::Actions &m_actions;
    CoverageData m_data;
    curation::Period m_period = curation::Period::Quarter;
    bool m_isLogarithmic = false;
    bool m_isByYears = false;
    int m_page = 0;                              ///< of the bars
    std::map<QString, dataset::Filter> m_terms;  ///< that a figure put into the filter last

    FigureView *m_timeline = nullptr;
    FigureView *m_otherTimeline = nullptr;
    FigureView *m_map = nullptr;
    FigureView *m_otherMap = nullptr;
    FigureView *m_themes = nullptr;
    FigureView *m_bars = nullptr;
    GapsList *m_gaps = nullptr;
    QWidget *m_gapsPanel = nullptr;
    QLabel *m_timeNote = nullptr;
    QLabel *m_timeFigures = nullptr;
    QLabel *m_otherTimeFigures = nullptr;
    QLabel *m_mapFigures = nullptr;
    QLabel *m_otherMapFigures = nullptr;
    QLabel *m_brush = nullptr;
    widgets::Button *m_clearBrush = nullptr;
    QLabel *m_mapLegend = nullptr;
    QLabel *m_mapNote = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_gapsNote = nullptr;
};

}  // namespace gaia::coverage
