// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/project/history.h"
#include "core/project/queries.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workspacetab.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::shell {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::Panel;
using widgets::TextRole;
using widgets::TextUse;

MainWindow::MainWindow(settings::Settings &settings, const base::Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_actions(this, settings.keys())
{
    setWindowTitle(u"GAIA Curator"_s);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    build();
    buildMenus();
    connectActions();
    m_start->setRecent(m_settings.recentProjects());
    updatePage();
}

MainWindow::~MainWindow()
{
    closeSession();
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTopRow());
    m_fault = makeLabel({}, TextUse::Label, TextRole::Error, central);
    m_fault->setContentsMargins(widgets::space::kLarge, 0, widgets::space::kLarge,
                                widgets::space::kHair);
    m_fault->setObjectName(u"filterFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_notice = new NoticeBar(central);
    column->addWidget(m_notice);
    m_pages = new QStackedWidget(central);
    m_start = new StartPage(m_actions, m_pages);
    m_pages->addWidget(m_start);
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addWidget(m_pages, 1);
    column->addLayout(m_body, 1);
    m_status = new StatusLine(central);
    column->addWidget(m_status);
    setCentralWidget(central);
    connect(m_start, &StartPage::projectAsked, this, [this](const QString &path) { open(path); });
}

QWidget *MainWindow::buildTopRow()
{
    auto *row = new Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(widgets::space::kSmall, 0, widgets::space::kLarge, 0);
    layout->setSpacing(widgets::space::kSmall);
    for (const WorkspaceLine &line : workspaceTable()) {
        auto *tab = new WorkspaceTab(textOf(line.id), QLatin1String(line.icon), row);
        layout->addWidget(tab);
        connect(tab, &QAbstractButton::clicked, m_actions.action(line.id), &QAction::trigger);
        m_tabs.insert(line.id, tab);
    }
    layout->addSpacing(widgets::space::kSmall);
    auto *line = widgets::makeDivider(Qt::Vertical, row);
    line->setFixedHeight(24);
    layout->addWidget(line);
    layout->addSpacing(widgets::space::kSmall);
    m_filter = new FilterBar(row);
    layout->addWidget(m_filter, 1);
    layout->addSpacing(widgets::space::kSmall);
    m_count = makeLabel({}, TextUse::Interface, TextRole::Second, row);
    m_count->setTextFormat(Qt::RichText);
    m_count->setObjectName(u"count"_s);
    layout->addWidget(m_count);
    m_filter->setFacetsAction(m_actions.action(ActionId::ShowFacets));
    connect(m_filter, &FilterBar::filterAsked, this, [this](const dataset::Filter &filter) {
        if (m_session) {
            m_session->view().setFilter(filter);
        }
    });
    connect(m_filter, &FilterBar::faultChanged, this, [this](const QString &fault) {
        m_fault->setText(fault);
        m_fault->setVisible(!fault.isEmpty());
    });
    return row;
}

void MainWindow::buildMenus()
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Image, Menu::Captions,
                            Menu::Tools, Menu::Help}) {
        QMenu *shown = menuBar()->addMenu(menuTitle(menu));
        for (const ActionLine &line : actionTable()) {
            if (line.menu == menu) {
                if (line.startsGroup) {
                    shown->addSeparator();
                }
                shown->addAction(m_actions.action(line.id));
            }
        }
        shown->menuAction()->setVisible(!shown->isEmpty());
    }
    m_name = makeLabel({}, TextUse::Interface, TextRole::Second, this);
    m_name->setMinimumHeight(widgets::metric::kMenuBar);
    m_name->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_name->setContentsMargins(0, 0, widgets::space::kLarge, 0);
    menuBar()->setCornerWidget(m_name);
}

void MainWindow::connectActions()
{
    for (const ActionLine &line : actionTable()) {
        connect(m_actions.action(line.id), &QAction::triggered, this, [this, id = line.id] { run(id); });
    }
}

bool MainWindow::open(const QString &path)
{
    if (m_session && !mayLeave()) {
        return false;
    }
    auto opened = project::Project::open(path, project::OpenMode::Window, m_clock);
    if (!opened) {
        m_notice->say(opened.error().message);
        return false;
    }
    adopt(std::move(*opened));
    return true;
}

void MainWindow::adopt(std::unique_ptr<project::Project> project)
{
    closeSession();
    m_notice->say(project->readOnlyReason());
    m_name->setText(project->name());
    // The menu bar asks a corner for its size only when it is given one.
    menuBar()->setCornerWidget(m_name);
    m_name->show();
    setWindowTitle(u"%1 – GAIA Curator"_s.arg(project->name()));
    m_session = std::make_unique<Session>(std::move(project), m_actions, m_settings);
    for (const WorkspaceLine &line : workspaceTable()) {
        m_pages->addWidget(m_session->workspace(line.id));
    }
    connectSession();
    openCuration();
    if (m_session->project().isReadOnly()) {
        m_status->setReadOnly();
    } else {
        m_status->setSaved();
    }
    updatePage();
    updateReach();
}

