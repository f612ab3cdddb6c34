// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace gaia::widgets {
class Chip;
}

namespace gaia::shell {

/// The one filter as a row of chips, with a field for one more term. A term that can't be read
/// stays in the field, with the fault and its place below it.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilter(const dataset::Filter &filter);
    void focusField();
    [[nodiscard]] QString fault() const { return m_fault; }

Q_SIGNALS:
    void filterAsked(const gaia::dataset::Filter &filter);
    /// What is wrong with the words typed, a sentence; empty when all is well again.
    void faultChanged(const QString &fault);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void setFault(const QString &fault);
    void fitChips();

    dataset::Filter m_filter;
    QWidget *m_chipRow;
    QLabel *m_more;
    QLineEdit *m_field;
    std::vector<widgets::Chip *> m_chips;
    QString m_fault;
};

}  // namespace gaia::shell
