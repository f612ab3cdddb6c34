// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of curating: values and counts, saved views and sets, designers, evaluations.
#include "ui/shell/mainwindow.h"

#include "ui/curation/evaluationdialog.h"
#include "ui/curation/splitdialog.h"
#include "ui/curation/subsetdialog.h"
#include "ui/library/facetpanel.h"
#include "ui/library/viewmenu.h"
#include "ui/library/viewsdialog.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace gaia::shell {

using namespace Qt::StringLiterals;

/// What the frame shows of the open project besides its pages.
void MainWindow::openCuration()
{
    project::Project &project = m_session->project();
    m_facets = new library::FacetPanel(project, m_session->view(), m_session->runner(), this);
    m_facets->hide();
    m_body->insertWidget(0, m_facets);
    connect(m_facets, &library::FacetPanel::failed, m_notice, &NoticeBar::say);
    connect(m_facets, &library::FacetPanel::closeAsked, this, &MainWindow::toggleFacets);
    m_viewMenu = new library::ViewMenu(
        {project, m_session->view(), m_session->runner(), m_settings.curator()}, this);
    connect(m_viewMenu, &library::ViewMenu::failed, m_notice, &NoticeBar::say);
    connect(m_viewMenu, &library::ViewMenu::manageAsked, this, &MainWindow::showViews);
    connect(m_viewMenu, &library::ViewMenu::saved, this, [this](const project::ViewLine &line) {
        m_status->setNews((line.view.isFrozen ? tr("The set “%1” keeps %n images.", nullptr,
                                                   int(line.images))
                                              : tr("The view “%1” shows %n images now.", nullptr,
                                                   int(line.images)))
                              .arg(line.view.name));
        m_session->view().setFilter(
            dataset::Filter::leaf(dataset::Filter::Subject::View, line.view.name));
    });
    m_filter->setSession({&project, &m_session->runner()}, m_viewMenu);
}

void MainWindow::closeCuration()
{
    m_filter->setSession({}, nullptr);
    delete m_facets;
    delete m_viewMenu;
    m_facets = nullptr;
    m_viewMenu = nullptr;
    m_filter->setFacetsShown(false);
}

void MainWindow::toggleFacets()
{
    if (!m_facets) {
        return;
    }
    const bool isShown = m_facets->isHidden();
    m_facets->setVisible(isShown);
    m_filter->setFacetsShown(isShown);
}

void MainWindow::showViews()
{
    auto *dialog = new library::ViewsDialog(
        {m_session->project(), m_session->view(), m_session->runner(), m_settings.curator()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::saveView()
{
    if (m_session->view().filter().isEmpty()) {
        m_notice->say(tr("The filter lets everything through. Narrow it first, or keep the images as a "
                         "set from the bookmark at its right."));
        return;
    }
    m_viewMenu->askForName(false);
}

void MainWindow::designSubset()
{
    auto *dialog = new curation::SubsetDialog({m_session->project(), m_session->view(),
                                               m_session->runner(), m_session->baseMaps(),
                                               m_settings.curator()},
                                              this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &curation::SubsetDialog::kept, this, [this](const QString &name, qint64 images) {
        m_status->setNews(tr("The set “%1” keeps %n images.", nullptr, int(images)).arg(name));
        m_session->view().setFilter(dataset::Filter::leaf(dataset::Filter::Subject::View, name));
    });
    dialog->open();
}

void MainWindow::designSplit()
{
    auto *dialog = new curation::SplitDialog(
        {m_session->project(), m_session->view(), m_session->runner(), m_settings.curator()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &curation::SplitDialog::written, this, [this](qint64 images) {
        m_status->setNews(tr("%n images have another split now; undo takes it back.", nullptr,
                             int(images)));
        updateReach();
    });
    dialog->open();
}

void MainWindow::showEvaluations()
{
    auto *dialog = new curation::EvaluationDialog(
        {m_session->project(), m_session->view(), m_session->runner(), m_settings.curator()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace gaia::shell
