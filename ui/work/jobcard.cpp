// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/jobcard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/stateshape.h"
#include "ui/widgets/theme.h"
#include "ui/work/figures.h"
#include "ui/work/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

void setTextIfOther(QLabel *label, const QString &text)
{
    if (label->text() != text) {
        label->setText(text);
    }
}

}  // namespace

JobCard::JobCard(const JobView &job, QWidget *parent)
    : Card(parent)
    , m_id(job.id)
    , m_icon(new QLabel(this))
    , m_detail(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_pause(new Button(Button::Kind::Plain, tr("Pause"), this))
    , m_cancel(new Button(Button::Kind::Plain, tr("Cancel"), this))
    , m_stripe(new ProgressStripe(this))
    , m_plots(new QWidget(this))
    , m_plot(new RatePlot(m_plots))
    , m_money(new QWidget(m_plots))
    , m_spent(makeLabel({}, TextUse::Figure, TextRole::First, m_money))
    , m_each(makeLabel({}, TextUse::Label, TextRole::Second, m_money))
    , m_cost(new CostBar(m_money))
    , m_pace(makeLabel({}, TextUse::Label, TextRole::Second, this))
    , m_hindrance(new widgets::Panel(widgets::Surface::FindingSoft, {}, this))
    , m_hindranceWords(makeLabel({}, TextUse::Interface, TextRole::First, m_hindrance))
{
    setObjectName(u"jobCard"_s);
    setAccessibleName(job.spec.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kLarge, widgets::space::kMedium,
                               widgets::space::kLarge, widgets::space::kMedium);
    column->setSpacing(widgets::space::kSmall);
    buildHead(*column, job.spec);
    column->addWidget(m_stripe);
    buildFigures(*column);
    auto *note = new QHBoxLayout(m_hindrance);
    note->setContentsMargins(widgets::space::kMedium, widgets::space::kSmall,
                             widgets::space::kMedium, widgets::space::kSmall);
    m_hindranceWords->setWordWrap(true);
    note->addWidget(new widgets::StateMark(widgets::StateShape::Waiting, 16, m_hindrance), 0,
                    Qt::AlignTop);
    note->addWidget(m_hindranceWords, 1);
    column->addWidget(m_hindrance);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        m_isPaused ? Q_EMIT resumeAsked(m_id) : Q_EMIT pauseAsked(m_id);
    });
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { Q_EMIT cancelAsked(m_id); });
    setJob(job);
}

void JobCard::buildHead(QVBoxLayout &column, const JobSpec &spec)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(widgets::space::kSmall);
    m_icon->setFixedSize(widgets::metric::kIcon, widgets::metric::kIcon);
    head->addWidget(m_icon);
    auto *title = makeLabel(spec.title, TextUse::PanelTitle, TextRole::First, this);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(title, 1);
    m_cancel->setIconName(u"dialog-cancel"_s);
    m_pause->setVisible(spec.canPause);
    m_pause->setObjectName(u"pauseJob"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    head->addWidget(m_pause);
    head->addWidget(m_cancel);
    column.addLayout(head);
    m_detail->setWordWrap(true);
    column.addWidget(m_detail);
}

JobCard::Figure JobCard::addFigure(QHBoxLayout &row, const char *name)
{
    Figure figure;
    auto *box = new QVBoxLayout;
    box->setSpacing(0);
    figure.amount = makeLabel({}, TextUse::Figure, TextRole::First, this);
    figure.words = makeLabel({}, TextUse::Label, TextRole::Second, this);
    figure.amount->setObjectName(QLatin1String(name));
    box->addWidget(figure.amount);
    box->addWidget(figure.words);
    row.addLayout(box, 1);
    return figure;
}

