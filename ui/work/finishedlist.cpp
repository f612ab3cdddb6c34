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
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
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
        addRow(isGood ? u"dialog-ok"_s : u"dialog-cancel"_s, isGood, job.spec.title, words,
               dayWords(job.endedAt, now));
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
        addRow(u"dialog-ok"_s, true, tr("Caption run %1: %2").arg(run.run.key.value).arg(model),
               words, dayWords(run.lastAt, now));
    }
}

void FinishedList::addRow(const QString &icon, bool isGood, const QString &title,
                          const QString &words, const QString &day)
{
    auto *line = new widgets::Panel(widgets::Surface::Window, Qt::BottomEdge, this);
    line->setMinimumHeight(Theme::of(this).scaled(34));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(widgets::space::kSmall, 0, widgets::space::kSmall, 0);
    row->setSpacing(widgets::space::kMedium);
    auto *mark = new QLabel(line);
    const auto &palette = Theme::of(this).palette;
    mark->setPixmap(widgets::iconPixmap(icon, widgets::metric::kIcon, devicePixelRatioF(),
                                        isGood ? palette.accepted : palette.rejected));
    row->addWidget(mark);
    auto *name = makeLabel(title, TextUse::Interface, TextRole::First, line);
    row->addWidget(name);
    auto *told = makeLabel(words, TextUse::Interface, TextRole::Second, line);
    told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    told->setToolTip(words);
    told->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(told, 1);
    auto *when = makeLabel(day, TextUse::Interface, TextRole::Second, line);
    when->setMinimumWidth(Theme::of(this).scaled(110));
    when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(when);
    m_column->addWidget(line);
}

}  // namespace gaia::work
