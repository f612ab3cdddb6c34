// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dataset/article.h"
#include "core/dataset/image.h"
#include "core/project/project.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace gaia::test {

/// A clock that a test moves.
class SetClock final : public base::Clock {
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
};

/// The world that project tests start from: a real project file in a folder of its own.
class World final {
public:
    /// Fails the program loudly if the project can't be made.
    explicit World(project::OpenMode mode = project::OpenMode::CommandLine);

    [[nodiscard]] project::Project &project() { return *m_project; }
    [[nodiscard]] SetClock &clock() { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString projectPath() const { return path(QStringLiteral("world.gaia")); }
    /// Closes the project and opens it again, as after a restart.
    void reopen(project::OpenMode mode = project::OpenMode::CommandLine);

    void close() { m_project.reset(); }

    /// Adds an image with these captions, all pending.
    dataset::ImageKey add(const dataset::Image &image, const QStringList &captions,
                          const dataset::Article &article = {});
    dataset::ImageKey add(const QString &id, const QStringList &captions);
    /// Five different captions.
    [[nodiscard]] static QStringList five();

private:
    QTemporaryDir m_folder;
    SetClock m_clock;
    std::unique_ptr<project::Project> m_project;
};

}  // namespace gaia::test
