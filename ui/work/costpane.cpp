// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/costpane.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gaia::work {

using namespace Qt::StringLiterals;
using widgets::makeLabel;
using widgets::TextRole;
using widgets::TextUse;

namespace {

constexpr int kColumns = 5;

QString usd(double amount)
{
    return CostPane::tr("%1 USD").arg(
        QLocale().toString(amount, 'f', amount > 0.0 && amount < 0.1 ? 4 : 2));
}

QString cents(const std::optional<double> &amount)
{
    return amount ? CostPane::tr("%1 US cents").arg(QLocale().toString(100.0 * *amount, 'f', 2))
                  : CostPane::tr("nothing yet");
}

}  // namespace

CostPane::CostPane(QWidget *parent)
    : QWidget(parent)
    , m_total(makeLabel({}, TextUse::Interface, TextRole::Second, this))
    , m_table(new QGridLayout)
{
    setObjectName(u"costPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::space::kSmall);
    column->addWidget(
        makeLabel(tr("Cost of this project"), TextUse::PanelTitle, TextRole::First, this));
    m_total->setWordWrap(true);
    m_total->setObjectName(u"costTotal"_s);
    column->addWidget(m_total);
    m_table->setHorizontalSpacing(widgets::space::kWide);
    m_table->setVerticalSpacing(widgets::space::kHair);
    m_table->setColumnStretch(0, 1);
    column->addLayout(m_table);
    hide();
}

QLabel *CostPane::cell(int row, int column)
{
    const auto index = std::size_t(row * kColumns + column);
    while (m_cells.size() <= index) {
        const int next = int(m_cells.size());
        const bool isHead = next < kColumns;
        QLabel *label = makeLabel({}, isHead ? TextUse::Label : TextUse::Interface,
                                  isHead ? TextRole::Second : TextRole::First, this);
        m_table->addWidget(label, next / kColumns, next % kColumns,
                           next % kColumns > 0 ? Qt::AlignRight : Qt::Alignment());
        m_cells.push_back(label);
    }
    return m_cells[index];
}

void CostPane::setInfo(const dataset::Info &info)
{
    const QLocale locale;
    m_total->setText(
        tr("%1 in all: %2 for each of %3 images, %4 for each caption that was accepted or edited.")
            .arg(usd(info.costUsd), cents(info.costPerImage()),
                 locale.toString(info.answeredImages), cents(info.costPerAccepted())));
    std::vector<QStringList> rows{
        {tr("Model"), tr("Answers"), tr("Tokens in"), tr("Tokens out"), tr("Cost")}};
    for (const dataset::Info::ModelCost &model : info.models) {
        if (model.costUsd <= 0.0 && model.inputTokens + model.outputTokens == 0) {
            continue;  // requests that no model answered
        }
        rows.push_back({model.model.isEmpty() ? tr("unnamed") : model.model,
                        locale.toString(model.answers), locale.toString(model.inputTokens),
                        locale.toString(model.outputTokens), usd(model.costUsd)});
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < kColumns; ++column) {
            cell(int(row), column)->setText(rows[row].value(column));
        }
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < rows.size() * kColumns);
    }
    setVisible(info.answeredImages > 0 || info.inputTokens > 0);
}

}  // namespace gaia::work
