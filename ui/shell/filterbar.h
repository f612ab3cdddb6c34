// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"
#include "ui/library/filtersuggestions.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;

namespace gaia::widgets {
class Button;
class Chip;
}

namespace gaia::shell {

/// The one filter as a row of chips, with a field for one more term, the panel of values at its
/// left and the saved views at its right. While a term is typed the field says what may follow.
/// One that can't be read stays in the field, with the fault selected and told below it.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setFilter(const dataset::Filter &filter);
    void focusField();
    /// The button at the left triggers it.
    void setFacetsAction(QAction *action);
    void setFacetsShown(bool areShown);
    /// Where suggestions come from, and the menu of the saved views; null members for none.
    void setSession(const library::FilterSuggestions::Source &source, QMenu *views);
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
    widgets::Button *m_facets;
    widgets::Button *m_views;
    library::FilterSuggestions *m_suggestions = nullptr;
    std::vector<widgets::Chip *> m_chips;
    QString m_fault;
};

}  // namespace gaia::shell
