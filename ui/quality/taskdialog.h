// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/filter.h"
#include "core/jobs/runner.h"
#include "core/project/project.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <mutex>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::quality {

/// What the dialogs of this folder work on; all outlive them.
struct Parts {
    project::Project &project;
    jobs::Runner &runner;
    dataset::Filter filter;
    QString curator;
};

/// A dialog that looks at many captions before it asks, and then writes: a title and what it is
/// about, a body, a line that says how far the work is or what was wrong, and the buttons. Work
/// runs in the background, one at a time; Esc stops it first and closes the dialog then.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const Parts &parts, const QString &title, const QString &what,
               QWidget *parent = nullptr);
    ~TaskDialog() override;

    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] QString saying() const;
    void reject() override;

Q_SIGNALS:
    /// A job of the dialog has ended, and what came of it is shown.
    void settled();

protected:
    [[nodiscard]] project::Project &project() { return m_parts.project; }
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }
    [[nodiscard]] widgets::Button *addPrimary(const QString &text, const QString &name);
    void say(const QString &sentence);
    void sayFault(const QString &sentence);
    /// Called when work begins or ends, to switch what may not be pressed meanwhile.
    virtual void workChanged() { }

    /// Runs `work(const base::JobContext &)` and then `done(result)` here.
    template<typename Work, typename Done>
    void start(jobs::Lane lane, const QString &what, Work work, Done done);

private:
    struct Shared {
        std::mutex mutex;
        base::Progress progress;
    };

    void begin(const QString &what);
    void end();
    void showProgress();

    Parts m_parts;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QLabel *m_line;
    QProgressBar *m_bar;
    widgets::Button *m_close;
    QTimer m_timer;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_stop;
    QString m_what;
    bool m_isWorking = false;
};

template<typename Work, typename Done>
void TaskDialog::start(jobs::Lane lane, const QString &what, Work work, Done done)
{
    begin(what);
    m_stop = m_parts.runner.start(
        lane, this,
        [shared = m_shared, work = std::move(work)](const std::stop_token &stop) {
            base::JobContext context;
            context.stop = stop;
            context.progress = [shared](const base::Progress &progress) {
                const std::scoped_lock lock(shared->mutex);
                shared->progress = progress;
            };
            return work(std::as_const(context));
        },
        [this, done = std::move(done)](auto result) mutable {
            end();
            done(std::move(result));
            Q_EMIT settled();
        });
}

}  // namespace gaia::quality
