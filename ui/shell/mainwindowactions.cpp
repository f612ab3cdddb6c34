// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does itself when an action is triggered; the rest goes to the workspace.
#include "ui/shell/mainwindow.h"

#include "core/project/importfiles.h"
#include "ui/captioning/setupdialog.h"
#include "ui/preferences/missionsdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/statusline.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>

namespace gaia::shell {

using namespace Qt::StringLiterals;

namespace {

/// Where the sample's copy lies: among the person's own data, so that nothing can break.
QString samplePath()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gaia-curator"_s;
    QDir().mkpath(folder);
    return folder + u"/sample.gaia"_s;
}

QString withEnding(const QString &path)
{
    return path.endsWith(u".gaia"_s) ? path : QString(path + u".gaia"_s);
}

/// What came of an export, for the status line and the workspace Work.
QString outcomeOf(const project::ExportReport &report, const QString &folder)
{
    if (report.wasStopped) {
        return report.keptIn.isEmpty()
            ? MainWindow::tr("Export cancelled; nothing was written.")
            : MainWindow::tr("Export cancelled; the same export goes on from what is done.");
    }
    const QLocale locale;
    QString sentence = MainWindow::tr("%1 images with %2 captions are in %3.")
                           .arg(locale.toString(report.images), locale.toString(report.captions),
                                folder);
    if (report.takenOver > 0) {
        sentence += u' '
            + MainWindow::tr("%1 were there already, from the export that was stopped.")
                  .arg(locale.toString(report.takenOver));
    }
    return sentence;
}

}  // namespace

void MainWindow::run(ActionId id)
{
    switch (id) {
    case ActionId::NewProject: newProject(); break;
    case ActionId::OpenProject: openProject(); break;
    case ActionId::OpenSample: openSample(); break;
    case ActionId::ImportFiles: chooseFiles(); break;
    case ActionId::AddFolder: chooseFolder(); break;
    case ActionId::Scrape: scrapeSource(); break;
    case ActionId::Fetch: fetchPictures(); break;
    case ActionId::ReadPages: readPages(); break;
    case ActionId::Export: exportCollection(); break;
    case ActionId::Preferences: editPreferences(); break;
    case ActionId::Quit: close(); break;
    case ActionId::FocusFilter: m_filter->focusField(); break;
    case ActionId::ClearFilter: m_session->view().setFilter({}); break;
    case ActionId::ShowReview:
    case ActionId::ShowMap:
    case ActionId::ShowCoverage:
    case ActionId::ShowDuplicates:
    case ActionId::ShowWork: showWorkspace(id); break;
    case ActionId::CaptionRun: captionRun({}); break;
    case ActionId::GenerateOne: generateOne(); break;
    case ActionId::CaptionSets: showCaptionSets(); break;
    case ActionId::SaveView: saveView(); break;
    case ActionId::ShowViews: showViews(); break;
    case ActionId::ShowFacets: toggleFacets(); break;
    case ActionId::DesignSubset: designSubset(); break;
    case ActionId::DesignSplit: designSplit(); break;
    case ActionId::ShowEvaluations: showEvaluations(); break;
    case ActionId::CaptionSetup:
        captioning::SetupDialog(m_session->project(), m_session->runner(), this).exec();
        break;
    case ActionId::Missions: editMissions(); break;
    case ActionId::MarkClaims:
    case ActionId::ReplaceInCaptions:
    case ActionId::AcceptPassing:
    case ActionId::Recheck:
    case ActionId::Disputes:
    case ActionId::Agreement:
    case ActionId::AssignImages:
    case ActionId::MergeCopy:
    case ActionId::ShowGuideline: runQuality(id); break;
    case ActionId::ShowKeys: KeysDialog(m_settings.keys(), this).exec(); break;
    case ActionId::About: showAbout(); break;
    default:
        if (Workspace *workspace = front()) {
            workspace->trigger(id);
        }
    }
}

void MainWindow::newProject()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("New project"), {},
                                                      tr("GAIA projects (*.gaia)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty() || !mayLeave()) {
        return;
    }
    auto made =
        project::Project::create(withEnding(path), project::OpenMode::Window, m_clock);
    if (made) {
        adopt(std::move(*made));
    } else {
        m_notice->say(made.error().message);
    }
}

