// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/taskdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace gaia::quality {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kTellIntervalMs = 100;

}  // namespace

TaskDialog::TaskDialog(const Parts &parts, const QString &title, const QString &what,
                       QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_line(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_bar(new QProgressBar(this))
    , m_close(new Button(Button::Kind::Plain, tr("Close"), this))
    , m_shared(std::make_shared<Shared>())
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::space::kWide, widgets::space::kWide, widgets::space::kWide,
                               widgets::space::kLarge);
    column->setSpacing(widgets::space::kMedium);
    column->addWidget(makeLabel(title, TextUse::Title, TextRole::First, this));
    auto *about = makeLabel(what, TextUse::Interface, TextRole::Second, this);
    about->setWordWrap(true);
    about->setVisible(!what.isEmpty());
    column->addWidget(about);
    m_body->setSpacing(widgets::space::kSmall);
    column->addLayout(m_body, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->hide();
    column->addWidget(m_bar);
    m_line->setWordWrap(true);
    m_line->setObjectName(u"taskLine"_s);
    m_buttons->setSpacing(widgets::space::kSmall);
    m_buttons->addWidget(m_line, 1);
    m_close->setKey(tr("Esc"));
    m_close->setLarge(true);
    m_close->setObjectName(u"closeTask"_s);
    m_buttons->addWidget(m_close);
    column->addLayout(m_buttons);
    connect(m_close, &QAbstractButton::clicked, this, &TaskDialog::reject);
    m_timer.setInterval(kTellIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &TaskDialog::showProgress);
}

TaskDialog::~TaskDialog()
{
    m_stop.request_stop();
}

QString TaskDialog::saying() const
{
    return m_line->text();
}

void TaskDialog::reject()
{
    if (m_isWorking) {
        m_stop.request_stop();
        say(tr("Stopping…"));
        return;
    }
    QDialog::reject();
}

Button *TaskDialog::addPrimary(const QString &text, const QString &name)
{
    auto *button = new Button(Button::Kind::Filled, text, this);
    button->setLarge(true);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void TaskDialog::say(const QString &sentence)
{
    widgets::setTextStyle(m_line, TextUse::Interface, TextRole::Second);
    m_line->setText(sentence);
}

void TaskDialog::sayFault(const QString &sentence)
{
    widgets::setTextStyle(m_line, TextUse::Interface, TextRole::Error);
    m_line->setText(sentence);
}

void TaskDialog::begin(const QString &what)
{
    m_isWorking = true;
    m_what = what;
    {
        const std::scoped_lock lock(m_shared->mutex);
        m_shared->progress = {};
    }
    say(what);
    m_close->setText(tr("Stop"));
    m_timer.start();
    workChanged();
}

void TaskDialog::end()
{
    m_isWorking = false;
    m_timer.stop();
    m_bar->hide();
    m_close->setText(tr("Close"));
    say({});
    workChanged();
}

void TaskDialog::showProgress()
{
    const std::scoped_lock lock(m_shared->mutex);
    const base::Progress &progress = m_shared->progress;
    m_bar->setVisible(true);
    m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0) {
        m_bar->setValue(static_cast<int>(1000 * progress.done / progress.total));
        say(tr("%1: %2 of %3").arg(m_what).arg(progress.done).arg(progress.total));
    }
}

}  // namespace gaia::quality
