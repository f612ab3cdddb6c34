// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/thumbnails.h"
#include "ui/widgets/panel.h"
#include "ui/work/failures.h"

class QLabel;
class QListView;
class QVBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::work {

/// What did not go through, with its reasons, and what to do about it: try again, look at the
/// images, take the list along.
class FailurePane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit FailurePane(library::Thumbnails &thumbnails, QWidget *parent = nullptr);
    void setFailures(std::vector<Failure> failures);
    [[nodiscard]] const FailureModel &model() const { return *m_model; }

Q_SIGNALS:
    /// These images of failed caption runs are to be asked for again.
    void retryAsked(const std::vector<gaia::dataset::ImageKey> &images);
    /// What came back for the image is to be shown.
    void answerAsked(gaia::dataset::ImageKey image);
    /// Only the failed images are to be listed.
    void listAsked();
    void imageAsked(gaia::dataset::ImageKey image);
    void failed(const QString &sentence);

private:
    void buildHead(QVBoxLayout &column);
    void showKinds();
    void showRetry();
    void remedy(const QModelIndex &index);
    void saveList();

    FailureModel *m_model;
    QLabel *m_title;
    QLabel *m_empty;
    QLabel *m_count;
    QListView *m_list;
    QWidget *m_kinds;
    widgets::Button *m_retry;
    widgets::Button *m_show;
    widgets::Button *m_save;
    std::optional<Failure::Kind> m_kind;
};

}  // namespace gaia::work