void JobCard::buildFigures(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::space::kWide);
    m_done = addFigure(*row, "jobDone");
    m_failed = addFigure(*row, "jobFailed");
    m_rate = addFigure(*row, "jobRate");
    m_left = addFigure(*row, "jobLeft");
    column.addLayout(row);
    auto *plots = new QHBoxLayout(m_plots);
    plots->setContentsMargins(0, 0, 0, 0);
    plots->setSpacing(widgets::space::kWide);
    auto *left = new QVBoxLayout;
    left->addWidget(makeLabel(tr("Images a minute"), TextUse::LabelBold, TextRole::Second, m_plots));
    left->addWidget(m_plot, 1);
    plots->addLayout(left, 1);
    auto *money = new QVBoxLayout(m_money);
    money->setContentsMargins(0, 0, 0, 0);
    money->setSpacing(widgets::space::kHair);
    money->addWidget(
        makeLabel(tr("Cost against the cap"), TextUse::LabelBold, TextRole::Second, m_money));
    m_spent->setTextFormat(Qt::RichText);
    money->addWidget(m_spent);
    money->addWidget(m_cost);
    m_each->setWordWrap(true);
    money->addWidget(m_each);
    money->addStretch();
    plots->addWidget(m_money, 1);
    column.addWidget(m_plots);
    m_pace->setWordWrap(true);
    m_pace->setObjectName(u"jobPace"_s);
    column.addWidget(m_pace);
}

void JobCard::set(const Figure &figure, const QString &amount, const QString &words)
{
    setTextIfOther(figure.amount, amount);
    setTextIfOther(figure.words, words);
}

void JobCard::setJob(const JobView &job)
{
    const QLocale locale;
    const base::Progress &progress = job.progress;
    m_isPaused = job.state == JobState::Paused || job.state == JobState::Pausing;
    const bool isRunning = job.state == JobState::Running;
    setCurrent(isRunning);
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s);
    m_pause->setEnabled(job.state != JobState::Cancelling);
    m_cancel->setEnabled(job.state != JobState::Cancelling);
    m_icon->setPixmap(widgets::iconPixmap(
        isRunning ? u"media-playback-start"_s : u"media-playback-pause"_s, widgets::metric::kIcon,
        devicePixelRatioF(), widgets::Theme::of(this).palette.accent));
    QStringList details;
    details << (isRunning ? QString() : stateWords(job.state)) << job.spec.detail;
    if (!progress.costUsd) {
        // A paying job tells its pace in the figures below.
        details << progress.what;
    }
    details.removeAll(QString());
    setTextIfOther(m_detail, details.join(u", "_s));
    m_detail->setVisible(!details.isEmpty());
    m_stripe->setAmounts(progress.done, progress.failed, progress.total, !isRunning);
    set(m_done, locale.toString(progress.done),
        progress.total > 0 ? tr("of %1 done").arg(locale.toString(progress.total)) : tr("done"));
    set(m_failed, locale.toString(progress.failed), tr("failed"));
    set(m_rate, job.perMinute > 0.0 ? locale.toString(job.perMinute, 'f', job.perMinute < 10 ? 1 : 0)
                                    : u"–"_s,
        tr("a minute now"));
    const QString left = isRunning ? durationWords(job.secondsLeft) : QString();
    set(m_left, left.isEmpty() ? u"–"_s : left,
        left.isEmpty()
            ? tr("left")
            : tr("left, until about %1")
                  .arg(locale.toString(
                      QTime::currentTime().addSecs(int(job.secondsLeft)), u"HH:mm"_s)));
    showCost(job);
    setTextIfOther(m_hindranceWords, progress.hindrance);
    m_hindrance->setVisible(!progress.hindrance.isEmpty());
}

void JobCard::showCost(const JobView &job)
{
    m_plots->setVisible(job.progress.costUsd.has_value());
    setTextIfOther(m_pace, job.progress.costUsd ? job.progress.what : QString());
    m_pace->setVisible(!m_pace->text().isEmpty());
    if (!job.progress.costUsd) {
        return;
    }
    m_plot->setRates(job.rates, job.slowed, QTime::currentTime());
    const QLocale locale;
    const double spent = *job.progress.costUsd;
    const double each = job.progress.done > 0 ? spent / double(job.progress.done) : 0.0;
    setTextIfOther(m_spent,
                   job.progress.capUsd
                       ? tr("%1 USD <span style=\"font-weight:400\">of %2 USD</span>")
                             .arg(locale.toString(spent, 'f', 2),
                                  locale.toString(*job.progress.capUsd, 'f', 2))
                       : tr("%1 USD").arg(locale.toString(spent, 'f', 2)));
    setTextIfOther(m_each,
                   each > 0.0 ? tr("%1 US cents an image. Before a request could pass the cap, the "
                                   "run ends; nothing is lost.")
                                    .arg(locale.toString(100.0 * each, 'f', 2))
                              : tr("Nothing has been paid yet."));
    m_cost->setAmounts(spent, each * double(job.progress.total), job.progress.capUsd);
}

}  // namespace gaia::work
