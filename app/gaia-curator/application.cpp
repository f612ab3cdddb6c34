// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gaia-curator/application.h"

#include "ui/widgets/theme.h"

#include <QLocale>
#include <QTimer>

namespace gaia {

using namespace Qt::StringLiterals;
using settings::ThemeChoice;

Application::Application(QApplication &application, const Choices &choices,
                         const QString &settingsPath)
    : m_application(application)
    , m_choices(choices)
    , m_settings(settingsPath)
{
}

/// Language and look, before the first widget is made.
void Application::dress()
{
    m_application.removeTranslator(&m_translator);
    const QString set = m_choices.language.isEmpty() ? m_settings.language() : m_choices.language;
    const QString language = set == "system"_L1 ? QLocale::system().name().left(2) : set;
    QLocale::setDefault(set == "system"_L1 ? QLocale::system() : QLocale(language));
    // English has a file too, for its plurals; it stands in for languages that have none.
    const QString stem = u":/i18n/gaia-curator_"_s;
    if (m_translator.load(stem + language) || m_translator.load(stem + u"en"_s)) {
        m_application.installTranslator(&m_translator);
    }
    const ThemeChoice theme = m_choices.theme.value_or(m_settings.theme());
    const bool isDark = theme == ThemeChoice::Dark
        || (theme == ThemeChoice::System && widgets::isDesktopDark(m_application));
    const double scale = m_settings.textPercent() / 100.0;
    widgets::applyTheme(m_application,
                        isDark ? widgets::Theme::dark(scale) : widgets::Theme::light(scale));
}

void Application::makeWindow()
{
    m_window = std::make_unique<shell::MainWindow>(m_settings, m_clock);
    connect(m_window.get(), &shell::MainWindow::appearanceChanged, this, [this] {
        // Not from inside the window's own call.
        QTimer::singleShot(0, this, &Application::makeAnew);
    });
    if (m_choices.size.isValid()) {
        m_window->resize(m_choices.size);
    } else if (!m_window->restoreGeometry(m_settings.windowGeometry())) {
        m_window->resize(1440, 900);
    }
    m_window->showWorkspace(m_choices.workspace);
}

base::Status Application::start()
{
    dress();
    makeWindow();
    m_window->show();
    if (!m_choices.project.isEmpty() && !m_window->open(m_choices.project)) {
        return base::fail(base::ErrorCode::CannotOpen, m_window->notice());
    }
    if (const base::Status filtered = m_window->setFilterText(m_choices.filter); !filtered) {
        return filtered;
    }
    if (!m_choices.image.isEmpty() && m_window->session()) {
        m_window->selectImage(m_choices.image);
    }
    return {};
}

void Application::makeAnew()
{
    const QString project = m_window->projectPath();
    m_choices.theme.reset();
    m_choices.language.clear();
    m_choices.size = m_window->size();
    m_window.reset();
    dress();
    makeWindow();
    m_window->show();
    if (!project.isEmpty()) {
        m_window->open(project);
    }
}

}  // namespace gaia