void MainWindow::closeSession()
{
    if (!m_session) {
        return;
    }
    m_settings.noteProject({m_session->project().path(),
                            std::max<qint64>(0, m_session->view().total()), m_clock.now()});
    closeCuration();
    // The pages let go of the workspaces, which belong to the session.
    for (const WorkspaceLine &line : workspaceTable()) {
        Workspace *workspace = m_session->workspace(line.id);
        m_pages->removeWidget(workspace);
        workspace->hide();
        workspace->setParent(nullptr);
    }
    m_session.reset();
}

void MainWindow::connectSession()
{
    library::ViewState &view = m_session->view();
    connect(&view, &library::ViewState::keysChanged, this, &MainWindow::updatePage);
    connect(&view, &library::ViewState::filterChanged, this, [this] {
        m_filter->setFilter(m_session->view().filter());
        updateCount();
    });
    connect(&view, &library::ViewState::failed, m_notice, &NoticeBar::say);
    connect(&m_session->activity(), &work::Activity::changed, m_status, &StatusLine::setJob);
    connect(m_status, &StatusLine::cancelAsked, &m_session->activity(),
            &work::Activity::cancelNewest);
    connectCaptions();
    connect(&m_session->duplicates(), &duplicates::DuplicatesWorkspace::searchAsked, this,
            &MainWindow::findDuplicates);
    for (const WorkspaceLine &line : workspaceTable()) {
        connectWorkspace(*m_session->workspace(line.id));
    }
}

void MainWindow::connectWorkspace(Workspace &workspace)
{
    connect(&workspace, &Workspace::actionsChanged, this, &MainWindow::updateActions);
    connect(&workspace, &Workspace::paintedChanged, this, &MainWindow::paintedChanged);
    connect(&workspace, &Workspace::failed, m_notice, &NoticeBar::say);
    connect(&workspace, &Workspace::noteChanged, m_status, &StatusLine::setNote);
    connect(&workspace, &Workspace::decisionStarted, m_status, &StatusLine::setSaving);
    connect(&workspace, &Workspace::decisionSaved, this, [this] {
        m_status->setSaved();
        updateReach();
    });
}

QString MainWindow::projectPath() const
{
    return m_session ? m_session->project().path() : QString();
}

Workspace *MainWindow::front() const
{
    return qobject_cast<Workspace *>(m_pages->currentWidget());
}

bool MainWindow::hasNothingToShow() const
{
    return !m_session || m_session->view().total() == 0;
}

bool MainWindow::showWorkspace(const QString &word)
{
    for (const WorkspaceLine &line : workspaceTable()) {
        if (word == QLatin1String(line.word)) {
            showWorkspace(line.id);
            return true;
        }
    }
    return false;
}

void MainWindow::showWorkspace(ActionId id)
{
    m_wantedWorkspace = id;
    updatePage();
}

void MainWindow::showPage(Workspace *workspace)
{
    m_pages->setCurrentWidget(workspace ? static_cast<QWidget *>(workspace) : m_start);
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        tab.value()->setChecked(tab.key() == m_wantedWorkspace);
    }
    m_status->setNote({});
    m_status->setHints(workspace ? workspace->keyHints() : std::vector<Workspace::KeyHint>{},
                       m_actions);
    if (workspace) {
        workspace->setFocus(Qt::OtherFocusReason);
    }
    updateActions();
}

/// The start page as long as there is nothing to look at, else the workspace that was chosen.
void MainWindow::updatePage()
{
    const bool hasImages = m_session && m_session->view().total() > 0;
    const bool isCounting = m_session && m_session->view().total() < 0;
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab) {
        // The first import is worth watching too.
        tab.value()->setEnabled(hasImages || (m_session && tab.key() == ActionId::ShowWork));
    }
    m_filter->setEnabled(hasImages);
    m_start->setProject(m_session ? m_session->project().name() : QString());
    Workspace *wanted = nullptr;
    if (hasImages || (m_session && m_wantedWorkspace == ActionId::ShowWork)) {
        wanted = m_session->workspace(m_wantedWorkspace);
    }
    if (!isCounting && (wanted != front() || !wanted)) {
        showPage(wanted);
    }
    if (!hasImages && !isCounting && isVisible()) {
        m_start->focusFirst();
    }
    updateCount();
}

void MainWindow::updateCount()
{
    if (!m_session || m_session->view().total() <= 0) {
        m_count->setText(tr("No images"));
        return;
    }
    const QLocale locale;
    const library::ViewState &view = m_session->view();
    const QString total = locale.toString(view.total());
    const QString shown = view.isLoaded() ? locale.toString(static_cast<qint64>(view.keys()->size()))
                                          : u"…"_s;
    m_count->setText(view.filter().isEmpty()
                         ? tr("<b>%Ln</b> image(s)", nullptr, int(view.total()))
                         : tr("<b>%1</b> of %2 images").arg(shown, total));
}

