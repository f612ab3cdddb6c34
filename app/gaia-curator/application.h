// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>

namespace gaia {

/// Builds everything once and hands it on: settings, look, language, the window. Makes the window
/// anew where language or look change, on the same project.
class Application final : public QObject {
    Q_OBJECT

public:
    struct Choices {
        QString project;
        QString workspace = QStringLiteral("review");
        QString filter;
        QString image;
        std::optional<settings::ThemeChoice> theme;
        QString language;  ///< empty: as set
        QSize size;        ///< invalid: as it was
    };

    /// `settingsPath` is empty for the person's own file.
    Application(QApplication &application, const Choices &choices, const QString &settingsPath);

    /// Shows the window; an error is why the project can't be opened or the filter not be read.
    [[nodiscard]] base::Status start();
    [[nodiscard]] shell::MainWindow &window() { return *m_window; }

private:
    void dress();
    void makeWindow();
    void makeAnew();

    QApplication &m_application;
    Choices m_choices;
    settings::Settings m_settings;
    base::SystemClock m_clock;
    QTranslator m_translator;
    std::unique_ptr<shell::MainWindow> m_window;
};

}  // namespace gaia
