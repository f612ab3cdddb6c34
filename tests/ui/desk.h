// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/runner.h"
#include "tests/support/world.h"
#include "ui/library/thumbnails.h"
#include "ui/library/viewstate.h"
#include "ui/review/captionlist.h"
#include "ui/review/reviewworkspace.h"
#include "ui/shell/actions.h"

#include <QMainWindow>

#include <memory>

namespace gaia::test {

/// Adds a scene of the sample collection with its picture; `file` is a name in resources/sample.
dataset::ImageKey addScene(project::Project &project, const QString &id, const QString &file,
                           const dataset::Article &article, const QStringList &captions);
/// Three scenes with pictures, texts, claims of a model, and five captions each.
std::vector<dataset::ImageKey> addScenes(project::Project &project);

/// A window with the review of an open project, as a curator has it before him.
class Desk final {
public:
    explicit Desk(project::Project &project, const QSize &size = {1440, 820});
    ~Desk();

    [[nodiscard]] bool isReady();  ///< waits until the first image is shown
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);

    [[nodiscard]] library::ViewState &view() { return *m_view; }
    [[nodiscard]] review::ReviewWorkspace &review() { return *m_review; }
    [[nodiscard]] review::CaptionList &captions() { return m_review->captions(); }
    [[nodiscard]] QMainWindow &window() { return *m_window; }
    /// The word of the state on the card: "Pending", "Saving", "Accepted".
    [[nodiscard]] QString state(int ordinal);
    [[nodiscard]] QWidget *editField();
    /// Keeps a picture of the window as NAME.png in the folder GAIA_PICTURES, to look at; nothing
    /// without that variable.
    void keepPicture(const QString &name);

private:
    std::unique_ptr<jobs::Runner> m_runner;
    std::unique_ptr<library::ViewState> m_view;
    std::unique_ptr<library::Thumbnails> m_thumbnails;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<shell::Actions> m_actions;
    review::ReviewWorkspace *m_review = nullptr;
};

}  // namespace gaia::test
