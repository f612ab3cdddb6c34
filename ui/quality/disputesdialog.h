// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/verdicts.h"
#include "ui/quality/taskdialog.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace gaia::review {
class ReasonPanel;
}

namespace gaia::quality {

/// Captions on which curators' first verdicts differ, one after the other: what each of them said,
/// the text as it stands, to be accepted, edited or rejected. Each settling is a step of its own.
class DisputesDialog final : public TaskDialog {
    Q_OBJECT

public:
    explicit DisputesDialog(const Parts &parts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see the image.
    void imageAsked(gaia::dataset::ImageKey image);

private:
    void build();
    void read(int row);
    void show(std::vector<project::Dispute> disputes, int row);
    void showCurrent();
    void settle(dataset::CaptionState state, std::optional<dataset::RejectReason> reason,
                const QString &text);
    void workChanged() override { updateButtons(); }
    void updateButtons();
    [[nodiscard]] const project::Dispute *current() const;

    std::vector<project::Dispute> m_disputes;
    QListWidget *m_list;
    QVBoxLayout *m_verdicts;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    review::ReasonPanel *m_reasons;
    widgets::Button *m_show = nullptr;
    widgets::Button *m_refuse = nullptr;
    widgets::Button *m_accept = nullptr;
};

}  // namespace gaia::quality
