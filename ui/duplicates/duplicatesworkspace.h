// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/decide.h"
#include "ui/duplicates/duplicatesmodel.h"
#include "ui/library/thumbnails.h"
#include "ui/shell/workspace.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

namespace gaia::shell {
class Actions;
}
namespace gaia::widgets {
class Button;
class SegmentedControl;
}

namespace gaia::duplicates {

class MemberStage;

/// Pictures that are the same, side by side; pairs that a person has to judge; odd pictures.
/// Each word of the curator is one step that undo takes back, and nothing is deleted.
class DuplicatesWorkspace final : public shell::Workspace {
    Q_OBJECT

public:
    /// All of it outlives the workspace.
    struct Parts {
        project::Project &project;
        library::ViewState &view;
        jobs::Runner &runner;
        library::Thumbnails &thumbnails;
        const shell::Actions &actions;
        QString curator;
    };
    explicit DuplicatesWorkspace(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Duplicates"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("edit-duplicate"); }
    [[nodiscard]] std::vector<shell::ActionId> handles() const override;
    [[nodiscard]] bool isEnabled(shell::ActionId id) const override;
    void trigger(shell::ActionId id) override;
    [[nodiscard]] QString notPaintedReason() const override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

    [[nodiscard]] const DuplicatesModel &model() const { return m_model; }
    void showKind(Kind kind);

Q_SIGNALS:
    /// The pictures are to be searched for equal and near ones.
    void searchAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Judging = std::function<base::Result<project::Outcome>(project::Project &, const QString &)>;

    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeStage();
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeEmptyPage();
    widgets::Button *addTool(QHBoxLayout *row, const QString &words, shell::ActionId key,
                             const char *name);
    void readReport();
    void takeReport(const base::Result<project::DuplicateReport> &report);
    void showItems();
    void updateTools();
    void showItem();
    void step(int rows);
    [[nodiscard]] const Item *item() const;
    void judge(const Judging &judging);
    void accept();
    void reject();
    void chooseReference(std::size_t number);
    void mergeTexts();
    void discardOthers();
    void openImage(dataset::ImageKey image);

    Parts m_parts;
    DuplicatesModel m_model;
    project::DuplicateReport m_report;
    widgets::SegmentedControl *m_kinds;
    QLabel *m_summary;
    QListView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_emptyTitle;
    QLabel *m_emptyWords;
    widgets::Button *m_emptySearch;
    widgets::Button *m_search = nullptr;
    QLabel *m_title;
    QLabel *m_more;
    MemberStage *m_stage;
    widgets::Button *m_same = nullptr;
    widgets::Button *m_other = nullptr;
    widgets::Button *m_texts = nullptr;
    widgets::Button *m_discard = nullptr;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_isStale = false;
};

}  // namespace gaia::duplicates
