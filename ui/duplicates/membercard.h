// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "ui/review/pictures.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace gaia::review {
class PictureView;
}

namespace gaia::duplicates {

/// One picture beside others: the picture itself, which can be zoomed, and what is known of it.
/// A click or the focus makes it the current one.
class MemberCard final : public widgets::Card {
    Q_OBJECT

public:
    /// `number` stands before the title, from 1; 0 for none.
    MemberCard(const project::ImageDetail &detail, int number, jobs::Runner &runner,
               QWidget *parent = nullptr);

    [[nodiscard]] dataset::ImageKey image() const { return m_image; }
    [[nodiscard]] QString sha256() const { return m_sha256; }
    void setReference(bool isReference);
    void setPicture(const review::ShownPicturePtr &picture);
    void setMessage(const QString &reason);
    /// The picture is here, or the reason why there is none.
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] review::PictureView *view() const { return m_view; }

Q_SIGNALS:
    void chosen();
    void opened();
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    dataset::ImageKey m_image;
    QString m_sha256;
    review::PictureView *m_view;
    QLabel *m_badge;
};

}  // namespace gaia::duplicates
