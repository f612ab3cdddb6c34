// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class QBoxLayout;

namespace gaia::widgets {
class Button;
}

namespace gaia::review {

/// What concerns the image as a whole, below the cards: accept the other captions and go on,
/// skip, flag, generate. In two rows where one has no room for the words.
class ReviewFooter final : public widgets::Panel {
    Q_OBJECT

public:
    explicit ReviewFooter(QWidget *parent = nullptr);

    void setCompact(bool isCompact);
    /// How many of how many captions are undecided, and whether the image is flagged.
    void setState(int undecided, int captions, bool isFlagged);

    [[nodiscard]] widgets::Button *acceptAllButton() const { return m_acceptAll; }
    [[nodiscard]] widgets::Button *skipButton() const { return m_skip; }
    [[nodiscard]] widgets::Button *flagButton() const { return m_flag; }
    [[nodiscard]] widgets::Button *generateButton() const { return m_generate; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void renew();
    void wrap();

    QBoxLayout *m_rows = nullptr;
    widgets::Button *m_acceptAll;
    widgets::Button *m_skip;
    widgets::Button *m_flag;
    widgets::Button *m_generate;
    bool m_isCompact = false;
    int m_undecided = 0;
    int m_captions = 0;
    bool m_isFlagged = false;
};

}  // namespace gaia::review