void MainWindow::updateActions()
{
    const Workspace *workspace = front();
    const auto handled = workspace ? workspace->handles() : std::vector<ActionId>{};
    static const std::vector<ActionId> own{
        ActionId::NewProject, ActionId::OpenProject, ActionId::OpenSample, ActionId::ImportFiles,
        ActionId::AddFolder,  ActionId::Scrape,     ActionId::Preferences, ActionId::Quit,       ActionId::ShowKeys,
        ActionId::Missions,
        ActionId::About};
    static const std::vector<ActionId> withImages{
        ActionId::Export,      ActionId::Fetch,      ActionId::ReadPages,  ActionId::FocusFilter,
        ActionId::ClearFilter, ActionId::CaptionRun, ActionId::CaptionSetup,
        ActionId::GenerateOne, ActionId::CaptionSets,
        ActionId::SaveView,    ActionId::ShowViews,  ActionId::ShowFacets,
        ActionId::DesignSubset, ActionId::DesignSplit, ActionId::ShowEvaluations,
        ActionId::MarkClaims,  ActionId::ReplaceInCaptions, ActionId::AcceptPassing, ActionId::Recheck,
        ActionId::Disputes,
        ActionId::Agreement,   ActionId::AssignImages, ActionId::MergeCopy,
        ActionId::ShowGuideline};
    static const std::vector<ActionId> workspaces = [] {
        std::vector<ActionId> ids;
        for (const WorkspaceLine &line : workspaceTable()) {
            ids.push_back(line.id);
        }
        return ids;
    }();
    const auto has = [](const std::vector<ActionId> &ids, ActionId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const ActionLine &line : actionTable()) {
        const bool isEnabled = has(own, line.id)
            || (workspace && (has(withImages, line.id) || has(workspaces, line.id)))
            || (has(handled, line.id) && workspace->isEnabled(line.id));
        m_actions.action(line.id)->setEnabled(isEnabled);
    }
}

/// How far undo reaches and when the last decision was made, read in the background.
void MainWindow::updateReach()
{
    struct News {
        project::History::Reach reach;
        QDateTime at;
    };
    m_session->runner().start(
        jobs::Lane::Read, this,
        [project = &m_session->project()](const std::stop_token &) {
            News news;
            if (const auto reach = project::History(*project, {}).reach()) {
                news.reach = *reach;
            }
            const auto events = project::Queries(*project).events(1, true);
            if (events && !events->empty()) {
                news.at = events->front().at;
            }
            return news;
        },
        [this](const News &news) {
            if (!news.at.isValid()) {
                m_status->setNews(tr("Nothing leaves this computer until you start a caption run "
                                     "with a model."));
                return;
            }
            const int steps = int(news.reach.undo);
            const QString said = news.reach.isMore
                ? tr("Last decision at %1, undo reaches more than %Ln steps back", nullptr, steps)
                : tr("Last decision at %1, undo reaches %Ln steps back", nullptr, steps);
            m_status->setNews(said.arg(QLocale().toString(news.at.toLocalTime().time(), u"HH:mm"_s)));
        });
}

base::Status MainWindow::setFilterText(const QString &text)
{
    const auto filter = dataset::Filter::parse(text);
    if (!filter) {
        return base::fail(filter.error());
    }
    if (m_session) {
        m_session->view().setFilter(*filter);
    }
    return {};
}

void MainWindow::selectImage(const QString &imageId)
{
    m_session->runner().start(
        jobs::Lane::Read, this,
        [project = &m_session->project(), imageId](const std::stop_token &) {
            return project::Queries(*project).keyOf(imageId);
        },
        [this](const base::Result<dataset::ImageKey> &key) {
            if (key) {
                m_session->view().select(*key);
            } else {
                m_notice->say(key.error().message);
            }
        });
}

QString MainWindow::notPaintedReason() const
{
    const Workspace *workspace = front();
    if (!workspace) {
        return m_session && m_session->view().total() < 0 ? tr("The project is still being read.")
                                                          : tr("There are no images to show.");
    }
    return workspace->notPaintedReason();
}

QString MainWindow::notice() const
{
    return m_notice->sentence();
}

bool MainWindow::mayLeave()
{
    if (!m_session || !m_session->activity().isBusy()) {
        return true;
    }
    return QMessageBox::question(this, tr("A job is running"),
                                 tr("Stop it? What is done so far is kept, and the same job goes on "
                                    "from there when you start it again."))
        == QMessageBox::Yes;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (paths.size() == 1 && paths.first().endsWith(u".gaia"_s)) {
        open(paths.first());
    } else if (!paths.isEmpty()) {
        // After the drop has ended: whoever it came from must not wait for an answer here.
        QTimer::singleShot(0, this, [this, paths] { askImport(paths); });
    }
}

}  // namespace gaia::shell
