// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportrunpane.h"

#include "ui/transfer/leftexport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/work/activity.h"
#include "ui/work/jobcard.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace gaia::transfer {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

/// A paragraph that can be copied.
QLabel *told(const QString &name, TextUse use, TextRole role, QWidget *parent)
{
    QLabel *label = widgets::makeParagraph(name, use, role, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

Button *large(Button::Kind kind, const QString &words, const char *name, QWidget *parent)
{
    auto *button = new Button(kind, words, parent);
    button->setLarge(true);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

ExportRunPane::ExportRunPane(jobs::Runner &runner, QWidget *parent)
    : QWidget(parent)
    , m_left(new LeftExport(runner, this))
    , m_title(makeLabel(tr("Export"), TextUse::Title, TextRole::First, this))
    , m_where(told(u"exportWhere"_s, TextUse::Interface, TextRole::Second, this))
    , m_cardPlace(new QWidget(this))
    , m_result(told(u"exportResult"_s, TextUse::Interface, TextRole::First, this))
    , m_issues(told(u"exportIssues"_s, TextUse::Label, TextRole::Finding, this))
    , m_note(told(u"exportNote"_s, TextUse::Label, TextRole::Second, this))
    , m_throw(large(Button::Kind::Plain, tr("Throw it away"), "exportThrowAway", this))
    , m_open(large(Button::Kind::Plain, tr("Open folder"), "exportOpenFolder", this))
    , m_close(large(Button::Kind::Filled, {}, "exportClose", this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                             widgets::space::kLarge);
    body->setSpacing(widgets::space::kMedium);
    auto *card = new QVBoxLayout(m_cardPlace);
    card->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_where, m_cardPlace, m_result,
                                                          m_issues}) {
        body->addWidget(part);
    }
    body->addStretch();
    whole->addLayout(body, 1);
    auto *bottom = new widgets::Panel(widgets::Surface::Window, Qt::TopEdge, this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(widgets::space::kWide, widgets::space::kMedium, widgets::space::kWide,
                            widgets::space::kMedium);
    row->addWidget(m_note, 1);
    for (Button *button : {m_throw, m_open, m_close}) {
        row->addWidget(button);
    }
    whole->addWidget(bottom);
    connect(m_close, &QAbstractButton::clicked, this, &ExportRunPane::closeAsked);
    connect(m_open, &QAbstractButton::clicked, this, &ExportRunPane::openFolder);
    connect(m_throw, &QAbstractButton::clicked, this, &ExportRunPane::throwAway);
    connect(m_left, &LeftExport::found, this, &ExportRunPane::showLeft);
}

void ExportRunPane::follow(work::Activity &activity, quint64 job, const QString &folder)
{
    m_activity = &activity;
    m_job = job;
    m_folder = folder;
    m_where->setText(folder);
    m_result->hide();
    m_issues->hide();
    m_throw->hide();
    m_open->hide();
    m_note->setText(tr("It goes on when this window is closed; Work shows how far it is."));
    m_close->setText(tr("Go on in the background"));
    m_close->setKey(tr("Esc"));
    connect(&activity, &work::Activity::jobsChanged, this, &ExportRunPane::update);
    update();
}

void ExportRunPane::update()
{
    const auto isMine = [this](const work::JobView &job) { return job.id == m_job; };
    const auto running = m_activity->current();
    const auto mine = std::find_if(running.begin(), running.end(), isMine);
    if (mine == running.end()) {
        const auto ended = m_activity->finished();
        const auto result = std::find_if(ended.begin(), ended.end(), isMine);
        if (result != ended.end()) {
            disconnect(m_activity, nullptr, this, nullptr);
            showEnd(*result);
        }
        return;
    }
    if (m_card) {
        m_card->setJob(*mine);
        return;
    }
    m_card = new work::JobCard(*mine, m_cardPlace);
    m_cardPlace->layout()->addWidget(m_card);
    connect(m_card, &work::JobCard::pauseAsked, m_activity, &work::Activity::pause);
    connect(m_card, &work::JobCard::resumeAsked, m_activity, &work::Activity::resume);
    connect(m_card, &work::JobCard::cancelAsked, m_activity, &work::Activity::cancel);
}

void ExportRunPane::showEnd(const work::JobView &job)
{
    constexpr std::size_t kMostIssues = 6;
    m_cardPlace->hide();
    m_title->setText(job.state == work::JobState::Done        ? tr("Exported")
                         : job.state == work::JobState::Failed ? tr("The export failed")
                                                               : tr("The export was cancelled"));
    m_result->setText(job.outcome.sentence);
    m_result->setVisible(!job.outcome.sentence.isEmpty());
    QStringList lines;
    for (const base::Issue &issue : job.outcome.issues) {
        if (std::size_t(lines.size()) == kMostIssues) {
            lines << tr("Work lists all %1.").arg(QLocale().toString(job.outcome.issues.size()));
            break;
        }
        lines << (issue.item == m_folder ? issue.reason : tr("%1: %2").arg(issue.item, issue.reason));
    }
    m_issues->setText(lines.join(u'\n'));
    m_issues->setVisible(!lines.isEmpty());
    m_note->setText(job.state == work::JobState::Done
                        ? tr("README.md in it says what it holds and how to read it; manifest.json lists "
                             "every file.")
                        : QString());
    m_close->setText(tr("Close"));
    m_open->setVisible(job.state == work::JobState::Done);
    if (job.state != work::JobState::Done) {
        m_left->look(m_folder);
    }
    m_close->setFocus();
}

/// What is done is there already; closing keeps it.
void ExportRunPane::showLeft(const std::optional<project::StoppedExport> &left)
{
    m_throw->setVisible(left.has_value());
    m_throw->setEnabled(true);
    if (left) {
        m_note->setText(tr("What is done (%1) is kept: the same export goes on from there.")
                            .arg(QLocale().formattedDataSize(left->bytes)));
        m_close->setText(tr("Keep for later"));
    } else if (m_isThrownAway) {
        m_note->setText(tr("Thrown away; nothing is left of it."));
        m_close->setText(tr("Close"));
    }
}

void ExportRunPane::throwAway()
{
    m_isThrownAway = true;
    m_throw->setEnabled(false);
    m_left->throwAway(m_folder);
}

void ExportRunPane::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

}  // namespace gaia::transfer
