// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaia-curator/screenshot.h"

#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>

namespace gaia {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLimitMs = 60'000;
constexpr int kLookMs = 100;
/// Thumbnails of the lists come after the picture; so many looks in a row must find all painted.
constexpr int kCalmLooks = 8;
}

Screenshot::Screenshot(shell::MainWindow &window, QString path)
    : m_window(window)
    , m_path(std::move(path))
{
    connect(&m_look, &QTimer::timeout, this, &Screenshot::look);
    m_look.start(kLookMs);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(1); });
    m_limit.start(kLimitMs);
}

void Screenshot::look()
{
    const bool isPainted = m_window.notPaintedReason().isEmpty();
    const bool isChecked = !m_window.session() || m_window.session()->review().isChecked();
    m_calm = (isPainted && isChecked) || m_window.hasNothingToShow() ? m_calm + 1 : 0;
    if (m_calm >= kCalmLooks) {
        finish(isPainted ? 0 : 1);
    }
}

void Screenshot::finish(int code)
{
    m_look.stop();
    m_limit.stop();
    if (code != 0) {
        QTextStream(stderr) << u"gaia-curator: "_s << m_window.notPaintedReason() << u'\n';
    }
    if (!m_window.grab().save(m_path)) {
        QTextStream(stderr) << u"gaia-curator: %1 can't be written.\n"_s.arg(m_path);
        code = 1;
    }
    QCoreApplication::exit(code);
}

}  // namespace gaia
