// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace gaia::widgets {

/// A few exclusive choices in one row; the one that is on is filled softly with an accent line
/// below. Left and right arrows move it.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &choices, QWidget *parent = nullptr);
    [[nodiscard]] int current() const { return m_current; }
    /// Emits currentChanged if it is another one.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<QAbstractButton *> m_segments;
    int m_current = 0;
};

}  // namespace gaia::widgets
