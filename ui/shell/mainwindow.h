// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/project/captionimages.h"
#include "core/project/exportoptions.h"
#include "core/project/importfiles.h"
#include "core/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace gaia::library {
class FacetPanel;
class ViewMenu;
}

namespace gaia::shell {

class FilterBar;
class NoticeBar;
class StartPage;
class StatusLine;
class WorkspaceTab;

/// The one window: menus, workspaces over one filter and one selection, and what runs in the
/// background. Errors speak in the bar above the workspaces; a message box only asks for a
/// decision.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(settings::Settings &settings, const base::Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a project; false, and the reason stands in the bar, if that can't be.
    bool open(const QString &path);
    [[nodiscard]] QString projectPath() const;
    /// "review", "map"…: the word of a workspace; false for a word that is none.
    bool showWorkspace(const QString &word);
    [[nodiscard]] base::Status setFilterText(const QString &text);
    void selectImage(const QString &imageId);

    /// Empty once the page in front has painted what it is for; else what is missing.
    [[nodiscard]] QString notPaintedReason() const;
    /// True where the start page stands for good: no project, or one without images.
    [[nodiscard]] bool hasNothingToShow() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] Session *session() { return m_session.get(); }

    /// Starts reading files or folders into the open project.
    void importPaths(const QStringList &paths, const project::ImportOptions &options = {});

Q_SIGNALS:
    void paintedChanged();
    /// Language, look or text size were changed in the settings.
    void appearanceChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildMenus();
    [[nodiscard]] QWidget *buildTopRow();
    void connectActions();
    void adopt(std::unique_ptr<project::Project> project);
    void closeSession();
    void connectSession();
    void connectWorkspace(Workspace &workspace);
    [[nodiscard]] Workspace *front() const;
    void showWorkspace(ActionId id);
    void showPage(Workspace *workspace);
    void updatePage();
    void updateCount();
    void updateActions();
    void updateReach();
    void run(ActionId id);
    [[nodiscard]] bool mayLeave();

    void newProject();
    void openProject();
    void openSample();
    void importSample();
    void chooseFiles();
    void chooseFolder();
    void askImport(const QStringList &paths);
    void exportCollection();
    quint64 startExport(const QString &folder, const project::ExportOptions &options);
    void scrapeSource();
    void fetchPictures();
    void readPages();
    void findDuplicates();
    /// What the dialog of a caption run opens on.
    struct CaptionAsk {
        dataset::ImageKey image;  ///< the one that it is asked for; invalid: the filter's
        int ordinal = 0;          ///< of that image one caption, from 1
        std::vector<dataset::ImageKey> failed;
        bool isForWaiting = false;
    };
    void connectCaptions();
    void captionRun(const CaptionAsk &ask);
    void generateOne();
    void startCaptionRun(const project::CaptionOptions &options);
    [[nodiscard]] work::Outcome tellCaptionRun(const base::Result<project::CaptionReport> &report);
    void dropWaiting();
    void workOnBatches(bool isCancelling);
    void showCaptionSets();
    void showRawAnswer(dataset::ImageKey image);
    void openCuration();
    void closeCuration();
    void toggleFacets();
    void showViews();
    void saveView();
    void designSubset();
    void designSplit();
    void showEvaluations();
    /// The dialogs of ui/quality; see mainwindowquality.cpp.
    void runQuality(ActionId id);
    void mergeCopy();
    void editPreferences();
    void editMissions();
    void showAbout();
    bool ensureProject();

    settings::Settings &m_settings;
    const base::Clock &m_clock;
    Actions m_actions;
    std::unique_ptr<Session> m_session;

    QLabel *m_name = nullptr;
    QHash<ActionId, WorkspaceTab *> m_tabs;
    FilterBar *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_fault = nullptr;
    NoticeBar *m_notice = nullptr;
    QHBoxLayout *m_body = nullptr;
    library::FacetPanel *m_facets = nullptr;    ///< of the session
    library::ViewMenu *m_viewMenu = nullptr;    ///< of the session
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    StatusLine *m_status = nullptr;
    ActionId m_wantedWorkspace = ActionId::ShowReview;
};

}  // namespace gaia::shell
