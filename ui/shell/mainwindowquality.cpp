// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that judge the collection as a whole: guideline, steps over many captions, blind
// second looks, several curators.
#include "ui/quality/acceptdialog.h"
#include "ui/quality/agreementdialog.h"
#include "ui/quality/assigndialog.h"
#include "ui/quality/claimsdialog.h"
#include "ui/quality/disputesdialog.h"
#include "ui/quality/guidelinedialog.h"
#include "ui/quality/mergedialog.h"
#include "ui/quality/recheckdialog.h"
#include "ui/quality/replacedialog.h"
#include "ui/shell/mainwindow.h"

#include <QFileDialog>

namespace gaia::shell {

using namespace Qt::StringLiterals;

void MainWindow::runQuality(ActionId id)
{
    const quality::Parts parts{m_session->project(), m_session->runner(), m_session->view().filter(),
                               m_settings.curator()};
    switch (id) {
    case ActionId::MarkClaims:
        if (m_session->view().selected().isValid()) {
            quality::ClaimsDialog(parts, m_session->view().selected(), this).exec();
        }
        break;
    case ActionId::ReplaceInCaptions: quality::ReplaceDialog(parts, this).exec(); break;
    case ActionId::AcceptPassing: quality::AcceptDialog(parts, this).exec(); break;
    case ActionId::Recheck: quality::RecheckDialog(parts, m_actions, this).exec(); break;
    case ActionId::Agreement: quality::AgreementDialog(parts, this).exec(); break;
    case ActionId::AssignImages: quality::AssignDialog(parts, this).exec(); break;
    case ActionId::ShowGuideline: quality::GuidelineDialog(parts, this).exec(); break;
    case ActionId::MergeCopy: mergeCopy(); break;
    case ActionId::Disputes: {
        quality::DisputesDialog dialog(parts, this);
        connect(&dialog, &quality::DisputesDialog::imageAsked, this, [this](dataset::ImageKey image) {
            showWorkspace(ActionId::ShowReview);
            m_session->view().select(image);
        });
        dialog.exec();
        break;
    }
    default: break;
    }
    // What was decided there may be undone here.
    updateReach();
}

void MainWindow::mergeCopy()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Another curator's copy"), {},
                                                      tr("GAIA projects (*.gaia);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const quality::Parts parts{m_session->project(), m_session->runner(), m_session->view().filter(),
                               m_settings.curator()};
    quality::MergeDialog(parts, path, this).exec();
}

}  // namespace gaia::shell
