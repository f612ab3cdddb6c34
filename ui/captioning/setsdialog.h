// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/captioning/prompts.h"
#include "core/jobs/runner.h"
#include "core/project/captionsets.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QListWidget;
class QTextBrowser;

namespace gaia::widgets {
class Button;
class SegmentedControl;
}

namespace gaia::captioning {

/// Every set of captions that an image ever had: who wrote it, asked with what, what was sent and
/// what it cost; what differs from the set in use, or from what was generated; and the way to put
/// it into use, whole or one caption of it (keys 1 to 9).
class SetsDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        project::Project &project;
        jobs::Runner &runner;
        dataset::ImageKey image;
        QString curator;
    };
    explicit SetsDialog(const Parts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another set came into use; an event that undo takes back.
    void used();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Read {
        std::vector<project::CaptionSets::Set> sets;
        QString fault;
    };

    void build();
    void read();
    void take(Read read);
    void showSet(int row);
    void showOrigin(const project::CaptionSets::Set &set);
    void addLine(const QString &words, const QString &value);
    void showPrompts();
    void useShown();
    /// Puts one caption of the shown set in its place, undecided.
    void pull(int ordinal);
    /// Runs what changes the sets, and reads them anew.
    void change(std::function<base::Result<project::Outcome>(project::CaptionSets &)> work);
    [[nodiscard]] const project::CaptionSets::Set *shown() const;

    Parts m_parts;
    QListWidget *m_list;
    widgets::SegmentedControl *m_against;
    QTextBrowser *m_captions;
    QWidget *m_origin;
    QFormLayout *m_lines;
    QLabel *m_fault;
    widgets::Button *m_prompts;
    widgets::Button *m_use;
    std::vector<project::CaptionSets::Set> m_sets;
};

}  // namespace gaia::captioning
