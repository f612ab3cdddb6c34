// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/checker.h"

#include <QAbstractButton>

namespace gaia::review {

/// What a caption claims, counted by what it rests on, each with a shape of its own, and how long
/// it is: words and CLIP's tokens of the 75 that are read. A click, Enter or Space asks for the
/// next claim's source.
class MeasureLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit MeasureLine(QWidget *parent = nullptr);
    void setMeasure(const CaptionMeasure &measure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CaptionMeasure m_measure;
};

/// "38 words, 52 of 75 tokens".
[[nodiscard]] QString lengthText(const CaptionMeasure &measure);

}  // namespace gaia::review
