// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/probe.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <memory>
#include <stdexcept>
#include <string>

namespace gaia::test {

/// What a trial found broken; ends the test with its sentence.
class Broken final : public std::runtime_error {
public:
    explicit Broken(const QString &what)
        : std::runtime_error(what.toStdString())
    {
    }
};
void ensure(bool isTrue, const QString &otherwise);

/// A kind of work that is killed: how it is begun, what must hold after the kill, and after the
/// next run of the same. Each trial has a folder of its own.
class Work {
public:
    virtual ~Work() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// Makes the project that the trial starts from, `project.gaia` in the folder.
    virtual void prepare(const QString &folder, QRandomGenerator &chance) = 0;
    /// Begins the work as a process of its own.
    virtual void start(QProcess &process) = 0;
    /// What the locks don't tell: open requests, half-built exports.
    virtual void look(Standing &standing) const { Q_UNUSED(standing) }
    /// What must hold right after the kill; `printed` is what the process wrote.
    virtual void checkAfterKill(const QByteArray &printed) = 0;
    /// What must hold after the next run, which was let finish.
    virtual void checkWhenDone(const QByteArray &printed) = 0;

    [[nodiscard]] QString project() const { return m_folder + QStringLiteral("/project.gaia"); }

protected:
    QString m_folder;
};

[[nodiscard]] std::unique_ptr<Work> makeImport();
[[nodiscard]] std::unique_ptr<Work> makeFetch();
[[nodiscard]] std::unique_ptr<Work> makeCaptions();
[[nodiscard]] std::unique_ptr<Work> makeReview();
[[nodiscard]] std::unique_ptr<Work> makeExport();

/// Runs gaiactl to its end and returns what it said; another exit code than these is broken.
QByteArray runGaiactl(const QStringList &arguments, const QList<int> &exitCodes = {0});
/// Everything that `gaiactl verify` checks is well.
void verify(const QString &project);
/// Copies a project with its media file.
void copyProject(const QString &from, const QString &to);

}  // namespace gaia::test
