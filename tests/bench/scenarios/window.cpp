// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scenarios/window.h"

#include "ui/widgets/theme.h"

#include <QApplication>

namespace gaia::bench {

using namespace Qt::StringLiterals;

Window::Window(Bench &bench)
    : m_bench(bench)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
{
    m_settings.setCurator(u"bench"_s);
    widgets::applyTheme(*qApp, widgets::Theme::light(1.0));
    m_window = std::make_unique<shell::MainWindow>(m_settings, bench.clock());
    m_window->resize(1920, 1080);
    m_window->showWorkspace(u"review"_s);
    m_window->show();
    waitUntil([this] { return m_window->isVisible(); }, "the window");
}

void Window::open()
{
    Bench::require(m_window->open(m_bench.project), m_window->notice());
    waitForPaint("the first image");
}

void Window::waitForPaint(const char *what)
{
    waitUntil([this] { return m_window->notPaintedReason().isEmpty(); }, what,
              [this] { return QString(m_window->notPaintedReason() + m_window->notice()); });
}

}  // namespace gaia::bench
