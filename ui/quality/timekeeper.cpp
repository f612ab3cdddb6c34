// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/timekeeper.h"

#include "ui/library/viewstate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace gaia::quality {

namespace {

constexpr double kLongestPauseS = 60.0;
constexpr int kFlushIntervalMs = 30'000;

}  // namespace

TimeKeeper::TimeKeeper(project::Project &project, jobs::Runner &runner, library::ViewState &view,
                       const QWidget &page, QString curator, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_runner(runner)
    , m_page(page)
    , m_curator(std::move(curator))
    , m_image(view.selected())
{
    m_since.start();
    connect(&view, &library::ViewState::selectionChanged, this, [this](dataset::ImageKey image) {
        count();
        m_image = image;
    });
    m_timer.setInterval(kFlushIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &TimeKeeper::flush);
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

TimeKeeper::~TimeKeeper()
{
    flush();
}

bool TimeKeeper::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: count(); break;
    default: break;
    }
    return false;
}

void TimeKeeper::count()
{
    const double seconds =
        std::min(kLongestPauseS, static_cast<double>(m_since.restart()) / 1000.0);
    if (!m_image.isValid() || !m_page.isVisible() || seconds <= 0.0) {
        return;
    }
    if (!m_spent.empty() && m_spent.back().image == m_image) {
        m_spent.back().seconds += seconds;
    } else {
        m_spent.push_back({m_image, seconds});
    }
}

double TimeKeeper::waitingSeconds() const
{
    return std::accumulate(m_spent.begin(), m_spent.end(), 0.0,
                           [](double sum, const auto &spent) { return sum + spent.seconds; });
}

void TimeKeeper::flush()
{
    if (m_spent.empty() || m_project.isReadOnly()) {
        m_spent.clear();
        return;
    }
    // Lost time is no lost work: a failure here needs no words.
    m_runner.start(
        jobs::Lane::Decision, this,
        [project = &m_project, spent = std::move(m_spent), curator = m_curator](std::stop_token) {
            return project::Verdicts(*project).addTime(spent, curator).has_value();
        },
        [](bool) {});
    m_spent.clear();
}

}  // namespace gaia::quality
