// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/finishedlist.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/work/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;
using widgets::Theme;

FinishedList::FinishedList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void FinishedList::set(const std::vector<JobView> &jobs,
                       const std::vector<dataset::RunDigest> &runs)
{
    std::vector<Line> lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QLocale locale;
    for (const JobView &job : jobs) {
        if (job.outcome.isKept) {
            continue;
        }
        const bool isGood = job.state == JobState::Done;
        QString words = job.outcome.sentence;
        if (words.isEmpty()) {
            words = job.progress.total > 0 ? tr("%1 of %2")
                                                 .arg(locale.toString(job.progress.done),
                                                      locale.toString(job.progress.total))
                                           : stateWords(job.state);
        } else if (job.state == JobState::Cancelled) {
            words = u"%1: %2"_s.arg(stateWords(job.state), words);
        }
        lines.push_back({isGood, job.spec.title, words, dayWords(job.endedAt, now)});
    }
    for (const dataset::RunDigest &run : runs) {
        const QString model = run.run.provider == "offline"_L1 ? tr("drafts without a model")
                                                               : run.run.model;
        const QString words = run.costUsd > 0.0
            ? tr("%1 of %2 images, %3 USD")
                  .arg(locale.toString(run.captioned), locale.toString(run.images),
                       locale.toString(run.costUsd, 'f', 2))
            : tr("%1 of %2 images")
                  .arg(locale.toString(run.captioned), locale.toString(run.images));
        lines.push_back({true, tr("Caption run %1: %2").arg(run.run.key.value).arg(model), words,
                         dayWords(run.lastAt, now)});
    }
    show(lines);
}

/// Rows that are there are written anew, since this is called while a run goes on.
void FinishedList::show(const std::vector<Line> &lines)
{
    while (m_rows.size() > lines.size()) {
        delete m_rows.back().line;
        m_rows.pop_back();
    }
    while (m_rows.size() < lines.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] != m_lines.value(qsizetype(i))) {
            write(m_rows[i], lines[i]);
        }
    }
    m_lines = QList<Line>(lines.begin(), lines.end());
}

void FinishedList::write(const Row &row, const Line &line)
{
    const auto &palette = Theme::of(this).palette;
    row.mark->setPixmap(widgets::iconPixmap(
        line.isGood ? u"dialog-ok"_s : u"dialog-cancel"_s, widgets::metric::kIcon,
        devicePixelRatioF(), line.isGood ? palette.accepted : palette.rejected));
    row.name->setText(line.title);
    row.told->setText(line.words);
    row.told->setToolTip(line.words);
    row.when->setText(line.day);
}

void FinishedList::addRow()
{
    Row shown;
    shown.line = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    shown.line->setMinimumHeight(Theme::of(this).scaled(34));
    auto *row = new QHBoxLayout(shown.line);
    row->setContentsMargins(widgets::space::kSmall, 0, widgets::space::kSmall, 0);
    row->setSpacing(widgets::space::kMedium);
    shown.mark = new QLabel(shown.line);
    row->addWidget(shown.mark);
    shown.name = makeLabel({}, TextUse::Interface, TextRole::First, shown.line);
    row->addWidget(shown.name);
    shown.told = makeLabel({}, TextUse::Interface, TextRole::Second, shown.line);
    shown.told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    shown.told->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(shown.told, 1);
    shown.when = makeLabel({}, TextUse::Interface, TextRole::Second, shown.line);
    shown.when->setMinimumWidth(Theme::of(this).scaled(110));
    shown.when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(shown.when);
    m_column->addWidget(shown.line);
    m_rows.push_back(shown);
    m_lines.append(Line());
}

}  // namespace gaia::work
