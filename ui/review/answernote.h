// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/queries.h"
#include "ui/widgets/panel.h"

class QLabel;

namespace gaia::review {

/// Says above the cards why the last captioning of the image gave nothing usable, and offers the
/// raw answer. Hidden when all went well.
class AnswerNote final : public widgets::Card {
    Q_OBJECT

public:
    explicit AnswerNote(QWidget *parent = nullptr);
    void setDetail(const project::ImageDetail &detail);

Q_SIGNALS:
    void rawAnswerAsked();

private:
    QLabel *m_state;
    QLabel *m_origin;
    QLabel *m_reason;
    QWidget *m_show;
};

/// What became of an answer, in a few words: "The model declined".
[[nodiscard]] QString answerText(dataset::AnswerState state);

}  // namespace gaia::review