void MainWindow::openProject()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a project"), {},
                                                      tr("GAIA projects (*.gaia);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

bool MainWindow::ensureProject()
{
    if (!m_session) {
        newProject();
    }
    return m_session != nullptr;
}

void MainWindow::openSample()
{
    const bool isEmptyHere = m_session && m_session->view().total() == 0
        && !m_session->project().isReadOnly();
    if (isEmptyHere) {
        importSample();
        return;
    }
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (!mayLeave()) {
        return;
    }
    auto made = project::Project::create(path, project::OpenMode::Window, m_clock);
    if (!made) {
        m_notice->say(made.error().message);
        return;
    }
    adopt(std::move(*made));
    importSample();
}

void MainWindow::importSample()
{
    m_session->activity().start(
        tr("Opening the sample"),
        [project = &m_session->project()](const base::JobContext &context) {
            return project::ImportFiles(*project).runSample(context);
        },
        [this](const base::Result<project::ImportReport> &report) {
            if (!report) {
                m_notice->say(report.error().message);
            }
        });
}

void MainWindow::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import GAIA files"), {}, tr("Records (*.json *.jsonl *.csv *.tsv *.tar *.tar.gz *.tgz);;All files (*)"));
    askImport(paths);
}

/// Shows what would be read before it is.
void MainWindow::askImport(const QStringList &paths)
{
    if (paths.isEmpty() || !ensureProject()) {
        return;
    }
    transfer::ImportDialog dialog(m_session->project(), m_session->runner(), paths, this);
    if (dialog.exec() == QDialog::Accepted) {
        importPaths(paths, dialog.options());
    }
}

void MainWindow::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Add a folder of images"));
    if (!path.isEmpty()) {
        askImport({path});
    }
}

void MainWindow::importPaths(const QStringList &paths, const project::ImportOptions &asked)
{
    project::ImportOptions options = asked;
    options.curator = m_settings.curator();
    m_session->activity().start(
        work::JobSpec{tr("Import"), paths.join(u", "_s), true},
        [project = &m_session->project(), paths, options](const base::JobContext &context) {
            return project::ImportFiles(*project).run(paths, options, context);
        },
        [this](const base::Result<project::ImportReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            QString sentence = tr("%1 images added, %2 updated, %3 unchanged, %4 failed.")
                                   .arg(report->added)
                                   .arg(report->updated)
                                   .arg(report->unchanged)
                                   .arg(report->failed.size());
            if (report->keptSplits > 0) {
                sentence += u' ' + tr("%n kept their split where the files tell another.", nullptr,
                                      int(report->keptSplits));
            }
            m_status->setNews(report->wasStopped ? tr("Import cancelled: %1").arg(sentence)
                                                 : sentence);
            if (!report->failed.empty()) {
                m_notice->say(sentence + u' '
                              + tr("The workspace Work lists what failed, and why."));
            }
            return {sentence, report->failed, false, false};
        });
}

void MainWindow::exportCollection()
{
    transfer::ExportDialog dialog(
        {m_session->project(), m_session->runner(), m_session->view().filter()}, this);
    connect(&dialog, &transfer::ExportDialog::filterAsked, this,
            [this](const dataset::Filter &filter) { m_session->view().setFilter(filter); });
    connect(&dialog, &transfer::ExportDialog::exportAsked, this, [this, &dialog] {
        dialog.follow(m_session->activity(), startExport(dialog.folder(), dialog.options()));
    });
    dialog.exec();
}

quint64 MainWindow::startExport(const QString &folder, const project::ExportOptions &options)
{
    return m_session->activity().start(
        work::JobSpec{tr("Export"), folder, true},
        [project = &m_session->project(), folder, options](const base::JobContext &context) {
            return project::ExportCollection(*project).run(folder, options, context);
        },
        [this, folder](const base::Result<project::ExportReport> &report) -> work::Outcome {
            if (!report) {
                m_notice->say(report.error().message);
                return {report.error().message, {}, true, false};
            }
            const QString sentence = outcomeOf(*report, folder);
            m_status->setNews(sentence);
            base::Issues issues = report->leftOut;
            for (const QString &warning : report->warnings) {
                issues.push_back({folder, warning});
            }
            return {sentence, issues, false, false};
        });
}

void MainWindow::editPreferences()
{
    std::vector<preferences::KeyLine> lines;
    for (const ActionLine &line : actionTable()) {
        lines.push_back({QLatin1String(line.word), textOf(line.id).remove(u'…'),
                         QString::fromLatin1(line.keys)});
    }
    jobs::Runner runner;
    const auto look = [this] {
        return QStringList{m_settings.language(), word(m_settings.theme()),
                           QString::number(m_settings.textPercent())};
    };
    const QStringList before = look();
    preferences::PreferencesDialog dialog(m_settings, runner, lines, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_actions.setKeys(m_settings.keys());
    if (look() != before) {
        Q_EMIT appearanceChanged();
    }
}

void MainWindow::editMissions()
{
    jobs::Runner runner;
    preferences::MissionsDialog(runner, dataset::OwnMissions(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About GAIA Curator"),
        tr("<b>GAIA Curator %1</b><p>Builds remote-sensing image-caption collections, and lets "
           "you judge every caption.</p><p>Base map: Natural Earth, public domain; borders de "
           "facto. Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(GAIA_VERSION)));
}

}  // namespace gaia::shell
